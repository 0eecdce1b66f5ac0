/** Finding names that hold a typing slip: English ones by edit distance, Chinese ones by characters that look alike. */

import { readWordAloud } from "../text/pinyin.ts";
import { allowedSlips, createNearWords, editDistance } from "./edit-distance.ts";
import { isEnglishWord } from "./english-words.ts";
import { groupBy } from "./group-by.ts";
import { cutsThroughWord, mayBeSlip, readsAsWords } from "./han-context.ts";
import { lookAlike } from "./look-alikes.ts";
import type { ListedName, Mention } from "./mention.ts";
import { nameSpellings } from "./name-spellings.ts";
import { type NameText, plainNameText, sourceSpan } from "./name-text.ts";

/** A slip swaps, drops or doubles a character only in names this long; shorter ones would become other words. */
const SHORTEST_SWAPPED = 3;
const SHORTEST_DROPPED = 5;
/** From this length on, the rest of the name tells more than known words among its characters. */
const SHORTEST_SURE = 4;
const MOST_WORDS = 5;

interface LatinName {
  listed: ListedName;
  words: string[];
}

/** Whether one typed word may be the name's word: the same, a slip in a word that is no English one, or letters swapped. */
const mayMean = (typed: string, word: string): boolean => {
  if (typed === word) return true;
  const limit = allowedSlips(Math.max(typed.length, word.length));
  if (editDistance(typed, word, limit) > limit) return false;
  // dairy for diary: what is itself a word was hardly meant for another one, unless its letters are the same
  return (
    !isEnglishWord(typed) ||
    (typed.length === word.length && Array.from(typed).toSorted().join("") === Array.from(word).toSorted().join(""))
  );
};

const isTypo = (typed: string[], { words }: LatinName): boolean => {
  if (typed.length === words.length) return typed.every((word, i) => mayMean(word, words[i] ?? ""));
  // kuai shuo, perfectdairy: with the gaps wrong too, the edges must be right, or a name would swallow the next word
  const [from, to] = [typed.join(""), words.join("")];
  return from[0] === to[0] && from.at(-1) === to.at(-1) && typed.some((word) => !isEnglishWord(word));
};

/** Latin spellings to be missed by a slip or two: the Latin names and the pinyin of the Chinese ones. */
const latinNames = (names: ListedName[]): LatinName[] =>
  names.flatMap((listed) => {
    if (/^\p{Script=Han}{2,}$/u.test(listed.name)) {
      const syllables = readWordAloud(listed.name).map((options) => options[0] ?? "");
      return syllables.includes("") ? [] : [{ listed, words: [syllables.join("")] }];
    }
    return nameSpellings(listed.name)
      .filter((spelling) => /^[a-z ]+$/.test(spelling))
      .map((spelling) => ({ listed, words: spelling.split(" ") }));
  });

const createLatinFinder = (names: ListedName[]): ((nameText: NameText) => Mention[]) => {
  const near = createNearWords(latinNames(names).map((name): [string, LatinName] => [name.words.join(""), name]));
  return (nameText) => {
    const mentions: Mention[] = [];
    const words = Array.from(nameText.text.matchAll(/[a-z]+/g));
    for (let first = 0; first < words.length; first++) {
      const start = words[first]?.index ?? 0;
      const typed: string[] = [];
      for (let last = first; last < Math.min(words.length, first + MOST_WORDS); last++) {
        const [word] = words[last] ?? [""];
        const at = words[last]?.index ?? 0;
        const previous = words[last - 1];
        if (last > first && previous && at !== previous.index + previous[0].length + 1) break;
        typed.push(word);
        if (typed.every((piece) => isEnglishWord(piece)) && typed.length === 1) continue;
        for (const name of near.find(typed.join(""))) {
          if (!isTypo(typed, name)) continue;
          mentions.push({ ...name.listed, span: sourceSpan(nameText, start, at + word.length), how: "typo" });
        }
      }
    }
    return mentions;
  };
};

/** Whether the characters are the name with one of them taken for another, two swapped, one dropped or one doubled. */
const isHanTypo = (typed: string, name: string): boolean => {
  if (typed.length === name.length) {
    const wrong = Array.from({ length: name.length }, (_, i) => i).filter((i) => typed[i] !== name[i]);
    const [first = 0, second = 0] = wrong;
    if (wrong.length === 1) return mayBeSlip(typed.charAt(first)) && lookAlike(typed.charAt(first), name.charAt(first));
    return (
      wrong.length === 2 &&
      name.length >= SHORTEST_SWAPPED &&
      second === first + 1 &&
      typed[first] === name[second] &&
      typed[second] === name[first]
    );
  }
  if (typed[0] !== name[0] || typed.at(-1) !== name.at(-1) || name.length < SHORTEST_SWAPPED) return false;
  const [shorter, longer] = typed.length < name.length ? [typed, name] : [name, typed];
  if (shorter.length !== longer.length - 1) return false;
  if (shorter === typed && name.length < SHORTEST_DROPPED) return false;
  for (let i = 1; i < longer.length; i++) {
    const without = longer.slice(0, i) + longer.slice(i + 1);
    if (without === shorter && (shorter === typed || longer[i] === longer[i - 1])) return true;
  }
  return false;
};

const createHanFinder = (names: ListedName[]): ((nameText: NameText) => Mention[]) => {
  // a slip in the first character leaves the second to start from
  const starts = names.flatMap((listed) => {
    const chars = plainNameText(listed.name);
    return /^\p{Script=Han}{2,}$/u.test(chars) ? [0, 1].map((offset) => ({ listed, chars, offset })) : [];
  });
  const byChar = groupBy(starts, ({ chars, offset }) => [chars.charAt(offset)]);
  return (nameText) => {
    const { text } = nameText;
    const mentions: Mention[] = [];
    for (let at = 0; at < text.length; at++) {
      for (const { listed, chars, offset } of byChar.get(text.charAt(at)) ?? []) {
        const start = at - offset;
        const lengths = listed.entry.kind === "subject" ? [0, -1, 1] : [0];
        for (const more of lengths) {
          const end = start + chars.length + more;
          if (start < 0 || end > text.length || !isHanTypo(text.slice(start, end), chars)) continue;
          const words = chars.length < SHORTEST_SURE ? readsAsWords : cutsThroughWord;
          if (words(text, start, end, chars)) continue;
          mentions.push({ ...listed, span: sourceSpan(nameText, start, end), how: "typo" });
        }
      }
    }
    return mentions;
  };
};

/** Makes the finder for names with a slip in them. */
export const createTypoFinder = (names: ListedName[]): ((nameText: NameText) => Mention[]) => {
  const findLatin = createLatinFinder(names);
  const findHan = createHanFinder(names);
  return (nameText) => [...findLatin(nameText), ...findHan(nameText)];
};
