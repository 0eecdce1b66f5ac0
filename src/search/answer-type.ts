/** What kind of answer a question asks for, read from its question words: a number, a date, a person, a reason … */
import { anyOf } from "../text/any-of.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { ANSWER_TYPE_RULES, type AnswerType } from "./answer-type-rules.ts";
import { readHead } from "./asked-head.ts";

export type { AnswerType } from "./answer-type-rules.ts";

/** What a question asks for and where it says so. */
export interface Asked {
  type: AnswerType;
  /** The asking words in the folded question: 多少钱, in which year; null if it asks without any. */
  span: Span | null;
  /** What the answer is counted in or called, as asked: 台 in 多少台, 大学 in 哪所大学, city in which city; "" if not said. */
  head: string;
}

/** The asking words themselves, without the words of the subject that a rule may look at. */
const ASKING = anyOf(
  /(?<![称之作成认改视])(?:因)?为(?:什么|甚么|啥|何)/u,
  /(?:什么|甚么|啥)(?:样的?|时候|时间|地方|原因|人(?!\p{Script=Han})|意思)?/u,
  /百分之[几多]少?/u,
  /多少(?:钱)?/u,
  /多[大高长远重深宽快厚久](?:时间)?/u,
  /第?几/u,
  /谁/u,
  /哪(?:里|儿|裡|些|一?[个种类项位名年天月家所座款场支只条本部首届件份间层段])?/u,
  /何(?:时|地|处|人|种|年|以|者)?/u,
  /如何/u,
  /怎[么样]+/u,
  /咋(?!舌)[么样]?/u,
  /吗|对吧|是吧|没错吧|是真的/u,
  /\bis it true\b/u,
  /是否|是不是|有没有|有无/u,
  /[能可会]否/u,
  /\b(?:what|which|who(?:m|se)?|when|where|why|how (?:many|much|long|often|old|big|large|far|tall|high|fast)|how)\b/u,
);

/** The asking words of a folded question; null where it has none. */
export const findAsking = (folded: string): Span | null => {
  const asking = ASKING.exec(folded);
  return asking && { start: asking.index, end: asking.index + asking[0].length };
};

/** The first rule that a folded question meets and where it does. */
const readType = (folded: string): { type: AnswerType; matched: Span } => {
  for (const [type, pattern] of ANSWER_TYPE_RULES) {
    const match = pattern.exec(folded);
    if (match) return { type, matched: { start: match.index, end: match.index + match[0].length } };
  }
  return { type: "what", matched: { start: folded.length, end: folded.length } };
};

/** Reads what a folded question asks for. */
export const readAsked = (folded: string): Asked => {
  const { type, matched } = readType(folded);
  const span = findAsking(folded);
  return { type, span, head: readHead(folded, matched, span) };
};

/** What kind of answer a question asks for; `what` if its words don't tell. */
export const readAnswerType = (question: string): AnswerType => readType(fold(question)).type;
