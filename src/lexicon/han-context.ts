/** Whether a run of Chinese characters reads as ordinary words, so that it is no misspelt name. */
import { isStopWord } from "../text/stop-words.ts";
import { readKnownWords } from "../text/tokenise.ts";

/** How far around the run words are read: no common word is longer. */
const REACH = 6;

const isHan = (char: string): boolean => /^\p{Script=Han}$/u.test(char);

/** The known words of two or more characters that share a character with start..end of a folded text. */
function* wordsOver(text: string, start: number, end: number): Generator<{ word: string; at: number }> {
  let at = Math.max(0, start - REACH);
  for (const word of readKnownWords(text.slice(at, end + REACH))) {
    if (word.length > 1 && at < end && at + word.length > start) yield { word, at };
    at += word.length;
  }
}

/** Whether a known word holds only a part of start..end: 收货 in 很快收货, so that 快收 there is not 快手 misspelt. */
export const cutsThroughWord = (text: string, start: number, end: number): boolean => {
  for (const { word, at } of wordsOver(text, start, end)) if (at < start || at + word.length > end) return true;
  return false;
};

/** Whether some of start..end is a known word that `name` does not have in the same place, or a part of one. */
export const readsAsWords = (text: string, start: number, end: number, name: string): boolean => {
  for (const { word, at } of wordsOver(text, start, end)) if (!name.startsWith(word, at - start)) return true;
  return false;
};

/** Numbers, dates and the particles of grammar: characters that nobody types in place of another. */
const COUNTING = new Set(Array.from("一二两三四五六七八九十百千万亿年月日号元个几每"));

/** Whether a character may be a slip for another one: Chinese, and no particle or number. */
export const mayBeSlip = (char: string): boolean => isHan(char) && !COUNTING.has(char) && !isStopWord(char);
