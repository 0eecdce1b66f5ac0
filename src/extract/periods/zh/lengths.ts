/** Lengths of time: 截至6月30日止三个月, 近半年, “十四五”期间, 2024财年第一季度. */
import { addMonths, fiscalHalf, fiscalQuarter, monthPeriod, spanning } from "../calendar.ts";
import { type PeriodRule, withYear } from "../period-rule.ts";
import { DASH, FISCAL_YEAR, fullYear, halfOf, MONTH, QUARTER, small, stated, WHICH_YEAR, year } from "./words.ts";

export const LENGTHS: readonly PeriodRule[] = [
  {
    // 截至2023年6月30日止三个月, 截至 2023 年 6 月 30 日的 12 个月内, 截至6月30日止季度
    name: stated,
    pattern: new RegExp(
      `截[至止] ?${WHICH_YEAR}${MONTH} ?月(?:底|末|份)?(?: ?\\d{1,2} ?日)? ?(?:为?止|的|前)? ?(?:的 ?)?(?:过去|前)?(?:的 ?)?(?:(?<n>\\d{1,2}|[三六九]|十[二八]?) ?个月(?:内|里|期间)?|(?<unit>季度|半年|财?年度|财年|财政年度|全年))`,
      "g",
    ),
    read: (groups, context) =>
      withYear(year(groups, context, small(groups.m)), (of) => {
        const last = monthPeriod(of, small(groups.m));
        const months = groups.n ? small(groups.n) : groups.unit === "季度" ? 3 : groups.unit === "半年" ? 6 : 12;
        if (last === null) return null;
        return months === 12 && last.endsWith("-12") ? String(of) : spanning(addMonths(last, 1 - months), last);
      }),
  },
  {
    // 近半年, 过去一年, 最近三个月, 近十年来, 未来三年: as long as they say, from a day that they leave open
    name: "open",
    pattern:
      /(?:最近|近|过去|未来|此前|今后|往后)的? ?(?:[半一两二三四五六七八九十几数]+|\d{1,3}) ?(?:多|余)?(?:个半?月|年|天|日|周|个?季度)(?:以?来|间|内|里)?/g,
    read: () => null,
  },
  {
    // 春节, 今年端午假期, 2024年春节档: their month changes with the moon
    name: "open",
    pattern:
      /(?:(?:(?:19|20)\d\d ?年|今年|去年|明年) ?的? ?)?(?:春节|端午|中秋|元宵|七夕)(?:节|小?长?假期?|期间|当天|黄金周|档)*/g,
    read: () => null,
  },
  {
    // 比平日, 往年, 历史同期
    name: "open",
    pattern: /近年来?|近些年|往年|平日|平时|历史同期|(?<!\d ?年 ?)(?:上市|成立|创立)以来/g,
    read: () => null,
  },
  {
    // “十四五”期间, “十三五”以来, “十四五”末: the five years of a plan
    name: "five-year plan",
    pattern: /[“"'‘「]?十(?<n>[一二三四五])五[”"'’」]? ?(?:规划)?(?<when>期间|时期|以来|开局以来|末|期末|规划)/g,
    read: ({ n, when }, { asOf }) => {
      const first = 2001 + 5 * small(n);
      if (when?.endsWith("末")) return String(first + 4);
      const last = when?.endsWith("以来") && asOf ? Math.min(first + 4, Number(asOf.slice(0, 4))) : first + 4;
      return spanning(String(first), String(last));
    },
  },
  {
    // 2023财年至2025财年
    name: "stated",
    pattern: new RegExp(`(?<!\\d)(?<a>20\\d\\d) ?(?:财年)?${DASH}(?<b>20\\d\\d) ?财年`, "g"),
    read: ({ a, b }) => `FY${a}/FY${b}`,
  },
  {
    // 2024财年第一季度, 2024财年Q1, 23财年一季度
    name: "fiscal quarter",
    pattern: new RegExp(`${FISCAL_YEAR}(?:的 ?)?(?:${QUARTER}|q(?<q2>[1-4])(?!\\d))`, "g"),
    read: ({ y, q, q2 }, { asOf }) => fiscalQuarter(fullYear(y), small(q ?? q2), asOf),
  },
  {
    // 2023财年上半年, 2024财年H1
    name: "fiscal half",
    pattern: new RegExp(`${FISCAL_YEAR}(?:的 ?)?(?:(?<h>[上下])半年|h(?<n>[12])(?!\\d))`, "g"),
    read: ({ y, h, n }, { asOf }) => fiscalHalf(fullYear(y), halfOf(h, n), asOf),
  },
  {
    // 2022/23财年, 2022-2023财政年度: by the year that it ends in
    name: "stated",
    pattern: /(?<!\d)(?<from>20\d\d)[/-](?:20)?(?<to>\d\d) ?(?:财年|财政年度)/g,
    read: ({ from, to }) => (fullYear(to) === Number(from) + 1 ? `FY${fullYear(to)}` : undefined),
  },
  {
    // 2024财年, 2023财政年度, 23财年
    name: "stated",
    pattern: new RegExp(FISCAL_YEAR, "g"),
    read: ({ y }) => `FY${fullYear(y)}`,
  },
];
