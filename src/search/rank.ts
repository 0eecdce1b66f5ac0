/** The rank of candidates: one weight for each feature, corrected for the kind of question, and a few hidden units. */
import type { AnswerType } from "./answer-type.ts";
import { type CandidateFeatures, FEATURE_NAMES } from "./features.ts";
import type { Query } from "./query.ts";
import trained from "./weights.json" with { type: "json" };

/** Each adds out × tanh(bias + the sum of weights × features): what features mean only together. */
export type HiddenUnits = { bias: number; weights: number[]; out: number }[];

/** Weights stand in the order of FEATURE_NAMES. */
export interface RankWeights {
  general: number[];
  /** Added for questions on which no title has a say. */
  untitled: number[];
  /** Added for questions met through translations. */
  translated: number[];
  /** Added for the type of answer asked for. */
  byType: Partial<Record<AnswerType, number[]>>;
  /** For questions in the language of the texts: what they learn there does not hold for translations. */
  hidden: HiddenUnits;
}

/** What tells the weights of one question from those of another. */
interface QuestionKind {
  type: AnswerType;
  titled: boolean;
  translated: boolean;
}

/** The weights of one kind of question. */
export const linearWeights = (weights: RankWeights, { type, titled, translated }: QuestionKind): number[] => {
  const corrections = [
    weights.byType[type],
    titled ? undefined : weights.untitled,
    translated ? weights.translated : undefined,
  ];
  return weights.general.map((weight, i) => corrections.reduce((sum, one) => sum + (one?.[i] ?? 0), weight));
};

/** The sum for each candidate; comparable within one question. */
export const scoreCandidates = (
  features: CandidateFeatures,
  query: Query,
  weights: RankWeights = trained.rank,
): Float64Array => {
  const { values, titled } = features;
  const width = FEATURE_NAMES.length;
  const sums = linearWeights(weights, { type: query.asked.type, titled, translated: query.translated });
  const hidden = query.translated ? [] : weights.hidden;
  const scores = new Float64Array(values.length / width);
  const sumOf = (own: number[], from: number): number => {
    let sum = 0;
    for (let i = 0; i < width; i++) sum += (values[from + i] as number) * (own[i] as number);
    return sum;
  };
  for (let candidate = 0; candidate < scores.length; candidate++) {
    const from = candidate * width;
    let score = sumOf(sums, from);
    for (const unit of hidden) score += unit.out * Math.tanh(unit.bias + sumOf(unit.weights, from));
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
