/** Figures that English reports set against that of the year, or quarter, before without saying so. */

import type { FoldedAmount } from "../amounts/read-amount.ts";
import { isLongerThanMonth, periodBefore, shiftYears } from "../periods/calendar.ts";
import type { FoundPeriod } from "../periods/read-period.ts";
import { type Assigned, found, NO_PERIOD, type Sentence } from "./assigned.ts";

// RMB4.2 billion (US$592 million); RMB3.5 billion, or 19.4%: the same thing told twice
const TOLD_AGAIN = /^(?: ?\(|,? or )(?:about |around |roughly |nearly )?$/;
// down from RMB1.8 billion, against 700 million, narrower than the 9 million
export const SET_AGAINST =
  /\b(?:from|than(?= the )|against|versus|vs\.?|compared (?:to|with))(?: (?:a|an|the|about|around|nearly|some|only|just|net|loss|profit|of))* ?$/;
const DEPARTS_FROM =
  /\b(?:rose|fell|grew|climbed|slipped|dropped|declined|shrank|widened|narrowed|increased|decreased|edged|slid|moved|went)(?: up| down)? from $/;
const EXPECTED_AFTER = /^ ?(?:[a-z-]+ ){0,3}?(?:expected|estimated|forecast|projected|consensus|previously)\b/;
const EXPECTED_BEFORE =
  /\b(?:outlook|forecast|guidance|target|guided|estimates?|expectations?|consensus)\b(?![^.;]* a year (?:ago|earlier))/;
const OF_THE_PERIOD_BEFORE =
  /\b(?:sequential(?:ly)?|quarter[- ](?:on|over)[- ]quarter|qoq|(?:previous|prior|preceding) quarter)\b/;

// compared with 6% at Amazon: another's, of the same time
const OF_ANOTHER = /^ (?:at|for|among) [a-z]/;

// more than the $3 million it collected in fees: another measure's, of the same time
const OF_ANOTHER_MEASURE =
  /^ (?:that |which )?(?:it|they|he|she|we) (?:had )?[a-z]+(?:ed|t|w|de)?\b(?![^.;]{0,40}\b(?:years?|earlier|before|last|previous|prior|quarters?|months?|ago)\b)/;

/** A number after another one. */
interface Pair {
  sentence: Sentence;
  index: number;
  former: FoldedAmount;
  amount: FoldedAmount;
  /** Told so far of both. */
  assigned: Assigned[];
}

/** The first period between two places that is not when the news came out. */
const ownPeriod = ({ periods }: Sentence, from: number, to: number): FoundPeriod | undefined =>
  periods.find(({ start, role }) => role !== "published" && start >= from && start < to);

/** Dates the two numbers of a pair where they are told so; whether they are. */
type Rule = (pair: Pair) => boolean;

/** Shrank from £61.20 to £58.40: the first is of the year before. */
const isDeparture: Rule = ({ sentence, index, former, amount, assigned }) => {
  const { text } = sentence;
  const isMove =
    DEPARTS_FROM.test(text.slice(Math.max(0, former.start - 24), former.start)) &&
    /^ to $/.test(text.slice(former.end, amount.start));
  if (!isMove || ownPeriod(sentence, former.end, amount.end + 60)) return false;
  const { period } = assigned[index] ?? NO_PERIOD;
  if (period !== null && isLongerThanMonth(period))
    assigned[index - 1] = { period: shiftYears(period, -1), rule: "year before" };
  return true;
};

/** RMB4.2 billion (US$592 million): the same thing told twice. */
const isToldAgain: Rule = ({ sentence, index, former, amount, assigned }) => {
  const { text } = sentence;
  const between = text.slice(former.end, amount.start);
  if (!TOLD_AGAIN.test(between)) return false;
  // RMB3.5 billion (US$0.5 billion) a year earlier: the period after both is that of both
  const after = between.endsWith("(") ? ownPeriod(sentence, amount.end, amount.end + 12) : undefined;
  if (after && /^\) ?(?:in |for |during )?(?:the )?$/.test(text.slice(amount.end, after.start)))
    assigned[index - 1] = found(after);
  assigned[index] = assigned[index - 1] ?? NO_PERIOD;
  return true;
};

/** Vs. $157.2 billion expected, compared with 6% at Amazon: of the same time, not of the year before. */
const isOfSameTime = ({ text }: Sentence, former: FoldedAmount, amount: FoldedAmount): boolean =>
  EXPECTED_AFTER.test(text.slice(amount.end, amount.end + 40)) ||
  EXPECTED_BEFORE.test(text.slice(Math.max(0, former.start - 90), amount.start)) ||
  OF_ANOTHER.test(text.slice(amount.end, amount.end + 8)) ||
  OF_ANOTHER_MEASURE.test(text.slice(amount.end, amount.end + 80));

/** Down from RMB1.8 billion, with no period of its own: of the year, or quarter, before. */
const isSetAgainst: Rule = ({ sentence, index, former, amount, assigned }) => {
  const { text, amounts } = sentence;
  const end = Math.min(amounts[index + 1]?.start ?? text.length, amount.end + 60);
  const isAgainst =
    amount.change === null && SET_AGAINST.test(text.slice(Math.max(0, amount.start - 40), amount.start));
  if (!isAgainst || ownPeriod(sentence, former.end, end)) return false;
  if (isOfSameTime(sentence, former, amount)) {
    assigned[index] = assigned[index - 1] ?? NO_PERIOD;
    return true;
  }
  const place = amounts.findLastIndex(
    ({ unit, change }, at) => at < index && (unit === amount.unit || unit === "") && change === null,
  );
  const { period } = assigned[place] ?? NO_PERIOD;
  if (period === null || !isLongerThanMonth(period)) return false;
  const earlier = OF_THE_PERIOD_BEFORE.test(text) ? periodBefore(period) : shiftYears(period, -1);
  if (earlier !== null) assigned[index] = { period: earlier, rule: "year before" };
  return true;
};

const RULES: readonly Rule[] = [isDeparture, isToldAgain, isSetAgainst];

/** English reports set a figure against that of the year before without saying so: fell to A, or B% of sales, from C, or D%. */
export function ofTheYearBefore(sentence: Sentence, assigned: Assigned[]): void {
  sentence.amounts.forEach((amount, index) => {
    const former = sentence.amounts[index - 1];
    if (former) RULES.some((rule) => rule({ sentence, index, former, amount, assigned }));
  });
}
