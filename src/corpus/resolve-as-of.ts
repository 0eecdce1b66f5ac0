/** The date that a text speaks from: what 今年 and "last quarter" are counted from. */
import { readPeriods } from "../extract/read-period.ts";

export interface AsOf {
  asOf: string | null;
  /** `given`, `published`, or how the text itself shows it. */
  asOfRule: string | null;
  /** Why the date may be wrong, in one sentence. */
  doubt: string | null;
}

/** Years between a page's date and the newest year that its text names, from which on the page may be a repost. */
const STALE = 2;

// 2023-08-15, 2023-08 and 2023, not FY2024 nor a range
const STATED = /^\d{4}(?:-\d{2}){0,2}$/;

/** The last day of a period such as 2023-02. */
const lastDay = (period: string): string => {
  const [year = 0, month = 12, day] = period.split("-").map(Number);
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : period;
};

/** Days and months named with their year before `today`, newest first; years alone only where nothing finer stands. */
const datesNamed = (text: string, today: string): string[] => {
  const periods = readPeriods(text, null)
    .map(({ period }) => period)
    .filter((period) => STATED.test(period) && period <= today);
  const fine = periods.filter((period) => period.length > 4);
  return (fine.length > 0 ? fine : periods)
    .map(lastDay)
    .map((date) => (date < today ? date : today))
    .toSorted()
    .toReversed();
};

/** `body` is the article's own text; `today` bounds what it can have spoken from. */
export const resolveAsOf = (
  body: string,
  known: { given: string | null; published: string | null },
  today: string,
): AsOf => {
  if (known.given !== null) return { asOf: known.given, asOfRule: "given", doubt: null };
  const [newest] = datesNamed(body, today);
  if (known.published === null) {
    return newest === undefined
      ? {
          asOf: null,
          asOfRule: null,
          doubt: "no date is known, so 今年 and the like stay unresolved: give --published or --as-of",
        }
      : { asOf: newest, asOfRule: "the newest date in the text", doubt: null };
  }
  const years = newest === undefined ? 0 : Number(known.published.slice(0, 4)) - Number(newest.slice(0, 4));
  const doubt =
    years < STALE
      ? null
      : `the page is of ${known.published} but the text names nothing later than ${newest?.slice(0, 4)}: if it is older than its page, give --as-of`;
  return { asOf: known.published, asOfRule: "published", doubt };
};
