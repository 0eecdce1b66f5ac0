/** Days and months by name: January-July 2023, between Aug. 21 and Sept. 8, the week of July 24, 27 July, in July. */
import { addDays, dayPeriod, monthPeriod, monthRange, spanning } from "../calendar.ts";
import { type PeriodRule, withYear } from "../period-rule.ts";
import { COUNT, countOf, DASH, MONTH, monthOf, NAME, OF_YEAR, stated, YEAR, year } from "./words.ts";

export const DATES: readonly PeriodRule[] = [
  {
    // the first seven months of 2023
    name: stated,
    pattern: new RegExp(`\\bfirst ${COUNT} months${OF_YEAR.replace(",? ", " ?")}`, "g"),
    read: (groups, context) =>
      withYear(year(groups, context, countOf(groups.c)), (of) => monthRange(of, 1, countOf(groups.c))),
  },
  {
    // January-July 2023, April to June, between June and August, in November and December
    name: stated,
    pattern: new RegExp(
      `\\b(?:${MONTH}${DASH}|(?:between|in|during|over) ${MONTH.replace("<m>", "<from>")} and )(?<m2>${NAME})\\b(?! \\d{1,2}(?!\\d))${OF_YEAR}`,
      "g",
    ),
    read: (groups, context) =>
      withYear(year(groups, context, monthOf(groups.m2)), (of) =>
        monthRange(of, monthOf(groups.m ?? groups.from), monthOf(groups.m2)),
      ),
  },
  {
    // between Aug. 21 and Sept. 8, from January 1 to July 31, 2023
    name: stated,
    pattern: new RegExp(
      `\\b${MONTH} (?<d>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?:${DASH}| and )(?<m2>${NAME}) (?<d2>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%])(?:,? ${YEAR}(?!\\d|,\\d))?`,
      "g",
    ),
    read: (groups, context) =>
      withYear(year(groups, context, monthOf(groups.m2), Number(groups.d2)), (of) => {
        const to = dayPeriod(of, monthOf(groups.m2), Number(groups.d2));
        const started = monthOf(groups.m) > monthOf(groups.m2) ? of - 1 : of;
        const from = dayPeriod(started, monthOf(groups.m), Number(groups.d));
        return from && to && from <= to ? spanning(from, to) : null;
      }),
  },
  {
    // the week ended August 5: the seven days to it; the week of July 24: those from it
    name: "week",
    pattern: new RegExp(
      `\\bweek (?:(?<to>ended|ending|to|through)|of|beginning|starting) (?:on )?${MONTH} (?<d>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%])(?:,? ${YEAR}(?!\\d|,\\d))?`,
      "g",
    ),
    read: (groups, context) =>
      withYear(year(groups, context, monthOf(groups.m), Number(groups.d)), (of) => {
        const day = dayPeriod(of, monthOf(groups.m), Number(groups.d));
        if (day === null) return null;
        return groups.to ? `${addDays(day, -6)}/${day}` : `${day}/${addDays(day, 6)}`;
      }),
  },
  {
    // July 27, 2023; Sept. 30; Nov 1-11; July 11 and 12
    name: stated,
    pattern: new RegExp(
      `\\b${MONTH} (?<d>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?:(?:${DASH}| and (?!\\d+ [a-z]))(?<d2>[12]\\d|3[01]|[1-9]))?(?![\\d%])(?:,? ${YEAR}(?!\\d|,\\d))?`,
      "g",
    ),
    read: (groups, context) =>
      withYear(year(groups, context, monthOf(groups.m), Number(groups.d)), (of) => {
        const from = dayPeriod(of, monthOf(groups.m), Number(groups.d));
        const to = groups.d2 ? dayPeriod(of, monthOf(groups.m), Number(groups.d2)) : from;
        return from && to && from <= to ? spanning(from, to) : null;
      }),
  },
  {
    // 27 July 2023, 11 November
    name: stated,
    pattern: new RegExp(`\\b(?<d>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)? (?:of )?${MONTH}(?![a-z])${OF_YEAR}`, "g"),
    read: (groups, context) =>
      withYear(year(groups, context, monthOf(groups.m), Number(groups.d)), (of) =>
        dayPeriod(of, monthOf(groups.m), Number(groups.d)),
      ),
  },
  {
    // July 2023, in July, last July; "may" and "march" without a year only after a preposition
    name: stated,
    pattern: new RegExp(
      `\\b(?<p>in |of |by |since |during |until |last |this |end of |early |late |mid-)?${MONTH}(?![a-z])${OF_YEAR}`,
      "g",
    ),
    read: (groups, context) => {
      if (/^(?:may|mar|march)$/.test(groups.m ?? "") && !groups.y && !groups.p && !groups.rel) return undefined;
      return withYear(year(groups, context, monthOf(groups.m)), (of) => monthPeriod(of, monthOf(groups.m)));
    },
  },
];
