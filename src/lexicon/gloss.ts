/** A gloss of the dictionary as the phrases that a question may use. */
import { lemmaOf } from "./english-lemmas.ts";

/** In words. */
export const LONGEST_PHRASE = 4;

/** (bound form) scrutinize | [ge4] | sb, sth | anything with a Chinese character. */
const REMARK = /\([^)]*\)|\[[^\]]*\]|\b(?:sb|sth|etc|esp|oneself|one's)\b|\S*\p{Script=Han}\S*/gu;

/** Glosses that tell about the word instead of translating it: variant of 治. */
const ABOUT =
  /^(?:variant of|old variant|erhua variant|japanese variant|see |also |used in|used to|abbr\.|surname |cl:|taiwan pr|same as)/i;

const INFINITIVE = /^to (?=[a-z])/;
const LEADING = /^(?:to be|be|to|a|an|the|of|sb's|one's)\s+/;

/** The lower-case words of an English text. */
export const englishWords = (text: string): string[] => text.toLowerCase().match(/[a-z]+(?:'[a-z]+)?|\d+/g) ?? [];

/** The base forms of a gloss's words; none if it is no translation. */
export const readGloss = (gloss: string): string[] => {
  if (ABOUT.test(gloss)) return [];
  let plain = gloss.replaceAll(REMARK, " ").trim();
  const isVerb = INFINITIVE.test(plain);
  while (LEADING.test(plain)) plain = plain.replace(LEADING, "");
  // found in "to found" is a base form, not the past of find
  return englishWords(plain).map((word, i) => (isVerb && i === 0 ? word : lemmaOf(word)));
};
