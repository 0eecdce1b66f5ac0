/** Lengths of time: the past three years, the three months ended June 30, 13 weeks to February 26. */
import { addMonths, monthPeriod, spanning } from "../calendar.ts";
import { type Groups, type PeriodContext, type PeriodRule, withYear } from "../period-rule.ts";
import { COUNT, countOf, MONTH, monthOf, OF_YEAR, stated, WEEKS_OF_MONTH, YEAR, year } from "./words.ts";

// the fiscal year that ends in January, told in November
const inYearsOf = ({ coming }: Groups, context: PeriodContext): PeriodContext => ({
  ...context,
  coming: context.coming || coming !== undefined,
});

const MONTH_AT_END = /\d{4}-\d\d$/;

export const LENGTHS: readonly PeriodRule[] = [
  {
    // for the trailing twelve months: those up to the end of the quarter spoken of; in 2022, up to that of its year
    name: (match) => match,
    pattern: new RegExp(
      `\\btrailing[- ](?:12|twelve)[- ]months?(?! (?:ended|ending|to|through)\\b)(?: (?:in|of) ${YEAR}(?!\\d))?`,
      "g",
    ),
    read: ({ y }, { current, quarters }) => {
      const spoken = [current ?? "", [...quarters.values()].at(-1) ?? ""].find((period) => MONTH_AT_END.test(period));
      const end = spoken?.slice(-7);
      if (end === undefined) return y ?? null;
      const last = y ? `${y}${end.slice(4)}` : end;
      return `${addMonths(last, -11)}/${last}`;
    },
  },
  {
    // over the past three years, in the last 12 months, in recent years
    name: "open",
    pattern: new RegExp(
      `\\b(?:past|last|next|coming|previous) (?:few|several|${COUNT}) (?:years|months|weeks|days|quarters)\\b|\\bin recent (?:years|months|weeks)\\b|\\bpast (?:year|decade|month)\\b`,
      "g",
    ),
    read: () => null,
  },
  {
    // the three months ended June 30, 2023; the quarter ended 30 June; the year that ends in January; the 12 months to the end of March 2023; 13 weeks to February 26
    name: stated,
    pattern: new RegExp(
      `\\b(?:${COUNT}[- ](?:months?|(?<weeks>weeks))(?: period)?|(?<unit>quarter|half[- ]year|half|(?:fiscal |financial )?year)) (?:(?:that )?(?:ended|ending|to|through)|(?<coming>(?:that|which) (?:ends|will end))) (?:on |in |(?<whole>(?:the )?end[- ](?:of )?))?(?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d)(?:st|nd|rd|th)?)?${OF_YEAR}(?![a-z])`,
      "g",
    ),
    read: (groups, context) =>
      // to the end of August: over when September begins
      withYear(year(groups, inYearsOf(groups, context), monthOf(groups.m) + (groups.whole ? 1 : 0)), (of) => {
        const unit = groups.unit ?? "";
        const count = countOf(groups.c) / (groups.weeks ? WEEKS_OF_MONTH : 1);
        const months = groups.c ? Math.round(count) : unit === "quarter" ? 3 : unit.startsWith("half") ? 6 : 12;
        // of two weeks to March 5 only the day is read
        if (months === 0) return null;
        const last = monthPeriod(of, monthOf(groups.m));
        return last === null
          ? null
          : months === 12 && last.endsWith("-12")
            ? String(of)
            : spanning(addMonths(last, 1 - months), last);
      }),
  },
];
