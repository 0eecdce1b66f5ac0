/** Whether a figure's period is the one that a question asks for. */
import { DAY_LENGTH } from "../../extract/periods/calendar.ts";
import { remember } from "../../text/remember.ts";
import type { AskedPeriod } from "../question/asked-period.ts";

/**
 * same: the very period; within: a part of what was asked (asked 2020, figure of May 2020);
 * wider: what was asked is a part of it (asked July, figure of January to July); other: apart; unknown: the figure has no period.
 */
export type PeriodMatch = "same" | "within" | "wider" | "other" | "unknown";

/** Days since 1970, both inclusive. */
interface Days {
  from: number;
  to: number;
}

const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / DAY_LENGTH;
const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Periods that are remembered: claims by the million have a few thousand of them. */
const MOST_KNOWN = 10_000;

/** 2020-05-10, 2020-03, 2020, FY2024 (April 2023 to March 2024) or a range of two; null when it is none of these. */
export const readPeriodDays = remember(MOST_KNOWN, readDays);

function readDays(period: string): Days | null {
  const [first = "", second = first] = period.split("/");
  const from = edge(first, "from");
  const to = edge(second, "to");
  return from === null || to === null ? null : { from, to };
}

function edge(text: string, side: "from" | "to"): number | null {
  // 2020-05-10, 2020-05, 2020, FY2024
  const match = /^(FY)?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return null;
  const year = Number(match[2]);
  if (match[1]) return side === "from" ? day(year - 1, 4, 1) : day(year, 3, 31);
  const month = match[3] ? Number(match[3]) : side === "from" ? 1 : 12;
  const date = match[4] ? Number(match[4]) : side === "from" ? 1 : lastOf(year, month);
  return day(year, month, date);
}

function askedDays(asked: AskedPeriod, figure: Days): Days {
  const reference = new Date(figure.to * DAY_LENGTH);
  const year = asked.year ?? reference.getUTCFullYear() - asked.yearsOn;
  const dayOnly = asked.from.month === null && asked.from.day !== null;
  const fromMonth = asked.from.month ?? (dayOnly ? reference.getUTCMonth() + 1 : 1);
  const toMonth = asked.to.month ?? (dayOnly ? reference.getUTCMonth() + 1 : 12);
  return {
    from: day(year, fromMonth, asked.from.day ?? 1),
    to: day(year + asked.yearsOn, toMonth, asked.to.day ?? lastOf(year + asked.yearsOn, toMonth)),
  };
}

// the year ended June 2023: a company's own year, whichever month it ends in
const YEAR_ENDED = /\byear (?:to|ended|ending|through)\b/;

const fiscalYears = ({ year, yearsOn }: AskedPeriod): string =>
  yearsOn === 0 ? `FY${year}` : `FY${year}/FY${Number(year) + yearsOn}`;

/** Compares one asked period with the period of a claim. */
export function comparePeriods(asked: AskedPeriod, period: string | null): PeriodMatch {
  const figure = period === null ? null : readPeriodDays(period);
  if (!figure) return "unknown";
  if (asked.ownQuarter !== null) return period?.startsWith("FY") ? "wider" : "unknown";
  if ((asked.fiscal || YEAR_ENDED.test(asked.folded)) && period === fiscalYears(asked)) return "same";
  const wanted = askedDays(asked, figure);
  if (wanted.from === figure.from && wanted.to === figure.to) return "same";
  if (asked.role === "by" && figure.to >= wanted.from && figure.to <= wanted.to) return "same";
  if (figure.from >= wanted.from && figure.to <= wanted.to) return "within";
  if (figure.from <= wanted.from && figure.to >= wanted.to) return "wider";
  return "other";
}
