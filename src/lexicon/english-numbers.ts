/** English numbers, ordinals and months in words or digits, as Chinese texts write them. */
import type { Alternative } from "./term-group.ts";

const DIGITS = "零一二三四五六七八九十";
const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";
const MONTHS = "january february march april may june july august september october november december";

/** The first to the twelfth. */
export const ENGLISH_ORDINALS: readonly string[] =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

const index = (words: string): Map<string, number> => new Map(words.split(" ").map((word, i) => [word, i]));

const units = index(UNITS);
const ordinals = index(`zeroth ${ENGLISH_ORDINALS.join(" ")}`);
const months = index(`none ${MONTHS}`);
const shortMonths = new Map(Array.from(months, ([month, number]) => [month.slice(0, 3), number]));

const inHan = (value: number): string => {
  if (value <= 10) return DIGITS.charAt(value);
  const tens = value < 20 ? "" : DIGITS.charAt(Math.floor(value / 10));
  return `${tens}十${value % 10 === 0 ? "" : DIGITS.charAt(value % 10)}`;
};

const both = (value: number, before: string, after: string): string[] =>
  [String(value), value < 100 ? inHan(value) : ""].filter(Boolean).map((number) => before + number + after);

/** A number by itself says less than its place in an order: 第二, 2. */
const BARE_ORDINAL_WEIGHT = 0.4;

const certain = (forms: string[]): Alternative[] => forms.map((form) => ({ form, weight: 1 }));

/** The place in a row that a lower-case English word tells: 4 for fourth and 4th; null for any other word. */
export const readOrdinal = (word: string): number | null => {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(word)?.[1];
  return ordinals.get(word) ?? (digits === undefined ? null : Number(digits));
};

/** The Chinese writings of a lower-case number word; none if it is no number. `dated`: March or march 2020, not march. */
export const readNumberWord = ({ word, dated }: { word: string; dated: boolean }): Alternative[] => {
  const unit = units.get(word);
  if (unit !== undefined) return certain(both(unit, "", ""));
  const ordinal = readOrdinal(word);
  if (ordinal !== null && ordinal > 0) {
    const bare = both(ordinal, "", "").map((form) => ({ form, weight: BARE_ORDINAL_WEIGHT }));
    return [...certain(both(ordinal, "第", "")), ...bare];
  }
  const month = months.get(word) ?? (dated ? shortMonths.get(word) : undefined);
  if (month && (dated || word.length > 5)) return certain(both(month, "", "月"));
  if (/^\d{1,2}$/.test(word)) return certain(both(Number(word), "", ""));
  return [];
};
