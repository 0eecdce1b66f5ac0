/** The periods of a question that are written as in any text, read by the rules for texts as of today: 上季度, last week. */
import { NOW } from "../../extract/periods/period-rule.ts";
import { type FoundPeriod, findPeriods } from "../../extract/periods/read-period.ts";
import type { Point } from "./asked-period.ts";

export interface TextPeriod {
  /** In the folded text. */
  start: number;
  end: number;
  /** Null where the question leaves it open (8月3日至5日). */
  year: number | null;
  /** How many years after that it ends: 1 for 2022年6月至2023年8月. */
  yearsOn: number;
  from: Point;
  to: Point;
  /** What something is compared with (比上季度), since then, or of that time. */
  role: "at" | "since";
}

/** Rules by which a text tells a year, or a month, that the words leave out: in a question any will do. */
const LEFT_OPEN = /^(?:year|month) of the text$/;
/** 双11 is what is asked about, whatever its year. */
const FESTIVAL = /of the festival$/;
/** 全年, 报告期内, in the quarter, on Monday, 年底: of the time that a text speaks of, and a question leaves that to it. */
const BY_THE_TEXT =
  /^(?:全年|年底|当月|[该当]季度?|季内|[本该当]?季度?末|报告期.?|截至发稿|year-end|(?:for|in|during|over) the quarter|latest quarter|(?:on )?(?:sun|mon|tues|wednes|thurs|fri|satur)day)$|\b(?:end of the|quarter[- ]end|year[- ]end)\b/;
// 去年以来, 8月1日以来, 即日起至8月25日
const SINCE = /以来$|^起$/;
// a year earlier, the prior quarter: what the period that is asked for is set against
const BESIDE = /\b(?:earlier|before|previous(?:ly)?|prior|preceding|corresponding|year-ago)\b/;

const POINT = /^(?:FY)?(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;
const pointOf = (written: string): Point & { year: number } => {
  const [, year, month, day] = POINT.exec(written) ?? [];
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
};

const asAsked = ({ start, end, period, rule, role }: FoundPeriod): TextPeriod | null => {
  const isLeftOpen = rule !== "today" && [NOW, FESTIVAL, BY_THE_TEXT].some((left) => left.test(rule));
  if (period === null || isLeftOpen) return null;
  const since = SINCE.test(rule);
  // 2014年以来: the far end
  const [first = "", last = first] = since ? [period.split("/")[0]] : period.split("/");
  const [{ year, ...from }, { year: endsIn, ...to }] = [pointOf(first), pointOf(last)];
  // 26日: of no month either
  const isDayOnly = rule === "month of the text";
  return {
    ...{ start, end },
    year: LEFT_OPEN.test(rule) ? null : year,
    yearsOn: endsIn - year,
    from: isDayOnly ? { ...from, month: null } : from,
    to: isDayOnly ? { ...to, month: null } : to,
    role: role === "base" || role === "aside" || since || BESIDE.test(rule) ? "since" : "at",
  };
};

/** The periods of a folded question by the rules for texts, as of `now`. */
export const periodsAsInTexts = (folded: string, now: Date): TextPeriod[] =>
  findPeriods(folded, { asOf: now.toISOString().slice(0, 10) }).flatMap((found) => asAsked(found) ?? []);
