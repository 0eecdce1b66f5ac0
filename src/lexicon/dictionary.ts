/** The Chinese–English dictionary, both ways, for words that stand in the texts. */
import { fold } from "../text/fold.ts";
import { type CedictRow, readCedict } from "./cedict.ts";
import { isFunctionWord } from "./function-words.ts";
import { englishWords, LONGEST_PHRASE, readGloss } from "./gloss.ts";

/** A word of the other language. */
export interface Rendering {
  form: string;
  /** How well it fits, 0–1. */
  weight: number;
}

export interface Dictionary {
  /** Chinese words of the texts for an English phrase of base forms, the best first. */
  toChinese(phrase: string): Rendering[];
  /** Whether some Chinese word of the texts has this English word in its meaning. */
  knowsEnglish(word: string): boolean;
}

/** What a gloss counts, by its place among the meanings of a word. */
const rankWeight = (sense: number, gloss: number): number => 1 / (1 + 0.25 * sense + 0.1 * gloss);

/** One character means many things and stands inside many words. */
const SINGLE_CHARACTER_WEIGHT = 0.7;

/** What a word counts that is only a part of the gloss, by the number of words beside it. */
const partWeight = (others: number): number => 0.5 / others;

const addRow = (
  whole: Map<string, Rendering[]>,
  parts: Map<string, Rendering[]>,
  { word, senses, isName }: CedictRow,
): void => {
  const form = fold(word);
  const add = (map: Map<string, Rendering[]>, phrase: string, weight: number): void => {
    const known = map.get(phrase);
    const same = known?.find((rendering) => rendering.form === form);
    if (same) same.weight = Math.max(same.weight, weight);
    else if (known) known.push({ form, weight });
    else map.set(phrase, [{ form, weight }]);
  };
  senses.forEach((glosses, sense) => {
    glosses.forEach((gloss, place) => {
      // Genghis Khan (1162-1227), founder and ruler of the Mongol Empire
      const words = readGloss(isName ? gloss.replace(/,.*/, "") : gloss);
      if (words.length === 0) return;
      const weight = rankWeight(sense, place) * (form.length === 1 ? SINGLE_CHARACTER_WEIGHT : 1);
      if (words.length <= LONGEST_PHRASE) add(whole, words.join(" "), weight);
      const telling = words.filter((part) => !isFunctionWord(part));
      if (words.length > 1 && words.length <= 6 && telling.length > 0) {
        for (const part of telling) add(parts, part, weight * partWeight(telling.length));
      }
    });
  });
};

/** Makes the dictionary, of the Chinese words that `present` accepts. Nothing is read before it is first asked. */
export const createDictionary = (present: (word: string) => boolean): Dictionary => {
  let loaded: { whole: Map<string, Rendering[]>; parts: Map<string, Rendering[]> } | undefined;
  const load = (): { whole: Map<string, Rendering[]>; parts: Map<string, Rendering[]> } => {
    if (loaded) return loaded;
    const maps = { whole: new Map<string, Rendering[]>(), parts: new Map<string, Rendering[]>() };
    for (const row of readCedict((word) => present(/^\p{Script=Han}+$/u.test(word) ? word : fold(word))))
      addRow(maps.whole, maps.parts, row);
    loaded = maps;
    return maps;
  };
  return {
    toChinese(phrase) {
      const { whole, parts } = load();
      const full = whole.get(phrase) ?? [];
      const rest = (parts.get(phrase) ?? []).filter(({ form }) => !full.some((other) => other.form === form));
      return [...full, ...rest].toSorted((a, b) => b.weight - a.weight);
    },
    knowsEnglish: (word) => load().whole.has(word) || load().parts.has(word),
  };
};
