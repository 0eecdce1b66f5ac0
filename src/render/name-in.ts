/** What a name of the texts is called in the reader's language, and whether it is one at all, by the lexicon. */
import type { Claim } from "../extract/claim.ts";
import type { Entry } from "../lexicon/entry.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Mention } from "../lexicon/mention.ts";
import type { Language } from "./phrases.ts";

// What may stand between names without carrying meaning of its own: 快手的日活(DAU)
const GAP = /^[\s的“”"'·()（）]*$/;
// Words that only one of the two languages writes.
const FOREIGN: Record<Language, RegExp> = {
  en: /\p{Script=Han}/u,
  zh: /^(?=[^A-Za-z]*[A-Za-z])[^\p{Script=Han}]*$/u,
};

/** The names that some words are made up of, with nothing but `between` between them, by place; null where there is more. */
const namesOver = (lexicon: Lexicon, words: string, between: RegExp): Mention[][] | null => {
  const places: Mention[][] = [];
  let at = 0;
  for (const mention of lexicon.find(words)) {
    if (mention.how !== "name") continue;
    const { start, end } = mention.span;
    if (start < at) places.at(-1)?.push(mention);
    else if (!between.test(words.slice(at, start))) return null;
    else places.push([mention]);
    at = Math.max(at, end);
  }
  return places.length > 0 && between.test(words.slice(at)) ? places : null;
};

/** The entries that some words are made up of, those of each name, in their order; null where the lexicon hasn't all of them. */
export const entriesOver = (lexicon: Lexicon, words: string): Entry[][] | null =>
  namesOver(lexicon, words, GAP)?.map((place) => place.map(({ entry }) => entry)) ?? null;

/** The name in the language when the lexicon covers all of it; null when it doesn't; the name itself when it needs no translating. */
export const createNamer =
  (lexicon: Lexicon) =>
  (name: string, language: Language): string | null => {
    if (!FOREIGN[language].test(name)) return name;
    const places = namesOver(lexicon, name, GAP) ?? [];
    // GMV, Lazada: what readers of both languages say stays as the text has it
    if (places.length > 0 && places.every((place) => place.some((one) => isOwnName(one, name, language)))) return name;
    // Two entries of the same name: the first stands for both.
    const words = places.map(([first]) => first?.entry[language][0]);
    if (words.length === 0 || words.includes(undefined)) return null;
    // 日活跃用户(DAU): the same thing twice
    return [...new Set(words)].join(language === "en" ? " " : "");
  };

const isOwnName = ({ entry, span }: Mention, words: string, language: Language): boolean =>
  entry[language].includes(words.slice(span.start, span.end));

// beside names in a reading: gross merchandise value of Temu
const BETWEEN = /^(?:[\s的“”"'’·()（）、,&-]|\b(?:of|the|in|s)\b)*$/i;

/**
 * Whether the lexicon, with the names that texts bring, has every word of a claim's subject and metric, one a subject and
 * one a metric: 淘宝APP · 日活跃用户, but not “where · revenue”.
 */
export const createReadingCheck = (lexicon: Lexicon) => {
  const isAll = (words: string, kind: Entry["kind"]): boolean =>
    namesOver(lexicon, words, BETWEEN)?.some((place) => place.some(({ entry }) => entry.kind === kind)) ?? false;
  return ({ subject, metric }: Pick<Claim, "subject" | "metric">): boolean =>
    isAll(subject, "subject") && isAll(metric, "metric");
};
