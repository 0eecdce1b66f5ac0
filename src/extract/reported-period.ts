/** The quarter of the report that an article is about, for figures that stand there without a period. */

import { fold } from "../text/fold.ts";
import type { Assigned } from "./assign-period.ts";
import { kindOfPeriod } from "./calendar.ts";
import { findPeriods } from "./read-period.ts";

// 财报显示, 季度收入, 季报, the quarterly report
const OF_THE_REPORT = /财报|季报|业绩报告|季度|\bquarterly\b|\bthe quarter\b/;
const FINANCIAL =
  /收入|营收|利润|净利|毛利|亏损|ebitd?a|gmv|交易额|现金流|成本|费用|同比|环比|\brevenues?\b|\bprofits?\b|\bincome\b|\bloss\b|\bsales\b|\bearnings\b/;

// 占31%, 共5万件, 同比: figures of the whole that the article reports on, not of somebody's case in it
const OF_THE_WHOLE = /占|共(?=\d|计)|合计|总[量额数计]|全[国市省港台]|同比|环比|按[年月季]|年[增减]|比重|占比|\d年相比/;

/** The one year, month or longer time that a headline names: what its article reports on. */
export function titledPeriod(title: string, asOf: string | null): Assigned {
  const named = findPeriods(fold(title), { asOf }).filter(
    ({ role, period }) => role === "at" && period !== null && kindOfPeriod(period) !== "day",
  );
  const [only] = named;
  return only?.period && named.every(({ period }) => period === only.period)
    ? { period: only.period, rule: "title" }
    : { period: null, rule: null };
}

/**
 * What a figure without a period of its own in this sentence is of: the period carried over, unless that is the day,
 * month or year of some event while the sentence speaks of the report's own figures; else what the headline reports on.
 */
export function reportedPeriod(
  sentence: string,
  carried: Assigned,
  quarters: ReadonlyMap<number, string>,
  titled: Assigned,
): Assigned {
  const [report] = quarters.values();
  if (report === undefined) return carried.period === null && OF_THE_WHOLE.test(sentence) ? titled : carried;
  const kind = carried.period === null ? "none" : kindOfPeriod(carried.period);
  const ofAnEvent = kind === "none" || kind === "day" || kind === "month" || kind === "year";
  return ofAnEvent && (OF_THE_REPORT.test(sentence) || FINANCIAL.test(sentence))
    ? { period: report, rule: "report" }
    : carried;
}
