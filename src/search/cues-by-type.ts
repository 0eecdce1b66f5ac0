/** Which of the cues (answer-cues) and which names answer a question, by the type of answer that it asks for. */
import type { AnswerType } from "./answer-type.ts";

/** The cues any one of which may be the answer itself; of other types, whatever is new may be. */
export const CUES: Partial<Record<AnswerType, readonly string[]>> = {
  share: ["share"],
  money: ["money"],
  duration: ["duration"],
  rank: ["rank"],
  count: ["number"],
  number: ["number"],
  when: ["year", "date"],
  who: ["foreignName"],
  where: ["place"],
  why: ["reason", "purpose"],
  how: ["means"],
  list: ["list"],
  quote: ["speech"],
  definition: ["naming", "isA"],
};

/** Cues that tell of such an answer without being it: 位于 of where, 教授 of who. */
export const SIGNS: Partial<Record<AnswerType, readonly string[]>> = {
  when: ["duration"],
  who: ["role", "agent"],
  where: ["location"],
  why: ["change"],
};

/** Parts of speech of the names of people and organisations, and of places. */
export const NAMING: Partial<Record<AnswerType, RegExp>> = { who: /^n[rt]/, where: /^n[st]/ };
