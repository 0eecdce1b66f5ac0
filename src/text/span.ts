/** A half-open piece of a text, in UTF-16 units. */
export interface Span {
  start: number;
  /** Exclusive. */
  end: number;
}

/** The text that a span covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The text that several spans cover, each on a line of its own. */
export const sliceAll = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => slice(text, span)).join("\n");

/** Whether `inner` lies within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Whether two spans share a unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
