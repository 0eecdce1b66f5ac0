/** Whether a number is a level or a change, which way it went and against what: 同比下降1.5% → a fall, year on year. */

import type { Span } from "../../text/span.ts";
import { against } from "../change.ts";
import { CLAUSE_MARK } from "../clause.ts";

export interface Change {
  /** -1 for a fall or a loss, 1 otherwise. */
  sign: 1 | -1;
  /** As `change.ts` lists it: yoy, vs-2014, vs-peak …; `unstated` for a change against nothing named; null for a level. */
  change: string | null;
}

const VERBS_UP =
  "增长|增加|反弹|收高|加息|提价|多[赚卖收](?=了|约|近|超|逾| ?$)|成长(?!性|型|期|为)|(?<!\\d ?)[年季月]增(?!长)|增幅|升幅|[年季月]增率|增速|多增|提升|提高|上升|上涨|上浮|涨幅|攀升|激增|飙升|大增|猛增|暴增|剧增|劲增|递增|净增|倍增|高出|多出|[高多](?=了|约|近|逾|超|\\d|[ ]?$)(?<=(?:[较比][^，。；,;]{1,16}|按[年季月] ?).)|加快|增厚|拉升|走高|跃升|改善|扩大|走强|(?<!新)增(?=了|超|近|约|逾|\\d|[ +]?$)|飙(?=了|超|近|约|逾|\\d|[ +]?$)|(?<![提上飙攀回跃晋直])升(?=了|超|近|约|逾|\\d|[ +]?$)|涨(?=了|超|近|约|逾|\\d|[ +]?$)";
const VERBS_DOWN =
  "负增长|衰退|倒退|重挫|跳水|跌去|收低|蒸发|降息|放缓|少[增赚卖收](?=了|约|近|超|逾| ?$)|少了(?=约|近|超| ?$)|(?<!\\d ?)[年季月]减(?!少)|下降|下滑|下跌|下挫|下调|下行|减少|减幅|降低|降幅|降速|跌幅|萎缩|缩短|缩减|缩水|缩小|收窄|回落|暴跌|大跌|骤降|锐减|大降|走低|低(?=了|约|近|逾|超|\\d|[ ]?$)(?<=[较比][^，。；,;]{1,16}.)|降价|(?<=同比|[年季月期]) ?少(?=了|约|近|逾|\\d|[ ]?$)|少于上年|减亏|(?<![立直每]|满[^，。；,;]{1,12})减(?=了|超|近|约|逾|\\d|[ -]?$)|(?<![下起升])降(?=了|超|近|约|逾|\\d|[ -]?$)|(?<!下)跌(?=了|超|近|约|逾|\\d|[ -]?$)";
const ENGLISH_UP =
  "\\b(?:rose|rise|risen|rising|grew|grow|grown|growing|increased?|increasing|(?<!(?:made|make|makes|making|set|sets|picked|signed|opened|took|takes|ended) )up|gained|gain|jumped|jump|surged|surge|climbed|climb|expanded|growth|soared|advanced|improved|higher|added|rocketed|boosted|spiked|accelerated|widened|swelled|ballooned|leapt|leaped|rallied|rebounded|strengthened|(?:climb|jump|surg|soar|gain|advanc|expand|widen|swell|leap|rebound)ing|(?:climb|jump|surge|soar|gain|grow|increase|advance|expand|widen|swell|rebound)s|(?:(?:rais|hik)(?:ed|es|ing)|(?:lift|boost)(?:ed|s|ing))(?=[^.,;]{1,80} by )|cagr)\\b";
const ENGLISH_DOWN =
  "\\b(?:fell|fall|fallen|falling|dropped|drop(?!-)|declined?|declining|decreased?|down|shrank|shrunk|slid|slumped?|plunged?|lost|lower|contracted|tumbled|(?:reduc|slash)(?:ed|es|ing)|lower(?:ed|s|ing)|trim(?:med|s|ming)|(?<!price )cuts|cut|cutting|slipped|sank|dipped|shortened|narrowed|weakened|retreated|crashed|nosedived|plummeted|sagged|(?:dropp|slid|slump|plung|shrink|contract|tumbl|slipp|sink|dipp|narrow|retreat|plummet)ing|(?:drop|fall|decline|decrease|slide|slump|plunge|shrink|contract|tumble|slip|sink|dip|narrow|retreat|plummet)s)\\b";
// cutting waste by 5%, raised its fee by 5%; but raised $5 million
const MOVE = new RegExp(`(?<down>${VERBS_DOWN}|${ENGLISH_DOWN})|(?<up>${VERBS_UP}|${ENGLISH_UP})`, "g");
// 比平时高了, 加快: by how much of a share; a price that is 3元 higher than another has not risen
const OF_SHARES = /^(?:[高多]|加快)$/;
// 比去年, 比平时, 比618: than at another time, and not than something else
const THAN_BEFORE = /[较比](?:上|去|前|同|此|平|往|[年季月]|昨|双|\d|[一二三四]季)|按[年季月]/;
// Nouns that name a rate: what follows 至 or 为 after them is still a change.
const RATE = /(?:增速|增幅|升幅|[年季月]增率|涨幅|减幅|降幅|降速|跌幅|负增长|growth|cagr)[^\d]{0,8}$/;
// What is made so much by it, where 增长为5% still tells a change
const MADE = /^(?:缩短|缩小|缩减|下调|上浮|下降|降低|减少|提高|提升|上升|扩大|升|降)$/;
// The number that a move ends at is a level: 增长4%至251.23亿元, rose to $3.1 billion
const ARRIVES = /[至到成]|\bto\b/;
// down from $1.8 billion, up against 12%: so is the number that it started from
const DEPARTS = /\b(?:from|against|versus|vs|compared (?:to|with)|than)\b(?!.* by )/;
// lost 300 riders, cut 20 jobs: what is counted there is so many, however it went with them
const TAKES = /^(?:lost|cut(?:s|ting)?|(?:reduc|slash)(?:ed|es|ing)|trim(?:med|s|ming)|shed|added|减少|削减)$/;
// 同比减少2亿元, 较上季度减少300人: a change all the same
const COMPARED = /同比(?!例)|环比|相比|按[年季月]|[较比](?:[上去前同年月季此平]|20\d\d)/;
// 年增, 月增 as Taiwan says 同比, 环比; but not 单月增速, 三个月增速, 二季增速, 8月增速
const NO_LENGTH = "(?<![\\d一二两三四五六七八九十几个单当本首每各该同全] ?)";
const OF_BEFORE = `${NO_LENGTH}(?:月|季)(?:增(?![长速])|减(?![少速]))`;
const YOY =
  /同比|按年(?![度份])|(?<![\d两三四五六七八九十几] ?)年(?:增(?!长)|减(?!少)|成长)|[较比](?:上年|去年|前一年|上一年)(?! ?(?:年?[底末]|年终|\d{1,2} ?月|第?[一二三四] ?季|[上下]半年))(?:同期|同月)?|[较比]20\d\d ?年同期|与(?:上年|去年|上一年)(?:同期)?相比|\byear[- ](?:on|over)[- ]year\b|\bon[- ](?:the )?year\b|\byoy\b|\by[/-]y\b|\b(?:a|one) year (?:ago|earlier|before)\b|\bfrom last year\b|^ on last year\b|\bthan last year\b|\bover last year\b|\bannually\b|\bannual\b(?! (?:[a-z-]+ ){0,3}(?:sales|revenues?|profits?|income|turnover|spending|gmv|loss(?:es)?|costs?|earnings|results|users|volumes?|orders|output|budget|fees?)\b)|\b(?:than|over|on|from) the (?:previous|prior|preceding) year\b|(?:same|corresponding|year-ago|year-earlier|prior-year) (?:period|quarter|month|half|week|day|time|stretch)/;
const QOQ = new RegExp(
  `环比|按[季月](?!度)|${OF_BEFORE}|[较比]上(?:一?个?)?(?:季度?|月)|\\bquarter[- ](?:on|over)[- ]quarter\\b|\\bqoq\\b|\\bmonth[- ](?:on|over)[- ]month\\b|\\bmom\\b|\\bsequential(?:ly)?\\b|\\b(?:from|than|over|on) the (?:(?:previous|prior|preceding) (?:quarter|month)|(?:first|second|third|fourth) quarter)\\b(?! (?:of|last))`,
);
// 较年初净增162个: since the year began
const YEAR_START = /[较比](?:今年|本年)?年?初|\b(?:from|than at|since) the (?:start|beginning) of (?:the|this) year\b/;
// 复合年均增长率, a CAGR of 9%: what one year's growth would be, all being alike
const COMPOUND = /(?:年均?)?复合(?:年均?)?(?:增[长速幅]|成长)|年均复合|\bcagr\b|\bcompound(?:ed)? annual/;
const ORDINARY = /[较比](?:平日|平时|平常|日常)|\bthan (?:usual|on (?:an )?(?:ordinary|normal) days?)\b/;
// 较最高点下跌28%, 较发行价上涨5%: against a price of its own
const AGAINST_PRICE =
  /[较比自从由](?:[^，。；,;\d]{0,8}?(?:历史|年内|今年|此前|前期|上市后?|阶段|盘中))?(?:的)?(?:(?<peak>最?高点|最?高位|峰值|最高价|顶点)|(?<low>最?低点|最?低位|谷底|最低价)|(?<issue>发行价|招股价|上市价))/;
// 比2014年, 较 2018 年底, compared with 2019
const SINCE =
  /(?:(?<![环同])[较比自] ?|与 ?|\b(?:compared (?:to|with)|from|than in|since|versus) (?:the end of )?|^ (?:on|over) )(?<y>(?:19|20)\d\d)(?: ?年(?<end> ?(?:底|末|年底|年末))?)?(?!同期)/;
// 亏损1.1亿美元, 净亏损额达到27.63亿元
const LOSS =
  /(?:净?亏损|净?亏(?=\d|了|约|超|近)|净流出)(?:额|约|达|为|了|约为|达到|超过|超|近|至|人民币|[^\p{L}\d]){0,6}$|\b(?:net )?(?:loss(?:es)?|(?<=\b(?:compared (?:to|with)|from|versus|against) an )outflow) (?:of )?(?:about |around |nearly |over |more than )?(?:[a-z$¥€£]{0,3} ?)$/u;
// 去年同期为(亏损), against a net (loss): nothing in the clause but whose time it was
const ONLY_TIME =
  /^(?:而|其中|\s)*(?:(?:去年|上年|前一年|20\d\d ?年?)?(?:的?同期)?)?(?:则|仍|却)*(?:为|是|由|从)$|^(?:去年|上年|前一年|20\d\d ?年?)(?:的?同期)?$|\b(?:versus|against|compared (?:to|with)|from) (?:an? )?(?:net |operating )?$/;
// What was measured before: of a profit, a loss is negative; of a loss, it is not
const PROFIT = /利润|盈利|净利|ebitd?a|profit|income|earnings|cash flow/g;
const LOSSES = /亏损|loss(?!es of)/g;

const lastIndex = (text: string, pattern: RegExp): number => Array.from(text.matchAll(pattern)).at(-1)?.index ?? -1;

/** Which ways things go in a folded text, told by its verbs: up, down, both or neither. */
export const movesIn = (text: string): ReadonlySet<"up" | "down"> =>
  new Set(
    Array.from(text.matchAll(MOVE)).flatMap(({ 0: verb, groups: { down } = {} }) =>
      OF_SHARES.test(verb) ? [] : [down === undefined ? "up" : "down"],
    ),
  );

const COUNTER = /(?<=[\d一二三四五六七八九十百千万亿余多])\p{Script=Han}{1,2}$/u;

/** 总订单量1.6亿单，减少460万单: how many fewer, where the clause before says how many there are. */
const followsLevel = (text: string, start: number, end: number, clause: string): boolean => {
  const counter = COUNTER.exec(text.slice(start, end))?.[0].replace(/^[余多万亿]+/, "") ?? "";
  const before = text.slice(Math.max(0, start - REACH.verb), start - clause.length);
  return (
    counter !== "" &&
    /^(?:则|也|并|较前)?(?:增加|减少)了?约?$/.test(clause) &&
    new RegExp(`\\d ?[万亿]*多?${counter}[,，]$`).test(before)
  );
};

/** 去年同期为亏损1.1亿美元 after a profit is a negative profit; 净亏损额达到27.63亿元 is a loss of so much. */
function isNegativeProfit(text: string, start: number, clause: string): boolean {
  const loss = LOSS.exec(clause);
  if (!loss || !ONLY_TIME.test(clause.slice(0, loss.index))) return false;
  const before = text.slice(Math.max(0, start - REACH.former), start - clause.length + loss.index);
  return lastIndex(before, LOSSES) < 0 || lastIndex(before, PROFIT) > lastIndex(before, LOSSES);
}

// 退货率下降：一季度退货率为21%: what stands after the colon is a measure of its own
const OWN_MEASURE = ":(?=[^:]{2,30}(?:[率额量数比本费入润价]|时间|时长)(?:约?为|是|达到?|有|约|仅|只){1,2} ?$)";
const CLAUSE_END = new RegExp(`[，；。;！？]|,(?!\\d)|(?<!\\d),|[.!?](?= )|${OWN_MEASURE}`, "g");
// 20% increase, 20% year-on-year growth, 5% higher, 90% lighter, 20%的年复合增长率, 30%的速度增长
const AFTER =
  /^ ?(?:(?:year[- ]on[- ]year|year[- ]over[- ]year|yoy|annual|sequential|quarter[- ]on[- ]quarter) )?(?:(?:net|organic|comparable|same-store|online|revenue|sales|profit|order|volume|gmv|user) ){0,2}(?:(?<up>increase|growth|rise|jump|gain|surge|higher|more|larger|bigger|faster|longer|heavier|dearer|up|的(?:同比|环比|年均|年度|平均|复合|有机|内生|可比|[年高]){0,4}(?:增长|增速|增幅|涨幅)(?!最|品|类|型|行业|市场|企业|点|潜力|空间)|的(?:年均|平均)?速度(?:增长|上升|扩大|递增)|(?:同比|环比)?增长(?=[，。；、,;]|$))|(?<down>decline|drop|fall|decrease|lower|less|fewer|smaller|lighter|cheaper|slower|shorter|weaker|down|slump|cut|的(?:同比|环比)?(?:下降|降幅|跌幅|下滑|降速)|的(?:年均|平均)?速度(?:下降|下滑|减少|萎缩)))(?![a-z])/;

/** In UTF-16 units: how far a verb may stand before its number or after it, and a base before or after it. */
const REACH = { verb: 40, by: 100, move: 40, base: 60, after: 50, former: 240 };

/** Reads the change that the number at `start`..`end` of a folded text expresses. Whether it is a `share`, and in points, decides what may be one. */
export function readChange(text: string, start: number, end: number, share: "part" | "points" | null): Change {
  const isShare = share !== null;
  const clause = clauseBefore(text, start);
  const isListed = isShare && !/^ of\b/.test(text.slice(end, end + 4)) && AND_SHARE.test(clause);
  const found = lastMove(isListed ? clause.replace(AND_SHARE, "") : clause, isShare || !/[a-z]/.test(clause));
  // cut 20% of its staff: a part that is gone, as are the 2,300 people
  const isPart = !isShare || /^ of (?:its|their|the)\b/.test(text.slice(end, end + 9));
  const isTaken =
    found &&
    isPart &&
    found.directly &&
    TAKES.test(found.verb) &&
    !COMPARED.test(clause) &&
    !followsLevel(text, start, end, clause);
  const isDifference =
    found && OF_SHARES.test(found.verb) && !(share === "points" || (share === "part" && THAN_BEFORE.test(clause)));
  const move = isTaken || isDifference ? null : found;
  const after = AFTER.exec(text.slice(end, end + REACH.move));
  const loss = isNegativeProfit(text, start, clause);
  if (!move && !after) {
    // 同比-5.3%, yoy +12%
    const signed = isShare ? /[+\-−](?=$)/.exec(clause)?.[0] : undefined;
    const isSign = signed !== undefined && !/[\d%] ?[+\-−]$/.test(clause);
    // 毛利率为-15.2%: so low it is
    if (isSign && signed !== "+" && LEVEL.test(clause)) return { sign: -1, change: null };
    if (isSign) return { sign: signed === "+" ? 1 : -1, change: baseOf(text, start, end) ?? "unstated" };
    // 同比 2.5% without a verb, 同比变动-5%至+8%
    const bare =
      isShare &&
      (/(?:同比|环比)(?:变动|变化|增减)?(?:幅度)?(?:为|约|达|超|近|在| )*$/.test(clause) ||
        /\b(?:yoy|year[- ]on[- ]year) $/.test(clause));
    if (bare) return { sign: 1, change: baseOf(text, start, end) ?? "unstated" };
    return { sign: loss && !isShare ? -1 : 1, change: null };
  }
  // 分别增长12.1%、-5.3%
  const minus = isShare && /(?<![\d%]) ?[-−]$/.test(clause);
  const sign = minus || (move ? move.down : after?.groups?.down) ? -1 : 1;
  return { sign, change: baseOf(text, start, end) ?? "unstated" };
}

const LEVEL = /(?<!增长|增)(?:率|roe|roa|占比|比重)(?:约?为|是|约|达)? ?[-−]$/;

// raised the fee for all who had joined before by 5%
const BY = /\b(?:by|rate of) (?:(?:about|around|nearly|over|more than|up to|some) )?$/;

function clauseBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - REACH.verb), at);
  const window = BY.test(near) ? text.slice(Math.max(0, at - REACH.by), at) : near;
  let from = 0;
  for (const match of window.matchAll(CLAUSE_END)) from = match.index + match[0].length;
  return window.slice(from);
}

/**
 * The number at `start`..`end` of a folded text with the words beside it that tell a change: 增长了16.2%, fell by 12%,
 * 12% lower. The number alone where none do.
 */
export function spanWithMove(text: string, { start, end }: Span): Span {
  const clause = clauseBefore(text, start);
  const move = lastMove(clause);
  if (move) return { start: start - clause.length + move.at, end };
  return { start, end: end + (AFTER.exec(text.slice(end, end + REACH.move))?.[0].length ?? 0) };
}

/**
 * The verb or noun of change nearest before the number, unless the number is the level that it arrives at; `at` is where
 * it begins.
 */
function lastMove(
  clause: string,
  isShare = true,
): { at: number; down: boolean; verb: string; directly: boolean } | null {
  let last: RegExpExecArray | RegExpMatchArray | null = null;
  for (const match of clause.matchAll(MOVE)) last = match;
  if (!last || last.index === undefined) return null;
  const by = BY.test(clause);
  // lowered its estimate for 2026 by 7%
  const between = clause.slice(last.index + last[0].length).replace(by ? /\b20\d\d\b/g : /$^/, "");
  if (/\d/.test(between) && !isList(between)) return null;
  // 降速扩大至1.5%: the rate is what the number measures, whatever became of it
  const rate = isShare || !ARRIVES.test(between) ? RATE.exec(clause) : null;
  // 增速较上季度回落3.5个百分点: by what became of the rate
  const moved = rate !== null && last.index > rate.index + 1 && !ARRIVES.test(between);
  if (rate && !moved)
    return { at: rate.index, down: /^(?:减幅|降幅|降速|跌幅|负增长)/.test(rate[0]), verb: "", directly: false };
  // 对零售总额增长的贡献率达44.8%
  if (/^的?贡献率/.test(between)) return null;
  if (ARRIVES.test(between) || DEPARTS.test(between)) return null;
  // 由15天缩短为10天
  if (/^为/.test(between) && MADE.test(last[0])) return null;
  // cut its marketing budget by a third
  if (between.length > 24 && !by) return null;
  const down = last.groups?.down !== undefined;
  return { at: last.index, down, verb: last[0], directly: !/\bby\b/.test(between) };
}

// rose 5% and (3%)
const AND_SHARE = /\d[\d.]{0,8} ?(?:%|per ?cent) and $/;
// 分别增长7.5%、4.5%、 (3.5%), 18% 至 (26%): other members of one list or range may stand between
const isList = (between: string): boolean =>
  /^[^\d]{0,12}[\d.,%个百分点点倍至到\-–~、/和及与 亿万千元人件家单户款次台]+$/.test(between) &&
  /[、/至到\-–~和及与] ?$/.test(between);

/** Against what something changed: read in the clause itself, then in the sentence before, then just after (English, 254%的同比增长). */
export function baseOf(text: string, start: number, end: number): string | null {
  const before = text.slice(Math.max(0, start - REACH.base), start);
  const clauses = before.split(CLAUSE_MARK);
  const own = clauses.at(-1) ?? "";
  const after = text.slice(end, end + REACH.after).split(/[，；。;]|[,.](?=\s|$)/)[0] ?? "";
  // 上年同期亏损39.44亿元,相比减亏29.94%: compared with what stands just before
  if (/相比|较之/.test(own) && named(own) === null && /(?:上年|去年)同期/.test(clauses.at(-2) ?? "")) return "yoy";
  return (
    named(own) ??
    (/[a-z]|^ ?的(?:同比|环比|按年|年|复合)/.test(after) ? named(after) : null) ??
    (SET_OUT.test(text.slice(Math.max(0, start - REACH.former), start)) ? "yoy" : null) ??
    lastNamed(clauses.at(-2) ?? "", OUTRIGHT)
  );
}

// 今年8月与去年同月比较,鞋类上升57%;服装上升40%: against what all of the sentence is
const SET_OUT =
  /[与和同跟](?:去年|上年|前一年|20\d\d ?年)同[期月季](?:相比|(?:相|作|做)?比较)|(?<m>\d{1,2}) ?月份?[与和同跟](?:去年|上年|20\d\d ?年) ?\k<m> ?月份?(?:相|作|做)?比较/;

/** What a change is called that is against what a match names. */
interface Base {
  pattern: RegExp;
  call: (match: RegExpExecArray) => string;
}

/** Named outright, so that it holds for the next clause too. */
const OUTRIGHT: readonly Base[] = [
  { pattern: SINCE, call: ({ groups }) => against(`${groups?.y}${groups?.end ? "-12" : ""}`) },
  { pattern: YEAR_START, call: () => against("year-start") },
  { pattern: ORDINARY, call: () => against("ordinary-day") },
  {
    pattern: AGAINST_PRICE,
    call: ({ groups }) => against(groups?.peak ? "peak" : groups?.low ? "low" : "issue-price"),
  },
];
const BASES: readonly Base[] = [
  ...OUTRIGHT,
  { pattern: YOY, call: () => "yoy" },
  { pattern: QOQ, call: ([words]) => (/月|month|\bmom/.test(words) ? "mom" : "qoq") },
];

/** 比 before the year makes both 同比 and vs-: the later word in the clause stands nearer to the number. */
function lastNamed(piece: string, bases: readonly Base[]): string | null {
  const found = bases.flatMap(({ pattern, call }) => {
    const match = pattern.exec(piece);
    return match ? [{ at: match.index, change: call(match) }] : [];
  });
  return found.toSorted((a, b) => b.at - a.at)[0]?.change ?? null;
}

const named = (piece: string): string | null => (COMPOUND.test(piece) ? "cagr" : lastNamed(piece, BASES));
