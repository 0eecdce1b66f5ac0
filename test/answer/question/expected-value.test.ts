import { describe, expect, test } from "vitest";
import { readExpectedValue } from "../../../src/answer/question/expected-value.ts";
import { countsOthers, dimensionOf, fitsExpected } from "../../../src/answer/question/fits-expected.ts";
import type { Statistic } from "../../../src/extract/claim.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";
import type { Mention } from "../../../src/lexicon/mention.ts";
import { readAnswerType } from "../../../src/search/answer-type.ts";

const statistic = (unit: string, change: string | null = null): Statistic => ({
  span: { start: 0, end: 1 },
  value: 1,
  unit,
  qualifier: null,
  vague: false,
  change,
});

describe("what is counted", () => {
  test.for([
    ["开了几家门店", "kinds", true],
    ["how many stores opened", "parcels", true],
    ["下了多少单", "shops", true],
    ["扶持了几个县", "people", true],
    ["有多少商家", "people", false],
    ["有几家", "kinds", true],
    ["开了几家门店", "shops", false],
    // 家 counts companies, shops, merchants and brands
    ["有几家", "shops", false],
    ["寄了多少件快递", "orders", false],
    ["开了几家门店", "items", false],
    ["有多少用户", "shops", false],
    ["卖了多少", "shops", false],
  ] as const)("in %s is other than %s: %s", ([question, given, others]) => {
    const expected = readExpectedValue(question, []);
    expect(countsOthers(expected, statistic(given))).toBe(others);
    expect(fitsExpected(expected, statistic(given)) === 0 || !others).toBe(true);
  });

  test.for([
    ["农村网商数量", ["count", "people"]],
    ["直播间人数", ["count", "people"]],
    ["超级品牌日的场次", ["count", "people"]],
    ["超级品牌日的场次是啥", ["count", "people"]],
    ["number of rural parcels", ["count", "people"]],
    ["数量最多的是什么", []],
  ] as const)("by a keyword, %s, is a number of %j", ([question, dimensions]) => {
    const expected = readExpectedValue(question, []);
    expect(expected).toMatchObject({ dimensions, explicit: dimensions.length > 0 });
  });

  test("in pieces is nothing that is measured", () => {
    expect(fitsExpected(readExpectedValue("有几个岗位", []), statistic("mu"))).toBe(0);
    expect(fitsExpected(readExpectedValue("有几个岗位", []), statistic("people"))).toBeGreaterThan(0);
    expect(fitsExpected(readExpectedValue("占地多少", []), statistic("mu"))).toBeGreaterThan(0);
  });

  test.for([
    ["品牌来自多少个国家", "countries"],
    ["覆盖几个城市", "cities"],
    ["有几个品牌", "brands"],
    ["有多少家门店", "shops"],
    ["有几个岗位", null],
  ] as const)("in %s is of %s", ([question, unit]) => {
    expect(readExpectedValue(question, []).unit).toBe(unit);
  });

  test.for([
    ["多少贫困县的人在快手赚钱", ["people"]],
    ["几个县城的人在买", ["people"]],
    ["多少钱的人参", ["money"]],
    ["多少品牌的人气高", []],
    ["直播带货多少", ["money", "count"]],
    ["那场卖了 how much?", ["money", "count"]],
    ["卖了多少天", ["time"]],
    ["直播带货多少年了", ["time"]],
  ] as const)("in %s is of %j", ([question, dimensions]) => {
    expect(readExpectedValue(question, []).dimensions).toEqual(dimensions);
  });

  test("in minutes is rather a number of minutes than of hours", () => {
    const expected = readExpectedValue("几分钟破亿", []);
    expect(fitsExpected(expected, statistic("minutes"))).toBe(1);
    expect(fitsExpected(expected, statistic("hours"))).toBeGreaterThan(0.8);
    expect(fitsExpected(expected, statistic("hours"))).toBeLessThan(0.9);
    expect(fitsExpected(readExpectedValue("多久破亿", []), statistic("hours"))).toBe(1);
  });

  test("in money is no price of a bottle where it is so much", () => {
    const price = readExpectedValue("汽水多少钱一瓶", []);
    expect(fitsExpected(price, { ...statistic("CNY"), value: 5.8 })).toBeGreaterThan(0);
    expect(fitsExpected(price, { ...statistic("CNY"), value: 9_999_999 })).toBeGreaterThan(0);
    expect(fitsExpected(price, { ...statistic("CNY"), value: [5e8, 1e9] })).toBe(0);
    expect(fitsExpected(readExpectedValue("汽水卖了多少钱", []), { ...statistic("CNY"), value: 5e8 })).toBe(1);
  });

  test("of people is no number of orders", () => {
    expect(fitsExpected(readExpectedValue("有几个买家", []), statistic("orders"))).toBe(0);
    expect(fitsExpected(readExpectedValue("有几个买家", []), statistic("people"))).toBe(1);
    expect(fitsExpected(readExpectedValue("有几个买家", []), statistic("items"))).toBeGreaterThan(0);
  });

  test("by the piece is no money, whatever else is named", () => {
    const retail = Entry.parse({ id: "retail", kind: "metric", zh: ["零售"], en: ["retail"], dimension: "money" });
    const mention: Mention = { entry: retail, span: { start: 0, end: 2 }, name: "零售", how: "loose" };
    expect(readExpectedValue("零售覆盖几个地区", [mention]).dimensions).toEqual(["count"]);
    expect(readExpectedValue("零售做了多少", [mention]).dimensions).toContain("money");
  });

  test("of cars exported is no money", () => {
    const exports = Entry.parse({ id: "exports", kind: "metric", zh: ["出口额"], en: ["exports"], dimension: "money" });
    const mention: Mention = { entry: exports, span: { start: 0, end: 5 }, name: "出口", how: "loose" };
    expect(readExpectedValue("出口了多少辆新能源车", [mention]).dimensions).toEqual(["count"]);
  });
});

test.for([
  ["签了几年", "hours", 0],
  ["签了几年", "months", 1],
  ["签了几年", "years", 1],
  ["多少天到货", "seconds", 0],
  ["多少天到货", "hours", 1],
  ["how many minutes did it take", "months", 0],
  ["播了几个小时", "minutes", 1],
  ["播了多久", "years", 1],
] as const)("%s is answered in %s: %d", ([question, unit, fit]) => {
  expect(Math.ceil(fitsExpected(readExpectedValue(question, []), statistic(unit)))).toBe(fit);
});

test.for([
  ["生意做大了百分之几", true],
  ["生意几个点", true],
  ["客人里百分之几是回头客", false],
  ["占客人百分之几", false],
  ["连涨了多久", false],
] as const)("%s may ask for a growth: %s", ([question, growth]) => {
  expect(readExpectedValue(question, []).dimensions.includes("growth")).toBe(growth);
});

test("how many of several grew is a count", () => {
  expect(readExpectedValue("几个涨幅过一成", []).dimensions).toContain("count");
  expect(readExpectedValue("涨幅多少", []).dimensions).not.toContain("count");
});

test.for([
  ["how many times was the app downloaded", "count"],
  ["how many times more than before", "ratio"],
  ["how many times the usual", "ratio"],
] as const)("%s: %s", ([question, dimension]) => {
  expect(readExpectedValue(question, []).dimensions[0]).toBe(dimension);
});

test("a discount is no count of things", () => {
  expect(dimensionOf(statistic("% of price"))).toBe("ratio");
});

test.for<[question: string, fit: number]>([
  ["安讯有多少员工", 0],
  ["安讯现在有几个活跃客户了", 0],
  ["安讯有多少客户会退货", 1],
  ["安讯有多少用户是女的", 0.3],
])("%s is answered by a share as well as %d", ([question, fit]) => {
  expect(fitsExpected(readExpectedValue(question, []), statistic("%"))).toBe(fit);
  expect(fitsExpected(readExpectedValue(question, []), statistic("people"))).toBe(1);
});

describe("the kind of number asked for", () => {
  test.for([
    ["卖了多少钱", "money", "either"],
    ["做了几个亿美元", "money", "either"],
    ["那孩子网购花了多少", "money", "either"],
    ["how much do riders earn a month", "money", "either"],
    ["有多少人在用", "people", "either"],
    ["how many users does it have", "people", "either"],
    ["安讯有多少快递员", "people", "either"],
    ["现在有几个活跃客户了", "people", "either"],
    ["贫困县有多少老乡靠快手赚钱", "people", "either"],
    ["靠快手有收入的人到底有多少", "people", "either"],
    ["of the people earning there how many come from poor counties", "people", "either"],
    ["比去年多出来多少人", "people", "change"],
    ["how many viewers did it add", "people", "change"],
    ["占网民百分之几", "share", "either"],
    ["每一百个网民里几个看", "share", "either"],
    ["how many out of every ten buy", "share", "either"],
    ["what % of shoppers watch", "share", "either"],
    ["what share watches", "share", "either"],
    ["同比增长多少", "growth", "change"],
    ["业绩成长多少", "growth", "change"],
    ["利润年增几成", "share", "change"],
    ["净利预计变动多少", "growth", "change"],
    ["净利比上期多了百分之几", "share", "change"],
    ["大牌GMV up多少", "growth", "change"],
    ["how much did sales grow", "growth", "change"],
    ["花了多少年", "time", "either"],
    ["耽误几个工作日", "time", "either"],
    ["average spend of a shopper", "money", "either"],
    ["how much were shoppers forecast to spend", "money", "either"],
    ["how long did it take", "time", "either"],
    ["排第几", "rank", "either"],
    ["翻了几倍", "ratio", "change"],
    ["多少钱一台", "price", "either"],
    ["那个汽水一瓶卖多少", "price", "either"],
    ["一箱要几块", "price", "either"],
    ["大部分卖什么价位", "price", "either"],
    ["what does a returned coat cost the shop", "price", "either"],
    ["开了几家店", "count", "either"],
    ["how many towns did it go to for customers", "count", "either"],
    ["租出去几个主播", "count", "either"],
    ["拿到多少股票", "count", "either"],
    ["名次往前窜了多少", "rank", "change"],
    // 2万个 of them are as many as 2万人
    ["服务多少个卖家", "count", "either"],
    ["how many small sellers join", "count", "either"],
  ] as const)("%s asks for %s (%s)", ([question, dimension, change]) => {
    const expected = readExpectedValue(question, []);
    expect(expected.dimensions).toContain(dimension);
    expect(expected.change).toBe(change);
    expect(expected.explicit).toBe(true);
  });

  test.for([
    ["几秒卖完", "seconds"],
    ["要多少秒钟", "seconds"],
    ["要几分钟", "minutes"],
    ["要几个钟头", "hours"],
    ["要多少小时", "hours"],
    ["要几天", "days"],
    ["要几个礼拜", "weeks"],
    ["要几星期", "weeks"],
    ["要几周", "weeks"],
    ["要几个月", "months"],
    ["连续几个季度盈利", "quarters"],
    ["for how many quarters did it lose money", "quarters"],
    ["要几年", "years"],
    ["店庆是几周年", "years"],
    ["how many seconds did it take", "seconds"],
    ["how many weeks did it take", "weeks"],
  ] as const)("%s asks for a time in %s and for nothing else", ([question, timeUnit]) => {
    const expected = readExpectedValue(question, []);
    expect(expected).toMatchObject({ dimensions: ["time"], timeUnit, measured: true, direct: true });
    expect(readAnswerType(question)).toMatch(/duration|when/);
  });

  test.for([
    "有多少秒杀商品",
    "有多少天猫店",
    "拿到多少天使投资",
    "有多少周边",
    "卖了多少月饼",
    "有几个月份",
    "有多少年轻人",
    "卖了多少年货",
    "少年用户",
    "多年来的用户",
    "how many sold out in seconds",
  ])("%s asks for no time", (question) => {
    const { dimensions, timeUnit } = readExpectedValue(question, []);
    expect(dimensions).not.toContain("time");
    expect(timeUnit).toBeNull();
    expect(readAnswerType(question)).not.toBe("duration");
  });

  test.for([
    ["一共收了多少亿", 1e7],
    ["做了多少个亿", 1e7],
    ["做了几万亿", 1e11],
    ["卖了多少万", 1e3],
    ["how many millions", 1e5],
    ["涨了多少亿", null],
    ["有多少亿人", null],
    ["收入多少", null],
  ] as const)("%s asks for an amount of %s at least", ([question, least]) => {
    expect(readExpectedValue(question, []).least).toBe(least);
  });

  test.for([
    ["online sales total", true],
    ["online sales total?", true],
    ["ele.me gmv, actual number", true],
    ["totally", false],
    ["how much do coupons help merchants", false],
    ["how much do couriers pay", true],
  ] as const)("%s asks for a number outright: %s", ([question, explicit]) => {
    expect(readExpectedValue(question, []).explicit).toBe(explicit);
  });

  test("how much asks for no number of shops that it names", () => {
    const stores = Entry.parse({ id: "stores", kind: "metric", zh: ["门店"], en: ["outlet"], dimension: "count" });
    const question = "record day at the outlet, how much";
    const mention: Mention = { entry: stores, span: { start: 18, end: 24 }, name: "outlet", how: "name" };
    expect(readExpectedValue(question, [mention]).dimensions).toEqual([]);
    expect(readExpectedValue("how many outlets", [mention]).dimensions).toContain("count");
  });

  test.for([
    ["how many of those sold out", []],
    ["how many of the sellers earned money", []],
    ["how many million did they earn", ["money"]],
    ["卖了几个亿", ["money"]],
  ] as const)("%s, where money is named, asks for money only in a scale of it", ([question, kept]) => {
    const sales = Entry.parse({ id: "sales", kind: "metric", zh: ["销售额"], en: ["sold"], dimension: "money" });
    const mention: Mention = { entry: sales, span: { start: 0, end: 3 }, name: "sold", how: "name" };
    const { dimensions } = readExpectedValue(question, [mention]);
    expect(dimensions.filter((dimension) => dimension === "money")).toEqual(kept);
  });

  test.for([
    ["卖出去多少亿", "loose", []],
    ["卖出去多少", "loose", ["count"]],
    ["卖出去多少亿", "name", ["count"]],
    // whatever else is told of it
    ["排第一，卖出去多少亿", "name", ["count"]],
  ] as const)("%s, where 卖出去 is a %s of a volume, asks for %j", ([question, how, dimensions]) => {
    const volume = Entry.parse({ id: "volume", kind: "metric", zh: ["销量"], en: ["volume"], dimension: "count" });
    const mention: Mention = { entry: volume, span: { start: 0, end: 3 }, name: "卖出去", how };
    expect(readExpectedValue(question, [mention]).dimensions).toEqual(dimensions);
  });

  test.for([
    ["how fast did web sales grow", ["growth"]],
    ["掉了几个点", ["share", "growth"]],
    ["how fast is delivery", ["time"]],
  ] as const)("%s asks for %j", ([question, dimensions]) => {
    expect(readExpectedValue(question, []).dimensions).toEqual(dimensions);
  });

  test.for([
    ["多了多少小时", "people", 0],
    ["多了多少人", "people", 1],
    ["涨了百分之几", "%", 1],
    ["涨了多少", "people", 0.9],
  ] as const)("%s is answered by a change in %s: %d", ([question, unit, fit]) => {
    expect(fitsExpected(readExpectedValue(question, []), statistic(unit, "yoy"))).toBe(fit);
  });

  test.for([
    ["%", 22.9, 0],
    ["CNY", 3.1e8, 1],
    ["CNY", [2e6, 2e7], 1],
    ["CNY", -3.1e8, 1],
    ["items", 26, 0],
    ["CNY", 2700, 0],
  ] as const)("an amount in hundred millions may be of the unit %s and %j: %d", ([unit, value, fit]) => {
    const size = typeof value === "number" ? value : ([...value] as [number, number]);
    expect(fitsExpected(readExpectedValue("一共收了多少亿", []), { ...statistic(unit), value: size })).toBe(fit);
  });

  test("people are not answered by a number of things, but may be by a number of nothing named", () => {
    const expected = readExpectedValue("有多少人用", []);
    expect(fitsExpected(expected, statistic("items"))).toBeLessThan(0.2);
    expect(fitsExpected(expected, statistic(""))).toBe(0.5);
    expect(fitsExpected(expected, statistic("people"))).toBe(1);
    expect(fitsExpected(readExpectedValue("花了多少小时", []), statistic(""))).toBe(0);
  });

  test("the unit asked for is read in English as in Chinese", () => {
    expect(readExpectedValue("how many parcels does it ship a day", []).unit).toBe("parcels");
    expect(readExpectedValue("几家门店", []).unit).toBe("shops");
  });

  test("what is counted in the unit asked for comes before other things", () => {
    const expected = readExpectedValue("办了多少场直播", []);
    expect(fitsExpected(expected, statistic("sessions"))).toBeGreaterThan(fitsExpected(expected, statistic("items")));
    expect(fitsExpected(expected, statistic("items"))).toBeGreaterThan(0);
  });

  test.for(["谁签的协议", "人货场是什么意思", "为什么老铁黏性高", "合作共建哪几块能力", "who teamed up with JD", ""])(
    "%s asks for no number",
    (question) => {
      expect(readExpectedValue(question, []).dimensions).toEqual([]);
    },
  );
});

test.for([
  ["净利润是多少", true],
  ["有多少净利润", true],
  ["what was its net profit", true],
  ["有净利润的公司里有多少", false],
  ["净利润增长的原因有几个", false],
] as const)("%s asks for a metric's number: %s", ([question, byMetric]) => {
  const profit = Entry.parse({
    id: "net-profit",
    kind: "metric",
    zh: ["净利润"],
    en: ["net profit"],
    dimension: "money",
  });
  const mentions = createLexicon([profit]).find(question);
  expect(readExpectedValue(question, mentions).byMetric).toBe(byMetric);
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
    ["people", null, "people"],
    ["people", "yoy", "people"],
    ["pp", null, "growth"],
    ["bp", "yoy", "growth"],
    ["quarters", null, "time"],
    ["times", null, "ratio"],
    ["rank", null, "rank"],
    ["day", null, "time"],
    ["HK", null, "count"],
    ["%", "yoy", "growth"],
    ["%", null, "share"],
    ["hours", null, "time"],
    ["shops", null, "count"],
  ] as const)("%s (%s) is %s", ([unit, change, dimension]) => {
    expect(dimensionOf({ unit, change })).toBe(dimension);
  });

  test("a change serves a question for a change best, then a level of the kind, then a level of another", () => {
    const expected = readExpectedValue("同比增长多少", []);
    const served = (unit: string, change: string | null): number => fitsExpected(expected, statistic(unit, change));
    expect(served("%", "yoy")).toBe(1);
    expect(served("CNY", "yoy")).toBe(0.9);
    expect(served("times", null)).toBeLessThan(served("times", "yoy"));
    expect(served("CNY", null)).toBeLessThan(served("times", null));
    expect(served("rank", null)).toBe(0);
  });

  test("any number serves who doesn't tell, a change a little less", () => {
    const expected = readExpectedValue("情况如何", []);
    expect(fitsExpected(expected, statistic("CNY"))).toBe(1);
    expect(fitsExpected(expected, statistic("CNY", "yoy"))).toBe(0.8);
    expect(fitsExpected({ ...expected, change: "change" }, statistic("CNY", "yoy"))).toBe(1);
  });

  test("the best of several kinds counts", () => {
    const expected = readExpectedValue("占比和名次", []);
    expect(expected.dimensions).toEqual(["rank", "share"]);
    expect(fitsExpected(expected, statistic("%"))).toBe(1);
    expect(fitsExpected(expected, statistic("rank"))).toBe(1);
    expect(fitsExpected(expected, statistic("times"))).toBeCloseTo(0.3);
    expect(fitsExpected(expected, statistic("CNY"))).toBe(0);
  });
});

describe("what a metric measures", () => {
  const lexicon = createLexicon([
    Entry.parse({ id: "dau", kind: "metric", zh: ["日活"], en: [], dimension: "people" }),
    Entry.parse({ id: "rate", kind: "metric", zh: ["转化率"], en: [] }),
    Entry.parse({ id: "users", kind: "concept", zh: ["用户"], en: [] }),
  ]);
  const dimensionsOf = (question: string): string[] => readExpectedValue(question, lexicon.find(question)).dimensions;

  test.for<[question: string, dimensions: string[]]>([
    ["日活", ["people"]],
    ["日活增长", ["people", "growth"]],
    ["转化率", []],
    ["用户", []],
    ["日活几家", ["people", "count"]],
    ["日活多少钱", ["money"]],
    ["日活占比是多少小时", ["time"]],
  ])("is asked for in %s: %j", ([question, dimensions]) => {
    expect(dimensionsOf(question)).toEqual(dimensions);
  });

  test.for<[question: string, counter: string | null, measured: boolean, explicit: boolean]>([
    ["开了多少家店", "家", false, true],
    ["卖了几十万台", "台", false, true],
    ["有几个人", "个", true, true],
    ["日活", null, false, false],
    ["日活多少", null, false, true],
    ["what is the share", null, true, true],
    ["店", null, false, false],
    ["一起搞哪几块", null, false, false],
    ["花了几块", null, true, true],
    ["一共几大玩家", "大", false, true],
    ["涨幅有几大", null, false, true],
  ])("beside the words of %s", ([question, counter, measured, explicit]) => {
    expect(readExpectedValue(question, lexicon.find(question))).toMatchObject({ counter, measured, explicit });
  });
});

test("what is earned per share is no share of anything", () => {
  expect(readExpectedValue("what profit per share did it make", []).dimensions).not.toContain("share");
});
