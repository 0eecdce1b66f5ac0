/** The date that a text speaks from: what 今年 and "last quarter" are counted from. */
import { readPeriods } from "../../extract/periods/read-period.ts";

export interface AsOf {
  asOf: string | null;
  /** `given`, `published`, or how the text itself shows it. */
  asOfRule: string | null;
  /** Why the date may be wrong, in one sentence. */
  doubt: string | null;
}

/** Years between a page's date and the newest year that its text names, from which on the page may be a repost. */
const STALE = 2;

/** News says its day in its first sentences; dates further down are of what happened before. */
const LEAD = 300;

// 2023-08-15, 2023-08 and 2023, not FY2024 nor a range
const STATED = /^\d{4}(?:-\d{2}){0,2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days, months and years named outright and not to come, newest first. */
const datesNamed = (text: string, today: string): string[] =>
  readPeriods(text, null)
    .map(({ period }) => period)
    .filter((period) => STATED.test(period) && period <= today)
    .toSorted()
    .toReversed();

/** `body` is the article's own text; `today` bounds what it can have spoken from. */
export const resolveAsOf = (
  body: string,
  known: { given: string | null; published: string | null },
  today: string,
): AsOf => {
  if (known.given !== null) return { asOf: known.given, asOfRule: "given", doubt: null };
  if (known.published === null) {
    const day = datesNamed(body.slice(0, LEAD), today).find((date) => DAY.test(date));
    return day === undefined
      ? {
          asOf: null,
          asOfRule: null,
          doubt: "no date is known, so 今年 and the like stay unresolved: give --published or --as-of",
        }
      : { asOf: day, asOfRule: "the day in the first sentences", doubt: null };
  }
  const [newest] = datesNamed(body, today);
  const years = newest === undefined ? 0 : Number(known.published.slice(0, 4)) - Number(newest.slice(0, 4));
  const doubt =
    years < STALE
      ? null
      : `the page is of ${known.published} but the text names nothing later than ${newest?.slice(0, 4)}: if it is older than its page, give --as-of`;
  return { asOf: known.published, asOfRule: "published", doubt };
};
