/** English base forms, so that "sold" meets "selling" and "users" meets "user". */

import { fold } from "./fold.ts";
import { remember } from "./remember.ts";
import { createWordNet, type WordClass } from "./word-net.ts";

// Its word list need not be read for a Chinese text.
let loaded: ReturnType<typeof createWordNet> | undefined;
const baseForm = (word: string, wordClass: WordClass): string => {
  loaded ??= createWordNet();
  return loaded(word, wordClass);
};

/** Words whose base forms are remembered; the dictionary's glosses have some five thousand. */
const MOST_WORDS = 20_000;

const readLemma = remember(
  MOST_WORDS,
  (word: string) =>
    (["noun", "verb", "adjective"] as const)
      .map((wordClass) => baseForm(word, wordClass))
      .find((form) => form !== word) ?? word,
);

/** The base form of a folded word: a noun's singular before a verb's or an adjective's; short words and names stay. */
export const lemmatise = (word: string): string => (/^[a-z]{4,}$/.test(word) ? readLemma(word) : word); // "gdp", "5g" and "café" stay

/** A folded text to look folded words up in: Latin words as base forms, digits without grouping commas. */
export const lemmatiseText = (folded: string): string =>
  folded
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, "") // 36,761 → 36761
    .replaceAll(/(?<![a-z\d])[a-z]{4,}(?![a-z\d])/g, lemmatise); // users → user

/** A text as questions and quotes are matched on: folded, with English words as base forms. Never to be quoted. */
export const matchable = (text: string): string => lemmatiseText(fold(text));
