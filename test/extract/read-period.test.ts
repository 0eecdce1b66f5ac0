/** Periods, Chinese and English, resolved against the date of the text. */
import { describe, expect, test } from "vitest";
import { findPeriods, readPeriods } from "../../src/extract/read-period.ts";
import { fold } from "../../src/text/fold.ts";
import { slice } from "../../src/text/span.ts";

const AS_OF = "2023-08-15";
const read = (text: string, asOf: string | null = AS_OF) =>
  readPeriods(text, asOf).map(({ span, period }) => [slice(text, span), period]);

describe("reads as of 15 August 2023", () => {
  test.for<[string, ...[string, string][]]>([
    ["今年5 月 10 日", ["今年5 月 10 日", "2023-05-10"]],
    ["2023-08-15 12:17", ["2023-08-15", "2023-08-15"]],
    ["7月份，零售额", ["7月份", "2023-07"]],
    ["去年11月", ["去年11月", "2022-11"]],
    ["11月", ["11月", "2022-11"]],
    ["将于11月上线", ["11月", "2023-11"]],
    ["1—7月份", ["1—7月份", "2023-01/2023-07"]],
    ["前三季度", ["前三季度", "2022-01/2022-09"]],
    ["2023年第二季度", ["2023年第二季度", "2023-04/2023-06"]],
    ["二季度", ["二季度", "2023-04/2023-06"]],
    ["2Q23收入", ["2Q23", "2023-04/2023-06"]],
    ["上半年", ["上半年", "2023-01/2023-06"]],
    ["2014至2022年", ["2014至2022年", "2014/2022"]],
    ["，2022年中国", ["2022年", "2022"]],
    ["截至2022年底", ["2022年底", "2022-12"]],
    ["2024财年第一季度", ["2024财年第一季度", "2023-04/2023-06"]],
    ["2023财年至2025财年", ["2023财年至2025财年", "FY2023/FY2025"]],
    ["截至 2023 年 6 月 30 日的 12 个月内", ["截至 2023 年 6 月 30 日的 12 个月内", "2022-07/2023-06"]],
    ["截至2023年6月30日止季度", ["截至2023年6月30日止季度", "2023-04/2023-06"]],
    ["7月份，前值 3.1%", ["7月份", "2023-07"], ["前值", "2023-06"]],
    ["二季度盈利，去年同期亏损", ["二季度", "2023-04/2023-06"], ["去年同期", "2022-04/2022-06"]],
    ["截至27日", ["27日", "2023-07-27"]],
    ["昨日", ["昨日", "2023-08-14"]],
    ["上月", ["上月", "2023-07"]],
    ["7.7直播节期间", ["7.7", "2023-07"]],
    ["今年“双十一”", ["今年“双十一", "2023-11"]],
    ["2020年618购物节", ["2020年618", "2020-06"]],
    ["in the second quarter of 2023", ["second quarter of 2023", "2023-04/2023-06"]],
    ["Q2 2023", ["Q2 2023", "2023-04/2023-06"]],
    ["the three months ended June 30, 2023, compared", ["three months ended June 30, 2023", "2023-04/2023-06"]],
    ["July 27, 2023", ["July 27, 2023", "2023-07-27"]],
    ["first quarter of fiscal year 2024", ["first quarter of fiscal year 2024", "2023-04/2023-06"]],
    ["from 2014 to 2022", ["2014 to 2022", "2014/2022"]],
    ["last year", ["last year", "2022"]],
    ["第二季度营收（单位：億元）", ["第二季度", "2023-04/2023-06"]],
  ])("%s", ([text, ...expected]) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("finds nothing in", () => {
  test.for([
    "5亿月活用户",
    "五日达",
    "2023家门店",
    "3个月",
    "1900 万人",
    "12000元",
    "you may march on",
    "$2022",
    "近半年",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

test("leaves relative periods out when the date of the text is unknown", () => {
  expect(read("今年7月，昨日，2022年", null)).toEqual([["2022年", "2022"]]);
});

describe("the role", () => {
  test.for<[string, string[]]>([
    ["比2014年增长", ["base"]],
    ["较 2018 年底增长", ["base"]],
    ["8月15日周二，国家统计局公布数据显示：7月份", ["published", "at"]],
    ["BEIJING, Aug. 16 (Reuters) - sales in July", ["published", "at"]],
    ["from 2014 to 2022", ["at"]],
  ])("in %s is %j", ([text, expected]) => {
    expect(findPeriods(fold(text), { asOf: AS_OF }).map(({ role }) => role)).toEqual(expected);
  });
});
