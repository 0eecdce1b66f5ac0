/** What rules a claim out, of claims and questions made up here. */
import { describe, expect, test } from "vitest";
import { comparePeriods } from "../../../src/answer/match/compare-periods.ts";
import { readAskedPeriods } from "../../../src/answer/question/asked-period.ts";
import { readExpectedValue } from "../../../src/answer/question/expected-value.ts";
import type { Understood } from "../../../src/answer/question/understand.ts";
import { type Contradiction, findContradiction } from "../../../src/answer/rank/contradiction.ts";
import type { Evidence } from "../../../src/answer/rank/evidence.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import type { Mention } from "../../../src/lexicon/mention.ts";
import { readAnswerType } from "../../../src/search/answer-type.ts";
import { asked, candidate, now, type Setting } from "../sample-candidates.ts";

const against = (question: string, setting: Setting = {}, rest: Partial<Understood> = {}): Contradiction | null => {
  const periods = readAskedPeriods(question, now);
  const type = readAnswerType(question);
  const understood = asked(question, { periods, type, expected: readExpectedValue(question, []), ...rest });
  const { evidence, view } = candidate(setting);
  const [period] = periods;
  const compared = period ? comparePeriods(period, view.claim.period) : "unasked";
  return findContradiction(understood, { ...evidence, period: compared, ...setting.evidence }, view);
};
const unread = (evidence: Partial<Evidence> = {}): Setting => ({
  number: "3亿元",
  evidence: { metricUnmet: true, metric: "unread", ...evidence },
});

describe("another subject", () => {
  test("rules a claim out, as does an owner whom no text names", () => {
    expect(against("成交额多少", { number: "3亿元", evidence: { subject: "other" } })).toBe("subject");
    expect(against("成交额多少", { number: "3亿元" }, { unknownOwner: "栗子优选" })).toBe("subject");
    expect(against("成交额多少", { number: "3亿元", evidence: { subject: "partly" } })).toBeNull();
  });
});

describe("a part of the people", () => {
  test("rules a claim out that speaks of no part, where a number is wanted", () => {
    const setting: Setting = { number: "3亿人", unit: "people", evidence: { populationUnmet: true } };
    expect(against("女性用户有多少", setting)).toBe("subject");
    expect(
      against("女性用户有多少", { ...setting, evidence: { populationUnmet: true, wantsNumber: false } }),
    ).toBeNull();
  });
});

test("what is to be counted that is met nowhere around the claim rules it out, where a number is wanted", () => {
  expect(against("how many hosts", { number: "3亿元", evidence: { countedUnmet: true } })).toBe("metric");
  expect(
    against("how many hosts", { number: "3亿元", evidence: { countedUnmet: true, wantsNumber: false } }),
  ).toBeNull();
});

test("an event of which the quote has no word rules a claim out", () => {
  expect(against("快手上市了吗", { evidence: { eventUnmet: true, wantsNumber: false } })).toBe("event");
});

test.for<[question: string, unit: string, contradiction: Contradiction | null]>([
  ["覆盖了多少个类目", "days", "number"],
  ["覆盖了多少个类目", "kinds", null],
])("%s: a statement with a number of %s", ([question, unit, contradiction]) => {
  const quote = unit === "days" ? "规则从30天改为365天。" : "规则覆盖30类商品。";
  expect(against(question, { quote, evidence: { fit: 0 } })).toBe(contradiction);
});

test("a stranger who is named nowhere around the claim rules it out, where a number is wanted", () => {
  expect(against("亏了多少", { number: "3亿元", evidence: { profitForLoss: true } })).toBe("metric");
  expect(against("亏了多少", { number: "3亿元", evidence: { profitForLoss: true, wantsNumber: false } })).toBeNull();
  expect(against("revenue of Dunzo", { number: "3亿元", evidence: { strangerUnmet: true } })).toBe("subject");
  expect(
    against("revenue of Dunzo", { number: "3亿元", evidence: { strangerUnmet: true, wantsNumber: false } }),
  ).toBeNull();
});

test("a word of the measure that is met nowhere around the claim rules it out, where a number is wanted", () => {
  expect(against("网上零售额多少", { number: "3亿元", evidence: { partUnmet: true } })).toBe("metric");
  expect(against("网上零售额多少", { number: "3亿元", evidence: { partUnmet: false } })).toBeNull();
  expect(
    against("网上零售额怎么样", { number: "3亿元", evidence: { partUnmet: true, wantsNumber: false } }),
  ).toBeNull();
});

describe("another measure", () => {
  test.for<[what: string, setting: Setting, contradiction: Contradiction | null]>([
    ["the quote measures something else", unread({ metric: "other" }), "metric"],
    ["nothing tells what is measured and the number fits badly", unread({ fit: 0.89 }), "metric"],
    ["nothing tells what is measured but the number fits", unread({ fit: 0.9 }), null],
    ["the quote has the word", unread({ metricUnmet: false, metric: "other" }), null],
    ["no number is wanted", unread({ wantsNumber: false, metric: "other" }), null],
  ])("where %s: %s", ([, setting, contradiction]) => {
    expect(against("成交额多少", setting)).toBe(contradiction);
  });

  test("is any where no text has what was asked for", () => {
    expect(against("研发费用多少", unread({ metric: "match" }), { unknownMetric: "研发费用" })).toBe("metric");
  });
});

test("what is sold on its platform is none of what a company's books tell", () => {
  const revenue = Entry.parse({ id: "revenue", kind: "metric", zh: ["营收"], en: ["revenue"], dimension: "money" });
  const ofBooks: Partial<Understood> = {
    mentions: [{ entry: revenue, name: "营收", span: { start: 0, end: 2 }, how: "name" }],
  };
  const other: Setting = { number: "193亿", evidence: { metric: "other" } };
  expect(against("营收多少", other, ofBooks)).toBe("metric");
  expect(against("营收多少", { ...other, evidence: { metric: "other", wantsNumber: false } }, ofBooks)).toBeNull();
  expect(against("营收多少", { number: "193亿", evidence: { metric: "match" } }, ofBooks)).toBeNull();
  expect(against("卖了多少", other)).toBeNull();
});

test("a number that says itself that it counts something else rules a claim out, where one is wanted", () => {
  const skus: Setting = { number: "1000万", unit: "items", evidence: { countsSomethingElse: true } };
  expect(against("多少个仓库", skus)).toBe("metric");
  expect(against("仓库怎么样", { ...skus, evidence: { countsSomethingElse: true, wantsNumber: false } })).toBeNull();
});

describe("a shopping festival", () => {
  const festival = Entry.parse({
    ...{ id: "mid-year", kind: "subject", zh: ["618"], en: ["618"], broader: ["shopping-festival"] },
  });
  const nationalDay = Entry.parse({
    ...{ id: "national-day", kind: "concept", zh: ["国庆节", "十一黄金周"], en: [], broader: ["holiday"] },
  });
  const asksOf618 = (how: Mention["how"] = "name"): Partial<Understood> => ({
    mentions: [{ entry: festival, name: "618", span: { start: 0, end: 3 }, how }],
  });
  // the texts made up here speak from 1 June 2020
  test.for<[what: string, setting: Setting, rest: Partial<Understood>, contradiction: Contradiction | null]>([
    ["a figure of May", { number: "3亿元", period: "2020-05-10" }, asksOf618(), "period"],
    ["a figure of June", { number: "3亿元", period: "2020-06-18" }, asksOf618(), null],
    ["a figure of the text's year", { number: "3亿元", period: "2020" }, asksOf618(), null],
    [
      "a figure of May that speaks of it",
      { number: "3亿元", period: "2020-05-10", quote: "618卖了3亿元。" },
      asksOf618(),
      null,
    ],
    [
      "a statement of May",
      { period: "2020-05-10", quote: "那天卖了3亿元。", evidence: { wantsNumber: false } },
      asksOf618(),
      null,
    ],
    ["a figure of May, where it may not be meant", { number: "3亿元", period: "2020-05-10" }, asksOf618("loose"), null],
    [
      "a figure of May, where something else has its name",
      { number: "3亿元", period: "2020-05-10" },
      { mentions: [{ entry: { ...festival, broader: [] }, name: "618", span: { start: 0, end: 3 }, how: "name" }] },
      null,
    ],
    [
      "a figure of May, where a holiday of October is meant",
      { number: "3亿元", period: "2020-05-10" },
      { mentions: [{ entry: nationalDay, name: "国庆", span: { start: 0, end: 2 }, how: "name" }] },
      "period",
    ],
    ["a figure of May, where another is meant", { number: "3亿元", period: "2020-05-10" }, { mentions: [] }, null],
  ])("is against %s", ([, setting, rest, contradiction]) => {
    expect(against("618卖了多少", setting, rest)).toBe(contradiction);
  });

  test("that begins after its text was written rules out what has no month", () => {
    const late = Entry.parse({
      ...{ id: "eleven", kind: "subject", zh: ["双11"], en: [], broader: ["shopping-festival"] },
    });
    const asksOf: Partial<Understood> = {
      mentions: [{ entry: late, name: "双11", span: { start: 0, end: 3 }, how: "name" }],
    };
    expect(against("双11卖了多少", { number: "3亿元", period: "2020" }, asksOf)).toBe("period");
    expect(against("双11卖了多少", { number: "3亿元", period: null }, asksOf)).toBe("period");
    expect(against("双11卖了多少", { number: "3亿元", period: "2019" }, asksOf)).toBeNull();
  });
});

test.for<[question: string, nature: "fact" | "forecast", contradiction: Contradiction | null]>([
  ["GMV目标定多少", "fact", "number"],
  ["GMV目标定多少", "forecast", null],
  ["revenue guidance for the year", "fact", "number"],
  ["revenue guidance for the year", "forecast", null],
  ["目标用户有多少", "fact", null],
  ["GMV多少", "fact", null],
])("%s is answered by a %s: %s", ([question, nature, contradiction]) => {
  expect(against(question, { number: "3亿元", nature })).toBe(contradiction);
});

test("one of something is no number where how much is asked for", () => {
  expect(against("一场卖了多少", { quote: "这是一个活动。" })).toBe("number");
  expect(against("一场卖了多少", { quote: "这是三个活动。" })).toBeNull();
  expect(against("how many agencies are there", { quote: "这是一家机构。" })).toBe("number");
  expect(against("how many agencies are there", { quote: "这是三家机构。" })).toBeNull();
});

test("a quote that names nobody rules a claim out where a name is asked for, statement or number", () => {
  expect(against("签约的是哪位高管", { evidence: { wantsNumber: false, nameUnmet: true } })).toBe("name");
  expect(against("签约的是哪位高管", { number: "3亿元", evidence: { wantsNumber: false, nameUnmet: true } })).toBe(
    "name",
  );
});

test.for<[question: string, quote: string, contradiction: Contradiction | null]>([
  ["退货为什么多了", "退货增加了三成，达3万件。", "cause"],
  ["退货为什么多了", "因为尺码不准，退货增加到3万件。", null],
  ["退货为什么多了", "改了运费之后，退货增加到3万件。", null],
  ["退货为什么多了", "买家常常嫌尺码不准。", null],
  ["退货多了吗", "退货增加到3万件。", null],
  ["why did returns rise", "Returns rose 30% to $5 million.", "cause"],
  ["why did returns rise", "Returns rose 30% due to poor sizing.", null],
])("%s: %s tells by how much and no cause: %s", ([question, quote, contradiction]) => {
  expect(against(question, { quote, evidence: { wantsNumber: false, coverage: 0.5 } })).toBe(contradiction);
});

test.for<[question: string, quote: string, coverage: number, contradiction: Contradiction | null]>([
  ["why did it close its shop", "It closed its shop in October.", 0.9, "cause"],
  ["店为什么关了", "店在10月关了。", 0.86, "cause"],
  // says more than the question does
  ["店为什么关了", "店里的人都走了。", 0.85, null],
  ["店为什么关了", "店在10月关了，原因是没人来。", 0.9, null],
  ["why did it close its shop", "It closed its shop after a fire.", 0.9, null],
  ["店什么时候关了", "店在10月关了。", 0.9, null],
])("%s: %s, which meets %d of it, tells the thing itself and no cause: %s", ([question, quote, coverage, told]) => {
  expect(against(question, { quote, evidence: { wantsNumber: false, coverage } })).toBe(told);
});

test.for<[question: string, quote: string, contradiction: Contradiction | null]>([
  ["订单为什么跌了", "因为促销，订单上涨了。", "cause"],
  ["订单为什么涨了", "因为促销，订单上涨了。", null],
  ["订单为什么跌了", "因为涨价，订单下滑了。", null],
  ["why did orders fall", "Thanks to a sale orders rose.", "cause"],
  ["why did orders fall", "Orders fell because prices rose.", null],
  ["why is it popular", "Thanks to a sale orders rose.", null],
])("%s isn't answered by what only goes the other way, as in %s: %s", ([question, quote, told]) => {
  expect(against(question, { quote, evidence: { wantsNumber: false, coverage: 0.5 } })).toBe(told);
});

describe("where a number is wanted", () => {
  test.for<[what: string, evidence: Partial<Evidence>, contradiction: Contradiction]>([
    ["a company that stands nowhere around the claim", { ownerUnmet: true }, "subject"],
    ["a line of business that the quote doesn't name", { lineUnmet: true }, "metric"],
  ])("%s rules it out", ([, evidence, contradiction]) => {
    expect(against("成交额多少", { number: "3亿元", evidence })).toBe(contradiction);
    expect(against("成交额怎么了", { number: "3亿元", evidence: { ...evidence, wantsNumber: false } })).toBeNull();
  });

  test("a company that stands nowhere around a statement rules it out no more than other words", () => {
    expect(against("成交额多少", { quote: "成交额为3亿元。", evidence: { ownerUnmet: true } })).toBeNull();
  });

  test.for<
    [
      metric: string,
      dimension: "money" | "ratio" | "count",
      read: "unread" | "other",
      contradiction: Contradiction | null,
    ]
  >([
    ["net-profit", "money", "unread", "metric"],
    ["net-profit", "money", "other", "metric"],
    ["valuation", "money", "unread", "metric"],
    ["return-rate", "ratio", "unread", "metric"],
    ["return-rate", "ratio", "other", null],
    ["sales", "money", "unread", null],
    ["stores", "count", "unread", null],
  ])("a number that doesn't say that it is %s (%s, %s): %s", ([id, dimension, read, contradiction]) => {
    const entry = Entry.parse({ id, kind: "metric", zh: ["指标"], en: ["measure"], dimension });
    const mentions: Mention[] = [{ span: { start: 0, end: 2 }, entry, how: "name", name: "指标" }];
    const setting: Setting = { number: "3亿元", evidence: { metricUnmet: true, metric: read } };
    expect(against("指标多少", setting, { mentions, unknownMetric: null })).toBe(
      read === "other" && contradiction === null ? "metric" : contradiction,
    );
  });
});

test.for<[question: string, contradiction: Contradiction | null]>([
  ["收购花了多少钱", "metric"],
  ["how much did the deal raise", "metric"],
  ["一股多少钱", null],
  ["收盘多少", null],
  ["where did shares close", null],
])("%s is answered by the price of a share: %s", ([question, contradiction]) => {
  const { view } = candidate({ number: "3.63元" });
  const priced = { ...view, metrics: new Set(["share-price"]) };
  const understood = asked(question, { expected: readExpectedValue(question, []) });
  expect(findContradiction(understood, candidate({ number: "3.63元" }).evidence, priced)).toBe(contradiction);
});

test.for<[quote: string, number: string, contradiction: Contradiction | null]>([
  ["传闻使股价上扬，截至收盘，报3.63元。", "3.63元", "metric"],
  ["收盘后宣布以46亿元收购。", "46亿元", null],
  ["售价3.63元，截至收盘没有卖完。", "3.63元", null],
])(
  "who asks what a deal cost isn't told by %s, but by %s where no exchange closed: %s",
  ([quote, number, contradiction]) => {
    const understood = { expected: readExpectedValue("收购花了多少钱", []) };
    expect(against("收购花了多少钱", { quote, number, value: 3.63 }, understood)).toBe(contradiction);
  },
);

test.for<[question: string, quote: string, contradiction: Contradiction | null]>([
  ["哪一年开的店", "当前，网店纷纷开张。", "number"],
  ["which year did it open", "It is now open.", "number"],
  ["哪一年开的店", "2019年网店开张。", null],
  ["什么时候开的店", "当前，网店纷纷开张。", null],
])("%s is answered by %s: %s", ([question, quote, contradiction]) => {
  expect(against(question, { quote, evidence: { wantsNumber: false } })).toBe(contradiction);
});

test.for<[question: string, setting: Setting, contradiction: Contradiction | null]>([
  ["涵盖几个场景", { quote: "在开店、修图等7大经营场景中服务商家。" }, null],
  ["涵盖几个场景", { quote: "在开店、修图等场景中服务商家。" }, "number"],
  ["涵盖几个场景", { quote: "7大约是最多。" }, "number"],
  // 618 is a day there
  ["多少人下单", { quote: "618期间单日成交很快。" }, "number"],
  ["多少人下单", { quote: "618期间有900人下单。" }, null],
])("how many, as %s asks, is told by %j: %s", ([question, setting, contradiction]) => {
  expect(against(question, { ...setting, evidence: { fit: 0 } })).toBe(contradiction);
});

test("the first year of something may be told as its 元年", () => {
  const year: Setting = { quote: "2019年被称为直播元年。" };
  expect(against("直播第一年是哪年", year)).toBeNull();
  expect(against("直播第二年是哪年", year)).toBe("number");
});

describe("the full year", () => {
  // the texts made up here speak from 1 June 2020
  test.for<[question: string, setting: Setting, contradiction: Contradiction | null]>([
    ["2020年全年收入多少", { period: "2020", periodRule: "今年" }, "period"],
    ["2020年全年收入多少", { period: "2020", periodRule: "this year" }, "period"],
    ["2020年全年收入多少", { period: "2020", periodRule: "stated" }, null],
    ["2020年全年收入多少", { period: "2019", periodRule: "今年" }, "period"],
    ["2020年收入多少", { period: "2020", periodRule: "今年" }, null],
    ["2020年全年收入多少", { period: "2020", periodRule: "今年", nature: "forecast" }, null],
    ["2020年全年收入多少", { period: "2020", periodRule: "今年", quote: "今年全年收入3亿元。" }, null],
  ])("as %s asks is told by %j: %s", ([question, setting, contradiction]) => {
    expect(against(question, { number: "3亿元", ...setting })).toBe(contradiction);
  });
});

test("how many is no length of time", () => {
  const years: Setting = { number: "10年", unit: "years", evidence: { fit: 0 } };
  expect(against("how many warehouses does JD have", years)).toBe("number");
  expect(against("warehouses of JD", years)).toBeNull();
});

describe("a number of another dimension", () => {
  test.for<[question: string, setting: Setting, contradiction: Contradiction | null]>([
    ["收了多少亿", { number: "12%", value: 12, unit: "%", evidence: { fit: 0 } }, "number"],
    ["收了多少亿", { number: "3亿元" }, null],
    ["涨了多少亿", { number: "12%", value: 12, unit: "%" }, null],
  ])("%s beside %j", ([question, setting, contradiction]) => {
    expect(against(question, setting)).toBe(contradiction);
  });

  test.for<[question: string, contradiction: Contradiction | null]>([
    ["格力的销售额是多少小时", "number"],
    ["格力的销售额(前30分钟)是多少小时", "number"],
    ["格力的销售额破亿用了多少小时", null],
    ["格力的销售额是多少元", null],
  ])("is one in which the measure doesn't come: %s", ([question, contradiction]) => {
    const sales = Entry.parse({ id: "sales", kind: "metric", zh: ["销售额"], en: ["sales"], dimension: "money" });
    const mentions: Mention[] = [{ entry: sales, span: { start: 3, end: 6 }, name: "销售额", how: "name" }];
    const expected = readExpectedValue(question, mentions);
    const setting: Setting = { number: "3小时", value: 3, unit: "hours" };
    expect(against(question, setting, { mentions, expected })).toBe(contradiction);
  });

  test("is one that the metric asked for doesn't have, where the number is asked for outright", () => {
    const money = { ...readExpectedValue("净利润多少", []), dimensions: ["money" as const], byMetric: true };
    expect(against("净利润多少", { number: "12%", unit: "%", evidence: { fit: 0 } }, { expected: money })).toBe(
      "number",
    );
    expect(
      against(
        "净利润",
        { number: "12%", unit: "%", evidence: { fit: 0 } },
        { expected: { ...money, explicit: false } },
      ),
    ).toBeNull();
    expect(
      against(
        "净利润",
        { number: "1900万人", unit: "people", evidence: { fit: 0 } },
        { type: "what", expected: { ...money, explicit: false } },
      ),
    ).toBe("number");
  });
});

describe("a number that the question itself says", () => {
  test.for<[question: string, contradiction: Contradiction | null]>([
    ["前30分钟是多少小时", "number"],
    ["前30分钟卖了多少", null],
  ])("rules it out where only its unit will do: %s", ([question, contradiction]) => {
    const setting: Setting = { number: "30分钟", value: 30, unit: "minutes", evidence: { repeats: true } };
    expect(against(question, setting)).toBe(contradiction);
  });
});

describe("another period", () => {
  test.for<[question: string, period: string | null, contradiction: Contradiction | null]>([
    ["2020年成交额多少", "2020-05", null],
    ["2020年全年成交额多少", "2020-05", "period"],
    ["full-year 2020 sales", "2020-09", "period"],
    ["2020年成交额多少", "2019", "period"],
    ["2020年5月成交额多少", "2020", "period"],
    ["2020年成交额多少", null, null],
    ["2019年成交额多少", null, "period"],
    ["5月成交额多少", null, null],
    ["比2019年多了多少", null, null],
  ])("%s beside a number of %s: %s", ([question, period, contradiction]) => {
    expect(against(question, { number: "3亿元", period })).toBe(contradiction);
  });

  test("is none where the quote says the year itself", () => {
    expect(against("2019年成交额多少", { quote: "2019年成交额为3亿元。", number: "3亿元" })).toBeNull();
  });

  test.for<[question: string, quote: string, period: string | null, contradiction: Contradiction | null]>([
    ["2020年5月签了什么", "2020年3月签了协议。", "2020-03", "period"],
    ["2020年5月签了什么", "双方签了协议。", "2020", null],
    ["2019年签了什么", "双方签了协议。", "2020", "period"],
  ])("%s beside the statement %s of %s: %s", ([question, quote, period, contradiction]) => {
    expect(against(question, { quote, period, evidence: { wantsNumber: false } })).toBe(contradiction);
  });
});

describe("another kind of number", () => {
  test.for<[question: string, setting: Setting, contradiction: Contradiction | null]>([
    ["花了多少小时", { number: "3亿元", evidence: { fit: 0.19 } }, "number"],
    ["花了多少小时", { number: "3亿元", evidence: { fit: 0.2 } }, null],
    ["成交额是多少", { number: "3亿元", evidence: { fit: 0 } }, null],
    ["有多少座仓库", { number: "十多年", unit: "years", evidence: { fit: 0 } }, "number"],
    ["有多少座仓库", { number: "40座", unit: "座", evidence: { fit: 1 } }, null],
    ["几家门店", { number: "20余种", unit: "kinds", evidence: { fit: 0 } }, "number"],
    ["有多少个", { number: "十多年", unit: "years", evidence: { fit: 0 } }, "number"],
    ["有多少用户", { quote: "用户很多。" }, "number"],
    ["有多少用户", { quote: "用户达3亿人。" }, null],
    ["花了多少小时", { quote: "成交额达3亿元。" }, "number"],
    ["花了多少小时", { quote: "花了3小时。" }, null],
    ["发展了多少年", { quote: "四十余年的发展。" }, null],
    ["跌了多久", { quote: "已经连续八个财季下滑。" }, null],
    ["how long has it fallen", { quote: "It fell for eight straight quarters." }, null],
    ["排第几", { quote: "位列第三。" }, null],
    ["排第几", { quote: "位列前茅。" }, "number"],
    ["用户增长了吗", { quote: "用户很多。" }, null],
    ["平台用户", { quote: "用户很多。" }, "number"],
    ["平台用户", { quote: "用户有3亿人。" }, null],
    ["哪个用户效率高", { quote: "用户更高效。" }, null],
    ["哪个用户", { quote: "用户更高效。" }, "number"],
  ])("%s beside %j: %s", ([question, setting, contradiction]) => {
    expect(against(question, setting)).toBe(contradiction);
  });

  test.for<[question: string, quote: string, contradiction: Contradiction | null]>([
    ["第二场直播如何", "第二场直播开始了。", null],
    ["第二场直播如何", "第2场直播开始了。", null],
    ["第2场直播如何", "第二场直播开始了。", null],
    ["第二场直播如何", "第三场直播开始了。", "number"],
    ["第4次报告", "第45次报告。", "number"],
    ["第四家店如何", "a fourth store opened.", null],
    ["第4家店如何", "the 4th store opened.", null],
    ["第四家店如何", "the third store opened.", "number"],
    ["第一阶段如何", "首阶段开始了。", null],
    ["第一张单如何", "最初订单很少。", null],
    ["第二张单如何", "最初订单很少。", "number"],
    ["第一张单如何", "an initial order came.", null],
    ["第二阶段如何", "首阶段开始了。", "number"],
    ["第45次报告", "第 45 次报告。", null],
    ["第45次报告", "报告共45页。", "number"],
    ["第0次报告", "报告共45页。", "number"],
    ["第二季度如何", "直播开始了。", null],
    ["第十二届大会如何", "第十二届大会开幕。", null],
    ["第十二届大会如何", "第12届大会开幕。", null],
    ["第12届大会如何", "第十二届大会开幕。", null],
    ["第十二届大会如何", "the 12th expo opened.", null],
    ["第十二届大会如何", "the twelfth expo opened.", null],
    ["第十二届大会如何", "第十届大会开幕。", "number"],
    ["第十届大会如何", "第十二届大会开幕。", "number"],
    ["第四家店如何", "第四十五家店开业。", "number"],
    ["第四十五次報告", "第45次报告。", null],
    ["第一百二十家店如何", "第120家店开业。", null],
    ["第一百二十家店如何", "第一家店开业。", "number"],
    ["第一百货如何", "百货公司开业。", null],
    ["第二、三届大会如何", "第二届大会开幕。", null],
    ["第45季度如何", "直播开始了。", null],
    ["第十二个季度如何", "直播开始了。", null],
  ])("%s beside %s: %s", ([question, quote, contradiction]) => {
    expect(against(question, { quote, evidence: { wantsNumber: false, period: "unasked" } }, { periods: [] })).toBe(
      contradiction,
    );
  });
});

describe("who asks when", () => {
  test.for<[question: string, quote: string, contradiction: Contradiction | null]>([
    ["什么时候签约", "5月27日签约。", null],
    ["什么时候签约", "双方签约。", "number"],
    ["什么时候签约", "计划于下个月签约。", null],
    ["什么时候签约", "双方将于年底签约。", null],
    ["什么时候签约", "疫情以来双方签约。", null],
    ["什么时候签约", "签约用了四十余年。", null],
    ["哪天签约", "5月27日签约。", null],
    ["哪天签约", "2020年签约。", "number"],
    ["哪天签约", "疫情以来双方签约。", "number"],
    ["哪天签约", "开业当日双方签约。", null],
    ["下一场直播什么时候", "疫情以来定期直播。", "number"],
    ["when is the next livestream", "since may it has livestream.", "number"],
    ["下一场直播什么时候", "将于年底再播一场。", null],
    ["下个月什么时候直播", "疫情以来定期直播。", null],
    ["几点开播", "20:40开播。", null],
    ["几点开播", "晚上八点开播。", null],
    ["几点开播", "5月27日开播。", "number"],
  ])("%s beside %s: %s", ([question, quote, contradiction]) => {
    const rest: Partial<Understood> = { type: "when", periods: [] };
    expect(against(question, { quote, evidence: { wantsNumber: false, period: "unasked" } }, rest)).toBe(contradiction);
  });

  test("is not refused a number", () => {
    expect(against("什么时候破亿", { number: "3亿元" }, { type: "when" })).toBeNull();
  });
});

describe("what falls to each", () => {
  test.for<[question: string, quote: string, contradiction: Contradiction | null]>([
    ["每单成本多少", "样本平台的成本为3亿元。", "metric"],
    ["平均一单成本多少", "样本平台的成本为3亿元。", "metric"],
    ["spend per order", "样本平台的成本为3亿元。", "metric"],
    ["average spend", "样本平台的成本为3亿元。", "metric"],
    ["每单成本多少", "样本平台每单的成本为3亿元。", null],
    ["人均成本多少", "样本平台单均成本为3亿元。", null],
    ["成本比 national average 高多少", "样本平台的成本为3亿元。", null],
    ["一共赚了多少", "样本平台每天最少赚3亿元。", "metric"],
    ["how much in total", "样本平台每天最少赚3亿元。", "metric"],
    ["一共赚了多少", "样本平台最少赚3亿元。", null],
    ["赚了多少", "样本平台每天最少赚3亿元。", null],
    ["一共每天赚了多少", "样本平台每年赚3亿元。", null],
    ["how much in total", "It made 3亿元, up 12 per cent.", null],
    ["average order value", "AOV was 3亿元 in the year.", null],
    ["average order value", "It made 3亿元, up 12 per cent.", "metric"],
  ])("is no whole, nor the whole what falls to each: %s beside %s: %s", ([question, quote, contradiction]) => {
    expect(against(question, { quote, number: "3亿元" })).toBe(contradiction);
  });

  test("of time goes without saying", () => {
    const setting: Setting = { quote: "样本平台用时为53小时。", number: "53小时", unit: "hours", value: 53 };
    expect(against("每单平均几小时", setting)).toBeNull();
  });
});

test.for<[question: string, quote: string, contradiction: Contradiction | null]>([
  ["GMV目标定多少", "样本平台成交额为3亿元。", "number"],
  ["GMV目标定多少", "样本平台计划成交3亿元。", null],
  ["delivery goal", "Sample is planning to deliver 3亿元 by 2025.", null],
  ["delivery goal", "Sample has a plan; it delivered 3亿元.", "number"],
])("what is planned is a target: %s beside %s: %s", ([question, quote, contradiction]) => {
  expect(against(question, { quote, number: "3亿元" })).toBe(contradiction);
});
