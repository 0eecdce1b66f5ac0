import { expect, test } from "vitest";
import { formatPeriod } from "../../src/render/format-period.ts";
import { phrasesOf } from "../../src/render/phrases.ts";

test.for<[period: string, en: string, zh: string]>([
  ["2020-05-10", "10 May 2020", "2020 年 5 月 10 日"],
  ["2020-03", "March 2020", "2020 年 3 月"],
  ["2020", "2020", "2020 年"],
  ["2023-04/2023-06", "April to June 2023", "2023 年 4 月至 6 月"],
  ["FY2024", "fiscal year 2024", "2024 财年"],
  ["FY2023/FY2024", "fiscal year 2023 to fiscal year 2024", "2023 财年至 2024 财年"],
  ["2023-01/2023-07", "January to July 2023", "2023 年 1 月至 7 月"],
  ["2018-12/2020-03", "December 2018 to March 2020", "2018 年 12 月至 2020 年 3 月"],
  ["2020-08-20/2020-08-25", "20 to 25 August 2020", "2020 年 8 月 20 日至 25 日"],
  ["2020-08-20/2020-09-05", "20 August to 5 September 2020", "2020 年 8 月 20 日至 9 月 5 日"],
  ["2019/2021", "2019 to 2021", "2019 年至 2021 年"],
  ["2020/2020", "2020", "2020 年"],
  ["2020-11/2021", "November 2020 to 2021", "2020 年 11 月至 2021 年"],
  ["2020-08-20/2020-09", "20 August 2020 to September 2020", "2020 年 8 月 20 日至 2020 年 9 月"],
  ["spring/2020", "spring to 2020", "spring至 2020 年"],
  ["2020-05/autumn", "May 2020 to autumn", "2020 年 5 月至 autumn"],
])("says %s in both languages", ([period, en, zh]) => {
  expect(formatPeriod(period, phrasesOf("en"))).toBe(en);
  expect(formatPeriod(period, phrasesOf("zh"))).toBe(zh);
});

test.for([
  "spring",
  "2020-13",
  "FY2024-05",
  "20200510",
  "2020-00",
  "2020-Q1",
  "FY2024-Q1",
  "in 2020",
  "2020-05-10T00",
  "",
])("leaves %j as it is", (period) => {
  expect(formatPeriod(period, phrasesOf("en"))).toBe(period);
});
