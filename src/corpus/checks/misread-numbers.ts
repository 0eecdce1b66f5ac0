/** Finds values that the quoted words don't bear out. */

import { readAmounts } from "../../extract/amounts/read-amount.ts";
import type { Claim } from "../../extract/claim.ts";
import { slice } from "../../text/span.ts";
import { type ArticleCheck, inClaim, sameSize, wordsOf } from "./finding.ts";

const agrees = (stated: number | number[], read: number | number[]): boolean => {
  const [a, b] = [[stated].flat(), [read].flat()];
  return a.length === b.length && a.every((value, at) => sameSize(value, b[at] ?? Number.NaN));
};

/** What the reader makes of the number, in the light of its sentence; null when it can't read it alone. */
const reread = ({ span, statistic, foundBy }: Claim, text: string): number | number[] | null => {
  // 6,120 under 成交额（亿元） is read with the head of its table
  if (statistic === null || foundBy === "table") return null;
  const { start, end } = statistic.span;
  const inQuote = readAmounts(slice(text, span)).find(
    (amount) => span.start + amount.span.start < end && span.start + amount.span.end > start,
  );
  return inQuote?.value ?? null;
};

export const misreadNumbers: ArticleCheck = ({ articles }) =>
  articles.flatMap((loaded) =>
    loaded.claims.flatMap((claim, index) => {
      const read = reread(claim, loaded.text);
      if (claim.statistic === null || claim.statistic.vague || read === null || agrees(claim.statistic.value, read))
        return [];
      const problem = `“${wordsOf(claim, loaded.text)}” reads as ${[read].flat().join(" to ")}, not ${[claim.statistic.value].flat().join(" to ")}`;
      return [
        {
          grade: "wrong",
          at: inClaim(loaded, index, "statistic", "value"),
          problem,
          mend: "correct the value, or the span of the number",
        },
      ];
    }),
  );
