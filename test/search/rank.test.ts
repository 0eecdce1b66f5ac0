import { expect, test } from "vitest";
import { FEATURE_NAMES } from "../../src/search/features.ts";
import type { Query } from "../../src/search/query.ts";
import { type RankWeights, scoreCandidates } from "../../src/search/rank.ts";

const weightsOf = (by: Record<string, number>): number[] => FEATURE_NAMES.map((name) => by[name] ?? 0);
const query = (translated: boolean): Query => ({
  text: "",
  asked: { type: "what", span: null, head: "" },
  translated,
  words: [],
  pairs: [],
  characters: [],
});
const features = (rows: Record<string, number>[]) => ({
  values: Float32Array.from(rows.flatMap(weightsOf)),
  titled: true,
});
const linear: RankWeights = {
  general: weightsOf({ first: 1 }),
  untitled: weightsOf({}),
  translated: weightsOf({}),
  byType: {},
  hidden: [],
};

test("hidden units add what two features mean only together", () => {
  const both: RankWeights = { ...linear, hidden: [{ bias: -30, weights: weightsOf({ first: 20, last: 20 }), out: 2 }] };
  const [first, last, together] = scoreCandidates(
    features([{ first: 1 }, { last: 1 }, { first: 1, last: 1 }]),
    query(false),
    both,
  );
  expect([first, last, together].map((score) => Math.round(score as number))).toEqual([-1, -2, 3]);
});

test("hidden units have no say on questions met through translations", () => {
  const weights: RankWeights = { ...linear, hidden: [{ bias: 5, weights: weightsOf({}), out: 3 }] };
  expect(Array.from(scoreCandidates(features([{ first: 1 }]), query(true), weights))).toEqual([1]);
});
