/** Countries and regions by their English names, in Chinese. */
import { fold } from "../text/fold.ts";

const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

let names: Map<string, string> | undefined;

const load = (): Map<string, string> => {
  if (names) return names;
  const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const chinese = new Intl.DisplayNames("zh-Hans", { type: "region", fallback: "none" });
  const read = new Map<string, string>();
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second))) {
    const name = english.of(code);
    const translated = chinese.of(code);
    if (name && translated) read.set(fold(name), fold(translated));
  }
  names = read;
  return read;
};

/** The Chinese name of a country or region; undefined if the lower-case phrase names none. */
export const regionInChinese = (phrase: string): string | undefined => load().get(phrase);

let chineseNames: Set<string> | undefined;

/** Whether a name is that of a country or region, in English or Chinese. */
export const isCountryName = (name: string): boolean => {
  const chinese = load();
  chineseNames ??= new Set(chinese.values());
  const folded = fold(name);
  return chinese.has(folded) || chineseNames.has(folded);
};
