/** Festivals by their month, and a year that stands alone: Singles' Day, in 2022. */
import { addDays, monthPeriod, weekdayOf } from "../calendar.ts";
import { type PeriodRule, relativeYear, withYear } from "../period-rule.ts";
import { countOf, OF_YEAR, YEAR, year } from "./words.ts";

/** The fourth Thursday of November. */
const thanksgiving = (of: number): string => {
  const first = `${of}-11-01`;
  return addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 21);
};
/** In days after Thanksgiving. */
const DAY_OF: Record<string, number> = { thanksgiving: 0, "black friday": 1, "cyber monday": 4 };
const CYBER_MONDAY = 4;
// the Black Friday season, Cyber Monday deals: longer than the day
const LONGER = "(?! (?:week|weekend|season|period|month|deals?|promotions?|offers?|campaigns?|event)\\b)";

export const NAMED: readonly PeriodRule[] = [
  {
    // from Thanksgiving to Cyber Monday, Cyber Week, the four days through Cyber Monday
    name: "days of the festival",
    pattern: new RegExp(
      `\\b(?:thanksgiving(?: day)? (?:to|through|until) cyber monday|cyber week(?!end)|cyber (?:5|five)|(?<days>two|three|four|five) days (?:to|through|ended|ending) cyber monday)\\b${OF_YEAR}`,
      "g",
    ),
    read: (groups, context) =>
      withYear(year(groups, context, 11), (of) => {
        const last = addDays(thanksgiving(of), CYBER_MONDAY);
        return `${addDays(last, groups.days ? 1 - countOf(groups.days) : -CYBER_MONDAY)}/${last}`;
      }),
  },
  {
    // on Black Friday, Cyber Monday 2023, Thanksgiving Day
    name: "day of the festival",
    pattern: new RegExp(
      `(?:${YEAR} )?\\b(?<day>black friday|cyber monday|(?<=\\b(?:on|since|until|before|after) )thanksgiving(?! day)|thanksgiving(?= day))(?: day)?\\b${LONGER}${OF_YEAR.replace("<y>", "<y2>")}`,
      "g",
    ),
    read: (groups, context) =>
      withYear(year({ ...groups, y: groups.y ?? groups.y2 }, context, 11), (of) =>
        addDays(thanksgiving(of), DAY_OF[groups.day ?? ""] ?? 0),
      ),
  },
  {
    // Singles' Day, Double 11, the 618 festival
    name: "month of the festival",
    pattern: new RegExp(
      `(?:${YEAR} )?\\b(?:(?<![$¥€£.]|\\d,)(?<june>618|6\\.18)(?!,\\d| ?(?:million|billion|%|percent|yuan|[万亿元件]))|(?<nov>singles['’]? day|double[- ](?:11|eleven)|11\\.11|black friday|cyber monday)|(?<dec>double[- ](?:12|twelve))|(?<july>prime day))(?![\\d])${OF_YEAR.replace("<y>", "<y2>")}`,
      "g",
    ),
    read: (groups, context) => {
      const month = groups.june ? 6 : groups.nov ? 11 : groups.dec ? 12 : 7;
      return withYear(year({ ...groups, y: groups.y ?? groups.y2 }, context, month), (of) => monthPeriod(of, month));
    },
  },
  {
    // this Christmas, last Christmas, Christmas 2023, the festive season: of this year from the spring on
    name: "month of the festival",
    pattern: new RegExp(
      `\\b(?:(?:this|(?<last>last)|over|during|at) christmas(?! (?:island|eve|day)\\b)|christmas (?=(?:19|20)\\d\\d)|the (?:christmas|festive|christmas shopping) (?:season|period))(?:,? ?(?:of |in )?${YEAR})?(?![a-z\\d])`,
      "g",
    ),
    read: ({ y, last }, context) => {
      const isOver = Boolean(last) || Number(context.asOf?.slice(5, 7)) < 4;
      return withYear(y ? Number(y) : relativeYear(isOver ? -1 : 0, context), (of) => monthPeriod(of, 12));
    },
  },
  {
    // in 2022, 2022 revenue; not $2022, 2,022, 2022 stores nor 1900 万人
    name: "stated",
    pattern:
      /(?<![\d$€£¥.a-z-])(?<=^|[a-z(,;] ?)(?<y>(?:19|20)\d\d)(?![\d,]\d|\d|%|\.\d| ?[\p{Script=Han}]|[a-z]| (?:million|billion|thousand|percent|stores|people|users|yuan|cities|employees|shops|orders|items|units|companies))/gu,
    read: ({ y }) => y,
  },
];
