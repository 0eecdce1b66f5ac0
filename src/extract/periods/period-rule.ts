/** What a rule for periods is given and gives: a pattern over folded text and a reading of its groups. */
import { addDays, kindOfPeriod, lastPoint, quarterBefore, yearOfPoint } from "./calendar.ts";

export interface PeriodContext {
  /** The date that the text speaks from, YYYY-MM-DD. */
  asOf: string | null;
  /** The period that the text speaks of at this point: what 去年同期 and 当日 count from. */
  current: string | null;
  /** Quarters that the article has named in full, by number: what a bare 第二季度 or Q1 means there. */
  quarters: ReadonlyMap<number, string>;
  /** The months or the year that the headline says the text reports on. */
  report: string | null;
  /** The day that the sentence gives as that of the news: 8月11日消息. */
  news: string | null;
  /** A year named just before in the same sentence, for a month without one. */
  year: number | null;
  /** 将于8月: what has no year may lie ahead. */
  ahead: boolean;
  /** Told of what is foreseen: 12月预计发货 of a text of October is to come, in a text of January it was the last. */
  foreseen: boolean;
  /** Surely after the date of the text: 将于2月 of a text of November is next year's. */
  coming: boolean;
}

export type Groups = Record<string, string | undefined>;

export interface PeriodRule {
  /** What `periodRule` of a claim says: `stated`, the relative word itself (`今年`) or how the year was found. */
  name: string | ((match: string, groups: Groups) => string);
  /** Global, on folded text. */
  pattern: RegExp;
  /**
   * The period; null when it is one that the text or its date leaves open (近半年, 今年 with no date known);
   * undefined when the match is no period at all.
   */
  read(groups: Groups, context: PeriodContext): string | null | undefined;
}

/** Rules whose period is only what the figures of the text's own period are set against. */
export const SAME_PERIOD =
  /同期|^(?:a|one) year|^(?:12|twelve) months|^months before|^(?:the )?(?:same|corresponding|year-|prior-year)/;

/** Rules whose period is the year before that of the text. */
export const LAST_YEAR = /^(?:last (?:fiscal )?year|去年|上年)$/;

/** Rules whose period is that of the text itself: 目前, currently. */
export const NOW =
  /^(?:(?:截[至止])?目前|当前|如今|现在|眼下|现阶段|现有|today|currently|at present|to date|(?:is |are )?now)$/;

/** On the words before a period: what is told of an earlier day in passing: the app, launched in 2016, had 120 million users. */
export const OF_HISTORY =
  /(?:^|, |\b(?:that|which|who|when|where) (?:[^,;.]{1,40} )?(?:was |were |had |has been )?)(?:founded|launched|acquired|bought|established|created|introduced|started|listed|set up)\b[^,;.]{0,80}$/;

const yearOf = (asOf: string): number => Number(asOf.slice(0, 4));

/** How far ahead a day without a year is rather the next one (reports on Feb. 20) than that of last year. */
const DAYS_AHEAD = 21;

/** Which month from that of the text is the last that 12月预计… looks ahead to: in January a December was rather the last one. */
const MONTHS_AHEAD = 9;

/** The year of a month (and day) that stands without one: the latest that is not after `asOf`, unless it lies ahead. */
export const inferYear = (month: number, day: number | null, context: PeriodContext): number | null => {
  if (context.year !== null) return context.year;
  if (context.asOf === null) return null;
  const year = yearOf(context.asOf);
  if (context.coming && month < Number(context.asOf.slice(5, 7))) return year + 1;
  const pad = (part: number): string => String(part).padStart(2, "0");
  const isLater =
    day === null
      ? month > Number(context.asOf.slice(5, 7))
      : `${year}-${pad(month)}-${pad(day)}` > addDays(context.asOf, DAYS_AHEAD);
  const isForeseen = context.foreseen && month - Number(context.asOf.slice(5, 7)) <= MONTHS_AHEAD;
  return isLater && !context.ahead && !isForeseen ? year - 1 : year;
};

/** A year that lies `offset` years from that of `asOf`. */
export const relativeYear = (offset: number, { asOf }: PeriodContext): number | null =>
  asOf === null ? null : yearOf(asOf) + offset;

/** The quarter that the text reports on: the last that it names in full, else the last that was over by its date. */
export const quarterOfText = ({ asOf, quarters }: PeriodContext): string | null =>
  [...quarters.values()].at(-1) ?? (asOf === null ? null : quarterBefore(asOf));

/** The quarter that is spoken of, else that of the text. */
export const quarterSpokenOf = (context: PeriodContext): string | null =>
  context.current !== null && kindOfPeriod(context.current) === "quarter" ? context.current : quarterOfText(context);

/** The year that is spoken of, or one after it; null where that is no year of the calendar. */
export const yearAfter = ({ current }: PeriodContext, years: number): string | null => {
  const last = current === null ? "FY" : lastPoint(current);
  return last.startsWith("FY") ? null : String(yearOfPoint(last) + years);
};

/** The year of a month: named (`y`), said relatively (`rel`, whose words lie `offsetOf` years from the text's) or inferred. */
export const yearBy =
  (offsetOf: (rel: string) => number) =>
  (groups: Groups, context: PeriodContext, month: number, day: number | null = null): number | null => {
    if (groups.y) return Number(groups.y);
    return groups.rel ? relativeYear(offsetOf(groups.rel), context) : inferYear(month, day, context);
  };

/** A reading that needs the year: open without one. */
export const withYear = (found: number | null, read: (year: number) => string | null): string | null | undefined =>
  found === null ? null : (read(found) ?? undefined);
