/** Which of the numbers found is the one that a yes/no question wants confirmed, and whether those told beside it are the quote's. */
import { type Amount, readAmounts } from "../../extract/amounts/read-amount.ts";
import type { Statistic } from "../../extract/claim.ts";
import { fold } from "../../text/fold.ts";
import { splitClauses } from "../../text/segment.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import type { Correction } from "../answer.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { checkPremise } from "../match/check-premise.ts";
import { otherBasis } from "../match/number-basis.ts";
import { amountToConfirm } from "../question/asked-amounts.ts";
import { countsOthers, dimensionOf, isOfGoods } from "../question/fits-expected.ts";
import type { Understood } from "../question/understand.ts";
import type { Candidate } from "../rank/rank-claims.ts";
import { THRESHOLD } from "../rank/score-claim.ts";
import { samePassage } from "./to-fact.ts";

// 卖了193亿, sold 620 million: money or goods, but 卖家有193万
const SELLS = /[卖賣](?![家点點场場])|[赚賺挣掙]|\b(?:sold|sells?|made|makes?|earn(?:s|ed)?|takes?|took)\b/;

// no blank before Chinese: 卖了5个亿 真的吗
const RIGHT_BEHIND = /^(?:的?(?=\p{Script=Han})| ?(?=[a-z]))/iu;

/** 11,000 purifiers, 7.73亿短视频用户: the word right behind a number, which says what it counts. */
export const wordCounted = ({ groups, question }: Understood, { span }: Amount): number =>
  groups.findIndex(
    ({ span: { start } }) => start === span.end + (RIGHT_BEHIND.exec(question.slice(span.end))?.[0].length ?? -1),
  );

/** Whether both are of one kind of thing, so that the one may be held against the other. */
export const areAlike = (understood: Understood, asked: Amount, statistic: Statistic): boolean => {
  const dimension = dimensionOf(statistic);
  if (asked.unit !== "") return !countsOthers({ unit: asked.unit }, statistic);
  if (dimension !== "people" && dimension !== "count")
    return wordCounted(understood, asked) < 0 || dimension !== "price";
  return !SELLS.test(fold(understood.question)) || wordCounted(understood, asked) >= 0 || isOfGoods(statistic);
};

const isBorneOut = (asked: Amount, { view: { claim } }: Candidate): boolean =>
  claim.statistic !== null && checkPremise(asked, claim.statistic) === "holds";

/** So much of what is asked must be said of the number itself, or it is another thing's: £50 of an offer, and no free shipping. */
export const LEAST_SAID = 0.45;
/** How far behind the best a number of the right kind may stand. */
const KIND_MARGIN = 3;
/** So much more of the question must be said of a number for it to be the one meant, or so much less beside it. */
const SAID_MORE = 0.25;
const LESS_BESIDE = 0.1;

/** Whether the question means it rather than `best`: 94.1% of 网络视频用户占网民85.6%吗, 85.6% of 短视频用户占网民94.1%吗. */
const isRatherMeant = ({ evidence, view }: Candidate, best: Candidate): boolean => {
  const { claim } = best.view;
  const isOfOneKind =
    view.claim.statistic?.unit === claim.statistic?.unit &&
    view.claim.statistic?.change === claim.statistic?.change &&
    view.claim.period === claim.period;
  const more = evidence.reading - best.evidence.reading;
  return (
    isOfOneKind &&
    evidence.reading >= LEAST_SAID &&
    evidence.coverage >= best.evidence.coverage &&
    (more >= SAID_MORE || (more >= 0 && best.evidence.beside - evidence.beside >= LESS_BESIDE))
  );
};

/** Of the numbers of one quote that are alike, the one of which most is said, if clearly more than of the best. */
const mostSaid = (best: Candidate, beside: readonly Candidate[]): Candidate => {
  const [first] = beside
    .filter((other) => isRatherMeant(other, best))
    .sort((a, b) => b.evidence.reading - a.evidence.reading || a.evidence.beside - b.evidence.beside);
  return first ?? best;
};

/**
 * The number to hold the question's against, in place of one that it only tells beside (the 7 sessions of "did the first 7
 * sessions sell 620 million") or of another kind. `candidates` come best first.
 */
export const chooseConfirmed = (
  understood: Understood,
  best: Candidate | undefined,
  candidates: readonly Candidate[],
): Candidate | undefined => {
  const asked = amountToConfirm(understood.question, understood.amounts);
  if (understood.type !== "yesno" || !best?.view.claim.statistic || !asked) return best;
  const isToldBeside = (candidate: Candidate): boolean =>
    !isBorneOut(asked, candidate) &&
    understood.amounts.some((other) => other !== asked && other.unit !== "" && isBorneOut(other, candidate));
  const alike = candidates.filter((candidate) => {
    const { view, contradiction, confidence, score } = candidate;
    return (
      view.claim.statistic !== null &&
      contradiction === null &&
      confidence >= THRESHOLD &&
      best.score - score <= KIND_MARGIN &&
      checkPremise(asked, view.claim.statistic) !== "unrelated" &&
      areAlike(understood, asked, view.claim.statistic) &&
      !isToldBeside(candidate)
    );
  });
  const meant = ofOneBasis(understood, best, alike);
  const beside = meant.filter((candidate) => samePassage(candidate, best));
  // 3个小时 and 3.1亿, not the 1亿 of the first half hour
  const ofAll = beside.find((candidate) => candidate.evidence.amounts === 1 && isBorneOut(asked, candidate));
  if (meant.includes(best)) return (understood.amounts.length > 1 && ofAll) || mostSaid(best, beside);
  const near = beside.length > 0 ? beside : meant;
  return near.find((candidate) => isBorneOut(asked, candidate)) ?? near[0] ?? best;
};

/** 净利润, not 经调整净利润, where both are told: those of the question's basis, if the best is of another and they say as much. */
const ofOneBasis = (understood: Understood, best: Candidate, alike: Candidate[]): Candidate[] => {
  if (otherBasis(understood, best.view) === null) return alike;
  const others = alike.filter(
    ({ view, evidence }) =>
      otherBasis(understood, view) === null &&
      evidence.metric === best.evidence.metric &&
      evidence.reading >= best.evidence.reading - LESS_BESIDE,
  );
  return others.length > 0 ? others : alike;
};

const TOLD_BESIDE = new Set<string>(["people", "count", "time", "money"]);

/** 11台 and 11件 are things alike, yet not told of one another. */
const isCountedAlike = (asked: string, stated: string, unit: string): boolean =>
  unit !== "items" || asked.at(-1) === stated.at(-1);

/**
 * The first number told beside the one to be confirmed in whose place the quote has another: 115万人 for the 500万人 of
 * 500万人卖了193亿吗. Looked for in the number's clause, failing that before it.
 */
export const correctBeside = (understood: Understood, { claim, home }: ClaimView): Correction | null => {
  const { question, amounts } = understood;
  const confirmed = amountToConfirm(question, amounts);
  const { statistic } = claim;
  if (!statistic) return null;
  const quote = slice(home.text, claim.span);
  const within = ({ start, end }: Span): Span => ({ start: start - claim.span.start, end: end - claim.span.start });
  const number = within(statistic.span);
  const clause = splitClauses(quote, { start: 0, end: quote.length }).find((one) => contains(one, number));
  const told = readAmounts(quote).filter(({ span, change }) => !contains(number, span) && change === null);
  for (const asked of amounts) {
    if (asked === confirmed || asked.unit === "" || asked.change !== null || !TOLD_BESIDE.has(asked.kind)) continue;
    const typed = slice(question, asked.span);
    const alike = told.filter(
      (one) =>
        one.kind === asked.kind &&
        (one.unit === asked.unit || one.kind === "time") &&
        isCountedAlike(typed, slice(quote, one.span), one.unit),
    );
    const inClause = alike.filter(({ span }) => clause !== undefined && contains(clause, span));
    const before = asked.kind === "time" ? [] : alike.filter(({ span }) => span.end <= number.start).slice(-1);
    const near = inClause.length > 0 ? inClause : before;
    const [first] = near;
    if (first && near.every((one) => checkPremise(asked, one) === "contradicted"))
      return { asked: typed, stated: slice(quote, first.span) };
  }
  return null;
};
