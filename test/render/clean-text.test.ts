import * as fc from "fast-check";
import { expect, test } from "vitest";
import { columns, oneLine } from "../../src/render/clean-text.ts";

test.for<[text: string, limit: number, line: string]>([
  ["a\u200B\u00ADb\u202E\u2060", 9, "ab"],
  [" a \n\n\u2028b\t", 9, "a b"],
  ["\uD83Dab\u200Fc", 9, "abc"],
  ["一二三四五", 5, "一二三四五"],
  ["一二三四五六", 5, "一二三四…"],
  ["ab cd ef", 4, "ab…"],
  ["ab cd ef", 5, "ab c…"],
  ["e\u0301e\u0301e\u0301", 5, "e\u0301e\u0301…"],
  ["e\u0301e\u0301e\u0301", 4, "e\u0301…"],
  ["🇨🇳🇨🇳", 6, "🇨🇳…"],
  ["🇨🇳🇨🇳", 4, "…"],
  [`${" ".repeat(39)}a`, 5, "a"],
  [`${" ".repeat(40)}a`, 5, ""],
])("%j in %d units is %j", ([text, limit, line]) => {
  expect(oneLine(text, limit)).toBe(line);
});

test("a line is 120 units long at most unless told otherwise", () => {
  expect(oneLine("字".repeat(120))).toBe("字".repeat(120));
  expect(oneLine("字".repeat(121))).toBe(`${"字".repeat(119)}…`);
});

test("any text becomes one line within the limit, and a line stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (text, limit) => {
      const line = oneLine(text, limit);
      expect(line.length).toBeLessThanOrEqual(limit);
      expect(line).not.toMatch(/[\n\r\t]|\s\s|^\s|\s$/);
      expect(oneLine(line, limit)).toBe(line);
    }),
  );
});

test.for<[text: string, width: number]>([
  ["", 0],
  ["abc é", 5],
  ["3.1 亿元", 8],
  ["，。", 4],
  ["😀𠀀", 4],
  ["가か", 4],
  ["ｱ", 1],
])("%s is %d columns wide", ([text, width]) => {
  expect(columns(text)).toBe(width);
});
