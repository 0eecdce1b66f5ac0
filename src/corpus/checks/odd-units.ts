/** Finds units with a number in them: 亿元, of which one is 100,000,000 CNY. */
import { readOne } from "../unit-named.ts";
import { type ArticleCheck, type Finding, inClaim } from "./finding.ts";

export const oddUnits: ArticleCheck = ({ articles }) => {
  const numbers = new Map<string, ReturnType<typeof readOne>>();
  const read = (unit: string): ReturnType<typeof readOne> => {
    const known = numbers.get(unit) ?? readOne(unit);
    numbers.set(unit, known);
    return known;
  };
  return articles.flatMap((loaded) =>
    loaded.claims.flatMap(({ statistic }, index): Finding[] => {
      const one = statistic && read(statistic.unit);
      if (!one || one.value === 1) return [];
      return [
        {
          grade: "wrong",
          at: inClaim(loaded, index, "statistic", "unit"),
          problem: `“${statistic.unit}” is no unit but ${[one.value].flat().join(" to ")} ${one.unit}`.trimEnd(),
          mend: "write the unit alone and the value in full",
        },
      ];
    }),
  );
};
