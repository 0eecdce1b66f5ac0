/** Whether what a yes/no question wants confirmed is so, by the number or the date of the claim that answers it. */
import type { Amount } from "../../extract/amounts/read-amount.ts";
import { spanWithMove } from "../../extract/amounts/read-change.ts";
import { foldWithOffsets } from "../../text/fold.ts";
import { sourceSpan } from "../../text/source-span.ts";
import { type Span, slice } from "../../text/span.ts";
import type { Correction } from "../answer.ts";
import { checkPremise, isOtherWay } from "../match/check-premise.ts";
import { comparePeriods } from "../match/compare-periods.ts";
import type { Understood } from "../question/understand.ts";
import type { Candidate } from "../rank/rank-claims.ts";
import { dateOf } from "./to-fact.ts";

/** So much of what is asked must be said of the number itself, or it is another thing's: £50 of an offer, and no free shipping. */
const LEAST_SAID = 0.45;

/** A date to confirm (是6月18号签的吗) beside the claim's. */
const datePremiseOf = (
  understood: Understood,
  best: Candidate,
): { verdict: "yes" | "no" | null; correction: Correction | null } => {
  const [asked] = understood.premises;
  const date = dateOf(understood, best, best.view.claim.span);
  if (!asked || !date || understood.amounts.length > 0) return { verdict: null, correction: null };
  const match = comparePeriods(asked, date.period);
  if (match === "same" || match === "within") return { verdict: "yes", correction: null };
  // did it lose money in Q1 2023, of a quote on that quarter and the year before
  const isNamed = best.view.namedPeriods.some((named) => comparePeriods(asked, named) !== "other");
  if (match !== "other" || isNamed) return { verdict: null, correction: null };
  return { verdict: "no", correction: { asked: asked.typed, stated: slice(best.view.home.text, date.span) } };
};

/** 增长了16.2%, not 16.2% alone, which is what the source says too. */
const withMove = ({ question }: Understood, { span }: Amount): Span => {
  const { text, at } = foldWithOffsets(question);
  return sourceSpan(at, spanWithMove(text, { start: at.indexOf(span.start), end: at.indexOf(span.end) }));
};

/** Yes, no with what the source says, or nothing where there is nothing to compare. */
export const verdictOn = (
  understood: Understood,
  best: Candidate,
): { verdict: "yes" | "no" | null; correction: Correction | null } => {
  const statistic = best.view.claim.statistic;
  if (understood.type !== "yesno" || best.evidence.reading < LEAST_SAID) return { verdict: null, correction: null };
  if (!statistic) return datePremiseOf(understood, best);
  // 三个小时的成交额是不是3.1亿: what is to be confirmed comes last.
  const amount = understood.amounts.at(-1);
  const premise = amount ? checkPremise(amount, statistic) : "unrelated";
  if (!amount || premise === "unrelated") return { verdict: null, correction: null };
  if (premise === "holds") return { verdict: "yes", correction: null };
  const asked = slice(understood.question, isOtherWay(amount, statistic) ? withMove(understood, amount) : amount.span);
  return { verdict: "no", correction: { asked, stated: slice(best.view.home.text, statistic.span) } };
};
