/** Telling pinyin from English in a question. */
import { isPinyin } from "../text/pinyin.ts";
import { isEnglishWord } from "./english-words.ts";

const FEWEST_LETTERS = 4;
/** English words in a pinyin question are names (Kuaishou APP) and words that happen to be syllables (you, women). */
const LEAST_SHARE = 0.75;

/** The lower-case Latin words of a folded text, ü written v. */
export const latinWords = (folded: string): string[] => folded.replaceAll("ü", "v").match(/[a-z]+/g) ?? [];

/** Whether a lower-case word can only be pinyin: syllables, and no English word. */
export const isClearlyPinyin = (word: string): boolean =>
  word.length >= FEWEST_LETTERS && isPinyin(word) && !isEnglishWord(word);

/** bzhan, agu: B站, A股 */
const isLetterAndPinyin = (word: string): boolean => !isEnglishWord(word) && isPinyin(word.slice(1));

/** Whether the Latin words of a question are pinyin rather than English. */
export const arePinyin = (words: string[]): boolean => {
  const pinyin = words.filter((word) => isPinyin(word) || isLetterAndPinyin(word));
  // 2 syllables apart are short, so that "wo ai ni" has no word of four letters
  const clear = pinyin.some(isClearlyPinyin) || (words.length > 2 && pinyin.some((word) => !isEnglishWord(word)));
  return words.length > 0 && pinyin.length >= words.length * LEAST_SHARE && clear;
};
