/** The sentence finder: passages in, the passages that answer a question out, the best first. */
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { TermGroup } from "../lexicon/term-group.ts";
import type { TextForms } from "../lexicon/text-forms.ts";
import { answerableFeatures, judgeAnswerable } from "./answerable.ts";
import { chooseCandidates } from "./candidates.ts";
import { FEATURE_NAMES, readFeatures } from "./features.ts";
import { holdsAnswer } from "./holds-answer.ts";
import { groupCandidates, readParaphraseRows } from "./paraphrase-rows.ts";
import { createPassageIndex, type IndexOptions, type Passage, type Work } from "./passage-index.ts";
import { compileGroups, compileQuery, type Query, readForms, type Term } from "./query.ts";
import { readShares, scoreCandidates } from "./rank.ts";
import { holdsRow, Room } from "./rows.ts";
import { readTermGroups } from "./term-groups.ts";
import { createTextForms } from "./text-forms.ts";

export type { Passage } from "./passage-index.ts";

/** A passage that may answer. */
export interface Hit {
  /** Position in the passages given to `createSearch`. */
  passage: number;
  /** Chance to be the right passage if any candidate is, 0–1; those of all candidates together are 1. */
  score: number;
  /**
   * Probability that the collection answers the question at all, 0–1, if every second question has no answer in it; the
   * same for all hits of a question.
   */
  answerable: number;
  /** Probability that this passage answers, 0–1: score × answerable. */
  confidence: number;
  /** Share of what the question asks for, weighted by rarity, that the passage's paragraph or its title meets, 0–1. */
  surroundings: number;
  /** Whether the passage holds something of the kind asked for that the question does not say itself; true if any kind will do. */
  holdsAnswerType: boolean;
}

export interface Search {
  /**
   * The best passages for a question, the best first (ten unless told); `groups` in place of those that the question's own
   * words make; `also` picks passages farther behind that are wanted as well, as many as `limit` at most. What is asked for
   * is read from `asksFrom` on: of a question that follows others what they asked for is over.
   */
  find(
    question: string,
    options?: { limit?: number; groups?: TermGroup[]; asksFrom?: number; also?: (passage: number) => boolean },
  ): Hit[];
  /**
   * The groups with their rarity in the collection, one term for each, for whoever weighs evidence beyond the passage. Of
   * each term's rows only those are given that `find` may return, and one if there is any, since a common term's rows are
   * most of the collection.
   */
  weigh(question: string, groups: TermGroup[], asksFrom?: number): Term[];
  /** Whether some passage that may meet the group is one that `accepts` a form of it, as matched on. */
  someMeets(group: TermGroup, accepts: (passage: number, form: string) => boolean): boolean;
  /** What the texts hold, for whoever puts a question into their words. */
  forms: TextForms;
  /** What all questions so far have made it do. */
  work: Readonly<Work>;
}

/** The column of the features that is the share met by what stands around a passage. */
const SURROUNDINGS = FEATURE_NAMES.indexOf("words.surroundings");

/** Units of a question that are read; whatever is longer is no question, and must not keep others waiting. */
export const LONGEST_SEARCHED = 300;

/** Makes the finder. Passages come in reading order. */
export const createSearch = (passages: Passage[], lexicon: Lexicon, options: IndexOptions = {}): Search => {
  const { rows: texts, passageOf, passagesOf } = readParaphraseRows(passages);
  const index = createPassageIndex(texts, options);

  const isParaphrase = (row: number): boolean => row >= passages.length;

  const toPassages = (term: Term): Term => {
    const found = passagesOf(term.rows);
    return found === term.rows ? term : { ...term, rows: found, values: null };
  };

  /** A question is weighed and then asked: it is read once. */
  const room = new Room();
  let last: { question: string; groups: TermGroup[]; asksFrom: number; query: Query; rows: number[] } | undefined;
  const read = (question: string, groups: TermGroup[], asksFrom: number): { query: Query; rows: number[] } => {
    if (last?.question !== question || last.groups !== groups || last.asksFrom !== asksFrom) {
      room.clear();
      const query = compileQuery(index, question, groups, asksFrom, room);
      last = { question, groups, asksFrom, query, rows: chooseCandidates(index, query, isParaphrase) };
    }
    return last;
  };

  const find = (
    question: string,
    groups: TermGroup[],
    asksFrom: number,
    limit: number,
    also: (passage: number) => boolean = () => false,
  ): Hit[] => {
    const { query, rows } = read(question, groups, asksFrom);
    if (rows.length === 0) return [];
    const features = readFeatures(index, query, rows);
    const scores = scoreCandidates(features, query);
    const shares = readShares(scores);
    const order = Array.from(rows.keys()).sort(
      (a, b) => (scores[b] as number) - (scores[a] as number) || (rows[a] as number) - (rows[b] as number),
    );
    const judged = answerableFeatures(features.values, scores, shares, order[0] as number, query);
    const answerable = judgeAnswerable(judged, query);
    const rowOf = (candidate: number): number => rows[candidate] as number;
    const found = groupCandidates(order, (candidate) => passageOf(rowOf(candidate)), shares);
    const farther = found.slice(limit).filter(({ passage }) => also(passage));
    return [...found.slice(0, limit), ...farther.slice(0, limit)].map(({ passage, candidates, share: score }) => {
      const met = candidates.map((at) => features.values[at * FEATURE_NAMES.length + SURROUNDINGS] as number);
      return {
        passage,
        score,
        answerable,
        confidence: score * answerable,
        surroundings: Math.max(...met),
        holdsAnswerType: candidates.some((candidate) => holdsAnswer((texts[rowOf(candidate)] as Passage).text, query)),
      };
    });
  };

  return {
    find: (question, { limit = 10, groups, asksFrom = 0, also } = {}) => {
      if (question.length <= LONGEST_SEARCHED)
        return find(question, groups ?? readTermGroups(question, lexicon), asksFrom, limit, also);
      const opening = question.slice(0, LONGEST_SEARCHED);
      const within = groups?.filter(({ span }) => span.end <= opening.length);
      return find(opening, within ?? readTermGroups(opening, lexicon), Math.min(asksFrom, opening.length), limit, also);
    },
    weigh: (question, groups, asksFrom = 0) => {
      if (question.length > LONGEST_SEARCHED) return compileGroups(index, question, groups, asksFrom).map(toPassages);
      const { query, rows } = read(question, groups, asksFrom);
      return query.words.map((term) => {
        const found = rows.filter((row) => holdsRow(term.rows, row)).sort((a, b) => a - b);
        const some = found.length > 0 ? Uint32Array.from(found) : term.rows.slice(0, 1);
        return { ...term, rows: passagesOf(some), values: null };
      });
    },
    someMeets: (group, accepts) =>
      readForms(group).some(({ form }) => index.rowsWithForm(form).some((row) => accepts(passageOf(row), form))),
    forms: createTextForms(index),
    work: index.work,
  };
};
