import { expect, test } from "vitest";
import { readQualifier } from "../../src/render/qualifier.ts";

test.for<[text: string, symbol: ">" | "<" | "~" | null, word: string | null]>([
  ["超过3亿", ">", "over"],
  ["不少于3亿", ">", "at-least"],
  ["no fewer than 30", ">", "at-least"],
  ["3亿", ">", "over"],
  ["不足10%", "<", "under"],
  ["将近5亿", "<", "nearly"],
  ["up to 5 million", "<", "at-most"],
  ["不超过5天", "<", "at-most"],
  ["10%", "<", "under"],
  ["3000万元左右", "~", "about"],
  ["3000万元", "~", "about"],
  // The reading decides, the words only say it more finely.
  ["近5亿", ">", "over"],
  ["超过3亿", "<", "under"],
  ["超过3亿", null, null],
])("of %s, read as %s, is %s", ([text, symbol, word]) => {
  expect(readQualifier(text, symbol)).toBe(word);
});
