/** The two ends of a move, each of its own time: 从去年的1200个增至今年的1850个. */
import type { FoldedAmount } from "../amounts/read-amount.ts";
import type { FoundPeriod } from "../periods/read-period.ts";
import { type Assigned, found, type Sentence } from "./assigned.ts";

const MOVES =
  "(?:增[长加]?|提[升高]|上升|扩[大张]|拓展|攀升|下降|减少?|降低|缩[短减]|跃升|飙升?|回落|发展|涨|跌|降|升)(?:了? ?[\\d.]{1,6} ?%)?";
// 从1800亿元, 从去年的不到50亿美元
const DEPARTS = /[从由](?:[^，。；]{0,8}的)?(?:不到|约|近|超)? ?$/;
// 增长到2.17万亿元, 增加至200亿美元, 增加19.7%至252亿元, 飙到了3万元
const ARRIVES = new RegExp(`${MOVES} ?[至到成为]+了? ?$`);
// 从去年同期的59亿元至65亿元, 从2025财年上半年的亏损转正: without a verb, or without a number at its start; 的1200个增至
const DEPARTED = new RegExp(
  `^ ?的[^，。；,;]{0,24}\\d[\\d.亿万千百元%人家个件单 ]{0,8}[至到]|^ ?的?[^，。；,;\\d]{0,8}(?:亏损?|盈利?)(?:状态)?(?:转|变|扭)|\\d.{0,80}?${MOVES} ?[至到为]`,
);
/** 2014至2022年: both ends may be told of it. */
const YEARS = /^(\d{4})\/(\d{4})$/;

/** 2014至2022年,…从A增长到B: A is of the first year and B of the last. 今年…从去年的A增加到B: B is of this year. */
export function endOfMove(
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

const FROM = /\bfrom (?:about |around |nearly |just |some )?$/;
const TO = /^[a-z ]{0,20} to (?:about |around |nearly |over |more than |some )?$/;
const isLevel = ({ change, kind }: FoldedAmount): boolean => change === null && kind !== "times";

/** From 2019 to 2023 it grew from A to B: A is of the first year and B of the last, wherever the years stand. */
export function endOfEnglishMove(
  { text, periods }: Sentence,
  amount: FoldedAmount,
  former: FoldedAmount | undefined,
  next: FoldedAmount | undefined,
): Assigned | null {
  const isMove = (one: FoldedAmount, other: FoldedAmount): boolean =>
    [one, other].every(isLevel) && FROM.test(text.slice(0, one.start)) && TO.test(text.slice(one.end, other.start));
  const [years, ...others] = periods.filter(({ role }) => role === "at");
  const [, first, last] = YEARS.exec(years?.period ?? "") ?? [];
  if (!years || !first || !last || others.length > 0) return null;
  if (next && isMove(amount, next)) return { period: first, rule: years.rule };
  return former && isMove(former, amount) ? { period: last, rule: years.rule } : null;
}

/** Whether a move that has departed from the period's number arrives at another before `position`. */
export const hasDeparted = (text: string, { start, end, period }: FoundPeriod, position: number): boolean =>
  !YEARS.test(period ?? "") &&
  /[从由] ?$/.test(text.slice(Math.max(0, start - 2), start)) &&
  DEPARTED.test(text.slice(end, Math.min(position, end + 40)));
