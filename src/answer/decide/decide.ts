/** From ranked candidates to an answer: answer, ask back, or say what is missing. */
import { type Claim, isSameNumber } from "../../extract/claim.ts";
import type { AnswerType } from "../../search/answer-type.ts";
import { fold } from "../../text/fold.ts";
import type { Answer, Fact } from "../answer.ts";
import { isLoneWord, tellsOfSpeaker } from "../conversation/follow-up.ts";
import { onlyPraises, tellsOneSide } from "../cues/asked-cues.ts";
import { asksWhoSays } from "../match/asked-speaker.ts";
import type { SlotMatch } from "../match/slot-match.ts";
import { dimensionOf, FITTING } from "../question/fits-expected.ts";
import type { Understood } from "../question/understand.ts";
import { ASKING_WEIGHT } from "../question/word-weights.ts";
import type { Candidate } from "../rank/rank-claims.ts";
import { THRESHOLD } from "../rank/score-claim.ts";
import { chooseConfirmed } from "./confirmed-number.ts";
import { asClosest, samePassage, toFact, withoutRepeats } from "./to-fact.ts";
import { verdictOn } from "./verdict.ts";
import { whatIsMissing } from "./what-is-missing.ts";

/** 成交额多少 names a measure that several have: none of them is likely alone. */
const ASK_BACK_THRESHOLD = 0.35;
/** A runner-up this close in score fits as well. */
const TIE = 0.8;
/** An item beside one that is likely right may be less sure of itself. */
const LIST_THRESHOLD = 0.25;
/** How far below the best an item of a list may score. */
const LIST_MARGIN = 2.5;
/** Facts shown for a question that wants several. */
const MOST_FACTS = 3;
const MOST_READINGS = 4;
const MOST_MORE = 5;

/** Each passage once, by its best claim. */
const onePerPassage = (candidates: Candidate[]): Candidate[] =>
  candidates.filter((candidate, at) => candidates.findIndex((other) => samePassage(other, candidate)) === at);

/** A number that the question names stands in the quote. */
const tellsAmount = ({ evidence }: Candidate): boolean => evidence.amountsQuoted > 0;

const LIST_TYPES = new Set<AnswerType>(["list", "compare"]);

/** The further facts that belong beside the best one: the other items of a list, the other side, the other source. */
const companions = (understood: Understood, best: Candidate, rest: Candidate[]): Candidate[] => {
  const others = onePerPassage(rest.filter((candidate) => !samePassage(candidate, best)));
  if (LIST_TYPES.has(understood.type))
    return others
      .filter(({ confidence, score }) => confidence >= LIST_THRESHOLD && score >= best.score - LIST_MARGIN)
      .slice(0, MOST_FACTS - 1);
  if (!best.view.claim.statistic) return [];
  const fits = (other: Candidate): boolean => understood.periods.length === 0 || isOfOneTime(best, other);
  return others.filter((other) => disagrees(best, other) && fits(other)).slice(0, 1);
};

/** Of one period, as far as both tell theirs. */
const isOfOneTime = ({ view: { claim } }: Candidate, { view: { claim: other } }: Candidate): boolean =>
  claim.period === null || other.period === null || claim.period === other.period;

/** Of one name at least, where both name any that the lexicon has. */
const isOfOneSubject = ({ view: one }: Candidate, { view: other }: Candidate): boolean =>
  one.subjects.size === 0 || other.subjects.size === 0 || [...one.subjects].some((id) => other.subjects.has(id));

/** Ad revenue of 118 million says nothing against a revenue of 2.3 billion; what measures nothing that is listed may. */
const measuresTheSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((id) => b.has(id));

/** Two statistics that answer the question equally well with different numbers of one kind. */
const disagrees = (a: Candidate, b: Candidate): boolean => {
  const [one, other] = [a.view.claim.statistic, b.view.claim.statistic];
  if (!one || !other || a.score - b.score > TIE) return false;
  return (
    one.unit === other.unit &&
    dimensionOf(one) === dimensionOf(other) &&
    !isSameNumber(one, other) &&
    a.view.claim.nature === b.view.claim.nature &&
    a.evidence.subject === b.evidence.subject &&
    isOfOneSubject(a, b) &&
    measuresTheSame(a.view.metrics, b.view.metrics)
  );
};

/** 网络视频(含短视频) beside 短视频: what says so much more than was asked for is no second reading of it. */
const PLAINLY_BESIDE = 0.1;

/** Readings that fit equally well but speak of different subjects, when the question names none. */
const rivals = (understood: Understood, candidates: Candidate[]): Candidate[] => {
  const [best] = candidates;
  if (!best?.view.claim.statistic || best.evidence.subject !== "unasked" || understood.periods.length > 0) return [];
  const close = candidates.filter(
    ({ view, score, evidence }) =>
      view.claim.statistic &&
      best.score - score <= TIE &&
      evidence.beside - best.evidence.beside < PLAINLY_BESIDE &&
      evidence.amountsQuoted >= best.evidence.amountsQuoted,
  );
  const bySubject = close.filter(
    (candidate, at) => close.findIndex((other) => other.view.claim.subject === candidate.view.claim.subject) === at,
  );
  return understood.groups.length <= 2 && bySubject.length > 1 ? bySubject.slice(0, MOST_READINGS) : [];
};

/** How far behind the first, which isn't likely, a likely one may score, and how likely it must be. */
const AS_HIGH = 0.5;
const SURER = 0.6;

/** The first by score; but where that isn't likely to be right, one about as high that clearly is. */
const firstLikely = (candidates: Candidate[]): Candidate | undefined => {
  const [first] = candidates;
  if (!first || first.confidence >= THRESHOLD) return first;
  return (
    candidates.find(
      ({ confidence, contradiction, score }) =>
        contradiction === null && confidence >= SURER && first.score - score <= AS_HIGH,
    ) ?? first
  );
};

/** How much less likely right than a statement a number may be that is given in its place. */
const LESS_LIKELY = 0.3;

/**
 * The first; but who wants a number is better served by a number that is likely right than by a statement, and best by
 * one that the statement tells itself.
 */
const chooseBest = (candidates: Candidate[]): Candidate | undefined => {
  const first = firstLikely(candidates);
  if (!first?.evidence.wantsNumber || first.view.claim.statistic) return first;
  const least = Math.max(THRESHOLD, first.confidence - LESS_LIKELY);
  const numbers = candidates.filter(({ view, confidence }) => view.claim.statistic !== null && confidence >= least);
  return numbers.find((number) => samePassage(number, first)) ?? numbers[0] ?? first;
};

/** How far behind the exact number may stand. */
const EXACT_MARGIN = 2;
/** How much less of the question may be said of the exact number itself. */
const EXACT_READING = 0.3;

/** 破亿 can't tell whether 31亿 is right; the exact 3.1 亿元 beside it, which fits as well, can. */
const preferExact = (
  understood: Understood,
  best: Candidate | undefined,
  candidates: Candidate[],
): Candidate | undefined => {
  const statistic = best?.view.claim.statistic;
  if (understood.type !== "yesno" || !best || !statistic?.qualifier || understood.amounts.length === 0) return best;
  const exact = candidates.find(
    ({ view, hit, score, contradiction, evidence }) =>
      contradiction === null &&
      hit.passage === best.hit.passage &&
      best.score - score <= EXACT_MARGIN &&
      best.evidence.reading - evidence.reading <= EXACT_READING &&
      view.claim.statistic?.unit === statistic.unit &&
      view.claim.statistic.qualifier === null,
  );
  return exact ?? best;
};

/**
 * What is offered in place of an answer, the best by score, ruled out or not. Nothing of another period, if something
 * of the period asked for fits but isn't likely enough: else that period would be told to be missing.
 */
const nearestOf = (candidates: Candidate[]): Candidate | undefined => {
  const [first] = candidates;
  const best = first && candidates.reduce((one, other) => (one.score >= other.score ? one : other));
  const isHeld = first?.contradiction === null && first.evidence.period === "same";
  return best?.contradiction === "period" && isHeld ? first : best;
};

/** Of the words of a question so much must be met by what is offered, where it has neither name nor measure of it. */
const LEAST_OFFERED = 0.5;
const FILLED = new Set<SlotMatch>(["match", "partly"]);

/** 周杰伦有几个孩子: the number of anything else is no offer. */
const isOffer = ({ evidence: { subject, metric, coverage } }: Candidate): boolean =>
  FILLED.has(subject) || FILLED.has(metric) || coverage >= LEAST_OFFERED;

/** 快手月活 has the daily users of Kuaishou offered, not the monthly ones of somebody else. */
const offerFor = (nearest: Candidate, candidates: Candidate[]): Candidate | null => {
  const { subject, wantsNumber } = nearest.evidence;
  const isAlike = ({ view, evidence }: Candidate): boolean =>
    view.claim.statistic !== null && evidence.subject === "match" && evidence.fit >= FITTING;
  const alike = wantsNumber && subject !== "match" && subject !== "unasked" ? candidates.filter(isAlike) : [];
  const [first = nearest] = alike.sort((a, b) => b.score - a.score);
  return isOffer(first) ? first : null;
};
/** Types of question that words answer, whatever number the quote has: 农民怎么在快手赚钱. */
const IN_WORDS = new Set<AnswerType>(["how", "why", "where", "quote", "definition"]);

/** Whether a number leads the answer, or the date that was asked for; the period that a text is of is no such date. */
const leads = ({ type }: Understood, { view, evidence }: Candidate, fact: Fact | undefined): boolean =>
  view.claim.statistic === null
    ? fact !== undefined && fact.date !== null
    : evidence.wantsNumber || !IN_WORDS.has(type);

/** The fact by a claim of the same quote that has a speaker or an origin, where who says so is asked for. */
const withSpeaker = (fact: Fact, { view: { claim, home } }: Candidate): Fact => {
  const isSpoken = ({ speaker, origin }: Claim): boolean => speaker !== null || origin !== null;
  const beside = home.claims.filter(({ span }) => span.start === claim.span.start && span.end === claim.span.end);
  return isSpoken(claim) ? fact : { ...fact, claim: beside.find(isSpoken) ?? claim };
};

// 数据显示, according to
const TELLS_WHO = /表示|指出|认为|透露|显示|[据称]|报道|\b(?:said|says?|according to|reported|told|showed|shows)\b/;

/** Whether a text says something itself: neither read nor to be seen to be anybody else's word. */
const saysItself = ({ claim, quote }: Fact): boolean =>
  claim.speaker === null && claim.origin === null && !TELLS_WHO.test(fold(quote));

/** 天气 is not met by 形势, which is only like it. */
const LEAST_MET = 0.6;

/** Words that are no question are met by the closest at most. */
const isByTheWay = (understood: Understood, { evidence, view }: Candidate): boolean =>
  view.claim.statistic === null &&
  (tellsOfSpeaker(understood) || (isLoneWord(understood) && evidence.coverage < LEAST_MET));

/**
 * Decides; `candidates` come best first. `leadingNumber` finds the number that leads a statement, if any does;
 * `isInTexts` tells whether any text holds some words.
 */
export function decide(
  understood: Understood,
  candidates: Candidate[],
  leadingNumber: (statement: Candidate) => Candidate | null,
  isInTexts: (words: string) => boolean,
): Answer {
  const { language } = understood;
  const meant = chooseConfirmed(understood, chooseBest(candidates), candidates);
  const chosen = preferExact(understood, meant, candidates);
  const best = (chosen && chosen.confidence >= THRESHOLD && leadingNumber(chosen)) || chosen;
  const rest = candidates.filter((candidate) => candidate !== chosen);
  // 今天几号: nothing but a period and asking words is no question about the corpus; 115万人卖了多少钱 may be.
  if (understood.groups.every(({ weight }) => weight <= ASKING_WEIGHT) && !candidates.some(tellsAmount))
    return { status: "not_found", language, missing: { reason: "off_topic" }, nearest: null };
  const verdict = best ? verdictOn(understood, best) : null;
  const readings =
    best && best.confidence >= ASK_BACK_THRESHOLD && verdict?.verdict !== "yes" ? rivals(understood, candidates) : [];
  if (!best || (best.confidence < THRESHOLD && readings.length < 2)) {
    const nearest = nearestOf(candidates);
    const missing = whatIsMissing(understood, nearest, candidates, isInTexts);
    const offer = nearest && missing.reason !== "off_topic" ? offerFor(nearest, candidates) : null;
    return {
      status: "not_found",
      language,
      missing,
      nearest: offer && toFact(understood, offer),
    };
  }
  if (readings.length > 1) {
    return {
      status: "ambiguous",
      language,
      readings: readings.map((candidate) => ({
        question: `${candidate.view.claim.subject} ${candidate.view.claim.metric}`,
        fact: toFact(understood, candidate),
      })),
    };
  }
  const beside = companions(understood, best, rest);
  const shown = [best, ...beside];
  const more = onePerPassage(rest).filter(
    (candidate) => candidate.confidence >= THRESHOLD && !shown.some((fact) => samePassage(fact, candidate)),
  );
  const [facts, others] = withoutRepeats(
    shown.map((candidate) => {
      const fact = toFact(understood, candidate, candidate === best ? candidates : []);
      const isSome =
        onlyPraises(understood, candidate.view) ||
        tellsOneSide(understood, candidate.view) ||
        // what is told of a company may be what it says, or not
        (understood.type === "quote" && candidate.evidence.speakerUnmet) ||
        isByTheWay(understood, candidate);
      return isSome ? asClosest(fact) : fact;
    }),
    more.map((candidate) => toFact(understood, candidate)),
  );
  const [first] = facts;
  const spoken = first && asksWhoSays(understood) ? withSpeaker(first, best) : null;
  return {
    status: "answered",
    language,
    facts: spoken === null ? facts : [spoken, ...facts.slice(1)],
    verdict: verdict?.verdict ?? null,
    correction: verdict?.correction ?? null,
    ...(verdict?.reservation && { reservation: verdict.reservation }),
    ...(spoken !== null && saysItself(spoken) && { saysItself: true as const }),
    conflict:
      beside.length > 0 &&
      !LIST_TYPES.has(understood.type) &&
      beside.some((other) => other.view.home.article.id !== best.view.home.article.id && isOfOneTime(best, other)),
    headline: spoken === null && leads(understood, best, facts[0]),
    more: others.slice(0, MOST_MORE),
  };
}
