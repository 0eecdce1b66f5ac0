import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allowedSlips, editDistance } from "../../src/lexicon/edit-distance.ts";
import { createSlipIndex } from "../../src/lexicon/slip-index.ts";

describe("createSlipIndex", () => {
  const words = ["turnover", "kuaishou", "revenue", "sales", "gree"];
  const index = createSlipIndex(words.map((word): [string, string] => [word, word]));

  test.for([
    ["turnovr", "turnover"],
    ["kauishou", "kuaishou"],
    ["ukaishou", "kuaishou"],
    ["revenu", "revenue"],
  ])("finds for %s %s", ([typed, word]) => {
    expect(index.find(typed as string)).toEqual([word]);
  });

  test.for(["turnover", "gre", "saxes off", "douyin", "uaishou", ""])("finds nothing for %s", (typed) => {
    expect(index.find(typed)).toEqual([]);
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
        const found = createSlipIndex(list.map((word): [string, string] => [word, word])).find(typed);
        expect(found.toSorted()).toEqual(nearest.toSorted());
      }),
    );
  });
});
