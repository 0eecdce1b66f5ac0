/** Which words of a sentence stand with one of its numbers. */
import { expect, test } from "vitest";
import { ownWords } from "../../../src/answer/claim/own-words.ts";

test.each([
  ["覆盖93%的区县和84%的乡镇。", ["93%", "84%"], "93%", "覆盖93%的区县"],
  ["覆盖93%的区县和84%的乡镇。", ["93%", "84%"], "84%", "覆盖84%的乡镇。"],
  ["对50美元以下的包裹要加征17%的流转税。", ["50美元以下", "17%"], "17%", "的包裹要加征17%的流转税。"],
  ["客单价由453元跌至430元。", ["453元", "430元"], "430元", "客单价由430元。"],
  ["It employs 1,950 people and plans to cut 120 jobs.", ["1,950", "120"], "120", "plans to cut120 jobs."],
  ["It raised its fee by 5% to 30 yuan.", ["5%", "30 yuan"], "30 yuan", "It raised its fee by30 yuan."],
  ["营收为8亿元，成本为6亿元。", ["8亿元", "6亿元"], "6亿元", "成本为6亿元。"],
  ["吃类、穿类商品分别增长8%、12%。", ["8%", "12%"], "8%", null],
])("of %s %s, %s has its own words", (text, all, number, expected) => {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const own = ownWords(text, { start: 0, end: text.length }, spanOf(number), all.map(spanOf));
  expect(own && `${own.before.trim()}${own.behind.trim()}`).toBe(expected);
});
