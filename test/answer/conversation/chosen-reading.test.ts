import { expect, test } from "vitest";
import { readChoice } from "../../../src/answer/conversation/chosen-reading.ts";

test.for<[message: string, nth: number | null]>([
  ["2", 1],
  ["2.", 1],
  ["\uFF12", 1],
  ["第二个", 1],
  ["第2个吧", 1],
  ["我选第一个", 0],
  ["选三", 2],
  ["the second one", 1],
  ["First one, please", 0],
  ["option 3", 2],
  ["#2", 1],
  ["the 2nd one", 1],
  ["12", null],
  ["2023", null],
  ["0", null],
  ["二手", null],
  ["第二季度", null],
  ["second quarter", null],
  ["2个月", null],
  ["first, how many users?", null],
  ["", null],
])("%s chooses the reading %s, counted from 0", ([message, nth]) => {
  expect(readChoice(message)).toBe(nth);
});
