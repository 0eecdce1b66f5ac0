/** Finding names in Latin letters, pinyin among them, that hold a typing slip or two. */
import { isPinyin, readingsOf } from "../text/pinyin.ts";
import { sourceSpan } from "../text/source-span.ts";
import { contains } from "../text/span.ts";
import { allowedSlips, editDistance } from "./edit-distance.ts";
import { isEnglishWord } from "./english-words.ts";
import { createLetterBags } from "./letter-bags.ts";
import { type ListedName, type Mention, mentionOf } from "./mention.ts";
import type { NameText } from "./name-text.ts";
import { createSlipIndex, type SlipIndex } from "./slip-index.ts";

interface LatinName {
  listed: ListedName;
  words: string[];
  letters: string;
  pinyin: boolean;
}

interface TypedWord {
  word: string;
  start: number;
  end: number;
}

const MOST_WORDS = 5;
/** Common nouns have so many neighbours (stars, stats) that a short one with a slip could be anything. */
const SHORTEST_COMMON = 6;
/** So are short words of pinyin. */
const SHORTEST_SURE = 8;

/** Loose names that may be misspelt: long English words alone (turnovr). */
const LOOSE_WORD = /^[a-z]{7,}$/;

const readName = (listed: ListedName): LatinName[] => {
  if (listed.how === "loose" && !LOOSE_WORD.test(listed.name)) return [];
  if (listed.chinese.length > 1) {
    const letters = Array.from(listed.chinese, (char) => readingsOf(char)[0] ?? "").join("");
    return [{ listed, words: [letters], letters, pinyin: true }];
  }
  const byLetters = new Map<string, LatinName>();
  for (const spelling of listed.spellings) {
    const letters = spelling.replaceAll(" ", "");
    if (/^[a-z]+$/.test(letters) && !byLetters.has(letters)) {
      byLetters.set(letters, { listed, words: spelling.split(" "), letters, pinyin: false });
    }
  }
  return Array.from(byLetters.values());
};

const sortLetters = (letters: string): string => letters.split("").sort().join("");

/** Whether one typed word may be the name's word: the same, or a slip in a word that is no English one. */
const mayMean = (typed: string, word: string, alone: boolean): boolean => {
  if (typed === word) return true;
  const limit = allowedSlips(Math.min(typed.length, word.length));
  if (editDistance(typed, word, limit) > limit) return false;
  // what is itself a word was hardly meant for another one, but in "perfect dairy" with its letters swapped
  return (
    !isEnglishWord(typed) || (!alone && editDistance(typed, word, 1) === 1 && sortLetters(typed) === sortLetters(word))
  );
};

const isTypo = (typed: string[], letters: string, name: LatinName): boolean => {
  if (!/\p{Lu}/u.test(name.listed.name) && letters.length < SHORTEST_COMMON) return false;
  // qingpu is a place and no slip for Qingju; kuaishuo, longer, hardly means anything else
  if (letters.length < SHORTEST_SURE && isPinyin(letters)) return false;
  // kuaishan is its own sound and no slip for kuaishou
  if (name.pinyin && (isPinyin(letters) || editDistance(letters, name.letters, 1) > 1)) return false;
  // so is shuangliu, and none for Shuanghui; kuaishuo has the letters of Kuaishou
  if (
    typed.length === 1 &&
    isPinyin(letters) &&
    isPinyin(name.letters) &&
    sortLetters(letters) !== sortLetters(name.letters)
  )
    return false;
  if (typed.length === name.words.length)
    return typed.every((word, i) => mayMean(word, name.words[i] ?? "", typed.length === 1));
  // kuai shuo, perfectdairy: with the gaps wrong too, the edges must be right, or a name would swallow the next word
  return (
    letters[0] === name.letters[0] &&
    letters.at(-1) === name.letters.at(-1) &&
    editDistance(letters, name.letters, 1) === 1 &&
    typed.some((word) => !isEnglishWord(word))
  );
};

/** The rows of one to five words, each a single gap from the next. */
function* wordRows(text: string): Generator<TypedWord[]> {
  const words = Array.from(text.matchAll(/[a-z]+/g), (match): TypedWord => {
    return { word: match[0], start: match.index, end: match.index + match[0].length };
  });
  for (let first = 0; first < words.length; first++) {
    const row: TypedWord[] = [];
    for (const word of words.slice(first, first + MOST_WORDS)) {
      const before = row.at(-1);
      // the s of a possessive belongs to the word before
      if (word.word.length < 2 || (before && before.end + 1 !== word.start)) break;
      row.push(word);
      yield row;
    }
  }
}

/** Makes the finder for the names that are written in Latin letters or can be. */
export const createLatinTypoFinder = (names: ListedName[]): ((nameText: NameText, exact: Mention[]) => Mention[]) => {
  // made for the first question that needs them: one in Chinese needs none, one without a slip no words that are spelt alike
  const latin = new Map<ListedName, LatinName[]>();
  const latinOf = (listed: ListedName): LatinName[] => {
    const known = latin.get(listed) ?? readName(listed);
    latin.set(listed, known);
    return known;
  };
  let spelt: SlipIndex<LatinName> | undefined;
  const findNear = (letters: string): LatinName[] => {
    spelt ??= createSlipIndex(names.flatMap(latinOf).map((name): [string, LatinName] => [name.letters, name]));
    return spelt.find(letters);
  };
  let bags: ReturnType<typeof createLetterBags> | undefined;
  const findSwapped = (letters: string): LatinName[] => {
    bags ??= createLetterBags(names.filter(({ how }) => how === "name"));
    const alike = bags(letters);
    if (alike.length === 0) return [];
    const sorted = sortLetters(letters);
    return alike.flatMap(latinOf).filter((name) => name.letters !== letters && sortLetters(name.letters) === sorted);
  };

  return (nameText, exact) => {
    const mentions: Mention[] = [];
    /** English, or a name written right. */
    const isKnown = ({ word, start, end }: TypedWord): boolean =>
      isEnglishWord(word) || exact.some(({ span }) => contains(span, sourceSpan(nameText.at, { start, end })));
    for (const row of wordRows(nameText.text)) {
      const typed = row.map(({ word }) => word);
      const letters = typed.join("");
      // words that are all known can only be a name with its letters swapped
      const candidates = row.every(isKnown) ? findSwapped(letters) : findNear(letters);
      for (const name of candidates) {
        if (!isTypo(typed, letters, name)) continue;
        const span = sourceSpan(nameText.at, { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 });
        mentions.push(mentionOf(name.listed, span, name.listed.how === "loose" ? "loose" : "typo"));
      }
    }
    return mentions;
  };
};
