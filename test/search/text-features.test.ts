import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countFresh } from "../../src/search/text-features.ts";

test("the characters that a passage says anew are those that the question doesn't have, whatever was asked before", () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from("直播带货a3。 😀")), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (passage, question) => {
      const telling = passage.split("").filter((unit) => !/[。\s]/.test(unit));
      expect(countFresh(passage, question)).toEqual({
        fresh: telling.filter((unit) => !question.includes(unit)).length,
        all: telling.length,
      });
    }),
  );
});
