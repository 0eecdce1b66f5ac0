/** The calendar date that a page or its header line carries. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

const isoDate = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const holds = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year < 2200;
  return holds ? date.toISOString().slice(0, 10) : null;
};

/** Ways to write a date with its year; the groups of each are put in order by `read`. */
const FORMS: { pattern: RegExp; read: (groups: string[]) => string | null }[] = [
  {
    // 2023-08-15, 2023/8/15, 2023.08.15, 2023年8月15日, 2023 年 8 月 15 日
    pattern: /(?<!\d)(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)(?:\s?日)?/,
    read: ([year, month, day]) => isoDate(Number(year), Number(month), Number(day)),
  },
  {
    // August 15, 2023; Aug. 15th 2023
    pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "i"),
    read: ([month = "", day, year]) => isoDate(Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day)),
  },
  {
    // 15 August 2023
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(\\d{4})\\b`, "i"),
    read: ([day, month = "", year]) => isoDate(Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day)),
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
