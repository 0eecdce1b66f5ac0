/** Orders the claims that search brought up by how well each one answers the question. */
import type { LoadedArticle } from "../../corpus/files/load-corpus.ts";
import type { Claim } from "../../extract/claim.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { AnswerType } from "../../search/answer-type.ts";
import type { Hit, Search } from "../../search/create-search.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import type { Paraphrases } from "../claim/paraphrases.ts";
import { readQuestionWords, shareMeaning } from "../claim/shared-meaning.ts";
import { repeatsAnswer } from "../cues/repeats-answer.ts";
import { isAsMuch } from "../match/check-premise.ts";
import { comparePeriods } from "../match/compare-periods.ts";
import { paraphraseLevels } from "../match/met-words.ts";
import { FITTING } from "../question/fits-expected.ts";
import type { Understood } from "../question/understand.ts";
import { wantsNumber } from "../question/wants-number.ts";
import { type Contradiction, findContradiction } from "./contradiction.ts";
import { type Evidence, type Weighed, weighClaim } from "./evidence.ts";
import { leadByOwnWords } from "./leading-number.ts";
import { type Features, readFeatures, scoreFeatures, trustFeatures } from "./score-claim.ts";

/** What answered the question before. */
export interface Told {
  passage: number;
  /** Null where it answered only perhaps. */
  claim: Claim | null;
}

/** The claims that share one quote. */
export interface PassageClaims {
  home: LoadedArticle;
  claims: Claim[];
  paraphrases: Paraphrases;
}

export interface Ranker {
  search: Search;
  /** By passage number. */
  passages: PassageClaims[];
  view(claim: Claim, home: LoadedArticle): ClaimView;
  lexicon: Lexicon;
}

/** A claim with its evidence and the hit that brought it in. */
export interface Candidate {
  view: ClaimView;
  evidence: Evidence;
  hit: Hit;
  features: Features;
  /** What rules the claim out; such claims stand behind all others. */
  contradiction: Contradiction | null;
  /** Comparable within one question only. */
  score: number;
  /** Probability that the claim answers the question, 0 to 1. */
  confidence: number;
}

/** Passages whose claims are scored. */
const LIMIT = 12;
/** Whether a passage farther behind is weighed too: it fills a slot of the question, its very period or a number that it says. */
const fillsSlot = ({ periods, amounts }: Understood, claims: readonly Claim[]): boolean =>
  claims.some(
    ({ period, statistic }) =>
      periods.some((asked) => asked.role !== "since" && comparePeriods(asked, period) === "same") ||
      (statistic !== null && amounts.some((asked) => isAsMuch(asked, statistic))),
  );

/** Of numbers of one quote that fit as well, the columns of a table, the latest is wanted; those of no period come last. */
const laterFirst = (a: string | null, b: string | null): number => endOf(b).localeCompare(endOf(a));
const endOf = (period: string | null): string => period?.replace("FY", "").split("/").at(-1) ?? "";

/**
 * The candidates, the best first; of claims with equal scores the one that stands first, of those in one quote the latest.
 * `prior` is what answered the question before.
 */
export function rankClaims(ranker: Ranker, understood: Understood, prior: Told | null): Candidate[] {
  const { search, passages, lexicon } = ranker;
  const asksFrom = understood.thread?.asking ?? 0;
  const terms = search.weigh(understood.question, understood.groups, asksFrom);
  const rows = terms.map((term) => new Set(term.rows));
  const hits = search.find(understood.question, {
    limit: LIMIT,
    groups: understood.groups,
    asksFrom,
    also: (passage) => fillsSlot(understood, passages[passage]?.claims ?? []),
  });
  const meaningWords = readQuestionWords(understood.groups, terms);
  const numeric = wantsNumber(understood);
  const bestScore = hits[0]?.score ?? 0;
  const candidates = hits.flatMap((hit): Candidate[] => {
    const passage = passages[hit.passage];
    if (!passage) return [];
    // Who asks for no number is answered by the statement; its numbers stand in the same quote.
    const statements = passage.claims.filter(({ statistic }) => statistic === null);
    const eligible = numeric || statements.length === 0 ? passage.claims : statements;
    const inPassage = rows.map((row) => row.has(hit.passage));
    const views = eligible.map((claim) => ranker.view(claim, passage.home));
    const weighing = {
      ...{ understood, terms, lexicon, inPassage, bestScore, prior },
      inOtherWords: paraphraseLevels(passage.paraphrases, terms),
      meaning: shareMeaning(meaningWords, meaningsOf(passage, views[0])),
    };
    const weighed = views.map((view) => weighCandidate(weighing, hit, view));
    return numeric ? leadByOwnWords(understood, terms, withoutOthersNumbers(weighed)) : weighed;
  });
  return withoutLesserNumbers(candidates).sort(
    (a, b) =>
      Number(a.contradiction !== null) - Number(b.contradiction !== null) ||
      b.score - a.score ||
      a.hit.passage - b.hit.passage ||
      laterFirst(a.view.claim.period, b.view.claim.period) ||
      a.view.claim.span.start - b.view.claim.span.start,
  );
}

/** A statement doesn't answer with numbers in its quote that are all ruled out, as somebody else's or of another year. */
function withoutOthersNumbers(candidates: Candidate[]): Candidate[] {
  const fitting = candidates.filter(({ view, evidence }) => view.claim.statistic !== null && evidence.fit >= FITTING);
  const [first] = fitting;
  if (!first || fitting.some(({ contradiction }) => contradiction === null)) return candidates;
  return candidates.map((candidate) =>
    candidate.view.claim.statistic === null
      ? { ...candidate, contradiction: candidate.contradiction ?? first.contradiction, confidence: 0 }
      : candidate,
  );
}

/** So much less of the question is another number's. */
const LESSER = 0.1;

/** 网购用户有多少: where a text tells a share of just these, numbers that meet less of the question are of others. */
function withoutLesserNumbers(candidates: Candidate[]): Candidate[] {
  const most = Math.max(0, ...candidates.map(({ evidence }) => (evidence.wholeUnmet ? evidence.coverage : 0)));
  return candidates.map((candidate) =>
    candidate.view.claim.statistic !== null && candidate.evidence.coverage < most - LESSER
      ? { ...candidate, contradiction: candidate.contradiction ?? "metric", confidence: 0 }
      : candidate,
  );
}

/** What the claims of one question are weighed with. */
interface Weighing extends Weighed {
  bestScore: number;
  prior: Told | null;
}

const meaningsOf = ({ paraphrases }: PassageClaims, view: ClaimView | undefined): readonly number[] =>
  paraphrases.meanings.length === 0 ? (view?.meanings ?? []) : [...(view?.meanings ?? []), ...paraphrases.meanings];

function weighCandidate(weighing: Weighing, hit: Hit, view: ClaimView): Candidate {
  const { understood, bestScore, prior } = weighing;
  const { claim } = view;
  const evidence = weighClaim(weighing, view);
  const features = readFeatures(evidence, {
    hit,
    bestScore,
    hasNumber: claim.statistic !== null,
    nearPrior: prior?.passage === hit.passage,
    opinion: claim.nature === "opinion",
  });
  const contradiction =
    findContradiction(understood, evidence, view) ??
    (repeatsAnswer(understood, prior?.claim ?? null, view, evidence) ? "repeat" : null);
  return {
    view,
    evidence,
    hit,
    features,
    contradiction,
    score: scoreFeatures(features),
    confidence: contradiction ? 0 : trustFeatures(features),
  };
}

/** Types of question that ask for no number, and that one may well lead the answer to all the same: 大卖场生意是不是在缩水. */
const MAY_LEAD = new Set<AnswerType>(["what", "yesno", "compare"]);
/** How much of what the statement covers its number must, to be what the question is about. */
const LEAST_COVERED = 0.75;

/**
 * The number in the quote of a statement that answers a question which asks for or hints at one (did it grow, is it many);
 * null when the question doesn't, or when none of the quote's numbers is what it is about.
 */
export function findLeadingNumber(ranker: Ranker, understood: Understood, best: Candidate): Candidate | null {
  const passage = ranker.passages[best.hit.passage];
  const { type, expected } = understood;
  if (
    !passage ||
    best.view.claim.statistic ||
    !(MAY_LEAD.has(type) || wantsNumber(understood)) ||
    expected.dimensions.length === 0
  )
    return null;
  const asNumber = { ...understood, expected: { ...expected, explicit: true } };
  const terms = ranker.search.weigh(understood.question, understood.groups, understood.thread?.asking);
  const weighing: Weighing = {
    understood: asNumber,
    terms,
    inPassage: terms.map((term) => term.rows.includes(best.hit.passage)),
    inOtherWords: paraphraseLevels(passage.paraphrases, terms),
    meaning: shareMeaning(readQuestionWords(understood.groups, terms), meaningsOf(passage, best.view)),
    lexicon: ranker.lexicon,
    bestScore: best.hit.score,
    prior: null,
  };
  const numbers = passage.claims
    .filter(({ statistic }) => statistic !== null)
    .map((claim) => weighCandidate(weighing, best.hit, ranker.view(claim, passage.home)));
  const [number] = leadByOwnWords(understood, terms, numbers)
    .filter(
      ({ contradiction, evidence }) =>
        contradiction === null && evidence.coverage >= LEAST_COVERED * best.evidence.coverage,
    )
    .sort((a, b) => b.score - a.score);
  return number ? { ...number, confidence: best.confidence } : null;
}
