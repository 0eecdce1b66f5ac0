/** A claim's evidence as one number: a weighted sum whose weights are trained by `bench/train/answer-weights.ts`. */
import type { Hit } from "../search/create-search.ts";
import type { Evidence } from "./evidence.ts";
import trained from "./weights.json" with { type: "json" };

/** What the score is a weighted sum of, each about 0 to 1. */
export const FEATURE_NAMES = Object.keys(trained.weights) as FeatureName[];
export type FeatureName = keyof typeof trained.weights;
export type Features = Record<FeatureName, number>;

/** What the evidence alone doesn't tell about a candidate. */
export interface Setting {
  hit: Hit;
  /** The highest passage score among the question's hits. */
  bestScore: number;
  hasNumber: boolean;
  /** The claim stands in the passage that answered the question before. */
  nearPrior: boolean;
  opinion: boolean;
}

const is = (condition: boolean): number => (condition ? 1 : 0);

/** Reads the features of a candidate. */
export function readFeatures(evidence: Evidence, { hit, bestScore, hasNumber, nearPrior, opinion }: Setting): Features {
  const { period, metric, subject, wantsNumber } = evidence;
  const reads = hasNumber && wantsNumber;
  return {
    bias: 1,
    coverage: evidence.coverage,
    coverageSquared: evidence.coverage ** 2,
    reading: reads ? evidence.reading : 0,
    unmet: evidence.unmet,
    passage: bestScore > 0 ? hit.score / bestScore : 0,
    passageConfidence: hit.confidence,
    answerType: is(hit.holdsAnswerType),
    fit: wantsNumber ? evidence.fit : 0,
    fitCoverage: wantsNumber ? evidence.fit * evidence.coverage : 0,
    beside: reads ? evidence.beside : 0,
    noNumber: is(wantsNumber && !hasNumber),
    needlessNumber: is(!wantsNumber && hasNumber),
    wantsNumber: is(wantsNumber),
    amounts: evidence.amounts,
    repeats: is(evidence.repeats),
    opinion: is(opinion && wantsNumber),
    periodSame: is(period === "same"),
    periodWithin: is(period === "within"),
    periodUnknown: is(period === "unknown"),
    periodOther: is(period === "other"),
    periodWider: is(period === "wider"),
    metricMatch: is(metric === "match"),
    metricPartly: is(metric === "partly"),
    metricOther: is(metric === "other"),
    metricUnread: is(metric === "unread"),
    subjectMatch: is(subject === "match"),
    subjectPartly: is(subject === "partly"),
    subjectOther: is(subject === "other"),
    nearPrior: is(nearPrior),
  };
}

/** The score that candidates of one question are ordered by: the log-odds against "the corpus doesn't say". */
export const scoreFeatures = (features: Features): number =>
  FEATURE_NAMES.reduce((sum, name) => sum + trained.weights[name] * features[name], 0);

/**
 * The probability that each of one question's candidates is the answer: a softmax over them and over "the corpus
 * doesn't say", whose score is 0.
 */
export function shareProbability(scores: readonly number[]): number[] {
  const top = Math.max(0, ...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const whole = parts.reduce((sum, part) => sum + part, Math.exp(-top));
  return parts.map((part) => part / whole);
}
