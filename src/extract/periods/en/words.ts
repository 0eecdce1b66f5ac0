/** Words and readings that the rules for English periods share. */
import { addMonths, firstPoint, lastPoint } from "../calendar.ts";
import { type Groups, yearBy } from "../period-rule.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
export const NAME =
  "jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?";
export const MONTH = `(?<m>${NAME})`;
export const YEAR = "(?<y>(?:19|20)\\d\\d)";
export const OF_YEAR = `(?:,? (?:of |in )?(?:${YEAR}(?!\\d|,\\d|%)|(?<rel>this|last) year(?!-)))?`;
export const DASH = " ?(?:-|–|—|to|through|until) ?";
export const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};
export const NTH = "(?<n>first|second|third|fourth|1st|2nd|3rd|4th)";
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
export const COUNT = `(?<c>\\d{1,2}|${COUNTS.slice(1).join("|")})`;

/** 13 weeks are a quarter. */
export const WEEKS_OF_MONTH = 13 / 3;

/** 1 to 12 by the first three letters, in lower case; 0 for no month. */
export const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
export const countOf = (word: string | undefined): number => {
  const at = COUNTS.indexOf(word ?? "");
  return at < 0 ? Number(word) : at;
};
export const year = yearBy((rel) => (rel === "last" ? -1 : 0));
export const stated = (_: string, groups: Groups): string =>
  groups.rel ? `${groups.rel} year` : (groups.y ?? groups.yy) ? "stated" : "year of the text";

/** With which a year ends, of the calendar or of twelve other months. */
export const lastMonthOfYear = (period: string): string | null => {
  if (/^\d{4}$/.test(period)) return `${period}-12`;
  const [from, to] = [firstPoint(period), lastPoint(period)];
  return /^\d{4}-\d\d$/.test(to) && addMonths(from, 11) === to ? to : null;
};
