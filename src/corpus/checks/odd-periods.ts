/** Finds periods that are no period, or lie after the text's own date without being a forecast. */
import { firstPoint, isPeriod, PERIOD_FORMS } from "../../extract/periods/calendar.ts";
import { type ArticleCheck, type Finding, inClaim } from "./finding.ts";

export const oddPeriods: ArticleCheck = ({ articles }) =>
  articles.flatMap((loaded) =>
    loaded.claims.flatMap(({ period, periodRule, nature }, index): Finding[] => {
      const at = inClaim(loaded, index, "period");
      if (period === null) return [];
      if (!isPeriod(period)) {
        return [
          {
            grade: "wrong",
            at,
            problem: `“${period}” is no period`,
            mend: PERIOD_FORMS,
          },
        ];
      }
      if (periodRule === null) {
        return [
          {
            grade: "wrong",
            at,
            problem: "nothing says how the period was found",
            mend: "write stated, or the word that was resolved, in periodRule",
          },
        ];
      }
      const { asOf, published } = loaded.article;
      const latest = asOf ?? published;
      const start = firstPoint(period);
      if (latest === null || start.startsWith("FY") || nature === "forecast" || start <= latest) return [];
      const problem = `the period begins after the text's date, ${latest}`;
      return [{ grade: "better", at, problem, mend: "correct the period, the article's asOf, or make it a forecast" }];
    }),
  );
