import * as fc from "fast-check";
import { expect, test } from "vitest";
import { shortenQuote } from "../../src/render/shorten-quote.ts";

const THREE = "第一句话在这里。第二句说销量是三亿元。第三句收尾。";
const shown = (quote: string, keep: string | null, limit: number): string => {
  const start = keep === null ? 0 : quote.indexOf(keep);
  const span = shortenQuote(quote, keep === null ? null : { start, end: start + keep.length }, limit);
  return quote.slice(span.start, span.end);
};

test.for<[keep: string | null, limit: number, piece: string]>([
  [null, 100, THREE],
  [null, THREE.length, THREE],
  [null, THREE.length - 1, "第一句话在这里。第二句说销量是三亿元。"],
  ["在这里。第二句", 19, "第一句话在这里。第二句说销量是三亿元。"],
  [null, 12, "第一句话在这里。"],
  ["三亿元", 12, "第二句说销量是三亿元。"],
  ["三亿元", 18, "第二句说销量是三亿元。第三句收尾。"],
  ["三亿元", 11, "第二句说销量是三亿元。"],
  ["三亿元", 22, "第二句说销量是三亿元。第三句收尾。"],
  ["收尾", 20, "第二句说销量是三亿元。第三句收尾。"],
])("keeping %s in %d units gives whole sentences", ([keep, limit, piece]) => {
  expect(shown(THREE, keep, limit)).toBe(piece);
});

test("cuts a sentence that is too long where a clause ends, mark included", () => {
  expect(shown("开头的分句很长很长，销量是三亿元，后面还有很多没有说完的话，一直没有句号", "三亿元", 12)).toBe(
    "销量是三亿元，",
  );
});

test.for<[quote: string, keep: string, limit: number, piece: string]>([
  ["opening words of some length, sales were 3 million, and more follow", "3 million", 25, "sales were 3 million,"],
  ["opening words of some length; sales were 3 million  ", "3 million", 25, "sales were 3 million"],
  ["开头很长很长很长，销量是三亿，利润一亿，还有很多很多很多话", "三亿", 13, "销量是三亿，利润一亿，"],
  ["开头很长很长很长，利润一亿，销量是三亿，还有很多很多很多话", "三亿", 13, "利润一亿，销量是三亿，"],
])("of %s keeps %s in %d units in whole clauses", ([quote, keep, limit, piece]) => {
  expect(shown(quote, keep, limit)).toBe(piece);
});

const FAMILY = "👩‍👩‍👧";
test.for<[quote: string, keep: string | null, limit: number, piece: string]>([
  [`${"甲".repeat(50)}三亿${"乙".repeat(50)}`, "三亿", 12, "甲甲甲甲甲三亿乙乙乙乙乙"],
  [`${"甲".repeat(50)}三亿${"乙".repeat(50)}`, "三亿", 13, "甲甲甲甲甲三亿乙乙乙乙乙乙"],
  [`甲三亿${"乙".repeat(50)}`, "三亿", 12, `甲三亿${"乙".repeat(9)}`],
  [`${"甲".repeat(50)}三亿`, "三亿", 12, "甲甲甲甲甲三亿"],
  [`${"甲".repeat(20)}${"数".repeat(30)}`, "数".repeat(30), 10, "数".repeat(10)],
  [`${FAMILY.repeat(10)}三亿${FAMILY.repeat(10)}`, "三亿", 12, `三亿${FAMILY}`],
  [`${FAMILY.repeat(10)}三亿${FAMILY.repeat(10)}`, "三亿", 18, `${FAMILY}三亿${FAMILY}`],
  [`a${"\u0301".repeat(200)}`, null, 10, `a${"\u0301".repeat(9)}`],
  ["甲".repeat(200), null, 150, "甲".repeat(150)],
])("where no clause ends, %s around %s in %d units is cut to %s", ([quote, keep, limit, piece]) => {
  expect(shown(quote, keep, limit)).toBe(piece);
});

test("never cuts through a character as people see it", () => {
  expect(shown("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", null, 10)).toBe("👩‍👩‍👧");
});

test("keeps the number and the limit for any quote", () => {
  const quotes = fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(quotes, quotes, fc.nat(), fc.integer({ min: 20, max: 200 }), (before, after, length, limit) => {
      const keep = "一二三四五".slice(0, 1 + (length % 5));
      const quote = before + keep + after;
      const span = { start: before.length, end: before.length + keep.length };
      const piece = shortenQuote(quote, span, limit);
      expect(piece.end - piece.start).toBeLessThanOrEqual(limit);
      expect(piece.start).toBeLessThanOrEqual(span.start);
      expect(piece.end).toBeGreaterThanOrEqual(span.end);
    }),
  );
});
