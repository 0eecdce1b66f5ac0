/** A text with its numbers, periods, names and speakers drafted as claims. */
import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { Claim } from "../../src/extract/claim.ts";
import { extractClaims, type SourceText } from "../../src/extract/extract-claims.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { contains, slice } from "../../src/text/span.ts";

const lexicon = createLexicon([]);
const source = (text: string, asOf: string | null = "2023-08-15"): SourceText => ({
  id: "a",
  text,
  body: [{ start: 0, end: text.length }],
  asOf,
  language: "zh-Hans",
  title: "",
});
const statements = (text: string): string[] =>
  extractClaims(source(text), lexicon).flatMap(({ statistic, span }) => (statistic ? [] : [slice(text, span)]));
const statistics = (text: string, asOf?: string | null) =>
  extractClaims(source(text, asOf), lexicon).flatMap((claim) =>
    claim.statistic ? [{ ...claim, ...claim.statistic, words: slice(text, claim.statistic.span) }] : [],
  );

describe("the period", () => {
  test.for<[string, string, (string | null)[]]>([
    ["is carried to the next sentence", "7月份，零售总额36761亿元。其中，商品零售32483亿元。", ["2023-07", "2023-07"]],
    [
      "returns after a semicolon",
      "7月汽车类3855亿元，1-7月增长5.5%；石油类1974亿元。",
      ["2023-07", "2023-01/2023-07", "2023-07"],
    ],
    [
      "runs from the base of a change",
      "截至2020年3月，用户规模达 8.50 亿，较 2018 年底增长 1.26 亿。",
      ["2020-03", "2018-12/2020-03"],
    ],
    ["is split between both ends of a move", "2014至2022年，零售额从1800亿元增长到2.17万亿元。", ["2014", "2022"]],
    [
      "is one year each in a list",
      "预计2023财年至2025财年净利润为9.48/11.52/13.34亿元。",
      ["FY2023", "FY2024", "FY2025"],
    ],
    [
      "of what is compared is that of the base",
      "第二季度营收为2341亿元，相比去年同期的2055亿元增长了14%。",
      ["2023-04/2023-06", "2022-04/2022-06", "2023-04/2023-06"],
    ],
    [
      "of the report outweighs an event's",
      "公司发布2024财年第一季度财报。今年3月，启动变革。财报显示，收入同比增长12%。",
      ["2023-04/2023-06"],
    ],
    ["is not carried from history", "永辉成立于2001年。永辉已有1000家门店。", [null]],
    [
      "of one number alone is past after its clause",
      "二季度费用合计9亿元，去年同期只有6亿元，其中研发费用2亿元。",
      ["2023-04/2023-06", "2022-04/2022-06", "2023-04/2023-06"],
    ],
    [
      "that a move departs from is past where it arrives",
      "7月每單金額由上年同期的88元跌至75元，退貨率為4%。",
      ["2022-07", "2023-07", "2023-07"],
    ],
    ["of a share is that of the base it follows", "7月销售额增长7%，增幅较6月的9%放缓。", ["2023-07", "2023-06"]],
    [
      "of a multiple is not that of what is multiplied",
      "二季度亏损12亿元，是去年同期3亿元的四倍。",
      ["2023-04/2023-06", "2022-04/2022-06", "2023-04/2023-06"],
    ],
    [
      "of a quarter's end is its last month",
      "二季度新开9家店。截至季末，会员200万人。",
      ["2023-04/2023-06", "2023-06"],
    ],
    ["of 全年 is all of the year spoken of", "2022年12月销售额30亿元；全年销售额则为310亿元。", ["2022-12", "2022"]],
    [
      "of the year after its base is that year",
      "2022年收入90亿元，较2021年上升5%，较2018年上升30%。",
      ["2022", "2022", "2018/2022"],
    ],
    [
      "is the year before where an English report sets a figure against another",
      "Costs in the second quarter of 2023 fell to $5 million, or 10% of sales, from $6 million, or 13%. Rent took $2 million, against $3 million.",
      [
        "2023-04/2023-06",
        "2023-04/2023-06",
        "2022-04/2022-06",
        "2022-04/2022-06",
        "2023-04/2023-06",
        "2022-04/2022-06",
      ],
    ],
    [
      "is the quarter before where the sentence says so",
      "Q2 2023 orders were 9 million orders, down from 11 million orders in a sequential decline.",
      ["2023-04/2023-06", "2023-01/2023-03"],
    ],
    [
      "in parentheses goes with the number beside it",
      "EBITDA in the June 2023 quarter was $4 million (Q2 2022: $3 million). Cash burn was $1 million.",
      ["2023-04/2023-06", "2022-04/2022-06", "2023-04/2023-06"],
    ],
    [
      "after a converted amount is that of both",
      "Sales rose to RMB9 million ($1.2 million) in Q2 2023 from RMB7 million ($1 million) a year earlier.",
      ["2023-04/2023-06", "2023-04/2023-06", "2022-04/2022-06", "2022-04/2022-06"],
    ],
    [
      "of a row of years is a year each, and so it is of 同期",
      "2020年至2022年，公司收入分别为5亿元、9亿元和14亿元，同期净利润分别为1亿元、2亿元和3亿元。",
      ["2020", "2021", "2022", "2020", "2021", "2022"],
    ],
    [
      "follows an English number",
      "Revenue was 287.9 billion yuan in the second quarter of 2023, compared with 267.6 billion yuan a year earlier.",
      ["2023-04/2023-06", "2022-04/2022-06"],
    ],
  ])("%s", ([, text, expected]) => {
    expect(statistics(text).map(({ period }) => period)).toEqual(expected);
  });
});

test("a statement is not of the period that its figure is set against", () => {
  const [, statement] = extractClaims(
    source("二季度收入5亿元。每位用户停留久了，去年同期则为119.1分钟。"),
    lexicon,
  ).filter(({ statistic }) => statistic === null);
  expect(statement?.period).toBe("2023-04/2023-06");
});

test("figures of the whole in later paragraphs are of what the headline reports on, a case told is not", () => {
  const text = "2022年，全市受理投诉5万件，解决4万件。\n\n按性质分，质量问题占31%。\n\n一位顾客花1.2万元买了手镯。";
  const claims = extractClaims({ ...source(text), title: "2022年全市投诉5万件" }, lexicon);
  expect(
    claims.flatMap(({ statistic, period }) => (statistic ? [[statistic.value, statistic.unit, period]] : [])),
  ).toEqual([
    [50_000, "cases", "2022"],
    [40_000, "cases", "2022"],
    [31, "%", "2022"],
    [12_000, "CNY", null],
  ]);
});

describe("subject and metric", () => {
  test.for<[string, [string, string][]]>([
    [
      "城镇消费品零售额31920亿元，同比增长2.3%。",
      [
        ["城镇", "消费品零售额"],
        ["城镇", "消费品零售额"],
      ],
    ],
    ["京东到家平台二季度营收 18 亿元。", [["京东到家平台", "营收"]]],
    [
      "便利店、百货店零售额同比分别增长7.5%、8.2%。",
      [
        ["便利店", "零售额"],
        ["百货店", "零售额"],
      ],
    ],
    [
      "电商直播用户规模达 2.65 亿，占网购用户的 37.2%。",
      [
        ["电商直播", "用户规模"],
        ["电商直播", "占网购用户"],
      ],
    ],
    ["快手平台目前有超过3亿DAU。", [["快手平台", "DAU"]]],
  ])("are read in %s", ([text, expected]) => {
    expect(statistics(text).map(({ subject, metric }) => [subject, metric])).toEqual(expected);
  });
});

describe("how long is a statistic in", () => {
  test.for([
    ["作弊的账号会被封号15天。", "15天"],
    ["有的账号仅被禁播3天。", "3天"],
    ["新规要求设立10天冷静期。", "10天"],
    ["生鲜商家的账期一般为45天。", "45天"],
    ["每位用户在平台上停留129.3分钟。", "129.3分钟"],
  ])("%s", ([text, words]) => {
    expect(statistics(text ?? "").map((statistic) => statistic.words)).toEqual([words]);
  });

  test("both ends of a move", () => {
    expect(statistics("退款处理由9天缩短至4天。").map(({ value }) => value)).toEqual([9, 4]);
  });
});

describe("a bare 元", () => {
  test.for<[string, string, SourceText["language"]]>([
    ["香港網店「百味」公布營業額3.2億元，本港訂單增加。", "HKD", "zh-Hant"],
    ["台灣網購業者公布7月營收12億元，國人消費轉強。", "TWD", "zh-Hant"],
    ["香港上市的內地平台公布收入30億元（人民幣，下同）。", "CNY", "zh-Hant"],
    ["國家統計局公布，全國網上零售額為1萬億元，香港媒體報道。", "CNY", "zh-Hant"],
    ["香港网店公布营业额3.2亿元。", "CNY", "zh-Hans"],
  ])("in %s is %s", ([text, unit, language]) => {
    const claims = extractClaims({ ...source(text), language }, lexicon);
    expect(claims.find(({ statistic }) => statistic)?.statistic?.unit).toBe(unit);
  });

  test("is not that of the text where the number names its own", () => {
    const text = "香港網店以人民幣5億元收購對手，本港業務不受影響。";
    const claims = extractClaims({ ...source(text), language: "zh-Hant" }, lexicon);
    expect(claims.find(({ statistic }) => statistic)?.statistic?.unit).toBe("CNY");
  });
});

describe("drafts no statistic from", () => {
  test.for([
    "抖音平台店铺暂停营业3天。",
    "复制这两家中国竞争对手的成功。",
    "电商顶流的6大玩家组合影响之广。",
    "从 72 小时准时率看，较高的品牌为顺丰速运。",
    "增长率在电商类App中位居第一。",
    "大约30个人就有一家企业。",
    "国美联手拼多多推出百亿补贴。",
  ])("%s", (text) => {
    expect(statistics(text)).toEqual([]);
  });
});

describe("the nature", () => {
  test.for<[string, string]>([
    ["达达集团预计，第三季度总收入将达30亿元。", "forecast"],
    ["孙东旭表示，27日数十万用户涌入App。", "opinion"],
    ["7月份，零售总额36761亿元。", "fact"],
    ["“我们的毛利率大约在15%左右。”兰世立说。", "opinion"],
  ])("of %s is %s", ([text, expected]) => {
    expect(statistics(text)[0]?.nature).toBe(expected);
  });
});

test("a sentence without a number is a claim of its own, with who says it", () => {
  const text = "京东提供的则是物理基础设施。";
  expect(extractClaims(source(text), lexicon)).toMatchObject([
    { statistic: null, subject: "京东", metric: "提供的则是物理基础设施", span: { start: 0, end: text.length } },
  ]);
});

test("a quote is cut at a semicolon only when its sentence is very long", () => {
  const part = `${"商品零售额持续增长，".repeat(20)}同比增长5%；`;
  const [short, long] = ["城镇增长2%；乡村增长3%。", `${part}${part}完`];
  expect(extractClaims(source(short), lexicon)[0]?.span.end).toBe(short.length);
  expect(extractClaims(source(long), lexicon)[0]?.span.end).toBe(part.length);
});

test("a change of a share price on a day is that of the day", () => {
  expect(statistics("7月28日，东方甄选股价涨幅一度超过20%。")[0]).toMatchObject({
    change: "dod",
    period: "2023-07-28",
  });
});

const alphabet = "7月2023年第二季度零售额同比增长下降2.5%，。；“”说表示据亿元万人其中分别为、 \n\ta.A去年期".split("");

test("any text gives claims that keep the schema, with statistics inside their quotes", () => {
  assert(
    property(string({ unit: constantFrom(...alphabet), maxLength: 200 }), (text) => {
      for (const claim of extractClaims(source(text), lexicon)) {
        expect(Claim.safeParse(claim).success).toBe(true);
        expect(claim.span.end).toBeLessThanOrEqual(text.length);
        expect(contains(claim.span, claim.statistic?.span ?? claim.span)).toBe(true);
        expect(slice(text, claim.span).trim()).toBe(slice(text, claim.span));
      }
    }),
    { numRuns: 300 },
  );
});

test("a hundred thousand characters without a full stop end within seconds", { timeout: 60_000 }, () => {
  const text = Array.from({ length: 100_000 }, (_, index) => alphabet[(index * 7919) % alphabet.length])
    .join("")
    .replaceAll(/[。\n]/g, "，");
  const started = process.cpuUsage().user;
  extractClaims(source(text), lexicon);
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(10);
});

describe("a statement", () => {
  test.for(["记者：有上市计划吗？", "About NusaMart", "Third Quarter Results", "公司会不会退出香港市场？"])(
    "is none in %s",
    (text) => {
      expect(statements(text)).toEqual([]);
    },
  );

  test("stands beside a question", () => {
    expect(statements("记者：有上市计划吗？唐可：五年之内没有上市计划。")).toEqual(["唐可：五年之内没有上市计划。"]);
  });
});

describe("whom a sentence without a name is about", () => {
  const named = createLexicon([
    { id: "sea", kind: "subject", zh: ["冬海"], en: ["Sea"], loose: [], broader: [], near: [] },
    { id: "post", kind: "subject", zh: ["邮政局"], en: ["Post Bureau"], loose: [], broader: ["government"], near: [] },
  ]);
  const subjects = (text: string, title: string): string[] =>
    extractClaims({ ...source(text), title }, named).flatMap(({ statistic, subject }) => (statistic ? [subject] : []));

  test("is whom the title names, for 公司 too", () => {
    expect(subjects("公司第二季度收入为31亿美元。毛利润达15亿美元。", "冬海发布财报")).toEqual(["冬海", "冬海"]);
  });

  test.for([
    ["NusaMart Announces Second Quarter Results", "NusaMart"],
    ["专访麦浪坊创始人唐可：不做网红", "麦浪坊"],
    ["禾佳连锁发布年度报告", "禾佳连锁"],
    ["零售额增长3.3%", ""],
    ["观点：该退场了", ""],
  ] as const)("is by the headline %s: %j", ([title, expected]) => {
    expect(subjects("第二季度收入为31亿美元。", title)).toEqual([expected]);
  });

  test("is rather a company than an office", () => {
    expect(subjects("第二季度收入为31亿美元。", "邮政局：冬海业绩")).toEqual(["冬海"]);
  });

  test("is not what the sentence before spoke of", () => {
    expect(subjects("汽车类零售3855亿元。餐饮收入4277亿元。", "冬海")).not.toContain("汽车类零售");
  });
});
