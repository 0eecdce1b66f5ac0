/** Arithmetic on periods. */
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayPeriod,
  fiscalQuarter,
  halfPeriod,
  isPeriod,
  kindOfPeriod,
  monthPeriod,
  monthRange,
  monthsBetween,
  periodBefore,
  quarterBefore,
  quarterPeriod,
  shiftYears,
  spanning,
} from "../../../src/extract/periods/calendar.ts";

describe("a date", () => {
  test.for<[year: number, month: number, day: number, period: string | null]>([
    [2023, 7, 31, "2023-07-31"],
    [2024, 2, 29, "2024-02-29"],
    [2023, 2, 29, null],
    [2023, 6, 31, null],
    [2023, 13, 1, null],
    [2023, 1, 0, null],
    [2023, 12, 366, null],
    [2023, 1, 366, null],
  ])("of %d, %d, %d is %s", ([year, month, day, period]) => {
    expect(dayPeriod(year, month, day)).toBe(period);
  });

  test.for<[month: number, period: string | null]>([
    [1, "2023-01"],
    [12, "2023-12"],
    [0, null],
    [13, null],
  ])("in month %d is in %s", ([month, period]) => {
    expect(monthPeriod(2023, month)).toBe(period);
  });
});

test.for<[from: number, to: number, period: string | null]>([
  [1, 7, "2023-01/2023-07"],
  [7, 7, "2023-07"],
  [7, 6, null],
  [0, 6, null],
  [7, 13, null],
])("months %d to %d are %s", ([from, to, period]) => {
  expect(monthRange(2023, from, to)).toBe(period);
});

test.for<[quarter: number, period: string | null]>([
  [0, null],
  [1, "2023-01/2023-03"],
  [4, "2023-10/2023-12"],
  [5, null],
])("quarter %d is %s", ([quarter, period]) => {
  expect(quarterPeriod(2023, quarter)).toBe(period);
});

test("halves are of six months", () => {
  expect((["first", "second"] as const).map((half) => halfPeriod(2023, half))).toEqual([
    "2023-01/2023-06",
    "2023-07/2023-12",
  ]);
});

test.for([
  ["2018-12", "2020-03", "2018-12/2020-03"],
  ["2023-01/2023-06", "2023-07/2023-09", "2023-01/2023-09"],
  ["2023", "2023", "2023"],
])("from %s to %s is %s", ([from = "", to = "", period]) => {
  expect(spanning(from, to)).toBe(period);
});

test.for<[date: string, days: number, other: string]>([
  ["2023-08-15", -1, "2023-08-14"],
  ["2023-12-31", 1, "2024-01-01"],
  ["2024-03-01", -1, "2024-02-29"],
])("%s and %d days are %s", ([date, days, other]) => {
  expect(addDays(date, days)).toBe(other);
});

test.for<[month: string, months: number, other: string]>([
  ["2023-08", -8, "2022-12"],
  ["2023-11", 2, "2024-01"],
  ["2023", 1, "2023-02"],
])("%s and %d months are %s", ([month, months, other]) => {
  expect(addMonths(month, months)).toBe(other);
});

test.for<[text: string, period: boolean]>([
  ["2020", true],
  ["2020-03", true],
  ["2020-05-10", true],
  ["FY2024", true],
  ["2020-01/2020-03", true],
  ["FY2023/FY2025", true],
  ["2020-01-31/2020-02-29", true],
  ["2020/2020-06", true],
  ["2020-Q1", false],
  ["2022-02-30", false],
  ["2021-12-30/2022-02-30", false],
  ["2022/2021", false],
  ["2022-06/2022-03", false],
  ["2022-06-09/2022-06-08", false],
  ["FY2025/FY2024", false],
  ["2020-13", false],
  ["FY2024-01", false],
  ["2020/", false],
  ["去年", false],
])("%s is a period: %s", ([text, period]) => {
  expect(isPeriod(text)).toBe(period);
});

test.for<[period: string, years: number, other: string]>([
  ["2023-04/2023-06", -1, "2022-04/2022-06"],
  ["2023-02-01", -1, "2022-02-01"],
  ["FY2023/FY2025", 1, "FY2024/FY2026"],
  ["2020-02-29", -1, "2019-02-28"],
  ["2020-02-29", -4, "2016-02-29"],
  ["2020-02-01/2020-02-29", 1, "2021-02-01/2021-02-28"],
  ["2019-02-28", 1, "2020-02-28"],
])("%s, %d years later, is %s", ([period, years, other]) => {
  expect(shiftYears(period, years)).toBe(other);
});

test.for<[first: string, last: string, months: number]>([
  ["2022-09", "2022-10", 2],
  ["2022-11", "2023-01", 3],
  ["2023-04", "2023-04", 1],
  ["2023-04", "2023-03", 0],
])("from %s to %s are %d months", ([first, last, months]) => {
  expect(monthsBetween(first, last)).toBe(months);
});

test.for<[period: string, before: string | null]>([
  ["2023-07", "2023-06"],
  ["2023-01", "2022-12"],
  ["2023-04/2023-06", "2023-01/2023-03"],
  ["2023-01/2023-06", "2022-07/2022-12"],
  ["2022-11/2023-02", "2022-07/2022-10"],
  ["2023", "2022"],
  ["FY2023", "FY2022"],
  ["2023-03-01", "2023-02-28"],
  ["2014/2022", null],
  ["2023-03-01/2023-03-05", null],
])("before %s comes %s", ([period, before]) => {
  expect(periodBefore(period)).toBe(before);
});

test.for([
  ["2023-08-15", "day"],
  ["2023-08", "month"],
  ["2023", "year"],
  ["FY2023", "fiscal"],
  ["FY2023/FY2025", "fiscal"],
  ["2023-04/2023-06", "quarter"],
  ["2022-12/2023-02", "quarter"],
  ["2023-04/2023-07", "range"],
  ["2022-04/2023-06", "range"],
  ["2014/2022", "range"],
  ["2023-08-15/2023-08-20", "range"],
])("%s is a %s", ([period = "", kind]) => {
  expect(kindOfPeriod(period)).toBe(kind);
});

test.for([
  ["2023-01-05", "2022-10/2022-12"],
  ["2023-03-31", "2022-10/2022-12"],
  ["2023-04-01", "2023-01/2023-03"],
  ["2023-12-31", "2023-07/2023-09"],
])("by %s the last quarter was %s", ([date = "", quarter]) => {
  expect(quarterBefore(date)).toBe(quarter);
});

describe("a quarter of a fiscal year", () => {
  test.for<[year: number, quarter: number, date: string | null, period: string]>([
    [2024, 1, "2023-08-15", "2023-04/2023-06"],
    [2024, 1, "2023-11-15", "2023-07/2023-09"],
    [2024, 1, "2024-02-15", "2023-10/2023-12"],
    [2024, 1, "2024-05-15", "2024-01/2024-03"],
    [2024, 4, "2024-05-15", "2024-01/2024-03"],
    [2024, 1, "2023-06-30", "2023-02/2023-04"],
    [2024, 2, "2023-08-18", "2023-05/2023-07"],
    [2024, 1, "2023-02-15", "2023-04/2023-06"],
    [2024, 1, "2020-01-01", "2023-04/2023-06"],
    [2024, 3, null, "2023-10/2023-12"],
  ])("FY%d, quarter %d, told on %s, is %s", ([year, quarter, date, period]) => {
    expect(fiscalQuarter(year, quarter, date)).toBe(period);
  });
});
