/** Days of shopping and of rest, by their month: 7.7直播节, 双11, 618, 元旦, 五一. */
import { dayPeriod, monthPeriod } from "../calendar.ts";
import { inferYear, type PeriodRule, withYear } from "../period-rule.ts";
import { WHICH_YEAR, year } from "./words.ts";

export const FESTIVALS: readonly PeriodRule[] = [
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
];
