import { describe, expect, test } from "vitest";
import { findAnswers } from "../../src/search/answer-spans.ts";
import { readAsked } from "../../src/search/answer-type.ts";
import type { Query } from "../../src/search/query.ts";
import { fold } from "../../src/text/fold.ts";
import { slice } from "../../src/text/span.ts";

const answersIn = (passage: string, question: string): string[] => {
  const text = fold(question);
  const query: Query = { text, asked: readAsked(text), translated: false, words: [], pairs: [], characters: [] };
  return findAnswers(fold(passage), query).map((span) => slice(fold(passage), span));
};

describe("findAnswers", () => {
  test("finds the year that a question asks for", () => {
    expect(answersIn("快手于2011年成立。", "快手是哪一年成立的？")).toEqual(["2011"]);
  });

  test("finds no number that the question says itself", () => {
    expect(answersIn("2005年东芝排名第4。", "2005年东芝排名第几？")).toEqual(["第4"]);
  });

  test("finds who is asked for by the part of speech, but nobody whom the question names", () => {
    expect(answersIn("董明珠和周杰伦谈到直播。", "谁和董明珠谈到直播？")).toEqual(["周杰伦"]);
  });

  test("finds names that end in the kind of thing asked for", () => {
    expect(answersIn("他毕业于剑桥大学，后来回国。", "他毕业于哪所大学？")).toEqual(["剑桥大学"]);
  });

  test("takes whatever is new where the question doesn't tell the kind", () => {
    expect(answersIn("故又俗称樱花大道。", "玉泉北路又俗称什么？")).toEqual(["樱花大道"]);
  });

  test("finds nothing in a passage that only says what the question says", () => {
    expect(answersIn("拿破仑三世流亡英国。", "拿破仑三世哪一年流亡英国？")).toEqual([]);
  });
});
