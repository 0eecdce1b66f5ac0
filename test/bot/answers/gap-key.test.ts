import { expect, test } from "vitest";
import { gapKey } from "../../../src/bot/answers/gap-key.ts";
import { sampleKnowledge } from "../sample-knowledge.ts";

const { lexicon } = sampleKnowledge().corpus;
const key = (question: string, prior: string | null = null) => gapKey(question, prior, lexicon);

test.for([
  ["京东利润", "京东的利润是多少?"],
  ["京东利润", "請問京東的利潤是多少"],
  ["京东利润", "JD 利润?"],
  ["What is the profit of JD?", "JD profit"],
  ["how many cities is Gree in", "How many cities, Gree?"],
  ["??", "??"],
] as const)("“%s” and “%s” ask the same", ([one, other]) => {
  expect(key(one)).toBe(key(other));
});

test.for([
  ["京东利润", "快手利润"],
  ["京东利润", "京东员工"],
  ["京东2019年利润", "京东2020年利润"],
  ["??", "!!"],
] as const)("“%s” and “%s” do not", ([one, other]) => {
  expect(key(one)).not.toBe(key(other));
});

test("a follow-up after another question asks another thing", () => {
  expect(key("那京东呢", "快手利润")).not.toBe(key("那京东呢", "快手员工"));
  expect(key("那京东呢", "快手利润")).not.toBe(key("那京东呢"));
});

test("the key tells nothing of the words and fits a button", () => {
  expect(key("京东利润")).toMatch(/^[\w-]{22}$/);
});
