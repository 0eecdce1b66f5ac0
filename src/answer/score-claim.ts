/** A claim's evidence as one number: a linear score, and the probability that the claim answers the question. */
import type { Hit } from "../search/create-search.ts";
import type { Evidence } from "./evidence.ts";
import weights from "./weights.json" with { type: "json" };

/** What the score is a weighted sum of, each about 0 to 1. */
export type Features = Record<keyof typeof weights.score, number>;

const is = (condition: boolean): number => (condition ? 1 : 0);

/** Reads the features of a candidate; `best` is the highest passage score among the question's hits. */
export function readFeatures(
  evidence: Evidence,
  hit: Hit,
  best: number,
  context: { statistic: boolean; nearPrior: boolean; type: string },
): Features {
  const { period, metric, subject } = evidence;
  return {
    bias: 1,
    coverage: evidence.coverage,
    reading: context.statistic && evidence.wantsNumber ? evidence.reading : 0,
    unmet: evidence.unmet,
    passage: best > 0 ? hit.score / best : 0,
    passageConfidence: hit.confidence,
    answerType: is(hit.holdsAnswerType),
    fit: evidence.wantsNumber ? evidence.fit : 0,
    beside: context.statistic && evidence.wantsNumber ? evidence.beside : 0,
    noNumber: is(evidence.wantsNumber && !context.statistic),
    needlessNumber: is(!evidence.wantsNumber && context.statistic),
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
    nearPrior: is(context.nearPrior),
  };
}

const dot = (features: Record<string, number>, by: Record<string, number>): number =>
  Object.entries(by).reduce((sum, [name, weight]) => sum + weight * (features[name] ?? 0), 0);

/** The score that candidates of one question are ordered by. */
export const scoreFeatures = (features: Features): number => dot(features, weights.score);

/** The probability that the best candidate is right, from its features and its lead over the next different one. */
export const calibrate = (score: number): number => 1 / (1 + Math.exp(-score));
