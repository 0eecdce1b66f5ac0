/** Orders the claims that search brought up by how well each one answers the question. */
import type { LoadedArticle } from "../corpus/load-corpus.ts";
import type { Claim } from "../extract/claim.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Search } from "../search/create-search.ts";
import type { ClaimView } from "./claim-view.ts";
import { type Candidate, weighClaim } from "./evidence.ts";
import { calibrate, readFeatures, scoreFeatures } from "./score-claim.ts";
import type { Understood } from "./understand.ts";

/** The claims that share one quote. */
export interface PassageClaims {
  home: LoadedArticle;
  claims: Claim[];
}

export interface Ranker {
  search: Search;
  /** By passage number. */
  passages: PassageClaims[];
  view(claim: Claim, home: LoadedArticle): ClaimView;
  lexicon: Lexicon;
}

/** Passages whose claims are scored. */
const LIMIT = 40;

/** The candidates, the best first; of claims with equal scores the one that stands first. */
export function rankClaims(ranker: Ranker, understood: Understood, prior: Candidate | null): Candidate[] {
  const { search, passages, lexicon } = ranker;
  const terms = search.weigh(understood.question, understood.groups);
  const hits = search.find(understood.question, { limit: LIMIT, groups: understood.groups });
  const best = hits[0]?.score ?? 0;
  const candidates = hits.flatMap((hit): Candidate[] => {
    const { home, claims } = passages[hit.passage] ?? { home: undefined, claims: [] };
    if (!home) return [];
    return claims.map((claim) => {
      const view = ranker.view(claim, home);
      const evidence = weighClaim(understood, terms, view, lexicon);
      const nearPrior = prior !== null && prior.hit.passage === hit.passage;
      const features = readFeatures(evidence, hit, best, {
        statistic: claim.statistic !== null,
        nearPrior,
        type: understood.type,
      });
      const score = scoreFeatures(features);
      return { view, evidence, hit, nearPrior, score, confidence: calibrate(score) };
    });
  });
  return candidates.sort(
    (a, b) => b.score - a.score || a.hit.passage - b.hit.passage || a.view.claim.span.start - b.view.claim.span.start,
  );
}
