/** The calendar date that a page or its header line carries. */
import { BEFORE_REPUBLIC, dayPeriod } from "../../extract/periods/calendar.ts";
import { monthOf } from "../../extract/periods/en/words.ts";

const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

const isoDate = (year: number, month: number, day: number): string | null =>
  year >= 1900 && year < 2200 ? dayPeriod(year, month, day) : null;

const CHINESE_DIGITS = "〇零○一二三四五六七八九";
const CHINESE_YEAR = `[${CHINESE_DIGITS}]{4}`;

/** 二〇二一 → 2021, 三 → 3, 二十五 → 25 */
const readChinese = (numeral: string): number => {
  const digitOf = (character: string): number => Math.max(0, CHINESE_DIGITS.indexOf(character) - 2);
  if (!numeral.includes("十")) return Number(Array.from(numeral, digitOf).join(""));
  const [tens = "", ones = ""] = numeral.split("十");
  return (tens === "" ? 1 : digitOf(tens)) * 10 + (ones === "" ? 0 : digitOf(ones));
};

/** Ways to write a date with its year; the groups of each are put in order by `read`. */
const FORMS: { pattern: RegExp; read: (groups: string[]) => string | null }[] = [
  {
    // 2023-08-15, 2023/8/15, 2023.08.15, 2023年8月15日, 2023 年 8 月 15 日
    pattern: /(?<!\d)(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)(?:\s?日)?/,
    read: ([year, month, day]) => isoDate(Number(year), Number(month), Number(day)),
  },
  {
    // 20210305 at the beginning, as pages have it for machines
    pattern: /^\s{0,9}((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/,
    read: ([year, month, day]) => isoDate(Number(year), Number(month), Number(day)),
  },
  {
    // 二〇二一年三月五日, 二零二一年十二月二十五日
    pattern: new RegExp(`(${CHINESE_YEAR})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日`),
    read: ([year = "", month = "", day = ""]) => isoDate(readChinese(year), readChinese(month), readChinese(day)),
  },
  {
    // 民國110年3月5日
    pattern: /民[国國]\s?(\d{1,3})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/,
    read: ([year, month, day]) => isoDate(Number(year) + BEFORE_REPUBLIC, Number(month), Number(day)),
  },
  {
    // August 15, 2023; Aug. 15th 2023
    pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "i"),
    read: ([month = "", day, year]) => isoDate(Number(year), monthOf(month.toLowerCase()), Number(day)),
  },
  {
    // 15 August 2023
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, "i"),
    read: ([day, month = "", year]) => isoDate(Number(year), monthOf(month.toLowerCase()), Number(day)),
  },
];

/** The first date with a year in `text`: ISO, and where it stands. */
export const readDate = (text: string): { date: string; start: number; end: number } | null => {
  const found = FORMS.flatMap(({ pattern, read }) => {
    const match = pattern.exec(text);
    const date = match && read(match.slice(1));
    return match && date ? [{ date, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.toSorted((a, b) => a.start - b.start)[0] ?? null;
};

/** The date that the words are, with nothing beside it: 2023-08-15, 2021年3月5日, August 15, 2023; null for none. */
export const readDay = (words: string): string | null => {
  const found = readDate(words.trim());
  return found !== null && found.end - found.start === words.trim().length ? found.date : null;
};
