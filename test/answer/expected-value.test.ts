import { describe, expect, test } from "vitest";
import { dimensionOf, fitsExpected, readExpectedValue } from "../../src/answer/expected-value.ts";
import type { Statistic } from "../../src/extract/claim.ts";

const statistic = (unit: string, change: string | null = null): Statistic => ({
  span: { start: 0, end: 1 },
  value: 1,
  unit,
  qualifier: null,
  vague: false,
  change,
});

describe("the kind of number asked for", () => {
  test.for([
    ["卖了多少钱", "money", "either"],
    ["做了几个亿美元", "money", "either"],
    ["有多少人在用", "people", "either"],
    ["how many users does it have", "people", "either"],
    ["占网民百分之几", "share", "either"],
    ["what % of shoppers watch", "share", "either"],
    ["同比增长多少", "growth", "change"],
    ["how much did sales grow", "growth", "change"],
    ["花了多少年", "time", "either"],
    ["how long did it take", "time", "either"],
    ["排第几", "rank", "either"],
    ["翻了几倍", "ratio", "change"],
    ["多少钱一台", "price", "either"],
    ["开了几家店", "count", "either"],
  ] as const)("%s asks for %s (%s)", ([question, dimension, change]) => {
    const expected = readExpectedValue(question, []);
    expect(expected.dimensions).toContain(dimension);
    expect(expected.change).toBe(change);
    expect(expected.explicit).toBe(true);
  });

  test.for(["谁签的协议", "人货场是什么意思", "为什么老铁黏性高", "合作共建哪几块能力", "who teamed up with JD", ""])(
    "%s asks for no number",
    (question) => {
      expect(readExpectedValue(question, []).dimensions).toEqual([]);
    },
  );
});

describe("a statistic for who asks", () => {
  test.for([
    ["多少钱", "CNY", null],
    ["百分之几", "%", null],
    ["多少人", "people", null],
    ["增长多少", "%", "yoy"],
  ] as const)("%s is served by %s (%s)", ([question, unit, change]) => {
    expect(fitsExpected(readExpectedValue(question, []), statistic(unit, change))).toBeGreaterThan(0.7);
  });

  test.for([
    ["多少钱", "people"],
    ["多少人", "CNY"],
    ["多少小时", "%"],
  ] as const)("%s is not served by %s", ([question, unit]) => {
    expect(fitsExpected(readExpectedValue(question, []), statistic(unit))).toBeLessThan(0.3);
  });

  test("a level serves a question for a level better than a change does", () => {
    const expected = readExpectedValue("占多大比例", []);
    expect(fitsExpected(expected, statistic("%"))).toBeGreaterThan(fitsExpected(expected, statistic("%", "yoy")));
  });

  test.for([
    ["CNY", null, "money"],
    ["HKD/share", null, "price"],
    ["%", "yoy", "growth"],
    ["%", null, "share"],
    ["hours", null, "time"],
    ["shops", null, "count"],
  ] as const)("%s (%s) is %s", ([unit, change, dimension]) => {
    expect(dimensionOf({ unit, change })).toBe(dimension);
  });
});
