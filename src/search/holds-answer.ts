/** Whether a passage holds something of the kind that a question asks for. */
import { fold } from "../text/fold.ts";
import { tagWords } from "../text/tokenise.ts";
import { holdsCounted, holdsHead, showsFreshCue } from "./answer-cues.ts";
import type { AnswerType } from "./answer-type.ts";
import type { Query } from "./query.ts";

/** The cues any one of which answers; any passage may answer the types that are not here. */
const ANSWERING: Partial<Record<AnswerType, readonly string[]>> = {
  share: ["share"],
  money: ["money"],
  duration: ["duration"],
  rank: ["rank"],
  count: ["number"],
  number: ["number"],
  when: ["year", "date", "duration"],
  who: ["foreignName", "role", "agent"],
  where: ["place", "location"],
  why: ["reason", "purpose", "change"],
  list: ["list"],
  quote: ["speech"],
};

/** Parts of speech of the names of people and organisations, and of places. */
const NAMING: Partial<Record<AnswerType, RegExp>> = { who: /^n[rt]/, where: /^n[st]/ };

/** Jack Ma, Shenzhen: a capital that is not the sentence's first. */
export const CAPITALISED = /(?<=[\p{L}\p{N},;:]["”’)]?\s{1,9}["“‘(]?)\p{Lu}[\p{L}\p{N}.-]+/gu;

/** Looks at the passage as it stands in the source, since folding loses the capitals that tell English names. */
export const holdsAnswer = (source: string, { text: question, asked }: Query): boolean => {
  const answering = ANSWERING[asked.type];
  if (!answering) return true;
  const folded = fold(source);
  if (holdsCounted(folded, question, asked) || holdsHead(folded, question, asked) === 1) return true;
  if (showsFreshCue(folded, question, answering)) return true;
  const naming = NAMING[asked.type];
  if (!naming) return false;
  const isFresh = (word: string): boolean => !question.includes(fold(word));
  return (
    Array.from(source.matchAll(CAPITALISED)).some(([word]) => isFresh(word)) ||
    tagWords(folded).some(({ word, tag }) => naming.test(tag) && isFresh(word))
  );
};
