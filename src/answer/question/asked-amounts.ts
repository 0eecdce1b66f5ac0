/** The numbers that a question itself names: 31亿 in 是不是卖了31亿, and what only a question writes as a number. */
import { type Amount, readAmounts } from "../../extract/amounts/read-amount.ts";
import type { AnswerType } from "../../search/answer-type.ts";
import { overlaps, slice } from "../../text/span.ts";

// the first half hour
const HALF_HOUR = /\bhalf[- ]hour\b/g;

/** Half hours without an article, which texts seldom give as a number. */
const readHalfHours = (question: string): Amount[] =>
  Array.from(question.matchAll(HALF_HOUR), (match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    value: 0.5,
    unit: "hours",
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
const WHICH_ONE = /[哪那这某另同]一$/;

// 一台, 每件
const EACH = /^[一每]/;
// 12000元一台, 12000块钱每台; 一台要12000元
const AFTER_PRICE = /^ ?钱? ?$/;
const BEFORE_PRICE = /^ ?[只才就]?(?:要|卖|售价|是)? ?$/;

// 多少钱一股, 几块钱每瓶; 一股值多少钱, 一单亏几块
const ASKS_BEFORE = /(?:多少|几)[十百千万]?(?:块|元|美元|港元|蚊|刀)?钱? ?$/;
const ASKS_AFTER = /^ ?(?:平均|大概|一般)?[要卖花得值亏赚抽]?了? ?(?:多少|几)/;
const isAskedFor = (question: string, { kind, span }: Amount): boolean =>
  kind === "count" &&
  EACH.test(slice(question, span)) &&
  (ASKS_BEFORE.test(question.slice(0, span.start)) || ASKS_AFTER.test(question.slice(span.end)));

/** With what a price is for, which is no amount itself: 12000元一台. */
const joinPrices = (question: string, amounts: readonly Amount[]): Amount[] => {
  const isEach = ({ kind, span }: Amount): boolean => kind === "count" && EACH.test(slice(question, span));
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const last = joined.at(-1);
    const between = last && question.slice(last.span.end, amount.span.start);
    const isFor = last?.kind === "money" && isEach(amount) && AFTER_PRICE.test(between ?? "");
    const isOf = last && isEach(last) && amount.kind === "money" && BEFORE_PRICE.test(between ?? "");
    if (!last || !(isFor || isOf)) joined.push(amount);
    else joined.splice(-1, 1, { ...(isFor ? last : amount), span: { start: last.span.start, end: amount.span.end } });
  }
  return joined;
};

/** Reads them in a folded question; what is to be confirmed is read more freely than what is told beside a question. */
export function readAskedAmounts(question: string, type: AnswerType): Amount[] {
  const read = joinPrices(question, [...readAmounts(question), ...readHalfHours(question)]).filter(
    (amount) => !WHICH_ONE.test(question.slice(0, amount.span.start + 1)) && !isAskedFor(question, amount),
  );
  const confirmed = type === "yesno" ? readPremises(question) : [];
  return [...read, ...confirmed.filter(({ span }) => !read.some((other) => overlaps(other.span, span)))];
}

// in the first 7 sessions, within 3 hours
const WITHIN = /\b(?:in|within|during|over|after) (?:(?:the|its|their|just|only|first|last) ){0,3}$/i;

/** Whether what begins at `at` only says within what something was so. */
export const isWithin = (question: string, at: number): boolean => WITHIN.test(question.slice(0, at));

/** Of a yes/no question's numbers the one to be confirmed, which comes last (三个小时的成交额是不是3.1亿), but for a time told behind it. */
export const amountToConfirm = (question: string, amounts: readonly Amount[]): Amount | undefined =>
  amounts.findLast(({ span }) => !isWithin(question, span.start)) ?? amounts.at(-1);

// 我记得是, 好像有, I think it was
const GUESSES =
  /(?:记得|好像|应该|大概|听说|以为|印象[里中])(?:是|有|就?是?)?[^,，。?？\d]{0,4}$|\b(?:think|thought|guess|remember|heard|maybe|was it|is it)\b[^,.?\d]{0,16}$/;
/** Whether an amount that begins at `at` of a folded question is only guessed. */
export const isGuess = (question: string, at: number): boolean => GUESSES.test(question.slice(0, at));
