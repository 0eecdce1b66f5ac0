/** What a question asks about that no text names: an owner, a measure. */
import type { TermGroup } from "../../lexicon/term-group.ts";
import { fold } from "../../text/fold.ts";
import { slice } from "../../text/span.ts";
import { type Names, type Reader, readParts } from "./question-names.ts";
import type { Understood } from "./understand.ts";
import { ASKING, isEmptyWord, POINTING } from "./word-weights.ts";

/** Whether some text names it; words that are only near it in meaning don't. */
const isNamed = (group: TermGroup, reader: Reader): boolean =>
  reader.isHeld(group.entry === null ? group : reader.widen(group));

/** How much a word says of what was typed if it is one of its names: 研发 isn't said by 发展. */
const A_NAME = 0.9;

/** Whether some text says a word by a name of its own. */
export const isSaid = (group: TermGroup, reader: Reader): boolean =>
  reader.isHeld({ ...group, alternatives: group.alternatives.filter(({ weight }) => weight >= A_NAME) });

// 人数, number of: of anything
const COUNTING = /^(?:人数|数量|数目|总数|次数|场次|number|count|total|amount)$/;

const ASKS_NUMBER = /多少|几|\bhow (?:many|much)\b/;

/** The words just before 的 and a metric, or before 's and one, when no text holds them; or those that begin the question. */
export const findUnknownOwner = (
  { question, folded }: Pick<Understood, "question" | "folded">,
  { groups, mentions }: Names,
  tags: Map<string, string>,
  reader: Reader,
): string | null => {
  for (const { entry, how, span } of mentions) {
    const typed = slice(folded, span);
    // 看得见的家底: what only may be a measure is none where no number is asked for
    if (how === "loose" && !ASKS_NUMBER.test(folded)) continue;
    // 广告费的几成 asks of what is owned
    if (ASKING.test(typed) || (entry.kind !== "metric" && !COUNTING.test(typed))) continue;
    const before = folded.slice(0, span.start);
    // 栗子优选的, Acme's; 栗子优选的年销量
    const possessive = /(?:的|'s|’s)\s*(?:年|月|日|季度|全年|总|平均|累计)?$/.exec(before);
    const owner = possessive ? readOwner(possessive.index, groups, tags) : [];
    // the last word first: 优选, 栗子
    const [last, first = last] = [
      owner.find((part) => isUnknownName(part, reader)),
      owner.findLast((part) => isUnknownName(part, reader)),
    ];
    if (last && first) return question.slice(first.span.start, last.span.end);
  }
  return findUnknownCompound(question, groups, tags, reader);
};

/** 栗子优选的…: several nouns together that begin the question, none of which any text holds, are a name, whatever is asked of it. */
const findUnknownCompound = (
  question: string,
  groups: TermGroup[],
  tags: Map<string, string>,
  reader: Reader,
): string | null => {
  const owner = readOwner(question.indexOf("的"), groups, tags);
  const [last, first] = [owner[0], owner.at(-1)];
  if (!first || !last || owner.length < 2 || first.span.start > 0) return null;
  return owner.every((part) => isUnknownName(part, reader)) ? question.slice(first.span.start, last.span.end) : null;
};

/** jieba's tags of nouns, names and abbreviations, and of what no dictionary has. */
const NOUN = /^(?:n|j|x)/;

/** The words that end at an index, and the nouns right before: 优选, 栗子. */
const readOwner = (end: number, groups: TermGroup[], tags: Map<string, string>): TermGroup[] => {
  const last = groups.findLast((group) => group.span.end <= end);
  // 摸得着的家底, 拿出来的: what is done, and nobody's name
  if (!last || end - last.span.end > 1 || isEmptyWord(fold(last.typed), tags.get(fold(last.typed)))) return [];
  const before = groups.findLast((group) => group.span.end === last.span.start);
  const isNoun = ({ typed }: TermGroup): boolean => NOUN.test(tags.get(fold(typed)) ?? "");
  // 直播间买东西的: what they do belongs to no name
  return before && isNoun(before) && (last.entry === null || isNoun(last))
    ? [last, ...readOwner(last.span.start, groups, tags)]
    : [last];
};

// 全部网民, 前七场, 第二季度: how many or which of something, and no name
const QUANTITY = /^(?:[\d一二三四五六七八九十前第]|全部|全体|所有|整个|部分|大部分|多数|其他|其它)/;

const isUnknownName = (group: TermGroup, reader: Reader): boolean =>
  ![ASKING, QUANTITY, POINTING].some((pattern) => pattern.test(fold(group.typed))) && !isNamed(group, reader);

/** The first metric that is named outright while no text holds it, nor everything that its name is made of. */
export const findUnknownMetric = ({ groups, mentions }: Names, reader: Reader): string | null => {
  for (const { entry, how, span } of mentions) {
    if (entry.kind !== "metric" || how !== "name") continue;
    // "users" may be the people as well as their number
    if (mentions.some((other) => other.span.start === span.start && other.entry.kind !== "metric")) continue;
    const group = groups.find((one) => one.span.start === span.start);
    if (!group || ASKING.test(fold(group.typed)) || isNamed(group, reader)) continue;
    const parts = readParts(group, reader).groups.filter(
      ({ typed }) => !COUNTING.test(fold(typed)) && !ASKING.test(fold(typed)),
    );
    if (parts.length > 1 && parts.every((part) => isSaid(part, reader))) continue;
    return group.typed;
  }
  return null;
};
