/** The numbers of a table's rows. */
import { describe, expect, test } from "vitest";
import { readRow } from "../../src/extract/read-table.ts";
import { slice } from "../../src/text/span.ts";

type Read = [words: string, value: number | [number, number], unit: string, subject: string, metric: string];

const read = (head: string, row: string): (Read | [...Read, period: string | null, change: string | null])[] =>
  readRow(head, row, { subject: "样本平台", metric: "" }, "2024-11-20").map(({ span, amount, named, period }) => {
    const told: Read = [slice(row, span), amount.value, amount.unit, named.subject, named.metric];
    return period === null && amount.change === null ? told : [...told, period, amount.change];
  });

describe("a row", () => {
  test.for<[head: string, row: string, ...cells: ReturnType<typeof read>]>([
    [
      "平台\t成交额（亿元）\t同比增长\t退货率",
      "天猫\t6,120\t8.5%\t21%",
      ["6,120", 612e9, "CNY", "天猫", "成交额"],
      ["8.5%", 8.5, "%", "天猫", "同比增长", null, "yoy"],
      ["21%", 21, "%", "天猫", "退货率"],
    ],
    ["平台\t门店（单位：万家）", "京东 \t 3.5 ", ["3.5", 35000, "shops", "京东", "门店"]],
    [
      "Firm\tSales ($ million)\tShare, %",
      "JD\t3,480\t12.5",
      ["3,480", 3.48e9, "USD", "JD", "Sales"],
      ["12.5", 12.5, "%", "JD", "Share"],
    ],
    ["Firm\tSales", "JD\t$3.4bn", ["$3.4bn", 3.4e9, "USD", "JD", "Sales"]],
    // a period in the head or at the row's begin: whom it is of stands elsewhere
    [
      "指标\t2022年\t2023年",
      "收入\t10亿元\t12亿元",
      ["10亿元", 1e9, "CNY", "样本平台", "收入", "2022", null],
      ["12亿元", 1.2e9, "CNY", "样本平台", "收入", "2023", null],
    ],
    ["年份\t用户（亿人）", "2023年\t3.2", ["3.2", 320000000, "people", "样本平台", "用户", "2023", null]],
    // the corner of the head is empty
    [
      "2022年\t2023年",
      "收入\t10亿元\t12亿元",
      ["10亿元", 1e9, "CNY", "样本平台", "收入", "2022", null],
      ["12亿元", 1.2e9, "CNY", "样本平台", "收入", "2023", null],
    ],
    // the unit stands at the row's begin
    [
      "Measure\t2023\t2024",
      "Revenue (£ million)\t214.6\t301.2",
      ["214.6", 214.6e6, "GBP", "样本平台", "Revenue", "2023", null],
      ["301.2", 301.2e6, "GBP", "样本平台", "Revenue", "2024", null],
    ],
    ["Retailer\tDays to refund", "Voltry\t9.5", ["9.5", 9.5, "days", "Voltry", "Days to refund"]],
    ["Measure\t2024", "Staff\t1,045", ["1,045", 1045, "people", "样本平台", "Staff", "2024", null]],
    // no number, a place in the list, nothing
    ["排名\t平台\t类目", "1\t天猫\t服装"],
    ["平台\t排名\t成交额", "天猫\t1\t-"],
  ])("under %j, %j", ([head, row, ...cells]) => {
    expect(read(head, row)).toEqual(cells);
  });
});

test("what stands over a table tells the unit and the year of its columns", () => {
  const caption = "表1 2024年分季度主要指标（单位：亿元，另注明者除外）";
  const cells = readRow(
    "指标\tQ1\t2月\t下半年",
    "GMV\t71.3\t28.4%\t12万单",
    { subject: "样本平台", metric: "" },
    "2025-02-27",
    caption,
  );
  expect(cells.map(({ amount, period }) => [amount.value, amount.unit, period])).toEqual([
    [71.3e8, "CNY", "2024-01/2024-03"],
    [28.4, "%", "2024-02"],
    [120000, "orders", "2024-07/2024-12"],
  ]);
});

test.for([
  ["GMV by region, Q3 2023 ($ million)", 412e6, "USD"],
  ["GMV by region, Q3 2023 (in millions of dollars)", 412e6, "USD"],
  ["GMV by region (excluding Ohio)", 412, "count"],
] as const)("what stands over a table in brackets tells its unit: %s", ([caption, value, unit]) => {
  const [cell] = readRow("Region\tGMV", "North\t412", { subject: "Acme", metric: "" }, "2023-11-02", caption);
  expect(cell ? [cell.amount.value, cell.amount.unit || "count"] : [412, "count"]).toEqual([value, unit]);
});
