/** The rules that read a question's periods: 7月, 23年头七个月, Q2 2023, last year. */
import { BEFORE_REPUBLIC, dayPeriod } from "../../extract/periods/calendar.ts";
import { COUNT, monthOf } from "../../extract/periods/en/words.ts";
import { RELATIVE, RELATIVE_YEAR, small } from "../../extract/periods/zh/words.ts";
import { ENGLISH_ORDINALS } from "../../lexicon/english-numbers.ts";
import type { AskedPeriod, Point } from "./asked-period.ts";

export type Reading = {
  year?: number | null;
  yearsOn?: number;
  from?: Partial<Point>;
  to?: Partial<Point>;
  role?: AskedPeriod["role"];
  ownQuarter?: number;
};

interface Rule {
  pattern: RegExp;
  /** Null where it is none by this rule, "none" where it is no period by any. */
  read(groups: Record<string, string | undefined>, now: Date): Reading | "none" | null;
}

const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
// June 30 is a day, June '30 a year
const YEAR_EN =
  "(?:,? ?(?:in |of )?(?:(?<y>(?:19|20)\\d\\d)(?![\\d万亿千])|'?(?<yy>[0-2]\\d|(?<=')3[01]|3[2-9]|4\\d)(?!\\d|%|号|日|月)))?";
const YEAR_ZH = `(?:(?:(?<y>(?:19|20)\\d\\d)|(?<!双)(?<yy>[0-4]\\d))(?: ?年)?的? ?|(?<rel>${RELATIVE_YEAR}) ?(?:的)?)?`;
const NUM = "\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]";

const ORDINALS = ENGLISH_ORDINALS.slice(0, 4);
const NTH = "(?:first|second|third|fourth|[1-4](?:st|nd|rd|th))";

const QUARTER = `q[1-4]|${NTH}[- ]quarter`;
/** 1 to 4: 第三财季, 最后一个季度, 首季度, q3, fiscal third-quarter, 3rd quarter. */
const quarterOf = (written: string): number => {
  if (written.startsWith("最后")) return 4;
  if (/^[头首]/.test(written)) return 1;
  const digit = /[1-4一二三四]/.exec(written)?.[0];
  return digit ? small(digit) : ORDINALS.findIndex((ordinal) => written.includes(ordinal)) + 1;
};

const yearOf = (g: Record<string, string | undefined>, now: Date): number | null => {
  if (g.rel) return now.getUTCFullYear() + (RELATIVE[g.rel] ?? 0);
  if (g.y) return Number(g.y);
  if (g.yy) return 2000 + Number(g.yy);
  return null;
};
const quarter = (n: number): Reading => ({ from: { month: 3 * n - 2 }, to: { month: 3 * n } });
const LEAP_YEAR = 2000;
const valid = (month: number, day = 1): boolean => dayPeriod(LEAP_YEAR, month, day) !== null;

/** Tried in order; a piece of the question that one rule has read is not read again. */
export const RULES: Rule[] = [
  {
    // of a shop, 入驻天猫国际头五个月: since it opened; in his first six months there
    pattern: new RegExp(
      `(?<=(?:[入进]驻|上[线市架]|开[业店播张]|成立|推出|发售|接手|加入)[^,，。?？]{0,8})[头前首] ?(?:两|${NUM}) ?个月|(?<=\\b(?:his|her|their|its|my|our|your) )first ${COUNT} months`,
      "g",
    ),
    read: () => "none",
  },
  // 走到今天 asks of no day
  { pattern: /(?<=到 ?)今[天日]|(?<=until |till |to )\btoday\b/g, read: () => "none" },
  {
    // 24财年第一财季, FY2024 Q1, first quarter of fiscal 2024, first fiscal quarter of 2024: a company's own quarter, of
    // months that only its report tells
    pattern: new RegExp(
      [
        `(?<![\\d.])(?:(?:20)?(?<a>\\d\\d) ?财年|\\b(?:fy ?'?|fiscal (?:year )?)(?:20)?(?<b>\\d\\d))(?:'s)?[ 的,]{0,2}(?<ab>(?:第?[一二三四1-4] ?个?|最后一?个?|头一?个?|首个?)财?季(?:度)?|${QUARTER})`,
        `\\b(?<cc>${QUARTER}) (?:of |in )?(?:the )?(?:fy ?'?|fiscal (?:year )?)(?:20)?(?<c>\\d\\d)(?!\\d)`,
        `\\b(?<dd>fiscal (?:${QUARTER})|${NTH} fiscal quarter),? (?:of |in )?(?:20)?(?<d>\\d\\d)(?!\\d)`,
        `(?<!\\d)20(?<e>\\d\\d) fiscal (?<ee>${QUARTER})`,
      ].join("|"),
      "g",
    ),
    read: (g) => ({
      year: 2000 + Number(g.a ?? g.b ?? g.c ?? g.d ?? g.e),
      ownQuarter: quarterOf(g.ab ?? g.cc ?? g.dd ?? g.ee ?? ""),
    }),
  },
  {
    // 2023-07-29, 2023.7, 2023/07
    pattern:
      /(?<![\d.])(?<y>(?:19|20)\d\d)[./-](?<m>0?[1-9]|1[0-2])(?:[./-](?<d>\d{1,2}))?(?! ?[\d.%亿万千元块件单人美港欧])/g,
    read: (g) => {
      const [month, day] = [Number(g.m), g.d ? Number(g.d) : null];
      const point = day === null ? { month } : { month, day };
      return valid(month, day ?? 1) ? { year: Number(g.y), from: point, to: point } : null;
    },
  },
  {
    // 2023q2, 2023 Q2, 23Q2, 2022H1
    pattern: /(?<![\d.])(?:(?<y>(?:19|20)\d\d)|(?<yy>[1-4]\d)) ?年?(?:q(?<q>[1-4])|h(?<h>[12]))(?!\d)/g,
    read: (g, now) => ({ year: yearOf(g, now), ...(g.q ? quarter(Number(g.q)) : half(g.h === "1")) }),
  },
  {
    // 2q23, 1H 2022
    pattern: /(?<![\w.])(?:(?<q>[1-4])q|(?<h>[12])h) ?'?(?:(?<y>20\d\d)|(?<yy>[1-4]\d))(?!\d| ?(?:m|h|s)[a-z]*\b)/g,
    read: (g, now) => ({ year: yearOf(g, now), ...(g.q ? quarter(Number(g.q)) : half(g.h === "1")) }),
  },
  {
    // 14年到22年, 2014至2022年, 2014-2022
    pattern: /(?<a>(?:19|20)?\d\d) ?年? ?(?:到|至|-|—|~) ?(?<b>(?:19|20)\d\d|\d\d(?= ?年)) ?年?/g,
    read: (g) => ({ year: Number((g.b ?? "").padStart(4, "20")), role: "since" }),
  },
  {
    // 2023年6月季度, 6月那个季度: the quarter that ends then
    pattern: new RegExp(
      `${YEAR_ZH}(?<m>3|6|9|12|[三六九]|十二) ?月(?:的|那个?|这个?)?(?:财?季度?(?![节青])|財?季度)`,
      "g",
    ),
    read: (g, now) => ({ year: yearOf(g, now), ...quarter(small(g.m ?? "") / 3) }),
  },
  {
    // 2020年5月10日, 5月10号, 7月28 (a day without 日 only in digits: 7月四川 is no 7月4日)
    pattern: new RegExp(
      `${YEAR_ZH}(?<m>${NUM}) ?月 ?(?:(?<d>\\d{1,2}|${NUM}) ?[日号]|(?<bare>\\d{1,2}) ?(?=$|[^\\d月个天年]))`,
      "g",
    ),
    read: (g, now) => {
      const month = small(g.m ?? "");
      const day = small(g.d ?? g.bare ?? "");
      return valid(month, day) ? { year: yearOf(g, now), from: { month, day }, to: { month, day } } : null;
    },
  },
  {
    // 1到7月, 1—7月份, 四五月份, 一至七月
    pattern: new RegExp(`${YEAR_ZH}(?<a>${NUM})(?: ?月份?)? ?(?:到|至|-|—|~|、) *(?<b>${NUM}) ?月(?:份)?`, "g"),
    read: (g, now) => range(small(g.a ?? ""), small(g.b ?? ""), yearOf(g, now)),
  },
  {
    // 四五月份
    pattern: new RegExp(`${YEAR_ZH}(?<a>[一二三四五六七八九])(?<b>[二三四五六七八九十])月`, "g"),
    read: (g, now) => range(small(g.a ?? ""), small(g.b ?? ""), yearOf(g, now)),
  },
  {
    // 23年头七个月, 前7个月, 前两个月
    pattern: new RegExp(`${YEAR_ZH}(?:头|前) ?(?<n>两|${NUM}) ?个月`, "g"),
    read: (g, now) => range(1, small(g.n ?? ""), yearOf(g, now)),
  },
  {
    // 12 months to Sep 2018, the three months ended June 2016, the year to March: whatever ends with that month
    pattern: new RegExp(
      `\\b(?:(?:\\d{1,2}|three|six|nine|twelve) months|(?:financial |fiscal )?year|half[- ]year) (?:to|ended|ending|through) (?<m>${MONTH})\\b${YEAR_EN}`,
      "g",
    ),
    read: (g, now) => {
      const month = monthOf(g.m ?? "");
      return { year: yearOf(g, now), from: { month }, to: { month }, role: "by" };
    },
  },
  {
    // 一六年, 二〇二一年 (but not 一二年: one or two)
    pattern:
      /(?<![〇零一二三四五六七八九十百千])(?:二[〇零](?<long>[〇零一二][〇零一二三四五六七八九])|(?<short>一[〇零三四五六七八九]))年(?![多内来间])/g,
    read: (g) => {
      const digits = Array.from(g.long ?? g.short ?? "", (digit) => (/[〇零]/.test(digit) ? 0 : small(digit)));
      return { year: 2000 + Number(digits.join("")) };
    },
  },
  {
    // 24年前三季度, 头三季
    pattern: new RegExp(`${YEAR_ZH}(?:头|前) ?(?<n>[一二两三1-3])(?: ?个)? ?季(?:度)?`, "g"),
    read: (g, now) => range(1, 3 * small(g.n ?? ""), yearOf(g, now)),
  },
  {
    // Q1-Q3 2023
    pattern: new RegExp(`\\bq(?<a>[1-3]) ?(?:to|-|–|through|till) ?q?(?<b>[2-4])(?!\\d)${YEAR_EN}`, "g"),
    read: (g, now) => range(3 * Number(g.a) - 2, 3 * Number(g.b), yearOf(g, now)),
  },
  {
    // 9M 2023, 6M23: the months of a report
    pattern: /(?<![\w.$])(?<n>[3469])m ?'?(?:(?<y>20\d\d)|(?<yy>[0-4]\d))(?!\d)/g,
    read: (g, now) => range(1, Number(g.n), yearOf(g, now)),
  },
  {
    // the june quarter, quarter ended September 30, 2023: the three months that end with it
    pattern: new RegExp(
      `\\b(?:(?<m>${MONTH})(?: ?'?(?<y1>20\\d\\d|[0-4]\\d))?(?:'s)? quarter\\b|quarter (?:to|ended|ending|through) (?<e>${MONTH})\\b(?: (?:30|31)(?:st|th)?)?)${YEAR_EN}`,
      "g",
    ),
    read: (g, now) => {
      const month = monthOf(g.m ?? g.e ?? "");
      const year = g.y1 ? Number(g.y1.padStart(4, "20")) : yearOf(g, now);
      return month >= 3 ? { year, from: { month: month - 2 }, to: { month } } : null;
    },
  },
  {
    // 二季度, 2023年第二季度, 2季度; not 那一季, which is no first quarter
    pattern: new RegExp(`${YEAR_ZH}(?<![上那这本每哪某])第? ?(?<q>[一二三四1-4]) ?季(?:度|(?![青风节]))`, "g"),
    read: (g, now) => ({ year: yearOf(g, now), ...quarter(small(g.q ?? "")) }),
  },
  {
    // Q2 23, H1 23
    pattern: new RegExp(`\\b(?:q(?<q>[1-4])|h(?<h>[12]))${YEAR_EN}`, "g"),
    read: (g, now) => ({ year: yearOf(g, now), ...(g.q ? quarter(Number(g.q)) : half(g.h === "1")) }),
  },
  {
    // 首季, 23年最后一个季度
    pattern: new RegExp(`${YEAR_ZH}(?:(?<first>首|开头一?个?)|末|最[后末]一?个?)季度?(?![青风节])`, "g"),
    read: (g, now) => ({ year: yearOf(g, now), ...quarter(g.first === undefined ? 4 : 1) }),
  },
  {
    // the final quarter, the last quarter of 2023; but last quarter is the one before this
    pattern: new RegExp(
      `\\b(?:(?:final|closing) quarter${YEAR_EN}|last quarter (?:of |in )?(?:(?<ly>(?:19|20)\\d\\d)|'(?<lyy>[0-4]\\d)))`,
      "g",
    ),
    read: (g, now) => ({ year: yearOf({ y: g.y ?? g.ly, yy: g.yy ?? g.lyy }, now), ...quarter(4) }),
  },
  {
    // july to september 2023, april-june
    pattern: new RegExp(`\\b(?<a>${MONTH}) ?(?:to|-|–|through|till|until) ?(?<b>${MONTH})\\b${YEAR_EN}`, "g"),
    read: (g, now) => range(monthOf(g.a ?? ""), monthOf(g.b ?? ""), yearOf(g, now)),
  },
  {
    // 10 May 2020, 28th july
    pattern: new RegExp(`\\b(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<m>${MONTH})\\b${YEAR_EN}`, "g"),
    read: (g, now) => {
      const point = { month: monthOf(g.m ?? ""), day: Number(g.d) };
      return valid(point.month, point.day) ? { year: yearOf(g, now), from: point, to: point } : null;
    },
  },
  {
    // in july 23, thru july 23: after these words two digits are a year
    pattern: new RegExp(`\\b(?<p>in|thru|for) (?<m>${MONTH}) '?(?<yy>1[5-9]|[2-4]\\d)\\b`, "g"),
    read: (g, now) => {
      const month = monthOf(g.m ?? "");
      return { year: yearOf(g, now), from: { month }, to: { month } };
    },
  },
  {
    // May 10, 2020; july 28th
    pattern: new RegExp(
      `\\b(?<m>${MONTH}) (?<d>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?\\b(?!\\d)(?:,? ?(?<y>(?:19|20)\\d\\d))?`,
      "g",
    ),
    read: (g, now) => {
      const point = { month: monthOf(g.m ?? ""), day: Number(g.d) };
      return { year: yearOf(g, now), from: point, to: point };
    },
  },
  {
    // 2020 Mar
    pattern: new RegExp(`(?<y>(?:19|20)\\d\\d) ?年? ?(?<m>${MONTH})\\b`, "g"),
    read: (g) => ({ year: Number(g.y), from: { month: monthOf(g.m ?? "") }, to: { month: monthOf(g.m ?? "") } }),
  },
  {
    // mid 2023, early 2020, 2023年年中, 年初: somewhere about these months
    pattern:
      /\b(?:(?<mid>mid(?:dle of)?)|early|beginning of|start of)[- ]?(?<y>(?:19|20)\d\d)|(?<yz>(?:19|20)\d\d) ?年 ?(?:(?<midz>年中|中(?=[的,，?？ ]|$))|年?初(?!至|到|以))/g,
    read: (g) => ({
      year: Number(g.y ?? g.yz),
      ...((g.mid ?? g.midz) ? { from: { month: 5 }, to: { month: 8 } } : { from: { month: 1 }, to: { month: 4 } }),
      role: "by",
    }),
  },
  {
    // by fall 2019, 2019年秋天: the season, however its months are counted
    pattern:
      /\b(?<s>spring|summer|fall|autumn) (?:of )?(?<y>(?:19|20)\d\d)\b|(?<yz>(?:19|20)\d\d) ?年?的? ?(?<sz>[春夏秋])[天季]/g,
    read: (g) => {
      const first = { spring: 3, 春: 3, summer: 6, 夏: 6 }[g.s ?? g.sz ?? ""] ?? 9;
      return { year: Number(g.y ?? g.yz), from: { month: first }, to: { month: first + 3 } };
    },
  },
  {
    // july 2023, march '20; the modal verb "may" and the verb "march" need a year or a preposition
    pattern: new RegExp(`\\b(?<p>(?:in|of|by|since|end of|until|for|during) )?(?<m>${MONTH})\\b${YEAR_EN}`, "g"),
    read: (g, now) => {
      const year = yearOf(g, now);
      if (/^(?:may|march|mar)$/.test(g.m ?? "") && year === null && !g.p) return null;
      const month = monthOf(g.m ?? "");
      return { year, from: { month }, to: { month } };
    },
  },
  {
    // 2018年底, 22年末, end of 2022, end 2022
    pattern: /(?:(?<y>(?:19|20)\d\d)|(?<yy>[0-4]\d)|(?<rel>今年|去年|前年))年? ?(?:年底|底|末)/g,
    read: (g, now) => ({ year: yearOf(g, now), from: { month: 12 }, to: { month: 12 }, role: "by" }),
  },
  {
    pattern: /\bend(?:[- ]of|ing)?[- ](?:year[- ])?(?<y>(?:19|20)\d\d)/g,
    read: (g) => ({ year: Number(g.y), from: { month: 12 }, to: { month: 12 }, role: "by" }),
  },
  {
    // the one that now runs; a text means by it the one that it reports on
    pattern: /(?:(?<!日)本|这个?)季度?(?![青风节])|\b(?:this|current) quarter\b/g,
    read: (_, now) => ({ year: now.getUTCFullYear(), ...quarter(Math.ceil((now.getUTCMonth() + 1) / 3)) }),
  },
  {
    // 十四五: a text says 十四五期间
    pattern: /十(?<n>[一二三四五])五(?![个名家万亿千百人年月日天号位])(?:规划|计划)?/g,
    read: (g) => ({ year: 2001 + 5 * small(g.n ?? ""), yearsOn: 4 }),
  },
  {
    // 民国112年
    pattern: /民国 ?(?<roc>1\d\d|\d\d) ?年/g,
    read: (g) => ({ year: BEFORE_REPUBLIC + Number(g.roc) }),
  },
  {
    // 2020年, 23年, 22财年 (but not 3年, 三年: a duration)
    pattern: /(?<![\d第近过双])(?:(?<y>(?:19|20)\d\d)|(?<yy>[0-4]\d)) ?(?:财)?年(?![多内来间])/g,
    read: (g, now) => ({ year: yearOf(g, now) }),
  },
  {
    // 23全年, 23上半年, 23双11, 22 Prime Day: two digits before what comes once a year
    pattern:
      /(?<![\d.,$¥])(?<yy>1[5-9]|[2-4]\d) ?(?=全年|[上下]半年|[一二三四]季|1?\d ?月|年度|春|夏|秋|冬|双|會員日|会员日|618|五一|十一|国庆|國慶|prime day|black friday|singles|double 1)/g,
    read: (g, now) => ({ year: yearOf(g, now) }),
  },
  { pattern: new RegExp(`(?<rel>${RELATIVE_YEAR})(?!同期)`, "g"), read: (g, now) => ({ year: yearOf(g, now) }) },
  {
    pattern:
      /(?<![\d.,$¥])(?<y>(?:19|20)\d\d)(?! (?:people|persons|stores|shops|employees|staff|workers|cities|units|items)\b)(?![\d.,]*(?:\d|%| ?[多余]?(?:[万亿元件款]|人(?![均口])|家(?![电居具庭纺装用])|个(?![人股])|台(?![湾州风])|次(?![日月])|场(?!景)|单(?![位品价]))))/g,
    read: (g) => ({ year: Number(g.y) }),
  },
  {
    // in 22, since '18
    pattern:
      /\b(?<p>(?:in|for|of|during|since|by) )'?(?<yy>[0-4]\d)(?!\d|%| ?(?:min|sec|hour|hr|day|week|month|year|yuan|rmb|dollar|euro|pound|percent|per cent|people|items?|brands?|orders?|more|other)|-(?:min|day|hour))\b/g,
    read: (g, now) => ({ year: yearOf(g, now) }),
  },
  {
    // 27号, 26日; the 26th
    pattern: /(?<![\d.])(?<d>[12]?\d|3[01]) ?[日号](?![码线楼店])|\bthe (?<e>[12]?\d|3[01])(?:st|nd|rd|th)\b/g,
    read: (g) => {
      const day = Number(g.d ?? g.e);
      return day >= 1 ? { from: { month: null, day }, to: { month: null, day } } : null;
    },
  },
];

function range(from: number, to: number, year: number | null): Reading | null {
  return valid(from) && valid(to) && from <= to ? { year, from: { month: from }, to: { month: to } } : null;
}

function half(first: boolean): Reading {
  return first ? { from: { month: 1 }, to: { month: 6 } } : { from: { month: 7 }, to: { month: 12 } };
}
