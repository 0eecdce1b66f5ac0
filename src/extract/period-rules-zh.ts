/** Chinese periods: 2020年5月10日, 1—7月份, 2024财年第一季度, 去年同期, 截至27日, 双十一. */
import {
  addDays,
  addMonths,
  dayPeriod,
  fiscalHalf,
  fiscalQuarter,
  halfPeriod,
  kindOfPeriod,
  monthPeriod,
  monthRange,
  periodBefore,
  quarterBefore,
  quarterPeriod,
  shiftYears,
  spanning,
} from "./calendar.ts";
import { type Groups, inferYear, type PeriodContext, type PeriodRule, relativeYear } from "./period-rule.ts";

const DIGITS = "零一二三四五六七八九十";
/** 7, 七, 十一, 头 in 头两个月. */
const small = (text: string | undefined): number => {
  if (text === undefined) return Number.NaN;
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "两") return 2;
  if (text.startsWith("十")) return 10 + (text[1] ? DIGITS.indexOf(text[1]) : 0);
  return DIGITS.indexOf(text);
};

const YEAR = "(?<!\\d)(?<y>(?:19|20)\\d\\d) ?年(?!代) ?";
const RELATIVE: Record<string, number> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1,
  后年: 2,
};
const REL = "(?<rel>今年|本年度?|去年|上年|前年|明年|后年) ?的? ?";
const WHICH_YEAR = `(?:${YEAR}|${REL})?`;
const TO_YEAR = "(?:(?<y2>20\\d\\d) ?年 ?|(?<rel2>今年|本年|去年|明年) ?)";
const MONTH = "(?<m>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
const TO_MONTH = "(?<m2>1[0-2]|0?[1-9]|十[一二]?|[二三四五六七八九])";
const DASH = " ?(?:-|—|–|~|至|到) ?";
// 2022 in H1 2022, fiscal 2024 in Q1 of fiscal 2024, last year: what follows is English, and so is read by its rules
const ENGLISH_YEAR =
  " ?(?:of )?(?:the )?(?:20\\d\\d(?![\\d万亿千])|'\\d\\d|(?:fy ?|fiscal(?: year)? )'?\\d\\d|(?:this|last) year)";
const FISCAL_YEAR = "(?<![\\d./-])(?<y>(?:20)?[0-3]\\d) ?(?:财年|财政年度) ?";
const QUARTER = "第? ?(?<q>[一二三四1-4]) ?(?:财季|季度?(?!节))";

const year = (groups: Groups, context: PeriodContext, month: number, day: number | null = null): number | null => {
  if (groups.y) return Number(groups.y);
  if (groups.rel) return relativeYear(RELATIVE[groups.rel] ?? 0, context);
  return inferYear(month, day, context);
};
const fullYear = (text: string | undefined): number => Number((text ?? "").padStart(4, "20"));
/** The month that a period ends with. */
const lastMonth = (period: string | null | undefined): string | null => period?.split("/").at(-1)?.slice(0, 7) ?? null;
/** From a month or year to the text's own. */
const untilNow = (from: string | null, { asOf }: PeriodContext): string | null =>
  from === null || asOf === null ? null : spanning(from, asOf.slice(0, from.length));
const stated = (_: string, groups: Groups): string => groups.rel ?? (groups.y ? "stated" : "year of the text");
/** A reading that needs the year: open without one. */
const withYear = (found: number | null, read: (year: number) => string | null): string | null | undefined =>
  found === null ? null : (read(found) ?? undefined);

const dayOf = (context: PeriodContext): string | null => {
  if (context.current === null) return null;
  const last = context.current.split("/").at(-1) ?? "";
  return last.length === 10 ? last : null;
};

/** In this order; what one rule has read no later rule reads again. */
export const CHINESE_PERIODS: readonly PeriodRule[] = [
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
    // 春节, 端午假期: their month changes with the moon
    name: "open",
    pattern: /(?:春节|端午|中秋|元宵|七夕)(?:节|小?长?假期?|期间|当天|黄金周)*/g,
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
    read: ({ y, h, n }, { asOf }) => fiscalHalf(fullYear(y), h === "上" || n === "1", asOf),
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
  {
    // 2023-08-15, 2023/8/15, 2023.8.15
    name: "stated",
    pattern: /(?<!\d)(?<y>(?:19|20)\d\d)(?<sep>[-/.])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?!\d)/g,
    read: ({ y, m, d }) => dayPeriod(Number(y), Number(m), Number(d)) ?? undefined,
  },
  {
    // 2022年6月至2023年8月, 去年8月到今年7月, 2022年8月1日至2023年7月31日
    name: stated,
    pattern: new RegExp(
      `(?:${YEAR}|${REL})${MONTH} ?月份?(?: ?(?<d>\\d{1,2}) ?[日号])?${DASH}${TO_YEAR}${TO_MONTH} ?月(?:[份底末]|(?: ?(?<d2>\\d{1,2}) ?[日号]))?`,
      "g",
    ),
    read: (groups, context) => {
      const { y2, rel2, m, m2, d, d2 } = groups;
      const last = y2 ? Number(y2) : relativeYear(RELATIVE[rel2 ?? ""] ?? 0, context);
      const first = year(groups, context, small(m));
      if (first === null || last === null) return null;
      const days = d !== undefined && d2 !== undefined;
      const from = days ? dayPeriod(first, small(m), Number(d)) : monthPeriod(first, small(m));
      const to = days ? dayPeriod(last, small(m2), Number(d2)) : monthPeriod(last, small(m2));
      return from && to && from <= to ? spanning(from, to) : undefined;
    },
  },
  {
    // 7月26日至29日, 2023年5月1日—5月7日
    name: stated,
    pattern: new RegExp(
      `${WHICH_YEAR}${MONTH} ?月 ?(?<d>\\d{1,2}) ?[日号]?${DASH}(?:${TO_MONTH} ?月 ?)?(?<d2>\\d{1,2}) ?[日号]`,
      "g",
    ),
    read: (groups, context) =>
      withYear(year(groups, context, small(groups.m), Number(groups.d)), (of) => {
        const from = dayPeriod(of, small(groups.m), Number(groups.d));
        const to = dayPeriod(of, small(groups.m2 ?? groups.m), Number(groups.d2));
        return from && to && from <= to ? spanning(from, to) : null;
      }),
  },
  {
    // 即日起至8月25日: from the day of the text on
    name: "起",
    pattern: new RegExp(`(?:即日|今日|今天)起?(?:至|到|-|—) ?${WHICH_YEAR}${MONTH} ?月 ?(?<d>\\d{1,2}) ?[日号]`, "g"),
    read: (groups, context) => {
      const { asOf } = context;
      const ahead: PeriodContext = { ...context, ahead: true, coming: true };
      const of = year(groups, ahead, small(groups.m), Number(groups.d));
      const to = of === null ? null : dayPeriod(of, small(groups.m), Number(groups.d));
      return asOf === null || to === null ? null : asOf <= to ? spanning(asOf, to) : undefined;
    },
  },
  {
    // 8月3日至今, 8月1日以来
    name: "以来",
    pattern: new RegExp(`${WHICH_YEAR}${MONTH} ?月 ?(?<d>\\d{1,2}) ?[日号](?:以来|至今|迄今|到现在)`, "g"),
    read: (groups, context) => {
      const of = year(groups, context, small(groups.m), Number(groups.d));
      const from = of === null ? null : dayPeriod(of, small(groups.m), Number(groups.d));
      return untilNow(from, context);
    },
  },
  {
    // 今年5 月 10 日, 8月15日, 5月10号
    name: stated,
    pattern: new RegExp(`${WHICH_YEAR}${MONTH} ?月 ?(?<d>\\d{1,2}) ?[日号]`, "g"),
    read: (groups, context) =>
      withYear(year(groups, context, small(groups.m), Number(groups.d)), (of) =>
        dayPeriod(of, small(groups.m), Number(groups.d)),
      ),
  },
  {
    // 1—7月份, 2023年1-7月, 4月至6月
    name: stated,
    pattern: new RegExp(
      `${WHICH_YEAR}(?<![\\d.])${MONTH} ?月?份?${DASH}${TO_MONTH} ?月(?:份|底|末)?(?! ?\\d{1,2} ?[日号])`,
      "g",
    ),
    read: (groups, context) =>
      withYear(year(groups, context, small(groups.m2)), (of) => monthRange(of, small(groups.m), small(groups.m2))),
  },
  {
    // 6、7两月, 7、8、9月, 7月和8月共: months one after the other
    name: stated,
    pattern: new RegExp(
      `${WHICH_YEAR}(?<![\\d.、])${MONTH}(?: ?、 ?\\d{1,2})?(?: ?[、和及] ?${TO_MONTH} ?[两二三]个?月| ?、 ?${TO_MONTH.replace("<m2>", "<m3>")} ?月)份?(?! ?\\d{1,2} ?[日号])`,
      "g",
    ),
    read: (groups, context) => {
      const last = small(groups.m2 ?? groups.m3);
      if (last <= small(groups.m)) return undefined;
      return withYear(year(groups, context, last), (of) => monthRange(of, small(groups.m), last));
    },
  },
  {
    // 前7个月, 今年头两个月, 首十个月, 前7月
    name: stated,
    pattern: new RegExp(
      `${WHICH_YEAR}[前头首] ?(?<n>1[0-2]|[1-9]|十一?|[两二三四五六七八九]) ?个?月(?!日|[内均活])`,
      "g",
    ),
    read: (groups, context) =>
      withYear(year(groups, context, small(groups.n)), (of) => monthRange(of, 1, small(groups.n))),
  },
  {
    // 前三季度, 首三季
    name: stated,
    pattern: new RegExp(`${WHICH_YEAR}[前首头](?<n>[二两三23])个?季度?(?!节)`, "g"),
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
      return lastMonth(named) ?? withYear(year(groups, context, month), (of) => monthPeriod(of, month));
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
      `(?<![上下本每a-z\\d个])(?:${QUARTER}|q(?<q2>[1-4])(?!\\d|(?:${DASH}q?[2-4])?${ENGLISH_YEAR}))`,
      "g",
    ),
    read: (groups, context) => {
      const quarter = small(groups.q ?? groups.q2);
      const named = context.quarters.get(quarter);
      return named ?? withYear(inferYear(3 * quarter - 2, null, context), (of) => quarterPeriod(of, quarter));
    },
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
      const first = groups.h === "上" || groups.n === "1";
      const written = Number(groups.y2 ?? (groups.yy ? `20${groups.yy}` : 0));
      return withYear(written || year(groups, context, first ? 1 : 7), (of) => halfPeriod(of, first));
    },
  },
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
  {
    // 7.7直播节, 8.8购物节, 6.18大促
    name: "day of the festival",
    pattern: /(?<![\d.])(?<m>1[0-2]|[1-9])\.(?<d>[12]?\d|3[01])(?=(?:[\p{Script=Han}a-z]{0,4})(?:节|大促|促销|期间))/gu,
    read: ({ m, d }, context) =>
      withYear(inferYear(Number(m), null, context), (of) =>
        dayPeriod(of, Number(m), Number(d)) ? monthPeriod(of, Number(m)) : null,
      ),
  },
  {
    // 2020年618购物节, 双11, 即将到来的双11, 去年双十一, 五一劳动节期间, 国庆假期
    name: "month of the festival",
    pattern: new RegExp(
      `(?<coming>(?:即将到来|将至|将要到来|迎来|临近|备战)的?)?${WHICH_YEAR}(?<![\\d.$¥€£]|\\d,)[“"「]?(?:(?<june>618)(?!\\d| ?(?:万|亿|元|个|家(?!电|居|装)|人|台|件|million|billion)|[.,]\\d)|双(?<double>1[012]|十一?|十二)(?!\\d)|(?<may>五一|劳动节|五四)(?=小?长?假|期间|劳动节|假期|黄金周|节|当天)|(?<october>国庆|十一(?=黄金周|假期|长假|期间)))[节期间当天]{0,2}`,
      "g",
    ),
    read: (groups, context) => {
      const double = { "10": 10, 十: 10, "11": 11, 十一: 11, "12": 12, 十二: 12 }[groups.double ?? ""];
      const month = groups.june ? 6 : groups.may ? 5 : groups.october ? 10 : (double ?? 11);
      const coming = groups.coming && context.asOf ? Number(context.asOf.slice(0, 4)) : null;
      return withYear(coming ?? year(groups, context, month), (of) => monthPeriod(of, month));
    },
  },
  {
    // 元旦, 3·8大促, 三八节, 818发烧购物节, 99划算节
    name: "month of the festival",
    pattern: new RegExp(
      `${WHICH_YEAR}(?<![\\d.$¥€£]|\\d,)[“"「]?(?:(?<january>元旦)|(?<march>(?:三八|3[·•.]?8)(?=[”"」]?(?:节|大促|妇女节|女神节|女王节|购物节|焕新)))|(?<august>818(?=[”"」]?(?:[\\p{Script=Han}]{0,4}(?:节|大促)|期间|当天)))|(?<september>99(?=[”"」]?(?:划算节|大促))))[节期间当天假日]{0,3}`,
      "gu",
    ),
    read: (groups, context) => {
      const month = groups.january ? 1 : groups.march ? 3 : groups.august ? 8 : 9;
      return withYear(year(groups, context, month), (of) => monthPeriod(of, month));
    },
  },
  {
    // 今年以来, 去年全年, 前年
    name: (match) => match.trim(),
    pattern: /(?<rel>今年|本年度?|去年|上年(?!度报告)|(?<!目)前年|明年)(?:以来|全年|一整年)?/g,
    read: ({ rel }, context) => withYear(relativeYear(RELATIVE[rel ?? ""] ?? 0, context), String),
  },
  {
    // 全年 after a month or quarter: all of its year
    name: "全年",
    pattern: /(?<![\d年]|\d )全年(?![无级龄薪不内中均]|最)/g,
    read: (_, context) => {
      const spoken = /^(?:FY)?(\d{4})/.exec(context.current ?? "")?.[1];
      const present = relativeYear(0, context);
      const of = spoken ? Number(spoken) : present;
      return withYear(of, (found) => String(found - (found === present && endsLater(context) ? 1 : 0)));
    },
  },
  {
    // 两年前, 3年前: the year that lies so far back
    name: "years ago",
    pattern: /(?<![\d.第每至到])(?<n>[两二三四五六七八九十]|[2-9]|1\d) ?年前(?!后|夕)/g,
    read: ({ n }, context) => withYear(relativeYear(-small(n), context), String),
  },
  {
    // 2022年, 2019年度, 2022全年, 2023第四届
    name: "stated",
    pattern: /(?<![\d.]|\d,)(?<y>(?:19|20)\d\d) ?(?:年(?!代)度?|全年|(?=第 ?[\d一二三四五六七八九十]{1,3} ?届))/g,
    read: ({ y }) => y,
  },
  {
    // 2019年…当年, 同年; 次年, 翌年: by the year spoken of
    name: (match) => match,
    pattern: /(?<same>同年(?![龄级代])|当年(?!轻))|(?:次年|翌年)(?!度)/g,
    read: ({ same }, { current }) => {
      const spoken = /^\d{4}/.exec(current?.split("/").at(-1) ?? "")?.[0];
      return spoken ? String(Number(spoken) + (same ? 0 : 1)) : null;
    },
  },
  {
    // 上月, 上个月, 本月, 当月, 下个月
    name: (match) => match,
    pattern: /(?<w>[上下]个?月|本月|这个?月|当月)(?!底|末)|(?<w2>上)个?月[底末]/g,
    read: ({ w, w2 }, { asOf, current }) => {
      if (w === "当月" && current !== null && kindOfPeriod(current) !== "year")
        return (current.split("/").at(-1) ?? "").slice(0, 7);
      return asOf === null ? null : addMonths(asOf.slice(0, 7), { 上: -1, 下: 1 }[(w ?? w2)?.[0] ?? ""] ?? 0);
    },
  },
  {
    // 上季度, 上一季度, 上个季度
    name: (match) => match,
    pattern: /上[一个]?季度?/g,
    read: (_, { asOf, current }) => {
      if (current !== null && kindOfPeriod(current) === "quarter") return periodBefore(current);
      return asOf === null ? null : quarterBefore(asOf);
    },
  },
  {
    // 截至当季末, 季末, 报告期末: the last month
    name: (match) => match,
    pattern: /(?:[本该当]?季度?|报告期)末/g,
    read: (_, { asOf, current, quarters }) => {
      const isQuarter = current !== null && kindOfPeriod(current) === "quarter";
      const quarter = isQuarter
        ? current
        : ([...quarters.values()].at(-1) ?? (asOf === null ? null : quarterBefore(asOf)));
      return quarter?.split("/").at(-1) ?? null;
    },
  },
  {
    // 本季度, 该季度, 报告期内
    name: (match) => match,
    pattern: /(?:本|该|当)季度?|报告期内?|(?<![一-龥])季内/g,
    read: (_, { asOf, current, quarters }) => {
      if (current !== null && kindOfPeriod(current) === "quarter") return current;
      return [...quarters.values()].at(-1) ?? (asOf === null ? null : quarterBefore(asOf));
    },
  },
  {
    // 昨日, 昨晚, 今天, 前天
    name: (match) => match,
    pattern: /(?<w>前|昨|今)(?:[日天]|晚(?!点)|早(?=间|上))/g,
    read: ({ w }, { asOf }) => (asOf === null ? null : addDays(asOf, { 前: -2, 昨: -1 }[w ?? ""] ?? 0)),
  },
  {
    // 上周, 本周
    name: (match) => match,
    pattern: /(?<w>上|本|这)[个一]?(?:周|星期)(?!年|期|边|围)[一二三四五六日天]?/g,
    read: ({ w }, { asOf }) => {
      if (asOf === null) return null;
      const weekday = (new Date(`${asOf}T00:00:00Z`).getUTCDay() + 6) % 7;
      const monday = addDays(asOf, -weekday - (w === "上" ? 7 : 0));
      return `${monday}/${addDays(monday, 6)}`;
    },
  },
  {
    // 26日至29日
    name: "month of the text",
    pattern: new RegExp(`(?<![\\d.月])(?<d>[12]\\d|3[01]|[1-9]) ?[日号]${DASH}(?<d2>[12]\\d|3[01]|[1-9]) ?[日号]`, "g"),
    read: ({ d, d2 }, context) => {
      const [from, to] = [dayOnly(Number(d), context), dayOnly(Number(d2), context)];
      return from && to && from <= to ? `${from}/${to}` : from === null ? null : undefined;
    },
  },
  {
    // 26日, 截至27日, 27日晚上; not 3日内, 五日达, 日均
    name: "month of the text",
    pattern: /(?<![\d.月]|\d,)(?<d>[12]\d|3[01]|[1-9]) ?[日号](?![内均活用达间常游])/g,
    read: ({ d }, context) => dayOnly(Number(d), context),
  },
  {
    // 当日, 当天, 当晚; 次日, 第二天
    name: (match) => match,
    pattern: /当[日天晚]|次日(?!达)|第二天|翌日/g,
    read: (_, context) => dayOf(context),
  },
  {
    // 截至发稿, 截至今日
    name: "截至发稿",
    pattern: /截[至止](?:发稿|今日|今天|收盘|记者发稿)(?:时|前|日)?/g,
    read: (_, { asOf, current }) => {
      const day = current?.split("/").at(-1) ?? "";
      return asOf !== null && day.length === 10 && day.slice(0, 7) === asOf.slice(0, 7) && day <= asOf ? day : asOf;
    },
  },
  {
    // 目前, 当前, 截至目前
    name: (match) => match,
    pattern: /截[至止]目前|目前|当前|如今|现在|眼下|现阶段|现有(?=\d|[约近超逾共]|数|上)/g,
    read: (_, { asOf }) => (asOf === null ? null : asOf.slice(0, 7)),
  },
];

/** Early in a year, 全年 that does not lie ahead is the year before. */
const endsLater = ({ asOf, ahead }: PeriodContext): boolean => !ahead && asOf !== null && asOf.slice(5, 7) <= "04";

/** A day without its month: that of the period spoken of, else the latest such day by `asOf`. */
function dayOnly(day: number, { asOf, current }: PeriodContext): string | null {
  const from = current?.slice(0, 7);
  const near = from && /^\d{4}-\d{2}$/.test(from) && current && kindOfPeriod(current.split("/")[0] ?? "") === "day";
  if (near) return dayPeriod(Number(from.slice(0, 4)), Number(from.slice(5)), day);
  if (asOf === null) return null;
  const month = day <= Number(asOf.slice(8)) + 3 ? asOf.slice(0, 7) : addMonths(asOf.slice(0, 7), -1);
  return dayPeriod(Number(month.slice(0, 4)), Number(month.slice(5)), day);
}
