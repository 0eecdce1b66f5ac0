/** What a name of the texts is called in the reader's language, by the lexicon. */
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
