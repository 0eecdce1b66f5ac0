/** Finding Chinese names with one character taken for another that looks alike, two swapped, one dropped or doubled. */
import { sourceSpan } from "../text/source-span.ts";
import { groupBy } from "./group-by.ts";
import { createHanContext, mayBeSlip } from "./han-context.ts";
import { lookAlike } from "./look-alikes.ts";
import { type ListedName, type Mention, mentionOf } from "./mention.ts";
import type { NameText } from "./name-text.ts";

/** Shorter names with characters swapped, dropped or doubled would be other words. */
const SHORTEST_SWAPPED = 3;
const SHORTEST_DROPPED = 5;
/** From this length on, the rest of the name tells more than known words among its characters. */
const SHORTEST_SURE = 4;

/** The first place from which two texts differ, read up to `length` units. */
const firstDifference = (text: string, start: number, name: string, length: number): number => {
  let i = 0;
  while (i < length && text[start + i] === name[i]) i++;
  return i;
};

/** Whether `text` goes on from `start` as `name` does from `from`. */
const goesOn = (text: string, start: number, name: string, from: number): boolean => {
  for (let at = from; at < name.length; at++) if (text[start + at - from] !== name[at]) return false;
  return true;
};

/** Where a misspelt name that starts at `start` ends; null when what stands there is not the name with one slip. */
const readSlip = (text: string, start: number, name: string, isSubject: boolean): number | null => {
  const { length } = name;
  const at = firstDifference(text, start, name, length);
  if (at === length) return null;
  const place = start + at;
  const typed = text.charAt(place);
  if (goesOn(text, place + 1, name, at + 1) && mayBeSlip(typed) && lookAlike(typed, name.charAt(at)))
    return start + length;
  if (length < SHORTEST_SWAPPED) return null;
  if (typed === name[at + 1] && text[place + 1] === name[at] && goesOn(text, place + 2, name, at + 2))
    return start + length;
  if (!isSubject || at === 0) return null;
  if (length >= SHORTEST_DROPPED && at < length - 1 && goesOn(text, place, name, at + 1)) return start + length - 1;
  return typed === name[at - 1] && goesOn(text, place + 1, name, at) ? start + length + 1 : null;
};

/** Makes the finder for the Chinese ones among the names. */
export const createHanTypoFinder = (names: ListedName[]): ((nameText: NameText) => Mention[]) => {
  // a slip in the first character leaves the second to start from
  const starts = names.flatMap((listed) => {
    const { chinese: chars } = listed;
    const eligible = listed.how === "name" && chars.length > 1;
    return eligible ? [0, 1].map((offset) => ({ listed, chars, offset })) : [];
  });
  const byChar = groupBy(starts, ({ chars, offset }) => [chars.charAt(offset)]);

  return (nameText) => {
    const { text } = nameText;
    const context = createHanContext(text);
    const mentions: Mention[] = [];
    for (let at = 0; at < text.length; at++) {
      for (const { listed, chars, offset } of byChar.get(text.charAt(at)) ?? []) {
        const start = at - offset;
        // from the second character only what the first one cannot start
        if (start < 0 || (offset === 1 && text[start] === chars[0])) continue;
        const end = readSlip(text, start, chars, listed.entry.kind === "subject");
        if (end === null) continue;
        const ordinary =
          chars.length < SHORTEST_SURE ? context.readsAsWords(start, end, chars) : context.cutsThroughWord(start, end);
        if (!ordinary) mentions.push(mentionOf(listed, sourceSpan(nameText.at, { start, end }), "typo"));
      }
    }
    return mentions;
  };
};
