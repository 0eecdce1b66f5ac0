/** What the bot answers from, and the claims in it by id; replaced whole when the corpus changes. */
import { createHash } from "node:crypto";
import type { Fact } from "../answer/answer.ts";
import { plainFacts } from "../answer/decide/plain-fact.ts";
import type { Corpus } from "../corpus/files/load-corpus.ts";
import type { Responder } from "../render/responder.ts";
import type { CitedClaim } from "../store/store.ts";

export interface Knowledge {
  corpus: Corpus;
  responder: Responder;
  /** Every claim with its quote and article, by claim id, in the order of the corpus. */
  facts: ReadonlyMap<string, Fact>;
  /** What a sent message's claims are compared with: claim id → seal. */
  seals: ReadonlyMap<string, string>;
}

/** Changes with what a fact states: its words, number and period, whether it is a fact at all, who says it and where; not with how it is labelled or translated. */
const sealOf = ({ claim, article, quote }: Fact): string => {
  const { statistic, period, nature, speaker, origin } = claim;
  const number = [statistic?.value, statistic?.unit, statistic?.qualifier, statistic?.change];
  const seen = [quote, ...number, period, nature, speaker, origin, article.url];
  return createHash("sha256").update(JSON.stringify(seen)).digest("base64url").slice(0, 16);
};

/** Gathers what the bot needs of a loaded corpus. */
export const createKnowledge = (corpus: Corpus, responder: Responder): Knowledge => {
  const facts = plainFacts(corpus);
  const seals = new Map([...facts].map(([id, fact]) => [id, sealOf(fact)]));
  return { corpus, responder, facts, seals };
};

/** The claims with their seals, as they stand now. */
export const cite = (knowledge: Knowledge, claimIds: Iterable<string>): CitedClaim[] =>
  [...new Set(claimIds)].flatMap((id) => {
    const seal = knowledge.seals.get(id);
    return seal === undefined ? [] : { id, seal };
  });
