import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNumber } from "../../src/render/format-number.ts";
import type { Language } from "../../src/render/phrases.ts";

const SCALES: Record<string, number> = { million: 6, billion: 9, trillion: 12, 万: 4, 亿: 8, 万亿: 12 };

/** Reads back what formatNumber writes, by moving the point in the digits. */
const readBack = (text: string): number => {
  const [digits = "", word = ""] = text.replaceAll(",", "").split(" ");
  return Number(`${digits}e${word === "" ? 0 : SCALES[word]}`);
};

test.for<[value: number, en: string, zh: string]>([
  [310_000_000, "310 million", "3.1 亿"],
  [850_000_000, "850 million", "8.5 亿"],
  [1_200_000_000_000, "1.2 trillion", "1.2 万亿"],
  [3_676_100_000_000, "3.6761 trillion", "3.6761 万亿"],
  [1_234_560_000, "1,234.56 million", "12.3456 亿"],
  [12_000, "12,000", "1.2 万"],
  [12_345, "12,345", "12345"],
  [1489, "1,489", "1489"],
  [115_0000, "1.15 million", "115 万"],
  [12_345_678, "12,345,678", "1234.5678 万"],
  [94.1, "94.1", "94.1"],
  [0.05, "0.05", "0.05"],
  [0, "0", "0"],
  [-425_000_000, "-425 million", "-4.25 亿"],
  [1e24, "1,000,000,000,000 trillion", "1000000000000 万亿"],
])("writes %d as %s and as %s", ([value, en, zh]) => {
  expect(formatNumber(value, "en")).toBe(en);
  expect(formatNumber(value, "zh")).toBe(zh);
});

describe("any number", () => {
  const figures = fc.oneof(
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc
      .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: -3, max: 13 }))
      .map(([n, e]) => Number(`${n}e${e}`)),
  );
  test.for<Language>(["en", "zh"])("reads back as itself in %s", (language) => {
    fc.assert(
      fc.property(figures, (value) => {
        expect(readBack(formatNumber(value, language))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
