/** The number of a fact as it stands in the source and, where readers need it, in their own words. */

import type { Fact } from "../answer/answer.ts";
import { valuesOf } from "../extract/claim.ts";
import type { Span } from "../text/span.ts";
import { oneLine } from "./clean-text.ts";
import { formatAmount } from "./format-amount.ts";
import { formatPeriod } from "./format-period.ts";
import type { Phrases } from "./phrases.ts";

interface FactValue {
  /** As it stands in the source: 3.1 亿元. Null when the converted words hold it already. */
  stated: string | null;
  /** In words of the reader's language: ¥310 million. Null when the stated number needs none. */
  converted: string | null;
}

// 同比增长35%, up 35%: a number that says itself which way it went
const DIRECTION =
  /[增降涨跌升减]|缩短|扩大|下滑|\b(?:up|down|rise|rose|fell|grew|grow|gain|drop|increas|decreas|declin)/i;

/** 净利润 … 去年同期为亏损4亿元: the number alone, beside its measure, would read as a profit. */
const isUnsaidLoss = ({ claim: { statistic, metric } }: Fact, stated: string): boolean =>
  statistic !== null &&
  statistic.change === null &&
  valuesOf(statistic).every((value) => value < 0) &&
  OF_EARNINGS.test(metric) &&
  !SAYS_LOSS.test(stated);
const OF_EARNINGS = /利[润潤]|[净淨]利|溢利|收益|profit|income|earnings|ebit/i;
const SAYS_LOSS = /^[-−–(]|[负負亏虧蚀蝕]|loss|minus|negative/i;

/** Null for a fact without a number. */
const readValue = (fact: Fact, phrases: Phrases): FactValue | null => {
  const { claim, article, quote, date, span: shown } = fact;
  if (date !== null) {
    const stated = oneLine(quote.slice(date.span.start - shown.start, date.span.end - shown.start));
    const converted = formatPeriod(date.period, phrases);
    return { stated, converted: squeeze(stated) === squeeze(converted) ? null : converted };
  }
  if (claim.statistic === null) return null;
  const { span, ...amount } = claim.statistic;
  const stated = oneLine(quote.slice(span.start - shown.start, span.end - shown.start));
  const atHome = article.language.startsWith(phrases.language);
  if (atHome && isUnsaidLoss(fact, stated))
    return { stated: phrases.words("value-loss", { value: stated }), converted: null };
  // 6,120 under 成交额（亿元）, 9.48 of 9.48/11.52亿元: the unit stands elsewhere
  const isBare = !/[\p{L}%％$¥€£￥]/u.test(stated) && amount.unit !== "count";
  if (atHome && !isBare && (amount.change === null || DIRECTION.test(stated))) return { stated, converted: null };
  const converted = formatAmount(amount, stated, phrases);
  return { stated: squeeze(converted).includes(squeeze(stated)) ? null : stated, converted };
};

/** Where the fact's number, or the date that was asked for, stands in its quote. */
export const numberSpan = ({ claim: { statistic }, span, date }: Fact): Span | null => {
  const value = date ?? statistic;
  return value && { start: value.span.start - span.start, end: value.span.end - span.start };
};

/** `3.1 亿元 · ¥310 million`; a forecast says that it is one. A date stands as in the text: the label below it has it in full. */
export const headlineOf = (fact: Fact, phrases: Phrases): string | null => {
  const value = readValue(fact, phrases);
  if (value === null) return null;
  const converted = fact.date === null ? value.converted : null;
  const words = [value.stated, converted].filter((part) => part !== null).join(" · ");
  return fact.claim.nature === "forecast" && !FORECAST.test(words)
    ? phrases.words("headline-forecast", { value: words })
    : words;
};

// 预计达到3亿, an expected $3 million
const FORECAST = /预[计测期]|有望|forecast|expect|project/i;

/** `3.1 亿元 (¥310 million)`, for the middle of a sentence. */
export const valueInSentence = (fact: Fact, phrases: Phrases): string | null => {
  const value = readValue(fact, phrases);
  if (value === null) return null;
  const { stated, converted } = value;
  if (stated === null || converted === null) return stated ?? converted;
  return phrases.words("value-converted", { stated, converted });
};

const squeeze = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
