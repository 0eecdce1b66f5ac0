/** A claim's evidence as numbers, and what is made of them. */
import { describe, expect, test } from "vitest";
import type { Evidence } from "../../../src/answer/rank/evidence.ts";
import {
  FEATURE_NAMES,
  type FeatureName,
  type Features,
  readFeatures,
  type Setting,
  scoreFeatures,
  THRESHOLD,
  trustFeatures,
} from "../../../src/answer/rank/score-claim.ts";
import { candidate } from "../sample-candidates.ts";

const { evidence: plain, hit } = candidate();
const read = (evidence: Partial<Evidence> = {}, setting: Partial<Setting> = {}): Features =>
  readFeatures(
    { ...plain, ...evidence },
    { hit, bestScore: 0.5, hasNumber: true, nearPrior: false, opinion: false, ...setting },
  );
const nothing = Object.fromEntries(FEATURE_NAMES.map((name) => [name, 0])) as Features;

describe("a feature", () => {
  test.for<[name: FeatureName, evidence: Partial<Evidence>, value: number]>([
    ["coverage", { coverage: 0.5 }, 0.5],
    ["coverageSquared", { coverage: 0.5 }, 0.25],
    ["meaning", { meaning: 0.3 }, 0.3],
    ["unmet", { unmet: 0.3 }, 0.3],
    ["unmetNames", { unmetNames: 0.3 }, 0.3],
    ["unknown", { unknown: 0.3 }, 0.3],
    ["unheld", { unheld: 0.3 }, 0.3],
    ["amounts", { amounts: 0.5 }, 0.5],
    ["metOne", { metCount: 0 }, 0],
    ["metOne", { metCount: 1 }, 1],
    ["metTwo", { metCount: 1 }, 0],
    ["metTwo", { metCount: 2 }, 1],
    ["metThree", { metCount: 2 }, 0],
    ["metThree", { metCount: 3 }, 1],
    // all words of a short question
    ["metThree", { metCount: Number.POSITIVE_INFINITY }, 1],
    ["spoken", { spoken: true }, 1],
    ["cause", { cause: true }, 1],
    ["defines", { defines: true }, 1],
    ["superlative", { superlative: true }, 1],
    ["dated", { dated: true }, 1],
    ["lists", { lists: true }, 1],
    ["totalled", { totalled: true }, 1],
    ["excepting", { excepting: true }, 1],
    ["heading", { heading: true }, 1],
    ["repeats", { repeats: true }, 1],
    ["former", { former: true }, 1],
  ])("%s of %j is %d", ([name, evidence, value]) => {
    expect(read(evidence)[name]).toBe(value);
  });

  test.for<FeatureName>([
    ...(["unmet", "unmetNames", "unknown", "unheld", "amounts", "beside", "nearPrior", "opinion"] as const),
    ...(["spoken", "cause", "defines", "superlative", "dated", "lists", "totalled", "excepting", "heading"] as const),
    ...(["repeats", "former", "noNumber", "needlessNumber", "subjectOther", "metricOther"] as const),
  ])("%s is 0 where nothing tells it", (name) => {
    expect(read()[name]).toBe(0);
  });

  test.for<
    [name: FeatureName, of: Partial<Evidence>, numbers: [both: number, wanted: number, has: number, no: number]]
  >([
    ["reading", { reading: 0.5 }, [0.5, 0, 0, 0]],
    ["fit", { fit: 0.5 }, [0.5, 0.5, 0, 0]],
    ["fitCoverage", { fit: 0.5, coverage: 0.5 }, [0.25, 0.25, 0, 0]],
    ["beside", { beside: 0.5 }, [0.5, 0, 0, 0]],
    ["besideStatement", { beside: 0.5 }, [0, 0, 0, 0.5]],
    ["noNumber", {}, [0, 1, 0, 0]],
    ["needlessNumber", {}, [0, 0, 1, 0]],
    ["wantsNumber", {}, [1, 1, 0, 0]],
  ])("%s where a number is wanted and there, only wanted, only there, neither: %j %j", ([name, of, numbers]) => {
    const value = (wantsNumber: boolean, hasNumber: boolean): number =>
      read({ ...of, wantsNumber }, { hasNumber })[name];
    expect([value(true, true), value(true, false), value(false, true), value(false, false)]).toEqual(numbers);
  });

  test("opinion counts only where a number is wanted", () => {
    expect(read({}, { opinion: true }).opinion).toBe(1);
    expect(read({ wantsNumber: false }, { opinion: true }).opinion).toBe(0);
  });

  test("nearPrior tells that the passage answered before", () => {
    expect(read({}, { nearPrior: true }).nearPrior).toBe(1);
  });
});

describe("the passage counts", () => {
  const of = (more: Partial<Setting["hit"]>, bestScore = 0.5): Features =>
    read({}, { hit: { ...hit, ...more }, bestScore });

  test.for<[name: FeatureName, more: Partial<Setting["hit"]>, value: number]>([
    ["passage", { score: 0.5 }, 1],
    ["passage", { score: 0.2 }, 0.4],
    ["passage", { score: 0 }, 0],
    ["passageShare", { score: 0.2 }, 0.2],
    ["passageConfidence", { confidence: 0.3 }, 0.3],
    ["answerable", { answerable: 0.3 }, 0.3],
    ["surroundings", { surroundings: 0.2 }, 0.2],
    ["answerType", { holdsAnswerType: true }, 1],
    ["answerType", { holdsAnswerType: false }, 0],
  ])("by %s of %j: %d", ([name, more, value]) => {
    expect(of(more)[name]).toBeCloseTo(value, 10);
  });

  test("nothing beside the best where nothing is found", () => {
    expect(of({ score: 0 }, 0).passage).toBe(0);
    expect(of({ score: 0.5 }, 0).passage).toBe(0);
  });
});

describe("a slot is told by one feature at most", () => {
  const told = (evidence: Partial<Evidence>, slot: "period" | "metric" | "subject"): string[] => {
    const features = read(evidence);
    return FEATURE_NAMES.filter((name) => name.startsWith(slot) && features[name] !== 0);
  };
  test.for<[period: Evidence["period"], names: FeatureName[]]>([
    ["same", ["periodSame"]],
    ["within", ["periodWithin"]],
    ["unknown", ["periodUnknown"]],
    ["other", ["periodOther"]],
    ["wider", ["periodWider"]],
    ["unasked", []],
  ])("a period that is %s: %j", ([period, names]) => {
    expect(told({ period }, "period")).toEqual(names);
  });

  test("a statement of a part of the period is of the period", () => {
    const { periodSame, periodWithin } = read({ period: "within" }, { hasNumber: false });
    expect([periodSame, periodWithin]).toEqual([1, 0]);
  });
  test.for<[metric: Evidence["metric"], names: FeatureName[]]>([
    ["match", ["metricMatch"]],
    ["partly", ["metricPartly"]],
    ["other", ["metricOther"]],
    ["unread", ["metricUnread"]],
    ["unasked", []],
  ])("a measure that is %s: %j", ([metric, names]) => {
    expect(told({ metric }, "metric")).toEqual(names);
  });
  test.for<[subject: Evidence["subject"], names: FeatureName[]]>([
    ["match", ["subjectMatch"]],
    ["partly", ["subjectPartly"]],
    ["other", ["subjectOther"]],
    ["unasked", []],
    ["unread", []],
  ])("a subject that is %s: %j", ([subject, names]) => {
    expect(told({ subject }, "subject")).toEqual(names);
  });
});

describe("the score", () => {
  const features = read();

  test("of nothing is 0", () => {
    expect(scoreFeatures(nothing)).toBe(0);
  });

  test("is what its features add one by one", () => {
    const alone = FEATURE_NAMES.map((name) => scoreFeatures({ ...nothing, [name]: features[name] }));
    expect(scoreFeatures(features)).toBeCloseTo(
      alone.reduce((sum, score) => sum + score, 0),
      10,
    );
  });

  test.for(FEATURE_NAMES)("grows evenly with %s", (name) => {
    const at = (value: number): number => scoreFeatures({ ...features, [name]: value });
    expect(at(1) - at(0.5)).toBeCloseTo(at(0.5) - at(0), 10);
  });

  test.for<[what: string, better: Features, worse: Features]>([
    ["meets more of the question", read(), read({ coverage: 0.5 })],
    ["is of the kind asked for", read(), read({ fit: 0 })],
    ["has the number that is wanted", read(), read({}, { hasNumber: false })],
    ["has none where none is", read({ wantsNumber: false }, { hasNumber: false }), read({ wantsNumber: false })],
    ["is plain", read(), read({ beside: 0.5 })],
    ["is of the period", read({ period: "same" }), read({ period: "within" })],
    ["is of the subject", read({ subject: "match" }), read({ subject: "other" })],
    ["tells the cause", read({ cause: true }), read()],
    ["says something new", read(), read({ repeats: true })],
    ["still holds", read(), read({ former: true })],
  ])("is higher for what %s", ([, better, worse]) => {
    expect(scoreFeatures(better)).toBeGreaterThan(scoreFeatures(worse));
  });
});

describe("trust", () => {
  const least: Partial<Evidence> = {
    ...{ coverage: 0, reading: 0, meaning: 0, unmet: 1, unmetNames: 1, unknown: 1, unheld: 1, metCount: 0, fit: 0 },
    ...{ period: "other", metric: "other", subject: "other" },
  };
  const most: Partial<Evidence> = {
    ...{ metCount: Number.POSITIVE_INFINITY, period: "same", spoken: true, amounts: 1, dated: true },
  };

  test.for<[what: string, features: Features]>([
    ["nothing", nothing],
    ["what nothing speaks for", read(least, { hit: { ...hit, score: 0, confidence: 0 } })],
    ["what everything speaks for", read(most, { hit: { ...hit, score: 1, confidence: 1 }, nearPrior: true })],
  ])("in %s is between 0 and 1", ([, features]) => {
    const trust = trustFeatures(features);
    expect(trust).toBeGreaterThan(0);
    expect(trust).toBeLessThan(1);
  });

  test("is lost and won", () => {
    expect(trustFeatures(nothing)).toBeLessThan(THRESHOLD);
    expect(trustFeatures(read(least))).toBeLessThan(0.01);
    expect(trustFeatures(read(most))).toBeGreaterThan(0.95);
  });

  test.for<[what: string, features: Features]>([
    ["more of the question is met", read({ coverage: 0.9 })],
    ["the number is of its kind", read({ coverage: 0.6, fit: 1 })],
    ["several words are met", read({ coverage: 0.6, metCount: 3 })],
    [
      "the passage stands out",
      read({ coverage: 0.6 }, { hit: { ...hit, score: 0.9, confidence: 0.8 }, bestScore: 0.9 }),
    ],
    ["the period is the same", read({ coverage: 0.6, period: "same" })],
    ["somebody's words are asked for and told", read({ coverage: 0.6, spoken: true })],
    ["the question's own number stands there", read({ coverage: 0.6, amounts: 1 })],
    ["it answered before", read({ coverage: 0.6 }, { nearPrior: true })],
  ])("grows where %s", ([, features]) => {
    expect(trustFeatures(features)).toBeGreaterThan(trustFeatures(read({ coverage: 0.6, fit: 0.5 })));
  });

  test.for<[what: string, features: Features]>([
    ["a name is unmet", read({ unmetNames: 0.5 })],
    ["a word is in no text", read({ unknown: 0.5, unheld: 0.5 })],
    ["no number is there", read({}, { hasNumber: false })],
    ["the reading says more", read({ beside: 0.5 })],
    ["the period is another", read({ period: "other" })],
    ["the period is wider", read({ period: "wider" })],
    ["the subject is another", read({ subject: "other" })],
  ])("falls where %s", ([, features]) => {
    expect(trustFeatures(features)).toBeLessThan(trustFeatures(read()));
  });
});
