/** The words of a sentence that may name somebody or something, without its periods, connectives and verbs. */

import { contains, type Span } from "../../text/span.ts";
import type { FoldedAmount } from "../amounts/read-amount.ts";
import type { FoundPeriod } from "../periods/read-period.ts";
import { BEFORE_NUMBER, ENGLISH_BEFORE_NUMBER, LEAD } from "./metric-words.ts";

/** What is needed of a sentence: its folded text with the way back to the words as they stand. */
export interface ReadableSentence {
  folded: string;
  /** The words as they stand, for a span of the folded text. */
  words(start: number, end: number): string;
  periods: readonly FoundPeriod[];
  amounts: readonly FoldedAmount[];
  /** Names of metrics that the lexicon knows in this sentence, as folded spans. */
  metrics: readonly Span[];
  /** The same of subjects. */
  subjects: readonly Span[];
  /** Those of them that are companies by name. */
  companies: readonly Span[];
  /** The company that the sentence before speaks of; "" if none. */
  spoken: string;
  /** The latest that the text calls 平台, 公司 and so on. */
  called: ReadonlyMap<string, string>;
}

/** In UTF-16 units: what is longer is no name. */
export const LONGEST = 40;

// rose 5% (7% at constant rates) to $3 million: what is left of the brackets that the number before stands in, or of its unit's: 70 basis points (bps)
export const CLOSES = /^(?: \([a-z%]{1,6}\)|[^()]*\))/;

export const isEnglish = (folded: string): boolean => /[a-z]/.test(folded) && !/\p{Script=Han}/u.test(folded);

/** Stands at its span of the sentence's folded text. */
export interface Phrase extends Span {
  text: string;
  folded: string;
}

// solutions revenue -- which includes payments -- soared 86%, recurring revenue (the sum of all fees) was; but no number in it
const DASHED =
  /(?<= )(?:(?<dash>--|—|–) [^—–\d]{3,110}? \k<dash>|\((?:the|an?|which|including) [^()\d]{8,110}\)|\((?:yoy|qoq|bps)\))(?= )/g;
/** What an English sentence sets off with dashes, or tells in brackets. */
const asidesIn = (folded: string): Span[] =>
  isEnglish(folded)
    ? Array.from(folded.matchAll(DASHED), ({ index, 0: aside }) => ({ start: index, end: index + aside.length }))
    : [];

/** Marks the place of a period in the folded text, so that no name runs through it: 京东到家▯营收. */
export const PERIOD_MARK = "▯";
export const masked = ({ folded, periods }: ReadableSentence, start: number, end: number): string => {
  let text = folded.slice(start, end);
  for (const period of [...periods, ...asidesIn(folded)]) {
    const [from, to] = [Math.max(period.start, start) - start, Math.min(period.end, end) - start];
    if (from < to) text = text.slice(0, from) + PERIOD_MARK.repeat(to - from) + text.slice(to);
  }
  return text;
};

const CLOSING = /(?<![\s▯、/的在(])[\s▯、/的在(]*$/;
const ENGLISH_CLOSING = /(?<![\s▯、/(])[\s▯、/(]*$/;

/** What is left of `start`..`end` without periods, connectives and the verb before the number. */
export function phrase(sentence: ReadableSentence, start: number, end: number): Phrase {
  const text = masked(sentence, start, end);
  const closing = isEnglish(sentence.folded) ? ENGLISH_CLOSING : CLOSING;
  let [from, to] = [0, text.length];
  for (let last = -1; last !== to; ) {
    last = to;
    to -= closing.exec(text.slice(from, to))?.[0].length ?? 0;
    const tail = text.slice(Math.max(from, to - 40), to);
    const cut = to - ((BEFORE_NUMBER.exec(tail) ?? ENGLISH_BEFORE_NUMBER.exec(tail))?.[0].length ?? 0);
    // 云达完成(5亿票): no verb begins within a name
    to = Math.min(to, (subjectAround(sentence, start + cut)?.end ?? start + cut) - start);
    // 较[2018年底]增长, [2022年]和[2023年]: what stands before a period to join it is no part of the name
    if (text.slice(to).trimStart().startsWith(PERIOD_MARK))
      to -= /[较比与同跟从由自和及] ?$/.exec(text.slice(from, to))?.[0].length ?? 0;
  }
  // - Net sales of $5 million: the mark of an item is no word
  if (start === 0) from += /^\s?[-–—•·*]\s/.exec(text)?.[0].length ?? 0;
  for (let last = -1; last !== from; ) {
    last = from;
    from += /^[\s▯,，、的]*/.exec(text.slice(from, to))?.[0].length ?? 0;
    from += LEAD.exec(text.slice(from, to))?.[0].length ?? 0;
  }
  return /[\p{L}\p{N}]/u.test(text.slice(from, to))
    ? {
        text: withoutPeriods(sentence, start + from, start + to),
        folded: text.slice(from, to),
        start: start + from,
        end: start + to,
      }
    : { text: "", folded: "", start: start + from, end: start + from };
}

const subjectAround = ({ subjects }: ReadableSentence, at: number) =>
  subjects.find((subject) => subject.start < at && at < subject.end);

/** 公司第二季度(收入): the words without the period in their midst. */
function withoutPeriods(sentence: ReadableSentence, start: number, end: number): string {
  let words = "";
  let from = start;
  const left = [...sentence.periods, ...asidesIn(sentence.folded)].toSorted((a, b) => a.start - b.start);
  for (const period of left) {
    if (period.start < from || period.end > end) continue;
    words += sentence.words(from, period.start);
    from = period.end;
  }
  return (words + sentence.words(from, end)).trim();
}

/**
 * The last subject that the lexicon knows there; in Chinese rather a company than the place or the class of people that it
 * has to do with (天猫启动招商，在日本、韩国), but none of a list, none where something is done (在天猫开店的商家) nor that publishes.
 */
export function subjectIn(sentence: ReadableSentence, start: number, end: number): string {
  const { folded, subjects, companies } = sentence;
  const asides = asidesIn(folded);
  const isWithin = (subject: Span): boolean =>
    subject.start >= start && subject.end <= end && !asides.some((aside) => contains(aside, subject));
  const isBeside = (name: { start: number; end: number }): boolean =>
    /(?:[、和及与在于对向从据]|通过|入驻|登陆|上架) ?$/.test(folded.slice(Math.max(0, name.start - 2), name.start)) ||
    /^[^，。；,;]{0,4}?(?:[、及与]|等|发布|公布)/.test(folded.slice(name.end, name.end + 5));
  const last = subjects.findLast(isWithin);
  const isNext = last?.end === end || isEnglish(folded);
  const company = isNext ? undefined : companies.findLast((name) => isWithin(name) && !isBeside(name));
  const mention = company ?? last;
  return mention ? sentence.words(mention.start, mention.end) : "";
}

/** What the sentence is about before `end`: the last subject that the lexicon knows there. */
export const topic = (sentence: ReadableSentence, end: number): string => subjectIn(sentence, 0, end);

/** 交易额再创新高，达528.7亿元: the measure that a sentence names before its first number. */
export function toldBefore(sentence: ReadableSentence, { start }: FoldedAmount): string | null {
  if (sentence.amounts.some(({ end, kind }) => end <= start && kind !== "time")) return null;
  const told = sentence.metrics.findLast((metric) => metric.end <= start);
  return told ? sentence.words(told.start, told.end) : null;
}

/** Whether the number before this one in its sentence is of the same kind: 48%, and then 26%. */
export function isAlike({ amounts }: ReadableSentence, { start, unit, change }: FoldedAmount): boolean {
  const former = amounts.findLast(({ end }) => end <= start);
  return former !== undefined && former.unit === unit && (former.change === null) === (change === null);
}
