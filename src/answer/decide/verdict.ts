/** Whether what a yes/no question wants confirmed is so, by the number or the date of the claim that answers it. */
import type { Amount } from "../../extract/amounts/read-amount.ts";
import { spanWithMove } from "../../extract/amounts/read-change.ts";
import { meets } from "../../search/query.ts";
import { foldWithOffsets } from "../../text/fold.ts";
import { sourceSpan } from "../../text/source-span.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import type { Correction, Reservation } from "../answer.ts";
import { readAskedSpeaker } from "../match/asked-speaker.ts";
import { checkPremise, isOtherWay } from "../match/check-premise.ts";
import { comparePeriods } from "../match/compare-periods.ts";
import { LEVELS, readingShare, WELL_MET } from "../match/met-words.ts";
import { otherBasis } from "../match/number-basis.ts";
import { amountToConfirm } from "../question/asked-amounts.ts";
import { dimensionOf } from "../question/fits-expected.ts";
import type { Understood } from "../question/understand.ts";
import type { Candidate } from "../rank/rank-claims.ts";
import { areAlike, correctBeside, LEAST_SAID, wordCounted } from "./confirmed-number.ts";
import { dateOf } from "./to-fact.ts";

export interface Verdict {
  verdict: "yes" | "no" | null;
  correction: Correction | null;
  /** Why there is none, though there is a number to compare. */
  reservation?: Reservation;
}

/** Whether the number counts what stands behind the question's: 11台 beside "did 11,000 purifiers sell". */
const countsTheSame = (understood: Understood, { view, evidence }: Candidate, amount: Amount): boolean => {
  const counted = evidence.met[wordCounted(understood, amount)];
  if (!counted) return false;
  if (meets(view.reading, counted.term) >= WELL_MET) return true;
  // what the only number of things counts, named in the quote in whatever words
  const things = view.quoteAmounts.filter(({ kind }) => kind === "count" || kind === "people");
  const { statistic } = view.claim;
  return (
    counted.level >= LEVELS.quote && things.length === 1 && statistic !== null && dimensionOf(statistic) === "count"
  );
};

/** How much of the question is said of the number; who is to have said so is no part of it. */
const saidOf = (understood: Understood, { view, evidence }: Candidate): number => {
  const speaker = readAskedSpeaker(understood);
  if (speaker === null) return evidence.reading;
  const isSpeakers = (at: number): boolean => {
    const group = understood.groups[at];
    return group !== undefined && contains(speaker.span, group.span);
  };
  return readingShare(
    view,
    evidence.met.filter((_, at) => !isSpeakers(at)),
  );
};

/** Whether enough of the question is said of the number: by its words, by all of several numbers, or by what they count. */
const isSaid = (understood: Understood, best: Candidate, amount: Amount | undefined): boolean =>
  saidOf(understood, best) >= LEAST_SAID ||
  (understood.amounts.length > 1 && best.evidence.amounts === 1) ||
  (amount !== undefined && countsTheSame(understood, best, amount));

/** A date to confirm (是6月18号签的吗) beside the claim's. */
const datePremiseOf = (understood: Understood, best: Candidate): Verdict => {
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

/** Who the source has say so, where the question names another. */
const speakerReservation = (understood: Understood, { view, evidence }: Candidate): Reservation | null => {
  const speaker = readAskedSpeaker(understood);
  if (speaker === null || !evidence.speakerUnmet) return null;
  return { kind: "speaker", asked: speaker.typed, stated: view.claim.speaker ?? view.claim.origin };
};

/** Yes, no with what the source says, why it is neither, or nothing where there is nothing to compare. */
export const verdictOn = (understood: Understood, best: Candidate): Verdict => {
  const statistic = best.view.claim.statistic;
  const amount = amountToConfirm(understood.question, understood.amounts);
  if (understood.type !== "yesno" || !isSaid(understood, best, amount)) return { verdict: null, correction: null };
  if (!statistic) return datePremiseOf(understood, best);
  const premise = amount && areAlike(understood, amount, statistic) ? checkPremise(amount, statistic) : "unrelated";
  if (!amount || premise === "unrelated") return { verdict: null, correction: null };
  const basis = otherBasis(understood, best.view);
  if (basis !== null) return { verdict: null, correction: null, reservation: { kind: "basis", ...basis } };
  if (premise === "holds") {
    const correction = correctBeside(understood, best.view);
    const reservation = correction === null ? speakerReservation(understood, best) : null;
    if (reservation !== null) return { verdict: null, correction, reservation };
    return { verdict: correction ? "no" : "yes", correction };
  }
  const asked = slice(understood.question, isOtherWay(amount, statistic) ? withMove(understood, amount) : amount.span);
  return { verdict: "no", correction: { asked, stated: slice(best.view.home.text, statistic.span) } };
};
