/** A gloss of the dictionary as the phrases that a question or a text may use. */
import { lemmaOf } from "./english-lemmas.ts";

/** In words. */
export const LONGEST_PHRASE = 4;

/** (bound form) scrutinize | [ge4] | sb, sth | anything with a Chinese character. */
const REMARK =
  /\([^()]*\)|\[[^[\]]*\]|\b(?:sb|sth|etc|esp|oneself|one's)\b|[^\s\p{Script=Han}]{0,40}\p{Script=Han}\S*/gu;

/** Glosses that tell about the word instead of translating it: variant of 治. */
const ABOUT =
  /^(?:variant of|old variant|erhua variant|japanese variant|see |also |used in|used to|abbr\.|surname |cl:|taiwan pr|same as)/i;

const INFINITIVE = /^to (?=[a-z])/;
const LEADING = /^(?:to be|be|to|a|an|the|of|sb's|one's)\s+/;

/** Genghis Khan (1162-1227), founder and ruler of …: what follows a name's comma tells about it. */
const AFTER_NAME = /,.*/;

const strip = (gloss: string, isName: boolean): { plain: string; isVerb: boolean } => {
  if (ABOUT.test(gloss)) return { plain: "", isVerb: false };
  let plain = (isName ? gloss.replace(AFTER_NAME, "") : gloss).replaceAll(REMARK, " ").trim();
  const isVerb = INFINITIVE.test(plain);
  while (LEADING.test(plain)) plain = plain.replace(LEADING, "");
  return { plain, isVerb };
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+(?:'[a-z]+)?|\d+/g) ?? [];

/** The lower-case words of a gloss, joined by blanks; empty if it is no translation. */
export const plainGloss = (gloss: string, isName: boolean): string => wordsOf(strip(gloss, isName).plain).join(" ");

/** The base forms of a gloss's words; none if it is no translation. */
export const readGloss = (gloss: string, isName: boolean): string[] => {
  const { plain, isVerb } = strip(gloss, isName);
  // found in "to found" is a base form, not the past of find
  return wordsOf(plain).map((word, i) => (isVerb && i === 0 ? word : lemmaOf(word)));
};
