/** Figures that English reports set against that of the year, or quarter, before without saying so. */

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

/** English reports set a figure against that of the year before without saying so: fell to A, or B% of sales, from C, or D%. */
export function ofTheYearBefore(sentence: Sentence, assigned: Assigned[]): void {
  const { text, amounts, periods } = sentence;
  const ownPeriod = (from: number, to: number): FoundPeriod | undefined =>
    periods.find(({ start, role }) => role !== "published" && start >= from && start < to);
  amounts.forEach((amount, index) => {
    const former = amounts[index - 1];
    if (!former) return;
    // shrank from £61.20 to £58.40: the first is of the year before
    const departs = DEPARTS_FROM.test(text.slice(Math.max(0, former.start - 24), former.start));
    if (departs && /^ to $/.test(text.slice(former.end, amount.start)) && !ownPeriod(former.end, amount.end + 60)) {
      const { period } = assigned[index] ?? NO_PERIOD;
      if (period !== null && isLongerThanMonth(period))
        assigned[index - 1] = { period: shiftYears(period, -1), rule: "year before" };
      return;
    }
    const next = amounts[index + 1];
    const between = text.slice(former.end, amount.start);
    if (TOLD_AGAIN.test(between)) {
      // RMB3.5 billion (US$0.5 billion) a year earlier: the period after both is that of both
      const after = between.endsWith("(") ? ownPeriod(amount.end, amount.end + 12) : undefined;
      if (after && /^\) ?(?:in |for |during )?(?:the )?$/.test(text.slice(amount.end, after.start)))
        assigned[index - 1] = found(after);
      assigned[index] = assigned[index - 1] ?? NO_PERIOD;
      return;
    }
    const before = text.slice(Math.max(0, amount.start - 40), amount.start);
    if (amount.change !== null || !SET_AGAINST.test(before)) return;
    if (ownPeriod(former.end, Math.min(next?.start ?? text.length, amount.end + 60))) return;
    // vs. $157.2 billion expected, up from a forecast of 3.5% previously: of the same time
    const isExpected =
      EXPECTED_AFTER.test(text.slice(amount.end, amount.end + 40)) ||
      EXPECTED_BEFORE.test(text.slice(Math.max(0, former.start - 90), amount.start));
    if (isExpected || OF_ANOTHER.test(text.slice(amount.end, amount.end + 8))) {
      assigned[index] = assigned[index - 1] ?? NO_PERIOD;
      return;
    }
    const place = amounts.findLastIndex(
      ({ unit, change }, at) => at < index && (unit === amount.unit || unit === "") && change === null,
    );
    const { period } = assigned[place] ?? NO_PERIOD;
    if (period === null || !isLongerThanMonth(period)) return;
    const earlier = OF_THE_PERIOD_BEFORE.test(text) ? periodBefore(period) : shiftYears(period, -1);
    if (earlier !== null) assigned[index] = { period: earlier, rule: "year before" };
  });
}
