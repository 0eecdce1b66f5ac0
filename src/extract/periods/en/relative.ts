/** Periods told from the text: last quarter, this month, last week, yesterday, on Tuesday, currently. */
import { addDays, addMonths, kindOfPeriod, periodBefore, quarterBefore, weekdayOf, weekOf } from "../calendar.ts";
import { type PeriodRule, quarterSpokenOf } from "../period-rule.ts";

const WEEKDAYS = ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"];

/** Over for less than a year by the date of the text. */
const isRecent = (period: string, asOf: string | null): boolean =>
  asOf === null || addMonths(period.slice(-7), 12) > asOf.slice(0, 7);

export const RELATIVE_PERIODS: readonly PeriodRule[] = [
  {
    // in its latest quarter: the latest that the text names, but none that was over long before it
    name: (match) => match,
    pattern: /\blatest quarter\b/g,
    read: (_, { asOf, current, quarters }) => {
      const named = [current ?? "", ...quarters.values()].filter(
        (period) => kindOfPeriod(period) === "quarter" && isRecent(period, asOf),
      );
      return named.toSorted().at(-1) ?? (asOf === null ? null : quarterBefore(asOf));
    },
  },
  {
    // last quarter, the previous quarter, this quarter, the quarter, the reported quarter, the quarter under review
    name: (match) => match,
    pattern:
      /\b(?:(?<w>last|previous|prior|preceding|this|current) quarter|(?:for|in|during|over) the (?:reported |reporting |just-ended |review )?quarter(?: under review)?(?! (?:before|earlier)))\b/g,
    read: ({ w }, context) => {
      const now = quarterSpokenOf(context);
      return now !== null && w && /previous|prior|preceding/.test(w) ? periodBefore(now) : now;
    },
  },
  {
    // compared with 26% in the quarter before
    name: "quarter before",
    pattern: /\bthe quarter (?:before|earlier)\b(?! (?:last|that))/g,
    read: (_, context) => {
      const now = quarterSpokenOf(context);
      return now === null ? null : periodBefore(now);
    },
  },
  {
    // over the weekend: the latest one
    name: "weekend",
    pattern: /(?<=\b(?:over|at|during|on) )(?:the|this|last) weekend\b/g,
    read: (_, { asOf }) => {
      if (asOf === null) return null;
      const sunday = addDays(asOf, -weekdayOf(asOf));
      return `${addDays(sunday, -1)}/${sunday}`;
    },
  },
  {
    // during the five days, over the week: those spoken of
    name: (match) => match,
    pattern:
      /(?<=\b(?:in|over|during) )(?:(?:the|these|those) (?:three|four|five|six|seven) days|the week)\b(?! (?:of|to|from|ended|ending|through|before|after|beginning|starting|that|when|in which)\b)/g,
    read: (_, { current }) => (/^\d{4}-\d\d-\d\d\//.test(current ?? "") ? current : null),
  },
  {
    // last month, this month
    name: (match) => match,
    pattern: /\b(?<w>last|previous|this) month\b/g,
    read: ({ w }, { asOf }) => (asOf === null ? null : addMonths(asOf.slice(0, 7), w === "this" ? 0 : -1)),
  },
  {
    // last week, this week
    name: (match) => match,
    pattern: /\b(?<w>last|this) week\b/g,
    read: ({ w }, { asOf }) => (asOf === null ? null : weekOf(addDays(asOf, w === "last" ? -7 : 0))),
  },
  {
    // effective this Friday, starting next Monday: the one to come
    name: (match) => match,
    pattern:
      /(?<=\b(?:effective|beginning|starting|from|due|by|until|will [a-z ]{1,40}) )(?:on )?(?<w>this|next) (?<day>sun|mon|tues|wednes|thurs|fri|satur)day\b/g,
    read: ({ w, day }, { asOf }) => {
      if (asOf === null) return null;
      const days = (WEEKDAYS.indexOf(day ?? "") - weekdayOf(asOf) + 7) % 7;
      return addDays(asOf, w === "next" && days === 0 ? 7 : days);
    },
  },
  {
    // yesterday, today; on Tuesday: the latest one
    name: (match) => match,
    pattern:
      /\b(?:(?<w>yesterday|today)|(?:on )?(?:last )?(?<!black |cyber )(?<day>sun|mon|tues|wednes|thurs|fri|satur)day)\b/g,
    read: ({ w, day }, { asOf }) => {
      if (asOf === null) return null;
      if (w) return addDays(asOf, w === "yesterday" ? -1 : 0);
      return addDays(asOf, -((weekdayOf(asOf) - WEEKDAYS.indexOf(day ?? "") + 7) % 7));
    },
  },
  {
    // currently, now has
    name: (match) => match,
    pattern:
      /\b(?:currently|at present|to date|now (?=(?:has|have|had|counts?|serves?|operates?|employs?|stands?)\b)|(?:is|are) now(?= (?:over |more than |some |about |around |nearly )?[\d$]))\b/g,
    read: (_, { asOf }) => (asOf === null ? null : asOf.slice(0, 7)),
  },
];
