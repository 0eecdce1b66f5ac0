/** Carries reviewed claims over to a changed text: exactly, or flagged, or given up, never silently wrong. */
import type { Claim } from "../extract/claim.ts";
import { fold } from "../text/fold.ts";
import { splitSentences } from "../text/segment.ts";
import { contains, type Span, slice } from "../text/span.ts";

export interface Moved {
  /** In the order of the new text. */
  claims: Claim[];
  /** The sentence reads differently now: the claim is a draft again. */
  flagged: { id: string; before: string; after: string }[];
  /** The quote or its number stands in the new text no more. */
  lost: { id: string; quote: string }[];
}

interface NewText {
  text: string;
  body: readonly Span[];
}

/** Words shared by a sentence and its new wording, at least. */
const SAME_SENTENCE = 0.7;

const pairsOf = (text: string): Set<string> => {
  const letters = fold(text).replace(/[\s\p{P}]+/gu, "");
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
};

const likeness = (a: Set<string>, b: Set<string>): number => {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
};

/** All places of `words` within the spans. */
const placesOf = (words: string, { text, body }: NewText): Span[] => {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const place = { start, end: start + words.length };
    if (body.some((piece) => contains(piece, place))) places.push(place);
  }
  return places;
};

/** The place that is as far into the text as the old one was. */
const nearest = (places: readonly Span[], wanted: number): Span | undefined =>
  places.toSorted((a, b) => Math.abs(a.start - wanted) - Math.abs(b.start - wanted))[0];

const place = (claim: Claim, span: Span, number: Span | null): Claim => ({
  ...claim,
  span,
  statistic: claim.statistic && number ? { ...claim.statistic, span: number } : null,
});

/** The quote stands in the new text as it did. */
const moveExactly = (claim: Claim, before: string, after: NewText, scale: number): Claim | null => {
  const span = nearest(placesOf(slice(before, claim.span), after), claim.span.start * scale);
  if (span === undefined) return null;
  const shift = span.start - claim.span.start;
  const number = claim.statistic && {
    start: claim.statistic.span.start + shift,
    end: claim.statistic.span.end + shift,
  };
  return place(claim, span, number);
};

/** The sentence most like the quote, if its number still stands in it. */
const moveRoughly = (claim: Claim, before: string, after: NewText, sentences: readonly Span[]): Claim | null => {
  const own = pairsOf(slice(before, claim.span));
  const [best] = sentences
    .map((span) => ({ span, likeness: likeness(own, pairsOf(slice(after.text, span))) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  if (best === undefined || best.likeness < SAME_SENTENCE) return null;
  if (claim.statistic === null) return { ...place(claim, best.span, null), review: "draft" };
  const words = slice(before, claim.statistic.span);
  const offset = claim.statistic.span.start - claim.span.start;
  const number = nearest(placesOf(words, { text: after.text, body: [best.span] }), best.span.start + offset);
  // 1900 must not be found in 11900, nor 3亿 in 13亿.
  const isPart = number !== undefined && /[\d.,]/.test(after.text[number.start - 1] ?? "") && /^\d/.test(words);
  return number === undefined || isPart ? null : { ...place(claim, best.span, number), review: "draft" };
};

/** `before` is the text that the claims were read from. */
export const moveClaims = (claims: readonly Claim[], before: string, after: NewText): Moved => {
  const sentences = after.body.flatMap((piece) => splitSentences(after.text, piece));
  const scale = before.length === 0 ? 1 : after.text.length / before.length;
  const moved: Moved = { claims: [], flagged: [], lost: [] };
  for (const claim of claims) {
    const quote = slice(before, claim.span);
    const exact = moveExactly(claim, before, after, scale);
    const found = exact ?? moveRoughly(claim, before, after, sentences);
    if (found === null) moved.lost.push({ id: claim.id, quote });
    else moved.claims.push(found);
    if (found !== null && exact === null)
      moved.flagged.push({ id: claim.id, before: quote, after: slice(after.text, found.span) });
  }
  moved.claims.sort((a, b) => a.span.start - b.span.start);
  return moved;
};
