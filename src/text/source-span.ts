/** From a span of a folded text to the span of its source and back; `at` as given by foldWithOffsets. */
import { lowerBound } from "./lower-bound.ts";
import type { Span } from "./span.ts";

/** A source character that folds to several is taken whole: half of ½ cannot be cut off. */
export const sourceSpan = (at: Int32Array, folded: Span): Span => {
  let end = folded.end;
  while (end < at.length - 1 && at[end] === at[end - 1]) end++;
  return { start: at[folded.start] ?? 0, end: at[end] ?? 0 };
};

/** The folded text's own span of what stands at a span of the source. */
export const foldedSpan = (at: Int32Array, source: Span): Span => ({
  start: lowerBound(at, source.start),
  end: lowerBound(at, source.end),
});
