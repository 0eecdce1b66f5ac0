import { describe, expect, test } from "vitest";
import { readAskedPeriods } from "../../src/answer/asked-period.ts";
import { comparePeriods, readPeriodDays } from "../../src/answer/compare-periods.ts";

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
  ] as const)("%s beside %s is %s", ([question, period, expected]) => {
    const [asked] = readAskedPeriods(question, now);
    expect(asked && comparePeriods(asked, period)).toBe(expected);
  });

  test("a figure without a period matches nothing and contradicts nothing", () => {
    const [asked] = readAskedPeriods("2023年", now);
    expect(asked && comparePeriods(asked, null)).toBe("unknown");
  });

  test.for(["", "2020-3", "soon", "2020/", "FY24"])("reads no days from %s", (period) => {
    expect(readPeriodDays(period)).toBeNull();
  });
});
