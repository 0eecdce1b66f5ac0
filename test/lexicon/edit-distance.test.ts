import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allowedSlips, createNearWords, editDistance } from "../../src/lexicon/edit-distance.ts";

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

describe("createNearWords", () => {
  const words = ["turnover", "kuaishou", "revenue", "sales", "gree"];
  const near = createNearWords(words.map((word): [string, string] => [word, word]));

  test.for([
    ["turnovr", "turnover"],
    ["kauishou", "kuaishou"],
    ["ukaishou", "kuaishou"],
    ["revenu", "revenue"],
  ])("finds for %s %s", ([typed, word]) => {
    expect(near.find(typed as string)).toEqual([word]);
  });

  test.for(["turnover", "gre", "saxes off", "douyin", "uaishou", ""])("finds nothing for %s", (typed) => {
    expect(near.find(typed)).toEqual([]);
  });

  test("finds what a comparison with every word finds", () => {
    const tail = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 5, maxLength: 9 });
    const letters = tail.map((rest) => `q${rest}`);
    fc.assert(
      fc.property(fc.uniqueArray(letters, { maxLength: 20 }), letters, (list, typed) => {
        const close = list
          .map((word) => ({ word, distance: editDistance(typed, word, 3) }))
          .filter(
            ({ word, distance }) => distance > 0 && distance <= allowedSlips(Math.min(word.length, typed.length)),
          );
        const best = Math.min(...close.map(({ distance }) => distance));
        const nearest = close.filter(({ distance }) => distance === best).map(({ word }) => word);
        const found = createNearWords(list.map((word): [string, string] => [word, word])).find(typed);
        expect(found.toSorted()).toEqual(nearest.toSorted());
      }),
    );
  });
});
