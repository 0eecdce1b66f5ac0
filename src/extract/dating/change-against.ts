/** What a change is against where the number's period tells it: 增速较5月回落9.6个百分点 in June, 环比 of a month. */
import { AGAINST_PERIOD, against, basePeriodOf } from "../change.ts";
import { kindOfPeriod, periodBefore, shiftYears } from "../periods/calendar.ts";

const OF_THE_ONE_BEFORE: Partial<Record<ReturnType<typeof kindOfPeriod>, string>> = {
  day: "dod",
  month: "mom",
  quarter: "qoq",
};

const isOfYearAfter = (period: string, year: string): boolean => period.slice(0, 4) === String(Number(year) + 1);

/** Against `base`: mom for May's beside June, vs-2023-01/2023-03 for the first quarter's beside the half-year. */
function againstPeriod(base: string, period: string | null): string {
  if (period === null) return against(base);
  // 和去年的5亿元相比, of half a year too
  if (base === shiftYears(period, -1) || (kindOfPeriod(base) === "year" && isOfYearAfter(period, base))) return "yoy";
  return (base === periodBefore(period) ? OF_THE_ONE_BEFORE[kindOfPeriod(period)] : undefined) ?? against(base);
}

export interface Dated {
  /** What the number is of. */
  period: string | null;
  /** The period that stands before it in its clause and that it is compared with. */
  base: string | null;
  /** Whether its sentence names the period. */
  isNamed: boolean;
  /** Whether the sentence tells of share prices. */
  isStockMove: boolean;
}

/** 比2022年6月 as read, of the year alone, while the period found there is the month. */
const isWithinYear = (change: string | null, base: string | null): base is string =>
  base !== null && base.length > 4 && change === against(base.slice(0, 4));

/** The `change` of a number as a claim says it; `unstated` where it is against a period that nobody knows. */
export function changeAgainst(change: string | null, { period, base, isNamed, isStockMove }: Dated): string | null {
  if (isWithinYear(change, base)) return period !== null && base === shiftYears(period, -1) ? "yoy" : against(base);
  const read = change !== AGAINST_PERIOD ? change : base === null ? "unstated" : againstPeriod(base, period);
  if (read === null || period === null) return read;
  const kind = kindOfPeriod(period);
  // 较2022年上升 of a figure of 2023
  const since = basePeriodOf(read);
  if (since !== null && kindOfPeriod(since) === "year" && period === shiftYears(since, 1)) return "yoy";
  if (read === "qoq" && kind === "month") return "mom";
  if (read !== "unstated") return read;
  if (kind === "day" && isStockMove) return "dod";
  // 2014至2022年,…扩大了11倍: from the first year of the range
  const [, first] = /^(\d{4})\/\d{4}$/.exec(period) ?? [];
  return first !== undefined && isNamed ? against(first) : read;
}
