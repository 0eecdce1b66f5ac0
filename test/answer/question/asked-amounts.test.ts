import { expect, test } from "vitest";
import { amountToConfirm, readAskedAmounts } from "../../../src/answer/question/asked-amounts.ts";
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
  // what a price is for
  ["是不是12000元一台", ["12000元一台"]],
  ["是不是11块钱一台", ["11块钱一台"]],
  ["一台要12000元吗", ["一台要12000元"]],
  ["是不是11台12000元", ["11台", "12000元"]],
  ["多少钱一台", []],
  ["值几块钱一股", []],
  ["一单平均花多少", []],
  ["多少人买了一台", ["一台"]],
])("what %s wants confirmed: %j", ([question, amounts]) => {
  expect(readAskedAmounts(question, "yesno").map(({ span }) => slice(question, span))).toEqual(amounts);
});

test("how many big ones there are is read only where it is to be confirmed", () => {
  expect(readAskedAmounts("6大玩家是谁", "who")).toEqual([]);
});

test.for([
  ["三个小时的成交额是不是3.1亿", "3.1亿"],
  ["Did the first 7 sessions sell 620 million?", "620 million"],
  ["Did 620 million get sold in the first 7 sessions?", "620 million"],
  ["Was it in 3 hours?", "3 hours"],
] as const)("what %s wants confirmed in the end is %s", ([question, amount]) => {
  const found = amountToConfirm(question, readAskedAmounts(question, "yesno"));
  expect(found && slice(question, found.span)).toBe(amount);
});
