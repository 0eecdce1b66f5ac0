/** A claim as a fact that nobody asked for: its own sentence, without a date to point at. */
import type { LoadedArticle } from "../corpus/load-corpus.ts";
import type { Claim } from "../extract/claim.ts";
import { slice } from "../text/span.ts";
import type { Fact } from "./answer.ts";

export const plainFact = ({ article, text }: Pick<LoadedArticle, "article" | "text">, claim: Claim): Fact => ({
  claim,
  article,
  span: claim.span,
  quote: slice(text, claim.span),
  date: null,
  confidence: 1,
});
