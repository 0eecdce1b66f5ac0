/** The numbers that a question itself names: 31亿 in 是不是卖了31亿, and what only a question writes as a number. */
import { type Amount, readAmounts } from "../../extract/amounts/read-amount.ts";
import type { AnswerType } from "../../search/answer-type.ts";
import { overlaps } from "../../text/span.ts";

// half an hour, half hour
const HALF_HOUR = /\bhalf[- ](?:an )?hour\b/gi;

/** Half hours, which English writes without a numeral. */
const readHalfHours = (question: string): Amount[] =>
  Array.from(question.matchAll(HALF_HOUR), (match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    value: 30,
    unit: "minutes",
    qualifier: null,
    vague: false,
    change: null,
    kind: "time",
    rule: "half hour",
  }));

/** 7大经营场景, 三大门户, of a folded text: how many big ones there are; not 6大于5, 3大约. */
export const BIG_ONES =
  /(?<![\d.一二两三四五六七八九十])(?:(\d{1,3})|[一二两三四五六七八九十]{1,3}) ?大(?=\p{Script=Han})(?![于约概小家部多半致])/u;
// 是不是6大玩家; 三大运营商 is a name as often as a number
const BIG_ONES_IN_DIGITS = new RegExp(`(?=\\d)${BIG_ONES.source}`, "gu");

// 是不是第45次
const ORDINALS = /第 ?(\d{1,3})(?=[次届期场名位])/gu;

/** Numbers that only a question may be sure of: how many big ones there are, and which one of a row. */
const readPremises = (question: string): Amount[] =>
  (
    [
      [BIG_ONES_IN_DIGITS, "items", "count"],
      [ORDINALS, "rank", "rank"],
    ] as const
  ).flatMap(([pattern, unit, kind]) =>
    Array.from(question.matchAll(pattern), (match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      ...{ value: Number(match[1]), unit, kind, qualifier: null, vague: false, change: null, rule: "premise" },
    })),
  );

// 是哪一家, 那一场: which one, and not how many; but 那115万人
const WHICH_ONE = /[哪那这這某另同]一$/;

/** Reads them; what is to be confirmed is read more freely than what is told beside a question. */
export function readAskedAmounts(question: string, type: AnswerType): Amount[] {
  const read = [...readAmounts(question), ...readHalfHours(question)].filter(
    ({ span }) => !WHICH_ONE.test(question.slice(0, span.start + 1)),
  );
  const confirmed = type === "yesno" ? readPremises(question) : [];
  return [...read, ...confirmed.filter(({ span }) => !read.some((other) => overlaps(other.span, span)))];
}

// 我记得是, 好像有, I think it was
const GUESSES =
  /(?:记得|記得|好像|应该|應該|大概|听说|聽說|以为|以為|印象[里中])(?:是|有|就?是?)?[^,，。?？\d]{0,4}$|\b(?:think|thought|guess|remember|heard|maybe|was it|is it)\b[^,.?\d]{0,16}$/i;
/** Whether an amount that begins at `at` is only guessed. */
export const isGuess = (question: string, at: number): boolean => GUESSES.test(question.slice(0, at));
