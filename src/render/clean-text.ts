/** Names and typed words made safe to stand within a line of ours; a quote passes through here only to be previewed. */

// Control characters, soft hyphens, zero-width characters, marks and overrides of direction, line separators, lone surrogates: \u202E
const UNSEEN = /[\p{Cc}\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\p{Surrogate}/gu;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** One line of visible text of at most `limit` UTF-16 units, cut between characters as people see them. */
export const oneLine = (text: string, limit = 120): string => {
  const line = text
    // What lies far beyond the limit can't be seen, and need not be read.
    .slice(0, limit * 8)
    .replace(UNSEEN, (unseen) => (/\s/.test(unseen) ? " " : ""))
    .replace(/\s+/g, " ")
    .trim();
  return shorten(line, limit);
};

/** Cut to at most `limit` UTF-16 units, the last of them `…`. */
const shorten = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, limit + 1))) {
    if (index + segment.length > limit - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
};

/** How wide a text stands in a chat, counting a Han character or an emoji as two. */
export const columns = (text: string): number => {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
};
// Han, kana, hangul, full-width forms and punctuation, emoji: 亿
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
