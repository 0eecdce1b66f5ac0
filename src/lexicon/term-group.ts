/** What a question asks for, as groups of interchangeable words in the language of the texts. */
import type { Span } from "../text/span.ts";

/** One way to say an idea, in the same language or another: a surface form, folded (NFKC, lower case, simplified Chinese). */
export interface Alternative {
  form: string;
  /** How well it fits, 0 to 1: 1 for the word as typed or a full synonym, less for a looser one. */
  weight: number;
}

/** A piece of the question with everything in a text that would count as meeting it; the best alternative counts. */
export interface TermGroup {
  /** Where the piece stands in the question. */
  span: Span;
  /** The piece as typed. */
  typed: string;
  alternatives: Alternative[];
  /** The lexicon entry it names, if any. */
  entry: string | null;
  /** How much it matters beside its rarity: 1 normally. */
  weight: number;
}
