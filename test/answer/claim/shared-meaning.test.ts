import { describe, expect, test } from "vitest";
import { readMeaningRows, readQuestionWords, shareMeaning } from "../../../src/answer/claim/shared-meaning.ts";
import { meaningWords } from "../../../src/lexicon/word-meanings.ts";
import { term } from "../sample-candidates.ts";

const share = (question: string, text: string): number =>
  shareMeaning(
    readMeaningRows(question).map((row) => ({ row, weight: 1 })),
    readMeaningRows(text),
  );

describe("the words of a text that have meanings", () => {
  const wordsOf = (text: string): string =>
    readMeaningRows(text)
      .map((row) => meaningWords()[row])
      .join(" ");

  test.for([
    ["顾客在农村收快递", "顾客 农村 快递"],
    ["the parcels were delivered", "parcel deliver"],
    ["快递柜 refund 奶茶", "快递 奶茶"],
    // each once
    ["快递，快递，快递", "快递"],
    ["parcel after parcels", "parcel"],
    // words that tell nothing, that only ask, or that aren't known
    ["什么", ""],
    ["who of them", ""],
    ["抖音", ""],
    ["拼单直播间", ""],
    ["12,000 3.5", ""],
    ["", ""],
  ])("of “%s”: %s", ([text = "", words]) => {
    expect(wordsOf(text)).toBe(words);
  });
});

describe("the words of a question", () => {
  const wordsOf = (groups: [typed: string, weight: number | null][]): [string | undefined, number][] =>
    readQuestionWords(
      groups.map(([typed]) => ({ typed })),
      groups.flatMap(([, weight]) => (weight === null ? [] : [{ ...term, weight }])),
    ).map(({ row, weight }) => [meaningWords()[row], weight]);

  test("have the weight of their group, several of one group a share of it each", () => {
    expect(
      wordsOf([
        ["顾客", 3],
        ["农村快递", 4],
      ]),
    ).toEqual([
      ["顾客", 3],
      ["农村", 2],
      ["快递", 2],
    ]);
  });

  test("are read in whatever form and script they are typed", () => {
    expect(
      wordsOf([
        ["Customers", 1],
        ["農村", 1],
        ["Delivering", 1],
      ]).map(([word]) => word),
    ).toEqual(["customer", "农村", "deliver"]);
  });

  test("are none for a name or an asking word", () => {
    expect(
      wordsOf([
        ["抖音", 2],
        ["什么", 1],
        ["顾客", 3],
      ]),
    ).toEqual([["顾客", 3]]);
  });

  test("weigh nothing where nothing is known of their group", () => {
    expect(wordsOf([["顾客", null]])).toEqual([["顾客", 0]]);
  });
});

describe("the share of a question's meaning that a text has", () => {
  test("is all of it where the text has its words", () => {
    expect(share("农村 快递", "快递 送到 农村")).toBeCloseTo(1);
  });

  test.for([
    ["顾客 网上 购物", "客户 在线 购买", "病毒 股价 协议"],
    ["乡下 送货", "农村 投递", "净利润 视频"],
    ["village delivery", "农村 配送", "净利润 视频"],
  ])("of %s is more for %s than for %s", ([question = "", near = "", far = ""]) => {
    expect(share(question, near)).toBeGreaterThan(share(question, far) + 0.1);
  });

  test.for([
    // as good as the word itself
    ["顾客", "客户", 1],
    ["折扣", "打折", 0.8],
    ["warehouse", "仓库", 0.9],
    ["水果", "蔬菜", 0.3],
    ["便宜", "廉价", 0.1],
    // chance, however far it is
    ["顾客", "股价", 0],
    ["口红", "仓库", 0],
    // the nearest word counts
    ["折扣", "仓库 打折 口红", 0.8],
    ["折扣", "打折 折扣 口红", 1],
    // words that are met well don't make up for one that isn't met
    ["折扣 口红", "折扣 仓库", 0.5],
    ["顾客 折扣 口红 水果", "客户 折扣 农村", 0.5],
  ] as const)("of %s in %s: %d", ([question, text, expected]) => {
    expect(share(question, text)).toBeCloseTo(expected, 1);
  });

  test("is more where the weightier words are met", () => {
    const [discount = 0, lipstick = 0] = readMeaningRows("折扣 口红");
    const words = (weight: number): { row: number; weight: number }[] => [
      { row: discount, weight },
      { row: lipstick, weight: 1 },
    ];
    const text = readMeaningRows("折扣 仓库");
    expect(shareMeaning(words(3), text)).toBeCloseTo(0.75);
    expect(shareMeaning(words(0), text)).toBeCloseTo(0);
    expect(shareMeaning([{ row: discount, weight: 0.2 }], text)).toBeCloseTo(1);
  });

  test("is nothing where the question has no words with meanings, or the text none", () => {
    expect(share("抖音", "农村")).toBe(0);
    expect(share("农村", "")).toBe(0);
    expect(shareMeaning([{ row: 0, weight: 0 }], [0])).toBe(0);
  });
});
