/** When two questions without an answer are the same question. */
import { createHash } from "node:crypto";
import type { Answer } from "../../answer/answer.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Exchange } from "../../store/store.ts";
import { fold } from "../../text/fold.ts";
import { overlaps } from "../../text/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { readWords } from "../../text/tokenise.ts";

/** What a question without an answer followed, where it can't be read without that. */
export const followedBy = (answer: Answer, { prior }: Pick<Exchange, "prior">): string | null =>
  answer.status === "not_found" && answer.follows ? prior : null;

/**
 * The same for questions that name the same things in whatever words, order, script or language the lexicon knows:
 * named entries by id, other words as they are, what only asks left out. `prior` is what a follow-up followed: 那达达呢 asks another thing after another question.
 */
export const gapKey = (question: string, prior: string | null, lexicon: Lexicon): string => {
  const folded = fold(prior === null ? question : `${prior}\n${question}`);
  const mentions = lexicon.find(folded);
  const ids = mentions.map(({ entry }) => entry.id);
  const words = readWords(folded)
    .filter(({ span }) => !mentions.some((mention) => overlaps(mention.span, span)))
    .map(({ term }) => term)
    .filter((term) => !isStopWord(term));
  const meaning = [...new Set([...ids, ...words])].sort();
  return createHash("sha256")
    .update(JSON.stringify(meaning.length > 0 ? meaning : folded))
    .digest("base64url")
    .slice(0, 22);
};
