import { describe, expect, test } from "vitest";
import { createNearWords } from "../../src/lexicon/near-words.ts";
import { englishRank, likeness, meaningRow } from "../../src/lexicon/word-meanings.ts";
import { DIMENSIONS, readMeanings, writeMeanings } from "../../src/lexicon/word-meanings-file.ts";

/** Texts that hold these words and no others. */
const holding = (...words: string[]) => ({
  english: words.some((word) => /^[a-z]/.test(word)),
  has: (form: string) => words.includes(form),
  count: (form: string) => (words.includes(form) ? 1 : 0),
});
const near = (word: string, ...held: string[]): string[] =>
  createNearWords(holding(...held))(word).map(({ form }) => form);

describe("the words of the texts near a word in meaning", () => {
  test.for([
    ["送货", ["投递", "股价", "病毒"], "投递"],
    ["乡下", ["农村", "净利润", "直播"], "农村"],
    ["顾客", ["客户", "疫情", "增长"], "客户"],
    ["平常", ["平日", "协议", "仓储"], "平日"],
    ["village", ["农村", "利润", "主播"], "农村"],
    ["profit", ["净利润", "农村", "快递"], "净利润"],
  ] as const)("of %s among %j begin with %s", ([word, held, expected]) => {
    expect(near(word, ...held)[0]).toBe(expected);
  });

  test.for([
    ["送货", ["股价", "病毒"]],
    ["觉得", ["农村", "协议"]],
    ["profit", ["快递", "农民"]],
    ["格力", ["农村", "利润"]],
    ["", ["农村"]],
  ] as const)("of %s among %j are none", ([word, held]) => {
    expect(near(word, ...held)).toEqual([]);
  });

  test("count less than a synonym, the nearest most", () => {
    const found = createNearWords(holding("客户", "用户", "网友"))("顾客");
    expect(found.map(({ weight }) => weight)).toEqual(found.map(({ weight }) => weight).toSorted((a, b) => b - a));
    for (const { weight } of found) expect(weight).toBeLessThanOrEqual(0.6);
  });
});

describe("likeness", () => {
  const of = (one: string, other: string): number => likeness(meaningRow(one) ?? -1, meaningRow(other) ?? -1);

  test("is full for a word and itself, and the same both ways", () => {
    expect(of("农村", "农村")).toBe(1);
    expect(of("农村", "乡村")).toBe(of("乡村", "农村"));
  });

  test("is higher for words of one meaning in two languages than for strangers", () => {
    expect(of("profit", "利润")).toBeGreaterThan(of("profit", "农村") + 0.3);
  });
});

test("common English words rank before rare ones, and Chinese words have no rank", () => {
  expect(englishRank("need")).toBeLessThan(englishRank("courier") ?? 0);
  expect(englishRank("农村")).toBeUndefined();
});

describe("the file of word meanings", () => {
  const vector = Float64Array.from({ length: DIMENSIONS }, (_, at) => (at === 0 ? 0.5 : 0));

  test("is read as it was written", () => {
    const file = Buffer.from(
      writeMeanings({ words: ["客户", "profit"], vectors: [vector, vector], crowding: [0.5, 1] }),
    );
    const read = readMeanings(file);
    expect(read.words).toEqual(["客户", "profit"]);
    expect(read.vectors.length).toBe(2 * DIMENSIONS);
    expect([...read.crowding]).toEqual([128, 255]);
  });

  test("is refused when it is cut short", () => {
    const file = writeMeanings({ words: ["客户"], vectors: [vector], crowding: [0] });
    expect(() => readMeanings(Buffer.from(file.slice(0, -1)))).toThrow(/cut short/);
  });
});
