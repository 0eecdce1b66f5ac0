import { assert, integer, property, string } from "fast-check";
import { expect, test } from "vitest";
import { cutAfter, lastWords } from "../../src/extract/clause.ts";

test.for<[text: string, most: number, last: string]>([
  ["adjusted operating profit", 14, "profit"],
  ["adjusted operating profit", 16, "operating profit"],
  ["京东到家平台总交易额", 4, "总交易额"],
  ["平台的GMV", 2, "MV"],
  ["profit", 10, "profit"],
  ["unprofitability", 6, "bility"],
])("of “%s” the last %d units are “%s”", ([text, most, last]) => {
  expect(lastWords(text, most)).toBe(last);
});

test.for<[text: string, most: number, first: string]>([
  ["lifts profit forecast", 14, "lifts profit "],
  ["lifts profit forecast", 40, "lifts profit forecast"],
  ["于2021年推出平台", 3, "于"],
  ["地位稳固", 2, "地位"],
  ["unprofitability", 6, "unprof"],
])("“%s” is cut after %d units: “%s”", ([text, most, first]) => {
  expect(text.slice(0, cutAfter(text, most))).toBe(first);
});

test("never more than asked for, and never nothing of something", () => {
  assert(
    property(string({ minLength: 1 }), integer({ min: 1, max: 40 }), (text, most) => {
      const cut = cutAfter(text, most);
      expect(cut).toBeGreaterThan(0);
      expect(cut).toBeLessThanOrEqual(most);
      expect(text.endsWith(lastWords(text, most))).toBe(true);
      expect(lastWords(text, most).length).toBeLessThanOrEqual(most);
    }),
  );
});
