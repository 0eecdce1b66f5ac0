/** Finds a growth over the year that the two values of the same thing don't bear out. */

import type { Claim } from "../../extract/claim.ts";
import { shiftYears } from "../../extract/periods/calendar.ts";
import { type Check, exactValue, type Finding, inClaim, wordsOf } from "./finding.ts";

/** Percentage points that rounding of the values may explain. */
const ROUNDING = 1.5;

const sameThing = (a: Claim, b: Claim): boolean => a.subject === b.subject && a.metric === b.metric;

export const growth: Check = ({ articles }) =>
  articles.flatMap((loaded) =>
    loaded.claims.flatMap((claim, index): Finding[] => {
      const rate = exactValue(claim);
      const { statistic, period } = claim;
      if (rate === null || period === null || statistic?.unit !== "%" || statistic.change !== "yoy") return [];
      const levels = loaded.claims.filter(
        (other) =>
          sameThing(claim, other) &&
          other.statistic?.change === null &&
          other.statistic.qualifier === null &&
          other.statistic.unit !== "%",
      );
      const now = levels.find((other) => other.period === period);
      const before = levels.find(
        (other) => other.period === shiftYears(period, -1) && other.statistic?.unit === now?.statistic?.unit,
      );
      const [to, from] = [now && exactValue(now), before && exactValue(before)];
      if (!now || !before || typeof to !== "number" || typeof from !== "number" || from <= 0) return [];
      const computed = (to / from - 1) * 100;
      if (Math.abs(computed - rate) <= ROUNDING) return [];
      const [later, earlier] = [wordsOf(now, loaded.text), wordsOf(before, loaded.text)];
      const problem = `from ${earlier} to ${later} is ${computed.toFixed(1)}%, not ${rate}%`;
      return [
        {
          grade: "wrong",
          at: inClaim(loaded, index, "statistic", "value"),
          problem,
          mend: "see which of the three numbers is read wrongly; a fall is negative",
        },
      ];
    }),
  );
