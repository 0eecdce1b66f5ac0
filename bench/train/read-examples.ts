/** The questions of retrieval sets made ready for training: what the finder reads of their candidates. */
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import type { TermGroup } from "../../src/lexicon/term-group.ts";
import { createTranslator } from "../../src/lexicon/translator.ts";
import { chooseCandidates } from "../../src/search/candidates.ts";
import { readFeatures } from "../../src/search/features.ts";
import { createPassageIndex, type PassageIndex } from "../../src/search/passage-index.ts";
import { compileQuery, type Query, type Term } from "../../src/search/query.ts";
import { createTextForms } from "../../src/search/text-forms.ts";
import { type RetrievalSet, readPassages } from "../retrieval-set.ts";
import type { RankExample } from "./train-rank.ts";

/** Shares of the collection that are taken away in turn, each with the paragraphs of some of the questions. */
const REMOVED_PARTS = 10;

/** A question with what was read of its candidates. */
export interface Asked {
  query: Query;
  titled: boolean;
  values: Float32Array;
}

export interface Example extends RankExample {
  asked: Asked;
  /** The same question where its paragraph is missing. */
  without: Asked;
  set: string;
  translated: boolean;
  fold: number;
}

const lexicon = createLexicon([]);

/** Reads groups as the product does: through the translator. */
export const groupReader = (index: PassageIndex): ((question: string) => TermGroup[]) => {
  const translator = createTranslator(lexicon, createTextForms(index));
  return (question) => translator.readGroups(question);
};

const lighten = (term: Term): Term => ({ ...term, rows: term.rows.slice(0, 1), values: null });

/** Asks one question. */
export const ask = (index: PassageIndex, question: string, groups: TermGroup[]): Asked & { rows: number[] } => {
  const query = compileQuery(index, question, groups);
  const rows = chooseCandidates(index, query);
  // What is kept of thousands of questions must not hold their postings.
  const light: Query = {
    ...query,
    words: query.words.map(lighten),
    pairs: query.pairs.map(lighten),
    characters: query.characters.map(lighten),
  };
  return { query: light, rows, ...readFeatures(index, query, rows) };
};

const hash = (text: string): number => {
  let sum = 7;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return sum;
};

/** Asks every question of a set, with its titles or without. */
export const readExamples = (source: RetrievalSet, titled: boolean, folds: number): Example[] => {
  const set = titled ? source : { ...source, paras: source.paras.map((one) => ({ ...one, title: "" })) };
  const whole = readPassages(set);
  const index = createPassageIndex(whole.passages);
  const parts = Array.from({ length: REMOVED_PARTS }, (_, part) =>
    createPassageIndex(readPassages(set, (paragraph) => paragraph % REMOVED_PARTS !== part).passages),
  );
  const readGroups = groupReader(index);
  return set.queries.map(({ q, gold, p }) => {
    const groups = readGroups(q);
    const asked = ask(index, q, groups);
    const without = ask(parts[(p[0] ?? 0) % REMOVED_PARTS] as PassageIndex, q, groups);
    return {
      asked,
      without,
      values: asked.values,
      titled: asked.titled,
      type: asked.query.asked.type,
      right: asked.rows.flatMap((row, i) => (gold.includes(row) ? [i] : [])),
      set: titled ? set.name : `${set.name} untitled`,
      translated: asked.query.translated,
      fold: hash(source.paras[p[0] ?? 0]?.title ?? "") % folds,
    };
  });
};
