/** Which of a quote's numbers leads: all of them stand among the words that meet the question, and one is meant. */
import { meets, type Term } from "../../search/query.ts";
import { matchable } from "../../text/lemmatise.ts";
import type { Span } from "../../text/span.ts";
import { type OwnWords, ownWords } from "../claim/own-words.ts";
import { askedFor } from "../cues/asked-number.ts";
import { groupAt } from "../match/met-by-meaning.ts";
import { WELL_MET } from "../match/met-words.ts";
import { properNames } from "../question/proper-names.ts";
import type { Understood } from "../question/understand.ts";
import type { Candidate } from "./rank-claims.ts";

/** In units of the score: what all of the question is worth, beside one number and no other. */
const WORTH = 3;
const EDGE = 1e-6;
/** Numbers that fit the kind asked for so much less than the best don't vie with it by their words. */
const LESS_FITTING = 0.15;

interface Rival {
  candidate: Candidate;
  own: OwnWords | null;
  before: number[];
  behind: number[];
  vies: boolean;
}

/** How well each word of the question is met; whom it is about stands but once, before all numbers. */
const levelsIn = (words: string, terms: readonly Term[], named: ReadonlySet<number>): number[] =>
  terms.map((term, at) => {
    const level = named.has(at) ? 0 : meets(words, term);
    return level >= WELL_MET ? level : 0;
  });

/** Share of the question that stands beside this number and beside none of the others. */
const aloneBeside = (rival: Rival, rivals: readonly Rival[], terms: readonly Term[]): number => {
  if (!rival.vies) return 0;
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const levelAt = ({ before, behind }: Rival, at: number): number => Math.max(before[at] ?? 0, behind[at] ?? 0);
  const alone = terms.reduce((sum, { weight }, at) => {
    const others = rivals
      .filter((other) => other !== rival && other.vies)
      .map((other) => (other.own?.leads === rival.own?.leads ? (other.behind[at] ?? 0) : levelAt(other, at)));
    return sum + weight * Math.max(0, levelAt(rival, at) - Math.max(0, ...others));
  }, 0);
  return whole === 0 ? 0 : alone / whole;
};

/** The candidates of one quote with the scores of its numbers dealt out anew: the one that is meant gets the best. */
export const leadByOwnWords = (
  understood: Understood,
  terms: readonly Term[],
  candidates: readonly Candidate[],
): Candidate[] => {
  const spanOf = ({ view }: Candidate): Span[] => (view.claim.statistic ? [view.claim.statistic.span] : []);
  const spans = candidates.flatMap(spanOf);
  const open = candidates.filter(({ contradiction, view }) => contradiction === null && view.claim.statistic !== null);
  // what a yes/no question wants confirmed it says itself
  if (open.length < 2 || understood.type === "yesno") return [...candidates];
  const named = new Set(properNames(understood).map((mention) => groupAt(understood, mention)));
  const best = Math.max(...open.map(({ evidence }) => evidence.fit));
  const rivals = open.map((candidate): Rival => {
    const { claim, home } = candidate.view;
    const [span] = spanOf(candidate);
    const own = span ? ownWords(home.text, claim.span, span, spans) : null;
    return {
      ...{ candidate, own, vies: candidate.evidence.fit > best - LESS_FITTING },
      before: levelsIn(matchable(own?.before ?? ""), terms, named),
      behind: levelsIn(matchable(own?.behind ?? ""), terms, named),
    };
  });
  const ranked = rivals
    .map((rival) => {
      const [before, behind] = [matchable(rival.own?.before ?? ""), matchable(rival.own?.behind ?? "")];
      const chosen = askedFor(understood, rival.candidate.view, before, behind);
      return {
        candidate: rival.candidate,
        worth: rival.candidate.score + WORTH * aloneBeside(rival, rivals, terms) + chosen,
      };
    })
    .sort((a, b) => b.worth - a.worth);
  const [first, second] = ranked;
  const edge = first && second && first.worth > second.worth ? EDGE : 0;
  // numbers of equal scores go by their periods, but for the one that is meant
  const byScore = open.toSorted((a, b) => b.score - a.score);
  return candidates.map((candidate) => {
    const at = ranked.findIndex((one) => one.candidate === candidate);
    const score = (byScore[at]?.score ?? candidate.score) + (at === 0 ? edge : 0);
    const sure = at === 0 ? (byScore[0]?.confidence ?? 0) : 0;
    return { ...candidate, score, confidence: Math.max(candidate.confidence, sure) };
  });
};
