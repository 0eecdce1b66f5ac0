/** Finds changes against what nobody knows: vs-2018x. */
import { CHANGES_AGAINST, isChange, NAMED_CHANGES } from "../../extract/change.ts";
import { type ArticleCheck, type Finding, inClaim } from "./finding.ts";

export const oddChanges: ArticleCheck = ({ articles }) =>
  articles.flatMap((loaded) =>
    loaded.claims.flatMap(({ statistic }, index): Finding[] => {
      const change = statistic?.change ?? null;
      if (change === null || isChange(change)) return [];
      return [
        {
          grade: "wrong",
          at: inClaim(loaded, index, "statistic", "change"),
          problem: `“${change}” is no change`,
          mend: `write ${[...NAMED_CHANGES, "vs-2018", "vs-2018-12", ...CHANGES_AGAINST].join(", ")}, or nothing for a level`,
        },
      ];
    }),
  );
