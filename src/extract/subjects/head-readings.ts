/** How the words before a number in its clause tell what it is of: 营收达5亿元, 斥资5亿元收购…, 有3亿用户. */
import { fold } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import { CLAUSE_MARK, clauseStart, lastWords } from "../clause.ts";
import { firstOf } from "../first-of.ts";
import { METRIC, PRONOUN } from "./metric-words.ts";
import type { Named } from "./named.ts";
import { countedNoun, JOINING } from "./noun-after.ts";
import {
  CLOSES,
  isAlike,
  isEnglish,
  LONGEST,
  type Phrase,
  phrase,
  type ReadableSentence,
  subjectIn,
  toldBefore,
  topic,
} from "./phrase.ts";
import { isBasisAlone, isNobody, leadingName } from "./read-subject-en.ts";
import {
  againstOther,
  boughtFrom,
  feeAfter,
  foreseenIn,
  isRateAlone,
  isSoMuch,
  movesAlone,
  namedNext,
  paidFor,
  payerLength,
} from "./read-subject-zh.ts";
import { splitHead } from "./split-head.ts";
import type { Reading, Told } from "./told.ts";

interface Headed extends Told {
  /** The words before the number, from the number before it on. */
  head: Phrase;
  /** The subject among them that the lexicon knows; "" for none. */
  known: string;
  /** Whom the number is of where they don't say it. */
  spoken: string;
  /** What a count counts. */
  counted: string | null;
}

/** By the words before the number in its clause, else by what the numbers before are of. */
export function readHead(told: Told): Named {
  const { sentence, amount } = told;
  const whole = headOf(told);
  const head = amount.unit === "pp" ? withoutOther(sentence, whole) : whole;
  const headed: Headed = {
    ...told,
    head,
    known: subjectIn(sentence, head.start, head.end),
    spoken: spokenOf(told, head),
    counted: countedNoun(sentence, amount),
  };
  return firstOf(READINGS, headed) ?? splitHead(sentence, head, { ...told.carried, subject: headed.spoken });
}

/** 增速 of 增速高于全国(3.2个百分点), nothing of 比全国零售额高(6.5个百分点): without what a number in points is set against. */
function withoutOther(sentence: ReadableSentence, head: Phrase): Phrase {
  const other = againstOther(head.folded);
  return other < 0 ? head : phrase(sentence, head.start, head.start + other);
}

const ENDS_COUNTED = /^[^，。；、,;▯\d]{1,12}、/;

// rose 5% on a reported basis (7%: what stands before the brackets is of the number before
const CLOSES_OR_OPENS =
  /^(?: \([a-z%]{1,6}\)|[^()]*\)|(?: (?:year[- ](?:over|on)[- ]year|on an? [a-z-]{2,24}(?: [a-z-]{2,16})? basis))? \($)/;

export function headOf({ sentence, amount, from }: Pick<Told, "sentence" | "amount" | "from">): Phrase {
  const former = sentence.amounts.findLast(({ end, start }) => end <= amount.start && start >= from);
  // 13个服务站和150个服务点: what joins two counts names neither
  const isCount = former?.kind === "count" || former?.kind === "people";
  const isJoined = isCount && JOINING.test(sentence.folded.slice(former.end, amount.start));
  // 位于浙江的20家百货店、位于湖北的6家: what stands before 、 is what the first counts
  const counted = isCount ? (ENDS_COUNTED.exec(sentence.folded.slice(former.end, amount.start))?.[0].length ?? 0) : 0;
  const begin = isJoined ? amount.start : (former?.end ?? from) + counted;
  // 京东健康(41.2, -5.1, -12.05%)跌8%: what closes an aside begins nothing
  const { folded } = sentence;
  const aside = (isEnglish(folded) ? CLOSES_OR_OPENS : CLOSES).exec(folded.slice(begin, amount.start));
  const head = phrase(sentence, begin + (aside?.[0].length ?? 0), amount.start);
  const opens = aside && head.text === "" && !isEnglish(folded) ? folded.lastIndexOf("(", begin) : -1;
  return opens < 0 ? head : phrase(sentence, clauseStart(folded, opens), opens);
}

/** A达1亿元；B在海外仍是第二,2亿元的规模…: each part of a list has its own; else whom the numbers before or the sentence are of. */
function spokenOf({ sentence, amount, carried }: Told, head: Phrase): string {
  const part = sentence.folded.lastIndexOf(";", amount.start);
  const toName = head.text === "" ? amount.start : head.start;
  const own = part > 0 ? sentence.subjects.find(({ start, end }) => start > part && end <= toName) : undefined;
  const opening = own ?? openingCompany(sentence, toName);
  return (opening && sentence.words(opening.start, opening.end)) || carried.subject || topic(sentence, amount.start);
}

const OPENS_SENTENCE = /^(?:而|但|不过|其中|同期|同时|另外|此外|反观)?[,，]?$/;

/** 乙公司同样创下新高,但5亿元的营收…: the company that a sentence begins with, in a clause without a number. */
function openingCompany({ folded, companies, amounts }: ReadableSentence, end: number): Span | undefined {
  const [company] = companies;
  if (isEnglish(folded) || !company || !OPENS_SENTENCE.test(folded.slice(0, company.start))) return undefined;
  const isEarlier = company.end < clauseStart(folded, end);
  return isEarlier && !amounts.some((amount) => amount.end <= end) && companies.length === 1 ? company : undefined;
}

/** 超出市场预期的5亿元: of what was measured before, as it was foreseen. */
const readForeseen: Reading<Headed> = ({ carried, head, spoken }) => {
  const foreseen = foreseenIn(head.folded);
  if (!foreseen || carried.metric === "") return null;
  const metric = carried.metric.endsWith(foreseen) ? carried.metric : `${carried.metric}${foreseen}`;
  return { subject: carried.subject || spoken, metric };
};

/** 1万元的保证金. */
const readFee: Reading<Headed> = ({ sentence, amount, head, known, spoken }) => {
  if (amount.kind !== "money" || METRIC.test(head.folded)) return null;
  const fee = feeAfter(sentence.folded.slice(amount.end, amount.end + 12));
  return fee === null
    ? null
    : { subject: known || spoken, metric: sentence.words(amount.end + fee.start, amount.end + fee.end) };
};

/** 面膜销量明显下滑，同比降幅达9.7%; 其为5亿元: nothing in the clause but a pronoun or a rate. */
const readNothingNamed: Reading<Headed> = (headed) => {
  const { sentence, amount, carried, head, spoken, counted } = headed;
  const [isBasis, isRate] = [isBasisAlone(head.folded), isRateAlone(head.folded)];
  if (head.text !== "" && !PRONOUN.test(head.folded) && !isRate && !isBasis) return null;
  const next = nextInOrder(headed);
  if (next && carried.metric !== "" && isAlike(sentence, amount)) return { subject: next, metric: carried.metric };
  const behind = counted ?? measureBehind(headed);
  const told = behind === null ? toldInClauseBefore(headed) : null;
  if (told) return told;
  const rate = isRate && !isBasis ? head.text : "";
  return { subject: spoken, metric: behind ?? toldBefore(sentence, amount) ?? (carried.metric || rate) };
};

/** 5亿元的营收只多了12%: the measure that follows. */
function measureBehind({ sentence, amount }: Told): string | null {
  const start = amount.end + 1;
  const measure = sentence.folded[amount.end] === "的" && sentence.metrics.find((one) => one.start === start);
  return measure ? sentence.words(measure.start, measure.end) : null;
}

/** 面膜整体销量明显下滑，同比降幅达9.7%: what the clause before speaks of, where no number stands in it. */
function toldInClauseBefore({ sentence, amount: { start }, carried, from }: Told): Named | null {
  const { folded, amounts } = sentence;
  if (from === 0 || /[;“”]/.test(folded[from - 1] ?? "")) return null;
  const former = clauseStart(folded, from - 1);
  if (amounts.some(({ end }) => end > former && end <= start)) return null;
  const told = phrase(sentence, former, from - 1);
  return METRIC.test(told.folded) ? splitHead(sentence, told, carried) : null;
}

/** 珠宝的销售额上升57%；其次为服装，上升23%: 服装, which the clause before names next. */
function nextInOrder({ sentence, from }: Told): string | null {
  if (from === 0) return null;
  const former = clauseStart(sentence.folded, from - 1);
  const named = namedNext(sentence.folded.slice(former, from - 1));
  return named === null ? null : phrase(sentence, former + named, from - 1).text || null;
}

/** 沃尔玛斥资14亿美元收购…: what was bought, and by whom. */
const readPaid: Reading<Headed> = ({ sentence, amount, head, known, spoken }) => {
  const paid = amount.kind === "money" ? paidFor(sentence.folded, amount.start, amount.end) : null;
  if (paid === null) return null;
  const who = phrase(sentence, head.start, head.start + payerLength(head.folded));
  return { subject: known || lastWords(who.text, LONGEST) || spoken, metric: boughtFrom(sentence, paid) };
};

/** 份额为48%，快手为26%; 张三(8.7%)和李四(8.2%): by what was measured before. */
const readNameAlone: Reading<Headed> = ({ sentence, amount, carried, head, known }) => {
  const between = sentence.folded.slice(head.end, amount.start);
  const isName = between === "(" || (isSoMuch(between) && METRIC.test(fold(carried.metric)));
  return isName && isAlike(sentence, amount) && known === head.text
    ? { subject: head.text, metric: carried.metric }
    : null;
};

/** 两家的毛利率都下滑，甲为11%，乙只有9%: by the measure that a clause before names for all. */
const readNameMeasured: Reading<Headed> = ({ sentence, amount, head, known }) => {
  const { folded, metrics, amounts } = sentence;
  if (isEnglish(folded) || known === "" || known !== head.text) return null;
  if (!isSoMuch(folded.slice(head.end, amount.start))) return null;
  const measure = metrics.findLast(({ end }) => end < clauseStart(folded, head.start));
  const isTold = amounts.some(({ start, unit }) => unit === amount.unit && start < amount.start);
  return measure && !isTold ? { subject: head.text, metric: sentence.words(measure.start, measure.end) } : null;
};

/** 珠宝的销售额上升57%；服装上升40%: a name alone moves too, by what was measured of the one before. */
const readMovingAlike: Reading<Headed> = ({ sentence, amount, carried, head }) => {
  const { folded, metrics } = sentence;
  if (amount.unit !== "%" || amount.change === null || isEnglish(folded) || !isAlike(sentence, amount)) return null;
  if (METRIC.test(head.folded) || metrics.some(({ end }) => end === head.end)) return null;
  const metric = fold(carried.metric);
  const at = METRIC.test(metric) ? folded.lastIndexOf(metric, head.start) : -1;
  const isOfOne = at > 0 && !CLAUSE_MARK.test(folded.slice(at - 1, at)) && /[\p{L}()]/u.test(folded.charAt(at - 1));
  return isOfOne && movesAlone(folded.slice(head.end, amount.start))
    ? { subject: head.text, metric: carried.metric }
    : null;
};

// 快手平台目前有超过3亿DAU, Kuaishou has 300 shops
const HAS = /(?:拥?有|达|为|是|共计?|新增了?|\bha[sd]|\bhave) ?$/;

/** What is counted, and who has it or what was done with it: 建设2600多个中心. */
const readCounted: Reading<Headed> = (headed) => {
  const { sentence, amount, from, head, known, spoken, counted } = headed;
  const { folded } = sentence;
  // 商家申报出口的339件商品: what was done with them, though 出口 is a measure too
  const isDone = /的 ?$/.test(folded.slice(head.end, amount.start));
  if (!counted || (!isDone && METRIC.test(head.folded))) return null;
  if (HAS.test(folded.slice(from, amount.start)) || head.end < amount.start - 1) {
    const named = isNobody(head.text) ? leadingName(head.text) || spoken : lastWords(head.text, LONGEST);
    return { subject: known || named, metric: counted };
  }
  const [subject, did] = whoDid(headed);
  return { subject, metric: lastWords(join(did, counted), LONGEST) };
};

/** Who did something with what is counted, and what that was. */
function whoDid({ sentence, head, known, spoken }: Headed): [who: string, did: string] {
  // Kuaishou hired 300 people
  const who = known || leadingName(head.text);
  const done = who !== "" && head.text.startsWith(`${who} `) ? head.text.slice(who.length + 1) : "";
  if (/^[a-z]/.test(done)) return [who, done];
  // 天猫新入驻8万个商家
  const company = sentence.companies.find(({ start, end }) => start === head.start && end < head.end);
  return company
    ? [sentence.words(company.start, company.end), phrase(sentence, company.end, head.end).text]
    : [topic(sentence, head.start) || spoken, head.text];
}

/** English words stand apart: company handled + parcels. */
const join = (one: string, other: string): string =>
  /[a-z]$/i.test(one) && /^[a-z]/i.test(other) ? `${one} ${other}` : `${one}${other}`;

/** What names the number by itself comes before what only a head without a measure may tell. */
const READINGS: readonly Reading<Headed>[] = [
  readForeseen,
  readFee,
  readNothingNamed,
  readPaid,
  readNameAlone,
  readNameMeasured,
  readMovingAlike,
  readCounted,
];
