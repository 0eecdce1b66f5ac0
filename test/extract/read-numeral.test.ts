/** Numerals in Arabic, Chinese and English. */
import { describe, expect, test } from "vitest";
import { readNumerals } from "../../src/extract/read-numeral.ts";

const read = (text: string) => readNumerals(text).map(({ start, end, value }) => [text.slice(start, end), value]);

describe("reads", () => {
  test.for<[string, [string, number | [number, number]][]]>([
    ["36761亿元", [["36761亿", 3_676_100_000_000]]],
    ["8.50 亿", [["8.50 亿", 850_000_000]]],
    ["2.17万亿元", [["2.17万亿", 2_170_000_000_000]]],
    ["1,234.5万", [["1,234.5万", 12_345_000]]],
    ["200多亿元", [["200多亿", 20_000_000_000]]],
    ["3亿5000万", [["3亿5000万", 350_000_000]]],
    ["一百二十", [["一百二十", 120]]],
    ["两千六百个", [["两千六百", 2600]]],
    ["一亿五千万", [["一亿五千万", 150_000_000]]],
    ["一千零五十万", [["一千零五十万", 10_500_000]]],
    ["三点五亿", [["三点五亿", 350_000_000]]],
    ["六七百万人", [["六七百万", [6_000_000, 7_000_000]]]],
    ["四十余年", [["四十余", 40]]],
    ["十几万", [["十几万", 100_000]]],
    ["上千万的", [["上千万", 10_000_000]]],
    ["10w+", [["10w", 100_000]]],
    ["1.2 billion", [["1.2 billion", 1_200_000_000]]],
    ["rmb1.2 trillion", [["1.2 trillion", 1_200_000_000_000]]],
    ["tens of millions", [["tens of millions", 10_000_000]]],
    [
      "29个省份,574个城市",
      [
        ["29", 29],
        ["574", 574],
      ],
    ],
  ])("%s", ([text, expected]) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("never reads half a number: it finds nothing in", () => {
  test.for(["covid-19", "p40", "1.2.3", "20:40", "几天", "o2o"])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
