/** How a claim's period stands to those that a question names. */
import { spokenFrom } from "../../corpus/files/article.ts";
import { isFestival } from "../../lexicon/entry.ts";
import type { Span } from "../../text/span.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { type AskedPeriod, asksFullYear } from "../question/asked-period.ts";
import { dimensionOf } from "../question/fits-expected.ts";
import { once } from "../question/once.ts";
import type { Understood } from "../question/understand.ts";
import { comparePeriods, type PeriodMatch } from "./compare-periods.ts";
import { isOwnQuarterOf, matchOwnQuarter } from "./own-quarter.ts";

// 截至2020年3月, as of June: how many there are, not how many there were within a time
const STANDS = /截[至止]|目前|当前|現有|现有|共有|\bas (?:of|at)\b|\b(?:by|at) the end of\b|\bcurrently\b/;

/** The number is a state (users, shops) and no flow (sales of a month). */
const isStock = ({ claim, quote }: ClaimView): boolean =>
  claim.statistic !== null &&
  claim.statistic.change === null &&
  (dimensionOf(claim.statistic) === "people" || STANDS.test(quote));

/** 截至9月的销售额 is not the full year's, if the users as of September may be those of the year. */
const isFullYearOfMoney = ({ folded }: Understood, { claim }: ClaimView): boolean =>
  claim.statistic !== null && dimensionOf(claim.statistic) === "money" && asksFullYear(folded);

/** The quote names the period, but for none of its numbers. */
const isOnlyNamed = (asked: AskedPeriod, { home, claim, namedPeriods }: ClaimView): boolean =>
  asked.from.month !== null &&
  namedPeriods.some((named) => comparePeriods(asked, named) === "same") &&
  !home.claims.some(
    (other) =>
      other.statistic !== null &&
      other.span.start === claim.span.start &&
      ["same", "within"].includes(comparePeriods(asked, other.period)),
  );

/** The text was written in the time asked for: what it says without a date is of then. */
const speaksFrom = (asked: AskedPeriod, { home: { article } }: ClaimView): boolean =>
  ["same", "within"].includes(comparePeriods(asked, spokenFrom(article)));

const DAY = /^\d{4}-\d\d-\d\d$/;
// 那场直播, the livestream session: something of a day
const EVENT = /[那这该一几每哪首]场|专场|晚会|发布会|\b(?:session|event|live ?stream show)\b/i;

// when did it publish its first-quarter results: of what came out, not of when it did
const REPORT = /^ ?的?(?:财报|业绩|年报|季报|报告)|^ (?:annual |financial )?(?:results|report|earnings|figures)\b/i;
const isOfReport = ({ type, folded }: Understood, { end }: Span): boolean =>
  type === "when" && REPORT.test(folded.slice(end));

// April 2025 was what France aimed at - when will the EU end it: the clause of the asking word asks for another time
const CLAUSE_ENDS = /[,;，；。?？]|\s[-–—]+\s/;
const ASKS_WHEN = /\bwhen\b|\b(?:what|which) (?:year|month|date|day)\b|什么时候|何时|几时|哪[年天月日]|几[月号]/i;
const isBesideTheAsking = ({ type, folded }: Understood, { start, end }: Span): boolean => {
  if (type !== "when") return false;
  const [before, after] = [folded.slice(0, start), folded.slice(end)];
  const clause =
    (before.split(CLAUSE_ENDS).at(-1) ?? "") + folded.slice(start, end) + (after.split(CLAUSE_ENDS)[0] ?? "");
  return !ASKS_WHEN.test(clause) && ASKS_WHEN.test(folded);
};

/** 2021年和2022年: from the first of the years to the last; null where other periods are asked for. */
const spanOf = (asked: readonly AskedPeriod[]): string | null => {
  const years = asked.flatMap(({ year, from, fiscal }) => (year === null || from.month !== null || fiscal ? [] : year));
  return years.length === asked.length ? `${Math.min(...years)}/${Math.max(...years)}` : null;
};

const bareYear = once(({ year }: AskedPeriod) => new RegExp(`(?<![\\d.])${year}(?![\\d.年])`));

/** A statement with the bare year in it, whenever it was made. */
const namesYear = (asked: AskedPeriod, { claim, quote }: ClaimView): boolean =>
  claim.statistic === null && asked.year !== null && asked.from.month === null && bareYear(asked).test(quote);

const periodsAsked = once((understood) =>
  understood.periods.filter(
    ({ role, span }) => role !== "since" && !isOfReport(understood, span) && !isBesideTheAsking(understood, span),
  ),
);

/** How the claim's period stands to those asked for: of several the best, of one what it is. */
export const matchPeriod = (understood: Understood, view: ClaimView): PeriodMatch | "unasked" => {
  const asked = periodsAsked(understood);
  if (asked.length > 1 && view.claim.period !== null && view.claim.period === spanOf(asked)) return "same";
  if (asked.length === 0) return "unasked";
  const order: PeriodMatch[] = ["same", "within", "unknown", "wider", "other"];
  const ofFestival = understood.mentions.some(({ entry }) => isFestival(entry));
  // 商务厅10日发布的数据显示，2021年…: a statement is of every period that it names
  const held = view.claim.statistic === null ? [view.claim.period, ...view.namedPeriods] : [view.claim.period];
  const matches = asked.map((period) => {
    const each = held.map((own) => order.indexOf(comparePeriods(period, own)));
    const match = order[Math.min(...each)] ?? "unknown";
    const ownQuarter = match === "unknown" ? matchOwnQuarter(period, view) : null;
    if (ownQuarter !== null) return ownQuarter;
    // 快手日活 2020: of a year or a quarter, how many there are is known as of some day
    const isLong = period.from.month === null ? period.from.day === null : period.from.month !== period.to.month;
    if (match === "within" && isLong && isStock(view) && !isFullYearOfMoney(understood, view)) return "same";
    if (match === "other" && isOwnQuarterOf(period, view)) return "same";
    // 2020年4月发布的报告: the quote names the period, and none of its numbers is of it
    if (match === "other" && isOnlyNamed(period, view)) return "unknown";
    // the session in May 2020: what took a day took place in its month; those of a year are more than one
    const isMonth = period.from.month !== null && period.from.month === period.to.month;
    if (match === "within" && isMonth && EVENT.test(understood.folded) && DAY.test(view.claim.period ?? ""))
      return "same";
    // where is the launch of the 2024 expo: the year stands in the name of what is spoken of
    if (match === "other" && understood.type !== "when" && namesYear(period, view)) return "same";
    // which time a statement is of that names none is only guessed from those before it
    const isGuessed = match === "other" && view.claim.periodRule === "carried" && view.namedPeriods.length === 0;
    // what happens, or is said, within the time is said of it
    const speaks = match === "within" || match === "wider" || speaksFrom(period, view);
    if (view.claim.statistic === null && (match !== "other" || isGuessed) && speaks) return "same";
    // 2017年双11: a day or a month of that year is all that can be meant
    return match === "within" && ofFestival && period.from.month === null ? "same" : match;
  });
  // July compared with June: a figure of either will do.
  return order[Math.min(...matches.map((match) => order.indexOf(match)))] ?? "unknown";
};
