/** Whether a claim has left what a follow-up is about. */
import { contains, type Span } from "../../text/span.ts";
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
