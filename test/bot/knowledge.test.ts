import { expect, test } from "vitest";
import { createKnowledge } from "../../src/bot/knowledge.ts";
import { createCorpus } from "../../src/corpus/files/load-corpus.ts";
import type { Claim } from "../../src/extract/claim.ts";
import { LOADED } from "../corpus/sample-article.ts";
import { sampleKnowledge } from "./sample-knowledge.ts";

const { lexicon } = sampleKnowledge().corpus;

/** The seal of the first claim with a number, as it is or changed. */
const sealOf = (change: (claim: Claim) => Claim): string | undefined => {
  const at = LOADED.claims.findIndex(({ statistic }) => statistic !== null);
  const claims = LOADED.claims.map((claim, index) => (index === at ? change(claim) : claim));
  const corpus = createCorpus([{ ...LOADED, claims }], lexicon);
  return createKnowledge(corpus, sampleKnowledge().responder).seals.get(claims[at]?.id ?? "");
};

const withNumber = (change: Partial<NonNullable<Claim["statistic"]>>) => (claim: Claim) => ({
  ...claim,
  statistic: claim.statistic && { ...claim.statistic, ...change },
});

test.for<[what: string, change: (claim: Claim) => Claim, changes: boolean]>([
  ["value", withNumber({ value: 1 }), true],
  ["unit", withNumber({ unit: "USD" }), true],
  ["qualifier", withNumber({ qualifier: "<" }), true],
  ["change", withNumber({ change: "qoq" }), true],
  ["nature", (claim) => ({ ...claim, nature: "forecast" }), true],
  ["period", (claim) => ({ ...claim, period: "1999", periodRule: "given" }), true],
  ["speaker", (claim) => ({ ...claim, speaker: "somebody else" }), true],
  ["origin", (claim) => ({ ...claim, origin: "somewhere else" }), true],
  ["review", (claim) => ({ ...claim, review: "edited" }), false],
  ["paraphrases", (claim) => ({ ...claim, paraphrases: ["in other words"] }), false],
])("a claim's %s changes its seal, as far as a reader sees it", ([, change, changes]) => {
  expect(sealOf(change) !== sealOf((claim) => claim)).toBe(changes);
});
