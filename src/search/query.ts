/** A question compiled against an index: each of its terms with the passages that meet it. */
import { fold, foldWithOffsets } from "../text/fold.ts";
import { lemmatiseText } from "../text/lemmatise.ts";
import { isStopWord } from "../text/stop-words.ts";
import { readBigrams } from "../text/tokenise.ts";
import { type Asked, readAsked } from "./answer-type.ts";
import { findForm, rowsWithForm } from "./find-form.ts";
import type { PassageIndex } from "./passage-index.ts";
import type { TermGroup } from "./term-group.ts";

/** A term of the question and what meets it. */
export interface Term {
  /** Passages that meet it, ascending, and how well (0–1). */
  rows: Uint32Array;
  values: Float32Array;
  /** Forms that meet it, as matched on, the best first. */
  forms: { form: string; weight: number }[];
  /** Rarity times the group's own weight. */
  weight: number;
  /** 1 beside the asking words, falling towards 0 with the distance. */
  nearness: number;
}

export interface Query {
  /** Folded and lemmatised. */
  text: string;
  asked: Asked;
  /** One for each group. */
  words: Term[];
  /** Pairs of Chinese characters, which meet what word boundaries miss. */
  grams: Term[];
}

/** How rare something in `met` of `count` passages is. */
export const rarity = (met: number, count: number): number => Math.log(1 + (count - met + 0.5) / (met + 0.5));

const mergeRows = (found: { rows: Uint32Array; weight: number }[]): { rows: Uint32Array; values: Float32Array } => {
  const [only] = found;
  if (found.length === 1 && only)
    return { rows: only.rows, values: new Float32Array(only.rows.length).fill(only.weight) };
  const best = new Map<number, number>();
  for (const { rows, weight } of found)
    for (const row of rows) if (weight > (best.get(row) ?? 0)) best.set(row, weight);
  const rows = Uint32Array.from(best.keys()).sort();
  return { rows, values: Float32Array.from(rows, (row) => best.get(row) ?? 0) };
};

/** Characters over which closeness to the asking words fades to a third. */
const NEARNESS_FADE = 6;

const nearness = (start: number, end: number, asked: Asked): number => {
  if (!asked.span) return 0.5;
  const distance = Math.max(0, start - asked.span.end, asked.span.start - end);
  return Math.exp(-distance / NEARNESS_FADE);
};

const makeTerm = (index: PassageIndex, forms: Term["forms"], weight: number, near: number): Term => {
  const found = forms.map(({ form, weight: value }) => ({
    rows: rowsWithForm(index.grams, index.texts, form),
    weight: value,
  }));
  const { rows, values } = mergeRows(found);
  return { rows, values, forms, weight: weight * rarity(rows.length, index.texts.length), nearness: near };
};

const readGrams = (index: PassageIndex, folded: string, asked: Asked): Term[] => {
  const terms = new Map<string, Term>();
  const pieces = asked.span
    ? [
        [0, asked.span.start],
        [asked.span.end, folded.length],
      ]
    : [[0, folded.length]];
  for (const [from = 0, to = 0] of pieces) {
    let at = from;
    for (const gram of readBigrams(folded.slice(from, to))) {
      const start = folded.indexOf(gram, at);
      at = start;
      if (gram.length < 2 || isStopWord(gram) || terms.has(gram)) continue;
      if (isStopWord(gram.charAt(0)) && isStopWord(gram.charAt(1))) continue;
      terms.set(gram, makeTerm(index, [{ form: gram, weight: 1 }], 1, nearness(start, start + gram.length, asked)));
    }
  }
  return Array.from(terms.values());
};

/** Compiles a question whose groups have been read. */
export const compileQuery = (index: PassageIndex, question: string, groups: TermGroup[]): Query => {
  const { text: folded, at } = foldWithOffsets(question);
  const asked = readAsked(folded);
  const words = groups.map((group) => {
    const start = at.findIndex((offset) => offset >= group.span.start);
    const end = at.findIndex((offset) => offset >= group.span.end);
    const forms = group.alternatives
      .map(({ form, weight }) => ({ form: lemmatiseText(fold(form)), weight }))
      .sort((a, b) => b.weight - a.weight);
    return makeTerm(index, forms, group.weight, nearness(start, end, asked));
  });
  return { text: lemmatiseText(folded), asked, words, grams: readGrams(index, folded, asked) };
};

/** How well a text meets a term (0–1). */
export const meets = (text: string, term: Term): number =>
  term.forms.find(({ form }) => findForm(text, form) >= 0)?.weight ?? 0;
