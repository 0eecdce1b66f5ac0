import { expect, test } from "vitest";
import type { RetrievalSet } from "../../bench/retrieval-set.ts";
import { type Writing, writeQuestions } from "../../bench/write-questions.ts";

const setOf = (q: string): RetrievalSet => ({
  name: "one",
  lang: "zh",
  paras: [],
  queries: [{ q, id: "1", gold: [], a: [], p: [] }],
});

test.for<[string, Writing | undefined, string]>([
  ["快手日活是多少？", "pinyin", "kuai shou ri huo shi duo shao"],
  ["2011年《快手》", "pinyin", "2011 nian kuai shou"],
  ["格力的销售额", "traditional", "格力的銷售額"],
  ["格力的銷售額", "simplified", "格力的销售额"],
  ["格力的銷售額", undefined, "格力的銷售額"],
])("writes %s in %s as %s", ([question, writing, written]) => {
  expect(writeQuestions(setOf(question), writing).queries[0]?.q).toBe(written);
});
