/** Whom a number is about and what it measures, in the words of the sentence, else carried over from the number before. */
import type { FoldedAmount } from "./read-amount.ts";
import type { FoundPeriod } from "./read-period.ts";

export interface Named {
  subject: string;
  metric: string;
}

/** What is needed of a sentence: its folded text with the way back to the words as they stand. */
export interface ReadableSentence {
  folded: string;
  /** The words as they stand, for a span of the folded text. */
  words(start: number, end: number): string;
  periods: readonly FoundPeriod[];
  amounts: readonly FoldedAmount[];
  /** Names of metrics that the lexicon knows in this sentence, as folded spans. */
  metrics: readonly { start: number; end: number }[];
  /** The same of subjects. */
  subjects: readonly { start: number; end: number }[];
}

// The last words of what is measured.
const HEAD =
  "(?:零售|交易|成交|销售|营业|消费|投资|融资|进出口|出口|进口|补贴|总|销量|佣金|退款)?(?:总)?额|gmv|(?:总)?收入|(?:总)?营收|(?:净|毛)?利润率?|净利|毛利率?|亏损|市值|估值|(?:总)?成本(?:和费用)?|费用|资金|用户规模|用户数量?|(?:日|月|年)?活跃?用户数?|用户(?:峰值|规模)?|日活|月活|dau|mau|网民规模|人数|人口|规模|(?:总)?数量?|(?:总)?量|单量|销量|流量|(?:[准满转复渗增占覆开退点留]?[^，。、 ]?)率|占比|比重|份额|增速|增幅|降幅|降速|涨幅|跌幅|时限|时长|时间|股价|价格|单价|均价|售价|客单价|产值|产量|排名|榜|指数|得分|评分|ebita|ebitda|cmr|门店数?|网点数?|面积|余额|现金|粉丝数?|播放量|下载量|次数|件数|订单数?|商家数?|寿命|年龄|薪酬|工资|零售|投入|支出|流水|贡献|订单";
const MODIFIER =
  "社会消费品|消费品|经调整|归属于[^，。]{0,14}的|归母|核心|日均|月均|单日|当日|全日|全天|全年|季度|年度|年|总体|总|净|毛|营业|活跃|实物商品|网上|网络|线上|线下|直播|平均|累计|人均|同时在线|直播间|带货|服务|整体|市场|主营|综合|商品|新增|注册|付费|在线|国内|海外|国际|自营产品";
const METRIC = new RegExp(`(?:(?:${MODIFIER}) ?)*(?:${HEAD})(?:\\([^()]{1,24}\\))?$`);

// 同比增长, 分别为, 达到, 突破: between what is measured and its number
const VERBS =
  /(?:(?:同比|环比|较|比|与)?[^，。]{0,0}(?:同比|环比|分别|均|仅|已经?|将|约|累计|合计|共计|共|总计|总共|一度|高达|高速|大幅|小幅|继续|持续|再次|稳定|实现了?|录得|取得|完成|创下|超过|超|突破|破|逾|近|不足|不到|达到?|达成|为|是|有|报|至|到|维持在?|保持在?|保持|修复|锁定在?|介于|处于|徘徊在?|增长|增加|增|上升|提升|提高|上涨|下降|下滑|下跌|减少|降低|缩短|缩减|扩大|攀升|飙升|变成|变为|了|在|的|仍|也|则|又|还|卖出|售出|销售出|卖了|曾|只|只有|仅有|大约|人民币|美元|来到|冲到|升至|跌至|降至|增至|涨至|净增|同期|相比|平日|平时|共有|拥有|占据?|位列|位居|排名|排在|冲入|进入|跻身) ?)+$/;
const ENGLISH_VERBS =
  /(?:(?:year[- ]on[- ]year|rose|grew|increased?|reached|hit|was|were|is|are|totaled|totalled|amounted|stood|came|fell|dropped|declined|decreased|jumped|surged|climbed|gained|up|down|by|to|at|of|in|about|around|nearly|almost|over|more than|some|an?|the|with|has|had|have|its|from|a total of|exceeded|topped|for|roughly|approximately|as much as|as many as|posted|reported|recorded|generated|saw|and) ?)+$/;
const LEAD =
  /^(?:其中|同时|此外|另外|而且|而|但是|但|不过|目前|并且?|也|还|且|以及|和|具体来看|具体而言|值得注意的是|数据显示|财报显示|据悉|对此|因此|所以|在国内|在海外|截[至止]|自|到|在|从|由|按|以|随着|再次|最终|累计|其|该|包括|与此同时|尤其是|特别是|另|这|我国|,|，|:|\s|在此|the|and|but|while|its|in|meanwhile|of|that)+/;
// 占社会消费品零售总额的比重为26.4%, 占网民整体的 94.1%
const SHARE_OF =
  /(?:约|共|仅)?占(?:到|了|据)?(?<whole>[^，。；,;]{1,30}?)(?:的(?:比重|比例|份额)?)?(?:约为|约|为|达到?|超过?|近|到)? ?$/;
const PRONOUN = /^(?:公司|该公司|本公司|其|它|他|她|该平台|平台|这一数字|该数字|集团|the company|it|they|which)$/;

const clauseStart = (text: string, at: number): number => {
  for (let i = at - 1; i >= 0; i--) {
    const char = text[i] ?? "";
    if (/[，；。;:：“”！？]/.test(char)) return i + 1;
    if (char === "," && !(/\d/.test(text[i - 1] ?? "") && /\d/.test(text[i + 1] ?? ""))) return i + 1;
  }
  return 0;
};
const clauseEnd = (text: string, at: number): number => {
  for (let i = at; i < text.length; i++) {
    const char = text[i] ?? "";
    if (/[，；。;:：“”！？]/.test(char)) return i;
    if (char === "," && !(/\d/.test(text[i - 1] ?? "") && /\d/.test(text[i + 1] ?? ""))) return i;
  }
  return text.length;
};

/** Subject and metric of one amount; `carried` is that of the amount before. `isFirst`: first of its sentence. */
export function readNamed(sentence: ReadableSentence, amount: FoldedAmount, carried: Named): Named {
  const { folded } = sentence;
  const shareOf =
    amount.unit === "%" && amount.change === null
      ? SHARE_OF.exec(folded.slice(clauseStart(folded, amount.start), amount.start))
      : null;
  const from = clauseStart(folded, amount.start);
  if (shareOf) {
    const start = from + shareOf.index;
    const before = phrase(sentence, from, start);
    const metric = sentence
      .words(start, start + shareOf[0].length)
      .replace(/(?:约为|为|达到?|约|超过?|近|的)?\s*$/, "");
    return { subject: before.text || carried.metric ? withSubject(before.text, carried) : carried.subject, metric };
  }
  const listed = memberOfList(sentence, amount, from);
  const lastAmount = sentence.amounts.findLast(({ end, start }) => end <= amount.start && start >= from);
  const begin = Math.max(from, lastAmount && !listed ? lastAmount.end : from);
  const head = phrase(sentence, begin, amount.start);
  if (listed) return { subject: listed, metric: split(sentence, head, carried).metric || carried.metric };
  const counted = countedNoun(sentence, amount);
  if (head.text === "" || PRONOUN.test(head.text)) {
    if (counted) return { subject: carried.subject, metric: counted };
    return { subject: carried.subject, metric: carried.metric };
  }
  if (counted && (amount.kind === "count" || amount.kind === "people") && !METRIC.test(head.folded)) {
    return {
      subject: subjectIn(sentence, begin, amount.start) || carried.subject,
      metric: `${head.text}${counted}`.slice(-40),
    };
  }
  return split(sentence, head, carried);
}

const withSubject = (before: string, carried: Named): string => before || `${carried.subject}${carried.metric}`;

interface Phrase {
  text: string;
  folded: string;
  start: number;
}

/** What is left of `start`..`end` without periods, connectives and the verb before the number. */
function phrase(sentence: ReadableSentence, start: number, end: number): Phrase {
  let from = start;
  const inside = sentence.periods.filter((period) => period.start >= start && period.end <= end);
  for (const period of inside) {
    // a period at the head is cut off; one in the middle stays in the words
    const lead = sentence.folded.slice(from, period.start).replace(LEAD, "");
    if (lead === "") from = period.end;
  }
  let to = end;
  const folded = sentence.folded;
  to = from + folded.slice(from, to).replace(/\s+$/, "").length;
  const verbs =
    VERBS.exec(folded.slice(Math.max(from, to - 40), to)) ??
    ENGLISH_VERBS.exec(folded.slice(Math.max(from, to - 40), to));
  if (verbs) to -= verbs[0].length;
  const lastPeriod = inside.findLast((period) => period.end === to || folded.slice(period.end, to).trim() === "");
  if (lastPeriod && lastPeriod.start >= from) to = lastPeriod.start;
  const lead = LEAD.exec(folded.slice(from, to));
  if (lead) from += lead[0].length;
  while (from < to && /\s/.test(folded[from] ?? "")) from++;
  while (to > from && /[\s、的在]/.test(folded[to - 1] ?? "")) to--;
  return from < to
    ? { text: sentence.words(from, to), folded: folded.slice(from, to), start: from }
    : { text: "", folded: "", start: from };
}

/** 京东到家平台总交易额 → 京东到家平台 · 总交易额. */
function split(sentence: ReadableSentence, head: Phrase, carried: Named): Named {
  const end = head.start + head.folded.length;
  const known = sentence.metrics.findLast((metric) => metric.start >= head.start && metric.end === end);
  const match = METRIC.exec(head.folded.slice(-60));
  const length = Math.max(known ? end - known.start : 0, match?.[0].length ?? 0);
  if (length === 0) {
    const subject = subjectIn(sentence, head.start, end);
    return { subject: subject || carried.subject, metric: head.text.slice(-40) };
  }
  const cut = end - length;
  const metric = sentence.words(cut, end).trim();
  const subject = withoutPeriods(sentence, head.start, cut).replace(/[的、\s]+$/, "");
  if (subject === "" || PRONOUN.test(subject))
    return { subject: subject === "" || carried.subject ? carried.subject : subject, metric };
  return { subject: subject.slice(-40), metric };
}

/** 公司第二季度(收入): the words without the period in their midst. */
function withoutPeriods(sentence: ReadableSentence, start: number, end: number): string {
  let words = "";
  let from = start;
  for (const period of sentence.periods) {
    if (period.start < from || period.end > end) continue;
    words += sentence.words(from, period.start);
    from = period.end;
  }
  return (words + sentence.words(from, end)).trim();
}

/** The last subject that the lexicon knows there. */
function subjectIn(sentence: ReadableSentence, start: number, end: number): string {
  const mention = sentence.subjects.findLast((subject) => subject.start >= start && subject.end <= end);
  return mention ? sentence.words(mention.start, mention.end) : "";
}

/** 便利店、专业店、品牌专卖店、百货店零售额同比分别增长7.5%、4.5%…: the member at the number's place. */
function memberOfList(sentence: ReadableSentence, amount: FoldedAmount, from: number): string | null {
  const { folded } = sentence;
  const at = folded.lastIndexOf("分别", amount.start);
  if (at < from) return null;
  const numbers = sentence.amounts.filter(({ start }) => start > at && start < clauseEnd(folded, at));
  const place = numbers.indexOf(amount);
  const head = folded.slice(from, at);
  const members = head.split(/、|和|及|与/);
  if (place < 0 || members.length !== numbers.length || members.length < 2) return null;
  const first = members[0] ?? "";
  const start = from + members.slice(0, place).reduce((sum, member) => sum + member.length + 1, 0);
  const raw = members[place] ?? "";
  let end = start + raw.length;
  if (place === members.length - 1) {
    const tail = METRIC.exec(raw.replace(/(?:同比|环比)$/, ""));
    end = start + (tail && tail.index > 0 ? tail.index : raw.replace(/(?:商品|同比|环比)+$/, "").length);
  }
  const skip = place === 0 ? (/^.*(?:中|里|的)/.exec(first)?.[0].length ?? 0) : 0;
  return sentence.words(start + skip, end).trim() || null;
}

/** 建设2600多个县级电商公共服务中心: what a count counts, when it stands after the number. */
function countedNoun(sentence: ReadableSentence, amount: FoldedAmount): string | null {
  if (amount.kind !== "count" && amount.kind !== "people" && amount.kind !== "none") return null;
  const end = Math.min(clauseEnd(sentence.folded, amount.end), amount.end + 30);
  const next = sentence.amounts.find(({ start }) => start >= amount.end && start < end);
  const noun = sentence.words(amount.end, next ? next.start : end).trim();
  return noun.length >= 2 ? noun : null;
}
