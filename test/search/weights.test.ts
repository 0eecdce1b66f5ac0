import { expect, test } from "vitest";
import { ANSWERABLE_NAMES } from "../../src/search/answerable.ts";
import { FEATURE_NAMES } from "../../src/search/features.ts";
import trained from "../../src/search/weights.json" with { type: "json" };

test("the trained weights are for the features as they are, in their order", () => {
  expect(trained.features).toEqual(FEATURE_NAMES);
});

test("every feature has its weight", () => {
  const { general, untitled, translated, byType } = trained.rank;
  const lengths = [general, untitled, translated, ...Object.values(byType)].map((weights) => weights.length);
  expect(new Set(lengths)).toEqual(new Set([FEATURE_NAMES.length]));
  expect(trained.answerable.own.weights).toHaveLength(ANSWERABLE_NAMES.length);
  expect(trained.answerable.translated.weights).toHaveLength(ANSWERABLE_NAMES.length);
});
