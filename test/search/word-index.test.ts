import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildMiniSearch,
  openMiniSearch,
  openPackedIndex,
  packWords,
  type WordBlock,
} from "../../src/search/word-index.ts";

const word = fc.constantFrom("快手", "京东", "日活", "营收", "直播", "增长", "用户", "gmv");
const words = fc.uniqueArray(word, { maxLength: 6 }).map((list) => list.join(" "));
const blocks = fc.array(fc.record({ text: words, title: words }), { minLength: 1, maxLength: 30 });
const boosts = fc.uniqueArray(fc.tuple(word, fc.constantFrom(0.4, 0.6, 1)), { selector: ([one]) => one, maxLength: 5 });

const packed = (all: WordBlock[]) => openPackedIndex(packWords(all));

describe("the packed word index", () => {
  test("scores blocks as MiniSearch does", () => {
    fc.assert(
      fc.property(blocks, boosts, (all: WordBlock[], weights) => {
        const asked = new Map(weights);
        const byBlock = (found: { block: number; score: number }[]) =>
          found.map(({ block, score }) => [block, Number(score.toFixed(6))]).sort(([a = 0], [b = 0]) => a - b);
        const most = all.length;
        expect(byBlock(packed(all).search(asked, most))).toEqual(
          byBlock(openMiniSearch(buildMiniSearch(all)).search(asked, most)),
        );
      }),
    );
  });

  test("answers the next question afresh", () => {
    const index = packed([
      { text: "快手 日活", title: "" },
      { text: "京东 营收", title: "" },
    ]);
    const first = index.search(new Map([["快手", 1]]), 5);
    index.search(new Map([["京东", 1]]), 5);
    expect(index.search(new Map([["快手", 1]]), 5)).toEqual(first);
  });

  test("puts the block with the rare word first although nearly all hold the common one", () => {
    const many = Array.from({ length: 30_000 }, (_, at) => ({
      text: at === 25_500 ? "京东 净化器" : "京东",
      title: "",
    }));
    const [best] = packed(many).search(
      new Map([
        ["京东", 1],
        ["净化器", 1],
      ]),
      5,
    );
    expect(best?.block).toBe(25_500);
  });
});
