/** Years, their months and ends, and what figures are set beside: 去年同期, 前值, 年初至今, 2018年底, 2014至2022年. */
import { monthPeriod, periodBefore, shiftYears } from "../calendar.ts";
import { type PeriodRule, relativeYear, withYear } from "../period-rule.ts";
import { DASH, MONTH, REL, RELATIVE, small, stated, untilNow, WHICH_YEAR, YEAR, year } from "./words.ts";

export const YEARS: readonly PeriodRule[] = [
  {
    // 前年同期
    name: "前年同期",
    pattern: /(?<!目)前年(?:的)?同[期月季]/g,
    read: (_, context) => {
      const before = relativeYear(-2, context);
      if (before === null) return null;
      const spoken = /^\d{4}/.exec(context.current ?? "")?.[0];
      return spoken && context.current ? shiftYears(context.current, before - Number(spoken)) : String(before);
    },
  },
  {
    // 去年同期, 上年同期, 去年同月
    name: "去年同期",
    pattern: /(?:去年|上年|前一年)(?:的)?同[期月季]|(?<!20\d\d年至\d.{0,60}|\d ?年 ?的?)同期(?=为|亏损|净)/g,
    read: (_, context) => {
      if (context.current !== null) return shiftYears(context.current, -1);
      const last = relativeYear(-1, context);
      return last === null ? null : String(last);
    },
  },
  {
    name: "2022年同期",
    pattern: new RegExp(`${YEAR}(?:的)?同[期月季]`, "g"),
    read: ({ y }, { current }) => {
      const from = current === null ? null : /^\d{4}/.exec(current);
      return from && current ? shiftYears(current, Number(y) - Number(from[0])) : y;
    },
  },
  {
    // 前值 3.1%
    name: "前值",
    pattern: /前值/g,
    read: (_, { current }) => (current === null ? null : periodBefore(current)),
  },
  {
    // 年初至今, 今年年初以来, 年内: of the year so far
    name: "今年以来",
    pattern:
      /(?:今年)?(?<![\d去前明]年?)年初(?:至今|以来|迄今|到现在)|(?<![\d一两二三四五六七八九十几半多全当今去明每数] ?)年内/g,
    read: (_, context) => withYear(relativeYear(0, context), String),
  },
  {
    // 自2022年4月新品推出以来, 从去年3月在台湾开店至今: since the month or year of what began then
    name: "以来",
    pattern: new RegExp(
      `(?<=[自从] ?)(?:${YEAR}|${REL})(?:${MONTH} ?月(?:份|初|底|末)?)?(?=[^，。；,;\\d]{1,24}(?:以来|至今|迄今))(?![起开以至迄]|(?:成立|创立|上市|创办|开业|上线)以来)`,
      "g",
    ),
    read: (groups, context) => {
      const month = groups.m ? small(groups.m) : null;
      const of = year(groups, context, month ?? 1);
      return of === null ? null : untilNow(month === null ? String(of) : monthPeriod(of, month), context);
    },
  },
  {
    // 去年8月至今, 5月份以来
    name: "以来",
    pattern: new RegExp(`${WHICH_YEAR}(?<![\\d.个])${MONTH} ?月(?:份|初|底|末)?(?:以来|至今|迄今|到现在)`, "g"),
    read: (groups, context) => {
      const of = year(groups, context, small(groups.m));
      return of === null ? null : untilNow(monthPeriod(of, small(groups.m)), context);
    },
  },
  {
    // 2018年底, 2022年末, 去年年底
    name: stated,
    pattern: new RegExp(`(?:${YEAR}|${REL})(?:年 ?)?(?:年底|年末|底|末)`, "g"),
    read: (groups, context) => withYear(year(groups, context, 12), (of) => `${of}-12`),
  },
  {
    // 去年3月进军台湾，至年底: of the year that it started in
    name: "年底",
    pattern: /(?<=[至到] ?)年底(?!前|之前)/g,
    read: (_, context) => {
      const started = /^(\d{4})-\d\d(?:-\d\d)?$/.exec(context.current ?? "")?.[1];
      return started ? `${started}-12` : withYear(relativeYear(0, context), (of) => `${of}-12`);
    },
  },
  {
    // 年底前, 到年底
    name: "年底",
    pattern: /(?<![\d年去前明今])(?:今年)?年底(?:前|之前)?/g,
    read: (_, context) => {
      // 去年净增45个，年底达163个
      const spoken = /^\d{4}$/.exec(context.current ?? "")?.[0];
      const present = relativeYear(0, context);
      return withYear(spoken && present && Number(spoken) < present ? Number(spoken) : present, (of) => `${of}-12`);
    },
  },
  {
    // 2023 年初
    name: stated,
    pattern: new RegExp(`(?:${YEAR}|${REL})(?:年 ?)?初`, "g"),
    read: (groups, context) => withYear(year(groups, context, 1), (of) => `${of}-01`),
  },
  {
    // 2020年3月, 今年8月份, 去年11月, 8月初
    name: stated,
    pattern: new RegExp(`${WHICH_YEAR}(?<![\\d.个])${MONTH} ?月(?:份|初|底|末|中旬|上旬|下旬)?(?! ?[活均薪])`, "g"),
    read: (groups, context) =>
      withYear(year(groups, context, small(groups.m)), (of) => monthPeriod(of, small(groups.m))),
  },
  {
    // 2014至2022年, 2000年到2008年, 2019-2022年
    name: "stated",
    pattern: new RegExp(`(?<!\\d)(?<y>(?:19|20)\\d\\d) ?年?${DASH}(?<y2>(?:19|20)\\d\\d) ?年`, "g"),
    read: ({ y, y2 }) => (Number(y) < Number(y2) ? `${y}/${y2}` : undefined),
  },
  {
    // 2021年和2022年…累计
    name: "stated",
    pattern:
      /(?<![\d.])(?<y>(?:19|20)\d\d) ?年?(?:和|与|及|、) ?(?<y2>(?:19|20)\d\d) ?年(?=[^。;]{0,16}(?:累计|合计|共计|总计))/g,
    read: ({ y, y2 }) => (Number(y) < Number(y2) ? `${y}/${y2}` : undefined),
  },
  {
    // 2021、2020和2019年: the years before the last
    name: "stated",
    pattern: /(?<![\d.])(?<y>(?:19|20)\d\d)(?= ?[、和及](?: ?(?:19|20)\d\d ?[、和及]){0,4} ?(?:19|20)\d\d ?年)/g,
    read: ({ y }) => y,
  },
  {
    // 2014年以来, 自2014年起, 自2021年成立以来, 去年以来
    name: "以来",
    pattern: new RegExp(
      `(?:${YEAR}(?:(?:成立|创立|上市|创办|开业|上线)?以来|起|[至迄]今)|(?<!\\d)(?<y2>(?:19|20)\\d\\d)(?=[至迄]今)|(?<rel>去年|前年)(?:以来|[至迄]今))`,
      "g",
    ),
    read: ({ y, y2, rel }, context) => {
      const from = rel ? relativeYear(RELATIVE[rel] ?? 0, context) : Number(y ?? y2);
      return from === null ? null : untilNow(String(from), context);
    },
  },
];
