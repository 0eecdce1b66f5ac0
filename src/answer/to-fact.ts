/** Candidates as the facts of an answer: each with the piece of text that is quoted, no piece twice. */
import { readPeriods } from "../extract/read-period.ts";
import { slice } from "../text/span.ts";
import type { Fact } from "./answer.ts";
import { quotedSpan } from "./quoted-span.ts";
import type { Candidate } from "./rank-claims.ts";
import type { Understood } from "./understand.ts";

/** The date in a quote that the claim's period was read from; failing that, the first one. */
export const dateOf = ({ claim, home }: Candidate["view"]): Fact["date"] => {
  const { asOf, published } = home.article;
  const dates = readPeriods(slice(home.text, claim.span), asOf ?? published);
  const date = dates.find(({ period }) => period === claim.period) ?? dates[0];
  if (!date) return null;
  const { start, end } = date.span;
  return { span: { start: start + claim.span.start, end: end + claim.span.start }, period: date.period };
};

/** A candidate as a fact; its date is given where a time is asked for. */
export const toFact = (understood: Understood, candidate: Candidate): Fact => {
  const { view, confidence } = candidate;
  const span = quotedSpan(understood, candidate);
  return {
    claim: view.claim,
    article: view.home.article,
    span,
    quote: slice(view.home.text, span),
    date: understood.type === "when" && view.claim.statistic === null ? dateOf(view) : null,
    confidence,
  };
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
