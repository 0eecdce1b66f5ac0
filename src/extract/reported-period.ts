/** The quarter of the report that an article is about, for figures that stand there without a period. */
import type { Assigned } from "./assign-period.ts";
import { kindOfPeriod } from "./calendar.ts";

// 财报显示, 季度收入, 季报, the quarterly report
const OF_THE_REPORT = /财报|季报|业绩报告|季度|\bquarterly\b|\bthe quarter\b/;
const FINANCIAL =
  /收入|营收|利润|净利|毛利|亏损|ebitd?a|gmv|交易额|现金流|成本|费用|同比|环比|\brevenues?\b|\bprofits?\b|\bincome\b|\bloss\b|\bsales\b|\bearnings\b/;

/**
 * What a figure without a period of its own in this sentence is of: the period carried over, unless that is the day,
 * month or year of some event while the sentence speaks of the report's own figures.
 */
export function reportedPeriod(sentence: string, carried: Assigned, quarters: ReadonlyMap<number, string>): Assigned {
  const [report] = quarters.values();
  if (report === undefined) return carried;
  const kind = carried.period === null ? "none" : kindOfPeriod(carried.period);
  const ofAnEvent = kind === "none" || kind === "day" || kind === "month" || kind === "year";
  return ofAnEvent && (OF_THE_REPORT.test(sentence) || FINANCIAL.test(sentence))
    ? { period: report, rule: "report" }
    : carried;
}
