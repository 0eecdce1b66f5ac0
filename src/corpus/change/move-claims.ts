/** Carries reviewed claims over to a changed text: exactly, or flagged, or given up, never silently wrong. */
import type { Claim } from "../../extract/claim.ts";
import { fold } from "../../text/fold.ts";
import { splitSentences } from "../../text/segment.ts";
import { contains, type Span, slice } from "../../text/span.ts";

export interface Moved {
  /** In the order of the new text. */
  claims: Claim[];
  /** The sentence reads differently now, or its metric named a figure that is gone: the claim is a draft again. */
  flagged: { id: string; before: string; after: string }[];
  /** The quote or its number stands in the new text no more. */
  lost: { id: string; quote: string }[];
}

interface NewText {
  text: string;
  body: readonly Span[];
}

/** A text in which words are looked for. */
interface Searched extends NewText {
  spaceless: Spaceless;
}

/** Words shared by a sentence and its new wording, at least. */
const SAME_SENTENCE = 0.7;

const pairsOf = (text: string): Set<string> => {
  const letters = fold(text).replace(/[\s\p{P}]+/gu, "");
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
};

/** Of the pairs of both the share that they have in common (0–1). */
const sharedPairs = (a: Set<string>, b: Set<string>): number => {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
};

/** A text without white space, but for what keeps two words or numbers apart; `at`: where each unit stood. */
interface Spaceless {
  letters: string;
  at: number[];
}

const KEEPS_APART = /[\p{Script=Latin}\d]/u;

// 19.3 % → 19.3%, 52.4 亿元 → 52.4亿元; but 1 900 stays 1 900
const withoutSpaces = (text: string): Spaceless => {
  const at: number[] = [];
  let letters = "";
  for (let index = 0; index < text.length; index++) {
    const letter = text[index] ?? "";
    if (/\s/.test(letter)) continue;
    const isAfterSpace = index > (at.at(-1) ?? index) + 1;
    if (isAfterSpace && KEEPS_APART.test(letters.at(-1) ?? "") && KEEPS_APART.test(letter)) {
      letters += " ";
      at.push(index - 1);
    }
    letters += letter;
    at.push(index);
  }
  return { letters, at };
};

const indexesOf = (words: string, text: string): number[] => {
  const found: number[] = [];
  if (words === "") return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
};

/** All places of `words` within the spans; of words that stand nowhere just so, those with other white space. */
const placesOf = (words: string, { text, body, spaceless }: Searched): Span[] => {
  const within = (places: Span[]): Span[] => places.filter((place) => body.some((piece) => contains(piece, place)));
  const exact = within(indexesOf(words, text).map((start) => ({ start, end: start + words.length })));
  if (exact.length > 0) return exact;
  const { letters } = withoutSpaces(words);
  const { at } = spaceless;
  const spaced = indexesOf(letters, spaceless.letters).map((first) => ({
    start: at[first] ?? 0,
    end: (at[first + letters.length - 1] ?? 0) + 1,
  }));
  // words of two paragraphs are no quote
  return within(spaced).filter((place) => words.includes("\n") || !slice(text, place).includes("\n"));
};

/** The place that is as far into the text as the old one was. */
const nearest = (places: readonly Span[], wanted: number): Span | undefined =>
  places.toSorted((a, b) => Math.abs(a.start - wanted) - Math.abs(b.start - wanted))[0];

const place = (claim: Claim, span: Span, number: Span | null): Claim => ({
  ...claim,
  span,
  statistic: claim.statistic && number ? { ...claim.statistic, span: number } : null,
});

/** The place of the number within the quote's new words. */
const moveNumber = (claim: Claim, before: string, after: Searched, span: Span): Span | null => {
  if (claim.statistic === null) return null;
  const words = slice(before, claim.statistic.span);
  const wanted = span.start + claim.statistic.span.start - claim.span.start;
  return nearest(placesOf(words, { ...after, body: [span] }), wanted) ?? null;
};

/** The quote stands in the new text as it did, white space aside. */
const moveExactly = (claim: Claim, before: string, after: Searched, scale: number): Claim | null => {
  const span = nearest(placesOf(slice(before, claim.span), after), claim.span.start * scale);
  if (span === undefined) return null;
  const number = moveNumber(claim, before, after, span);
  return claim.statistic !== null && number === null ? null : place(claim, span, number);
};

/** The sentence most like the quote, if its number still stands in it. */
const moveRoughly = (claim: Claim, before: string, after: Searched, sentences: readonly Span[]): Claim | null => {
  const own = pairsOf(slice(before, claim.span));
  const [best] = sentences
    .map((span) => ({ span, likeness: sharedPairs(own, pairsOf(slice(after.text, span))) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  if (best === undefined || best.likeness < SAME_SENTENCE) return null;
  if (claim.statistic === null) return { ...place(claim, best.span, null), review: "draft" };
  const number = moveNumber(claim, before, after, best.span);
  // 1900 must not be found in 11900, nor 3亿 in 13亿.
  const isPart =
    number !== null &&
    /[\d.,]/.test(after.text[number.start - 1] ?? "") &&
    /^\d/.test(slice(before, claim.statistic.span));
  return number === null || isPart ? null : { ...place(claim, best.span, number), review: "draft" };
};

const figuresIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** Whether the metric's words hold a figure that the claim, or else the text, had and has no more: 门店达到 812 家. */
const isOutdated = (claim: Claim, before: string, moved: Claim, after: string): boolean =>
  figuresIn(claim.metric).some((figure) => {
    const has = (text: string): boolean => figuresIn(text).includes(figure);
    if (has(slice(before, claim.span))) return !has(slice(after, moved.span));
    return has(before) && !has(after);
  });

/** `before` is the text that the claims were read from. A metric with a figure that is gone is left empty, and its claim flagged. */
export const moveClaims = (claims: readonly Claim[], before: string, after: NewText): Moved => {
  const sentences = after.body.flatMap((piece) => splitSentences(after.text, piece));
  const searched = { ...after, spaceless: withoutSpaces(after.text) };
  const scale = before.length === 0 ? 1 : after.text.length / before.length;
  const moved: Moved = { claims: [], flagged: [], lost: [] };
  for (const claim of claims) {
    const quote = slice(before, claim.span);
    const found = moveExactly(claim, before, searched, scale) ?? moveRoughly(claim, before, searched, sentences);
    if (found === null) {
      moved.lost.push({ id: claim.id, quote });
      continue;
    }
    const isStale = isOutdated(claim, before, found, after.text);
    const kept: Claim = isStale ? { ...found, metric: "", review: "draft" } : found;
    moved.claims.push(kept);
    if (kept.review === "draft")
      moved.flagged.push({ id: claim.id, before: quote, after: slice(after.text, found.span) });
  }
  moved.claims.sort((a, b) => a.span.start - b.span.start);
  return moved;
};
