/** English periods: July 27, 2023; the second quarter; fiscal 2024; three months ended June 30; last year. */
import {
  addDays,
  addMonths,
  dayPeriod,
  fiscalHalf,
  fiscalQuarter,
  halfPeriod,
  kindOfPeriod,
  monthPeriod,
  monthRange,
  periodBefore,
  quarterBefore,
  quarterPeriod,
  shiftYears,
  spanning,
} from "./calendar.ts";
import { type Groups, inferYear, type PeriodContext, type PeriodRule, relativeYear } from "./period-rule.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAME =
  "jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?";
const MONTH = `(?<m>${NAME})`;
const YEAR = "(?<y>(?:19|20)\\d\\d)";
const OF_YEAR = `(?:,? (?:of |in )?(?:${YEAR}(?!\\d|,\\d|%)|(?<rel>this|last) year(?!-)))?`;
const DASH = " ?(?:-|–|—|to|through|until) ?";
const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};
const NTH = "(?<n>first|second|third|fourth|1st|2nd|3rd|4th)";
const COUNTS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const COUNT = `(?<c>\\d{1,2}|${COUNTS.slice(1).join("|")})`;

/** A day that a month's end is not before. */
const LAST_DAYS = 28;
/** 13 weeks are a quarter. */
const WEEKS_OF_MONTH = 13 / 3;

const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
const countOf = (word: string | undefined): number => {
  const at = COUNTS.indexOf(word ?? "");
  return at < 0 ? Number(word) : at;
};
const year = (groups: Groups, context: PeriodContext, month: number, day: number | null = null): number | null => {
  if (groups.y) return Number(groups.y);
  if (groups.rel) return relativeYear(groups.rel === "last" ? -1 : 0, context);
  return inferYear(month, day, context);
};
const stated = (_: string, groups: Groups): string =>
  groups.rel ? `${groups.rel} year` : groups.y ? "stated" : "year of the text";
const withYear = (found: number | null, read: (year: number) => string | null): string | null | undefined =>
  found === null ? null : (read(found) ?? undefined);

/** With which a year ends, of the calendar or of twelve other months. */
const lastMonthOfYear = (period: string): string | null => {
  if (/^\d{4}$/.test(period)) return `${period}-12`;
  const [from = "", to = ""] = period.split("/");
  return /^\d{4}-\d\d$/.test(to) && addMonths(from, 11) === to ? to : null;
};

/** In this order; what one rule has read no later rule reads again. */
export const ENGLISH_PERIODS: readonly PeriodRule[] = [
  {
    // over the past three years, in the last 12 months, in recent years
    name: "open",
    pattern: new RegExp(
      `\\b(?:past|last|next|coming|previous) (?:few|several|${COUNT}) (?:years|months|weeks|days|quarters)\\b|\\bin recent (?:years|months|weeks)\\b|\\bpast (?:year|decade|month)\\b`,
      "g",
    ),
    read: () => null,
  },
  {
    // the three months ended June 30, 2023; the quarter ended 30 June; the 12 months to the end of March 2023; 13 weeks to February 26
    name: stated,
    pattern: new RegExp(
      `\\b(?:${COUNT}[- ](?:months?|(?<weeks>weeks))(?: period)?|(?<unit>quarter|half[- ]year|half|(?:fiscal |financial )?year)) (?:that )?(?:ended|ending|to|through) (?:on |(?<whole>(?:the )?end[- ](?:of )?))?(?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d)(?:st|nd|rd|th)?)?${OF_YEAR}(?![a-z])`,
      "g",
    ),
    read: (groups, context) =>
      withYear(year(groups, context, monthOf(groups.m), groups.whole ? LAST_DAYS : null), (of) => {
        const unit = groups.unit ?? "";
        const count = countOf(groups.c) / (groups.weeks ? WEEKS_OF_MONTH : 1);
        const months = groups.c ? Math.round(count) : unit === "quarter" ? 3 : unit.startsWith("half") ? 6 : 12;
        // of two weeks to March 5 only the day is read
        if (months === 0) return null;
        const last = monthPeriod(of, monthOf(groups.m));
        return last === null
          ? null
          : months === 12 && last.endsWith("-12")
            ? String(of)
            : spanning(addMonths(last, 1 - months), last);
      }),
  },
  {
    // first quarter of fiscal year 2024, fiscal first quarter 2024, Q1 FY2024, Q1 of fiscal 2024
    name: "fiscal quarter",
    pattern: new RegExp(
      `\\b(?:${NTH}[- ]quarter|q(?<q>[1-4])|(?<q3>[1-4])q)(?: of)?(?: the)? (?:fiscal(?: year)? |fy ?)(?:(?<y>20\\d\\d)|'?(?<yy>\\d\\d))\\b|\\bfiscal ${NTH.replace("<n>", "<n2>")}[- ]quarter(?: of)? (?<y2>20\\d\\d)\\b|\\bfiscal(?: year)? (?<y3>20\\d\\d)(?:'s)? ${NTH.replace("<n>", "<n3>")}[- ]quarter`,
      "g",
    ),
    read: ({ n, n2, n3, q, q3, y, yy, y2, y3 }, { asOf }) => {
      const quarter = Number(q ?? q3 ?? ORDINALS[n ?? n2 ?? n3 ?? ""] ?? 1);
      return fiscalQuarter(Number(y ?? y2 ?? y3 ?? `20${yy}`), quarter, asOf);
    },
  },
  {
    // first half of fiscal 2024, 1H FY2024, H1 FY24
    name: "fiscal half",
    pattern:
      /\b(?:(?<half>first|second)[- ]half|h(?<h>[12])|(?<h2>[12])h)(?: of)?(?: the)? (?:fiscal(?: year)? |fy ?)(?:(?<y>20\d\d)|'?(?<yy>[0-4]\d))(?![\d/-])/g,
    read: ({ half, h, h2, y, yy }, { asOf }) =>
      fiscalHalf(Number(y ?? `20${yy}`), half === "first" || (h ?? h2) === "1", asOf),
  },
  {
    // FY2023/24, fiscal 2022-23: by the year that it ends in
    name: "stated",
    pattern: /\b(?:fiscal(?: year)? |financial year |fy ?)(?<from>20\d\d)[/–-](?:20)?(?<to>\d\d)(?!\d)/g,
    read: ({ from, to }) => (Number(`20${to}`) === Number(from) + 1 ? `FY20${to}` : undefined),
  },
  {
    // fiscal 2024, fiscal year 2024, FY2024, FY24
    name: "stated",
    pattern: /\b(?:fiscal(?: year)? |financial year |fy ?)(?:(?<y>20\d\d)|'?(?<yy>[0-4]\d))\b/g,
    read: ({ y, yy }) => `FY${y ?? `20${yy}`}`,
  },
  {
    // the first three quarters of 2023, Q1-Q3 2023
    name: stated,
    pattern: new RegExp(
      `\\b(?:first (?<three>three|two|3|2) quarters|q(?<a>[1-3])${DASH}q?(?<b>[2-4]))(?: of)?(?: ${YEAR}| (?<rel>this|last) year)?(?![\\d%])`,
      "g",
    ),
    read: (groups, context) => {
      const from = groups.a ? Number(groups.a) : 1;
      const to = groups.b ? Number(groups.b) : /^(?:two|2)$/.test(groups.three ?? "") ? 2 : 3;
      return withYear(year(groups, context, 3 * to), (of) => monthRange(of, 3 * from - 2, 3 * to));
    },
  },
  {
    // at the end of the second quarter of 2023, by the end of Q2: the last month
    name: stated,
    pattern: new RegExp(
      `\\bend of (?:the )?(?:${NTH}[- ]quarter|q(?<q>[1-4]))(?:(?: of)? (?:${YEAR}|(?<rel>this|last) year))?(?![a-z\\d%])`,
      "g",
    ),
    read: (groups, context) => {
      const quarter = Number(groups.q ?? ORDINALS[groups.n ?? ""]);
      const named = groups.y || groups.rel ? undefined : context.quarters.get(quarter)?.split("/").at(-1);
      return named ?? withYear(year(groups, context, 3 * quarter), (of) => monthPeriod(of, 3 * quarter));
    },
  },
  {
    // at the end of the quarter, at the end of the period, at quarter-end: its last month
    name: (match) => match,
    pattern:
      /\b(?:end of the (?:quarter|period|reporting period|half|six months|three months)|(?:at|by) quarter[- ]end)\b/g,
    read: (_, { asOf, current, quarters }) => {
      const spoken = current !== null && /^\d{4}-\d\d\//.test(current) ? current : [...quarters.values()].at(-1);
      return (spoken ?? (asOf === null ? null : quarterBefore(asOf)))?.split("/").at(-1)?.slice(0, 7) ?? null;
    },
  },
  {
    // second quarter of 2023, Q2 2023, 2Q23, the second quarter of last year
    name: stated,
    pattern: new RegExp(
      `\\b(?:${NTH}[- ]quarter|q(?<q>[1-4])|(?<q2>[1-4])q)(?: of)? ?(?:${YEAR}|'?(?<yy>[0-4]\\d)|(?<rel>this|last) year)(?!\\d|%|,\\d)`,
      "g",
    ),
    read: (groups, context) => {
      const quarter = Number(groups.q ?? groups.q2 ?? ORDINALS[groups.n ?? ""]);
      return withYear(groups.yy ? Number(`20${groups.yy}`) : year(groups, context, 1), (of) =>
        quarterPeriod(of, quarter),
      );
    },
  },
  {
    // the second quarter, Q2: the one that the article has named with its year, or the latest that has begun
    name: "year of the text",
    pattern: new RegExp(`\\b(?:${NTH}[- ]quarter|q(?<q>[1-4]))(?![a-z\\d])`, "g"),
    read: (groups, context) => {
      const quarter = Number(groups.q ?? ORDINALS[groups.n ?? ""]);
      return (
        context.quarters.get(quarter) ??
        withYear(inferYear(3 * quarter - 2, null, context), (of) => quarterPeriod(of, quarter))
      );
    },
  },
  {
    // in the final quarter: of the year that is spoken of
    name: (match) => match,
    pattern: /\bthe (?:final|closing) quarter\b(?! of)/g,
    read: (_, { current }) => {
      const last = current === null ? null : lastMonthOfYear(current);
      return last === null ? null : `${addMonths(last, -2)}/${last}`;
    },
  },
  {
    // stock at the year end: at the end of the year that is spoken of
    name: (match) => match,
    pattern:
      /\bat (?:the )?(?:financial |fiscal )?year[- ]end\b(?! 20)|\bat the end of the (?:financial |fiscal )?year\b/g,
    read: (_, { current }) => (current === null ? null : lastMonthOfYear(current)),
  },
  {
    // the June quarter, the March 2023 quarter
    name: stated,
    pattern: new RegExp(`(?<!(?:-|–|—|\\bto|\\bthrough) ?)\\b${MONTH}(?: ${YEAR})? quarter\\b`, "g"),
    read: (groups, context) =>
      withYear(year(groups, context, monthOf(groups.m)), (of) => {
        const last = monthPeriod(of, monthOf(groups.m));
        return last === null ? null : spanning(addMonths(last, -2), last);
      }),
  },
  {
    // first half of 2023, H1 2023, 1H23, the second half
    name: stated,
    pattern: new RegExp(
      `\\b(?:(?<half>first|second)[- ]half|h(?<h>[12])|(?<h2>[12])h)(?! (?:an )?(?:hour|of the (?:month|day|week)))(?:(?: of)?(?: the)? ?(?:${YEAR}|'?(?<yy>[0-4]\\d)|(?<rel>this|last)? ?year)(?![\\d%]))?(?![a-z\\d])`,
      "g",
    ),
    read: (groups, context) => {
      const first = groups.half === "first" || (groups.h ?? groups.h2) === "1";
      return withYear(groups.yy ? Number(`20${groups.yy}`) : year(groups, context, first ? 1 : 7), (of) =>
        halfPeriod(of, first),
      );
    },
  },
  {
    // the first seven months of 2023
    name: stated,
    pattern: new RegExp(`\\bfirst ${COUNT} months(?: of)?${OF_YEAR.replace(",? ", " ?")}`, "g"),
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
    // In the same month: the one spoken of
    name: (match) => match,
    pattern:
      /(?<=(?:^|[.;,] (?:and |while |but )?)(?:in|over|during) )the same (?:period|quarter|month|year|half|week|day)(?! (?:last|a year|one year|of|in|the)\b)/g,
    read: (_, { current }) => current,
  },
  {
    // two years ago, three years earlier
    name: "years ago",
    pattern: /\b(?<c>two|three|four|five|six|seven|eight|nine|ten|[2-9]|10) years ago\b/g,
    read: ({ c }, context) => withYear(relativeYear(-countOf(c), context), String),
  },
  {
    // from 39.4 million three months before
    name: "months before",
    pattern: /\b(?<c>two|three|six|nine|[2-9]) months (?:earlier|before|previously)\b/g,
    read: ({ c }, { current }) =>
      current === null || !/^\d{4}-\d\d(?:-\d\d)?$/.test(current) ? null : addMonths(current.slice(0, 7), -countOf(c)),
  },
  {
    // that year, the same year; the following year
    name: (match) => match,
    pattern: /\b(?:(?<same>that year|the same year)|the (?:following|next) year)\b/g,
    read: ({ same }, { current }) => {
      const spoken = /^\d{4}/.exec(current?.split("/").at(-1) ?? "")?.[0];
      return spoken ? String(Number(spoken) + (same ? 0 : 1)) : null;
    },
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
  {
    // last quarter, the previous quarter, this quarter, the quarter
    name: (match) => match,
    pattern:
      /\b(?:(?<w>last|previous|prior|preceding|this|current) quarter|latest quarter|(?:for|in|during|over) the quarter)\b/g,
    read: ({ w }, { asOf, current, quarters }) => {
      const now =
        current !== null && kindOfPeriod(current) === "quarter"
          ? current
          : ([...quarters.values()].at(-1) ?? (asOf === null ? null : quarterBefore(asOf)));
      return now !== null && w && /previous|prior|preceding/.test(w) ? periodBefore(now) : now;
    },
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
    read: ({ w }, { asOf }) => {
      if (asOf === null) return null;
      const weekday = (new Date(`${asOf}T00:00:00Z`).getUTCDay() + 6) % 7;
      const monday = addDays(asOf, -weekday - (w === "last" ? 7 : 0));
      return `${monday}/${addDays(monday, 6)}`;
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
      const wanted = ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"].indexOf(day ?? "");
      return addDays(asOf, -((new Date(`${asOf}T00:00:00Z`).getUTCDay() - wanted + 7) % 7));
    },
  },
  {
    // currently, now has
    name: (match) => match,
    pattern:
      /\b(?:currently|at present|to date|now (?=(?:has|have|had|counts?|serves?|operates?|employs?|stands?)\b)|(?:is|are) now(?= (?:over |more than |some |about |around |nearly )?[\d$]))\b/g,
    read: (_, { asOf }) => (asOf === null ? null : asOf.slice(0, 7)),
  },
  {
    // Singles' Day, Double 11, the 618 festival
    name: "month of the festival",
    pattern: new RegExp(
      `(?:${YEAR} )?\\b(?:(?<![$¥€£.]|\\d,)(?<june>618|6\\.18)(?!,\\d| ?(?:million|billion|%|percent|yuan|[万亿元件]))|(?<nov>singles['’]? day|double[- ](?:11|eleven)|11\\.11|black friday|cyber monday)|(?<dec>double[- ](?:12|twelve))|(?<july>prime day))(?![\\d])${OF_YEAR.replace("<y>", "<y2>")}`,
      "g",
    ),
    read: (groups, context) => {
      const month = groups.june ? 6 : groups.nov ? 11 : groups.dec ? 12 : 7;
      return withYear(year({ ...groups, y: groups.y ?? groups.y2 }, context, month), (of) => monthPeriod(of, month));
    },
  },
  {
    // in 2022, 2022 revenue; not $2022, 2,022, 2022 stores nor 1900 万人
    name: "stated",
    pattern:
      /(?<![\d$€£¥.a-z-])(?<=^|[a-z(,;] ?)(?<y>(?:19|20)\d\d)(?![\d,]\d|\d|%|\.\d| ?[\p{Script=Han}]|[a-z]| (?:million|billion|thousand|percent|stores|people|users|yuan|cities|employees|shops|orders|items|units|companies))/gu,
    read: ({ y }) => y,
  },
];
