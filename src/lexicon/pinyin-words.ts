/** Where a name in pinyin may begin and end: it has its words to itself. */
import { isPinyin, splitSyllables } from "../text/pinyin.ts";

/** What stands between two words of folded text. */
export const GAP = " ";

/** In "zhibo shi weile" the shi is 是 and no part of 直播室: who writes words together leaves only particles apart. "chao shi" is a 超市. */
const PARTICLE_APART = /(?<![a-z])([a-z]{2,24}) (?:shi|de|le|ma|you|zai|he|bu|hui|neng)$/;
export const endsInParticle = (spelt: string): boolean => {
  const [, before = ""] = PARTICLE_APART.exec(spelt) ?? [];
  return (splitSyllables(before)[0]?.length ?? 0) > 1;
};

/** The unit is one of a–z. */
export const isLetter = (char: string | undefined): boolean => char !== undefined && char >= "a" && char <= "z";

/** The Latin letters around a place, back and forward. */
export const wordAround = (text: string, start: number, end: number): { from: number; to: number } => {
  let from = start;
  let to = end;
  while (isLetter(text[from - 1])) from--;
  while (isLetter(text[to])) to++;
  return { from, to };
};

/** Whether what is left of the words before and after the name is pinyin too: kuaishourihuo, but not angelina for 格力. */
export const fillsWords = (text: string, start: number, end: number): boolean => {
  const { from, to } = wordAround(text, start, end);
  const before = isLetter(text[start]) ? text.slice(from, start) : "";
  const after = isLetter(text[end - 1]) ? text.slice(end, to) : "";
  // taobao you is not 包邮: over a gap the name has its words to itself
  if (text.slice(start, end).includes(GAP)) return before === "" && after === "";
  return (before === "" || isPinyin(before)) && (after === "" || isPinyin(after)) && !/\d/.test(text[to] ?? "");
};
