/** Whether a passage holds something of the kind that a question asks for. */
import { fold } from "../text/fold.ts";
import { tagWords } from "../text/tokenise.ts";
import { holdsCounted, holdsHead, showsFreshCue } from "./answer-cues.ts";
import type { AnswerType } from "./answer-type.ts";
import { CUES, NAMING, SIGNS } from "./cues-by-type.ts";
import type { Query } from "./query.ts";

/** What means and definitions look like is too varied for their cues: any passage may hold one. */
const OPEN: readonly AnswerType[] = ["how", "definition"];

/** Jack Ma, Shenzhen: a capital that is not the sentence's first. */
export const CAPITALISED = /(?<=[\p{L}\p{N},;:]["”’)]?\s{1,9}["“‘(]?)\p{Lu}[\p{L}\p{N}.-]+/gu;

/** Looks at the passage as it stands in the source, since folding loses the capitals that tell English names. */
export const holdsAnswer = (source: string, { text: question, asked }: Query): boolean => {
  const cues = CUES[asked.type];
  if (!cues || OPEN.includes(asked.type)) return true;
  const folded = fold(source);
  if (holdsCounted(folded, question, asked) || holdsHead(folded, question, asked) === 1) return true;
  if (showsFreshCue(folded, question, [...cues, ...(SIGNS[asked.type] ?? [])])) return true;
  const naming = NAMING[asked.type];
  if (!naming) return false;
  const isFresh = (word: string): boolean => !question.includes(fold(word));
  return (
    Array.from(source.matchAll(CAPITALISED)).some(([word]) => isFresh(word)) ||
    tagWords(folded).some(({ word, tag }) => naming.test(tag) && isFresh(word))
  );
};
