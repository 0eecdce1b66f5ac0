/** Names that no dictionary lists, typed with a character that only sounds right: 陈伯涛 where the texts have 陈博涛. */
import { foldWithOffsets } from "../text/fold.ts";
import { tagWords } from "../text/tokenise.ts";
import type { PinyinReader } from "./pinyin-reader.ts";
import type { TextForms } from "./text-forms.ts";

/** With one character of three wrong the other two still tell. */
const SHORTEST = 3;
const LONGEST = 5;
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

/**
 * Makes the function that writes such a name as the texts do, where they hold only one that sounds the same and differs
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
