/** A claim as a fact that nobody asked for: its own sentence, without a date to point at. */
import type { Corpus, LoadedArticle } from "../../corpus/files/load-corpus.ts";
import type { Claim } from "../../extract/claim.ts";
import { slice } from "../../text/span.ts";
import type { Fact } from "../answer.ts";
import { once } from "../question/once.ts";

export const plainFact = ({ article, text }: Pick<LoadedArticle, "article" | "text">, claim: Claim): Fact => ({
  claim,
  article,
  span: claim.span,
  quote: slice(text, claim.span),
  date: null,
  confidence: 1,
});

/** Every claim of a corpus as such a fact, by claim id, in the order of the corpus; made once for each corpus. */
export const plainFacts = once<ReadonlyMap<string, Fact>, Corpus>(
  ({ articles }) =>
    new Map(articles.flatMap((home) => home.claims.map((claim) => [claim.id, plainFact(home, claim)] as const))),
);
