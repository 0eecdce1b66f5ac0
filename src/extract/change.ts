/** What a number may be a change against, as `change` of a statistic says it. */
import { isPeriod } from "./periods/calendar.ts";

/** yoy (同比), qoq, mom, wow, dod (a share price's day), cagr (年均复合), `unstated` against nothing that is named. */
export const NAMED_CHANGES: readonly string[] = ["yoy", "qoq", "mom", "wow", "dod", "cagr", "unstated"];

const AGAINST = "vs-";
/** 较年初, beside an ordinary day, 较最高点, from the low, from the issue price. */
const BASES = ["year-start", "ordinary-day", "peak", "low", "issue-price"] as const;

/** vs-2018-12, vs-peak: what has changed since a period, or against one of the other bases. */
export const against = (base: string): string => `${AGAINST}${base}`;

/** vs-year-start, vs-peak …: besides them a change may be against any period, vs-2018 or vs-2018-12. */
export const CHANGES_AGAINST: readonly string[] = BASES.map(against);

/** 较上月, before the date of the text tells which month that was. No change of a claim. */
export const AGAINST_PERIOD = against("period");

/** Whether a change tells what it is against by that itself, and not by how long ago it was. */
export const isAgainst = (change: string): boolean => change.startsWith(AGAINST);

/** 2018-12 of vs-2018-12; null where a change is against no period, or names none. */
export const basePeriodOf = (change: string | null): string | null => {
  const base = change !== null && isAgainst(change) ? change.slice(AGAINST.length) : "";
  return isPeriod(base) ? base : null;
};

export const isChange = (change: string): boolean =>
  NAMED_CHANGES.includes(change) || CHANGES_AGAINST.includes(change) || basePeriodOf(change) !== null;
