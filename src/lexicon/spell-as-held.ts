/** Names that no dictionary lists, typed with a slip: 陈伯涛 where the texts have 陈博涛, Zipolo where they have Zippolo. */
import { fold, foldWithOffsets } from "../text/fold.ts";
import { overlaps } from "../text/span.ts";
import { tagWords } from "../text/tokenise.ts";
import { isEnglishWord } from "./english-words.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PinyinReader } from "./pinyin-reader.ts";
import type { TextForms } from "./text-forms.ts";

/** With one character of three wrong the other two still tell. */
const SHORTEST = 3;
const LONGEST = 5;
/** Of a Latin name; shorter ones have too many neighbours. */
const FEWEST_LETTERS = 6;
const MOST_READ = 200;

const isHan = (word: string): boolean => /^\p{Script=Han}+$/u.test(word);

/** Where in a folded text a name may stand that jieba has no word for: within such a word, or from it over the noun behind (兆峰|银行). */
const namePlaces = (folded: string): { start: number; end: number }[] => {
  const places: { start: number; end: number }[] = [];
  const words = tagWords(folded);
  let start = 0;
  words.forEach(({ word, tag }, at) => {
    const next = words[at + 1];
    const behind = next && isHan(next.word) && /^n(?!r)/.test(next.tag) ? next.word.length : 0;
    if (tag === "x" && isHan(word) && word.length > 1) {
      if (behind > 0) places.push({ start, end: start + word.length + behind });
      for (let length = LONGEST; length >= SHORTEST; length--)
        for (let from = start; from + length <= start + word.length; from++)
          places.push({ start: from, end: from + length });
    }
    start += word.length;
  });
  return places.filter((place) => place.end - place.start >= SHORTEST && place.end - place.start <= LONGEST);
};

const LATIN_WORD = /(?<![\p{Script=Latin}\p{N}-])[A-Za-z]{5,20}(?![\p{Script=Latin}\p{N}-])/gu;
const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz");

/** What was meant if one letter was left out, typed once too often or swapped with the next; the first letter is right. */
const withoutSlip = (word: string): Set<string> => {
  const meant = new Set<string>();
  for (let at = 1; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of LETTERS) meant.add(before + letter + after);
    if (after[0] === word[at - 1]) meant.add(before + after.slice(1));
    if (after.length > 1) meant.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  meant.delete(word);
  return new Set([...meant].filter(({ length }) => length >= FEWEST_LETTERS));
};

/** Makes the function that writes a Latin word that nobody knows as the only word of the texts that it is a slip for. */
export const createSlipSpeller =
  (texts: TextForms, lexicon: Lexicon): ((question: string) => string) =>
  (question) => {
    let known: ReturnType<Lexicon["find"]> | undefined;
    return (
      question.slice(0, MOST_READ).replaceAll(LATIN_WORD, (typed, start: number) => {
        const word = fold(typed);
        if (isEnglishWord(word) || texts.has(word)) return typed;
        known ??= lexicon.find(question, { fuzzy: true });
        if (known.some(({ span }) => overlaps(span, { start, end: start + typed.length }))) return typed;
        const [only, another] = [...withoutSlip(word)].filter(texts.has);
        return only !== undefined && another === undefined ? only : typed;
      }) + question.slice(MOST_READ)
    );
  };

/**
 * Makes the function that writes such a Chinese name as the texts do, where they hold only one that sounds the same and differs
 * in one character.
 */
export const createSoundSpeller =
  (texts: TextForms, pinyin: PinyinReader): ((question: string) => string) =>
  (question) => {
    const { text, at } = foldWithOffsets(question);
    for (const { start, end } of namePlaces(text.slice(0, MOST_READ))) {
      const name = text.slice(start, end);
      if (texts.has(name)) continue;
      const held = Array.from(name).flatMap((char, place) =>
        pinyin
          .alike(char)
          .filter((other) => texts.has(name.slice(0, place) + other + name.slice(place + 1)))
          .map((other) => ({ place: start + place, other })),
      );
      const [only, another] = held;
      if (only && another === undefined) {
        const from = at[only.place] ?? 0;
        return question.slice(0, from) + only.other + question.slice(at[only.place + 1] ?? question.length);
      }
    }
    return question;
  };
