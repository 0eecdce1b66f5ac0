/** English words of a question as groups of the Chinese words that the texts have for them. */
import { fold } from "../text/fold.ts";
import type { Dictionary, Rendering } from "./dictionary.ts";
import { lemmaOf } from "./english-lemmas.ts";
import { isFunctionWord } from "./function-words.ts";
import { LONGEST_PHRASE } from "./gloss.ts";
import type { TermGroup } from "./term-group.ts";

const MOST_ALTERNATIVES = 12;

interface EnglishWord {
  word: string;
  start: number;
  end: number;
}

const readEnglishWords = (text: string): EnglishWord[] =>
  Array.from(text.matchAll(/[\p{Script=Latin}\d]+/gu), (match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The renderings of a phrase in whichever form the dictionary has it. */
const lookUp = (dictionary: Dictionary, words: string[]): Rendering[] => {
  const best = new Map<string, number>();
  for (const phrase of new Set([words.map(lemmaOf).join(" "), words.join(" ")])) {
    for (const { form, weight } of dictionary.toChinese(phrase)) best.set(form, Math.max(best.get(form) ?? 0, weight));
  }
  return Array.from(best, ([form, weight]) => ({ form, weight })).sort((a, b) => b.weight - a.weight);
};

export const translateEnglish = (
  question: string,
  dictionary: Dictionary,
  count: (form: string) => number,
): TermGroup[] => {
  const words = readEnglishWords(question);
  const groups: TermGroup[] = [];
  for (let first = 0; first < words.length; ) {
    let taken = 0;
    for (let length = Math.min(LONGEST_PHRASE, words.length - first); length > 0 && taken === 0; length--) {
      const row = words.slice(first, first + length);
      const head = row[0];
      const last = row.at(-1);
      if (!head || !last || isFunctionWord(head.word) || isFunctionWord(last.word)) continue;
      const renderings = lookUp(dictionary, row.map(({ word }) => word));
      if (length > 1 && (renderings[0]?.weight ?? 0) < 0.5) continue;
      const typed = question.slice(head.start, last.end);
      const alternatives = renderings.slice(0, MOST_ALTERNATIVES);
      const own = fold(typed);
      if (count(own) > 0 || alternatives.length === 0) alternatives.unshift({ form: own, weight: 1 });
      groups.push({
        span: { start: head.start, end: last.end },
        typed,
        alternatives: alternatives.slice(0, MOST_ALTERNATIVES),
        entry: null,
        weight: 1,
      });
      taken = length;
    }
    first += Math.max(taken, 1);
  }
  return groups;
};
