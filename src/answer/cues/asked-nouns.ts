/** Which words of a question name what is to be counted, and which name somebody whom no lexicon lists. */
import type { Statistic } from "../../extract/claim.ts";
import { isEnglishWord } from "../../lexicon/english-words.ts";
import { meets, type Term } from "../../search/query.ts";
import { matchable } from "../../text/lemmatise.ts";
import type { ClaimView } from "../claim/claim-view.ts";
import { askingWords } from "../question/asking-words.ts";
import { once } from "../question/once.ts";
import { ASKING_WEIGHT } from "../question/word-weights.ts";

/** Places of the groups that English spells as names, of whom no lexicon knows: Dunzo in how many riders does Dunzo employ. */
export const strangers = once(({ question, groups }): number[] =>
  groups.flatMap(({ typed, entry, span }, at) => {
    const isName = /^[A-Z][a-z]{2,}$/.test(typed) && span.start > 0 && question.charAt(span.start) === typed.charAt(0);
    return entry === null && isName && !isEnglishWord(typed.toLowerCase()) ? [at] : [];
  }),
);

// how many virtual streamers were …; in Chinese 多少美国人 may well be told as a share of them
const HOW_MANY =
  /\bhow many (?<en>(?:(?!(?:of|were|was|are|is|did|does|do|had|has|have|will|would|can|could|in|on|at|to|for|from)\b)[a-z-]+ ){1,4}?)(?=(?:of|were|was|are|is|did|does|do|had|has|have|will|would|can|could|in|on|at|to|for|from)\b)/i;

/** Places of the groups that name what is to be counted: the last word of what follows how many. */
export const countedAt = once((understood): number[] => {
  const { folded, groups, type } = understood;
  if (type !== "count") return [];
  const asking = askingWords(understood);
  const match = HOW_MANY.exec(asking);
  const noun = match?.groups?.en?.trimEnd();
  if (!match || !noun) return [];
  const end = folded.indexOf(noun, folded.length - asking.length + match.index) + noun.length;
  return groups.flatMap(({ span, weight }, at) => (span.end === end && weight > ASKING_WEIGHT ? [at] : []));
});

/** In UTF-16 units after a number. */
const REACH = 40;
// 2,000 robots | across 10 warehouse sites
const NOUN_ENDS = /[,.;:()]|\b(?:in|on|at|to|for|from|across|with|by|of|and|over|through|than|per|that|who|which)\b/;

/** Whether a number counts something else than `counted`, the noun that another number of its quote stands before. */
export const countsBeside = (counted: readonly Term[], { claim, home }: ClaimView): boolean => {
  // Chinese may name it anywhere before the number
  if (counted.length === 0 || claim.statistic === null || home.article.language !== "en") return false;
  const isOf = ({ span: { start, end } }: Statistic): boolean => {
    const [rest = ""] = home.text.slice(end, end + REACH).split(NOUN_ENDS);
    const noun = matchable(home.text.slice(start, end) + rest);
    return counted.some((term) => meets(noun, term) > 0);
  };
  if (isOf(claim.statistic)) return false;
  return home.claims.some(
    ({ span, statistic }) => span.start === claim.span.start && statistic !== null && isOf(statistic),
  );
};
