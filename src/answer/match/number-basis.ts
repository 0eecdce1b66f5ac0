/** On what basis a number is told: 经调整净利润, at constant currency. A number on another basis is another number. */

import { readAmounts } from "../../extract/amounts/read-amount.ts";
import { anyOf } from "../../text/any-of.ts";
import { foldInPlace } from "../../text/fold.ts";
import { splitClauses } from "../../text/segment.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import type { Understood } from "../question/understand.ts";

/** What tells each, in folded texts. */
const BASES = [
  // 非通用会计准则, 扣非, non-GAAP, adjusted; not seasonally adjusted
  /非(?:美国)?(?:通用|公认)?会计(?:准则|原则)|非国际(?:财务报告|会计)准则|非 ?(?:gaap|ifrs)|经调整|调整后|扣非|扣除非经常性|\bnon-?(?:gaap|ifrs)\b|(?<!seasonally[- ]|inflation[- ])\badjusted\b/,
  // 按固定汇率, 剔除汇率影响, at constant currency
  anyOf(
    /(?:固定|不变|恒定)汇率/,
    /(?:剔除|不[计算]|不考虑|排除|去掉|扣[除掉]|撇开|抛开|除去)(?:了|掉)?汇率|汇率中性/,
    /\bconstant[- ](?:currency|exchange|dollars?)/,
    /\b(?:currency|fx)[- ]neutral\b/,
    /\b(?:currency|exchange[- ]rate|fx) (?:swings?|moves?|movements?|effects?|changes?|fluctuations?|impacts?) (?:(?:are|is|were|was|have been) )?(?:stripped out|excluded|removed|taken out|ignored|left out)\b/,
    /\bexcluding (?:the )?(?:impacts?|effects?) of (?:\w+ )?(?:currency|currencies|exchange)/,
    /\b(?:excluding|without|before|ignoring|stripping out) (?:the )?(?:currency|exchange[- ]rate|fx|forex)\b/,
  ),
] as const;
// sales would have grown 32%; at constant currency, which is the condition that it is told under
const SUPPOSED = /\bwould(?: \w+)? have\b/;

// 5亿元和6亿元: what is told of the one is told of the other
const JOINS = /^(?:[\s、,，和与及]{0,3}|,? (?:and|or|to) )$/;

/** What stands before a number since another one that it isn't joined to, and behind it in its clause up to the next. */
const wordsAround = (quote: string, number: Span): string => {
  const amounts = readAmounts(quote).filter(({ span }) => !contains(number, span) && !contains(span, number));
  let { start } = number;
  let from = 0;
  for (const { span } of amounts.filter((one) => one.span.end <= number.start).toReversed()) {
    if (!JOINS.test(quote.slice(span.end, start))) {
      from = span.end;
      break;
    }
    start = span.start;
  }
  const clause = splitClauses(quote, { start: 0, end: quote.length }).find((one) => contains(one, number));
  const next = amounts.find(({ span }) => span.start >= number.end)?.span.start ?? quote.length;
  return quote.slice(from, Math.min(next, Math.max(clause?.end ?? quote.length, number.end)));
};

/** A basis that only one of a question and a number has, in the words of the one that has it. */
export interface OtherBasis {
  of: "question" | "source";
  words: string;
}

/** The first basis that a question and the number of a claim don't share; null where they share all. */
export const otherBasis = ({ question, folded }: Understood, { claim, home, told }: ClaimView): OtherBasis | null => {
  const { statistic } = claim;
  if (statistic === null) return null;
  const quote = slice(home.text, claim.span);
  const { start, end } = statistic.span;
  const around = wordsAround(quote, { start: start - claim.span.start, end: end - claim.span.start });
  // what introduces a list or a table goes for all of it
  const source = [around, claim.metric, told.endsWith(quote) ? told.slice(0, -quote.length) : ""].join("\n");
  const foldedSource = foldInPlace(source);
  const isTold = (basis: RegExp): boolean => basis.test(folded) && basis.test(foldedSource);
  for (const basis of BASES.some(isTold) ? BASES : [...BASES, SUPPOSED]) {
    const [asked, stated] = [basis.exec(folded), basis.exec(foldedSource)];
    const wordsOf = (text: string, { index, 0: found }: RegExpExecArray): string =>
      text.slice(index, index + found.length);
    if (asked && !stated && !basis.test(foldInPlace(told))) return { of: "question", words: wordsOf(question, asked) };
    if (stated && !asked) return { of: "source", words: wordsOf(source, stated) };
  }
  return null;
};
