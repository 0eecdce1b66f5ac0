/** From a span of a folded text back to the span of its source. */
import type { Span } from "./span.ts";

/** `at` as given by foldWithOffsets; a source character that folds to several is taken whole. */
export const sourceSpan = (at: Int32Array, folded: Span): Span => {
  let end = folded.end;
  while (end < at.length - 1 && at[end] === at[end - 1]) end++;
  return { start: at[folded.start] ?? 0, end: at[end] ?? 0 };
};
