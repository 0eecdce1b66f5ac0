/** Finds what review has left to do: drafts, quotes without a gloss, particulars that nobody gave. */
import type { Claim } from "../../extract/claim.ts";
import type { LoadedArticle } from "../files/load-corpus.ts";
import type { Check, Finding } from "./finding.ts";

const unknown = ({ article }: LoadedArticle): Finding[] =>
  (["publisher", "url", "published", "asOf"] as const)
    .filter((key) => article[key] === null)
    .map((key) => ({
      grade: "better",
      at: { article: article.id, file: "article.json", path: [key] },
      problem: "it isn't known",
      mend: `npm run corpus -- update ${article.id} --${key === "asOf" ? "as-of" : key} …`,
    }));

const counted = (
  { article, claims }: LoadedArticle,
  wants: (claim: Claim) => boolean,
  [one, several]: [one: string, several: string],
): Finding[] => {
  const wanting = claims.flatMap((claim, index) => (wants(claim) ? [index] : []));
  const [first] = wanting;
  if (first === undefined) return [];
  return [
    {
      grade: "better",
      at: { article: article.id, file: "claims.json", path: [first] },
      problem: wanting.length === 1 ? `the claim ${one}` : `${wanting.length} claims ${several}, this one first`,
      mend: `npm run corpus -- review ${article.id}`,
    },
  ];
};

export const unfinished: Check = ({ articles }) =>
  articles.flatMap((loaded) => [
    ...unknown(loaded),
    ...counted(loaded, ({ review }) => review === "draft", ["isn't reviewed", "aren't reviewed"]),
    ...(loaded.article.language === "en"
      ? []
      : counted(loaded, ({ review, gloss }) => review !== "draft" && gloss === null, [
          "is reviewed but has no English gloss",
          "are reviewed but have no English gloss",
        ])),
  ]);
