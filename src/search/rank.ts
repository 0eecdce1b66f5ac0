/** The linear rank of candidates: one weight for each feature, corrected for the kind of question. */
import type { AnswerType } from "./answer-type.ts";
import { type CandidateFeatures, FEATURE_NAMES } from "./features.ts";
import type { Query } from "./query.ts";
import trained from "./weights.json" with { type: "json" };

/** Each in the order of FEATURE_NAMES. */
export interface RankWeights {
  general: number[];
  /** Added for questions on which no title has a say. */
  untitled: number[];
  /** Added for questions met through translations. */
  translated: number[];
  /** Added for the type of answer asked for. */
  byType: Partial<Record<AnswerType, number[]>>;
}

/** The sum for each candidate; comparable within one question. */
export const scoreCandidates = (
  features: CandidateFeatures,
  query: Query,
  weights: RankWeights = trained.rank,
): Float64Array => {
  const { values, titled } = features;
  const width = FEATURE_NAMES.length;
  const corrections = [
    weights.byType[query.asked.type],
    titled ? undefined : weights.untitled,
    query.translated ? weights.translated : undefined,
  ];
  const sums = weights.general.map((weight, i) => corrections.reduce((sum, one) => sum + (one?.[i] ?? 0), weight));
  const scores = new Float64Array(values.length / width);
  for (let candidate = 0; candidate < scores.length; candidate++) {
    let score = 0;
    for (let i = 0; i < width; i++) score += (values[candidate * width + i] as number) * (sums[i] as number);
    scores[candidate] = score;
  }
  return scores;
};

/** Each candidate's share of the chance to be the right one, if any is; together 1. */
export const readShares = (scores: Float64Array): Float64Array => {
  const best = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const exponents = scores.map((score) => Math.exp(score - best));
  const whole = exponents.reduce((sum, one) => sum + one, 0);
  return exponents.map((one) => one / whole);
};
