/** A period of a claim in words: 2020-03 → March 2020, 2020 年 3 月. */
import type { Phrases } from "./phrases.ts";

/** ISO dates, months and years, fiscal years and ranges `from/to`; anything else stays as it is. */
export const formatPeriod = (period: string, phrases: Phrases): string => {
  const [from = "", to] = period.split("/");
  if (to === undefined || to === from) return formatPoint(from, phrases);
  const [start, end] = [readPoint(from), readPoint(to)];
  const short =
    start && end && start.year === end.year && start.kind === end.kind ? shortRange(start, end, phrases) : null;
  return short ?? phrases.words("period-range", { from: formatPoint(from, phrases), to: formatPoint(to, phrases) });
};

interface Point {
  kind: "day" | "month" | "year" | "fiscal";
  year: string;
  /** Counted from 1; 0 for whole years. */
  month: number;
  day: number;
}

// 2020-05-10, 2020-03, 2020, FY2024
const POINT = /^(FY)?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const readPoint = (text: string): Point | null => {
  const [, fiscal, year, month, day] = POINT.exec(text) ?? [];
  if (year === undefined || (month !== undefined && (fiscal || !(Number(month) >= 1 && Number(month) <= 12))))
    return null;
  const kind = day !== undefined ? "day" : month !== undefined ? "month" : fiscal ? "fiscal" : "year";
  return { kind, year, month: Number(month ?? 0), day: Number(day ?? 0) };
};

const formatPoint = (text: string, phrases: Phrases): string => {
  const point = readPoint(text);
  if (point === null) return text;
  const { kind, year, day } = point;
  return phrases.words(`period-${kind}`, { year, month: monthName(point, phrases), day: String(day) });
};

/** 2023-01/2023-07 → January to July 2023: the year is said once. Null where nothing is gained by it. */
const shortRange = (start: Point, end: Point, phrases: Phrases): string | null => {
  const gaps = { year: start.year, from: monthName(start, phrases), to: monthName(end, phrases) };
  if (start.kind === "month") return phrases.words("period-months", gaps);
  if (start.kind !== "day") return null;
  const days = { fromDay: String(start.day), toDay: String(end.day) };
  return phrases.words(start.month === end.month ? "period-days-of-month" : "period-days", { ...gaps, ...days });
};

const monthName = ({ month }: Point, phrases: Phrases): string =>
  month === 0 ? "" : phrases.words("month", { number: month });
