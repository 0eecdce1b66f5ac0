/** Quarters, halves and fiscal years: Q1 FY2024, 2Q23, the June quarter, the first half of 2023, fiscal 2024. */
import {
  addMonths,
  fiscalHalf,
  fiscalQuarter,
  HALF_BEGINS,
  type Half,
  halfPeriod,
  lastPoint,
  monthPeriod,
  monthRange,
  quarterPeriod,
  shiftYears,
  spanning,
} from "../calendar.ts";
import {
  type Groups,
  inferYear,
  type PeriodContext,
  type PeriodRule,
  quarterOfText,
  withYear,
} from "../period-rule.ts";
import { DASH, lastMonthOfYear, MONTH, monthOf, NTH, ORDINALS, stated, YEAR, year } from "./words.ts";

/** Of first half, H1 and 1H. */
const halfOf = (word: string | undefined, digit: string | undefined): Half =>
  word === "first" || digit === "1" ? "first" : "second";

/**
 * The quarter of a company whose own year isn't that of the calendar, told by one that the text names (its first is
 * February to April): the latest that has begun, unless it is told of what lies ahead. Null where all are the calendar's.
 */
function ofOwnYear(quarter: number, { quarters, asOf, ahead, foreseen }: PeriodContext): string | null {
  const named = [...quarters].find(([number, period]) => Number(period.slice(5, 7)) !== 3 * number - 2);
  const [from, to] = named?.[1].split("/") ?? [];
  // one company's year is its own, another's the calendar's
  const isMixed = [...quarters].some(([number, period]) => Number(period.slice(5, 7)) === 3 * number - 2);
  if (!named || !from || !to || isMixed) return null;
  const known = quarters.get(quarter);
  if (known !== undefined) return known;
  const away = 3 * (quarter - named[0]);
  const own = `${addMonths(from, away)}/${addMonths(to, away)}`;
  const isToCome = asOf !== null && own.slice(0, 7) > asOf.slice(0, 7);
  return isToCome && !ahead && !foreseen ? shiftYears(own, -1) : own;
}

export const QUARTERS: readonly PeriodRule[] = [
  {
    // first quarter of fiscal year 2024, fiscal first quarter 2024, first fiscal quarter of 2024, Q1 FY2024, Q1 of fiscal 2024
    name: "fiscal quarter",
    pattern: new RegExp(
      `\\b(?:${NTH}[- ]quarter|q(?<q>[1-4])|(?<q3>[1-4])q)(?: of)?(?: the)? (?:fiscal(?: year)? |fy ?)(?:(?<y>20\\d\\d)|'?(?<yy>\\d\\d))\\b|\\bfiscal ${NTH.replace("<n>", "<n2>")}[- ]quarter(?: of)? (?<y2>20\\d\\d)\\b|\\bfiscal(?: year)? (?<y3>20\\d\\d)(?:'s)? ${NTH.replace("<n>", "<n3>")}[- ]quarter|\\b${NTH.replace("<n>", "<n4>")} fiscal quarter(?: of)? (?<y4>20\\d\\d)\\b`,
      "g",
    ),
    read: ({ n, n2, n3, n4, q, q3, y, yy, y2, y3, y4 }, { asOf }) => {
      const quarter = Number(q ?? q3 ?? ORDINALS[n ?? n2 ?? n3 ?? n4 ?? ""] ?? 1);
      return fiscalQuarter(Number(y ?? y2 ?? y3 ?? y4 ?? `20${yy}`), quarter, asOf);
    },
  },
  {
    // first half of fiscal 2024, 1H FY2024, H1 FY24
    name: "fiscal half",
    pattern:
      /\b(?:(?<half>first|second)[- ]half|h(?<h>[12])|(?<h2>[12])h)(?: of)?(?: the)? (?:fiscal(?: year)? |fy ?)(?:(?<y>20\d\d)|'?(?<yy>[0-4]\d))(?![\d/-])/g,
    read: ({ half, h, h2, y, yy }, { asOf }) => fiscalHalf(Number(y ?? `20${yy}`), halfOf(half, h ?? h2), asOf),
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
      `\\b(?:first (?<three>three|two|3|2) quarters|q(?<a>[1-3])${DASH}q?(?<b>[2-4]))(?:(?: of)? (?:${YEAR}|(?<rel>this|last) year))?(?![\\d%])`,
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
      const named = groups.y || groups.rel ? undefined : context.quarters.get(quarter);
      return named
        ? lastPoint(named)
        : withYear(year(groups, context, 3 * quarter), (of) => monthPeriod(of, 3 * quarter));
    },
  },
  {
    // at the end of the quarter, at the end of the period, at quarter-end: its last month
    name: (match) => match,
    pattern:
      /\b(?:end of the (?:quarter|period|reporting period|half|six months|three months)|(?:at|by) quarter[- ]end)\b/g,
    read: (_, context) => {
      const { current } = context;
      const spoken = current !== null && /^\d{4}-\d\d\//.test(current) ? current : quarterOfText(context);
      return spoken === null ? null : lastPoint(spoken).slice(0, 7);
    },
  },
  {
    // second quarter of 2023, Q2 2023, 2Q23, the second quarter of last year, last year's second quarter
    name: stated,
    pattern: new RegExp(
      `\\b(?:(?:${NTH}[- ]quarter|q(?<q>[1-4])|(?<q2>[1-4])q)(?: of)? ?(?:${YEAR}|'?(?<yy>[0-4]\\d)|(?<rel>this|last) year)(?!\\d|%|,\\d)|(?<rel2>this|last) year['’]s ${NTH.replace("<n>", "<n2>")}[- ]quarter\\b)`,
      "g",
    ),
    read: (written, context) => {
      const groups: Groups = { ...written, rel: written.rel ?? written.rel2 };
      const quarter = Number(groups.q ?? groups.q2 ?? ORDINALS[groups.n ?? groups.n2 ?? ""]);
      const own = groups.rel ? ofOwnYear(quarter, context) : null;
      if (own !== null) return groups.rel === "last" ? shiftYears(own, -1) : own;
      return withYear(groups.yy ? Number(`20${groups.yy}`) : year(groups, context, 1), (of) =>
        quarterPeriod(of, quarter),
      );
    },
  },
  {
    // its fiscal second quarter: the latest that has ended, as years of companies go
    name: "fiscal quarter",
    pattern: new RegExp(`\\b(?:fiscal ${NTH}[- ]quarter|${NTH.replace("<n>", "<n2>")} fiscal quarter)\\b`, "g"),
    read: ({ n, n2 }, { asOf, quarters }) => {
      const quarter = Number(ORDINALS[n ?? n2 ?? ""]);
      const named = quarters.get(quarter);
      if (named !== undefined || asOf === null) return named ?? null;
      const now = Number(asOf.slice(0, 4));
      const ended = [now, now + 1]
        .map((of) => fiscalQuarter(of, quarter, asOf))
        .filter((period) => period.slice(-7) < asOf.slice(0, 7))
        .toSorted();
      // few years begin with another month than a quarter of the calendar's
      return ended.findLast((period) => Number(period.slice(5, 7)) % 3 === 1) ?? ended.at(-1) ?? null;
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
        ofOwnYear(quarter, context) ??
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
      `\\b(?:(?<half>first|second)[- ]half|h(?<h>[12])|(?<h2>[12])h(?! ?\\d{1,2} ?m))(?! (?:an )?(?:hour|of the (?:month|day|week)))(?:(?: of)?(?: the)? ?(?:${YEAR}|'?(?<yy>[0-4]\\d)|(?<rel>this|last)? ?year)(?![\\d%]))?(?![a-z\\d])`,
      "g",
    ),
    read: (groups, context) => {
      const half = halfOf(groups.half, groups.h ?? groups.h2);
      return withYear(groups.yy ? Number(`20${groups.yy}`) : year(groups, context, HALF_BEGINS[half]), (of) =>
        halfPeriod(of, half),
      );
    },
  },
];
