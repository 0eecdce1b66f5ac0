import { describe, expect, test } from "vitest";
import { comparePeriods, readPeriodDays } from "../../../src/answer/match/compare-periods.ts";
import { readAskedPeriods } from "../../../src/answer/question/asked-period.ts";

const now = new Date("2026-11-23T00:00:00Z");

describe("an asked period beside a figure's period", () => {
  test.for([
    ["2023年7月", "2023-07", "same"],
    ["7月", "2023-07", "same"],
    ["7月", "2023-01/2023-07", "wider"],
    ["8月", "2023-07", "other"],
    ["1到7月", "2023-01/2023-07", "same"],
    ["截至2023年7月", "2023-01/2023-07", "same"],
    ["2020年", "2020-05-10", "within"],
    ["2021年", "2020-05-10", "other"],
    ["二季度", "2023-04/2023-06", "same"],
    ["2022年底", "2022-12", "same"],
    ["27号", "2023-07-27", "same"],
    ["28号", "2023-07-27", "other"],
    ["去年", "2020", "other"],
    ["2023年", "FY2024", "other"],
    ["24财年", "FY2024", "same"],
    ["the year ended June 2024", "FY2024", "same"],
    ["the year ended June 2023", "FY2024", "wider"],
    ["June 2024", "FY2024", "other"],
    ["FY23", "FY2024", "other"],
    ["24财年第一季度", "FY2024", "wider"],
    ["first fiscal quarter of 2024", "FY2024", "wider"],
    ["third-quarter fiscal 2024", "FY2024", "wider"],
    ["fiscal third-quarter 2024", "FY2024", "wider"],
    ["FY2024's third-quarter", "FY2024", "wider"],
    ["24财年第四财季", "FY2024", "wider"],
    ["24财年最后一个季度", "FY2024", "wider"],
    ["24财年首季度", "FY2024", "wider"],
    ["24财年第一季度", "2023-04/2023-06", "unknown"],
    ["FY2024 Q1", "2024-01/2024-03", "unknown"],
    ["2023年4月", "FY2024", "wider"],
    ["2024年3月", "FY2024", "wider"],
    ["2024年4月", "FY2024", "other"],
    ["2023年3月", "FY2024", "other"],
    ["2023年", "2023-01/2023-12", "same"],
    ["2023年", "2023", "same"],
    ["2024年2月", "2024-02-29", "within"],
    ["2月", "2024-02-01/2024-02-29", "same"],
    ["截至2023年7月", "2023-07-31", "same"],
    ["截至2023年7月", "2023-07-01", "same"],
    ["截至2023年7月", "2023-06", "other"],
    ["截至2023年7月", "2023-08", "other"],
    ["截至2023年7月", "2023", "wider"],
    ["1到7月", "2023-07", "within"],
    ["1到7月", "2023-01/2023-08", "wider"],
    ["1到7月", "2022-12/2023-06", "other"],
    ["27号", "2023-07", "wider"],
    ["5月10日", "2020-05-10", "same"],
    ["5月9日", "2020-05-10", "other"],
  ] as const)("%s beside %s is %s", ([question, period, expected]) => {
    const [asked] = readAskedPeriods(question, now);
    expect(asked && comparePeriods(asked, period)).toBe(expected);
  });

  test("a figure without a period matches nothing and contradicts nothing", () => {
    const [asked] = readAskedPeriods("2023年", now);
    expect(asked && comparePeriods(asked, null)).toBe("unknown");
  });

  test.for<[period: string, from: string, to: string]>([
    ["2020-05-10", "2020-05-10", "2020-05-10"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2020", "2020-01-01", "2020-12-31"],
    ["FY2024", "2023-04-01", "2024-03-31"],
    ["2018-12/2020-03", "2018-12-01", "2020-03-31"],
  ])("%s runs from %s to %s", ([period, from, to]) => {
    const days = (date: string): number => Date.parse(date) / 86_400_000;
    expect(readPeriodDays(period)).toEqual({ from: days(from), to: days(to) });
  });

  test.for(["", "2020-3", "soon", "2020/", "FY24", "2020-03-", "x2020", "2020-03-05-1"])(
    "reads no days from %s",
    (period) => {
      expect(readPeriodDays(period)).toBeNull();
    },
  );
});
