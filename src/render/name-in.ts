/** What a name of the texts is called in the reader's language, and whether it is one at all, by the lexicon. */
import type { Claim } from "../extract/claim.ts";
import type { Entry } from "../lexicon/entry.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Language } from "./phrases.ts";

// What may stand between names without carrying meaning of its own: 快手的日活(DAU)
const GAP = /^[\s的“”"'·()（）]*$/;
// Words that only one of the two languages writes.
const FOREIGN: Record<Language, RegExp> = {
  en: /\p{Script=Han}/u,
  zh: /^(?=[^A-Za-z]*[A-Za-z])[^\p{Script=Han}]*$/u,
};

/** The name in the language when the lexicon covers all of it; null when it doesn't; the name itself when it needs no translating. */
export const createNamer =
  (lexicon: Lexicon) =>
  (name: string, language: Language): string | null => {
    if (!FOREIGN[language].test(name)) return name;
    const words: string[] = [];
    let at = 0;
    for (const { entry, span, how } of lexicon.find(name)) {
      // Two entries of the same name: the first stands for both.
      if (span.start < at) continue;
      const [word] = entry[language];
      if (how !== "name" || word === undefined || !GAP.test(name.slice(at, span.start))) return null;
      // 日活跃用户(DAU): the same thing twice
      if (!words.includes(word)) words.push(word);
      at = span.end;
    }
    if (words.length === 0 || !GAP.test(name.slice(at))) return null;
    return words.join(language === "en" ? " " : "");
  };

// beside names in a reading: gross merchandise value of Temu
const BETWEEN = /^(?:[\s的“”"'’·()（）、,&-]|\b(?:of|the|in|s)\b)*$/i;

/**
 * Whether the lexicon, with the names that texts bring, has every word of a claim's subject and metric, one a subject and
 * one a metric: 淘宝APP · 日活跃用户, but not “where · revenue”.
 */
export const createReadingCheck = (lexicon: Lexicon) => {
  const isAll = (words: string, kind: Entry["kind"]): boolean => {
    const named = lexicon.find(words).filter(({ how }) => how === "name");
    let at = 0;
    for (const { span } of named) {
      if (span.start < at) continue;
      if (!BETWEEN.test(words.slice(at, span.start))) return false;
      at = span.end;
    }
    return named.some(({ entry }) => entry.kind === kind) && BETWEEN.test(words.slice(at));
  };
  return ({ subject, metric }: Pick<Claim, "subject" | "metric">): boolean =>
    isAll(subject, "subject") && isAll(metric, "metric");
};
