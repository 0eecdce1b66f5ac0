/** Days and months with their numbers: 2023-08-15, 7月26日至29日, 今年5月10日, 1—7月份, 前7个月. */
import { dayPeriod, monthPeriod, monthRange, spanning } from "../calendar.ts";
import { type PeriodContext, type PeriodRule, relativeYear, withYear } from "../period-rule.ts";
import {
  AT_CLOCK,
  DASH,
  MONTH,
  REL,
  RELATIVE,
  small,
  stated,
  TO_MONTH,
  TO_YEAR,
  untilNow,
  WHICH_YEAR,
  YEAR,
  year,
} from "./words.ts";

export const DATES: readonly PeriodRule[] = [
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
      `(?:${YEAR}|${REL})${MONTH} ?月份?(?: ?(?<d>\\d{1,2}) ?[日号]${AT_CLOCK}?起?)?${DASH}${TO_YEAR}${TO_MONTH} ?月(?:[份底末]|(?: ?(?<d2>\\d{1,2}) ?[日号]))?`,
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
    // 22年4月至23年6月, 22年4月至6月, 22年4月5日, 22年4月
    name: "stated",
    pattern: new RegExp(
      `(?<![\\d.第近满过])(?<yy>[12]\\d) ?年 ?${MONTH} ?月(?:份?${DASH}(?:(?<yy2>[12]\\d) ?年 ?)?${TO_MONTH} ?月(?! ?\\d{1,2} ?[日号])|(?: ?(?<d>\\d{1,2}) ?[日号])|(?![活均薪]))`,
      "g",
    ),
    read: ({ yy, m, yy2, m2, d }) => {
      const of = Number(`20${yy}`);
      if (d) return dayPeriod(of, small(m), Number(d)) ?? undefined;
      const from = monthPeriod(of, small(m));
      const to = m2 ? monthPeriod(Number(`20${yy2 ?? yy}`), small(m2)) : from;
      return from && to && from <= to ? spanning(from, to) : undefined;
    },
  },
  {
    // 7月26日至29日, 2023年5月1日—5月7日, 5月1日20:00至5月7日23:59
    name: stated,
    pattern: new RegExp(
      `${WHICH_YEAR}${MONTH} ?月 ?(?<d>\\d{1,2})(?: ?[日号]${AT_CLOCK}?起?)?${DASH}(?:${TO_MONTH} ?月 ?)?(?<d2>\\d{1,2}) ?[日号]`,
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
    // 前7个月, 今年头两个月, 首十个月, 前7月; not 先前3个月
    name: stated,
    pattern: new RegExp(
      `${WHICH_YEAR}(?<![先此之以目日])[前头首] ?(?<n>1[0-2]|[1-9]|十一?|[两二三四五六七八九]) ?个?月(?!日|[内均活])`,
      "g",
    ),
    read: (groups, context) =>
      withYear(year(groups, context, small(groups.n)), (of) => monthRange(of, 1, small(groups.n))),
  },
];
