/** Whether the collection answers a question at all, judged by its best passage. */
import { FEATURE_NAMES } from "./features.ts";
import type { Query, Term } from "./query.ts";
import trained from "./weights.json" with { type: "json" };

const EXTRA_NAMES = ["score", "share", "lead", "known.words", "known.pairs", "known.characters"] as const;

/** The best passage's features, how it leads, and how much of the question stands anywhere. */
export const ANSWERABLE_NAMES: readonly string[] = [...FEATURE_NAMES, ...EXTRA_NAMES];

/** Share of the terms' weight that some passage meets (0–1); 1 for no terms. */
export const knownShare = (terms: Term[]): number => {
  let whole = 0;
  let known = 0;
  for (const { weight, rows } of terms) {
    whole += weight;
    if (rows.length > 0) known += weight;
  }
  return whole > 0 ? known / whole : 1;
};

// Bring a score and a lead to about the size of the other features; set by hand before the weights were trained on them.
const USUAL_SCORE = 10;
/** A lead that is larger says no more. */
const CLEAR_LEAD = 5;

/** What the judgement looks at, in the order of ANSWERABLE_NAMES. `best` is the best candidate's place in the others. */
export const answerableFeatures = (
  features: Float32Array,
  scores: Float64Array,
  shares: Float64Array,
  best: number,
  query: Query,
): Float64Array => {
  const width = FEATURE_NAMES.length;
  let next = Number.NEGATIVE_INFINITY;
  scores.forEach((score, i) => {
    if (i !== best) next = Math.max(next, score);
  });
  const score = scores[best] as number;
  return Float64Array.from([
    ...features.subarray(best * width, (best + 1) * width),
    score / USUAL_SCORE,
    shares[best] as number,
    Math.min(1, (score - next) / CLEAR_LEAD),
    knownShare(query.words),
    knownShare(query.pairs),
    knownShare(query.characters),
  ]);
};

export interface AnswerableWeights {
  bias: number;
  /** In the order of ANSWERABLE_NAMES. */
  weights: number[];
}

/** For questions in the language of the texts, and for those met through translations. */
export type Answerable = Record<"own" | "translated", AnswerableWeights>;

/** The probability, 0–1. */
export const judgeAnswerable = (
  values: Float64Array,
  query: Query,
  models: Answerable = trained.answerable,
): number => {
  const { bias, weights } = query.translated ? models.translated : models.own;
  return 1 / (1 + Math.exp(-values.reduce((sum, value, i) => sum + value * (weights[i] as number), bias)));
};
