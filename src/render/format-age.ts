/** How long ago a period ended, in words: 6 years old, 6 年多. */
import { DAY_LENGTH } from "../extract/periods/calendar.ts";
import type { Phrases } from "./phrases.ts";

/** Whole months from the period's end up to `now`; null when it hasn't ended or isn't understood. */
export const ageInMonths = (period: string, now: Date): number | null => {
  const end = lastDay(period.split("/").at(-1) ?? "");
  if (end === null || end.getTime() > now.getTime()) return null;
  const months = (now.getUTCFullYear() - end.getUTCFullYear()) * 12 + now.getUTCMonth() - end.getUTCMonth();
  // The last days of long months count as ends: 31 March to 30 April is a month.
  const isLast = new Date(now.getTime() + DAY_LENGTH).getUTCDate() === 1;
  return now.getUTCDate() < end.getUTCDate() && !isLast ? months - 1 : months;
};

/** The age as it follows a figure; null for anything younger than a month, which needs no warning. */
export const formatAge = (period: string, now: Date, phrases: Phrases): string | null => {
  const months = ageInMonths(period, now);
  if (months === null || months < 1) return null;
  if (months < 12) return phrases.words("age-months", { months });
  return phrases.words(months % 12 === 0 ? "age-years" : "age-years-over", { years: Math.floor(months / 12) });
};

// 2020-05-10, 2020-03, 2020, FY2024; fiscal years, which differ by company, end with the calendar year at the latest
const END = /^(?:FY)?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The last day of a date, month or year, at midnight UTC. */
const lastDay = (point: string): Date | null => {
  const [, year, month, day] = END.exec(point) ?? [];
  if (year === undefined) return null;
  const lastMonth = Number(month ?? 12);
  // Day 0 is the last day of the month before.
  return day === undefined
    ? new Date(Date.UTC(Number(year), lastMonth, 0))
    : new Date(Date.UTC(Number(year), lastMonth - 1, Number(day)));
};
