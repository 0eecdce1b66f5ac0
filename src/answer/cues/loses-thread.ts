/** Whether a claim has left what a follow-up is about. */
import { isProperName } from "../../lexicon/entry.ts";
import { meets } from "../../search/query.ts";
import { contains, type Span } from "../../text/span.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { isAsMuch } from "../match/check-premise.ts";
import { isNaming, LEVELS, type Met, WELL_MET } from "../match/met-words.ts";
import type { Understood } from "../question/understand.ts";

/**
 * 净化器多少钱 … 总额呢: of air purifiers, and no total of anything else; …那线上呢: of what is sold online. Of the
 * questions before the rarest name or noun must be met, of what the follow-up names anew every one; a name in place of
 * another, which no lexicon has, frees of the one before.
 */
export const losesThread = ({ groups, thread }: Understood, met: readonly Met[]): boolean => {
  if (!thread) return false;
  const among = (spans: readonly Span[]): Met[] =>
    met.filter(({ term }, at) => {
      const group = groups[at];
      return group && isNaming(term) && spans.some((span) => contains(span, group.span));
    });
  const anew = among(thread.anew);
  if (anew.some(({ level }) => level < WELL_MET)) return true;
  if (anew.some(({ term }) => term.kind === "name")) return false;
  const [topic] = among(thread.kept).sort((a, b) => b.term.weight - a.term.weight);
  return topic !== undefined && topic.level < LEVELS.earlier;
};

/**
 * 快手日活多少 … 短视频呢: a number is of what the follow-up names only where that is named before it, as Chinese has it, and
 * not in the title alone. Whom it is of, of those with names of their own, `match-subject` tells.
 */
export const isOfElse = (
  { groups, thread, mentions }: Understood,
  met: readonly Met[],
  { claim, home, reading, sofar }: ClaimView,
): boolean => {
  if (!thread || claim.statistic === null) return false;
  // English names it behind the number as well
  const isEnough = (level: number): boolean => home.article.language === "en" && level > LEVELS.title;
  return met.some(({ term, level }, at) => {
    const group = groups[at];
    if (!group || !isNaming(term) || isEnough(level) || !thread.anew.some((span) => contains(span, group.span)))
      return false;
    const isNamed = mentions.some(({ entry, span }) => isProperName(entry) && contains(group.span, span));
    return !isNamed && meets(reading, term) + meets(sofar, term) === 0;
  });
};

/** 格力专场卖了多少 … 前7场呢: of seven sessions, and not of Gree's. A number to be confirmed may stand otherwise. */
export const lacksOwnAmount = ({ amounts, thread, type }: Understood, { quoteAmounts }: ClaimView): boolean =>
  thread !== null &&
  type !== "yesno" &&
  amounts.some((asked) => asked.span.start >= thread.start && !quoteAmounts.some((held) => isAsMuch(asked, held)));
