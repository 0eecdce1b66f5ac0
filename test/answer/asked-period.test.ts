import { describe, expect, test } from "vitest";
import { readAskedPeriods } from "../../src/answer/asked-period.ts";

const now = new Date("2026-11-23T00:00:00Z");
const write = (question: string): string =>
  readAskedPeriods(question, now)
    .map(({ year, from, to, role }) => {
      const point = ({ month, day }: { month: number | null; day: number | null }): string =>
        [month ?? "", day ?? ""].filter((part) => part !== "").join(".");
      const ends = [point(from), point(to)].filter(Boolean);
      return `${year ?? "?"}${ends.length ? ` ${ends[0] === ends[1] ? ends[0] : ends.join("-")}` : ""}${role === "at" ? "" : ` ${role}`}`;
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
    ["24年前三季度寄了多少", "2024 1-9"],
    ["first three quarters of 2024", "2024 1-9"],
    ["gmv, 12 months to sep 2018", "2018 9 by"],
    ["net income for the three months ended June 30", "? 6 by"],
    ["20年11月一天多少单", "2020 11"],
    ["京东一六年年中", "2016"],
    ["二〇二一年的销售额", "2021"],
    ["revenue in the second quarter of 2023", "2023 4-6"],
    ["上半年卖了多少", "? 1-6"],
    ["H1 2023 sales", "2023 1-6"],
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
    ["去年卖了多少", "2025"],
    ["今年8月卖了多少", "2026 8"],
    ["上个月的数", "2026 10"],
    ["yesterday's sales", "2026 11.22"],
    ["27号晚上卖了多少", "? 27"],
    ["1 dao 7 yue canyin duoshao", "? 1-7"],
    ["2 jidu yingshou", "? 4-6"],
    ["2020年格力5月的直播", "2020 5"],
  ])("reads %s as %s", ([question, expected]) => {
    expect(write(question ?? "")).toBe(expected);
  });

  test.for([
    "三年能赚多少",
    "四十余年发展了什么",
    "first half hour",
    "比上一季涨了没",
    "月活多少",
    "开了一二年",
    "7个月没涨",
    "may I ask",
    "march of the brands",
    "卖了2000万元",
    "有多少人",
    "618卖了多少",
    "",
  ])("finds no period in %s", (question) => {
    expect(write(question)).toBe("");
  });
});
