import { expect, test } from "vitest";
import { resolveAsOf } from "../../../src/corpus/change/resolve-as-of.ts";

const TODAY = "2024-06-01";

test("the date given goes before the page's, and the page's before the text's", () => {
  const text = "2022年3月10日，云岭咖啡公布业绩。";
  expect(resolveAsOf(text, { given: "2022-03-01", published: "2022-03-12" }, TODAY)).toMatchObject({
    asOf: "2022-03-01",
    asOfRule: "given",
  });
  expect(resolveAsOf(text, { given: null, published: "2022-03-12" }, TODAY)).toMatchObject({
    asOf: "2022-03-12",
    asOfRule: "published",
  });
  expect(resolveAsOf(text, { given: null, published: null }, TODAY)).toMatchObject({
    asOf: "2022-03-10",
    asOfRule: "the day in the first sentences",
  });
});

test.for([
  "云岭咖啡2009年成立，去年营收 12 亿元。",
  "3月10日，云岭咖啡公布业绩。",
  `${"云岭咖啡公布业绩。".repeat(50)}它成立于2009年3月4日。`,
  "计划于2031年1月1日上市。",
])("no date is taken from %j", (text) => {
  expect(resolveAsOf(text, { given: null, published: null }, TODAY)).toMatchObject({
    asOf: null,
    asOfRule: null,
    doubt: expect.stringContaining("--as-of"),
  });
});

test.for<[string, string, boolean]>([
  ["2020年4月，云岭咖啡公布业绩。今年它会扩店。", "2023-05-17", true],
  ["2022年4月，云岭咖啡公布业绩。", "2023-05-17", false],
  ["云岭咖啡公布业绩。", "2023-05-17", false],
])("%j on a page of %s is doubted: %s", ([text, published, doubted]) => {
  expect(resolveAsOf(text, { given: null, published }, TODAY).doubt !== null).toBe(doubted);
});
