/** Chinese words of a question with the English words that the texts have for them. */
import { readingsOf } from "../text/pinyin.ts";
import type { Dictionary } from "./dictionary.ts";
import type { Alternative } from "./term-group.ts";
import type { TextForms } from "./text-forms.ts";

const LONGEST_NAME = 4;

/** 俞敏洪 → yu minhong, minhong yu, yuminhong: how a person's or a company's name is spelt in English. */
const spellings = (word: string): string[] => {
  const sounds = Array.from(word, (char) => readingsOf(char)[0] ?? "");
  if (sounds.includes("") || sounds.length < 2 || sounds.length > LONGEST_NAME) return [];
  const [family = "", ...given] = sounds;
  return [`${family} ${given.join("")}`, `${given.join("")} ${family}`, sounds.join(""), sounds.join(" ")];
};

/** The English forms for a Chinese word that stand in the texts, the best first. */
export const translateChinese = (word: string, dictionary: Dictionary, { has }: TextForms): Alternative[] => {
  const forms = dictionary.toEnglish(word).filter(({ form }) => has(form));
  const spelt = spellings(word).filter(has);
  return [...forms, ...spelt.map((form) => ({ form, weight: 1 }))];
};
