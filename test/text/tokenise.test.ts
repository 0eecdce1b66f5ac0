import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { lemmatise, lemmatiseText } from "../../src/text/lemmatise.ts";
import { isQuestionWord, isStopWord } from "../../src/text/stop-words.ts";
import { readKnownWords, readTerms, readWords, tagWords } from "../../src/text/tokenise.ts";

describe("readWords", () => {
  test.for<[string, string]>([
    ["董明珠直播销售额36,761亿元", "董明珠 直播 销售额 36761 亿元"],
    ["5G手机与iPhone14", "5g 手机 与 iphone14"],
    ["Taobao's sales grew 15.8%", "taobao s sale grow 15.8"],
    ["2019，2020年", "2019 2020 年"],
    ["COVID-19", "covid 19"],
    ["36,761,5与1,2345", "36761 5 与 1 2345"],
    ["v3.1.2かな", "v3 1.2 かな"],
    ["café5快手", "café5 快手"],
    ["，。！ …", ""],
    ["", ""],
  ])("cuts %s into %s", ([text, words]) => {
    expect(
      readWords(fold(text))
        .map((word) => word.term)
        .join(" "),
    ).toBe(words);
  });

  test("tells where words stand and which are Chinese", () => {
    expect(readWords("快手 users9")).toEqual([
      { term: "快手", span: { start: 0, end: 2 }, han: true },
      { term: "users9", span: { start: 3, end: 9 }, han: false },
    ]);
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

test("readTerms cuts numbers and other words as readWords does", () => {
  expect(readTerms("gmv增长36,761.5%")).toEqual(["增长", "gmv", "36761.5"]);
});

test("readKnownWords never guesses at a word that the dictionary lacks", () => {
  expect(readWords("手日活达").map(({ term }) => term)).toEqual(["手日", "活达"]);
  expect(readKnownWords("手日活达")).toEqual(["手", "日", "活", "达"]);
  expect(readKnownWords("北京增长")).toEqual(["北京", "增长"]);
});

test("tagWords knows persons, places and verbs, guessed persons too", () => {
  expect(tagWords("董明珠在北京").map(({ word, tag }) => `${word}/${tag}`)).toEqual(["董明珠/nr", "在/p", "北京/ns"]);
});

test("lemmatiseText turns words into base forms where they stand", () => {
  expect(lemmatiseText("快手's users rose 36,761 in 2023")).toBe("快手's user rise 36761 in 2023");
});

test("lemmatiseText joins grouped digits and leaves words with digits alone", () => {
  expect(lemmatiseText("users5 5users 1,234,567 1,2345 news-sales")).toBe("users5 5users 1234567 1,2345 news-sale");
});

test.for([
  ["users", "user"],
  ["sold", "sell"],
  ["selling", "sell"],
  ["largest", "large"],
  ["boxes", "box"],
  ["gdp", "gdp"],
  ["bus", "bus"],
  ["cafés", "cafés"],
  ["ads", "ads"],
  ["kuaishou", "kuaishou"],
])("the base form of %s is %s", ([word, base]) => {
  expect(lemmatise(word as string)).toBe(base);
  // Known by now
  expect(lemmatise(word as string)).toBe(base);
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
