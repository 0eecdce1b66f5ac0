/** Chinese words of a question with the English words that the texts have for them. */
import { readingsOf } from "../text/pinyin.ts";
import type { Span } from "../text/span.ts";
import type { Dictionary } from "./dictionary.ts";
import { isEnglishWord } from "./english-words.ts";
import type { Alternative } from "./term-group.ts";
import type { TextForms } from "./text-forms.ts";

/** In characters. */
const SPELT_LENGTHS = [2, 4] as const;
/** Shorter ones are words to the tokenizer too, or mean something else as well. */
const DICTIONARY_LENGTHS = [3, 7] as const;

/** 俞敏洪 → yu minhong, minhong yu, yu min hong: how the name of a person or a company is spelt in English. */
const spellings = (word: string): string[] => {
  const sounds = Array.from(word, (char) => readingsOf(char)[0] ?? "");
  if (sounds.includes("")) return [];
  const [family = "", ...given] = sounds;
  const forms = [`${family} ${given.join("")}`, `${given.join("")} ${family}`, sounds.join(" "), sounds.join("")];
  // 斯特 is no site
  return Array.from(new Set(forms)).filter((form) => !isEnglishWord(form));
};

/** A stretch of Chinese text that is a name, with what English texts call it. */
export interface EnglishName {
  span: Span;
  alternatives: Alternative[];
}

/** The stretches of `shortest` to `longest` characters that have a rendering, in order, the longest where they overlap. */
const findRendered = (
  folded: string,
  [shortest, longest]: readonly [number, number],
  render: (stretch: string) => Alternative[],
): EnglishName[] => {
  const names: EnglishName[] = [];
  for (const { 0: run, index } of folded.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let start = 0; start <= run.length - shortest; start++) {
      for (let length = Math.min(longest, run.length - start); length >= shortest; length--) {
        const alternatives = render(run.slice(start, start + length));
        if (alternatives.length === 0) continue;
        names.push({ span: { start: index + start, end: index + start + length }, alternatives });
        start += length - 1;
        break;
      }
    }
  }
  return names;
};

/** The names in a folded text that the texts have in pinyin: 俞敏洪. */
export const findSpeltNames = (folded: string, { has }: TextForms): EnglishName[] =>
  findRendered(folded, SPELT_LENGTHS, (stretch) =>
    spellings(stretch)
      .filter(has)
      .map((form) => ({ form, weight: 1 })),
  );

/** Those that the dictionary has as names, which are cut into pieces where words are told by guess: 曼彻斯特. */
export const findDictionaryNames = (folded: string, dictionary: Dictionary, { has }: TextForms): EnglishName[] =>
  findRendered(folded, DICTIONARY_LENGTHS, (stretch) =>
    dictionary.nameInEnglish(stretch).filter(({ form }) => has(form)),
  );

/** The English forms for a Chinese word that stand in the texts, the best first. */
export const translateChinese = (word: string, dictionary: Dictionary, { has }: TextForms): Alternative[] =>
  dictionary.toEnglish(word).filter(({ form }) => has(form));
