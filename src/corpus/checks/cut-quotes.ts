/** Finds quotes that begin or end within a sentence: what is left out may change the meaning. */
import { splitSentences } from "../../text/segment.ts";
import type { LoadedArticle } from "../files/load-corpus.ts";
import { type Check, inClaim } from "./finding.ts";

/** Where sentences begin and end in an article's body. */
const boundaries = ({ article, text }: LoadedArticle): { starts: Set<number>; ends: Set<number> } => {
  const sentences = article.body.flatMap((piece) => splitSentences(text, piece));
  return { starts: new Set(sentences.map(({ start }) => start)), ends: new Set(sentences.map(({ end }) => end)) };
};

export const cutQuotes: Check = ({ articles }) =>
  articles.flatMap((loaded) => {
    const { starts, ends } = boundaries(loaded);
    return loaded.claims.flatMap(({ span }, index) => {
      const cut = [starts.has(span.start) ? null : "begins", ends.has(span.end) ? null : "ends"].filter(
        (side) => side !== null,
      );
      if (cut.length === 0) return [];
      const problem = `the quote ${cut.join(" and ")} within a sentence`;
      return [
        {
          grade: "better",
          at: inClaim(loaded, index, "quote"),
          problem,
          mend: "quote the whole sentence, unless the cut is meant",
        },
      ];
    });
  });
