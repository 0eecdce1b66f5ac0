/** A claim's evidence as numbers: how it ranks among the candidates, and whether the best one is to be trusted. */
import type { Hit } from "../../search/create-search.ts";
import type { Evidence } from "./evidence.ts";
import trained from "./weights.json" with { type: "json" };

/** What the scores are weighted sums of, each about 0 to 1. */
export const FEATURE_NAMES = Object.keys(trained.rank) as FeatureName[];
export type FeatureName = keyof typeof trained.rank;
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
    coverage: evidence.coverage,
    coverageSquared: evidence.coverage ** 2,
    meaning: evidence.meaning,
    reading: reads ? evidence.reading : 0,
    unmet: evidence.unmet,
    unmetNames: evidence.unmetNames,
    unknown: evidence.unknown,
    unheld: evidence.unheld,
    metOne: is(evidence.metCount >= 1),
    metTwo: is(evidence.metCount >= 2),
    metThree: is(evidence.metCount >= 3),
    passage: bestScore > 0 ? hit.score / bestScore : 0,
    passageConfidence: hit.confidence,
    passageShare: hit.score,
    answerable: hit.answerable,
    surroundings: hit.surroundings,
    answerType: is(hit.holdsAnswerType),
    fit: wantsNumber ? evidence.fit : 0,
    fitCoverage: wantsNumber ? evidence.fit * evidence.coverage : 0,
    beside: reads ? evidence.beside : 0,
    besideStatement: hasNumber || wantsNumber ? 0 : evidence.beside,
    spoken: is(evidence.spoken),
    cause: is(evidence.cause),
    defines: is(evidence.defines),
    noNumber: is(wantsNumber && !hasNumber),
    needlessNumber: is(!wantsNumber && hasNumber),
    wantsNumber: is(wantsNumber),
    opinion: is(opinion && wantsNumber),
    superlative: is(evidence.superlative),
    dated: is(evidence.dated),
    lists: is(evidence.lists),
    totalled: is(evidence.totalled),
    excepting: is(evidence.excepting),
    heading: is(evidence.heading),
    amounts: evidence.amounts,
    repeats: is(evidence.repeats),
    former: is(evidence.former),
    // a figure of July isn't the year's, but what was said then was said in it
    periodSame: is(period === "same" || (period === "within" && !hasNumber)),
    periodWithin: is(period === "within" && hasNumber),
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

/** In the order of FEATURE_NAMES. */
const weightsOf = (weights: Features): number[] => FEATURE_NAMES.map((name) => weights[name]);
const RANK = weightsOf(trained.rank);
const TRUST = weightsOf(trained.trust);

const dot = (weights: readonly number[], features: Features): number =>
  FEATURE_NAMES.reduce((sum, name, at) => sum + (weights[at] ?? 0) * features[name], 0);

/** The score that candidates of one question are ordered by; comparable within one question only. */
export const scoreFeatures = (features: Features): number => dot(RANK, features);

/** The probability, 0 to 1, that the best candidate answers its question; comparable between questions. */
export const trustFeatures = (features: Features): number =>
  1 / (1 + Math.exp(-trained.trustBias - dot(TRUST, features)));

/** Below this probability the corpus is taken not to know. */
export const THRESHOLD = 0.45;
