/** Years and their ends, and what figures are set beside: from 2014 to 2022, end-2022, a year earlier, the following year. */
import { addMonths, firstPoint, lastPoint, shiftYears, spanning } from "../calendar.ts";
import { type PeriodRule, relativeYear, withYear, yearAfter } from "../period-rule.ts";
import { countOf } from "./words.ts";

export const YEARS: readonly PeriodRule[] = [
  {
    // from 2014 to 2022, 2019-2022, between 2014 and 2022
    name: "stated",
    pattern:
      /(?<![\d$.]|\d,)(?<y>(?:19|20)\d\d)(?: ?(?:-|–|—|to|through) ?| and (?=(?:19|20)\d\d\b))(?<y2>(?:19|20)\d\d)(?![\d,%.]\d|\d)/g,
    read: ({ y, y2 }) => (Number(y) < Number(y2) ? `${y}/${y2}` : undefined),
  },
  {
    // end of 2022, end-2022, year-end 2022
    name: "stated",
    pattern: /\b(?:(?:the )?end[- ](?:of )?|year[- ]end )(?<y>(?:19|20)\d\d)(?!\d)/g,
    read: ({ y }) => `${y}-12`,
  },
  {
    // In the same month, reported 5 million for the same period: the one spoken of
    name: (match) => match,
    pattern:
      /(?<=(?:^|[.;,] (?:and |while |but )?)(?:in|over|during) |(?<!\b(?:from|against|than|with|to|versus) [^,;.]{0,40})\d [^,;.]{0,30}\bfor )the same (?:period|quarter|month|year|half|week|day)(?! (?:(?:(?:of|in) )?(?:last|a year|one year|the (?:year|previous|prior|preceding|past)|(?:19|20)\d\d)|of)\b)/g,
    read: (_, { current }) => current,
  },
  {
    // two years ago, three years earlier
    name: "years ago",
    pattern: /\b(?<c>two|three|four|five|six|seven|eight|nine|ten|[2-9]|10) years ago\b/g,
    read: ({ c }, context) => withYear(relativeYear(-countOf(c), context), String),
  },
  {
    // from 39.4 million three months before, half a year earlier
    name: "months before",
    pattern:
      /\b(?:(?<c>two|three|six|nine|[2-9]) months (?:earlier|before|previously)|half a year (?:earlier|before|previously|ago))\b/g,
    read: ({ c }, { current }) => {
      if (current === null) return null;
      const [first, last] = [firstPoint(current), lastPoint(current)];
      if (![first, last].every((point) => /^\d{4}-\d\d/.test(point))) return null;
      const months = -(c ? countOf(c) : 6);
      return spanning(addMonths(first.slice(0, 7), months), addMonths(last.slice(0, 7), months));
    },
  },
  {
    // that year, the same year; the following year
    name: (match) => match,
    pattern: /\b(?:(?<same>that year|the same year)|the (?:following|next) year)\b/g,
    read: ({ same }, context) => yearAfter(context, same ? 0 : 1),
  },
  {
    // by year-end, by the end of the year
    name: "year-end",
    pattern: /\bby (?:year[- ]end|the end of (?:the|this) year)\b(?! 20)/g,
    read: (_, context) => withYear(relativeYear(0, context), (of) => `${of}-12`),
  },
  {
    // mid-2023, early-2023
    name: "stated",
    pattern: /\b(?:mid|early|late)-(?<y>20\d\d)(?!\d)/g,
    read: ({ y }) => y,
  },
  {
    // the same period last year, a year earlier, a year ago
    name: (match) => match,
    pattern:
      /\b(?:the )?(?:same|corresponding|year-ago|year-earlier|(?:prior|previous)[- ]year) (?:three months|six months|months?|period|quarter|time|half|week|day|stretch)(?: (?:of |in )?(?:last year|a year (?:ago|earlier|before)|the (?:previous|prior|preceding) year|(?<y>20\d\d)))?|\b(?:the )?year-(?:ago|earlier)\b|\b(?:a year|one year|(?:12|twelve) months) (?:earlier|ago|before|previously)\b/g,
    read: ({ y }, context) => {
      const spoken = /^\d{4}/.exec(context.current ?? "")?.[0];
      if (context.current !== null) return shiftYears(context.current, y && spoken ? Number(y) - Number(spoken) : -1);
      const last = y ? Number(y) : relativeYear(-1, context);
      return last === null ? null : String(last);
    },
  },
  {
    // last year, this year, year to date
    name: (match) => match,
    pattern: /\b(?:(?<rel>this|last|next) (?:fiscal )?year|year[- ]to[- ]date|so far this year)\b/g,
    read: ({ rel }, context) => withYear(relativeYear(rel === "last" ? -1 : rel === "next" ? 1 : 0, context), String),
  },
];
