/** English base forms, so that "sold" meets "selling" and "users" meets "user". */
import { createRequire } from "node:module";
import type lemmatizer from "wink-lemmatizer";

// Its word list takes 0.2 s to load, which a Chinese question need not wait for.
const require = createRequire(import.meta.url);
let loaded: typeof lemmatizer | undefined;
const load = (): typeof lemmatizer => (loaded ??= require("wink-lemmatizer") as typeof lemmatizer);

const known = new Map<string, string>();

/** The base form of a folded word: a noun's singular before a verb's or an adjective's; short words and names stay. */
export const lemmatise = (word: string): string => {
  if (!/^[a-z]{4,}$/.test(word)) return word; // "gdp", "5g" and "café" stay
  let lemma = known.get(word);
  if (lemma === undefined) {
    const { noun, verb, adjective } = load();
    lemma = [noun, verb, adjective].map((read) => read(word)).find((form) => form !== word) ?? word;
    known.set(word, lemma);
  }
  return lemma;
};

/** A folded text to look folded words up in: Latin words as base forms, digits without grouping commas. */
export const lemmatiseText = (folded: string): string =>
  folded
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, "") // 36,761 → 36761
    .replaceAll(/(?<![a-z\d])[a-z]{4,}(?![a-z\d])/g, lemmatise); // users → user
