/** Arithmetic on periods: 2020-05-10, 2020-05, 2020, FY2024 and ranges of two with a slash. */

const POINT = String.raw`(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|FY\d{4})`;
const PERIOD = new RegExp(`^${POINT}(?:/${POINT})?$`);

const isDayOfCalendar = (point: string): boolean => {
  const [year = 0, month = 0, day] = point.split("-").map(Number);
  return day === undefined || dayPeriod(year, month, day) !== null;
};

/** Whether a text is a period: 2022-02-30 is none, nor is 2022/2021, which ends before it begins. */
export const isPeriod = (text: string): boolean => {
  if (!PERIOD.test(text)) return false;
  const [from = "", to = from] = text.split("/");
  // what both ends tell: 2022/2022-06 is written as are years and months
  const shared = Math.min(from.length, to.length);
  const isInOrder = from.startsWith("FY") !== to.startsWith("FY") || from.slice(0, shared) <= to.slice(0, shared);
  return isInOrder && [from, to].every(isDayOfCalendar);
};

/** What is told to a maintainer who wrote another. */
export const PERIOD_FORMS = "write 2020, 2020-03, 2020-05-10, FY2024, or from/to";

const pad = (number: number): string => String(number).padStart(2, "0");

export const dayPeriod = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? `${year}-${pad(month)}-${pad(day)}` : null;
};

export const monthPeriod = (year: number, month: number): string | null =>
  month >= 1 && month <= 12 ? `${year}-${pad(month)}` : null;

/** Both months inclusive; null when they do not follow each other. */
export const monthRange = (year: number, from: number, to: number): string | null => {
  const [first, last] = [monthPeriod(year, from), monthPeriod(year, to)];
  if (!first || !last || from > to) return null;
  return from === to ? first : `${first}/${last}`;
};

export const quarterPeriod = (year: number, quarter: number): string | null =>
  quarter >= 1 && quarter <= 4 ? monthRange(year, 3 * quarter - 2, 3 * quarter) : null;

export type Half = "first" | "second";
/** The months that the halves of a year begin with. */
export const HALF_BEGINS: Record<Half, number> = { first: 1, second: 7 };

export const halfPeriod = (year: number, half: Half): string =>
  half === "first" ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;

/** With what a period begins: 2018-12 of 2018-12/2020-03; one that is no range, itself. */
export const firstPoint = (period: string): string => period.split("/")[0] ?? period;
/** With what it ends. */
export const lastPoint = (period: string): string => period.split("/").at(-1) ?? period;

/** 2024 of 2024-03, and of FY2024 as far as anybody knows who counts in calendar years. */
export const yearOfPoint = (point: string): number => Number(withoutFiscal(point).slice(0, 4));

const withoutFiscal = (point: string): string => point.replace("FY", "");

/** Whether one period was over before the other began. Of a month and its year nobody can tell. */
export const isOverBefore = (one: string, other: string): boolean => {
  const [last, first] = [withoutFiscal(lastPoint(one)), withoutFiscal(firstPoint(other))];
  const length = Math.min(last.length, first.length);
  return last.slice(0, length) < first.slice(0, length);
};

/** A range from the beginning of one period to the end of another. */
export const spanning = (from: string, to: string): string => {
  const [first, last] = [firstPoint(from), lastPoint(to)];
  return first === last ? first : `${first}/${last}`;
};

/** In milliseconds. */
export const DAY_LENGTH = 86_400_000;

/** The Republic of China counts its years from 1912: 民國110年 is 2021. */
export const BEFORE_REPUBLIC = 1911;

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_LENGTH).toISOString().slice(0, 10);

export const addMonths = (month: string, months: number): string => {
  const [year = 0, of = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, of - 1 + months, 1)).toISOString().slice(0, 7);
};

/** The same period `years` later (去年同期: -1); of 29 February the 28th where the year has no other. */
export const shiftYears = (period: string, years: number): string =>
  period
    .replace(/(^|\/)(FY)?(\d{4})/g, (_, slash: string, fiscal: string | undefined, year: string) => {
      return `${slash}${fiscal ?? ""}${Number(year) + years}`;
    })
    .replace(/\d{4}-02-29/g, (day) => (isDayOfCalendar(day) ? day : `${day.slice(0, -1)}8`));

/** Of two months the number of those from the first to the last, both counted: 2 from 2022-09 to 2022-10; below 1 where the last is earlier. */
export const monthsBetween = (first: string, last: string): number =>
  12 * (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) + Number(last.slice(5)) - Number(first.slice(5)) + 1;

/** The period of the same length just before: June for July, the first quarter for the second. Null where none is plain. */
export const periodBefore = (period: string): string | null => {
  const [from = "", to = from] = period.split("/");
  if (/^(?:FY)?\d{4}$/.test(from)) return from === to ? shiftYears(from, -1) : null;
  if (/^\d{4}-\d{2}$/.test(from)) {
    const months = monthsBetween(from, to);
    const first = addMonths(from, -months);
    return months === 1 ? first : `${first}/${addMonths(from, -1)}`;
  }
  return from === to && /^\d{4}-\d{2}-\d{2}$/.test(from) ? addDays(from, -1) : null;
};

/** A quarter, 上半年, 52 weeks. */
export const SOME_MONTHS = /^\d{4}-\d\d\/\d{4}-\d\d$/;

const isQuarter = (period: string): boolean => {
  const [, from, to] = /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/.exec(period) ?? [];
  return from !== undefined && to !== undefined && monthsBetween(from, to) === 3;
};

/** `quarter` of three months, `month`, `day`, `year`, `fiscal` year or another `range`, a half-year among them. */
export const kindOfPeriod = (period: string): "day" | "month" | "quarter" | "year" | "fiscal" | "range" => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return "day";
  if (/^\d{4}-\d{2}$/.test(period)) return "month";
  if (/^\d{4}$/.test(period)) return "year";
  if (period.startsWith("FY")) return "fiscal";
  return isQuarter(period) ? "quarter" : "range";
};

/** A quarter, a year and the like, which a report is of, and no day or month of an event. */
export const isLongerThanMonth = (period: string): boolean => !["day", "month"].includes(kindOfPeriod(period));

/** Days since Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** The week of a day, from Monday to Sunday. */
export const weekOf = (date: string): string => {
  const monday = addDays(date, -((weekdayOf(date) + 6) % 7));
  return `${monday}/${addDays(monday, 6)}`;
};

/** The last quarter that has ended by `date`. */
export const quarterBefore = (date: string): string => {
  const month = Number(date.slice(5, 7));
  const ended = Math.floor((month - 1) / 3);
  const year = Number(date.slice(0, 4));
  return ended === 0 ? `${year - 1}-10/${year - 1}-12` : `${year}-${pad(3 * ended - 2)}/${year}-${pad(3 * ended)}`;
};

/** Months that fiscal years mostly begin with, and those of some retailers. */
const FISCAL_STARTS = [[1, 4, 7, 10], [2]];

/**
 * Some months of a fiscal year, from its `from`-th (1–12) on. Companies begin their years in different months; reports
 * come out soon after the quarter or half, so it is the candidate that ended last before `date`, and a year from April
 * without a date.
 */
const fiscalMonths = (fiscalYear: number, from: number, count: number, date: string | null): string => {
  const startingIn = (start: number): string => {
    const first = addMonths(`${start === 1 ? fiscalYear : fiscalYear - 1}-${pad(start)}`, from - 1);
    return `${first}/${addMonths(first, count - 1)}`;
  };
  if (date === null) return startingIn(4);
  const ended = FISCAL_STARTS.map((starts) =>
    starts
      .map(startingIn)
      .filter((months) => months.slice(8) < date.slice(0, 7))
      .toSorted()
      .at(-1),
  );
  return ended.find((months) => months !== undefined) ?? startingIn(4);
};

export const fiscalQuarter = (fiscalYear: number, quarter: number, date: string | null): string =>
  fiscalMonths(fiscalYear, 3 * quarter - 2, 3, date);

export const fiscalHalf = (fiscalYear: number, half: Half, date: string | null): string =>
  fiscalMonths(fiscalYear, HALF_BEGINS[half], 6, date);
