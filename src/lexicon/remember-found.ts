/** A lexicon that looks through each text once. */
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";

/** Longer texts are whole questions. */
const LONGEST_PART = 8;
const MOST_PARTS = 2_000;

/**
 * The question is looked through for names by several readers, one after the other: its names are found once. Those in
 * a part of it, 直播 or sales, are the same in many questions.
 */
export function rememberFound(lexicon: Lexicon): Lexicon {
  let last: { text: string; how: string; found: Mention[] } | undefined;
  const parts = new Map<string, Map<string, Mention[]>>();
  const findPart = (text: string, how: string, find: () => Mention[]): Mention[] => {
    const known = parts.get(how) ?? new Map<string, Mention[]>();
    parts.set(how, known);
    let found = known.get(text);
    if (!found) {
      found = find();
      if (known.size >= MOST_PARTS) known.clear();
      known.set(text, found);
    }
    return found;
  };
  return {
    ...lexicon,
    find(text, { fuzzy = false, printed = false } = {}) {
      const how = `${fuzzy}/${printed}`;
      const find = (): Mention[] => lexicon.find(text, { fuzzy, printed });
      if (text.length <= LONGEST_PART) return findPart(text, how, find);
      if (last?.text !== text || last.how !== how) last = { text, how, found: find() };
      return last.found;
    },
  };
}
