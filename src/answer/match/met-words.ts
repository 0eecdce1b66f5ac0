/** Which of the question's words a claim meets, and how near to its number. */
import { formsIn, meets, type Term } from "../../search/query.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import type { Paraphrases } from "../claim/paraphrases.ts";
import { once } from "../question/once.ts";

/** How near to a claim's number a word of the question stands, as a level from 0 to 1. */
export const LEVELS = {
  reading: 1,
  clause: 0.95,
  quote: 0.75,
  paraphrase: 0.9,
  gloss: 0.75,
  title: 0.5,
  before: 0.5,
  lead: 0.35,
  earlier: 0.35,
} as const;

/** How one of the question's groups stands to a claim: 1 in its reading, less the farther away it is met, 0 nowhere. */
export interface Met {
  term: Term;
  level: number;
}

const AROUND = ["title", "before", "lead", "earlier"] as const;
const OWN = ["reading", "clause", "quote", "gloss", ...AROUND] as const;

/** `inPassage`: whether anything that the passage can be found by meets the term; if not, only its surroundings may. */
export const levelOf = (view: ClaimView, term: Term, inPassage: boolean): number => {
  let best = 0;
  for (const place of inPassage ? OWN : AROUND) {
    const level = LEVELS[place];
    if (level > best) best = Math.max(best, level * meets(view[place], term));
  }
  return best;
};

/** By paraphrase and term the level at which the one meets the other; the same for all claims of a quote. */
export const paraphraseLevels = ({ matchable, together }: Paraphrases, terms: readonly Term[]): number[][] => {
  if (matchable.length === 0) return [];
  const held = terms.map((term) => ({ forms: formsIn(together, term) }));
  return matchable.map((words) => held.map((term) => LEVELS.paraphrase * meets(words, term)));
};

/** Of the ways to say the claim the one that meets most of the question counts, whole: words of several are no statement. */
export const inBestWords = (inOtherWords: readonly number[][], met: Met[]): Met[] => {
  const levelIn = (levels: readonly number[], at: number): number => Math.max(met[at]?.level ?? 0, levels[at] ?? 0);
  let best: readonly number[] | null = null;
  let most = share(met, ({ level }) => level);
  for (const levels of inOtherWords) {
    const said = share(met, (_, at) => levelIn(levels, at));
    if (said > most) [best, most] = [levels, said];
  }
  return best === null ? met : met.map(({ term }, at) => ({ term, level: levelIn(best, at) }));
};

/** What a question is about is named, and what is missing too: verbs have synonyms (手上的文章里没有提到“坐过” says nothing). */
export const isNaming = ({ kind }: Term): boolean => kind === "name" || kind === "noun";

/** By a word of its own or a near one, not just by something like it. */
export const WELL_MET = 0.5;

export const isWellMet = ({ level }: Met): boolean => level >= WELL_MET;

export const share = (met: readonly Met[], count: (one: Met, at: number) => number): number => {
  let whole = 0;
  let counted = 0;
  for (let at = 0; at < met.length; at++) {
    const one = met[at] as Met;
    whole += one.term.weight;
    counted += one.term.weight * count(one, at);
  }
  return whole === 0 ? 0 : counted / whole;
};

/** Share of what the question says that is said of the claim's number itself: in its reading, or for less in its clause. */
export const readingShare = ({ reading, clause }: ClaimView, met: Met[]): number =>
  share(met, ({ term, level }) =>
    level < LEVELS.quote ? 0 : Math.max(meets(reading, term), 0.9 * meets(clause, term)),
  );

/** What the question asks for in any words, the longest first: 直播用户 whole before the 直播 in it. */
const longestForms = once((terms: Term[]): string[] =>
  terms
    .flatMap((term) => term.forms.map(({ form }) => form))
    .filter((form) => form.length > 1)
    .sort((a, b) => b.length - a.length),
);

export const besideTheQuestion = (reading: string, terms: Term[]): number => {
  let rest = reading;
  for (const form of longestForms(terms)) if (rest.includes(form)) rest = rest.replaceAll(form, " ");
  const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters(rest) / Math.max(1, letters(reading));
};
