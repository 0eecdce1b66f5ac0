import { describe, expect, test } from "vitest";
import { comparePeriods } from "../../../src/answer/match/compare-periods.ts";
import { readAskedPeriods } from "../../../src/answer/question/asked-period.ts";
import { AS_OF, WRITTEN_PERIODS } from "../../extract/periods/written-periods.ts";

const now = new Date("2026-11-23T00:00:00Z");
const write = (question: string, on = now): string =>
  readAskedPeriods(question, on)
    .map(({ year, yearsOn, from, to, role }) => {
      const point = ({ month, day }: { month: number | null; day: number | null }): string =>
        [month ?? "", day ?? ""].filter((part) => part !== "").join(".");
      const [start, end] = [point(from), point(to)];
      const span = start === end ? start : `${start}-${end}`;
      return [`${year ?? "?"}${yearsOn === 0 ? "" : `+${yearsOn}`}`, span, role === "at" ? "" : role]
        .filter(Boolean)
        .join(" ");
    })
    .join(", ");

describe("the periods that a question names", () => {
  test.for([
    ["七月卖了多少", "? 7"],
    ["2020年5月10日那场", "2020 5.10"],
    ["5月10号卖了多少", "? 5.10"],
    ["23年头七个月一共多少", "2023 1-7"],
    ["1到7月餐饮收入", "? 1-7"],
    ["1—7月份餐饮收入", "? 1-7"],
    ["四五月份日均多少", "? 4-5"],
    ["二季度营收", "? 4-6"],
    ["2023年第二季度营收", "2023 4-6"],
    ["Q2 2023 revenue", "2023 4-6"],
    ["23年最后一个季度跌了多少", "2023 10-12"],
    ["2023年首季卖了多少", "2023 1-3"],
    ["last quarter of 2023", "2023 10-12"],
    ["final quarter", "? 10-12"],
    ["index july 23", "? 7.23, 2023 7"],
    ["23全年成交额", "2023"],
    ["亚马逊23会员日卖了多少", "2023"],
    ["FY24 profit", "2024"],
    ["阿里24财年第一季度营收", "2024"],
    ["alibaba FY2024 Q1 revenue", "2024"],
    ["q1 fiscal 2024", "2024"],
    ["阿里2024财年第一财季营收", "2024"],
    ["2023财年最后一个季度涨了多少", "2023"],
    ["2024财年头一个季度涨了多少", "2024"],
    ["2024 fiscal Q1 revenue", "2024"],
    ["revenue in the first six months", "? 1-6"],
    ["what he did in his first six months abroad", ""],
    ["品牌入驻商城头三个月卖了多少", ""],
    ["开业前两个月客流", ""],
    ["头三个月卖了多少", "? 1-3"],
    ["demand in its first fiscal quarter of 2024", "2024"],
    ["fiscal second quarter 2024", "2024"],
    ["revenue, 2nd quarter of fiscal 2024", "2024"],
    ["FY2024's third quarter", "2024"],
    ["first quarter of 2024", "2024 1-3"],
    ["by fall 2019", "2019 9-12 by"],
    ["2019年夏天卖了多少", "2019 6-9"],
    ["spring 2023 users", "2023 3-6"],
    ["users in 22", "2022"],
    ["why people pay for 10 minute delivery", ""],
    ["what is sold in 15-minute slots", ""],
    ["growth in 20 brands", ""],
    ["2023年6月季度订单", "2023 4-6"],
    ["9月那个季度的营收", "? 7-9"],
    ["5月季节性回落", "? 5"],
    ["up how much compared with the end of 2018", "2018 12 since"],
    ["2019年春装", "2019"],
    ["fiscal year 2022 revenue", "2022"],
    ["占比跟疫情前19年比多了多少", "2019 since"],
    ["跟去年比重多少", "2025 since"],
    ["7月四川金店生意涨了多少", "? 7"],
    ["sichuan online sales growth thru july 23", "2023 7 by"],
    ["中国制造走到今天用了几十年", ""],
    ["今天卖了多少", "2026 11.23"],
    ["alibaba earnings june quarter", "? 4-6"],
    ["revenue, June quarter 2023", "2023 4-6"],
    ["net income for the quarter ended September 30, 2023", "2023 7-9"],
    ["december 22 quarter sales", "2022 10-12"],
    ["阿里那一季进账多少", ""],
    ["每一季赚多少", ""],
    ["24年前三季度寄了多少", "2024 1-9"],
    ["2023年一到三季度营收", "2023 1-9"],
    ["2-3季度寄了多少", "? 4-9"],
    ["Q1-Q3 2023 revenue", "2023 1-9"],
    ["9M 2023 revenue", "2023 1-9"],
    ["$9M revenue", ""],
    ["上年日活", "2025"],
    ["本年卖了多少", "2026"],
    ["后年目标", "2028"],
    ["两年前日活", "2024"],
    ["dau two years ago", "2024"],
    ["gmv next year", "2027"],
    ["profit a year ago", "2025"],
    ["how profit moved from a year earlier", "2025 since"],
    ["上季度营收", "2026 7-9"],
    ["last quarter's revenue", "2026 7-9"],
    ["本季度营收", "2026 10-12"],
    ["revenue this quarter", "2026 10-12"],
    ["比上一季涨了没", "2026 7-9 since"],
    ["上周卖了多少", "2026 11.16-11.22"],
    ["上周日活多少", "2026 11.16-11.22"],
    ["orders last week", "2026 11.16-11.22"],
    ["前天卖了多少", "2026 11.21"],
    ["去年同期营收", "2025"],
    ["7月比去年同期多了多少", "? 7, 2025 7 since"],
    ["2022年6月至2023年8月卖了多少", "2022+1 6-8"],
    ["十四五网络零售目标", "2021+4"],
    ["“十四五”期间", "2021+4"],
    ["现在有多少用户", ""],
    ["全年卖了多少", ""],
    ["报告期内营收", ""],
    ["什么时候上线，年底吗", ""],
    ["sales on Cyber Monday", ""],
    ["what did it say on Monday", ""],
    ["雙11 年增多少", ""],
    ["人次年增多少", ""],
    ["2023年人次年增多少", "2023"],
    ["1900 people", ""],
    ["how much in 2022", "2022"],
    ["2022 orders", "2022"],
    ["线上月活多少", ""],
    ["线上年销售额", ""],
    ["日本年销售额", ""],
    ["日本季度营收", ""],
    ["如今年轻人买什么", ""],
    ["90后年均消费", ""],
    ["31年卖了多少", ""],
    ["sales in 40 cities", ""],
    ["2022/23财年营收", "2023"],
    ["FY2023/24 revenue", "2024"],
    ["民国112年营收", "2023"],
    ["revenue for the year ended March 2023", "2023 3 by"],
    ["年初至今关了多少店", "2026 since"],
    ["first three quarters of 2024", "2024 1-9"],
    ["gmv, 12 months to sep 2018", "2018 9 by"],
    ["net income for the three months ended June 30", "? 6 by"],
    ["20年11月一天多少单", "2020 11"],
    ["京东一六年年中", "2016"],
    ["二〇二一年的销售额", "2021"],
    ["revenue in the second quarter of 2023", "2023 4-6"],
    ["上半年卖了多少", "? 1-6"],
    ["H1 2023 sales", "2023 1-6"],
    ["H1 23 sales", "2023 1-6"],
    ["23上半年营收", "2023 1-6"],
    ["23 7月卖了多少", "2023 7"],
    ["sales in the 13 weeks to February 26", "?+1 12-2"],
    ["首三季营收", "? 1-9"],
    ["截至6月底止六个月营收", "? 1-6"],
    ["Q2 2000万元吗", "? 4-6"],
    ["2月30日", "? 2, ? 30"],
    ["2022至今开了多少", "2022 since"],
    ["july to september guidance", "? 7-9"],
    ["sales in july 23", "2023 7"],
    ["on 28th July", "? 7.28"],
    ["on May 10, 2020", "2020 5.10"],
    ["Mar 2020", "2020 3"],
    ["2020 Mar 多少亿", "2020 3"],
    ["22年底有多少家", "2022 12 by"],
    ["at the end of 2022", "2022 12 by"],
    ["截至2020年3月有多少", "2020 3 by"],
    ["比2018年底多了多少", "2018 12 since"],
    ["growth since 2018", "2018 since"],
    ["how many more than at the end of 2018", "2018 12 since"],
    ["去年卖了多少", "2025"],
    ["今年8月卖了多少", "2026 8"],
    ["上个月的数", "2026 10"],
    ["yesterday's sales", "2026 11.22"],
    ["今天看直播的人有多少", "2026 11.23"],
    ["昨天来看直播的人有多少", "2026 11.22"],
    ["I heard JD sold how much yesterday", "2026 11.22"],
    ["27号晚上卖了多少", "? 27"],
    ["1 dao 7 yue canyin duoshao", "? 1-7"],
    ["2 jidu yingshou", "? 4-6"],
    ["2020年格力5月的直播", "2020 5"],
    ["2014到2022年翻了几倍", "2022 since"],
    ["14年到22年", "2022 since"],
    ["2014-2022 growth", "2022 since"],
    ["2023年5月十日", "2023 5.10"],
    ["2023年5月二十一日", "2023 5.21"],
    ["5月三号", "? 5.3"],
    ["去年5月10日", "2025 5.10"],
    ["7月28卖了多少", "? 7.28"],
    ["5月32日", "? 5"],
    ["一至三月份", "? 1-3"],
    ["2023年三四月", "2023 3-4"],
    ["十二月", "? 12"],
    ["2023年11月", "2023 11"],
    ["去年前3个月", "2025 1-3"],
    ["first seven months of 2023", "2023 1-7"],
    ["first 11 months of 2023", "2023 1-11"],
    ["first two months", "? 1-2"],
    ["2023q2", "2023 4-6"],
    ["23Q2营收", "2023 4-6"],
    ["2q23 revenue", "2023 4-6"],
    ["2022H1利润", "2022 1-6"],
    ["1H 2022 profit", "2022 1-6"],
    ["2023.7零售", "2023 7"],
    ["2023-07-29销量", "2023 7.29"],
    ["2023/07 sales", "2023 7"],
    ["卖了2023.7亿", ""],
    ["卖2023.7元", ""],
    ["took 2h 24 minutes", ""],
    ["4q results", ""],
    ["2023年q4", "2023 10-12"],
    ["今年4季度", "2026 10-12"],
    ["first quarter", "? 1-3"],
    ["2nd quarter", "? 4-6"],
    ["third quarter 2022", "2022 7-9"],
    ["third-quarter 2022 revenue", "2022 7-9"],
    ["first-quarter revenue", "? 1-3"],
    ["4th quarter of 2022", "2022 10-12"],
    ["fourth quarter of 2022", "2022 10-12"],
    ["second quarter 2022", "2022 4-6"],
    ["1st quarter of 2022", "2022 1-3"],
    ["3rd quarter of 2022", "2022 7-9"],
    ["2023年下半年", "2023 7-12"],
    ["first half of 2023", "2023 1-6"],
    ["second half of 2023", "2023 7-12"],
    ["h2 2023", "2023 7-12"],
    ["april-june 2023", "2023 4-6"],
    ["june to april", "? 6, ? 4"],
    ["10 May 2020", "2020 5.10"],
    ["3rd of june", "? 6.3"],
    ["40 may 2020", "2020 5"],
    ["july 28th", "? 7.28"],
    ["mid-2023", "2023 5-8 by"],
    ["short video users early 2020", "2020 1-4 by"],
    ["middle of 2023", "2023 5-8 by"],
    ["2023年年中日活", "2023 5-8 by"],
    ["2020年初有多少用户", "2020 1-4 by"],
    ["2020年中国手机用户", "2020"],
    ["sales in may", "? 5"],
    ["may 2020", "2020 5"],
    ["for march", "? 3"],
    ["what was july like", "? 7"],
    ["去年底", "2025 12 by"],
    ["year ending 2022", "2022 12 by"],
    ["by the end of july", "? 7 by"],
    ["this month", "2026 11"],
    ["last month", "2026 10"],
    ["今天", "2026 11.23"],
    ["昨日", "2026 11.22"],
    ["前年", "2024"],
    ["明年", "2027"],
    ["this year", "2026"],
    ["last year", "2025"],
    ["sales in 22", "2022"],
    ["the 26th", "? 26"],
    ["31日", "? 31"],
    ["2018年以来", "2018 since"],
    ["从2018年起", "2018 since"],
    ["比2018年5月", "2018 5 since"],
    ["较2018年，5月", "2018 since, ? 5"],
    ["今年格力5月3号", "2026 5.3"],
    ["2020财年", "2020"],
    ["2023 nian 5 yue", "2023 5"],
    ["7到7月", "? 7"],
    ["5月31日", "? 5.31"],
    ["1号", "? 1"],
    ["2019年、2020年，格力5月", "2019, 2020, ? 5"],
    ["2020年5月，格力7月", "2020 5, ? 7"],
    ["20年3月", "2020 3"],
    ["2023年前两个月", "2023 1-2"],
    ["头两个月", "? 1-2"],
    ["2023年前两季度", "2023 1-6"],
    ["2019年和2020年的销售额", "2019, 2020"],
    ["今年7月和8月", "2026 7, ? 8"],
    ["销售额和2018年比", "2018 since"],
    ["2019年和2018年相比", "2019, 2018 since"],
    ["growth since '18", "2018 since"],
    ["stores by '22", "2022 by"],
    ["growth since July 2022", "2022 7 since"],
    ["stores by July 2022", "2022 7 by"],
  ])("reads %s as %s", ([question, expected]) => {
    expect(write(question ?? "")).toBe(expected);
  });

  test.for(["2020家电卖了多少", "2020人均消费", "2020台湾销量"])("finds the year in %s", (question) => {
    expect(write(question)).toBe("2020");
  });

  test.for([
    "三年能赚多少",
    "四十余年发展了什么",
    "first half hour",
    "月活多少",
    "开了一二年",
    "四季青那家女装店",
    "7个月没涨",
    "may I ask",
    "march of the brands",
    "卖了2000万元",
    "1900多万人有收入",
    "1950多家店",
    "$2020",
    "3年",
    "20年来",
    "0号",
    "13月",
    "0月",
    "1到13月份",
    // when it is asked or was heard of
    "今天想知道快手日活多少",
    "我今天早上看到格力卖了多少",
    "今天我们来看快手日活多少",
    "昨天在朋友圈看到格力卖了五个亿",
    "yesterday I read about Gree. How much did it sell?",
    "I was wondering today how many users Kuaishou has",
    "I saw on the news yesterday that Gree sold 500 million",
    "有多少人",
    "618卖了多少",
    "",
  ])("finds no period in %s", (question) => {
    expect(write(question)).toBe("");
  });
});

test.for(
  ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"].map(
    (word, at) => [word, at + 2] as const,
  ),
)("the first %s months end with month %d", ([word, month]) => {
  expect(write(`first ${word} months of 2023`)).toBe(`2023 1-${month}`);
});

test.for<[question: string, quarter: number | null]>([
  ["24财年第一财季营收", 1],
  ["2024财年第3个季度", 3],
  ["2023财年最后一个季度涨了多少", 4],
  ["2024财年头一个季度涨了多少", 1],
  ["24财年首季度", 1],
  ["24财年四季度", 4],
  ["FY2024 Q2 revenue", 2],
  ["q3 fiscal 2024", 3],
  ["third-quarter fiscal 2024 revenue", 3],
  ["Third-Quarter FY24 revenue", 3],
  ["first fiscal quarter of 2024", 1],
  ["fiscal second quarter 2024", 2],
  ["fiscal fourth-quarter of 2024", 4],
  ["FY2024's 2nd quarter", 2],
  ["2024 fiscal third-quarter revenue", 3],
  ["FY2024 revenue", null],
  ["24财年营收", null],
  ["third quarter of 2024", null],
])("%s asks for a company's own quarter: %s", ([question, quarter]) => {
  expect(readAskedPeriods(question, now)).toMatchObject([{ ownQuarter: quarter }]);
});

test.for([
  ["上个月", "2025-12"],
  ["昨天", "2025-12-31"],
])("%s on New Year's Day is in the year before", ([question = "", expected]) => {
  const [period] = readAskedPeriods(question, new Date("2026-01-01T00:00:00Z"));
  expect([period?.year, period?.from.month, period?.from.day].filter(Boolean).join("-")).toBe(expected);
});

test("a period is where it stands in the question, full-width and all", () => {
  const question = "请问 ２０２３年 7月 的零售额";
  const [period] = readAskedPeriods(question, now);
  expect(question.slice(period?.span.start, period?.span.end)).toBe("２０２３年 7月");
  expect(period).toMatchObject({ typed: "２０２３年 7月", folded: "2023年 7月" });
  const last = "growth since 2018";
  expect(readAskedPeriods(last, now)[0]).toMatchObject({ typed: "2018", span: { start: 13, end: last.length } });
});

test.for([
  ["sales in July 2019", "July 2019"],
  ["Q2 2019 DAU", "Q2 2019"],
  ["sales since '18", "'18"],
  ["sales by the end of 2022", "end of 2022"],
  ["sales for FY2024", "FY2024"],
  ["sales in the first half of 2021", "first half of 2021"],
  ["截至2020年3月的用户", "2020年3月"],
  ["２０２０年　三月的營收", "２０２０年　三月"],
  ["24財年營收", "24財年"],
  ["2019 nian 7 yue", "7 yue"],
  ["2019 nian", "2019 nian"],
])("of %s, %s is as typed", ([question = "", typed]) => {
  expect(readAskedPeriods(question, now).map((period) => period.typed)).toEqual([typed]);
});

test.for([
  ["31年卖了多少", "2031"],
  ["31双11卖了多少", "2031"],
  ["2Q31 revenue", "2031 4-6"],
  ["31Q2营收", "2031 4-6"],
  ["sales in '32", "2032"],
  ["FY31 revenue", "2031"],
  ["31年底有多少家", "2031 12 by"],
  ["三十年，即40年", ""],
])("in 2032 %s is of %s", ([question = "", expected]) => {
  expect(write(question, new Date("2032-03-01T00:00:00Z"))).toBe(expected);
});

/** 双11 is what is asked about, and of any year; what a text leaves to its date a question leaves to the text. */
const LEFT_TO_THE_TEXT =
  /双|618|818|7\.7|8\.8|99|3·8|11\.11|元旦|五一|国庆|十一|Singles|double|prime|Christmas|festive|Black|Cyber|Thanksgiving|the week|全年|年底|季末|报告期|目前|如今|现有|发稿|^(?:now|currently|during the quarter|on Monday|Friday|Tuesday)$|end of the (?:quarter|year)|year end/;
/** Read, but as something else: of a company's own year, as a far end, as about then, or as the present's. */
const READ_OTHERWISE = new Set(["当月", "本季度", "mid-2022", "first-half revenue in 2023"]);

test.for(WRITTEN_PERIODS)("what is a period in a text is one in a question: %s", ([text, ...written]) => {
  const asked = readAskedPeriods(text, new Date(AS_OF));
  const unread = written.filter(
    ([words, period]) =>
      !(LEFT_TO_THE_TEXT.test(words) || READ_OTHERWISE.has(words) || READ_OTHERWISE.has(text)) &&
      !asked.some((one) => comparePeriods(one, period) === "same" || one.role === "since" || one.ownQuarter !== null),
  );
  expect(unread).toEqual([]);
});
