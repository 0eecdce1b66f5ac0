/** Quarters and halves: 前三季度, 2022年四季度末, 2Q23, 首季, 下半年. */
import { HALF_BEGINS, halfPeriod, lastPoint, monthPeriod, monthRange, quarterPeriod } from "../calendar.ts";
import { inferYear, type PeriodRule, withYear } from "../period-rule.ts";
import { DASH, ENGLISH_YEAR, halfOf, QUARTER, REL, small, stated, WHICH_YEAR, YEAR, year } from "./words.ts";

export const QUARTERS: readonly PeriodRule[] = [
  {
    // 前三季度, 首三季
    name: stated,
    pattern: new RegExp(`${WHICH_YEAR}(?<![先此之以目日])[前首头](?<n>[二两三23])个?季度?(?!节)`, "g"),
    read: (groups, context) =>
      withYear(year(groups, context, 3 * small(groups.n)), (of) => monthRange(of, 1, 3 * small(groups.n))),
  },
  {
    // 2023年一至三季度, 2023Q1-Q3, 1-2季度
    name: (match, groups) => (groups.y2 ? "stated" : stated(match, groups)),
    pattern: new RegExp(
      `(?:${YEAR}|${REL}|(?<!\\d)(?<y2>20\\d\\d) ?|(?<![\\d.]))(?:第? ?(?<a>[一二三1-3]) ?(?:季度?)?${DASH}第? ?(?<b>[二三四2-4]) ?个?季度?(?!节)|q(?<a2>[1-3])${DASH}q?(?<b2>[2-4])(?!\\d|${ENGLISH_YEAR}))`,
      "g",
    ),
    read: (groups, context) => {
      const [from, to] = [small(groups.a ?? groups.a2), small(groups.b ?? groups.b2)];
      const of = groups.y2 ? Number(groups.y2) : year(groups, context, 3 * to);
      return withYear(of, (found) => monthRange(found, 3 * from - 2, 3 * to));
    },
  },
  {
    // 截至二季度末, 2022年四季度末, 上半年末: the last month
    name: stated,
    pattern: new RegExp(`${WHICH_YEAR}(?:(?<![上下本每a-z\\d个])${QUARTER}|(?<h>[上下])半年)[末底]`, "g"),
    read: (groups, context) => {
      const { q, h, y, rel } = groups;
      const month = h ? (h === "上" ? 6 : 12) : 3 * small(q);
      const named = q && !y && !rel ? context.quarters.get(small(q)) : undefined;
      return named ? lastPoint(named) : withYear(year(groups, context, month), (of) => monthPeriod(of, month));
    },
  },
  {
    // 2023年第二季度, 去年四季度, 2023年Q2
    name: stated,
    pattern: new RegExp(`(?:${YEAR}|${REL}|(?<!\\d)(?<y2>20\\d\\d) ?)(?:${QUARTER}|q(?<q2>[1-4])(?!\\d))`, "g"),
    read: (groups, context) => {
      const quarter = small(groups.q ?? groups.q2);
      return withYear(groups.y2 ? Number(groups.y2) : year(groups, context, 3 * quarter), (of) =>
        quarterPeriod(of, quarter),
      );
    },
  },
  {
    // 23Q2, 23年二季度, 2Q23
    name: "stated",
    pattern: new RegExp(
      `(?<![\\d.])(?:(?<yy>[12]\\d)(?: ?年 ?)?(?:${QUARTER}|q(?<q2>[1-4])(?!\\d))|(?<q3>[1-4])q(?<yy2>[12]\\d)(?!\\d))`,
      "g",
    ),
    read: ({ yy, yy2, q, q2, q3 }) => quarterPeriod(2000 + Number(yy ?? yy2), small(q ?? q2 ?? q3)) ?? undefined,
  },
  {
    // 第二季度, 二季度, Q2: the one that the article has named with its year, or the latest that has begun
    name: "year of the text",
    pattern: new RegExp(
      `(?<![上下本每前这那哪某a-z\\d个])(?:${QUARTER}|q(?<q2>[1-4])(?!\\d|(?:${DASH}q?[2-4])?${ENGLISH_YEAR}))`,
      "g",
    ),
    read: (groups, context) => {
      const quarter = small(groups.q ?? groups.q2);
      const named = context.quarters.get(quarter);
      return named ?? withYear(inferYear(3 * quarter - 2, null, context), (of) => quarterPeriod(of, quarter));
    },
  },
  {
    // 2023年半年度报告, 半年报: the first half
    name: stated,
    pattern: new RegExp(`(?:${YEAR}|${REL}|(?<![上下近每去过这前后大小多第一\\d] ?))半年(?=度?(?:业绩)?报(?!道))`, "g"),
    read: (groups, context) => withYear(year(groups, context, 1), (of) => halfPeriod(of, "first")),
  },
  {
    // 首季, 去年首季: as 一季度
    name: stated,
    pattern: new RegExp(`${WHICH_YEAR}首个?季度?(?!节|赛|冠)`, "g"),
    read: (groups, context) =>
      (groups.y || groups.rel ? undefined : context.quarters.get(1)) ??
      withYear(year(groups, context, 1), (of) => quarterPeriod(of, 1)),
  },
  {
    // 上半年, 2023年下半年, 2023年H1, 2022H1, 22年上半年
    name: (match, groups) => (groups.y2 || groups.yy ? "stated" : stated(match, groups)),
    pattern: new RegExp(
      `(?:${YEAR}|${REL}|(?<!\\d)(?<y2>20\\d\\d) ?|(?<![\\d.])(?<yy>[12]\\d) ?年 ?)?(?:(?<h>[上下])半年|h(?<n>[12])(?!\\d|${ENGLISH_YEAR}))`,
      "g",
    ),
    read: (groups, context) => {
      const half = halfOf(groups.h, groups.n);
      const written = Number(groups.y2 ?? (groups.yy ? `20${groups.yy}` : 0));
      return withYear(written || year(groups, context, HALF_BEGINS[half]), (of) => halfPeriod(of, half));
    },
  },
];
