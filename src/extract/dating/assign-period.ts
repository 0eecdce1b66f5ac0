/** Which of a sentence's periods a number is of, or the one carried over from the sentence before. */

import type { FoldedAmount } from "../amounts/read-amount.ts";
import { basePeriodOf } from "../change.ts";
import { CLAUSE_MARK, clauseEnd, clauseStart } from "../clause.ts";
import { isOverBefore, lastPoint, spanning } from "../periods/calendar.ts";
import { OF_HISTORY, SAME_PERIOD } from "../periods/period-rule.ts";
import type { FoundPeriod } from "../periods/read-period.ts";
import { type Assigned, found, NO_PERIOD, type Sentence } from "./assigned.ts";
import { distributeList, distributeYears } from "./distribute-periods.ts";
import { ofTheYearBefore, SET_AGAINST } from "./year-before.ts";

/** Assigns a period to each amount of a folded sentence, in their order. */
export function assignPeriods(
  text: string,
  amounts: readonly FoldedAmount[],
  periods: readonly FoundPeriod[],
  carried: Assigned,
): Assigned[] {
  const sentence: Sentence = { text, amounts, periods, carried };
  const assigned = amounts.map((amount, index) => withBase(sentence, amount, periodOf(sentence, amount, index)));
  distributeYears(sentence, assigned);
  ofTheYearBefore(sentence, assigned);
  distributeList(sentence, assigned);
  return assigned;
}

// in 2019, during the second quarter, the 5 million of 2022, (2022: between an English number and its period
const DIRECTLY = /^ ?(?:\(|in |for |during |as of |by |at |on |of )?(?:the )?$/;

// rose 12% to $3 billion in the second quarter
const AND = /^ (?:and|or|to) (?:a record |about |around |nearly |almost |just (?:over|under) |more than |over )?$/;

// 85% of buyers, 18 million people, shop: the same thing told again in an aside
const TOLD_AGAIN = /^[a-z ]{0,30}, (?:or )?(?:about |around |nearly |some |roughly |more than )?$/;
/** Whether the amount only adds to the one before it, so that a period after both is of both: also in 95% within three hours. */
const addsTo = (text: string, former: FoldedAmount | undefined, amount: FoldedAmount | undefined): boolean => {
  if (!former || !amount) return false;
  const between = text.slice(former.end, amount.start);
  if (amount.kind === "time" && /^ [^,.;]{0,60}\bwithin $/.test(between)) return true;
  return AND.test(between) || (text[amount.end] === "," && TOLD_AGAIN.test(between));
};

// , and it grew: what is told after it is another matter; but Italy, and Spain by
const NEW_MATTER =
  /[;:]|, (?:but|while|which|who|whose|as|when|where|after|before|although|though|because|since|so|it|they|he|she|we|an?|the(?! [a-z.]{2,20}(?:,| and ))|its|their|says?|said|according|up|down|compared|with)(?![a-z])|, and (?!(?:the )?[a-z]+ (?:by|in|on|during|over|this|last|next)$)/;
/** In UTF-16 units: how far behind its number an English period may stand. */
const REACH = 120;

/** The only period of an English sentence, where lists and asides alone stand between a number and it. */
function onlyPeriodAfter({ text, periods }: Sentence, amount: FoldedAmount, after: FoundPeriod): boolean {
  const between = text.slice(amount.end, after.start).trimEnd();
  return periods.length === 1 && after.role === "at" && between.length <= REACH && !NEW_MATTER.test(between);
}

// 6.3元（去年同期7.1元）: of the number that stands with it in the brackets
const WITH_ITS_NUMBER = /^(?:的?(?:则|仅|只|约|有|为|是|净?亏损|盈利)){0,2}:? ?[$¥€£]?\d/;
const isOfBracket = (text: string, from: number, { start, end, rule }: FoundPeriod): boolean =>
  SAME_PERIOD.test(rule) &&
  /^[^()]{0,8}\( ?$/.test(text.slice(from, start)) &&
  WITH_ITS_NUMBER.test(text.slice(end, end + 16));

// the lowest since the end of 2022, when it took a charge of $5 million
const WHEN = /^, when [^,;.]*(?:,\d[^,;.]*)?$/;

function periodOf(sentence: Sentence, amount: FoldedAmount, index: number): Assigned {
  const { text, amounts, periods, carried } = sentence;
  const before = spokenOf(sentence, amount.start);
  const when = periods.findLast(({ end }) => end <= amount.start);
  if (when && WHEN.test(text.slice(when.end, amount.start))) return found(when);
  const fromTo = endOfMove(sentence, amount, amounts[index - 1], before);
  if (fromTo) return fromTo;
  const last = before.at(-1);
  // 2,140 shoppers and 318 retailers between Aug. 21 and Sept. 8: of both
  let joined = index;
  while (addsTo(text, amounts[joined], amounts[joined + 1])) joined++;
  const next = amounts[joined + 1];
  const after = periods.find(
    (period) =>
      period.role !== "published" &&
      period.start >= amount.end &&
      !(next && next.end <= period.start) &&
      !isOfBracket(text, amount.end, period),
  );
  // only English puts the period after its number as a matter of course
  const isEnglish = /[a-z)] ?$/.test(text.slice(amount.end, after?.start));
  const isDirect = after && DIRECTLY.test(text.slice(amount.end, after.start));
  // (2022: $5 million), up 5% on a year earlier
  const isCompared = after?.role === "base" && (text[after.start - 1] === "(" || amount.change !== null);
  if (after && isDirect && !isCompared && (isEnglish || /[a-z]/.test(text.slice(after.start, after.end))))
    return found(after);
  // against RMB4 billion of sales in Q2 2022: the base is that of the number set against another
  const isSet =
    after?.role === "base" && isEnglish && SET_AGAINST.test(text.slice(Math.max(0, amount.start - 40), amount.start));
  const inClause = after !== undefined && (after.role === "at" || isSet) && after.end <= clauseEnd(text, amount.end);
  if (after && inClause && isEnglish && !(last && last.start >= clauseStart(text, amount.start))) return found(after);
  const ofBase = periods.find((period) => period.role === "base" && isOfBase(text, period, amount));
  if (ofBase) return found(ofBase);
  // 上年同期亏损39.44亿元,相比减亏29.94%: the change is that of the period compared
  const ofTheBase = amount.change === null && amount.kind !== "times";
  const current = ofTheBase ? last : before.findLast(({ rule }) => !SAME_PERIOD.test(rule));
  if (current) return found(current);
  if (after && (inClause || (isEnglish && onlyPeriodAfter(sentence, amount, after)))) return found(after);
  if (carried.period !== null) return carried;
  const published = periods.find(({ role }) => role === "published");
  return published ? found(published) : NO_PERIOD;
}

/** 相比去年同期的(净利润)2055.55亿元, 较11月的15.9%, (2023: 5.1): a level that follows what it is compared with is of that. */
const isOfBase = (text: string, period: FoundPeriod, amount: FoldedAmount): boolean => {
  if (amount.change !== null || amount.kind === "times" || period.end > amount.start) return false;
  const between = text.slice(period.end, amount.start);
  return (
    between.trim() === "" ||
    /^ ?:[^，。；;,()\d]{0,16}$/.test(between) ||
    (amount.kind === "share" ? /^ ?的 ?$/ : /^ ?的[^，。；;,\d]{0,16}$/).test(between)
  );
};

// 去年同期只有4.7亿元: the period goes with that number only
const ONLY_ITS_NUMBER = /^的?(?:则|仅|只|约|有|为|是|净?亏损|盈利|录得)*[^\p{Script=Han}，。；,;]{0,4}\d/u;
// 由去年的1200个增至1850个: so does the one that a move departs from
const DEPARTS_AT = /[从由]$/;

// 2022年是1,180港元, 前年为131万人, 二季度时是38%
const IS_SO_MUCH =
  /^(?:的?时候?)?的?(?:则|仅|只|就|约|才)*(?:(?:为|是|有)(?:下降|增长|净?亏损)?|净?亏损|同比(?:下降|增长))(?:约|近|超过?|逾|大约)? ?[\d$¥€£]/;

/** Whether a period is an earlier one, told only for the number right after it: 今年138万人，前年为131万人. */
export const isSetBeside = (
  text: string,
  { start, end, period }: FoundPeriod,
  periods: readonly FoundPeriod[],
  carried: string | null,
): boolean => {
  if (period === null || !IS_SO_MUCH.test(text.slice(end, end + 16))) return false;
  const former = periods.findLast((other) => other.role === "at" && other.period !== null && other.end <= start);
  const spoken = former?.period ?? carried;
  return spoken !== null && isOverBefore(period, spoken);
};

/** Whether the period has had its number before `position` and says nothing of what follows. */
function isPast(text: string, { start, end, rule, period }: FoundPeriod, position: number): boolean {
  if (rule === "前值" && clauseEnd(text, end) < position) return true;
  if (SAME_PERIOD.test(rule) && ONLY_ITS_NUMBER.test(text.slice(end, end + 24)) && clauseEnd(text, end) < position)
    return true;
  // 从2012年到2016年: of both its ends
  return (
    !YEARS.test(period ?? "") &&
    DEPARTS_AT.test(text.slice(Math.max(0, start - 1), start)) &&
    MOVES_TO.test(text.slice(end, Math.min(position, end + 40)))
  );
}

// , which it began to report this year,
// , the shop that it bought in January,
const ASIDE =
  /, (?:(?:which|who|whose|where|when)\b[^,;.]{0,80}|an? [^,;.]{3,80} (?:that|which|who) [^,;.]{0,60}|the [^,;.]{3,80} (?:that|which|who) [^,;.]{0,60})$/;
// users born after 1990
const BORN = /\bborn (?:in|after|before|since) $/;
/** Whether the period stands in an English aside that is over before `position`. */
export const isAside = (text: string, { start, end }: Pick<FoundPeriod, "start" | "end">, position: number): boolean =>
  BORN.test(text.slice(Math.max(0, start - 16), start)) ||
  (text.slice(end, position).includes(",") &&
    [ASIDE, OF_HISTORY].some((aside) => aside.test(text.slice(Math.max(0, start - 150), start))));

/** The periods that figures at `position` may be of. What follows a semicolon goes on from where the part before it began. */
function spokenOf(sentence: Sentence, position: number): readonly FoundPeriod[] {
  const { text, periods, amounts, carried } = sentence;
  const before = periods.filter(
    (period) =>
      period.role === "at" &&
      period.start < position &&
      !isPast(text, period, position) &&
      !(clauseEnd(text, period.end) < position && isSetBeside(text, period, periods, carried.period)) &&
      !isAside(text, period, position) &&
      (period.period !== null || governs(text, period.end, position)),
  );
  const semicolon = text.lastIndexOf(";", position - 1);
  if (semicolon <= 0 || before.length === 0 || before.some(({ start }) => start > semicolon)) return before;
  const earlier = text.lastIndexOf(";", semicolon - 1);
  const first = amounts.find(({ start }) => start > earlier && start < semicolon);
  const own = before.findLast(({ start }) => start > earlier && (!first || start < first.start));
  return own ? [own] : before;
}

/** 近半年 and its like leave open only the figures of their own clause, or of the next when a comma follows them. */
const governs = (text: string, end: number, position: number): boolean =>
  !CLAUSE_MARK.test(text.slice(/^ ?[，,]/.test(text.slice(end, end + 2)) ? end + 2 : end, position));

const YEARS = /^(\d{4})\/(\d{4})$/;
// 从1800亿元, 从去年的不到50亿美元
const DEPARTS = /[从由](?:[^，。；]{0,8}的)?(?:不到|约|近|超)? ?$/;
// 增长到2.17万亿元, 增加至200亿美元, 增加19.7%至252亿元, 飙到了3万元
const ARRIVES =
  /(?:增[长加]?|提[升高]|上升|扩[大张]|拓展|攀升|下降|减少?|降低|缩[短减]|跃升|飙升?|发展|涨|跌|降|升)(?:了? ?[\d.]{1,6} ?%)? ?[至到成为]+了? ?$/;

const MOVES_TO =
  /\d.{0,80}?(?:增[长加]?|提[升高]|上升|扩大|攀升|下降|减少?|降低|缩[短减]|跃升|飙升?|涨|跌|回落|降|升)(?:了? ?[\d.]{1,6} ?%)? ?[至到为]/;

/** 2014至2022年,…从A增长到B: A is of the first year and B of the last. 今年…从去年的A增加到B: B is of this year. */
function endOfMove(
  { text }: Sentence,
  amount: FoldedAmount,
  former: FoldedAmount | undefined,
  before: readonly FoundPeriod[],
): Assigned | null {
  const lead = text.slice(Math.max(0, amount.start - 24), amount.start);
  const last = before.at(-1);
  const [, firstYear, lastYear] = YEARS.exec(last?.period ?? "") ?? [];
  if (last && firstYear && DEPARTS.test(lead)) return { period: firstYear, rule: last.rule };
  if (!last || !former || !ARRIVES.test(lead)) return null;
  if (lastYear) return { period: lastYear, rule: last.rule };
  const origin = Math.max(text.lastIndexOf("从", former.start), text.lastIndexOf("由", former.start));
  const earlier = before.findLast(({ start }) => start < origin);
  return origin >= 0 && earlier && last.start > origin ? found(earlier) : null;
}

/** A change against a stated year or month runs from there: 较 2018 年底增长 in March 2020 → 2018-12/2020-03. */
function withBase({ periods }: Sentence, amount: FoldedAmount, assigned: Assigned): Assigned {
  const base = basePeriodOf(amount.change);
  if (base === null || assigned.period === null || !periods.some(({ role }) => role === "base")) return assigned;
  const last = lastPoint(assigned.period);
  // the year after its base is what the change is of
  return base < last && base.length === last.length && String(Number(base) + 1) !== assigned.period
    ? { period: spanning(base, last), rule: assigned.rule }
    : assigned;
}
