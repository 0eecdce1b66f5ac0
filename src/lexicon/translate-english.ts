/** English words of a question as groups of the Chinese words that the texts have for them. */
import { fold } from "../text/fold.ts";
import type { Dictionary, Rendering } from "./dictionary.ts";
import { lemmaOf, stemsOf } from "./english-lemmas.ts";
import { readNumberWord } from "./english-numbers.ts";
import { isEnglishWord } from "./english-words.ts";
import { isFunctionWord } from "./function-words.ts";
import { LONGEST_PHRASE } from "./gloss.ts";
import { regionInChinese } from "./region-names.ts";
import type { Alternative, TermGroup } from "./term-group.ts";
import { transliterate } from "./transliterate.ts";

const MOST_ALTERNATIVES = 12;
/** A phrase of several words is taken as one only if the dictionary has it whole. */
const LEAST_PHRASE_WEIGHT = 0.5;
/** A word of the same stem: to intercept for an interception. */
const STEM_WEIGHT = 0.6;

interface EnglishWord {
  word: string;
  start: number;
  end: number;
  capital: boolean;
}

const readEnglishWords = (text: string): EnglishWord[] =>
  Array.from(text.matchAll(/[\p{Script=Latin}\d]+/gu), (match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    capital: /^\p{Lu}/u.test(match[0]),
  }));

/** Collects renderings, each form with its best weight. */
const collect = (): { add(renderings: Rendering[], share?: number): void; best(): Alternative[] } => {
  const weights = new Map<string, number>();
  return {
    add(renderings, share = 1) {
      for (const { form, weight } of renderings) weights.set(form, Math.max(weights.get(form) ?? 0, weight * share));
    },
    best: () =>
      Array.from(weights, ([form, weight]) => ({ form, weight }))
        .sort((a, b) => b.weight - a.weight)
        .slice(0, MOST_ALTERNATIVES),
  };
};

/** Makes the translator of English words for texts of which `present` knows the forms. */
export const createEnglishTranslator = (dictionary: Dictionary, present: (form: string) => boolean) => {
  const lookUpPhrase = (words: string[]): Alternative[] => {
    const found = collect();
    for (const phrase of new Set([words.map(lemmaOf).join(" "), words.join(" ")])) {
      found.add(dictionary.toChinese(phrase));
      const region = regionInChinese(phrase);
      if (region && present(region)) found.add([{ form: region, weight: 1 }]);
    }
    return found.best();
  };

  const lookUpWord = ({ word, capital }: EnglishWord, opensQuestion: boolean): Alternative[] => {
    const found = collect();
    found.add(
      readNumberWord(word, capital)
        .filter(present)
        .map((form) => ({ form, weight: 1 })),
    );
    found.add(lookUpPhrase([word]));
    const certain = found.best().some(({ weight }) => weight >= LEAST_PHRASE_WEIGHT);
    if (!certain) for (const stem of stemsOf(word)) found.add(dictionary.toChinese(stem), STEM_WEIGHT);
    if (capital && !(opensQuestion && isEnglishWord(word)) && (!certain || !isEnglishWord(word))) {
      found.add(transliterate(word.replace(/s$/, ""), present), Number(process.env.TW ?? 1));
      found.add(transliterate(word, present), Number(process.env.TW ?? 1));
    }
    return found.best();
  };

  return (question: string): TermGroup[] => {
    const words = readEnglishWords(question);
    const groups: TermGroup[] = [];
    for (let first = 0; first < words.length; ) {
      let taken = 0;
      for (let length = Math.min(LONGEST_PHRASE, words.length - first); length > 0 && taken === 0; length--) {
        const row = words.slice(first, first + length);
        const head = row[0];
        const last = row.at(-1);
        if (!head || !last || isFunctionWord(head.word) || isFunctionWord(last.word)) continue;
        const alternatives = length === 1 ? lookUpWord(head, first === 0) : lookUpPhrase(row.map(({ word }) => word));
        if (length > 1 && (alternatives[0]?.weight ?? 0) < LEAST_PHRASE_WEIGHT) continue;
        const typed = question.slice(head.start, last.end);
        const own = fold(typed);
        if (present(own) || alternatives.length === 0) alternatives.unshift({ form: own, weight: 1 });
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
};
