/** A text with its numbers, periods, names and speakers drafted as claims. */
import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { Claim } from "../../src/extract/claim.ts";
import { extractClaims } from "../../src/extract/extract-claims.ts";
import type { SourceText } from "../../src/extract/source-text.ts";
import { Entry } from "../../src/lexicon/entry.ts";
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
    [
      "isn't what a change is told on",
      "In 2004 spending reached $4 billion, an increase of 64% on 2003.",
      ["2004", "2004"],
    ],
    ["is not carried from a forecast of a fiscal year", "预计2025财年收入10亿元。利润2亿元。", ["FY2025", null]],
    [
      "is not carried to what is usual, but goes on after it",
      "前7个月出口量增长1.9倍。海运通常需要3至5天。空运货物900吨。",
      ["2023-01/2023-07", null, "2023-01/2023-07"],
    ],
    [
      "is carried to what a report says of its usual figures",
      "二季度收入5亿元。通常成本为2亿元。",
      ["2023-04/2023-06", "2023-04/2023-06"],
    ],
    ["is one for both ends of a move from 从 to 到", "从2012年到2016年，市场从40亿元猛增至950亿元。", ["2012", "2016"]],
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

test.for<[asOf: string, text: string, period: string]>([
  ["2023-10-15", "12月预计发货700万件。", "2023-12"],
  ["2023-10-15", "机构预测，双11当天日均件量将达4亿件。", "2023-11"],
  ["2023-10-15", "11月11日至16日的旺季期间，全行业将新增员工80万人。", "2023-11-11/2023-11-16"],
  ["2023-08-15", "Sales in December are expected to reach $5 million.", "2023-12"],
  ["2023-10-15", "12月发货700万件。", "2022-12"],
  ["2023-10-15", "12月发货700万件，预计仍将增长。", "2022-12"],
  ["2023-10-15", "12月的发货量为700万件，好于预期。", "2022-12"],
  ["2023-10-15", "12月已发货700万件，将价格降了。", "2022-12"],
  ["2023-08-15", "Sales in December came to $5 million as analysts expected.", "2022-12"],
  ["2023-01-15", "12月收入预计为5亿元。", "2022-12"],
])("as of %s a month without a year lies ahead where it is foreseen: %s", ([asOf, text, period]) => {
  expect(statistics(text, asOf)[0]?.period).toBe(period);
});

test("a statement is not of the period that its figure is set against", () => {
  const [, statement] = extractClaims(
    source("二季度收入5亿元。每位用户停留久了，去年同期则为119.1分钟。"),
    lexicon,
  ).filter(({ statistic }) => statistic === null);
  expect(statement?.period).toBe("2023-04/2023-06");
});

describe("of which period a number is,", () => {
  test.for<[text: string, ...numbers: [words: string, period: string | null][]]>([
    [
      "Lost £6.2 million in the quarter to June 30, 2023, narrower than the £9.5 million of the second quarter of 2022.",
      ["£6.2 million", "2023-04/2023-06"],
      ["£9.5 million", "2022-04/2022-06"],
    ],
    [
      "In July 2023 it was 6.7%, the best reading since 2021; twelve months ago it stood at 5.3%.",
      ["6.7%", "2023-07"],
      ["5.3%", "2022-07"],
    ],
    ["It took 17% in July 2023, against 11% in early 2022.", ["17%", "2023-07"], ["11%", "2022"]],
    ["The hub is due to open in September and will sort 42,000 parcels an hour.", ["42,000 parcels", "2023-09"]],
    ["Sales fell 5% due to weak demand in September.", ["5%", "2022-09"]],
    ["Its goal is to win back the 5% of buyers it lost in September.", ["5%", "2022-09"]],
    ["More than 60% of 2022 sales came from China.", ["More than 60%", "2022"]],
    ["Most of its 300 stores have opened since 2021.", ["300 stores", "2021"]],
    [
      "About 85% of buyers, 18 million people, shop online this year.",
      ["About 85%", "2023"],
      ["18 million people", "2023"],
    ],
    ["It opens 70 shops in Spain, the UK, Italy, and France by the end of 2024.", ["70 shops", "2024-12"]],
    [
      "It brings 95% of orders within three hours by the end of the year.",
      ["95%", "2023-12"],
      ["three hours", "2023-12"],
    ],
    ["It has 70 shops, the owner said, and will open more by the end of 2024.", ["70 shops", null]],
    ["Of 300 shops, which sell books, most close in 2024.", ["300 shops", null]],
    ["It has 70 shops, and it closes in 2024.", ["70 shops", null]],
    ["It brings 95% of orders, 4 shops in 2024.", ["95%", null], ["4 shops", "2024"]],
    ["In the two weeks to March 5 sales rose 3%.", ["3%", "2023-03-05"]],
    ["2014至2022年，零售额从1800亿元增长到2.17万亿元。", ["1800亿元", "2014"], ["2.17万亿元", "2022"]],
    ["今年收入从去年的80亿元增加到90亿元。", ["80亿元", "2022"], ["90亿元", "2023"]],
    ["7月收入10亿元，近半年收入50亿元。", ["10亿元", "2023-07"], ["50亿元", null]],
    ["近半年，收入50亿元。", ["50亿元", null]],
    ["近半年来消费回暖，收入50亿元。", ["50亿元", null]],
    ["2023年上半年收入30亿元（2022年：25亿元）。", ["30亿元", "2023-01/2023-06"], ["25亿元", "2022"]],
    [
      "7月销售额10亿元，与去年同期的9亿元相比增长11%。",
      ["10亿元", "2023-07"],
      ["9亿元", "2022-07"],
      ["11%", "2023-07"],
    ],
    [
      "Revenue in 2022 was $5 million, compared with $4 million in 2021.",
      ["$5 million", "2022"],
      ["$4 million", "2021"],
    ],
    ["In 2022, revenue was $5 million (2021: $4 million).", ["$5 million", "2022"], ["$4 million", "2021"]],
    [
      "Revenue was $5 million in 2022, $4 million in 2021 and $3 million in 2020.",
      ["$5 million", "2022"],
      ["$4 million", "2021"],
      ["$3 million", "2020"],
    ],
    ["Orders fell to 5 million in July from 6 million in June.", ["5 million", "2023-07"], ["6 million", "2023-06"]],
    ["2021年、2022年收入分别为5亿元、6亿元。", ["5亿元", "2021"], ["6亿元", "2022"]],
    ["2022年收入5亿元；其中，7月收入1亿元；利润2亿元。", ["5亿元", "2022"], ["1亿元", "2022-07"], ["2亿元", "2022-07"]],
    ["截至6月底，用户3亿人，较年初增加2000万人。", ["3亿人", "2023-06"], ["2000万人", "2023-06"]],
    ["2023年第二季度收入为5亿元，2022年第二季度为4亿元。", ["5亿元", "2023-04/2023-06"], ["4亿元", "2022-04/2022-06"]],
    [
      "Q2 revenue rose 5% to $3 million from $2.9 million a year earlier.",
      ["5%", "2023-04/2023-06"],
      ["$3 million", "2023-04/2023-06"],
      ["$2.9 million", "2022-04/2022-06"],
    ],
    [
      "Revenue in Q2 2023 was RMB5 billion, against RMB4 billion in Q2 2021.",
      ["RMB5 billion", "2023-04/2023-06"],
      ["RMB4 billion", "2021-04/2021-06"],
    ],
    [
      "Revenue in the second quarter was RMB5 billion, against RMB4.2 billion of sales in Q2 2022. Costs were RMB1 billion.",
      ["RMB5 billion", "2023-04/2023-06"],
      ["RMB4.2 billion", "2022-04/2022-06"],
      ["RMB1 billion", "2023-04/2023-06"],
    ],
    ["同比增长5%，上年同期为3%。", ["5%", null], ["3%", "2022"]],
    ["7月收入10亿元，前值9亿元。", ["10亿元", "2023-07"], ["9亿元", "2023-06"]],
    ["8月18日销售额5亿元。", ["5亿元", "2023-08-18"]],
    [
      "2022年市场规模为20亿元，2009-2022年复合增长率为9%。份额为10%。",
      ["20亿元", "2022"],
      ["9%", "2009/2022"],
      ["10%", "2022"],
    ],
    ["9月5日销售额5亿元。", ["5亿元", "2023-09-05"]],
    ["9月6日销售额5亿元。", ["5亿元", "2022-09-06"]],
    ["9月销售额5亿元。", ["5亿元", "2022-09"]],
    ["预计将于9月1日投资5亿元。", ["5亿元", "2023-09-01"]],
    ["7月销售10亿元。近半年，收入50亿元，利润5亿元。", ["10亿元", "2023-07"], ["50亿元", null], ["5亿元", "2023-07"]],
    ["预计下半年收入30亿元。利润2亿元。", ["30亿元", "2023-07/2023-12"], ["2亿元", null]],
    ["预计2024年收入10亿元。利润2亿元。", ["10亿元", "2024"], ["2亿元", null]],
    ["预计2023年收入10亿元。利润2亿元。", ["10亿元", "2023"], ["2亿元", null]],
    ["公司发布2024财年第一季度财报。今年3月，启动变革。员工超过5000人。", ["超过5000人", "2023-03"]],
    ["公司发布2024财年第一季度财报。今年3月，启动变革。财报显示，门店5000家。", ["5000家", "2023-04/2023-06"]],
    [
      "公司发布2024财年第一季度财报。上半年，卖出5000万件。收入10亿元。",
      ["5000万件", "2023-01/2023-06"],
      ["10亿元", "2023-01/2023-06"],
    ],
    [
      "2023年第二季度收入5亿元。昨日开业的门店有12家。利润2亿元。",
      ["5亿元", "2023-04/2023-06"],
      ["12家", "2023-08-14"],
      ["2亿元", "2023-04/2023-06"],
    ],
    ["较2018年底增长5亿元，用户达3亿人。", ["5亿元", null], ["3亿人", null]],
    [
      "截至2020年3月，用户8.5亿人，较2018年底增长1.2亿人，占94%。",
      ["8.5亿人", "2020-03"],
      ["1.2亿人", "2018-12/2020-03"],
      ["94%", "2020-03"],
    ],
    ["2023年7月，较2022年增长5%。", ["5%", "2023-07"]],
    ["5月，公司关了3家店。公司现有约12家门店。", ["3家店", "2023-05"], ["约12家门店", "2023-08"]],
    ["5月，公司裁员20人。公司正在投入2亿元。", ["20人", "2023-05"], ["2亿元", null]],
    ["5月，公司裁员20人。此外，公司有12家门店。", ["20人", "2023-05"], ["12家门店", null]],
    ["5月起施行。对达标企业给予10万元奖励。", ["10万元", null]],
    ["5月，公司裁员20人，其中女员工12人。", ["20人", "2023-05"], ["12人", "2023-05"]],
    ["去年顾客有138万人，前年为131万人。商户7400个。", ["138万人", "2022"], ["131万人", "2021"], ["7400个", "2022"]],
    [
      "5月平均消费1260元，2022年是1180元；年轻人平均1540元。",
      ["1260元", "2023-05"],
      ["1180元", "2022"],
      ["1540元", "2023-05"],
    ],
    ["2021年收入5亿元，2022年为6亿元，利润1亿元。", ["5亿元", "2021"], ["6亿元", "2022"], ["1亿元", "2022"]],
    ["去年净增45个，年底达163个。", ["45个", "2022"], ["163个", "2022-12"]],
    [
      "In the 52 weeks to January 27, 2023 sales were $5 million. In the final quarter they were $2 million. Profit was $1 million.",
      ["$5 million", "2022-02/2023-01"],
      ["$2 million", "2022-11/2023-01"],
      ["$1 million", "2022-02/2023-01"],
    ],
    [
      "In Q2 2023 sales were $5 million. The average basket shrank from $61.20 to $58.40.",
      ["$5 million", "2023-04/2023-06"],
      ["$61.20", "2022-04/2022-06"],
      ["$58.40", "2023-04/2023-06"],
    ],
    ["In Q2 2023 sales were $5 million. The stock closed 7% higher.", ["$5 million", "2023-04/2023-06"], ["7%", null]],
    [
      "二季度营收80亿元，2022年第二季度为70亿元。净利润3亿元。",
      ["80亿元", "2023-04/2023-06"],
      ["70亿元", "2022-04/2022-06"],
      ["3亿元", "2023-04/2023-06"],
    ],
    ["今年五一假期旅游收入恢复至2019年同期的119%。", ["119%", "2023-05"]],
    ["上半年客流相当于去年同期的85%。", ["85%", "2023-01/2023-06"]],
    [
      "2021年、2022年，收入分别为1亿元、2亿元，利润分别为3亿元、4亿元。",
      ["1亿元", "2021"],
      ["2亿元", "2022"],
      ["3亿元", "2021"],
      ["4亿元", "2022"],
    ],
    [
      "2021-2022年，利润分别为1.1亿元、1.5亿元，同比增长10%、36%。",
      ["1.1亿元", "2021"],
      ["1.5亿元", "2022"],
      ["10%", "2021"],
      ["36%", "2022"],
    ],
    [
      "6月上涨0.3%，前值0.4%；零售增长4.8%，前值3.2%。",
      ["0.3%", "2023-06"],
      ["0.4%", "2023-05"],
      ["4.8%", "2023-06"],
      ["3.2%", "2023-05"],
    ],
    [
      "二季度营收8亿元，高于一季度的7亿元。净利润2亿元。",
      ["8亿元", "2023-04/2023-06"],
      ["7亿元", "2023-01/2023-03"],
      ["2亿元", "2023-04/2023-06"],
    ],
    ["2019年至2022年，营收从10亿元增至50亿元。", ["10亿元", "2019"], ["50亿元", "2022"]],
    ["2023财年（截至3月31日）营收9亿元。", ["9亿元", "FY2023"]],
    ["2023年春节假期，收入6亿元，同比增长47%。", ["6亿元", null], ["47%", null]],
    ["2023年第二季，营收330亿元，前一季为310亿元。", ["330亿元", "2023-04/2023-06"], ["310亿元", "2023-01/2023-03"]],
    [
      "Sales were flat in Q1. Revenue rose 12% to $3 billion in Q2.",
      ["12%", "2023-04/2023-06"],
      ["$3 billion", "2023-04/2023-06"],
    ],
    ["Sales in Q2 were up 5 per cent on a year earlier.", ["5 per cent", "2023-04/2023-06"]],
    [
      "Revenue for Q2 was $3 billion, versus the $2.9 billion expected by analysts.",
      ["$3 billion", "2023-04/2023-06"],
      ["$2.9 billion", "2023-04/2023-06"],
    ],
    ["It raised its 2023 outlook to $12 billion from $11 billion.", ["$12 billion", "2023"], ["$11 billion", "2023"]],
    ["The app, launched in 2016, had 120 million users in June.", ["120 million users", "2023-06"]],
    ["Profit was $4 million for the April-June quarter.", ["$4 million", "2023-04/2023-06"]],
    ["三年前有12家店。利润2亿元。", ["12家店", "2020"], ["2亿元", null]],
    [
      "二季度收入5亿元，截至6月底门店12家。利润2亿元。",
      ["5亿元", "2023-04/2023-06"],
      ["12家", "2023-06"],
      ["2亿元", "2023-04/2023-06"],
    ],
    ["2023-08-15 09:20，正文：公司有12家门店。", ["12家门店", null]],
    ["收入低于2021、2020和2019年的8亿元、7亿元和6亿元。", ["8亿元", "2021"], ["7亿元", "2020"], ["6亿元", "2019"]],
    ["去年11月卖出138万件，是2021年同月的1.9倍。", ["138万件", "2022-11"], ["1.9倍", "2022-11"]],
    [
      "It asked 2,140 shoppers and 318 shops between May 21 and June 8.",
      ["2,140 shoppers", "2023-05-21/2023-06-08"],
      ["318 shops", "2023-05-21/2023-06-08"],
    ],
    [
      "Revenue in Q2 2023 (Q2 2022: $5 million) was $6 million.",
      ["$5 million", "2022-04/2022-06"],
      ["$6 million", "2023-04/2023-06"],
    ],
    ["From January to July 2023 sales were $5 million.", ["$5 million", "2023-01/2023-07"]],
    ["In July, sales (in June: $4 million) were $5 million.", ["$4 million", "2023-06"], ["$5 million", "2023-07"]],
    ["收入5亿元，这意味着利润2亿元。", ["5亿元", null], ["2亿元", null]],
    ["收入5亿元，或许利润2亿元。", ["5亿元", null], ["2亿元", null]],
    ["该平台2018年上线，2019年用户1亿人，2023年用户3亿人。", ["1亿人", "2019"], ["3亿人", "2023"]],
    [
      "2023年上半年，收入5亿元；2022年上半年，收入4亿元；利润3亿元。",
      ["5亿元", "2023-01/2023-06"],
      ["4亿元", "2022-01/2022-06"],
      ["3亿元", "2022-01/2022-06"],
    ],
    [
      "二季度收入5亿元，同比增长3%；上年同期为4亿元。",
      ["5亿元", "2023-04/2023-06"],
      ["3%", "2023-04/2023-06"],
      ["4亿元", "2022-04/2022-06"],
    ],
    [
      "一季度收入4亿元，二季度5亿元，上半年合计9亿元。",
      ["4亿元", "2023-01/2023-03"],
      ["5亿元", "2023-04/2023-06"],
      ["9亿元", "2023-01/2023-06"],
    ],
    ["2019至2022年，用户增长了3倍。", ["3倍", "2019/2022"]],
    ["7月1日至7月7日，直播卖出3000万元。", ["3000万元", "2023-07-01/2023-07-07"]],
  ])("is read in %s", ([text, ...expected]) => {
    expect(statistics(text).map(({ words, period }) => [words, period])).toEqual(expected);
  });
});

test.for<[text: string, ...numbers: [words: string, period: string | null][]]>([
  ["预计2023年至2025年净利润为1/2/3亿元。", ["1", "2023"], ["2", "2024"], ["3亿元", "2025"]],
  ["预计2023年至2024年净利润为1/2/3亿元。", ["1", "2023/2024"], ["2", "2023/2024"], ["3亿元", "2023/2024"]],
  ["2021年、2022年和2023年收入分别为1亿元、2亿元和3亿元。", ["1亿元", "2021"], ["2亿元", "2022"], ["3亿元", "2023"]],
  ["7月销售额5亿元，8月6亿元，9月7亿元。", ["5亿元", "2023-07"], ["6亿元", "2023-08"], ["7亿元", "2023-09"]],
  ["2022年底有5家店，2023年6月底有8家店。", ["5家店", "2022-12"], ["8家店", "2023-06"]],
  ["今年上半年，平台收入5亿元，其中二季度3亿元。", ["5亿元", "2023-01/2023-06"], ["3亿元", "2023-04/2023-06"]],
  ["收入从2021年的5亿元增至2022年的6亿元，2023年达到7亿元。", ["5亿元", "2021"], ["6亿元", "2022"], ["7亿元", "2023"]],
  [
    "2023年一季度，收入由2022年同期的211亿元增加19.7%至252亿元。",
    ["211亿元", "2022-01/2022-03"],
    ["19.7%", "2023-01/2023-03"],
    ["252亿元", "2023-01/2023-03"],
  ],
  ["200亿美元的规模与2021年基本持平；门店达到25家。", ["200亿美元", null], ["25家", null]],
  ["The company had 5 stores in 2021 and 8 stores in 2022.", ["5 stores", "2021"], ["8 stores", "2022"]],
  ["Revenue grew from $5 million in 2021 to $8 million in 2022.", ["$5 million", "2021"], ["$8 million", "2022"]],
  [
    "In the first half of 2023, sales were $5 million; in the first half of 2022, $4 million.",
    ["$5 million", "2023-01/2023-06"],
    ["$4 million", "2022-01/2022-06"],
  ],
  [
    "Sales were $5 million in the year to September. Over the same period the share sent back rose from 26% to 32%.",
    ["$5 million", "2022-10/2023-09"],
    ["26%", "2021-10/2022-09"],
    ["32%", "2022-10/2023-09"],
  ],
  [
    "Sales were $5 million in July. In the same period last year they were $4 million.",
    ["$5 million", "2023-07"],
    ["$4 million", "2022-07"],
  ],
  ["Sales were $5 million in July. Profit was $1 million.", ["$5 million", "2023-07"], ["$1 million", "2023-07"]],
  [
    "截至2023年6月底，门店1000家，会员2亿人；截至2022年底，门店900家。",
    ["1000家", "2023-06"],
    ["2亿人", "2023-06"],
    ["900家", "2022-12"],
  ],
  ["去年双十一销售额5亿元，今年618销售额3亿元。", ["5亿元", "2022-11"], ["3亿元", "2023-06"]],
  [
    "2023年1-7月销售额5亿元，同比增长3%，其中7月1亿元，增长2%。",
    ["5亿元", "2023-01/2023-07"],
    ["3%", "2023-01/2023-07"],
    ["1亿元", "2023-07"],
    ["2%", "2023-07"],
  ],
])("in October 2023 the numbers of %s are of their periods", ([text, ...expected]) => {
  expect(statistics(text, "2023-10-15").map(({ words, period }) => [words, period])).toEqual(expected);
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
      "在中国收入为690亿美元（约合人民币4761亿元），同比增长25%。",
      [
        ["中国", "收入"],
        ["中国", "收入"],
        ["中国", "收入"],
      ],
    ],
    [
      "海外收入160亿美元，2021年时则为65亿美元，2020年时仅为12亿美元。",
      [
        ["海外", "收入"],
        ["海外", "收入"],
        ["海外", "收入"],
      ],
    ],
    [
      "收入为5亿元，比去年少了12%，利润倒是多了一点，从300万元到了340万元。",
      [
        ["", "收入"],
        ["", "收入"],
        ["", "利润"],
        ["", "利润"],
      ],
    ],
    [
      "同城、异地、国际业务量分别占全部业务量的16%、82%和2%；业务收入分别占全部收入的9%、51%和12%。",
      [
        ["同城", "占全部业务量"],
        ["异地", "占全部业务量"],
        ["国际", "占全部业务量"],
        ["同城", "占全部收入"],
        ["异地", "占全部收入"],
        ["国际", "占全部收入"],
      ],
    ],
    [
      "东部、西部销售额分别为8亿元和2亿元，收入比重分别为79%和21%，收入分别增长5%、6%和7%。",
      [
        ["东部", "销售额"],
        ["西部", "销售额"],
        ["东部", "收入比重"],
        ["西部", "收入比重"],
        ["西部", "收入"],
        ["西部", "收入"],
        ["西部", "收入"],
      ],
    ],
    // 门票、文娱 are two though the first is joined by 和 itself, 中部 and 自日本 begin with no word of where they are of
    [
      "旅游产品和门票、文娱销售额分别增长27%和7%，比一季度分别加快5和6个百分点。",
      [
        ["旅游产品和门票", "销售额"],
        ["文娱", "销售额"],
        ["旅游产品和门票", "销售额"],
        ["文娱", "销售额"],
      ],
    ],
    [
      "中部、西部零售额分别增长16%、13%。从原产地看，自日本、美国进口额排名前二，占比分别为19%和14%。",
      [
        ["中部", "零售额"],
        ["西部", "零售额"],
        ["日本", "占比"],
        ["美国", "占比"],
      ],
    ],
    // as Hong Kong tells a move, and what a measure begins with
    [
      "公司宣布收入2亿元，按年升5%，利润2亿元，大增60%，经调整EBITA录1亿元，GAAP利润3亿元，基本每股收益1元。",
      [
        ["", "收入"],
        ["", "收入"],
        ["", "利润"],
        ["", "利润"],
        ["", "经调整EBITA"],
        ["", "GAAP利润"],
        ["", "基本每股收益"],
      ],
    ],
    // the measure follows the last member, or what deals the numbers out
    [
      "机电出口9亿元，服装及鞋、玩具分别进口8亿元、5亿元。",
      [
        ["机电", "出口"],
        ["服装及鞋", "进口"],
        ["玩具", "进口"],
      ],
    ],
    [
      "即时零售收入为9亿元，零售收入为3亿元。",
      [
        ["即时零售", "收入"],
        ["即时零售", "零售收入"],
      ],
    ],
    [
      "即时通信、短视频的用户规模较5月分别增长3万人、4万人。",
      [
        ["即时通信", "用户规模"],
        ["短视频", "用户规模"],
      ],
    ],
    // what became of a count is not what is counted, nor is what stands with the next one
    [
      "交易客户数量从5月的290万人增加到310万人；客户为620万人，比5月的120万人增加了10%。",
      [
        ["", "交易客户数量"],
        ["", "交易客户数量"],
        ["", "客户"],
        ["", "客户"],
        ["", "客户"],
      ],
    ],
    [
      "门店20家，包括位于海边的10个购物中心、位于山上的6家百货店。",
      [
        ["", "门店"],
        ["", "位于海边购物中心"],
        ["", "位于山上百货店"],
      ],
    ],
    // whose a profit is, and what kind of income
    [
      "公司销售所得款项总额为8亿元，其中零售收入为3亿元，母公司拥有人应占利润为1亿元，相比之下5月的净亏损为3亿元。",
      [
        ["", "销售所得款项总额"],
        ["", "零售收入"],
        ["", "母公司拥有人应占利润"],
        ["", "净亏损"],
      ],
    ],
    [
      "与去年相比出售业务的收益减少5%，基站总数达9个，其中累计建成毛利3亿元，股价最高为27元。",
      [
        ["", "出售业务的收益"],
        ["", "基站总数"],
        ["", "毛利"],
        ["", "股价"],
      ],
    ],
    // what a number in points is set against is not measured
    [
      "网络零售额同比增长12%，比一季度加快3个百分点，增速高于全省2个百分点，比零售总额高6个百分点。",
      [
        ["", "网络零售额"],
        ["", "网络零售额"],
        ["", "网络零售额"],
        ["", "网络零售额"],
      ],
    ],
    [
      "网络零售额增长21%，对零售总额增长的贡献率达44%。",
      [
        ["", "网络零售额"],
        ["", "对零售总额增长的贡献率"],
      ],
    ],
    // an estimate is of what was measured
    [
      "8月零售业总销货价值的临时估计为324亿元，临时估计较去年上升13%；7月零售业总销货数量的修订估计，则较去年同月上升16%。",
      [
        ["零售业", "总销货价值"],
        ["零售业", "总销货价值"],
        ["零售业", "总销货数量"],
      ],
    ],
    // a name alone goes on with what the one before it measured, not what only sounds like a measure
    [
      "鞋类的销货价值上升57%；其次为其他消费品，上升23%；服装上升40%；百货公司货品（上升3%）。",
      [
        ["鞋类", "销货价值"],
        ["其他消费品", "销货价值"],
        ["服装", "销货价值"],
        ["百货公司货品", "销货价值"],
      ],
    ],
    [
      "销货价值上升57%，口碑上升40%。",
      [
        ["", "销货价值"],
        ["", "口碑"],
      ],
    ],
    [
      "我国广义口径交易规模已达8万亿元，同比+11%，快速增至34亿元。从事电商的达9965人。",
      [
        ["", "广义口径交易规模"],
        ["", "广义口径交易规模"],
        ["", "广义口径交易规模"],
        ["", "从事电商"],
      ],
    ],
    // what money is, where it is told after it
    [
      "新店完成14亿美元GMV，并为明年定下30亿元成交额目标，获得5亿元融资。",
      [
        ["", "GMV"],
        ["", "成交额"],
        ["", "融资"],
      ],
    ],
    [
      "扣掉推广费310万，净赚20万元。",
      [
        ["", "推广费"],
        ["", "净赚"],
      ],
    ],
    ["退货率比平时高了两三个百分点。", [["", "退货率"]]],
    ["订单多了三分之一。", [["", "订单"]]],
    ["The firm said on Friday that orders rose 10%.", [["", "orders"]]],
    // what a change is in, what a rate or a price with an article is of
    ["The firm reported a 2.1% decline in online sales.", [["", "online sales"]]],
    ["Parcels saw 6% year-on-year growth in their number in 2022.", [["", "number"]]],
    ["The government has imposed a 30% tariff on most goods.", [["", "tariff on most goods"]]],
    [
      "The bloc plans to introduce a €2 flat fee on billions of small bags.",
      [
        ["", "flat fee"],
        ["", "flat fee on billions of small bags"],
      ],
    ],
    ["He bought a $183 cord sorter from a shop.", [["", "cord sorter"]]],
    ["It puts 145% tariffs on goods from China.", [["", "tariffs on goods"]]],
    // who a sentence begins with, if its words before the number name anybody
    ["Quarry Union plans a €2 flat fee.", [["Quarry Union", "flat fee"]]],
    ["Parent firm: Quarry Union reported a 4% fall in profit.", [["Quarry Union", "profit"]]],
    ["Quarry Union leased 300 vans.", [["Quarry Union", "leased vans"]]],
    ["Starting with 70 shops, it will grow.", [["", "shops"]]],
    ["According to the site there are now 150 robots.", [["", "robots"]]],
    ["Quarry Union said the costs associated with the 460 parcels fell.", [["", "parcels"]]],
    ["Retail Giants of Asia have 300 shops.", [["Retail Giants of Asia", "shops"]]],
    // who spends, earns or owes
    ["Forecasts predict that British people will spend £4bn on gifts.", [["British people", "spending"]]],
    ["On average each shopper will spend £220.", [["each shopper", "spending"]]],
    ["The group paid $3 million to two drivers.", [["group", "payment"]]],
    ["It lost $3 million.", [["", "loss"]]],
    // what the label before a colon says
    ["Monthly active users: 292 million.", [["", "Monthly active users"]]],
    ["U.S. downloads: 18 million.", [["U.S.", "U.S. downloads"]]],
    ["2022 losses: estimated between $8 billion and $9 billion.", [["", "losses"]]],
    // told beside each other
    [
      "A third of all the money spent online will come from Britain compared to 29% from German shoppers and only 4% from Italian ones.",
      [
        ["", "share of money spent online"],
        ["", "share of money spent online"],
        ["", "share of money spent online"],
      ],
    ],
    ["Half of Acme’s European shipments are bare.", [["", "share of Acme’s European shipments"]]],
    ["Tan estimates that e-commerce sales in the region will grow 16%.", [["", "e-commerce sales in the region"]]],
    [
      "Sales of clothing and footwear through social platforms reached £1.9bn.",
      [["", "Sales of clothing and footwear through"]],
    ],
    [
      "Sales per visitor, he adds, slipped by 2%, but profit per order rose by 9%.",
      [
        ["", "Sales per visitor"],
        ["", "profit per order"],
      ],
    ],
    [
      "Out of 12,000 cardigans sold, 5,100 came back.",
      [
        ["", "cardigans sold"],
        ["", "came back."],
      ],
    ],
    [
      "城镇消费品零售额31920亿元，同比增长2.3%。",
      [
        ["城镇", "消费品零售额"],
        ["城镇", "消费品零售额"],
      ],
    ],
    ["京东到家平台二季度营收 18 亿元。", [["京东到家平台", "营收"]]],
    [
      "大宗商品指数为102.3%，大宗商品销售指数为103.4%，消费价格指数为99点，农村业务量指数为127.8点。",
      [
        ["大宗商品", "指数"],
        ["大宗商品", "销售指数"],
        ["消费", "价格指数"],
        ["农村", "业务量指数"],
      ],
    ],
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
    [
      "京东二季度收入2879亿元，同比增长7.6%。",
      [
        ["京东", "收入"],
        ["京东", "收入"],
      ],
    ],
    [
      "商品零售32483亿元；餐饮收入4277亿元，增长15.8%。",
      [
        ["商品", "零售"],
        ["餐饮", "收入"],
        ["餐饮", "收入"],
      ],
    ],
    ["建设2600多个县级电商公共服务中心。", [["", "建设县级电商公共服务中心"]]],
    [
      "化妆品类、金银珠宝类等实现较快增长，同比分别增长8.4%、17.5%。",
      [
        ["化妆品类", ""],
        ["金银珠宝类", ""],
      ],
    ],
    ["The take rate, or the slice of each sale, edged up to 20.9%.", [["", "take rate"]]],
    ["Average basket size was nearly flat at 42.30 euros.", [["", "Average basket size"]]],
    ["Own retail accounted for just 6% of GMV in the quarter.", [["Own retail", "share of GMV"]]],
    ["Marlo had 1.3 billion euros of cash.", [["Marlo", "cash"]]],
    ["Marlo holds 1.3 billion euros of shoppers’ deposits.", [["Marlo", "shoppers’ deposits"]]],
    [
      "Seller commissions rose 8% to 486 million euros.",
      [
        ["", "Seller commissions"],
        ["", "Seller commissions"],
      ],
    ],
    [
      "粮油食品、饮料、烟酒类零售额分别增长5.5%、3.1%和7.2%。",
      [
        ["粮油食品", "零售额"],
        ["饮料", "零售额"],
        ["烟酒类", "零售额"],
      ],
    ],
    ["短视频用户占网民整体的85.6%。", [["短视频用户", "占网民整体"]]],
    [
      "2021年、2022年和2023年收入分别为1亿元、2亿元和3亿元。",
      [
        ["", "收入"],
        ["", "收入"],
        ["", "收入"],
      ],
    ],
    [
      "7月及8月销售额分别为1亿元、2亿元。",
      [
        ["", "销售额"],
        ["", "销售额"],
      ],
    ],
    ["占全国零售额的27%。", [["", "占全国零售额"]]],
    ["京东物流亏损扩大至12亿元。", [["京东物流", "亏损"]]],
    [
      "商品类中粮油食品、饮料零售额分别增长5.5%、3.1%。",
      [
        ["粮油食品", "零售额"],
        ["饮料", "零售额"],
      ],
    ],
    ["粮油食品、饮料零售额分别增长5.5%。", [["粮油食品、饮料", "零售额"]]],
    [
      "7月份快递业务量107亿件，比上年同期增长11.7%。",
      [
        ["快递", "业务量"],
        ["快递", "业务量"],
      ],
    ],
    ["位列iOS免费榜第36位。", [["", "位列iOS免费榜"]]],
    [
      "客单价达到88元，退货率为4%。",
      [
        ["", "客单价"],
        ["", "退货率"],
      ],
    ],
    ["有2000名员工。", [["", "员工"]]],
    [
      "二季度净利润840万元，去年同期为亏损4亿元。",
      [
        ["", "净利润"],
        ["", "净利润"],
      ],
    ],
    [
      "据央视报道，上半年全国网上零售额7.16万亿元，增长13.1%。",
      [
        ["全国", "网上零售额"],
        ["全国", "网上零售额"],
      ],
    ],
    [
      "营收同比增长12%，净利润增长15%，毛利率22.3%。",
      [
        ["", "营收"],
        ["", "净利润"],
        ["", "毛利率"],
      ],
    ],
    ["预计2025年规模将突破5万亿元。", [["", "规模"]]],
    ["用户平均每年服饰消费金额超1万元。", [["用户平均每年服饰", "消费金额"]]],
    ["沃尔玛调整后每股收益1.84美元。", [["沃尔玛", "调整后每股收益"]]],
    ["美国可比销售额增长6.3%。", [["美国", "可比销售额"]]],
    ["钢铁平台年交易规模超过百亿元。", [["钢铁平台", "年交易规模"]]],
    ["全国消协投诉解决率80.79%。", [["全国消协投诉", "解决率"]]],
    ["东方甄选佣金费率5%，卢布汇率90.5。", [["东方甄选佣金", "费率"]]],
    ["每年有超4亿人在平台上买衣服。", [["", "在平台上买衣服"]]],
    [
      "门店营收预计同比变动-2%至+7%，净利润有望增长8%。",
      [
        ["门店", "营收"],
        ["门店", "净利润"],
      ],
    ],
    ["面膜品类整体销量明显下滑，同比降幅达到9.7%。", [["面膜品类", "整体销量"]]],
    [
      "门店收入增长5%，增速达到9.7%。",
      [
        ["门店", "收入"],
        ["门店", "收入"],
      ],
    ],
    ["股价较最高点已下跌28%。", [["", "股价"]]],
    ["其他主播的收入为5亿元。", [["其他主播", "收入"]]],
    [
      "以直播为代表的新业态销售额增长20%，得益于门店收入增长5%。",
      [
        ["新业态", "销售额"],
        ["门店", "收入"],
      ],
    ],
    ["以旧换新订单达5万单。", [["以旧换新", "订单"]]],
    // what was foreseen
    [
      "沃尔玛营收达1616亿美元，超出市场预期的1597亿美元；每股收益1.84美元，高于预期的1.7美元。",
      [
        ["沃尔玛", "营收"],
        ["沃尔玛", "营收市场预期"],
        ["沃尔玛", "每股收益"],
        ["沃尔玛", "每股收益预期"],
      ],
    ],
    ["市场预期收入为5亿元。", [["", "收入"]]],
    // what was paid for
    ["沃尔玛近日斥资14亿美元收购电商平台的股份。", [["沃尔玛", "收购电商平台的股份"]]],
    [
      "京东曾以46亿元的价格收购永辉10%的股份，并花费2亿元广告费。",
      [
        ["京东", "收购永辉"],
        ["京东", "收购永辉股份"],
        ["京东", "花费"],
      ],
    ],
    ["记者以39.95元的价格在该店购买蜂蜜。", [["记者", "购买蜂蜜"]]],
    [
      "记者以5元的价格在该店下单购买了1吨蜂蜜。",
      [
        ["记者", "购买蜂蜜"],
        ["记者", "购买"],
      ],
    ],
    // what money is
    [
      "他们哄骗网民缴纳两千到三千不等的报名费，商家缴纳1万元的保证金，平台收入达5万元的押金。",
      [
        ["", "报名费"],
        ["", "保证金"],
        ["", "收入"],
      ],
    ],
    [
      "9个平台的GMV总额在22年达到了995亿美元。",
      [
        ["", "平台的GMV"],
        ["", "平台的GMV"],
      ],
    ],
    // a place may name a member of a list
    [
      "排名第二和第三的份额分别为6.4%与4.9%。",
      [
        ["排名第二", "份额"],
        ["第三", "份额"],
      ],
    ],
    [
      "总收入增长34.0%，增速略低于彭博一致预期的36.8%。",
      [
        ["", "总收入"],
        ["", "总收入彭博一致预期"],
      ],
    ],
    // what joins or closes is no part of a name
    [
      "进口水果11吨、货值9亿元，同比分别增长6倍和19倍。",
      [
        ["", "进口水果"],
        ["", "货值"],
        ["", "进口水果"],
        ["", "货值"],
      ],
    ],
    [
      "2021年和2022年，门店分别实现营收3亿元及5亿元，净亏损分别为2亿元及4亿元。",
      [
        ["门店", "营收"],
        ["门店", "营收"],
        ["门店", "净亏损"],
        ["门店", "净亏损"],
      ],
    ],
    ["百货（62.65, 4.30, 7.37%）股价跌8%。", [["", "股价"]]],
    ["电视广播业务收入仍然为5亿元。", [["电视广播业务", "收入"]]],
    [
      "全省5家综保区实现进出口867.7亿元。",
      [
        ["", "全省综保区"],
        ["综保区", "进出口"],
      ],
    ],
    [
      "建设13个镇级服务站和150个村级服务点。",
      [
        ["", "建设镇级服务站"],
        ["", "村级服务点"],
      ],
    ],
    ["商家申报出口的339件商品已起飞。", [["", "商家申报出口商品已起飞"]]],
    // what was done
    [
      "全国消协组织共受理消费者投诉5万件，为消费者挽回经济损失5亿元。",
      [
        ["全国消协组织", "受理消费者投诉"],
        ["全国消协组织", "为消费者挽回经济损失"],
      ],
    ],
    ["网购投诉受理量达5万件。", [["", "网购投诉受理量"]]],
    ["菜鸟继续提效，带动本地生活收入增长30%。", [["本地生活", "收入"]]],
    // what is counted, and what the next number measures
    [
      "4家电商平台年交易规模达500亿元。",
      [
        ["", "电商平台"],
        ["电商平台", "年交易规模"],
      ],
    ],
    [
      "其中2亿用户常看直播，约2000万用户一年购买15次。",
      [
        ["", "用户常看直播"],
        ["", "用户一年购买"],
        ["", "购买"],
      ],
    ],
    [
      "12家企业与40名学员签约。",
      [
        ["", "企业"],
        ["", "学员签约"],
      ],
    ],
    [
      "业务覆盖29个省份，574个城市。",
      [
        ["", "业务覆盖"],
        ["", "业务覆盖"],
      ],
    ],
  ])("are read in %s", ([text, expected]) => {
    expect(statistics(text).map(({ subject, metric }) => [subject, metric])).toEqual(expected);
  });
});

describe("with names that the lexicon knows, subject and metric", () => {
  const named = createLexicon([
    { id: "jd", kind: "subject", zh: ["京东"], en: ["JD.com"], loose: [], broader: [], near: [] },
    { id: "kuaishou", kind: "subject", zh: ["快手"], en: ["Kuaishou"], loose: [], broader: [], near: [] },
    { id: "study", kind: "subject", zh: ["样本研究"], en: ["Sample Study"], loose: [], broader: ["media"], near: [] },
    { id: "dau", kind: "metric", zh: ["日活跃用户"], en: ["DAU"], loose: [], broader: [], near: [] },
    {
      id: "profit",
      kind: "metric",
      zh: ["利润"],
      en: ["profit", "operating profit"],
      loose: [],
      broader: [],
      near: [],
    },
  ]);

  test.for<[string, [string, string][]]>([
    ["在京东，日均订单量约2万单。", [["京东", "日均订单量"]]],
    ["快手拥有日活跃用户3亿。", [["快手", "日活跃用户"]]],
    // an answer measures what its question asks for
    ["记者：快手的利润是多少？\n唐可：去年我们做了120亿元。", [["快手", "利润"]]],
    // the items of a list go on from what introduces it, and from their own labels
    [
      "Kuaishou's DAU has grown since then:\n2018: 100 million\nJD.com: 3 million\nHosts: 2 million",
      [
        ["Kuaishou", "DAU"],
        ["JD.com", "DAU"],
        ["Kuaishou", "DAU"],
      ],
    ],
    ["快手可比利润3亿元。", [["快手", "可比利润"]]],
    // what a figure beside another is of: after it, in its brackets and behind them
    [
      "JD.com profit rose 5% year over year to $3 million (8% of total sales), growing 4% on a yearly basis.",
      [
        ["JD.com", "profit"],
        ["JD.com", "profit"],
        ["JD.com", "share of sales"],
        ["JD.com", "profit"],
      ],
    ],
    [
      "JD.com profit rose 5% (7% on an FX-neutral basis) to 3 million.",
      [
        ["JD.com", "profit"],
        ["JD.com", "profit on an fx-neutral basis"],
        ["JD.com", "profit"],
      ],
    ],
    [
      "Home: The market generated profit of $3 million (8% of total sales), up 4%.",
      [
        ["Home", "profit"],
        ["Home", "share of sales"],
        ["Home", "profit"],
      ],
    ],
    [
      "JD.com profit fell 5%, with Kuaishou and JD.com up 5% and 4%, respectively.",
      [
        ["JD.com", "profit"],
        ["Kuaishou", "profit"],
        ["JD.com", "profit"],
      ],
    ],
    [
      "Growth went on in stores (10%), online services (13%), and instant retail (12%).",
      [
        ["", "Growth went on in stores"],
        ["", "online services"],
        ["", "instant retail"],
      ],
    ],
    [
      "Kuaishou profit was $5 million and $4 million in the Home and Abroad segments, respectively.",
      [
        ["Home", "Kuaishou profit"],
        ["Abroad", "Kuaishou profit"],
      ],
    ],
    [
      "Kuaishou profit for the quarter was as follows:\nHome: $5 million\nAbroad: $4 million",
      [
        ["Kuaishou", "profit"],
        ["Kuaishou", "profit"],
      ],
    ],
    [
      "Kuaishou made money by store and live revenues, which grew 4% and 2% to $5 million and $3 million, respectively.",
      [
        ["Kuaishou", "store revenues"],
        ["Kuaishou", "live revenues"],
        ["Kuaishou", "store revenues"],
        ["Kuaishou", "live revenues"],
      ],
    ],
    [
      "Kuaishou's sales of food and consumer goods rose 4% and 2% respectively.",
      [
        ["Kuaishou", "sales of food"],
        ["Kuaishou", "sales of consumer goods"],
      ],
    ],
    [
      "Kuaishou's operating profit (the sum of what is left of all fees) was $5 million, up a staggering 5% year-over-year (YoY) from $4 million.",
      [
        ["Kuaishou", "operating profit"],
        ["Kuaishou", "operating profit"],
        ["Kuaishou", "operating profit"],
      ],
    ],
    ["That helped operating profit soar 5%.", [["", "operating profit"]]],
    ["Kuaishou anticipates profit of $5 million.", [["Kuaishou", "profit"]]],
    ["Kuaishou delivered 16% revenue growth.", [["Kuaishou", "revenue"]]],
    [
      "Kuaishou profit -- what is left of all that comes in -- soared 5%, to $5 million.",
      [
        ["Kuaishou", "profit"],
        ["Kuaishou", "profit"],
      ],
    ],
    [
      "Adjusted profit per American depositary share came in at 61 cents.",
      [["", "Adjusted profit per American depositary share"]],
    ],
    ["Kuaishou posted parcel profit of $5 million.", [["Kuaishou", "parcel profit"]]],
    ["Kuaishou made $3 million in annual revenue.", [["Kuaishou", "annual revenue"]]],
    [
      "Kuaishou's profit was 94 cents vs. 28 cents then, compared with an operating loss of 5 cents.",
      [
        ["Kuaishou", "profit"],
        ["Kuaishou", "profit"],
        ["Kuaishou", "profit"],
      ],
    ],
    ["The number of successful DAU was 3 million.", [["", "number of successful DAU"]]],
    [
      "JD.com did well in July.\n\n- Consolidated profit of $5 million\n- Adjusted profit up 3%",
      [
        ["JD.com", "Consolidated profit"],
        ["JD.com", "Adjusted profit"],
      ],
    ],
    // what a price did, where only a name stands before it
    [
      "截至发稿，快手（01024.HK）涨超5%，京东收跌2%。",
      [
        ["快手", "涨"],
        ["京东", "跌"],
      ],
    ],
    ["京东盈利。快手科技（快手，01024.HK）报收35.5港元。", [["快手", "快手科技"]]],
    // what is counted, and whose it is
    [
      "京东新增了12万个新商家；快手新入驻8万个商家。",
      [
        ["京东", "新商家"],
        ["快手", "新入驻商家"],
      ],
    ],
    // of whom the sentence before speaks
    [
      "京东去年收入90亿元，利润增长主要由于以快手为主的海外业务收入增长了5%。其海外收入16亿元。",
      [
        ["京东", "收入"],
        ["海外业务", "收入"],
        ["京东", "海外收入"],
      ],
    ],
    [
      "快手收入90亿元。京东宣布扩大物流投资。其物流收入为41亿元。它的用户有5亿。",
      [
        ["快手", "收入"],
        ["京东", "物流收入"],
        ["京东", "用户"],
      ],
    ],
    [
      "京东收购了短视频平台快手的股份，很快。目前，该平台估值约为35亿元，该公司利润为5亿元。",
      [
        ["快手", "估值"],
        ["快手", "利润"],
      ],
    ],
    // nor of the sentence before where its own speaks of something else
    [
      "快手卖得好。京东宣布扩大投资。主播推销的一款手机，其标称原价899元。其中，快手用户5亿人，其他用户2亿人。",
      [
        ["快手", "标称原价"],
        ["快手", "用户"],
        ["其他", "用户"],
      ],
    ],
    [
      "快手的市场份额为48%，京东为26%，其他为26%。",
      [
        ["快手", "市场份额"],
        ["京东", "市场份额"],
        ["京东", "其他"],
      ],
    ],
    [
      "快手收入5亿元，其次是京东达4亿元，京东增长了3%。",
      [
        ["快手", "收入"],
        ["京东", "其次是京东"],
        ["京东", "京东"],
      ],
    ],
    // 上市公司 in the name of a measure is not whose it is
    [
      "京东收入9亿元；归属于快手股东的净亏损额达到2亿元。",
      [
        ["京东", "收入"],
        ["京东", "归属于快手股东的净亏损额"],
      ],
    ],
    ["JD.com's profit rose 3%.", [["JD.com", "profit"]]],
    // what one share earned
    ["JD.com reported a profit of $9.74 per share.", [["JD.com", "profit per share"]]],
    ["JD.com's sales were $9.74 per share.", [["JD.com", "JD.com's sales"]]],
    // who says so is not whom a number is of
    ["At JD.com, Sample Study says, sales were $3 billion.", [["JD.com", "sales"]]],
    // a number in an aside says nothing of what the verb after it tells
    [
      "Membership in JD.com, the $98-a-year programme that competes with Kuaishou, reached 16 million.",
      [
        ["JD.com", ""],
        ["JD.com", "Membership in JD.com"],
      ],
    ],
    [
      "Sales at JD.com, which has 50 million customers, fell 5%.",
      [
        ["JD.com", "customers"],
        ["JD.com", "Sales at JD.com"],
      ],
    ],
    [
      "The cost of delivery, about 5 dollars a parcel, rose 3%.",
      [
        ["", ""],
        ["", "cost of delivery"],
      ],
    ],
    // nor is it an aside where no verb follows
    [
      "JD.com has 50 million customers, the most since 2020, and lost 5%.",
      [
        ["JD.com", "customers"],
        ["JD.com", "lost"],
      ],
    ],
    // of what stands before the aside that gives the change
    [
      "Kuaishou hired 300 people. Orders at JD.com, up 5% from a year earlier, reached 3 billion.",
      [
        ["Kuaishou", "hired people"],
        ["JD.com", "Orders at JD.com"],
        ["JD.com", "Orders at JD.com"],
      ],
    ],
    [
      "Revenue was 3 billion euros in Asia, up 5%.",
      [
        ["", "Revenue"],
        ["", "Revenue"],
      ],
    ],
    // each part of a list has its own
    [
      "京东收入达4亿美元；快手在海外仍是第二，2亿美元的收入与2021年持平。",
      [
        ["京东", "收入"],
        ["快手", "收入"],
      ],
    ],
    ["Adjusted operating profit climbed to £3 million.", [["", "Adjusted operating profit"]]],
    ["快手平台目前有超过3亿DAU。", [["快手", "DAU"]]],
    [
      "据京东介绍，快手的日活跃用户为3亿，占网民的29%。",
      [
        ["快手", "日活跃用户"],
        ["快手", "占网民"],
      ],
    ],
    [
      "去年京东收入10亿元，快手收入5亿元。",
      [
        ["京东", "收入"],
        ["快手", "收入"],
      ],
    ],
    [
      "京东收入10亿元。它的用户有5亿。",
      [
        ["京东", "收入"],
        ["京东", "用户"],
      ],
    ],
  ])("are read in %s", ([text, expected]) => {
    const claims = extractClaims(source(text), named).filter(({ statistic }) => statistic);
    expect(claims.map(({ subject, metric }) => [subject, metric])).toEqual(expected);
  });

  test.for([
    ["京东提供物流服务，很快。", "京东", "提供物流服务，很快。"],
    ["对此，京东将继续投入物流建设，不断扩大。", "京东", "将继续投入物流建设"],
    ["相对于京东，快手的优势在于用户很多。", "快手", "的优势在于用户很多"],
    ["Unlike JD.com, Kuaishou sells through live streams.", "Kuaishou", "sells through live streams."],
  ])("of the statement %s are %s and %s", ([text = "", subject, metric]) => {
    expect(extractClaims(source(text), named)[0]).toMatchObject({ statistic: null, subject, metric });
  });
});

describe("the statement", () => {
  test.for([
    ["京东将于8月推出新服务。", "京东", "将于8月推出新服务", "2023-08", "forecast"],
    ["8月11日消息，京东的大会昨日在上海举行。", "", "8月11日消息，京东的大会昨日在上海举行。", "2023-08-10", "fact"],
    ["8月11日消息，京东发布了二季度业绩。", "", "8月11日消息，京东发布了二季度业绩。", "2023-08-11", "fact"],
    ["其中，直播电商平台已覆盖全国的城市。", "直播电商平台", "已覆盖全国的城市", null, "fact"],
    ["但物流业或许还要等待很久才会恢复。", "物流业或许", "还要等待很久才会恢复", null, "opinion"],
    ["Live sellers will open their own shops.", "Live sellers", "will open their own shops.", null, "forecast"],
  ])("of %s is %s: %s", ([text, subject, metric, period, nature]) => {
    expect(extractClaims(source(text ?? ""), lexicon)[0]).toMatchObject({ subject, metric, period, nature });
  });
});

describe("how long is a statistic in", () => {
  test.for([
    ["作弊的账号会被封号15天。", "15天"],
    ["有的账号仅被禁播3天。", "3天"],
    ["新规要求设立10天冷静期。", "10天"],
    ["生鲜商家的账期一般为45天。", "45天"],
    ["每位用户在平台上停留129.3分钟。", "129.3分钟"],
    ["Buyers spend up to five hours per week at online shops.", "up to five hours"],
    ["Couriers rest 40 minutes a day.", "40 minutes"],
    ["Up to two working days will be lost by staff.", "Up to two working days"],
    ["The robots save 3 hours.", "3 hours"],
    ["走海运的包裹航程15小时左右。", "15小时左右"],
    ["商品到消费者手中通常需要3至5天。", "3至5天"],
    ["下单后最快30分钟送货上门。", "30分钟"],
    ["鲜花2小时内送达全城。", "2小时"],
    ["货机起飞，1小时后即抵达首尔。", "1小时"],
    ["平台要求商家48小时内发货。", "48小时"],
  ])("%s", ([text, words]) => {
    expect(statistics(text ?? "").map((statistic) => statistic.words)).toEqual([words]);
  });

  test("both ends of a move", () => {
    expect(statistics("退款处理由9天缩短至4天。").map(({ value }) => value)).toEqual([9, 4]);
  });
});

test.for<[string, number[]]>([
  ["约2000万用户一年购买50多次。", [20_000_000, 50]],
  ["用户每月打开15次，人均下单8次。", [15, 8]],
  ["主播道歉了15次，又改口5次，超过3次便停播。", []],
  ["平台用编码认出10位司机的3个门店。", [10, 3]],
  ["直播间来了8位达人，发放号码30个。", [8, 30]],
  ["快手投入上亿基金。", [100_000_000]],
  ["《意见》提出16项措施，涉及12个方面。", [16, 12]],
])("things and people are counted in %s", ([text, values]) => {
  expect(statistics(text).map(({ value }) => value)).toEqual(values);
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

test("what a price is for is no number of its own", () => {
  const text = "平台推出了9.9元3瓶的活动，卖出3000瓶。";
  expect(statistics(text).map(({ unit, value }) => [value, unit])).not.toContainEqual([3, "items"]);
  expect(statistics(text).map(({ value }) => value)).toContain(3000);
});

test.for(["每单有3块运费。", "每单有3块补贴。", "每单有3块利润。", "每单有两块押金。"])("%s tells a price", (text) => {
  expect(statistics(text)).toMatchObject([{ unit: "CNY" }]);
});

describe("drafts no statistic from", () => {
  test.for([
    "how sure it is: costs rose (±0.9%) then.",
    "抖音平台店铺暂停营业3天。",
    "海关把原本10位商品编码简化为4位或6位。",
    "用户须输入6位短信验证码。",
    "手机尾号后4位已经隐去。",
    "《意见》分为4个主要分类，从3个方面推进。",
    "报告从5个维度评价平台。",
    "平台与陕西三万里网络科技有限公司签约。",
    "商家2小时后又开播了。",
    "半个月内他到达过很多城市，3天后返回。",
    "“最后一公里”的配送网络不断完善。",
    "复制这两家中国竞争对手的成功。",
    "电商顶流的6大玩家组合影响之广。",
    "从 72 小时准时率看，较高的品牌为顺丰速运。",
    "增长率在电商类App中位居第一。",
    "大约30个人就有一家企业。",
    "国美联手拼多多推出百亿补贴。",
    "这是会员增速最快的一年。",
    "每一块钱都要花得值。",
    "物流是一块心病。",
    "还缺一块大屏幕。",
    "装了两块屏幕。",
    "用户已经连降五个季度。",
    "She spent five years at a rival.",
    "The sale lasts three days a shop owner said.",
    "He was lost for two days.",
    "($1 = 0.8787 euros)",
    "($1 = 7.1745 Chinese yuan renminbi)",
    "(1 euro = $1.0812)",
    "The top 20% spend more than ever.",
  ])("%s", (text) => {
    expect(statistics(text)).toEqual([]);
  });
});

test("an answer is whose label stands before it, to its end", () => {
  const text = "记者：有计划吗？\n唐可：去年我们做了120亿元。我们今年招了300人。";
  expect(statistics(text).map(({ words, speaker }) => [words, speaker])).toEqual([
    ["120亿元", "唐可"],
    ["300人", "唐可"],
  ]);
});

test("an answer under a line with a name is theirs", () => {
  const text =
    "Priya Nair:\nHow many shops will there be?\nOmar Reyes, Chief Financial Officer:\nWe had 300 shops. We have 500 shops.";
  expect(statistics(text).map(({ words, speaker, nature }) => [words, speaker, nature])).toEqual([
    ["300 shops", "Omar Reyes", "opinion"],
    ["500 shops", "Omar Reyes", "opinion"],
  ]);
});

test("一是 and 二是 are nobody", () => {
  const text = "他有两点：\n一是客单价为68元；\n二是损耗率为2%。";
  expect(statistics(text).map(({ subject, metric }) => [subject, metric])).toEqual([
    ["", "客单价"],
    ["", "损耗率"],
  ]);
});

test("what can't be seen within a number doesn't cut it", () => {
  const text = "会\u200B员有3\u00AD00万人，成交额增长2\u20600%。";
  expect(statistics(text).map(({ words, value, unit }) => [words, value, unit])).toEqual([
    ["3\u00AD00万人", 3e6, "people"],
    ["2\u20600%", 20, "%"],
  ]);
});

test("the numbers of a table are read with its head", () => {
  expect(
    statistics("2023年各家如下。\n平台\t成交额（亿元）\n天猫\t6,120").map(
      ({ words, value, unit, subject, metric, foundBy }) => [...[words, value, unit], ...[subject, metric, foundBy]],
    ),
  ).toEqual([["6,120", 612e9, "CNY", "天猫", "成交额", "table"]]);
});

test.for<
  [head: string, row: string, ...told: [words: string, subject: string, metric: string, period: string | null][]]
>([
  [
    "Goods | until 30 June | from 1 July",
    "Sofas | 12.5% | 11.0%",
    ["12.5%", "Sofas", "commission", "2023-06-30"],
    ["11.0%", "Sofas", "commission", "2023-07-01"],
  ],
  [
    "Goods | old rate | now",
    "Sofas | 12% | 9%",
    ["12%", "Sofas", "commission", null],
    ["9%", "Sofas", "commission", "2023-07"],
  ],
  [
    "Goods | 調整前 | 現行",
    "Sofas | 12% | 9%",
    ["12%", "Sofas", "commission", null],
    ["9%", "Sofas", "commission", "2023-07"],
  ],
  [
    "Goods\tbefore\tafter",
    "Sofas\t12%\t9%",
    ["12%", "Sofas", "commission", null],
    ["9%", "Sofas", "commission", "2023-07"],
  ],
  [
    "Goods | Return rate | Share, %",
    "Sofas | 12% | 9",
    ["12%", "Sofas", "Return rate", "2023-07"],
    ["9", "Sofas", "Share", "2023-07"],
  ],
])("under what tells the commission of 2023, %j tells of %j what it is and when", ([head, row, ...told]) => {
  const text = `From July 2023 the commission, including postage, changes as follows:\n${head}\n${row}`;
  const named = createLexicon([
    { id: "fee", kind: "metric", zh: [], en: ["commission"], loose: ["postage"], broader: [], near: [] },
  ]);
  const read = extractClaims(source(text), named).filter(({ foundBy }) => foundBy === "table");
  expect(
    read.map(({ statistic, subject, metric, period }) => [
      text.slice(statistic?.span.start, statistic?.span.end),
      subject,
      metric,
      period,
    ]),
  ).toEqual(told);
});

test("the head of a table states nothing", () => {
  const text = "The commission changes as follows:\nGoods | until 30 June | from 1 July\nSofas | 12.5% | 11.0%";
  expect(statements(text).filter((quote) => quote.startsWith("Goods"))).toEqual([]);
});

test.for<[row: string, statements: number]>([
  ["天猫\t6,120\t8.5%", 0],
  ["天猫\t6,120\t–", 0],
  ["天猫\t6,120亿元\t每月更新的数", 1],
  ["天猫\t创始人张勇\t杭州余杭", 1],
])("a row of a table states nothing beside its numbers unless in words: %j", ([row, count]) => {
  const table = `2023年各家如下。\n平台\t成交额（亿元）\t备注\n京东\t3,000\t5%\n${row}`;
  const claims = extractClaims(source(table), lexicon).filter(({ span }) => slice(table, span) === row);
  expect(claims.filter(({ statistic }) => statistic === null)).toHaveLength(count);
});

test("what stands under a date is of then, and what comes after isn't", () => {
  const text = "We look back.\nMarch 2019\nIt had 300 shops.\nWhat came next\nIt has 500 shops.";
  expect(statistics(text).map(({ words, period, periodRule }) => [words, period, periodRule])).toEqual([
    ["300 shops", "2019-03", "heading"],
    ["500 shops", null, null],
  ]);
});

test("a table is of the period that stands over it", () => {
  const text = "三季度，用户有3亿人。\n2024年全年对比\n平台\t成交额（亿元）\n天猫\t6,120";
  expect(statistics(text).map(({ words, period }) => [words, period])).toEqual([
    ["3亿人", "2023-07/2023-09"],
    ["6,120", "2024"],
  ]);
});

test("what stands under a month is of the year above", () => {
  const text = "We look back.\n2019\nMarch\nIt had 300 shops.\nMay 7\nDeclared bankrupt.\n2020年\n3月\n门店有500家。";
  expect(statistics(text).map(({ words, period }) => [words, period])).toEqual([
    ["300 shops", "2019-03"],
    ["500家", "2020-03"],
  ]);
  expect(statements(text)).toContain("Declared bankrupt.");
});

test("the lines of a card are of whom the first one names, and go on from each other", () => {
  const text =
    "榜单如下。\n公司：澜图创新\n总部：深圳\n2023年营收：118亿元\n净利润：11亿元\n公司：栗木家居\n总部：郑州\n净利润：4亿元";
  expect(statistics(text).map(({ words, subject, period }) => [words, subject, period])).toEqual([
    ["118亿元", "澜图创新", "2023"],
    ["11亿元", "澜图创新", "2023"],
    ["4亿元", "栗木家居", null],
  ]);
  expect(statements(text)).toContain("总部：深圳");
});

describe("the nature", () => {
  test.for<[string, string]>([
    ["达达集团预计，第三季度总收入将达30亿元。", "forecast"],
    ["孙东旭表示，27日数十万用户涌入App。", "opinion"],
    ["7月份，零售总额36761亿元。", "fact"],
    ["“我们的毛利率大约在15%左右。”兰世立说。", "opinion"],
    ["或许利润2亿元，收入5亿元。", "opinion"],
    ["收入5亿元，这意味着利润2亿元。", "fact"],
    ["2022年收入5亿元，预计2023年继续增长。", "fact"],
    [
      "公司预计第三季度收入将达30亿元，但原材料价格上涨、物流费用增加以及市场竞争加剧等因素仍会影响利润，管理层正在想办法应付这些困难，以求稳住局面。",
      "forecast",
    ],
    [
      "公司预计全年保持增长，而原材料价格上涨、物流费用增加、市场竞争加剧以及海外仓库扩建等因素影响了利润，管理层认为主要困难已经过去，二季度公司收入为5亿元。",
      "fact",
    ],
  ])("of %s is %s", ([text, expected]) => {
    expect(statistics(text)[0]?.nature).toBe(expected);
  });

  test.for<[string, ...[words: string, nature: string][]]>([
    ["公司将平台上300个商品的价格下拉。", ["300个", "fact"]],
    ["公司将50多个产品上架到海外站，远销15个国家。", ["50多个", "fact"], ["15个国家", "fact"]],
    ["公司将补贴扩展到短视频等30个场景。", ["30个", "fact"]],
    ["平台将重点扶持30个品牌。", ["30个品牌", "forecast"]],
    ["平台未来一年将面向300家商家，投入20亿元补贴。", ["300家商家", "forecast"], ["20亿元", "forecast"]],
    ["平台未来一年将服饰300家商家培育为品牌。", ["300家商家", "forecast"]],
    ["首站将于8月21日举办，目前已有200多家报名。", ["200多家", "fact"]],
    ["展会将于8月21日举办，参展商有200多家。", ["200多家", "fact"]],
    ["营收5亿元，未达内部预期，利润2亿元。", ["5亿元", "fact"], ["2亿元", "fact"]],
    ["营收5亿元，超出市场预期的4亿元，利润2亿元。", ["5亿元", "fact"], ["4亿元", "forecast"], ["2亿元", "fact"]],
    ["今年预期产生收入5亿元。", ["5亿元", "forecast"]],
    ["目标是将GMV从去年的5亿元增加到20亿元。", ["5亿元", "fact"], ["20亿元", "forecast"]],
    [
      "预计全年收入30亿元，同比增长20%；目前门店300家。",
      ["30亿元", "forecast"],
      ["20%", "forecast"],
      ["300家", "fact"],
    ],
    ["预计全年收入30亿元，较去年增长20%。", ["30亿元", "forecast"], ["20%", "forecast"]],
    ["公司表示，力争到2025年，交易额达5亿元，引育100家平台。", ["5亿元", "forecast"], ["100家", "forecast"]],
    [
      "Sales will grow 16% this year to $13 million, down from 62% growth in 2021.",
      ["16%", "forecast"],
      ["$13 million", "forecast"],
      ["62%", "fact"],
    ],
    ["The forecast depends on checkout: 39% of viewers gave up.", ["39%", "fact"]],
    ["It targets young shoppers and has 300 shops.", ["300 shops", "fact"]],
    [
      "It expects sales between $3 million (£2 million) and $4 million (£3 million), up 7% to 11%, after it had none in the year before that.",
      ["$3 million", "forecast"],
      ["£2 million", "forecast"],
      ["$4 million", "forecast"],
      ["£3 million", "forecast"],
      ["7% to 11%", "forecast"],
    ],
    ["It expects sales of $3 million, up from $2 million.", ["$3 million", "forecast"], ["$2 million", "fact"]],
    [
      "Sales exceeded its guidance for second-quarter sales of between $3 million and $4 million.",
      ["$3 million and $4 million", "forecast"],
    ],
    ["For next year it sees sales rising 3%.", ["3%", "forecast"]],
    ["The shop sees 3% of them again.", ["3%", "fact"]],
    ["Guidance from the firm calls for sales of $3 million.", ["$3 million", "forecast"]],
    ["The union calls for a wage of $30 a day.", ["$30", "fact"]],
    ["It targets $3 million of sales by 2030.", ["$3 million", "forecast"]],
  ])("in %s is of each number its own", ([text, ...expected]) => {
    expect(statistics(text).map(({ words, nature }) => [words, nature])).toEqual(expected);
  });

  test.for([
    ["2020年618购物节，直播带货将成为主战场。", "forecast"],
    ["即将到来的暑期带动了酒旅消费。", "fact"],
    ["平台将餐饮团购的价格下拉至与对手持平。", "fact"],
    ["平台将补贴从服装扩展到鞋帽。", "fact"],
    ["力争到2025年，平台交易额达5亿元。", "forecast"],
    ["双方签署了协议，将共建供应链。", "fact"],
    ["据报道，平台将不会推出新服务。", "forecast"],
    ["这一业务未达内部预期，令人失望。", "fact"],
    ["分析师预计，两家公司很快会合作。", "forecast"],
    ["管理层表示，未来，他们将助力品牌升级。", "forecast"],
    ["The platform clearly targets Gen Z shoppers.", "fact"],
    ["They are more loyal than expected.", "fact"],
    ["It made strides at home, which will help abroad.", "fact"],
    ["As costs rise, sellers will leave the platform.", "forecast"],
  ])("of the statement %s is %s", ([text = "", expected]) => {
    expect(extractClaims(source(text), lexicon)[0]?.nature).toBe(expected);
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

describe("a very long sentence", () => {
  const quotes = (text: string): string[] => [
    ...new Set(extractClaims(source(text), lexicon).map(({ span }) => slice(text, span))),
  ];
  const [goods, food] = [
    `${"商品零售额持续增长，".repeat(20)}同比增长5%；`,
    `${"餐饮收入增速放缓，".repeat(20)}下降3%；`,
  ];

  test("is quoted in its parts, the last one too", () => {
    expect(quotes(`${goods}${food}乡村零售额增长2%。`)).toEqual([goods, food, "乡村零售额增长2%。"]);
    expect(quotes(`${goods}${food}`)).toEqual([goods, food]);
  });

  test("in English is quoted without the blanks between its parts", () => {
    const sales = `Sales rose 5% in the quarter${", as more shoppers came back to its shops".repeat(5)};`;
    const costs = `costs fell 3%${", as it closed warehouses in the north".repeat(5)};`;
    expect(quotes(`${sales}  ${costs} profit was $2 million.`)).toEqual([sales, costs, "profit was $2 million."]);
  });

  test("cuts none that stands after it", () => {
    expect(quotes(`${goods}${food}\n城镇增长2%；乡村增长3%。`).at(-1)).toBe("城镇增长2%；乡村增长3%。");
  });
});

test("claims are numbered in the order of the text", () => {
  expect(extractClaims(source("收入5亿元。利润2亿元。"), lexicon).map(({ id }) => id)).toEqual(["a-1", "a-2"]);
});

test.for<[text: string, ...rules: (string | null)[]]>([
  ["收入5亿元。", null],
  ["2023年7月收入5亿元。利润2亿元。", "stated", "carried"],
])("how the periods of %s were found is told with them", ([text, ...rules]) => {
  expect(statistics(text).map(({ periodRule }) => periodRule)).toEqual(rules);
});

describe("who speaks", () => {
  const speakers = (text: string): (string | null)[] => statistics(text).map(({ speaker }) => speaker);

  test("goes on in the next paragraph as 他 or in quotation marks", () => {
    expect(speakers("孙东旭表示，收入5亿元。\n\n他说，利润2亿元。")).toEqual(["孙东旭", "孙东旭"]);
    expect(speakers("孙东旭表示，收入5亿元。\n\n“利润2亿元。”")).toEqual(["孙东旭", "孙东旭"]);
  });

  test("is told over what nobody says", () => {
    const text = "孙东旭表示，收入5亿元。公司关了12家店。\n\n他说，利润2亿元。";
    expect(speakers(text)).toEqual(["孙东旭", null, "孙东旭"]);
  });
});

describe("without a period of its own a figure", () => {
  const filler = "平台的仓库、快递和门店都在扩张，".repeat(50);

  test("is of the quarter that the text begins with, not of one named far below", () => {
    const periods = (text: string) => statistics(text).map(({ period }) => period);
    expect(periods(`公司收入5亿元。\n\n${filler}一切照旧。\n\n2022年第四季度，对手收入3亿元。`)).toEqual([
      null,
      "2022-10/2022-12",
    ]);
  });

  test.for<[string, string | null]>([
    ["In 2021 it had 70 shops. It aims to have 90 shops.", null],
    ["In 2021 it had 70 shops. It sells 90 books every year.", null],
    ["In 2021 it had 70 shops. It sold 90 books every day.", "2021"],
    ["In 2021 it had 70 shops. They sold 90 books.", "2021"],
    ["In Q2 2023 it had 70 shops. It aims to have 90 shops.", "2023-04/2023-06"],
  ])("that is aimed at or usual is not of the year told of before: %s", ([text, period]) => {
    expect(statistics(text).at(-1)?.period).toBe(period);
  });

  test.for<[string, string, string | null]>([
    ["Acme's Q2 earnings", "Gross margin was 70%.", "2023-04/2023-06"],
    ["Acme's Q2 earnings", "It has 70 shops.", null],
    ["Acme's earnings", "Gross margin was 70%.", null],
  ])("is of the quarter in the title %s where it is the report's: %s", ([title, text, period]) => {
    expect(extractClaims({ ...source(text), title }, createLexicon([])).at(-1)?.period).toBe(period);
  });

  test("is of the day that shares moved on", () => {
    const [, move] = statistics("8月14日，平台收入5亿元。股价收涨7%。");
    expect(move?.period).toBe("2023-08-14");
  });

  test("is of a month of the year reported on where the date of the text is unknown", () => {
    const periods = statistics("2022年第二季度收入5亿元。4月销售额2亿元。", null).map(({ period }) => period);
    expect(periods).toEqual(["2022-04/2022-06", "2022-04"]);
  });
});

test.for<[text: string, change: string]>([
  ["2019至2022年，用户增长了3倍。", "vs-2019"],
  ["2023年收入较2022年上升5%。", "yoy"],
  ["二季度实现了 254% 的同比增长。", "yoy"],
  ["近5年保持约20%的年复合增长率。", "cagr"],
  ["第四季度实现超过30%的有机增长。", "unstated"],
  ["预计将以15.5%的复合年增长率增长。", "cagr"],
  ["该市场以30%的速度增长。", "unstated"],
  ["A CAGR of 8.5% is expected.", "cagr"],
  ["2009-2022年复合年均增长率为9%。", "cagr"],
  ["Its annual sales increased more than 100% since 2019.", "vs-2019"],
  ["Sales rose at an annual rate of 5%.", "yoy"],
  ["The market is growing at a compound rate of 12%.", "unstated"],
  ["2023年收入较2021年上升5%。", "vs-2021"],
  ["7月零售额环比增长5%。", "mom"],
  ["二季度零售额环比增长5%。", "qoq"],
  ["7月28日，商品销量上涨20%。", "unstated"],
  ["截至7月28日收盘，股价较最高点下跌20%。", "vs-peak"],
  ["7月，股价上涨20%。", "unstated"],
  ["7月零售额同比增长5%。", "yoy"],
  ["零售额环比增长5%。", "qoq"],
])("the base of the change in %s is %s", ([text, change]) => {
  expect(statistics(text).map((statistic) => statistic.change)).toEqual([change]);
});

test.for(["占20%的高增长品类卖得好。", "2019至2022年，用户共3亿人。", "7月28日，股价报25元。"])(
  "a level is no change: %s",
  (text) => {
    expect(statistics(text).map(({ change }) => change)).toEqual([null]);
  },
);

test("a growth since the first of several years stands beside that of another year", () => {
  const text = "2019至2022年，用户增长了3倍，2023年下降5%。";
  expect(statistics(text).map(({ change }) => change)).toEqual(["vs-2019", "unstated"]);
  const carried = "2019至2022年，销售5亿件。用户增长了3倍。";
  expect(statistics(carried).map(({ change }) => change)).toEqual([null, "unstated"]);
});

test("a growth that names no base has that of the growth before it, in the next sentence too", () => {
  expect(statistics("收入同比增长5%。利润增长3%。").map(({ change }) => change)).toEqual(["yoy", "yoy"]);
  expect(statistics("收入同比增长5%。\n利润增长3%。").map(({ change }) => change)).toEqual(["yoy", "unstated"]);
  expect(statistics("收入同比增长5%。股价上涨3%。").map(({ change }) => change)).toEqual(["yoy", "unstated"]);
  const level = "收入同比增长5%。用户5亿人。利润增长3%。";
  expect(statistics(level).map(({ change }) => change)).toEqual(["yoy", null, "yoy"]);
  const since = "收入同比增长5%。收入较2021年增长9%。利润增长3%。";
  expect(statistics(since).map(({ change }) => change)).toEqual(["yoy", "vs-2021", "yoy"]);
});

test.for<[text: string, ...changes: (string | null)[]]>([
  ["7月同比增长3%，增速较6月回落9个百分点。", "yoy", "mom"],
  ["7月同比增长3%，增速较4月回落9个百分点。", "yoy", "vs-2023-04"],
  ["上半年同比增长3%，比一季度加快2个百分点。", "yoy", "vs-2023-01/2023-03"],
  ["二季度同比增长3%，比一季度加快2个百分点。", "yoy", "qoq"],
  ["7月退货率下降3%，比22年7月降低2个百分点。", "unstated", "yoy"],
  ["8月12日下降3%，比8月11日降了2%。", "unstated", "dod"],
  ["退货率比6月高了2个百分点。", "vs-2023-06"],
  ["上半年卖出5件，和去年的9件相比减少4件。", null, null, "yoy"],
  ["退货率比去年国庆前高了2个百分点。", "yoy"],
])("a change is against the period that its clause names: %s", ([text, ...changes]) => {
  expect(statistics(text).map(({ change }) => change)).toEqual(changes);
});

test("what is said of last year beside this year's figures is not what the text goes on with", () => {
  const periods = (text: string): (string | null)[] => statistics(text).map(({ period }) => period);
  expect(
    periods("For 2023 Acme expects £175 million; last year it made £151 million. Costs are put at £12 million."),
  ).toEqual(["2023", "2022", "2023"]);
  expect(periods("Sales rose to £5 million last year. Costs were £2 million.")).toEqual(["2022", "2022"]);
  const aside = "Revenue was £5 million in 2022. Fees, which it began to report this year, came to £2 million.";
  expect(periods(aside)).toEqual(["2022", "2022"]);
  expect(periods("Fees, which came to £2 million this year, rose.")).toEqual(["2023"]);
});

test("English names are whole words", () => {
  const [claim] = statistics("In the three months to June the company handled 148 million parcels.");
  expect(claim?.metric).toMatch(/handled parcels$/);
});

test("a reporting period outlives its paragraph, a month doesn't", () => {
  const periods = (text: string): (string | null)[] => statistics(text).map(({ period }) => period);
  expect(periods("二季度收入5亿元。\n利润2亿元。")).toEqual(["2023-04/2023-06", "2023-04/2023-06"]);
  expect(periods("7月收入5亿元。\n利润2亿元。")).toEqual(["2023-07", null]);
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

test("a bare 元 is of the currency that its sentence has just named in a text of Hong Kong", () => {
  const text = "香港網店的收費由490元新台幣調高至590元。香港會員年費98元。";
  const claims = extractClaims({ ...source(text), language: "zh-Hant" }, lexicon);
  expect(claims.flatMap(({ statistic }) => (statistic ? [statistic.unit] : []))).toEqual(["TWD", "TWD", "HKD"]);
});

test("a change that leaves exchange rates out is of no figure as reported", () => {
  const text =
    "Revenue rose 35% in constant currency to $16 million, and would have climbed 32% at constant exchange rates.";
  expect(statistics(text).map(({ words, metric }) => [words, metric])).toEqual([
    ["35%", "Revenue in constant currency"],
    ["$16 million", "Revenue"],
    ["32%", "Revenue at constant exchange rates"],
  ]);
});

test("what would have been is no fact", () => {
  const text = "Acme lost $3 million. Without the fire it would have earned $8 million.";
  expect(statistics(text).map(({ words, nature }) => [words, nature])).toEqual([
    ["$3 million", "fact"],
    ["$8 million", "opinion"],
  ]);
});

test("what somebody will do is not of the quarter that the sentence before reports on", () => {
  const text = "Sales rose 5% in the second quarter of 2023. It will give the profit to 300 sellers. Costs fell 3%.";
  expect(statistics(text).map(({ words, period }) => [words, period])).toEqual([
    ["5%", "2023-04/2023-06"],
    ["300 sellers", null],
    ["3%", "2023-04/2023-06"],
  ]);
});

test("a report's half year or year outlives its paragraph", () => {
  const claims = statistics("2022年下半年收入5亿元。\n\n退货率为4%。");
  expect(claims.map(({ period }) => period)).toEqual(["2022-07/2022-12", "2022-07/2022-12"]);
  expect(statistics("5月收入5亿元。\n\n退货率为4%。").map(({ period }) => period)).toEqual(["2023-05", null]);
});

describe("whom a sentence without a name is about", () => {
  const named = createLexicon([
    { id: "sea", kind: "subject", zh: ["冬海"], en: ["Sea"], loose: [], broader: [], near: [] },
    { id: "broker", kind: "subject", zh: ["国安"], en: ["Guoan"], loose: [], broader: ["investor"], near: [] },
    { id: "post", kind: "subject", zh: ["邮政局"], en: ["Post Bureau"], loose: [], broader: ["government"], near: [] },
    { id: "gd", kind: "subject", zh: ["广东"], en: ["Guangdong"], loose: [], broader: ["regions"], near: [] },
    { id: "study", kind: "subject", zh: ["样本研究"], en: ["Sample Study"], loose: [], broader: ["media"], near: [] },
    { id: "lab", kind: "subject", zh: ["冬海研究院"], en: ["Sea Lab"], loose: [], broader: [], near: [] },
    { id: "voice", kind: "subject", zh: ["发言人"], en: ["spokesperson"], loose: [], broader: [], near: [] },
    {
      ...{ id: "cyber", kind: "subject", zh: ["网购星期一"], en: ["Cyber Monday"], loose: [], near: [] },
      broader: ["shopping-festival"],
    },
  ]);
  const subjects = (text: string, title: string): string[] =>
    extractClaims({ ...source(text), title }, named).flatMap(({ statistic, subject }) => (statistic ? [subject] : []));

  test.for<[title: string, text: string, subject: string]>([
    ["Online sales rise 5%: Sea", "Orders rose 5%.", ""],
    ["Sea survey finds that sales rise", "Orders rose 5%.", ""],
    ["Online sales rise", "Orders rose 5%, according to a Sea report.", ""],
    ["Online sales rise: Sea and others", "Orders rose 5%.", "Sea"],
  ])("is nobody whose figures it only has: %s, %s", ([title, text, subject]) => {
    expect(subjects(text, title)).toEqual([subject]);
  });

  test("is whom the title names, for 公司 too", () => {
    expect(subjects("公司第二季度收入为31亿美元。毛利润达15亿美元。", "冬海发布财报")).toEqual(["冬海", "冬海"]);
  });

  test("is against what all of a sentence is set out to be", () => {
    const rose = "今年7月与去年同月比较，鞋类的销售额上升57%；其次为服装，上升23%。";
    expect(statistics(rose).map(({ change }) => change)).toEqual(["yoy", "yoy"]);
    expect(
      statistics("与去年同期相比，鞋类占比下降1个百分点，服装占比上升2个百分点。").map(({ change }) => change),
    ).toEqual(["yoy", "yoy"]);
    expect(statistics("收入3亿元，按年多10%。")[1]?.change).toBe("yoy");
    expect(statistics("7月与2022年7月比较，销售额上升57%。")[0]?.change).toBe("yoy");
    expect(statistics("零售额增长21%，对零售总额增长的贡献率达44%。")[1]?.change).toBe(null);
    const changes = (text: string) => statistics(text).map(({ change }) => change);
    expect(changes("2023年6月用户较2022年12月增长3万人，比2022年6月增长5万人。")).toEqual(["vs-2022-12", "yoy"]);
    expect(changes("网约车、文学用户分别增长3万人、4万人。")).toEqual(["unstated", "unstated"]);
  });

  test.for<[string, string[]]>([
    ["Sales in Guangdong rose 5% in July. The company has 300 employees.", ["Sea", "Sea"]],
    ["Guoan said in March that it would invest $3 million. Orders rose 5%.", ["Guoan", "Guoan"]],
    ["Sales of Guoan rose 5%.\n\nThe margin shrank to 8%.", ["Guoan", "Sea"]],
    ["Sales of Guoan rose 5%.\n\nIt has 300 sellers.", ["Guoan", "Guoan"]],
    ["Shares of Guoan, in which Sea still holds about 20%, had gained 66%.", ["Sea", "Guoan"]],
    ["Sea said its Guangdong sales rose 5%.", ["Sea"]],
    ["Sea Solutions revenue -- which Guoan pays too -- rose 5%.", ["Sea"]],
    ["Rival Guoan said its profit rose 5%.", ["Guoan"]],
    ["Sea rival Guoan said its profit rose 5%.", ["Guoan"]],
    ["China's biggest retailer, Guoan, said its profit rose 5%.", ["Guoan"]],
    ["Sea posted net product sales growth of 5%.", ["Sea"]],
    ["Sea led the way on revenue with $3 million.", ["Sea"]],
    ["At Emca U.S., sales rose 5%.", ["Emca U.S."]],
    ["At Christmas, sales rose 5%.", ["Sea"]],
    ["The Guangdong Parcel Union moved 5% fewer boxes.", ["Guangdong Parcel Union"]],
    ["The change is opening the door and giving its profit of $3 million.", ["Sea"]],
    ["The online retail giant's GMV rose 5%.", ["Sea"]],
    ["Guoan sold 300 shoes. The online retail giant's GMV rose 5%.", ["Guoan", "Guoan"]],
    ["A rival retailer's GMV rose 5%.", ["rival retailer"]],
    ["The country's GMV rose 5%.", ["country"]],
    ["In Guangdong it plans to spend $3 million.", ["Sea"]],
    ["Government data showed that exports rose 5%. Sales of Sea rose 3%.", ["", "Sea"]],
  ])("is whom an English text is about rather than a place or whom it named last: %s", ([text, expected]) => {
    expect(subjects(text, "Sea sells more")).toEqual(expected);
  });

  test("is the place of the headline where official figures are told", () => {
    expect(subjects("统计局公布，7月零售额352亿元。", "广东消费回暖")).toEqual(["广东"]);
  });

  test("is nobody that only the title names where the text begins with official figures", () => {
    const figures = "统计处昨日公布，7月零售额为352亿元。网店销售额占14.6%。";
    expect(subjects(figures, "零售额升6.9% 冬海却跌4.3%")).not.toContain("冬海");
    expect(subjects(`冬海7月卖得好，用户有5亿。${figures}`, "零售额升6.9% 冬海却跌4.3%")).toContain("冬海");
  });

  test("is no festival, which is when something was", () => {
    const text = "For the five days from Thanksgiving to Cyber Monday sales reached $4 million. Sea's orders rose 5%.";
    expect(subjects(text, "Cyber Monday spending climbs")).toEqual(["", "Sea"]);
  });

  test("is no rival of somebody", () => {
    expect(subjects("Sea rival Guoan cut its fee. It has 300 sellers.", "Weekly")).toEqual(["Guoan"]);
  });

  test.for([
    ["NusaMart Announces Second Quarter Results", "NusaMart"],
    ["专访麦浪坊创始人唐可：不做网红", "麦浪坊"],
    ["禾佳连锁发布年度报告", "禾佳连锁"],
    ["Revenue rose in the second quarter", ""],
    ["零售额增长3.3%", ""],
    ["观点：该退场了", ""],
  ] as const)("is by the headline %s: %j", ([title, expected]) => {
    expect(subjects("第二季度收入为31亿美元。", title)).toEqual([expected]);
  });

  test("is whom a broker's report is about, or the broker where it names nobody else", () => {
    expect(subjects("第二季度收入为31亿美元。", "国安：维持冬海“增持”评级")).toEqual(["冬海"]);
    expect(subjects("第二季度收入为31亿美元。", "国安发布财报")).toEqual(["国安"]);
  });

  test("is not who tells of it, nor a part of an office's name", () => {
    expect(subjects("该发言人介绍，零售额7亿元。", "")).toEqual([""]);
    expect(subjects("发言人统计处公布，零售额7亿元。", "")).toEqual([""]);
    expect(subjects("发言人平均年薪7亿元。", "")).toEqual(["发言人"]);
  });

  test("is whom the sentence before spoke of, a company or a person", () => {
    expect(subjects("邮政局收入10亿元。用户有5亿人。", "冬海")).toEqual(["邮政局", "邮政局"]);
    expect(subjects("超市零售10亿元。用户有5亿人。", "冬海")).toEqual(["超市", "冬海"]);
  });

  test.for([
    ["is rather a company than an office", "邮政局：冬海业绩", "冬海"],
    ["is rather a company than a place", "广东：冬海业绩", "冬海"],
    ["is rather a place than an office", "邮政局在广东公布数据", "广东"],
    ["is a place where no company is named", "广东公布数据", "广东"],
    ["is an office where nobody else is named", "邮政局公布数据", "邮政局"],
    ["is a study of its own where nobody else is named", "样本研究裁员", "样本研究"],
    ["is no study that only tells", "样本研究：网购增长", ""],
    ["is not where somebody publishes", "邮政局官方冬海号公布数据", "邮政局"],
    ["is no institute whose figures they are", "据冬海研究院调查，网购增长", ""],
    ["is an institute that does something", "冬海研究院找到了商户", "冬海研究院"],
    ["is not who tells of it", "发言人表示，网购增长", ""],
  ])("%s: %s", ([, title = "", expected]) => {
    expect(subjects("第二季度收入为31亿美元。", title)).toEqual([expected]);
  });

  test("is not where it is talked about", () => {
    expect(subjects("冬海上一则话题很热。收入为31亿美元。", "一则消息")).not.toContain("冬海");
  });

  test("is by the first sentence where the title names nobody", () => {
    expect(subjects("冬海公布业绩。第二季度收入为31亿美元。", "一则消息")).toEqual(["冬海"]);
  });

  test("is whom 公司 stands for in a statement, or 公司 where the text is about nobody", () => {
    const subjectOf = (title: string) =>
      extractClaims({ ...source("公司将继续投入物流建设。"), title }, named).map(({ subject }) => subject);
    expect(subjectOf("冬海发布财报")).toEqual(["冬海"]);
    expect(subjectOf("一则消息")).toEqual(["公司"]);
  });

  test("is not what the sentence before spoke of", () => {
    expect(subjects("汽车类零售3855亿元。餐饮收入4277亿元。", "冬海")).not.toContain("汽车类零售");
  });
});

test.for<[text: string, ...numbers: [words: string, subject: string, metric: string][]]>([
  [
    "Peru was the quickest of the markets: its revenue rose 44% to $5 million.",
    ["44%", "Peru", "revenue"],
    ["$5 million", "Peru", "revenue"],
  ],
  ["Peru is where it all began; its revenue rose 44%.", ["44%", "Peru", "revenue"]],
  ["Peru was quick, and its revenue rose 44%.", ["44%", "Emca", "revenue"]],
  ["South America's biggest online marketplace brought in $5 million of revenue.", ["$5 million", "Emca", "revenue"]],
  ["South America's biggest marketplace, Tolvo, made revenue of $5 million.", ["$5 million", "Tolvo", "made revenue"]],
  [
    "The other shops supplied $5 million, 4.2% of sales, up 39%.",
    ["$5 million", "Emca", "other shops supplied"],
    ["4.2%", "Emca", "share of sales"],
    ["39%", "Emca", "other shops supplied"],
  ],
])("in a text on Emca that names Peru and Tolvo, %s", ([text, ...expected]) => {
  const named = createLexicon([
    Entry.parse({ id: "country", kind: "concept", zh: ["国家"], en: ["country"] }),
    Entry.parse({ id: "peru", kind: "subject", zh: ["秘鲁"], en: ["Peru"], broader: ["country"] }),
    Entry.parse({ id: "emca", kind: "subject", zh: ["恩卡"], en: ["Emca"] }),
    Entry.parse({ id: "tolvo", kind: "subject", zh: ["托沃"], en: ["Tolvo"] }),
  ]);
  const read = extractClaims({ ...source(text), title: "Emca grows" }, named).filter(({ statistic }) => statistic);
  expect(
    read.map(({ statistic, subject, metric }) => [
      text.slice(statistic?.span.start, statistic?.span.end),
      subject,
      metric,
    ]),
  ).toEqual(expected);
});

test.for<[text: string, metric: string]>([
  ["Emca turned over $5 million.", "turnover"],
  ["Her shop, Tolvo, turned over $5 million.", "turnover"],
  ["Emca collected $5 million.", "revenue"],
  ["Emca took in $5 million.", "revenue"],
])("what is told in %s is the %s", ([text, metric]) => {
  expect(statistics(text)).toMatchObject([{ metric }]);
});

test.for<[text: string, ...numbers: [words: string, speaker: string | null, nature: string][]]>([
  ["麦浪坊的订单占一半；青禾商城称销售额为60万元。", ["一半", null, "fact"], ["60万元", "青禾商城", "fact"]],
  ["收入增长5%，李旎表示，毛利率为12%。", ["5%", null, "fact"], ["12%", "李旎", "opinion"]],
  ["今年5月，李旎表示，毛利率为12%。", ["12%", "李旎", "opinion"]],
  ["收入增长5%，李旎说。", ["5%", "李旎", "opinion"]],
  ["收入增长5%，我们觉得到10%才算好。", ["5%", null, "fact"], ["10%", null, "fact"]],
  ["“收入增长5%，”李旎说，毛利率为12%。", ["5%", "李旎", "opinion"], ["12%", "李旎", "opinion"]],
])("in %s each number is of whoever says its clause", ([text, ...expected]) => {
  expect(statistics(text).map(({ words, speaker, nature }) => [words, speaker, nature])).toEqual(expected);
});

test.for<[text: string, speaker: string | null]>([
  ["麦浪坊的新店已经开业；青禾商城称，它的新店将在秋天开业。", null],
  ["麦浪坊的新店已经开业，青禾商城称，它的新店将在秋天开业。", "青禾商城"],
])("%s is all in all said by %s", ([text, speaker]) => {
  expect(extractClaims(source(text), lexicon)[0]?.speaker).toBe(speaker);
});

test.for<[text: string, ...numbers: [words: string, subject: string, metric: string][]]>([
  ["京东公布的二季度收入为2000亿元。", ["2000亿元", "京东", "收入"]],
  ["今年上半年，在线餐饮销售额同比增长27%。", ["27%", "在线餐饮", "销售额"]],
  [
    "京东净利润为17亿元；非通用会计准则下净利润为16亿元。",
    ["17亿元", "京东", "净利润"],
    ["16亿元", "京东", "非通用会计准则下净利润"],
  ],
])("%s", ([text, ...expected]) => {
  expect(statistics(text).map(({ words, subject, metric }) => [words, subject, metric])).toEqual(expected);
});

describe("whose a number is beside other names", () => {
  const named = createLexicon([
    Entry.parse({ id: "yd", kind: "subject", zh: ["云达"], en: ["Yunway"], broader: ["express-company"] }),
    Entry.parse({ id: "st", kind: "subject", zh: ["申路"], en: ["Senlu"], broader: ["express-company"] }),
    Entry.parse({ id: "us", kind: "subject", zh: ["美国"], en: ["United States", "US"], broader: ["country"] }),
  ]);
  test.for<[text: string, ...numbers: [words: string, subject: string, metric: string][]]>([
    [
      "申路业务量8亿票。云达不披露月度数据，其二季度业务量为45亿件，市场份额21%。",
      ["8亿票", "申路", "业务量"],
      ["45亿件", "云达", "业务量"],
      ["21%", "云达", "市场份额"],
    ],
    ["申路业务量8亿票。云达在二季度实现收入5亿元。", ["8亿票", "申路", "业务量"], ["5亿元", "云达", "收入"]],
    ["云达完成业务量13亿票。", ["13亿票", "云达", "业务量"]],
    [
      "云达净利润17亿元。不按美国通用会计准则计量，净利润为16亿元。活跃用户数4100万人。",
      ["17亿元", "云达", "净利润"],
      ["16亿元", "云达", "净利润"],
      ["4100万人", "云达", "活跃用户数"],
    ],
    ["云达净利润17亿元。美国收入为16亿元。", ["17亿元", "云达", "净利润"], ["16亿元", "美国", "收入"]],
  ])("%s", ([text, ...expected]) => {
    const found = extractClaims(source(text), named).flatMap(({ statistic, subject, metric }) =>
      statistic ? [[slice(text, statistic.span), subject, metric]] : [],
    );
    expect(found).toEqual(expected);
  });
});

test("he who thinks so in the next paragraph is whom the text last spoke of", () => {
  const speakers = (told: string) =>
    extractClaims(source(`李旎表示，增速会放缓。${told}\n他认为门店会减少。`), lexicon).at(-1)?.speaker;
  expect(speakers("产量增长。")).toBe("李旎");
  expect(speakers("总经理王小明去年创办了工厂。")).toBe("王小明");
});

test.for<[text: string, ...numbers: [words: string, subject: string, metric: string][]]>([
  [
    "Alpha and Beta have 2 million and 3 million users.",
    ["2 million", "Alpha", "users"],
    ["3 million users", "Beta", "users"],
  ],
  [
    "Alpha, Beta and Gamma posted sales of $5 million, $4 million and $3 million, respectively.",
    ["$5 million", "Alpha", "sales"],
    ["$4 million", "Beta", "sales"],
    ["$3 million", "Gamma", "sales"],
  ],
  ["Revenue at Alpha and Beta rose 5% and 3%.", ["5%", "Alpha", "Revenue"], ["3%", "Beta", "Revenue"]],
  [
    "28% of shoppers have used Alpha, 23% Beta and 12% Gamma.",
    ["28%", "Alpha", "share of shoppers"],
    ["23%", "Beta", "share of shoppers"],
    ["12%", "Gamma", "share of shoppers"],
  ],
  [
    "Marks and Spencer made sales of $3 million and $4 million in the years of 2021 and of 2022.",
    ["$3 million", "", "Marks and Spencer made sales"],
    ["$4 million", "", "Marks and Spencer made sales"],
  ],
])("in %s each name has its own number", ([text, ...expected]) => {
  expect(statistics(text).map(({ words, subject, metric }) => [words, subject, metric])).toEqual(expected);
});

test.for<[text: string, ...numbers: [words: string, value: unknown, unit: string, change: string | null][]]>([
  ["Revenue at Alpha and Beta rose 5% and 3%.", ["5%", 5, "%", "unstated"], ["3%", 3, "%", "unstated"]],
  ["Revenue fell 5% and 3% on the year.", ["5%", -5, "%", "yoy"], ["3%", -3, "%", "yoy"]],
  ["Sales rose 5% and 30% of buyers left.", ["5%", 5, "%", "unstated"], ["30%", 30, "%", null]],
  [
    "Sales saw a rise of 5% in dollars and of 30% without currency moves.",
    ["5%", 5, "%", "unstated"],
    ["30%", 30, "%", "unstated"],
  ],
  [
    "Alpha and Beta have 2 million and 3 million users.",
    ["2 million", 2_000_000, "people", null],
    ["3 million users", 3_000_000, "people", null],
  ],
])("the numbers of the list in %s are alike", ([text, ...expected]) => {
  expect(statistics(text).map(({ words, value, unit, change }) => [words, value, unit, change])).toEqual(expected);
});

test("years told respectively have a number each", () => {
  const periods = (text: string) => statistics(text).map(({ period }) => period);
  expect(periods("Sales were $3 million and $4 million in 2021 and 2022, respectively.")).toEqual(["2021", "2022"]);
  expect(periods("Sales were $3 million and $4 million between 2021 and 2022.")).toEqual(["2021/2022", "2021/2022"]);
});

test.for<[text: string, words: string, period: string | null]>([
  ["2023年1至4月清退店铺637家。\n\n负责人曹颖表示：“我们不让老实人买单。”", "老实人", null],
  ["2023年1至4月清退店铺637家。负责人曹颖表示：“我们不让老实人买单。”", "老实人", null],
  ["2023年1至4月清退店铺637家。负责人曹颖表示：“2022年我们没管好。”", "没管好", "2022"],
  ["2023年1至4月清退店铺637家。平台对商家的要求更加严格。", "要求", "2023-01/2023-04"],
  [
    'Revenue rose 5% in the second quarter of 2023. "We have to treat honest sellers better," said Jane Cao, chief executive.',
    "honest",
    null,
  ],
])("what somebody says is of no period but its own: in %j %s is of %s", ([text, words, period]) => {
  const said = extractClaims(source(text), lexicon).filter(({ span }) => slice(text, span).includes(words));
  expect(said.map((claim) => claim.period)).toEqual([period]);
});

describe("of two companies", () => {
  const named = createLexicon([
    Entry.parse({ id: "jia", kind: "subject", zh: ["甲购"], en: ["Jiagou"], broader: ["company"] }),
    Entry.parse({ id: "yi", kind: "subject", zh: ["乙购"], en: ["Yigou"], broader: ["company"] }),
    Entry.parse({ id: "revenue", kind: "metric", zh: ["营收"], en: ["revenue"], dimension: "money" }),
    Entry.parse({ id: "gross-margin", kind: "metric", zh: ["毛利率"], en: ["gross margin"], dimension: "ratio" }),
  ]);
  const read = (text: string): string[] =>
    extractClaims(source(text), named).flatMap(({ statistic, subject, metric }) =>
      statistic ? [`${subject} ${metric} ${slice(text, statistic.span)}`] : [],
    );

  test.for<[text: string, ...read: string[]]>([
    // by the measure that the clause before names for both
    ["两家的毛利率都在下滑，甲购为11%，乙购只有9%。", "甲购 毛利率 11%", "乙购 毛利率 9%"],
    ["再看毛利率这一栏：甲购有11%，乙购仅9%。", "甲购 毛利率 11%", "乙购 毛利率 9%"],
    // of the one that its sentence begins with, not of the one before
    [
      "甲购营收6亿元。乙购同样创下新高，但4亿元的营收只多了12%。",
      "甲购 营收 6亿元",
      "乙购 营收 4亿元",
      "乙购 营收 12%",
    ],
    // two named: of whom the number before was
    ["甲购营收6亿元。乙购追上甲购，但4亿元的营收只多了12%。", "甲购 营收 6亿元", "甲购 营收 4亿元", "甲购 营收 12%"],
  ])("%s", ([text, ...expected]) => {
    expect(read(text)).toEqual(expected);
  });

  test("a measure that has had its number is not that of the next", () => {
    expect(read("毛利率是30%，回头客占比甲购为11%，乙购为9%。")).not.toContain("乙购 毛利率 9%");
  });
});

test.for<[text: string, periods: (string | null)[]]>([
  // the article reports on the fourth quarter, its lists on what stands over them
  [
    "2月公布第四季度及全年业绩。\n\n【全年主要指标】\n总收入：169亿元\n毛利率：44%，上年41%\n\n【第四季度】\n总收入：47亿元\n毛利率：47%\n\n【收入拆分（全年）】\n内地：93亿元\n海外：66亿元，占总收入39%",
    ["2022", "2022", "2021", "2022-10/2022-12", "2022-10/2022-12", "2022", "2022", "2022"],
  ],
  [
    "2月公布第四季度业绩。\n\n2021年与2022年的指标\n总收入：169亿元\n毛利率：44%",
    ["2022-10/2022-12", "2022-10/2022-12"],
  ],
  ["公布2022年第四季度业绩。\n\n【2021年主要指标】\n净利润：4亿元\n毛利率：44%", ["2021", "2021"]],
  ["公布2022年第四季度业绩。\n\n主要指标\n总收入：169亿元\n净利润：27亿元", ["2022-10/2022-12", "2022-10/2022-12"]],
])("the items of a list are of the one period that the line over them names: %j", ([text, periods]) => {
  expect(statistics(text, "2023-02-21").map(({ period }) => period)).toEqual(periods);
});

test("a measure before a colon is no speaker, though it begins with a surname", () => {
  const drafts = extractClaims(source("业绩数据\n毛利率：44.9%，创下新高\n毛利润：5亿元，增长两成"), lexicon);
  expect(drafts.filter(({ speaker }) => speaker !== null)).toEqual([]);
});

test.for<[text: string, drafted: [quote: string, speaker: string | null][]]>([
  ["“抖音是按秒收租的柜台。”去年离职的鲍文静这样形容。", [["“抖音是按秒收租的柜台。”", null]]],
  ["她这样形容自己的店：平时没有人来。", [["她这样形容自己的店：平时没有人来。", null]]],
])("whose the words before it are is no statement of its own: %s", ([text, drafted]) => {
  const drafts = extractClaims(source(text), lexicon);
  expect(drafts.map(({ span, speaker }) => [slice(text, span), speaker])).toEqual(drafted);
});

test.for<[text: string, periods: (string | null)[]]>([
  ["2022年营收5亿元。毛利率44%，上年41%。", ["2022", "2022", "2021"]],
  ["2022年营收5亿元。毛利率44%，去年41%。", ["2022", "2022", "2022"]],
])("上年 is the year before the one that is spoken of where both would be the same: %s", ([text, periods]) => {
  expect(statistics(text, "2023-02-21").map(({ period }) => period)).toEqual(periods);
});
