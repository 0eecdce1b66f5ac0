/** Taking pieces out of a text without moving the rest. */
import type { Span } from "../text/span.ts";

/** The text with blanks in the place of the spans, so that no word is read across them. */
export const blankOut = (text: string, spans: Span[]): string =>
  spans.reduce((rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end), text);
