/** How much of what a question says is said in a text in whatever words, by the nearest word for each. */
import { likeness, meaningRow } from "../../lexicon/word-meanings.ts";
import type { Term } from "../../search/query.ts";
import { matchable } from "../../text/lemmatise.ts";
import { remember } from "../../text/remember.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { readWords } from "../../text/tokenise.ts";

/** A question's words with meanings: each group's, with the group's weight spread over them. */
export interface MeaningWords {
  row: number;
  weight: number;
}

/** The rows of a folded text's words, each once. */
export const readMeaningRows = (folded: string): number[] => {
  const rows = new Set<number>();
  for (const { term } of readWords(folded)) {
    const row = isStopWord(term) ? undefined : meaningRow(term);
    if (row !== undefined) rows.add(row);
  }
  return [...rows];
};

/** Words of questions whose rows are remembered: many ask of the same. */
const MOST_TYPED = 2_000;

const rowsOfTyped = remember(MOST_TYPED, (typed: string) => readMeaningRows(matchable(typed)));

/** The words of a question that have meanings; names are met or not, and aren't like anything. */
export const readQuestionWords = (groups: readonly { typed: string }[], terms: readonly Term[]): MeaningWords[] =>
  groups.flatMap(({ typed }, at) => {
    const weight = terms[at]?.weight ?? 0;
    const rows = rowsOfTyped(typed);
    return rows.map((row) => ({ row, weight: weight / rows.length }));
  });

/** Likeness that is no chance, and likeness as good as the word itself. */
const FAINT = -0.1;
const FULL = 0.6;

/** 0 to 1: how well each word is met by the nearest of a text's, by weight; 0 for a question without such words. */
export const shareMeaning = (words: readonly MeaningWords[], rows: readonly number[]): number => {
  let whole = 0;
  let met = 0;
  for (const { row, weight } of words) {
    let best = FAINT;
    for (const other of rows) best = Math.max(best, likeness(row, other));
    whole += weight;
    met += weight * Math.min(1, (best - FAINT) / (FULL - FAINT));
  }
  return whole > 0 ? met / whole : 0;
};
