/** An article in a few lines for the terminal. */
import type { LoadedArticle } from "../../corpus/files/load-corpus.ts";

/** 1 claim, 61 claims */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** 61 claims, 20 with a number, 3 to review */
export const describeClaims = ({ claims }: Pick<LoadedArticle, "claims">): string => {
  const statistics = claims.filter(({ statistic }) => statistic !== null).length;
  const drafts = claims.filter(({ review }) => review === "draft").length;
  return `${counted(claims.length, "claim", "claims")}, ${statistics} with a number, ${drafts} to review`;
};

/** Particulars, one a line; what isn't known says so. */
export const describeArticle = ({ article, text, claims }: LoadedArticle): string[] => {
  const inBody = article.body.reduce((sum, { start, end }) => sum + end - start, 0);
  const rows: [string, string][] = [
    ["title", article.title],
    ["publisher", article.publisher ?? "not known (--publisher)"],
    ["address", article.url ?? "not known (--url)"],
    ["published", article.published ?? "not known (--published)"],
    ["speaks from", article.asOf === null ? "not known (--as-of)" : `${article.asOf} (${article.asOfRule})`],
    ["language", article.language],
    ["body", `${inBody} of ${text.length} characters in ${counted(article.body.length, "piece", "pieces")}`],
    ["claims", describeClaims({ claims })],
  ];
  return rows.map(([name, value]) => `  ${name.padEnd(12)}${value}`);
};
