/** A question compiled against an index: each of its terms with the passages that meet it. */

import type { TermGroup } from "../lexicon/term-group.ts";
import { fold, foldWithOffsets } from "../text/fold.ts";
import { lemmatiseText, matchable } from "../text/lemmatise.ts";
import { foldedSpan } from "../text/source-span.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { isStopWord } from "../text/stop-words.ts";
import { tagWords } from "../text/tokenise.ts";
import { type Asked, readAsked } from "./answer-type.ts";
import { findForm } from "./find-form.ts";
import type { PassageIndex } from "./passage-index.ts";
import { mergeRows, Room, type Rows, type ValuedRows, type WeightedRows } from "./rows.ts";

/** What sort of word a term is: names and numbers must be met more than verbs, which have synonyms. */
export const WORD_KINDS = ["name", "number", "verb", "noun", "other"] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** A term of the question and what meets it. */
export interface Term {
  /** Passages that meet it, ascending. */
  rows: Rows;
  /** How well each does (0–1); null if all fully. */
  values: Float32Array | null;
  /** The weight of the best form that some text holds; 0 when none does. */
  held: number;
  /** Forms that meet it, as matched on, the best first. */
  forms: { form: string; weight: number }[];
  /** Rarity times the group's own weight. */
  weight: number;
  /** 1 beside the asking words, falling towards 0 with the distance. */
  nearness: number;
  kind: WordKind;
  /** Whether it stands before the asking words. */
  before: boolean;
  /** Whether it stands in the clause that asks; any other clause may be answered by what goes before. */
  inAskingClause: boolean;
}

export interface Query {
  /** Folded and lemmatised. */
  text: string;
  asked: Asked;
  /** Asked in English, met in Chinese: by translations, which are many and loose. */
  translated: boolean;
  /** One for each group. */
  words: Term[];
  /** Pairs of Chinese characters, which meet what word boundaries miss. */
  pairs: Term[];
  /** Single Chinese characters, which synonyms often share: 建造, 兴建. */
  characters: Term[];
}

const HAN = /\p{Script=Han}/u;

/** How rare something in `met` of `count` passages is. */
const rarity = (met: number, count: number): number => Math.log(1 + (count - met + 0.5) / (met + 0.5));

/** Rows together beyond which a character takes those of the one that has more: adding the others would tell it little. */
const MOST_MERGED = 20_000;

const mergeCommon = (own: WeightedRows, group: WeightedRows, room: Room): ValuedRows => {
  if (own.rows.length + group.rows.length <= MOST_MERGED) return mergeRows([own, group], room);
  return own.rows.length >= group.rows.length ? own : group;
};

/** How many passages meet it, each for what it is worth. */
const countMet = ({ rows, values }: ValuedRows): number => {
  if (!values) return rows.length;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum;
};

/** Characters over which closeness to the asking words fades to a third. */
const NEARNESS_FADE = 6;

const placeInQuestion = (
  folded: string,
  { start, end }: Span,
  { span }: Asked,
): Pick<Term, "nearness" | "inAskingClause" | "before"> => {
  if (!span) return { nearness: 0.5, inAskingClause: true, before: true };
  const distance = Math.max(0, start - span.end, span.start - end);
  const between = folded.slice(Math.min(end, span.end), Math.max(start, span.start));
  return {
    nearness: Math.exp(-distance / NEARNESS_FADE),
    inAskingClause: !/[,;。]/.test(between),
    before: start < span.start,
  };
};

const KIND_OF_TAG: [RegExp, WordKind][] = [
  [/^(?:nr|ns|nt|nz)/, "name"],
  [/^[mt]/, "number"],
  [/^v(?!n)/, "verb"],
  [/^(?:n|vn|an|j|l|i)/, "noun"],
];

const readKind = (typed: string, entry: string | null): WordKind => {
  if (entry !== null || /^\p{Script=Latin}/u.test(typed)) return "name";
  if (/^\d/.test(typed)) return "number";
  const tag = tagWords(fold(typed))[0]?.tag ?? "";
  return KIND_OF_TAG.find(([pattern]) => pattern.test(tag))?.[1] ?? "other";
};

/** What a group may be met by, the best first. */
export const readForms = (group: TermGroup): Term["forms"] =>
  group.alternatives.map(({ form, weight }) => ({ form: matchable(form), weight })).sort((a, b) => b.weight - a.weight);

/** What the folded question asks for from a place on, its asking words placed in the whole. */
const readAskedFrom = (folded: string, start: number): Asked => {
  const asked = readAsked(folded.slice(start));
  return asked.span ? { ...asked, span: { start: asked.span.start + start, end: asked.span.end + start } } : asked;
};

/** A question as its terms are read from it. */
interface AskedText {
  folded: string;
  asked: Asked;
}

/** A group as compiled, with where it stands in the folded question. */
interface PlacedTerm {
  term: Term;
  span: Span;
}

const readQuestion = (question: string, asksFrom: number): AskedText & { at: Int32Array } => {
  const { text: folded, at } = foldWithOffsets(question);
  return { folded, at, asked: readAskedFrom(folded, foldedSpan(at, { start: asksFrom, end: asksFrom }).start) };
};

const compileGroup = (
  index: PassageIndex,
  { folded, asked }: AskedText,
  group: TermGroup,
  span: Span,
  room: Room,
): Term => {
  const forms = readForms(group);
  const found = forms.map(({ form, weight }) => ({ rows: index.rowsWithForm(form), values: null, weight }));
  const met = mergeRows(found, room);
  return {
    ...{ rows: met.rows, values: met.values, forms },
    held: found.find(({ rows }) => rows.length > 0)?.weight ?? 0,
    weight: group.weight * rarity(countMet(met), index.texts.length),
    kind: readKind(group.typed, group.entry),
    ...placeInQuestion(folded, span, asked),
  };
};

/** The groups' terms, one for each, in the same order; what is asked for is read from `asksFrom` on. */
export const compileGroups = (
  index: PassageIndex,
  question: string,
  groups: readonly TermGroup[],
  asksFrom = 0,
): Term[] => {
  const read = readQuestion(question, asksFrom);
  const room = new Room();
  return groups.map((group) => compileGroup(index, read, group, foldedSpan(read.at, group.span), room));
};

/**
 * The Chinese characters, or pairs of neighbours, that do more than ask or join; each once, where it first stands. What
 * has no characters of its own (2019, GMV) stands for itself, and where a synonym is met, so are the characters it is
 * met for.
 */
const compileCharacters = (
  index: PassageIndex,
  { folded, asked }: AskedText,
  groups: PlacedTerm[],
  length: 1 | 2,
  room: Room,
): Term[] => {
  const terms = new Map<string, PlacedTerm>();
  for (const run of folded.matchAll(/\p{Script=Han}+/gu)) {
    for (let start = run.index; start + length <= run.index + run[0].length; start++) {
      const span = { start, end: start + length };
      const form = folded.slice(start, span.end);
      if (asked.span && overlaps(span, asked.span)) continue;
      if (terms.has(form) || isStopWord(form) || Array.from(form).every(isStopWord)) continue;
      const own = { rows: index.rowsWithForm(form), values: null, weight: 1 };
      const group = groups.find((one) => one.term.forms.length > 1 && contains(one.span, span))?.term;
      const met = group ? mergeCommon(own, { rows: group.rows, values: group.values, weight: 1 }, room) : own;
      const term: Term = {
        rows: met.rows,
        values: met.values,
        held: own.rows.length > 0 ? 1 : (group?.held ?? 0),
        forms: group ? [{ form, weight: 1 }, ...group.forms] : [{ form, weight: 1 }],
        weight: rarity(met.rows.length, index.texts.length),
        kind: "other",
        ...placeInQuestion(folded, span, asked),
      };
      terms.set(form, { term, span });
    }
  }
  const others = groups.filter(({ span }) => !HAN.test(folded.slice(span.start, span.end)));
  return [...terms.values(), ...others].sort((a, b) => a.span.start - b.span.start).map(({ term }) => term);
};

/** Compiles a question whose groups have been read, of which `asksFrom` on asks; it lasts until the room is cleared. */
export const compileQuery = (
  index: PassageIndex,
  question: string,
  groups: TermGroup[],
  asksFrom = 0,
  room = new Room(),
): Query => {
  const read = readQuestion(question, asksFrom);
  const { folded, asked } = read;
  const placed = groups.map((group): PlacedTerm => {
    const span = foldedSpan(read.at, group.span);
    return { span, term: compileGroup(index, read, group, span, room) };
  });
  const words = placed.map(({ term }) => term);
  return {
    text: lemmatiseText(folded),
    asked,
    translated:
      !HAN.test(folded) && words.some(({ forms, rows }) => rows.length > 0 && forms.some(({ form }) => HAN.test(form))),
    words,
    pairs: compileCharacters(index, read, placed, 2, room),
    characters: compileCharacters(index, read, placed, 1, room),
  };
};

/** How well a text meets a term (0–1). */
export const meets = (text: string, { forms }: Pick<Term, "forms">): number => {
  for (const { form, weight } of forms) if (findForm(text, form) >= 0) return weight;
  return 0;
};

/** The forms of a term that stand in a text: no others need be looked for in a part of it. */
export const formsIn = (text: string, { forms }: Pick<Term, "forms">): Term["forms"] =>
  forms.filter(({ form }) => findForm(text, form) >= 0);
