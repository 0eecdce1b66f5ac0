import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { lemmatiseText } from "../../src/text/lemmatise.ts";
import { isQuestionWord, isStopWord } from "../../src/text/stop-words.ts";
import { readBigrams, readTerms, readWords } from "../../src/text/tokenise.ts";

describe("readWords", () => {
  test.for<[string, string]>([
    ["董明珠直播销售额36,761亿元", "董明珠 直播 销售额 36761 亿元"],
    ["5G手机与iPhone14", "5g 手机 与 iphone14"],
    ["Taobao's sales grew 15.8%", "taobao s sale grow 15.8"],
    ["2019，2020年", "2019 2020 年"],
    ["COVID-19", "covid 19"],
    ["，。！ …", ""],
    ["", ""],
  ])("cuts %s into %s", ([text, words]) => {
    expect(
      readWords(fold(text))
        .map((word) => word.term)
        .join(" "),
    ).toBe(words);
  });

  test("gives spans in order that hold the words they stand for", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("直播带货3.1,a的 。g五")), maxLength: 30 }),
        (text) => {
          let end = 0;
          const words = readWords(text);
          for (const word of words) {
            expect(word.span.start).toBeGreaterThanOrEqual(end);
            end = word.span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
          const han = words.filter((word) => word.han);
          expect(han.map((word) => text.slice(word.span.start, word.span.end))).toEqual(han.map((word) => word.term));
        },
      ),
    );
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(() => readWords(fold(text))).not.toThrow();
      }),
    );
  });
});

test("readTerms adds the shorter words within a long one", () => {
  expect(readTerms("北京理工大学")).toEqual(expect.arrayContaining(["北京", "大学", "北京理工大学"]));
});

test("readBigrams pairs Chinese characters within a run and leaves other text out", () => {
  expect(readBigrams("快手app日活3亿")).toEqual(["快手", "日活", "亿"]);
});

test("lemmatiseText turns words into base forms where they stand", () => {
  expect(lemmatiseText("快手's users rose 36,761 in 2023")).toBe("快手's user rise 36761 in 2023");
});

test.for(["的", "多少", "the", "which"])("%s is a stop word", (word) => {
  expect(isStopWord(word)).toBe(true);
});

test.for(["直播", "销售额", "growth"])("%s is no stop word", (word) => {
  expect(isStopWord(word)).toBe(false);
});

test("only question words ask", () => {
  expect(["什么", "how", "的", "the"].map(isQuestionWord)).toEqual([true, true, false, false]);
});
