/** Chinese words of a question with the English words that the texts have for them. */
import { readingsOf } from "../text/pinyin.ts";
import type { Span } from "../text/span.ts";
import type { Dictionary } from "./dictionary.ts";
import type { Alternative } from "./term-group.ts";
import type { TextForms } from "./text-forms.ts";

const SHORTEST_NAME = 2;
const LONGEST_NAME = 4;

/** 俞敏洪 → yu minhong, minhong yu, yu min hong: how the name of a person or a company is spelt in English. */
const spellings = (word: string): string[] => {
  const sounds = Array.from(word, (char) => readingsOf(char)[0] ?? "");
  if (sounds.includes("")) return [];
  const [family = "", ...given] = sounds;
  const forms = [`${family} ${given.join("")}`, `${given.join("")} ${family}`, sounds.join(" "), sounds.join("")];
  return Array.from(new Set(forms));
};

/** A stretch of Chinese text that English texts spell in pinyin. */
export interface SpeltName {
  span: Span;
  alternatives: Alternative[];
}

/** The names in a folded text that the texts have in pinyin, in order, the longest where they overlap. */
export const findSpeltNames = (folded: string, { has }: TextForms): SpeltName[] => {
  const names: SpeltName[] = [];
  for (const { 0: run, index } of folded.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let start = 0; start <= run.length - SHORTEST_NAME; start++) {
      for (let length = Math.min(LONGEST_NAME, run.length - start); length >= SHORTEST_NAME; length--) {
        const spelt = spellings(run.slice(start, start + length)).filter(has);
        if (spelt.length === 0) continue;
        names.push({
          span: { start: index + start, end: index + start + length },
          alternatives: spelt.map((form) => ({ form, weight: 1 })),
        });
        start += length - 1;
        break;
      }
    }
  }
  return names;
};

/** The English forms for a Chinese word that stand in the texts, the best first. */
export const translateChinese = (word: string, dictionary: Dictionary, { has }: TextForms): Alternative[] =>
  dictionary.toEnglish(word).filter(({ form }) => has(form));
