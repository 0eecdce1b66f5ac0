/** What a rule for amounts is given and gives. */
import type { Numeral } from "./read-numeral.ts";
import type { UnitKind } from "./unit.ts";
import type { Value } from "./value.ts";

/** A number as one rule has read it, without what qualifies it. */
export interface FoundAmount {
  /** In the folded text. */
  start: number;
  end: number;
  value: Value;
  /** "" where nothing says what is counted. */
  unit: string;
  kind: UnitKind | "rank" | "none";
  vague: boolean;
  /** 200多亿: somewhat more than the value. */
  more: boolean;
  /** 过亿, 百万: a multiplier with nothing before it; counts only with a qualifier or after 达. */
  bare: boolean;
}

export interface AmountRule {
  /** What `foundBy` of a claim says. */
  name: string;
  /** Reads the numeral at `index`, and maybe those after it; `used` says how many. Null when the rule does not apply. */
  read(text: string, numerals: readonly Numeral[], index: number): { amounts: FoundAmount[]; used: number } | null;
}

/** A rule's answer of one amount from one numeral. */
export const single = (amount: Omit<FoundAmount, "vague" | "more" | "bare"> & Partial<FoundAmount>, used = 1) => ({
  amounts: [{ vague: false, more: false, bare: false, ...amount }],
  used,
});

/** 百分之12.345 is 12.345 % as stated; a true fraction (one in seven) has as many percent to four digits. */
export const percentOf = (part: number, whole: number): number =>
  Number(((100 * part) / whole).toPrecision(Number.isInteger(Math.log10(whole)) ? 15 : 4));
