/** Finds changes against what nobody knows: vs-2018x. */
import { isPeriod } from "../../extract/periods/calendar.ts";
import { type ArticleCheck, type Finding, inClaim } from "./finding.ts";

const NAMED = ["yoy", "qoq", "mom", "wow", "dod", "cagr", "unstated"];
const AGAINST = "vs-";
const BASES = ["year-start", "ordinary-day", "peak", "low", "issue-price"];

const isChange = (change: string): boolean => {
  if (!change.startsWith(AGAINST)) return NAMED.includes(change);
  const base = change.slice(AGAINST.length);
  return BASES.includes(base) || isPeriod(base);
};

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
          mend: `write ${[...NAMED, "vs-2018", "vs-2018-12", ...BASES.map((base) => AGAINST + base)].join(", ")}, or nothing for a level`,
        },
      ];
    }),
  );
