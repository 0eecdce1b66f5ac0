/** What the answer to a question is counted in or called: 台 in 多少台, 大学 in 哪所大学, city in which city. */
import { lemmatise } from "../text/lemmatise.ts";
import type { Span } from "../text/span.ts";
import { type TaggedWord, tagWords } from "../text/tokenise.ts";

const ENGLISH_HEAD = /^\s*(?:other |type of |kind of |sort of )?([a-z]{3,})/;
const ENGLISH_VERB = /^(?:did|does|do|are|was|were|is|has|have|had|can|will|would|the|be|could|should)$/;

const readEnglishHead = (asked: string, after: string): string => {
  const taken = /\b(?:what|which|many) (?:\w+ )?([a-z]{3,})$/.exec(asked)?.[1];
  const head = taken ?? ENGLISH_HEAD.exec(after)?.[1] ?? "";
  return ENGLISH_VERB.test(head) || !/(?:what|which|many)\b/.test(asked) ? "" : lemmatise(head);
};

/** Nouns, which name the kind; numbers and counters between the asking word and the noun are passed over. */
const isNoun = ({ word, tag }: TaggedWord): boolean =>
  /^(?:n|vn|an|eng|j|l|g|ng)/.test(tag) && /^\p{Script=Han}/u.test(word);
const isBetween = ({ word, tag }: TaggedWord): boolean =>
  /^(?:m|q|r|b|a$|uj|f$)/.test(tag) || word.trim() === "" || word === "是";

/** The last noun of the run right after the asking words (哪一种经济政策 → 政策), else the last noun before them (气候属于哪一种 → 气候). */
const readChineseHead = (folded: string, span: Span): string => {
  const after = tagWords(/^[^,;?]*/.exec(folded.slice(span.end))?.[0] ?? "");
  let first = 0;
  while (first < after.length && first < 3 && isBetween(after[first] as TaggedWord)) first++;
  let last = first;
  while (last < after.length && isNoun(after[last] as TaggedWord)) last++;
  if (last > first) return after[last - 1]?.word ?? "";
  const before = tagWords(/(?<![^,;])[^,;]*$/.exec(folded.slice(0, span.start))?.[0] ?? "");
  const rest = after.slice(first).filter(({ tag }) => tag !== "x");
  // Only where the question ends on its asking words does the noun before them name the kind.
  return rest.length === 0 ? (before.findLast(isNoun)?.word ?? "") : "";
};

// 多少台, 几家: the counter
const COUNTER = /(?:多少|几)个?[十百千万亿]*(?!个)([^几十百千万亿\s?]{1,3})$/u;
// 什么地方, 哪一年: the rule took the noun along
const TAKEN =
  /(?:什么|甚么|何种|哪一?[个种类项家所座款场支只条本部首届件份名位间层]?)(?:样的)?(?!一?[个种类项家所座款场支只条本部首届件份名位间层些样]$)(\p{Script=Han}{1,3})$/u;

/** `matched`: what a rule for the type of answer takes of the folded question; `asking`: the asking words alone. "" if it isn't said. */
export const readHead = (folded: string, matched: Span, asking: Span | null): string => {
  const asked = folded.slice(matched.start, matched.end);
  if (/[a-z]$/.test(asked)) return readEnglishHead(asked, folded.slice(matched.end));
  const taken = COUNTER.exec(asked)?.[1] ?? TAKEN.exec(asked)?.[1];
  if (taken) return taken;
  return asking
    ? readChineseHead(folded, asking)
    : readChineseHead(folded, { start: folded.length, end: folded.length });
};
