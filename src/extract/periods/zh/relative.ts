/** Periods told from the text or from the period before it, and a year alone: 今年以来, 全年, 两年前, 2022年, 上月, 本季度, 昨日, 26日, 当晚, 目前. */
import {
  addDays,
  addMonths,
  dayPeriod,
  firstPoint,
  kindOfPeriod,
  lastPoint,
  periodBefore,
  quarterBefore,
  SOME_MONTHS,
  weekOf,
  yearOfPoint,
} from "../calendar.ts";
import {
  type PeriodContext,
  type PeriodRule,
  quarterOfText,
  quarterSpokenOf,
  relativeYear,
  withYear,
  yearAfter,
} from "../period-rule.ts";
import { AT_CLOCK, DASH, RELATIVE, RELATIVE_YEAR, small } from "./words.ts";

/** The last day that is spoken of; null where that is no day. */
const dayOf = ({ current }: PeriodContext): string | null => {
  const last = current === null ? "" : lastPoint(current);
  return last.length === 10 ? last : null;
};

export const RELATIVE_PERIODS: readonly PeriodRule[] = [
  {
    // 今年以来, 去年全年, 前年
    name: (match) => match.trim(),
    pattern: new RegExp(`(?<rel>${RELATIVE_YEAR}(?!度报告))(?:以来|全年|一整年)?`, "g"),
    read: ({ rel }, context) => withYear(relativeYear(RELATIVE[rel ?? ""] ?? 0, context), String),
  },
  {
    // 全年 after a month or quarter: all of its year; else of the year that the headline names
    name: "全年",
    pattern: /(?<![\d年]|\d )全年(?![无级龄薪不内中均]|最)/g,
    read: (_, context) => {
      const present = relativeYear(0, context);
      // 2020年百强榜: the year that the headline says the text reports on
      const { current, report, ahead, foreseen } = context;
      const isReported = report !== null && kindOfPeriod(report) === "year" && !ahead && !foreseen;
      const spoken = current ?? (isReported ? report : null);
      const of = spoken === null ? present : yearOfPoint(firstPoint(spoken));
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
    // 2019年…当年, 同年; 次年, 翌年: by the year spoken of; not 人次年增
    name: (match) => match,
    pattern: /(?<same>同年(?![龄级代])|当年(?!轻))|(?:(?<![人场频批车航])次年|翌年)(?!度)/g,
    read: ({ same }, context) => yearAfter(context, same ? 0 : 1),
  },
  {
    // 上月, 上个月, 本月, 当月, 下个月; not 线上月活
    name: (match) => match,
    pattern: /(?<w>(?<![线网])[上下]个?月(?![活均])|本月|这个?月|当月)(?!底|末)|(?<w2>上)个?月[底末]/g,
    read: ({ w, w2 }, { asOf, current }) => {
      if (w === "当月" && current !== null && kindOfPeriod(current) !== "year") return lastPoint(current).slice(0, 7);
      return asOf === null ? null : addMonths(asOf.slice(0, 7), { 上: -1, 下: 1 }[(w ?? w2)?.[0] ?? ""] ?? 0);
    },
  },
  {
    // 上季度, 上一季度, 上个季度
    name: (match) => match,
    pattern: /(?<![线网])上(?:一?个)?一?季(?![青风节])度?|前一个?季度?/g,
    read: (_, { asOf, current }) => {
      if (current !== null && kindOfPeriod(current) === "quarter") return periodBefore(current);
      return asOf === null ? null : quarterBefore(asOf);
    },
  },
  {
    // 截至当季末, 季末, 报告期末: the last month
    name: (match) => match,
    pattern: /(?:[本该当]?季度?|报告期)末/g,
    read: (_, context) => {
      const quarter = quarterSpokenOf(context);
      return quarter === null ? null : lastPoint(quarter);
    },
  },
  {
    // 报告期内: the quarter, half, other months or fiscal year that the text reports on
    name: (match) => match,
    pattern: /报告期(?:内|间)?(?!末)/g,
    read: (_, context) => {
      const { current, report } = context;
      const isReport = current !== null && (SOME_MONTHS.test(current) || kindOfPeriod(current) === "fiscal");
      if (isReport) return current;
      return report !== null && SOME_MONTHS.test(report) ? report : quarterOfText(context);
    },
  },
  {
    // 本季度, 该季度
    name: (match) => match,
    pattern: /(?:(?<!日)本|该|当)季度?|(?<![一-龥])季内/g,
    read: (_, context) => quarterSpokenOf(context),
  },
  {
    // 昨日, 昨晚, 今天, 前天; not 目前天猫
    name: (match) => match,
    pattern: /(?<w>(?<![目之此以先日月年天])前|昨|(?<!如)今)(?:日|天(?!猫)|晚(?!点)|早(?=间|上))/g,
    read: ({ w }, { asOf, news }) => {
      const day = news ?? asOf;
      return day === null ? null : addDays(day, { 前: -2, 昨: -1 }[w ?? ""] ?? 0);
    },
  },
  {
    // 上周, 本周
    name: (match) => match,
    pattern: /(?<w>(?<![线网])上|(?<!日)本|这)[个一]?(?:周|星期)(?!年|期|边|围)(?:[一二三四五六天]|日(?![活均销订]))?/g,
    read: ({ w }, { asOf }) => (asOf === null ? null : weekOf(addDays(asOf, w === "上" ? -7 : 0))),
  },
  {
    // 26日至29日
    name: "month of the text",
    pattern: new RegExp(
      `(?<![\\d.月])(?<d>[12]\\d|3[01]|[1-9]) ?[日号]${AT_CLOCK}?${DASH}(?<d2>[12]\\d|3[01]|[1-9]) ?[日号]`,
      "g",
    ),
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
    read: (_, context) => {
      const { asOf } = context;
      const day = dayOf(context);
      return asOf !== null && day !== null && day.slice(0, 7) === asOf.slice(0, 7) && day <= asOf ? day : asOf;
    },
  },
  {
    // 目前, 当前, 截至目前
    name: (match) => match,
    pattern:
      /截[至止]目前|目前|当前|如今|现在|眼下|现阶段|现有(?=\d|[约近超逾共]|数|上|(?:员工|职工|雇员|会员|用户|门店|店铺|商家|商户|骑手|网点|仓库|从业人员|加盟商)(?:总?数)?(?:约|近|超过?|逾|共|达到?)?\d)/g,
    read: (_, { asOf }) => (asOf === null ? null : asOf.slice(0, 7)),
  },
];

/** Early in a year, 全年 that does not lie ahead is the year before. */
const endsLater = ({ asOf, ahead }: PeriodContext): boolean => !ahead && asOf !== null && asOf.slice(5, 7) <= "04";

/** A day without its month: that of the period spoken of, else the latest such day by `asOf`. */
function dayOnly(day: number, { asOf, current }: PeriodContext): string | null {
  const from = current?.slice(0, 7);
  const near = from && /^\d{4}-\d{2}$/.test(from) && current && kindOfPeriod(firstPoint(current)) === "day";
  if (near) return dayPeriod(Number(from.slice(0, 4)), Number(from.slice(5)), day);
  if (asOf === null) return null;
  const month = day <= Number(asOf.slice(8)) + 3 ? asOf.slice(0, 7) : addMonths(asOf.slice(0, 7), -1);
  return dayPeriod(Number(month.slice(0, 4)), Number(month.slice(5)), day);
}
