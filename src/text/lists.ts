/** Lists that stand line by line under the line that introduces them, as spans of the text as it stands. */
import { splitSentences } from "./segment.ts";
import { type Span, slice } from "./span.ts";

export interface List {
  /** "Temu's sales have grown since its launch:", 功能清单如下：, the last sentence of its paragraph. */
  introduction: Span;
  /** Its paragraphs, in reading order; at least one. */
  items: Span[];
}

const INTRODUCES = /[:：]$/;
// - 免运费, 1. 免运费, (二)免运费, ①免运费, 首先，, • free delivery
const MARKED =
  /^(?:[-–—•·*●▪◦]|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.、)）]|[①-⑳]|第[一二三四五六七八九十][，、：:]|(?:首先|其次|再次|再者|最后|最後)[，,是])/;
// 2023: $14 billion; 价格敏感：消费者…
const LABELLED = /^[^.。!！?？:：，,]{1,60}[:：]\s?[^\s:：]/;
const ENDS = /[.。!！?？;；][”’"」』)）]?$/;
/** In UTF-16 units: a line without a mark in front is an item only when it is short and ends like none of prose. */
const LONGEST_BARE = 80;
/** In UTF-16 units: more is a paragraph of prose, whatever stands in front. */
const LONGEST = 400;
const MOST_ITEMS = 30;

const isItem = (line: string): boolean =>
  line.length <= LONGEST &&
  !INTRODUCES.test(line) &&
  (MARKED.test(line) || LABELLED.test(line) || (line.length <= LONGEST_BARE && !ENDS.test(line)));

/** The lists among the paragraphs, which come in reading order; a heading after a list's last item is taken for one more. */
export function findLists(text: string, paragraphs: readonly Span[]): List[] {
  const lists: List[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] as Span;
    if (!INTRODUCES.test(slice(text, paragraph))) continue;
    const after = paragraphs.slice(at + 1, at + 1 + MOST_ITEMS);
    const prose = after.findIndex((line) => !isItem(slice(text, line)));
    const items = prose < 0 ? after : after.slice(0, prose);
    const introduction = splitSentences(text, paragraph).at(-1);
    if (items.length > 0 && introduction) lists.push({ introduction, items });
  }
  return lists;
}
