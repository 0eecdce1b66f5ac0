/** What a change is against where only the date of the text tells it: 增速较5月回落9.6个百分点. */
import { AGAINST_PERIOD } from "../amounts/read-amount.ts";
import { kindOfPeriod, periodBefore, shiftYears } from "../periods/calendar.ts";

const OF_THE_ONE_BEFORE: Partial<Record<ReturnType<typeof kindOfPeriod>, string>> = {
  day: "dod",
  month: "mom",
  quarter: "qoq",
};

const isOfYearAfter = (period: string, year: string): boolean => period.slice(0, 4) === String(Number(year) + 1);

/**
 * The `change` of a number of `period` as a claim says it, where `base` is the period that it is compared with: mom for
 * May's beside June, vs-2023-01/2023-03 for the first quarter's beside the half-year; `unstated` where none is known.
 */
export function changeAgainst(change: string | null, base: string | null, period: string | null): string | null {
  if (change !== AGAINST_PERIOD) return change;
  if (base === null) return "unstated";
  if (period === null) return `vs-${base}`;
  // 和去年的5亿元相比, of half a year too
  if (base === shiftYears(period, -1) || (kindOfPeriod(base) === "year" && isOfYearAfter(period, base))) return "yoy";
  return (base === periodBefore(period) ? OF_THE_ONE_BEFORE[kindOfPeriod(period)] : undefined) ?? `vs-${base}`;
}
