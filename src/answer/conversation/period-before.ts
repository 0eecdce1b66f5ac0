/** Which period a follow-up is of: one counted back from what was spoken of (上年同期呢, the quarter before), or one that it completes. */
import { fold } from "../../text/fold.ts";
import type { AskedPeriod } from "../question/asked-period.ts";
import type { Understood } from "../question/understand.ts";

// the year before?, 上年同期呢: counted from what was spoken of, not from today
const YEAR_BEFORE =
  /\b(?:the |a )?(?:year (?:before|earlier)|(?:previous|prior|preceding) year)\b|(?:[上前]一年|[去上]年同期|前一年同期)/i;
// 上个季度呢, the quarter before: so where a quarter was spoken of
const QUARTER_BEFORE =
  /\b(?:the |a )?(?:quarter (?:before|earlier)|(?:previous|prior|preceding|last) quarter)\b|[上前]一?个?季度?(?!年)/i;
const MONTH_BEFORE =
  /\b(?:the |a )?(?:month (?:before|earlier)|(?:previous|prior|preceding|last) month)\b|[上前]一?个?月/i;
// 之前呢, and before that?
const BEFORE =
  /^(?:and |what about |how about |那|再){0,2}(?:before(?: (?:that|then))?|earlier|previously|(?:再)?(?:之前|以前|此前|更早|早先)(?:的|些)?)(?=呢?[?？。\s]*$)/i;

// 去年呢: counted from what was told, where no year was asked about
const LAST_YEAR = /去年|\blast year\b/i;

const STEPS: readonly (readonly [pattern: RegExp, months: number])[] = [
  [YEAR_BEFORE, 12],
  [QUARTER_BEFORE, 3],
  [MONTH_BEFORE, 1],
  [BEFORE, 12],
];

/** Whether a follow-up's period may be counted from that of the answer before it. */
export const countsBack = ({ question }: Understood): boolean =>
  LAST_YEAR.test(question) || STEPS.some(([pattern]) => pattern.test(question));

// 比前一年掉了多少, 跟去年比, than the year before: what a change is against, which is of the time spoken of
const AGAINST_BEFORE = /(?:[比较]|\b(?:than|from|over|against|versus|vs\.?|compared (?:to|with))(?: in| the| a)*) ?$/i;
const WITH_BEFORE = /[跟和与同] ?$/;
const COMPARED_AFTER = /^的?(?:相?比|一样|差不多)/;

/** Whether a follow-up sets what it asks about against what the match names. */
const isAgainst = (question: string, typed: string): boolean => {
  const start = question.indexOf(typed);
  const before = question.slice(0, start);
  return (
    AGAINST_BEFORE.test(before) ||
    (WITH_BEFORE.test(before) && COMPARED_AFTER.test(question.slice(start + typed.length)))
  );
};

const ANY_TIME = {
  from: { month: null, day: null },
  to: { month: null, day: null },
  fiscal: false,
  ownQuarter: null,
  yearsOn: 0,
  role: "at",
} as const;

type Former = Omit<AskedPeriod, "span" | "typed" | "folded" | "year"> & { year: number };

/** What was asked about, where that has a year, else what was told: 2022-04/2022-06. */
const spokenOf = (asked: AskedPeriod | undefined, told: string | null): Former | null => {
  if (asked && asked.year !== null) return { ...asked, year: asked.year };
  const [, year, from, to] = /(\d{4})(?:-(\d\d)(?:\/\1-(\d\d))?)?/.exec(told ?? "") ?? [];
  if (year === undefined) return null;
  const point = (month: string | undefined): AskedPeriod["from"] => ({
    month: month ? Number(month) : null,
    day: null,
  });
  const months = { from: point(to && from), to: point(to && to) };
  return { ...ANY_TIME, ...(asked ?? months), year: Number(year) };
};

const monthsOf = ({ from, to }: Former): number =>
  from.month === null || to.month === null ? 12 : to.month - from.month + 1;

/** So many months earlier, within one year or the one before. */
const earlier = (former: Former, months: number): Former => {
  const { year, from, to } = former;
  if (months === 12 || from.month === null || to.month === null) return { ...former, year: year - 1 };
  const goesBack = from.month <= months;
  const back = (month: number): number => month - months + (goesBack ? 12 : 0);
  return {
    ...former,
    year: goesBack ? year - 1 : year,
    from: { ...from, month: back(from.month) },
    to: { ...to, month: back(to.month) },
  };
};

/** The period before the one that was asked about, or else told of, where a follow-up asks for that; null where it doesn't. */
export const periodBefore = (
  [asked]: readonly AskedPeriod[],
  { question }: Understood,
  start: number,
  told: string | null,
): AskedPeriod | null => {
  const former = spokenOf(asked, told);
  if (former === null) return null;
  const steps = (asked?.year ?? null) === null ? [...STEPS, [LAST_YEAR, 12] as const] : STEPS;
  for (const [pattern, step] of steps) {
    const [typed, ...rest] = pattern.exec(question) ?? [];
    if (typed === undefined || rest.length > 0 || isAgainst(question, typed)) continue;
    // 上个季度呢 after a year's number: counted from today
    const months = pattern === BEFORE && monthsOf(former) === 3 ? 3 : step;
    if (months < 12 && monthsOf(former) !== months) return null;
    const at = start + question.indexOf(typed);
    return { ...earlier(former, months), span: { start: at, end: at + typed.length }, typed, folded: fold(typed) };
  }
  return null;
};

/** 2022年一季度…2023年呢 keeps the quarter, and 2022年…一季度呢 the year. */
export const periodsAfter = (before: AskedPeriod[], now: AskedPeriod[]): AskedPeriod[] => {
  const [former, period] = [before[0], now[0]];
  if (!period || (former && now.every(({ role }) => role === "since"))) return before;
  if (!former || now.length > 1 || before.length > 1) return now;
  if (period.year === null) return [{ ...period, year: former.year }];
  const isBareYear = period.from.month === null && period.from.day === null && !period.fiscal;
  return isBareYear && !former.fiscal ? [{ ...period, from: former.from, to: former.to }] : now;
};
