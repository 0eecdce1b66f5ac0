/** The quarter of the report that an article is about, for figures that stand there without a period. */

import { fold } from "../../text/fold.ts";
import { kindOfPeriod, SOME_MONTHS } from "../periods/calendar.ts";
import { inYear } from "../periods/part-of-year.ts";
import { findPeriods, periodAlone } from "../periods/read-period.ts";
import { type Assigned, NO_PERIOD } from "./assigned.ts";

// 财报显示, 季度收入, 季报, the quarterly report
const OF_THE_REPORT = /财报|季报|业绩报告|季度|\bquarterly\b|\bthe quarter\b/;
const FINANCIAL =
  /收入|营收|利润|净利|毛利|亏损|ebitd?a|gmv|交易额|现金流|成本|费用|同比|环比|\brevenues?\b|\bprofits?\b|\bincome\b|\bloss\b|\bsales\b|\bearnings\b|\beps\b|\bmargins?\b|\bcash flow\b|\bcapital expenditures?\b|\bbasis points\b|\bbps\b|\badvertising\b/;

// 占31%, 共5万件, 同比: figures of the whole that the article reports on, not of somebody's case in it
const OF_THE_WHOLE = /占|共(?=\d|计)|合计|总[量额数计]|全[国市省港台]|同比|环比|按[年月季]|年[增减]|比重|占比|\d年相比/;

// 现有, 正在, 通常, 最新数据, now has, usually, are shipped every year, aims to have: how things stand, whenever the sentence before was
const STANDING =
  /正在|现有|现时|最近(?![\d一两二三四五六七八九十半几])|最新(?:的)?(?:数据|统计|估值)|通常|一般(?=为|来说|而言|在\d)|往往|\b(?:now|today|usually|typically|generally|(?:every|each) year|(?:aims?|plans?|intends?|hopes?|wants?) to)\b/;
// 通常需要3至5天: whenever that is, not in the half-year that the sentence before reports on
const HABIT = /通常|往往|一般(?=来说|而言|情况下|需要?|要)|\b(?:usually|typically|generally)\b/;
// 此外, 另悉, in addition: something else is told
const SOMETHING_ELSE = /^[“"「]?(?:此外|另外|另悉|另据|另一方面|另一边厢|in addition\b|separately\b|elsewhere\b)/;
// 给予不超过10万元的奖励, 最高可获500万元补贴: what a rule grants
const GRANTED =
  /(?:给予|予以|可获|可享受?|发放)[^。；;]{0,24}(?:奖励|补助|补贴|资助|扶持|奖金)|(?:奖励|补助|补贴|资助)(?:标准|上限)/;

/** Whether a sentence tells of something else than what happened on the day or in the month or year before it. */
const startsAnew = (sentence: string): boolean =>
  STANDING.test(sentence) || SOMETHING_ELSE.test(sentence) || GRANTED.test(sentence);

/** The one year, month or longer time that a headline names: what its article reports on. */
export function titledPeriod(title: string, asOf: string | null): Assigned {
  const named = findPeriods(fold(title), { asOf }).filter(
    ({ role, period }) => role === "at" && period !== null && kindOfPeriod(period) !== "day",
  );
  const [only] = named;
  return only?.period && named.every(({ period }) => period === only.period)
    ? { period: only.period, rule: "title" }
    : NO_PERIOD;
}

/**
 * What stands under a heading that is a period and nothing else (March 2022, or March under a bare `year`) is of; null under
 * any other.
 */
export function headedPeriod(heading: string, year: string | null, asOf: string | null): Assigned | null {
  const period = periodAlone(year === null ? heading : inYear(heading, year.slice(0, 4)), asOf);
  return period === null ? null : { period, rule: "heading" };
}

/** What the items of a list are of: the one period that the line over them names (收入拆分（全年）, Q4 highlights); null where it names none or several. */
export function periodOverList(line: string, asOf: string | null): Assigned | null {
  const named = findPeriods(fold(line), { asOf }).flatMap(({ role, period }) =>
    role === "at" && period !== null ? [period] : [],
  );
  const [only] = named;
  return only !== undefined && named.length === 1 ? { period: only, rule: "heading" } : null;
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
  // Acme's Q3 earnings: the title's own quarter where nothing names its year
  const [report = SOME_MONTHS.test(titled.period ?? "") ? titled.period : undefined] = quarters.values();
  if (HABIT.test(sentence) && !FINANCIAL.test(sentence)) return NO_PERIOD;
  if (carried.rule === "heading") return carried;
  const kind = carried.period === null ? "none" : kindOfPeriod(carried.period);
  const ofAnEvent = kind === "day" || kind === "month" || kind === "year";
  const goesOn = ofAnEvent && startsAnew(sentence) ? NO_PERIOD : carried;
  if (report == null) return carried.period === null && OF_THE_WHOLE.test(sentence) ? titled : goesOn;
  return (ofAnEvent || kind === "none") && (OF_THE_REPORT.test(sentence) || FINANCIAL.test(sentence))
    ? { period: report, rule: "report" }
    : goesOn;
}
