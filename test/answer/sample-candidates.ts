/** Candidates and questions made up for the tests of what is made of them. */
import { createClaimViews } from "../../src/answer/claim/claim-view.ts";
import type { Understood } from "../../src/answer/question/understand.ts";
import type { Evidence } from "../../src/answer/rank/evidence.ts";
import type { Candidate } from "../../src/answer/rank/rank-claims.ts";
import { readFeatures } from "../../src/answer/rank/score-claim.ts";
import { createCorpus } from "../../src/corpus/files/load-corpus.ts";
import { Entry } from "../../src/lexicon/entry.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import type { TermGroup } from "../../src/lexicon/term-group.ts";
import type { Term } from "../../src/search/query.ts";
import { foldInPlace } from "../../src/text/fold.ts";
import { sampleFact, sourceOf } from "../render/sample-facts.ts";

export const lexicon = createLexicon([
  Entry.parse({ id: "jd", kind: "subject", zh: ["京东"], en: ["JD"], broader: ["company"] }),
  Entry.parse({ id: "kuaishou", kind: "subject", zh: ["快手"], en: ["Kuaishou"], broader: ["company"] }),
  Entry.parse({ id: "dau", kind: "metric", zh: ["日活"], en: ["DAU"], dimension: "people" }),
]);
export const now = new Date("2026-11-23T00:00:00Z");
export const term: Term = {
  ...{ rows: Uint32Array.of(1), values: null, forms: [], weight: 1, nearness: 1, kind: "noun" },
  ...{ before: false, inAskingClause: true, held: 1 },
};

export interface Setting {
  /** Candidates with the same one rest on the same quote. */
  passage?: number;
  /** Candidates with the same one stand in the same article. */
  article?: string;
  subject?: string;
  /** The number of the quote as it stands there; none makes a statement. */
  number?: string;
  unit?: string;
  value?: number;
  qualifier?: ">" | null;
  quote?: string;
  /** What stands before the quote in its paragraph. */
  before?: string;
  nature?: "fact" | "forecast";
  period?: string | null;
  periodRule?: string | null;
  score?: number;
  confidence?: number;
  contradiction?: Candidate["contradiction"];
  evidence?: Partial<Evidence>;
}

let made = 0;
/** A candidate for an answer, likely and without anything against it unless told. */
export const candidate = (setting: Setting = {}): Candidate => {
  made++;
  const { number, value = 3e8, unit = "CNY", qualifier = null, article = `article-${made}` } = setting;
  const { quote = `第${made}句，成交额为${number ?? "很多"}。`, period = null, subject = "样本平台" } = setting;
  const fact = sampleFact({
    ...{
      id: `${article}-${made}`,
      quote,
      ...(setting.before !== undefined && { before: setting.before }),
      article: { id: article },
      claim: { subject, period, periodRule: setting.periodRule ?? null, nature: setting.nature ?? "fact" },
    },
    ...(number !== undefined && { number: { text: number, value, unit, qualifier } }),
  });
  const home = { article: fact.article, text: sourceOf(article) ?? "", claims: [fact.claim] };
  const evidence: Evidence = {
    ...{
      met: [{ term, level: 1 }],
      coverage: 1,
      reading: 1,
      unmet: 0,
      unmetNames: 0,
      unknown: 0,
      unheld: 0,
      metCount: 1,
      fit: 1,
    },
    ...{
      wantsNumber: true,
      partUnmet: false,
      ownerUnmet: false,
      lineUnmet: false,
      wholeUnmet: false,
      nameUnmet: false,
      eventUnmet: false,
      otherWhole: false,
      countedUnmet: false,
      threadUnmet: false,
      amountsQuoted: 0,
      strangerUnmet: false,
      countsSomethingElse: false,
      profitForLoss: false,
      spoken: false,
      speakerUnmet: false,
      cause: false,
      superlative: false,
      excepting: false,
      heading: false,
      dated: false,
      lists: false,
      totalled: false,
      amounts: 0,
      repeats: false,
      beside: 0,
      meaning: 1,
      former: false,
      defines: false,
    },
    ...{ period: "unasked", metric: "match", metricUnmet: false, populationUnmet: false, subject: "match" },
    ...setting.evidence,
  };
  const hit = {
    ...{ passage: setting.passage ?? made, score: 0.5, answerable: 0.9, confidence: 0.5 },
    ...{ surroundings: 1, holdsAnswerType: true },
  };
  return {
    ...{ view: createClaimViews(createCorpus([home], lexicon).lexicon)(fact.claim, home), evidence, hit },
    features: readFeatures(evidence, {
      ...{ hit, bestScore: 0.5, hasNumber: number !== undefined, nearPrior: false, opinion: false },
    }),
    ...{ contradiction: setting.contradiction ?? null, score: setting.score ?? 5 },
    confidence: setting.confidence ?? 0.9,
  };
};
export const group = (typed: string, start: number, weight = 1): TermGroup => ({
  ...{ span: { start, end: start + typed.length }, typed, alternatives: [], entry: null, weight },
});
/** A question as understood, of one group unless told. */
export const asked = (question: string, rest: Partial<Understood> = {}): Understood => ({
  ...{
    question,
    folded: foldInPlace(question),
    language: "zh",
    type: "what",
    groups: [group(question, 0)],
    mentions: lexicon.find(question),
  },
  ...{ periods: [], apart: [], unknownOwner: null, unknownMetric: null, premises: [], amounts: [], thread: null },
  expected: {
    dimensions: [],
    change: "either",
    counter: null,
    unit: null,
    timeUnit: null,
    measured: false,
    absolute: false,
    direct: false,
    least: null,
    byMetric: false,
    explicit: true,
  },
  ...rest,
});
