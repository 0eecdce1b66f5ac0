/** Quarters by a company's own year, whose months only its report tells: 2024 财年 Q1, and Q3 2022 of August to October. */
import { fiscalQuarter, monthsBetween, SOME_MONTHS } from "../../extract/periods/calendar.ts";
import { ENGLISH_ORDINALS } from "../../lexicon/english-numbers.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import type { AskedPeriod } from "../question/asked-period.ts";
import { once } from "../question/once.ts";
import type { PeriodMatch } from "./compare-periods.ts";

const ENGLISH_NUMBERS = ENGLISH_ORDINALS.slice(0, 4);

/** How texts call each quarter of a company's own year. */
const OWN_QUARTERS = ENGLISH_NUMBERS.map(
  (nth, at) => new RegExp(`\\b(?:fiscal )?${nth}[- ](?:fiscal )?quarter|第[${at + 1}${"一二三四".charAt(at)}]财季`),
);

/** Q3 2022, or Q3 of no year, of a company whose third quarter is August to October, as its report calls it. */
export const isOwnQuarterOf = (asked: AskedPeriod, { claim, whole }: ClaimView): boolean => {
  const { from, to, year } = asked;
  const [first = "", last = ""] = (claim.period ?? "").split("/");
  const months = /^\d{4}-\d\d$/.test(first) && /^\d{4}-\d\d$/.test(last) ? monthsBetween(first, last) : 0;
  if (whole === null || months !== 3 || from.month === null || to.month !== from.month + 2) return false;
  const quarter = (from.month + 2) / 3;
  const overlaps =
    year === null ||
    (last.slice(0, 4) === String(year) && monthsBetween(`${year}-${String(to.month).padStart(2, "0")}`, last) <= 2);
  return overlaps && OWN_QUARTERS[quarter - 1]?.test(whole) === true;
};

/** Of a company's own quarter (2024 财年 Q1): of a year's last two digits and a quarter, or of any. */
const ownQuarterPattern = (year: string, quarter: number | null): RegExp => {
  const nth = quarter === null ? `(?:${ENGLISH_NUMBERS.join("|")})` : (ENGLISH_NUMBERS[quarter - 1] ?? "");
  const digit = quarter === null ? "[1-4]" : String(quarter);
  const han = quarter === null ? "[1-4一二三四]" : `[${quarter}${"一二三四"[quarter - 1] ?? ""}]`;
  const short = `(?:q${digit}|${nth}[- ]quarter)`;
  return new RegExp(
    [
      `(?:20)?${year} ?财年[^，,。;；]{0,4}(?:q${digit}|第? ?${han} ?财?季)`,
      `\\b${short} (?:of )?(?:the )?(?:fy|fiscal) ?(?:year )?(?:20)?${year}`,
      `\\bfiscal ${short},? (?:of )?(?:20)?${year}`,
    ].join("|"),
  );
};

const ANY_OWN_QUARTER = ownQuarterPattern("\\d\\d", null);
const patternFor = once((asked: AskedPeriod) => ownQuarterPattern(String(asked.year).slice(2), asked.ownQuarter));

/** Of a company's own quarter: the quote names it; null where the text leaves it open. */
export const matchOwnQuarter = (asked: AskedPeriod, { claim, home, quote, whole }: ClaimView): PeriodMatch | null => {
  if (asked.ownQuarter === null || asked.year === null) return null;
  const pattern = patternFor(asked);
  if (pattern.test(quote)) return "same";
  if (whole === null) return null;
  // what its report tells without naming it again is of the quarter that the report is on
  if (pattern.test(whole)) {
    const own = fiscalQuarter(asked.year, asked.ownQuarter, home.article.asOf ?? home.article.published);
    return claim.period === own ? "same" : SOME_MONTHS.test(claim.period ?? "") ? "other" : "within";
  }
  return ANY_OWN_QUARTER.test(whole) ? "other" : null;
};
