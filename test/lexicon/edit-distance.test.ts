import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../src/lexicon/edit-distance.ts";

describe("editDistance", () => {
  test.for([
    ["turnover", "turnovr", 1],
    ["kuaishou", "kuaishuo", 1],
    ["according", "acording", 1],
    ["mingzhu", "mingzu", 1],
    ["same", "same", 0],
    ["abc", "xyz", 3],
    ["", "ab", 2],
  ] as const)("between %s and %s is %i", ([a, b, distance]) => {
    expect(editDistance(a, b, 9)).toBe(distance);
    expect(editDistance(b, a, 9)).toBe(distance);
  });

  test("above the limit is the limit and one more", () => {
    expect(editDistance("kuaishou", "douyin", 2)).toBe(3);
  });

  test("is never more than the number of slips made", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), fc.nat(), (word, place) => {
        const at = place % (word.length + 1);
        expect(editDistance(word, word.slice(0, at) + word.slice(at + 1), 5)).toBeLessThanOrEqual(1);
        expect(editDistance(word, `${word.slice(0, at)}x${word.slice(at)}`, 5)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
