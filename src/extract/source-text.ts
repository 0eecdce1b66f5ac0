/** A text as claims are drafted from it. */
import type { Span } from "../text/span.ts";

export interface SourceText {
  id: string;
  text: string;
  /** The article's own text; everything outside is boilerplate. */
  body: readonly Span[];
  /** The date that the text speaks from, YYYY-MM-DD. */
  asOf: string | null;
  language: "zh-Hans" | "zh-Hant" | "en";
  title: string;
}
