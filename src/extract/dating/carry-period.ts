/** The period that a text goes on with from sentence to sentence and from paragraph to paragraph. */

import { isOverBefore, kindOfPeriod, lastPoint, SOME_MONTHS, yearOfPoint } from "../periods/calendar.ts";
import { LAST_YEAR, SAME_PERIOD } from "../periods/period-rule.ts";
import type { FoundPeriod } from "../periods/read-period.ts";
import { type Assigned, NO_PERIOD } from "./assigned.ts";
import { isAside, isSetBeside } from "./spoken-of.ts";

const isReported = ({ period }: Assigned): boolean =>
  period !== null && (kindOfPeriod(period) === "fiscal" || SOME_MONTHS.test(period));

/**
 * Only a reporting period outlives its paragraph: a day or a year says nothing of the paragraph after, which goes on with
 * the reporting period `before`; nor does a quarter that was over before that of the report itself (`reported`).
 */
export const handOn = (carried: Assigned, before: Assigned, reported: readonly string[] = []): Assigned => {
  if (!isReported(carried)) return before;
  const isBack =
    before.period !== null &&
    carried.period !== null &&
    reported.includes(before.period) &&
    kindOfPeriod(carried.period) === "quarter" &&
    carried.period < before.period;
  return isBack ? before : carried;
};

const DAY_BEFORE = /^(?:昨|前[日天]|yesterday)/;

/** The period of a statement and the rule that gave it: its own, else the one carried over. */
export const periodOfStatement = (
  periods: readonly FoundPeriod[],
  carried: Assigned,
): [string | null, string | null] => {
  // 去年同期则为119.1分钟: what the statement is set against
  const [first, ...others] = periods.filter(
    ({ role, rule, period }) => (role === "at" || role === "published") && period !== null && !SAME_PERIOD.test(rule),
  );
  // 8月11日消息，大会昨日举行: when it was rather than when the news of it came
  const own = (first?.role === "published" && others.find(({ rule }) => DAY_BEFORE.test(rule))) || first;
  if (own) return [own.period, own.rule];
  return carried.period === null ? [null, null] : [carried.period, "carried"];
};

/** 下半年 in a forecast of August: what is foreseen for it says nothing of the figures after. */
export const isAhead = (period: string | null, asOf: string | null): boolean =>
  period !== null && asOf !== null && lastYearAndMonth(period) > asOf.slice(0, 7);

const lastYearAndMonth = (period: string): string => {
  const last = lastPoint(period).replace("FY", "");
  return last.length === 4 ? `${last}-12` : last.slice(0, 7);
};

/** In years before the text: a year told as history (成立于2001年) is not what the next figures are of. */
const STALE = 2;

/** Rules whose period is only mentioned: the figures after are not of it. */
const PASSING =
  /^(?:open|前值|years ago|months before|today|currently|at present|to date|now|the (?:final|closing) quarter|trailing .*|at (?:the )?(?:end of the )?(?:financial |fiscal )?year.*|(?:is|are) now|(?:截[至止])?目前|当前|如今|现在|眼下|现阶段|现有)$/;

// 截至6月30日, 6月底, at the end of September: a level at the end of what is reported on
const LEVEL_AT = /截[至止]|[底末]$|\bend of\b|\bas (?:of|at)\b/;

// 2009-2022年复合年均增长率: of that rate alone
const OF_ITS_RATE = /^[^，。；,;\d]{0,8}(?:复合|年均)|^[^,.;]{0,4}\b(?:cagr|compound)\b/;

// 从去年底起，关税要加: since when something is so, not when the next thing was
const SINCE_THEN_BEFORE = /[从自] ?$/;
const SINCE_THEN = /^ ?(?:起|开始|以来)/;

// 从2018年的363个增至1118个, 从去年7月实施: where something departs, which the next figures are not of; 从上半年来看 looks at it
const LOOKS_AT = /^ ?的?[^，。；,;]{0,12}(?:看|说|而言|情况|数据|角度|表现|结果)/;
const departsAt = (sentence: string, { start, end }: FoundPeriod): boolean =>
  !/[至到~—–-]/.test(sentence.slice(start, end)) &&
  /[从由自] ?$/.test(sentence.slice(Math.max(0, start - 2), start)) &&
  !LOOKS_AT.test(sentence.slice(end, end + 20));

/** 要打到明年下半年, has to be approved by Dec. 31: what is only to come, told with no word of foreseeing. */
const beginsAfter = (period: string, asOf: string | null): boolean => asOf !== null && isOverBefore(asOf, period);

const isSinceThen = (sentence: string, { start, end }: FoundPeriod): boolean =>
  SINCE_THEN_BEFORE.test(sentence.slice(Math.max(0, start - 2), start)) && SINCE_THEN.test(sentence.slice(end));

/** What stands around a place between two semicolons. */
const partAround = (sentence: string, start: number, end: number): string => {
  const closes = sentence.indexOf(";", end);
  return sentence.slice(sentence.lastIndexOf(";", start) + 1, closes < 0 ? sentence.length : closes);
};

const HAD_BEEN = /\bhad (?:already |also |then |once )?(?:been|[a-z]{2,14}(?:ed|n|t))\b/;
/** In 2023 the fair had been held in May: looks back from what is reported on. */
const looksBack = (sentence: string, { start, end, period }: FoundPeriod, carried: string | null): boolean =>
  period !== null &&
  carried !== null &&
  isOverBefore(period, carried) &&
  HAD_BEEN.test(partAround(sentence, start, end));

/** The fair opened on May 3: a day within the time that is reported on, of which no figure is told. */
const isDayWithin = ({ period }: FoundPeriod, carried: Assigned, assigned: readonly Assigned[]): boolean => {
  if (period === null || kindOfPeriod(period) !== "day" || !isReported(carried)) return false;
  const [first = "", last = ""] = (carried.period ?? "").split("/");
  const month = period.slice(0, 7);
  return first <= month && month <= last && assigned.every((one) => one.period !== period);
};

/**
 * What the next sentence goes on from: the last period spoken of, but not the one it was compared with, nor last year
 * where another of its figures is of a later time.
 */
export function nextPeriod(
  sentence: string,
  periods: readonly FoundPeriod[],
  carried: Assigned,
  assigned: readonly Assigned[],
  asOf: string | null,
): Assigned {
  const spoken = periods.filter(
    (found) =>
      found.role === "at" &&
      found.period !== null &&
      !PASSING.test(found.rule) &&
      !SAME_PERIOD.test(found.rule) &&
      !OF_ITS_RATE.test(sentence.slice(found.end, found.end + 16)) &&
      !isSinceThen(sentence, found) &&
      !departsAt(sentence, found) &&
      !isAside(sentence, found, sentence.length) &&
      !beginsAfter(found.period, asOf) &&
      !looksBack(sentence, found, carried.period) &&
      !isDayWithin(found, carried, assigned) &&
      !isSetBeside(sentence, found, periods, carried.period),
  );
  const last = spoken.at(-1);
  if (last?.period && LAST_YEAR.test(last.rule)) {
    const year = yearOfPoint(last.period);
    const later = assigned.findLast(({ period }) => period !== null && yearOfPoint(lastPoint(period)) > year);
    if (later) return { period: later.period, rule: "carried" };
  }
  if (last?.period && asOf !== null && yearOfPoint(asOf) - yearOfPoint(lastPoint(last.period)) > STALE) {
    return isReported(carried) ? carried : NO_PERIOD;
  }
  // from 2019 to 2023 it grew from A to B: what is told next is of the year that it came to
  const end = assigned.at(-1)?.period;
  if (last?.period?.includes("/") && /^\d{4}$/.test(end ?? "") && last.period.endsWith(`/${end}`))
    return { period: end ?? null, rule: "carried" };
  const reported = spoken.at(-2)?.period ?? carried.period;
  const isLevel = last && LEVEL_AT.test(sentence.slice(Math.max(0, last.start - 8), last.end));
  if (isLevel && reported?.includes("/") && reported.endsWith((last.period ?? "").slice(0, 7)))
    return { period: reported, rule: "carried" };
  return last ? { period: last.period, rule: "carried" } : carried;
}
