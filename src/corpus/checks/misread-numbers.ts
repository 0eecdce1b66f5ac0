/** Finds values that the quoted words don't bear out. */

import type { Claim } from "../../extract/claim.ts";
import { type ArticleCheck, inClaim, sameSize, wordsOf } from "./finding.ts";
import { readAgain } from "./read-again.ts";

const agrees = (stated: number | number[], read: number | number[]): boolean => {
  const [a, b] = [[stated].flat(), [read].flat()];
  return a.length === b.length && a.every((value, at) => sameSize(value, b[at] ?? Number.NaN));
};

// 6,120 under 成交额（亿元） is read with the head of its table
const reread = (claim: Claim, text: string): number | number[] | null =>
  claim.foundBy === "table" ? null : (readAgain(claim, text)?.value ?? null);

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
