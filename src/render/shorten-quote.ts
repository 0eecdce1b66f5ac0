/** Shortens a quote to a piece of itself that ends where sentences or clauses do. */
import { splitClauses, splitSentences } from "../text/segment.ts";
import type { Span } from "../text/span.ts";

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** A span of `quote` of at most `limit` UTF-16 units that holds `keep` (from its beginning, if `keep` is longer). */
export const shortenQuote = (quote: string, keep: Span | null, limit: number): Span => {
  if (quote.length <= limit) return { start: 0, end: quote.length };
  const whole = { start: 0, end: quote.length };
  const anchor = keep ?? { start: 0, end: 0 };
  return (
    grow(splitSentences(quote, whole), anchor, limit) ??
    grow(withMarks(splitClauses(quote, whole), quote), anchor, limit) ??
    cut(quote, anchor, limit)
  );
};

/** The pieces that hold the anchor, then those after and before them as long as there is room; null when even those have none. */
const grow = (pieces: readonly Span[], anchor: Span, limit: number): Span | null => {
  let first = pieces.findLastIndex((piece) => piece.start <= anchor.start);
  const holding = pieces.findIndex((piece) => piece.end >= anchor.end);
  if (first < 0 || holding < 0) return null;
  // An empty anchor between two pieces is at the beginning of the second.
  let last = Math.max(first, holding);
  const within = (from: number, to: number): Span | null => {
    const [start, end] = [pieces[from]?.start, pieces[to]?.end];
    return start !== undefined && end !== undefined && end - start <= limit ? { start, end } : null;
  };
  let span = within(first, last);
  if (span === null) return null;
  for (;;) {
    const wider = within(first, last + 1);
    const earlier = wider === null ? within(first - 1, last) : null;
    if (wider) last += 1;
    else if (earlier) first -= 1;
    else return span;
    span = wider ?? earlier ?? span;
  }
};

/** Clauses with the mark that ends each: the next clause begins after it. */
const withMarks = (clauses: readonly Span[], quote: string): Span[] =>
  clauses.map(({ start, end }, index) => {
    const next = clauses[index + 1]?.start ?? quote.length;
    return { start, end: end + quote.slice(end, next).trimEnd().length };
  });

/** A window that begins a little before the anchor and never cuts through a character as people see it. */
const cut = (quote: string, anchor: Span, limit: number): Span => {
  const room = Math.max(0, limit - (anchor.end - anchor.start));
  const from = Math.max(0, anchor.start - Math.floor(room / 2));
  // A little more than the window, so that the last character in it is seen whole.
  const windowStart = Math.max(0, from - 64);
  let start: number | null = null;
  let end = from;
  for (const { index, segment } of graphemes.segment(quote.slice(windowStart, from + limit + 64))) {
    const at = windowStart + index;
    if (start === null && at >= from) start = at;
    if (start !== null && at + segment.length - start <= limit) end = at + segment.length;
    else if (start !== null) break;
  }
  const begin = start ?? from;
  // A single character longer than the window (a letter under hundreds of accents) has to be cut.
  return end > begin ? { start: begin, end } : { start: from, end: Math.min(quote.length, from + limit) };
};
