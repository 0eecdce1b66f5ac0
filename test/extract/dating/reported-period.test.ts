import { expect, test } from "vitest";
import { headedPeriod } from "../../../src/extract/dating/reported-period.ts";

test.for<[heading: string, year: string | null, period: string | null]>([
  ["March 2022", null, "2022-03"],
  ["March", "2022", "2022-03"],
  ["3月", "2022年", "2022-03"],
  ["Jan 24", "2022", "2022-01-24"],
  ["24 January", "2022", "2022-01-24"],
  ["Q1", "2022", "2022-01/2022-03"],
  ["上半年", "2022年", "2022-01/2022-06"],
  ["3月的订单", "2022年", null],
  ["Orders", "2022", null],
])("what stands under %s, under %s, is of %s", ([heading, year, period]) => {
  expect(headedPeriod(heading, year, "2023-08-15")?.period ?? null).toBe(period);
});
