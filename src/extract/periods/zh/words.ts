/** Words and readings that the rules for Chinese periods share. */
import { type Half, spanning } from "../calendar.ts";
import { type Groups, type PeriodContext, yearBy } from "../period-rule.ts";

const DIGITS = "零一二三四五六七八九十";
/** Below a hundred: 7, 七, 十一, 二十八; negative for what is no number, 头 in 头两个月. */
export const small = (text: string | undefined): number => {
  if (text === undefined) return Number.NaN;
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "两") return 2;
  const [tens, ones, ...others] = text.split("十");
  if (tens === undefined || ones === undefined || others.length > 0) return DIGITS.indexOf(text);
  return 10 * (tens === "" ? 1 : DIGITS.indexOf(tens)) + (ones === "" ? 0 : DIGITS.indexOf(ones));
};

/** Patterns of the parts of a period, with the groups that the rules read. */
export const YEAR = "(?<!\\d)(?<y>(?:19|20)\\d\\d) ?年(?!代) ?";
export const RELATIVE: Record<string, number> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
  后年: 2,
};
/** 今年, 去年; but not 如今年轻人, 日本年销量, 过去年均, 线上年销售额, 当前年, 90后年均. */
export const RELATIVE_YEAR =
  "(?:今年(?![轻龄])|(?<![日基资])本年(?!轻)度?|(?:(?<!过)去年|(?<=[高超胜多好强盖]过)去年(?![均间]))(?![轻龄])|(?<![线网])上年(?!轻)|(?<![目当此之以])前年|明年|(?<![\\d之此以])后年(?![轻龄]))";
export const REL = `(?<rel>${RELATIVE_YEAR}) ?的? ?`;
export const WHICH_YEAR = `(?:${YEAR}|${REL})?`;
export const TO_YEAR = "(?:(?<y2>20\\d\\d) ?年 ?|(?<rel2>今年|本年|去年|明年) ?)";
export const MONTH = "(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
export const TO_MONTH = "(?<m2>1[0-2]|0?[1-9]|十[一二]?|[二三四五六七八九])";
export const DASH = " ?(?:-|—|–|~|至|到) ?";
// 20:00, 晚8点, 0时30分, 零点: the time of a day at which something begins
export const AT_CLOCK =
  "(?: ?(?:凌晨|早上?|上午|中午|下午|晚上?|夜里)? ?(?:\\d{1,2}:\\d{2}|(?:\\d{1,2}|零) ?[时点](?:整|半|钟| ?\\d{1,2} ?分)?))";
// 2022 in H1 2022, fiscal 2024 in Q1 of fiscal 2024, last year: what follows is English, and so is read by its rules
export const ENGLISH_YEAR =
  " ?(?:of )?(?:the )?(?:20\\d\\d(?![\\d万亿千])|'\\d\\d|(?:fy ?|fiscal(?: year)? )'?\\d\\d|(?:this|last) year)";
export const FISCAL_YEAR = "(?<![\\d./-])(?<y>(?:20)?[0-3]\\d) ?(?:财年|财政年度) ?";
export const QUARTER = "第? ?(?<q>[一二三四1-4]) ?(?:财季|季(?:度(?!节)|(?![度节青风])))";

export const year = yearBy((rel) => RELATIVE[rel] ?? 0);
export const fullYear = (text: string | undefined): number => Number((text ?? "").padStart(4, "20"));
/** Of 上半年 and H1. */
export const halfOf = (word: string | undefined, digit: string | undefined): Half =>
  word === "上" || digit === "1" ? "first" : "second";
/** From a month or year to the text's own. */
export const untilNow = (from: string | null, { asOf }: PeriodContext): string | null =>
  from === null || asOf === null ? null : spanning(from, asOf.slice(0, from.length));
export const stated = (_: string, groups: Groups): string => groups.rel ?? (groups.y ? "stated" : "year of the text");
