/** Reads what a question asks for as groups of interchangeable words. */
import { blankOut } from "../lexicon/blank-out.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { readMentionGroups } from "../lexicon/mention-groups.ts";
import type { TermGroup } from "../lexicon/term-group.ts";
import { foldWithOffsets } from "../text/fold.ts";
import { isStopWord } from "../text/stop-words.ts";
import { readWords } from "../text/tokenise.ts";
import { findAsking } from "./answer-type.ts";

/** One Chinese character stands inside many other words. */
const SINGLE_CHARACTER_WEIGHT = 0.4;

/** The groups in the order of the question: names of the lexicon with their synonyms, then every other word that says something. */
export const readTermGroups = (question: string, lexicon: Lexicon): TermGroup[] => {
  const mentions = lexicon.find(question, { fuzzy: true });
  const groups = readMentionGroups(question, mentions);
  const folded = foldWithOffsets(question);
  const asking = findAsking(folded.text);
  const taken = mentions.map(({ span }) => span);
  if (asking) taken.push({ start: folded.at[asking.start] ?? 0, end: folded.at[asking.end] ?? question.length });
  const { text: rest, at } = foldWithOffsets(blankOut(question, taken));
  for (const { term, span, han } of readWords(rest)) {
    // "does" is the plural of "doe": the word as typed counts too
    if (isStopWord(term) || isStopWord(rest.slice(span.start, span.end))) continue;
    const source = { start: at[span.start] ?? 0, end: at[span.end] ?? question.length };
    groups.push({
      span: source,
      typed: question.slice(source.start, source.end),
      alternatives: [{ form: term, weight: 1 }],
      entry: null,
      weight: han && term.length === 1 ? SINGLE_CHARACTER_WEIGHT : 1,
    });
  }
  return groups.sort((a, b) => a.span.start - b.span.start);
};
