/** Which of the periods before a number the sentence still speaks of, and which it only told beside another. */
import { CLAUSE_MARK, clauseEnd } from "../clause.ts";
import { isOverBefore } from "../periods/calendar.ts";
import { OF_HISTORY, SAME_PERIOD } from "../periods/period-rule.ts";
import type { FoundPeriod } from "../periods/read-period.ts";
import type { Sentence } from "./assigned.ts";
import { hasDeparted } from "./end-of-move.ts";

/** The periods that figures at `position` may be of. What follows a semicolon goes on from where the part before it began. */
export function spokenOf({ text, periods, amounts, carried }: Sentence, position: number): readonly FoundPeriod[] {
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
  const own = before.findLast(
    ({ start, rule }) => start > earlier && !SAME_PERIOD.test(rule) && (!first || start < first.start),
  );
  return own ? [own] : before;
}

// 去年同期只有4.7亿元: the period goes with that number only
const ONLY_ITS_NUMBER = /^的?(?:则|仅|只|约|有|为|是|净?亏损|盈利|录得)*[^\p{Script=Han}，。；,;]{0,4}\d/u;

/** Whether the period has had its number before `position` and says nothing of what follows. */
function isPast(text: string, period: FoundPeriod, position: number): boolean {
  const isOfItsNumber =
    period.rule === "前值" ||
    (SAME_PERIOD.test(period.rule) && ONLY_ITS_NUMBER.test(text.slice(period.end, period.end + 24)));
  return (isOfItsNumber && clauseEnd(text, period.end) < position) || hasDeparted(text, period, position);
}

// 2022年是1,180港元, 前年为131万人, 二季度时是38%, 而2022财年则为净利润2亿元
const IS_SO_MUCH =
  /^(?:的?时候?)?的?(?:则|仅|只|就|约|才)*(?:(?:为|是|有)(?:下降|增长|净?(?:亏损|盈利|利润|溢利))?|净?亏损|同比(?:下降|增长))(?:约|近|超过?|逾|大约)? ?[\d$¥€£]/;

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

/** 近半年 and its like leave open only the figures of their own clause, or of the next when a comma follows them. */
const governs = (text: string, end: number, position: number): boolean =>
  !CLAUSE_MARK.test(text.slice(/^ ?[，,]/.test(text.slice(end, end + 2)) ? end + 2 : end, position));
