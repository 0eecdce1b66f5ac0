/** Whether a follow-up would only be told again what answered the question before it. */
import { type Claim, isSameNumber } from "../../extract/claim.ts";
import { meets } from "../../search/query.ts";
import { fold } from "../../text/fold.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { isNaming, type Met, WELL_MET } from "../match/met-words.ts";
import { askingWords } from "../question/asking-words.ts";
import { FITTING } from "../question/fits-expected.ts";
import type { Understood } from "../question/understand.ts";
import { LEAST_SAYING } from "../question/word-weights.ts";
import { asksTotal, tellsTotal } from "./asked-cues.ts";

// 差多少, what's the gap
const DIFFERENCE = /[相还]?差了?(?:多少|几|多大)|差[距额值]|\b(?:difference|gap)\b/;

const TELLS_DIFFERENCE = /差|[高低多少快慢]出|[高低多少快慢]于|\b(?:difference|gap|more|less|fewer|higher|lower)\b/;

// 日均呢, per day
const PER_TIME = /[日月年]均|每[天日月年]|一天|\b(?:daily|(?:a|per|each|every) (?:day|month|year))\b/;

const isSame = (a: Claim, b: Claim): boolean =>
  a.id === b.id || (a.statistic !== null && b.statistic !== null && isSameNumber(a.statistic, b.statistic));

/**
 * 短视频用户多少 … 直播呢: the number that was told before (`told`) is no answer to what the follow-up itself says, unless
 * its own words tell that; nor is a share where it asks how many, or a price where it asks what was sold in all. `fit` is
 * how well the number is of the kind asked for.
 */
export const repeatsAnswer = (
  understood: Understood,
  told: Claim | null,
  view: ClaimView,
  { met, fit }: { met: readonly Met[]; fit: number },
): boolean => {
  const { thread, groups, question, type } = understood;
  if (!thread || !told || view.claim.statistic === null || type === "yesno") return false;
  const asksItself = thread.asking === thread.start;
  // of two numbers neither is by how much they differ
  if (asksItself && DIFFERENCE.test(askingWords(understood)) && !TELLS_DIFFERENCE.test(view.clause)) return true;
  if (!isSame(told, view.claim)) return false;
  const own = fold(question.slice(thread.start));
  if (PER_TIME.test(own) && !PER_TIME.test(view.clause)) return true;
  if (asksItself && fit < FITTING) return true;
  // 净化器多少钱 … 一共
  const itself = { ...understood, thread: { ...thread, asking: thread.start } };
  if (asksTotal(itself) && !tellsTotal(itself, view)) return true;
  const before = fold(question.slice(0, thread.start));
  return met.some(({ term, level }, at) => {
    const group = groups[at];
    if (!group || group.span.start < thread.start || group.weight <= LEAST_SAYING) return false;
    // said before, in the same words or others
    if (group.alternatives.some(({ form }) => before.includes(fold(form)))) return false;
    return isNaming(term) ? meets(view.reading, term) + meets(view.clause, term) === 0 : level < WELL_MET;
  });
};
