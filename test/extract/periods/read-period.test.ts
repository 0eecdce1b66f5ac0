/** Periods, Chinese and English, resolved against the date of the text. */
import { describe, expect, test } from "vitest";
import { findPeriods, readPeriods } from "../../../src/extract/periods/read-period.ts";
import { fold } from "../../../src/text/fold.ts";
import { slice } from "../../../src/text/span.ts";
import { AS_OF, WRITTEN_PERIODS } from "./written-periods.ts";

const read = (text: string, asOf: string | null = AS_OF) =>
  readPeriods(text, asOf).map(({ span, period }) => [slice(text, span), period]);

test.for(WRITTEN_PERIODS)("reads as of 15 August 2023: %s", ([text, ...expected]) => {
  expect(read(text)).toEqual(expected);
});

describe("finds nothing in", () => {
  test.for([
    "5亿月活用户",
    "五日达",
    "2023家门店",
    "3个月",
    "1900 万人",
    "618万元",
    "618 万元",
    "618件",
    "¥618",
    "$618",
    "1,618",
    "618 million",
    "12000元",
    "you may march on",
    "Christmas shoppers",
    "buys Christmas trees",
    "rowed over Christmas Island",
    "$2022",
    "近半年",
    "四季青的女装店",
    "那一季的营收",
    "线上月活增长",
    "线上年销售额",
    "日本年销量",
    "日本季度营收",
    "人次年增3%",
    "90后年均消费",
    "took 2h 24 minutes",
    "全年无休",
    "过去年均增长",
    "首季赛",
    "过去一年增长",
    "最近三个月的订单",
    "比平日多",
    "2023.13.45",
    "13.8购物节",
    "当日售罄",
    "过去三天",
    "与先前3个月比较",
    "二十世纪2010年代",
    "两年前夕",
    "同年龄段",
    "当年轻人",
    "《行动方案（2023-2025年）》",
    "一年内",
    "over the past three years",
    "past decade",
    "you may go",
    "2022 stores",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

test("the whole year told of early in the next one is the year before, unless it lies ahead", () => {
  expect(read("今年1—2月下降，全年", "2024-03-27").at(-1)).toEqual(["全年", "2023"]);
  expect(read("今年1—2月下降，预计全年", "2024-03-27").at(-1)).toEqual(["全年", "2024"]);
  expect(read("今年1—9月下降，全年", "2024-10-27").at(-1)).toEqual(["全年", "2024"]);
});

test("leaves relative periods out when the date of the text is unknown", () => {
  expect(read("今年7月，昨日，2022年", null)).toEqual([["2022年", "2022"]]);
});

describe("the role", () => {
  test.for<[string, string[]]>([
    ["比2014年增长", ["base"]],
    ["和去年的5亿元相比缩水8%", ["base"]],
    ["与二季度的4亿元大体持平", ["base"]],
    ["7月和8月的销量与去年相比", ["at", "at", "base"]],
    ["和去年的5亿元", ["at"]],
    ["有的对去年，有的对618，", ["base", "base"]],
    ["对去年的预测", ["at"]],
    ["客流恢复到了2019年同期的八成五", ["aside"]],
    ["较 2018 年底增长", ["base"]],
    ["8月15日周二，国家统计局公布数据显示：7月份", ["published", "at"]],
    ["BEIJING, Aug. 16 (Reuters) - sales in July", ["aside", "at"]],
    ["PORTO, May 8, 2023 — Sales in April", ["aside", "at"]],
    ["2023-08-15 12:17，正文：7月", ["aside", "at"]],
    ["2023-08-15，作者：某人", ["aside"]],
    ["2023-08-15的销售额", ["at"]],
    ["是2021年同月的1.9倍", ["aside"]],
    ["达到2021年全年的三倍", ["aside"]],
    ["a survey released this week", ["published"]],
    ["orders this week", ["at"]],
    ["what they reported in 2020", ["at"]],
    ["from 2014 to 2022", ["at"]],
    ["sales (Q2 2022: $5 million)", ["base"]],
    ["sales (in Q2 2022)", ["at"]],
    ["Q2 2022: sales", ["at"]],
    ["与去年同期相比", ["base"]],
    ["an increase of 64% on 2003", ["base"]],
    ["an increase of 64% in 2003", ["at"]],
    ["up 3% on Tuesday", ["published"]],
    ["up 3% on the Tuesday", ["at"]],
    ["the most people since it began to count in 2017", ["base"]],
    ["the biggest U.S. listing since Acme's in 2014", ["base"]],
    ["the fewest since March 2020", ["base"]],
    ["faster than in any quarter since 2021", ["base"]],
    ["has sold books since March 2020", ["at"]],
    ["twice as much as a year ago", ["base"]],
    ["costs fell 8% from the second quarter", ["base"]],
    ["fees apply from the second quarter", ["at"]],
    ["costs fell 8% (±1%) from the second quarter", ["base"]],
    ["sales from July 1 to 11 reached $5 million", ["at"]],
    ["sales from January to May fell 5%", ["at"]],
    ["sales from January fell 5%", ["base"]],
    ["up 680% compared to an average day in October", ["base"]],
    ["less than they did in May", ["base"]],
    ["the first monthly fall since the post-Christmas slump seen in January 2023", ["base"]],
    ["in the second quarter, which ended June 30", ["at", "aside"]],
    ["it closed in Q1, which it announced on June 30", ["at", "published"]],
    ["traffic fell 4% on Black Friday", ["at"]],
    ["from 3 million half a year before", ["base"]],
    ["compared with 26% in the quarter before", ["base"]],
    ["sales over the weekend", ["at"]],
    ["a sorter checks boxes at a hub near Lyon, France, May 8, 2023.", ["aside"]],
    ["a logo is seen in this picture taken May 8, 2023.", ["aside"]],
    ["it opened 4 shops in Lyon, France, in May 2023.", ["at"]],
    ["it opened on May 8, 2023.", ["at"]],
    ["与去年同期的增长", ["at"]],
    ["compared with the end of 2022", ["base"]],
    ["delivered 11,400 of them after 7,900 in 2022", ["base"]],
    ["opened after the summer in 2022", ["at"]],
    ["against RMB4.2 billion in Q2 2022", ["base"]],
    ["against 1,200 stores. In Q2 2022", ["at"]],
    ["up from July 2022", ["base"]],
    ["7月25日报道", ["published"]],
    ["7月25日称为节日", ["at"]],
    ["said on July 25", ["published"]],
    ["on Tuesday", ["published"]],
    ["starting next Monday", ["at"]],
    ["2023年第二季度公布", ["at"]],
  ])("in %s is %j", ([text, expected]) => {
    expect(findPeriods(fold(text), { asOf: AS_OF }).map(({ role }) => role)).toEqual(expected);
  });
});

describe("in an article that names its quarters", () => {
  const quarters = new Map([
    [2, "2021-04/2021-06"],
    [3, "2021-07/2021-09"],
  ]);
  test.for([
    ["二季度", "2021-04/2021-06"],
    ["Q3", "2021-07/2021-09"],
    ["the second quarter", "2021-04/2021-06"],
    ["四季度", "2022-10/2022-12"],
    ["季末", "2021-09"],
    ["本季度", "2021-07/2021-09"],
    ["last quarter", "2021-07/2021-09"],
    ["the prior quarter", "2021-04/2021-06"],
    ["报告期内", "2021-07/2021-09"],
    ["its latest quarter", "2023-04/2023-06"],
  ])("%s is %s", ([text, period]) => {
    expect(findPeriods(fold(text ?? ""), { asOf: AS_OF, quarters }).map((found) => found.period)).toEqual([period]);
  });

  test.for([
    ["the first quarter", "2023-05/2023-07"],
    ["the third quarter", "2022-11/2023-01"],
    ["expects sales to grow in the third quarter", "2023-11/2024-01"],
    ["the first quarter last year", "2022-05/2022-07"],
    ["last year's third quarter", "2021-11/2022-01"],
    ["the first quarter of 2023", "2023-01/2023-03"],
  ])("whose first is May to July, %s is %s", ([text, period]) => {
    const own = { asOf: AS_OF, quarters: new Map([[1, "2023-05/2023-07"]]), isForeseen: () => true };
    const isAhead = text?.startsWith("expects") ?? false;
    expect(findPeriods(fold(text ?? ""), isAhead ? own : { ...own, isForeseen: () => false })[0]?.period).toBe(period);
  });

  test("is of the calendar's year where those of several companies' years are named", () => {
    const named = new Map([
      [1, "2023-05/2023-07"],
      [2, "2023-04/2023-06"],
    ]);
    const found = findPeriods("the third quarter", { asOf: AS_OF, quarters: named });
    expect(found.map(({ period }) => period)).toEqual(["2023-07/2023-09"]);
  });

  test("the months that the headline reports on are the 报告期", () => {
    const found = (text: string) => findPeriods(fold(text), { asOf: AS_OF, quarters, report: "2023-01/2023-06" });
    expect(found("报告期内").map(({ period }) => period)).toEqual(["2023-01/2023-06"]);
    expect(found("本季度").map(({ period }) => period)).toEqual(["2021-07/2021-09"]);
  });

  test("the whole year of an article about a year is that year, unless it lies ahead", () => {
    const known = { asOf: "2022-06-20", report: "2021" };
    expect(findPeriods("全年", known).map(({ period }) => period)).toEqual(["2021"]);
    expect(findPeriods("预计全年", known).map(({ period }) => period)).toEqual(["2022"]);
    expect(findPeriods("全年", { ...known, isForeseen: () => true }).map(({ period }) => period)).toEqual(["2022"]);
    expect(findPeriods("全年", { ...known, current: "2019-03" }).map(({ period }) => period)).toEqual(["2019"]);
    expect(findPeriods("全年", { ...known, report: "2021-01/2021-06" }).map(({ period }) => period)).toEqual(["2022"]);
    expect(findPeriods("报告期内", known).map(({ period }) => period)).toEqual(["2022-01/2022-03"]);
  });

  test("a month without a year is of the report's where the text has no date", () => {
    const found = findPeriods(fold("7月"), { asOf: null, year: 2021 });
    expect(found.map(({ period }) => period)).toEqual(["2021-07"]);
    expect(findPeriods(fold("7月"), { asOf: AS_OF, year: 2021 })[0]?.period).toBe("2023-07");
    expect(findPeriods(fold("7月"), { asOf: null })[0]?.period).toBeNull();
  });
});
