/** Finds claims that say the same of the same words. */
import { type Check, inClaim } from "./finding.ts";

export const repeatedClaims: Check = ({ articles }) =>
  articles.flatMap((loaded) => {
    const seen = new Map<string, string>();
    return loaded.claims.flatMap(({ id, span, statistic, subject, metric }, index) => {
      const number = statistic === null ? `${subject}|${metric}` : `${statistic.span.start}-${statistic.span.end}`;
      const key = `${span.start}-${span.end}|${number}`;
      const first = seen.get(key);
      seen.set(key, first ?? id);
      if (first === undefined) return [];
      return [
        {
          grade: "wrong",
          at: inClaim(loaded, index),
          problem: `it repeats ${first}`,
          mend: "remove one of the two lines",
        },
      ];
    });
  });
