/** Whether a question is a statement with a question mark, whose number or date wants to be confirmed. */
import { findAsking } from "../../search/answer-type.ts";
import { fold } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import { isWithin } from "./asked-amounts.ts";

// 卖了31亿？, 31亿了？
const TO_THE_END = /^[了吧的 ]?[?？]$/;
// 是5月17号签的协议？
const CLEFT = /是[^的?？]{0,20}的[^的?？]{0,8}[?？]$/;
const ENGLISH_VERB =
  /\b(?:is|are|was|were|has|have|had|sold|made|reached|hit|took|grew|rose|fell|topped|passed|earned|signed|launched|started|lasted|costs?)\b/i;

/**
 * 那场卖了31亿？, 是5月17号签的？, Gree sold 31 billion?, Gree sales 31 billion?; neither "and in the first half hour?" nor 格力直播 2021年？, whose year says which one is asked for.
 * `periods` are the places of those that the question names, `readAmounts` gives those of its numbers.
 */
export const statesPremise = (
  question: string,
  readAmounts: () => readonly Span[],
  periods: readonly Span[],
): boolean => {
  const asked = question.trimEnd();
  if (!/[?？]$/.test(asked) || findAsking(fold(asked)) !== null) return false;
  const amounts = readAmounts();
  const isLast = amounts.some(({ start, end }) => TO_THE_END.test(asked.slice(end)) && !isWithin(asked, start));
  if (!/\p{Script=Han}/u.test(asked)) return isLast || (amounts.length > 0 && ENGLISH_VERB.test(asked));
  const cleft = CLEFT.exec(asked)?.index ?? asked.length;
  return isLast || [...amounts, ...periods].some(({ start }) => start > cleft);
};
