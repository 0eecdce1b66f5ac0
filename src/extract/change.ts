/** What a number may be a change against, as `change` of a statistic says it. */
import { isPeriod } from "./periods/calendar.ts";

/** yoy (同比), qoq, mom, wow, dod (a share price's day), cagr (年均复合), `unstated` against nothing that is named. */
export const NAMED_CHANGES: readonly string[] = ["yoy", "qoq", "mom", "wow", "dod", "cagr", "unstated"];

const AGAINST = "vs-";
/** 较年初, beside an ordinary day, 较最高点, from the low, from the issue price. */
const BASES = ["year-start", "ordinary-day", "peak", "low", "issue-price"];
/** vs-year-start, vs-peak …: besides them a change may be against any period, vs-2018 or vs-2018-12. */
export const CHANGES_AGAINST: readonly string[] = BASES.map((base) => AGAINST + base);

export const isChange = (change: string): boolean =>
  NAMED_CHANGES.includes(change) ||
  CHANGES_AGAINST.includes(change) ||
  (change.startsWith(AGAINST) && isPeriod(change.slice(AGAINST.length)));
