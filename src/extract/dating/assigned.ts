/** What a sentence's number is said to be of, and the sentence the steps of assigning read. */
import type { FoldedAmount } from "../amounts/read-amount.ts";
import type { FoundPeriod } from "../periods/read-period.ts";

export interface Assigned {
  period: string | null;
  rule: string | null;
}

/** A folded sentence with what was found in it; `carried` is what the text spoke of just before. */
export interface Sentence {
  text: string;
  amounts: readonly FoldedAmount[];
  periods: readonly FoundPeriod[];
  carried: Assigned;
}

/** Said to be of no period. */
export const NO_PERIOD: Assigned = { period: null, rule: null };

/** What a period found in the sentence assigns; one that leaves the period open assigns none. */
export const found = ({ period, rule }: FoundPeriod): Assigned => (period === null ? NO_PERIOD : { period, rule });
