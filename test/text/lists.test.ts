/** Lists that a text sets line by line under what introduces them. */
import { assert, constantFrom, property, array as some } from "fast-check";
import { describe, expect, test } from "vitest";
import { findLists } from "../../src/text/lists.ts";
import { splitParagraphs } from "../../src/text/segment.ts";
import { slice } from "../../src/text/span.ts";

const lists = (text: string): [introduction: string, ...items: string[]][] =>
  findLists(text, splitParagraphs(text)).map(({ introduction, items }) => [
    slice(text, introduction),
    ...items.map((item) => slice(text, item)),
  ]);

describe("a list", () => {
  test.for<[what: string, text: string, ...found: ReturnType<typeof lists>]>([
    [
      "of years ends where prose goes on",
      "Sales have grown:\n\n2022: $290 million\n2023: $14 billion\n\nThis shows how fast it grew.",
      ["Sales have grown:", "2022: $290 million", "2023: $14 billion"],
    ],
    [
      "is introduced by the last sentence of its paragraph",
      "平台升级。新规如下：\n1. 先行赔付。\n2、七天退货。",
      ["新规如下：", "1. 先行赔付。", "2、七天退货。"],
    ],
    [
      "may have sentences for items, with a label or a mark in front",
      "The bill does two things:\n- It taxes parcels. It lists goods.\nFees: Sellers pay them.",
      ["The bill does two things:", "- It taxes parcels. It lists goods.", "Fees: Sellers pay them."],
    ],
    ["may count in words", "有三点：\n首先，降价。\n其次，提速。", ["有三点：", "首先，降价。", "其次，提速。"]],
    ["of bare words", "它卖：\n面膜\n口红", ["它卖：", "面膜", "口红"]],
    ["may follow another", "甲：\n- 一\n乙：\n- 二", ["甲：", "- 一"], ["乙：", "- 二"]],
  ])("%s", ([, text, ...found]) => {
    expect(lists(text)).toEqual(found);
  });

  test.for([
    ["a colon within a line", "他说：很好。\n- 一"],
    ["a colon at the end of all", "新规如下："],
    ["prose after it", "他这样说：\n平台的成交额今年增长了三成，用户也多了。\n- 一"],
    ["a long paragraph after it", `他这样说：\n- ${"卖".repeat(400)}`],
  ])("isn't made by %s", ([, text]) => {
    expect(lists(text as string)).toEqual([]);
  });

  test("holds no paragraph of another one", () => {
    const line = constantFrom("甲：", "- 一", "2022: $3", "面膜", "平台卖得很好。", "");
    assert(
      property(some(line, { maxLength: 12 }), (lines) => {
        const text = lines.join("\n");
        const spans = findLists(text, splitParagraphs(text)).flatMap(({ introduction, items }) => [
          introduction,
          ...items,
        ]);
        for (let at = 1; at < spans.length; at++)
          expect(spans[at]?.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
      }),
    );
  });
});
