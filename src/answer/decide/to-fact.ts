/** Candidates as the facts of an answer: each with the piece of text that is quoted, no piece twice. */
import { spokenFrom } from "../../corpus/files/article.ts";
import { readPeriods } from "../../extract/periods/read-period.ts";
import { meets } from "../../search/query.ts";
import { matchable } from "../../text/lemmatise.ts";
import { splitClauses } from "../../text/segment.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import { type Fact, UNSURE } from "../answer.ts";
import { leansOn } from "../claim/claim-view.ts";
import type { Understood } from "../question/understand.ts";
import type { Candidate } from "../rank/rank-claims.ts";
import { quotedSpan } from "./quoted-span.ts";

/** In UTF-16 units beyond its date: a clause of no more says what happened then in the next one. */
const BARE = 3;

/** What a date's clause says, with the next, dateless one where it is hardly more than the date: 8月3日，公司宣布…. */
const saidOf = (quote: string, date: Span, dates: readonly { span: Span }[]): string => {
  const clauses = splitClauses(quote, { start: 0, end: quote.length });
  const at = clauses.findIndex((clause) => contains(clause, date));
  const [own, next] = [clauses[at], clauses[at + 1]];
  if (!own) return "";
  const isBare = own.end - own.start - (date.end - date.start) <= BARE;
  const goesOn = isBare && next !== undefined && !dates.some(({ span }) => contains(next, span));
  return slice(quote, { start: own.start, end: goesOn ? next.end : own.end });
};

/** The claim's words; after what introduces them where only that is quoted with a date. */
const datedSpan = ({ view }: Candidate, quoted: Span): Span => {
  const { claim, home } = view;
  const by = leansOn(claim, view);
  const isDated =
    !by || !contains(quoted, by.introduction) || readPeriods(slice(home.text, claim.span), null).length > 0;
  return isDated ? claim.span : { start: by.introduction.start, end: claim.span.end };
};

/**
 * The date in what is `quoted` of which the question asks most; of several that say as much of it, the one that the
 * claim's period was read from, else the first.
 */
export const dateOf = (understood: Understood, candidate: Candidate, quoted: Span): Fact["date"] => {
  const { view, evidence } = candidate;
  const { claim, home } = view;
  const from = datedSpan(candidate, quoted);
  const quote = slice(home.text, from);
  const dates = readPeriods(quote, spokenFrom(home.article));
  const weighed = dates.map((date) => {
    const words = matchable(saidOf(quote, date.span, dates));
    const asked = evidence.met.reduce(
      (sum, { term }, at) => sum + (understood.groups[at]?.weight ?? 0) * term.weight * meets(words, term),
      0,
    );
    return { ...date, asked, isClaims: date.period === claim.period };
  });
  const [date] = weighed.sort((a, b) => b.asked - a.asked || Number(b.isClaims) - Number(a.isClaims));
  if (!date) return null;
  const { start, end } = date.span;
  return { span: { start: start + from.start, end: end + from.start }, period: date.period };
};

/** As sure as what is given as the closest words is at most. */
const CLOSEST = UNSURE - 0.05;

/** A fact that tells only some of what is asked for, however well its words fit. */
export const asClosest = (fact: Fact): Fact => ({ ...fact, confidence: Math.min(fact.confidence, CLOSEST) });

/** A candidate as a fact, quoted with those of its `rivals` that stand beside it; its date is given where a time is asked for. */
export const toFact = (understood: Understood, candidate: Candidate, rivals: readonly Candidate[] = []): Fact => {
  const { view, confidence } = candidate;
  const span = quotedSpan(understood, candidate, rivals);
  const asksDate = understood.type === "when" && view.claim.statistic === null;
  const date = asksDate ? dateOf(understood, candidate, span) : null;
  const fact: Fact = {
    claim: view.claim,
    article: view.home.article,
    span,
    quote: slice(view.home.text, span),
    date,
    confidence,
  };
  // 疫情以来, in the age of short video: a time, but no date
  return asksDate && date === null ? asClosest(fact) : fact;
};

/** Each piece of text once: a fact that an earlier quote holds goes, one that would repeat a part of it stays by itself. */
export const withoutRepeats = (facts: readonly Fact[], more: readonly Fact[]): [facts: Fact[], more: Fact[]] => {
  const quoted: Fact[] = [];
  const add = (fact: Fact): Fact[] => {
    const beside = quoted.filter(({ article }) => article.id === fact.article.id);
    const { start, end } = fact.claim.span;
    const from = start - fact.span.start;
    const own = fact.quote.slice(from, from + end - start);
    if (beside.some(({ quote }) => quote.includes(own))) return [];
    const repeats = beside.some(({ span }) => span.start < fact.span.end && fact.span.start < span.end);
    const alone = repeats ? { ...fact, span: fact.claim.span, quote: own } : fact;
    quoted.push(alone);
    return [alone];
  };
  return [facts.flatMap(add), more.flatMap(add)];
};

/** Whether two candidates rest on the same piece of text. */
export const samePassage = (a: Candidate, b: Candidate): boolean => a.hit.passage === b.hit.passage;
