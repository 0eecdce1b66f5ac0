/** Finds different values for the same thing at the same time within one article. */
import { type Check, exactValue, type Finding, inClaim, wordsOf } from "./finding.ts";

/** Figures of one thing differ by rounding: 28亿 and 28.1亿元. */
const ROUNDING = 0.02;

export const contradictions: Check = ({ articles }) =>
  articles.flatMap((loaded) => {
    const seen = new Map<string, { value: number; words: string; id: string }>();
    return loaded.claims.flatMap((claim, index): Finding[] => {
      const value = exactValue(claim);
      const { id, subject, metric, period, statistic } = claim;
      if (value === null || subject === "" || metric === "" || period === null || statistic?.qualifier !== null)
        return [];
      const key = [subject, metric, period, statistic.unit, statistic.change].join("|");
      const first = seen.get(key);
      const words = wordsOf(claim, loaded.text);
      if (first === undefined) seen.set(key, { value, words, id });
      if (first === undefined || Math.abs(first.value - value) <= Math.abs(first.value) * ROUNDING) return [];
      const problem = `${subject} · ${metric} · ${period} is ${words} here and ${first.words} in ${first.id}`;
      return [
        {
          grade: "better",
          at: inClaim(loaded, index, "statistic"),
          problem,
          mend: "tell the two apart by subject, metric or period",
        },
      ];
    });
  });
