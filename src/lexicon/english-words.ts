/** Telling English words from names, pinyin and typing errors. */
import { lemmatise } from "../text/lemmatise.ts";
import { isFunctionWord } from "./function-words.ts";

const known = new Map<string, boolean>();

/** The lemmatiser gives a base form back only for words of its list, so an ending put on a word asks whether it is one. */
const isListed = (word: string): boolean =>
  lemmatise(word) !== word || lemmatise(`${word}s`) === word || lemmatise(`${word}er`) === word;

/** Whether a lower-case word is a common English one. Names of companies and recent coinages are not. */
export const isEnglishWord = (word: string): boolean => {
  let english = known.get(word);
  if (english === undefined) {
    english = isFunctionWord(word) || isListed(word) || (word.endsWith("ly") && isListed(word.slice(0, -2)));
    known.set(word, english);
  }
  return english;
};
