import { expect, test } from "vitest";
import { readAskedAmounts } from "../../../src/answer/question/asked-amounts.ts";
import { slice } from "../../../src/text/span.ts";

test.for<[question: string, amounts: string[]]>([
  ["是不是6大玩家", ["6大"]],
  ["是不是 60 大玩家", ["60 大"]],
  ["是不是六大玩家", []],
  ["是不是6大于5", []],
  ["是不是6大约5", []],
  ["是不是1.6大玩家", []],
  ["是不是第45次", ["第45"]],
  ["是不是31亿", ["31亿"]],
  ["是不是哪一家", []],
  ["was it the first half hour", ["half hour"]],
])("what %s wants confirmed: %j", ([question, amounts]) => {
  expect(readAskedAmounts(question, "yesno").map(({ span }) => slice(question, span))).toEqual(amounts);
});

test("how many big ones there are is read only where it is to be confirmed", () => {
  expect(readAskedAmounts("6大玩家是谁", "who")).toEqual([]);
});
