/** The claims that are drafted on an article's text, each quote exact. */
import type { Claim } from "../../extract/claim.ts";
import { extractClaims } from "../../extract/extract-claims.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Article } from "../files/article.ts";
import { checkClaim } from "../files/check-article.ts";
import { withTextNames } from "../files/text-names.ts";

/** With the names that the article brings; `broken` drafts, which break a rule of the corpus, are left out. */
export const draftClaims = (article: Article, text: string, lexicon: Lexicon): { claims: Claim[]; broken: number } => {
  const drafted = extractClaims({ ...article, text }, withTextNames(lexicon, article.names ?? []));
  const claims = drafted.filter((claim) => checkClaim(claim, article, text).length === 0);
  return { claims, broken: drafted.length - claims.length };
};
