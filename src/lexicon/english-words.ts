/** Telling English words from names, pinyin and typing errors. */
import { lemmatise } from "../text/lemmatise.ts";
import { remember } from "../text/remember.ts";
import { isFunctionWord } from "./function-words.ts";

/** Words of which it is remembered whether they are English. */
const MOST_WORDS = 10_000;

const ENDINGS = ["s", "d", "ing", "er"];

/** The lemmatiser gives a base form back only for words of its list, so an ending put on a word asks whether it is one. */
const isListed = (word: string): boolean =>
  lemmatise(word) !== word || ENDINGS.some((ending) => lemmatise(word + ending) === word);

/** happily, quickly → happy, quick; rebranded, unsold → branded, sold */
const isDerived = (word: string): boolean => {
  if (word.endsWith("ily")) return isListed(`${word.slice(0, -3)}y`);
  if (word.endsWith("ly")) return isListed(word.slice(0, -2));
  const stem = word.replace(/^(?:re|un|non|pre|over|dis|mis)/, "");
  return stem !== word && stem.length > 3 && isListed(stem);
};

/** Whether a lower-case word is a common English one. Names of companies and recent coinages are not. */
export const isEnglishWord = remember(
  MOST_WORDS,
  (word: string) => isFunctionWord(word) || isListed(word) || isDerived(word),
);
