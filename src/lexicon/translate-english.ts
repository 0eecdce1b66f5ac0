/** English words of a question as groups of the Chinese words that the texts have for them. */
import { fold } from "../text/fold.ts";
import { isPinyin } from "../text/pinyin.ts";
import { remember } from "../text/remember.ts";
import { contains } from "../text/span.ts";
import type { Dictionary } from "./dictionary.ts";
import { lemmaOf, stemsOf } from "./english-lemmas.ts";
import { readNumberWord } from "./english-numbers.ts";
import { isEnglishWord } from "./english-words.ts";
import { isFunctionWord } from "./function-words.ts";
import { LONGEST_PHRASE } from "./gloss.ts";
import type { PinyinReader } from "./pinyin-reader.ts";
import { regionInChinese } from "./region-names.ts";
import { createSlipIndex, type SlipIndex } from "./slip-index.ts";
import type { Alternative, TermGroup } from "./term-group.ts";
import type { TextForms } from "./text-forms.ts";
import { transliterate } from "./transliterate.ts";
import { addForm, bestFirst } from "./weighed-forms.ts";

export const MOST_ALTERNATIVES = 12;
/** A phrase of several words is taken as one only if the dictionary has it whole; so is a word sure of its meaning. */
const CERTAIN = 0.5;
/** A word of the same stem: to intercept for an interception. */
const STEM_WEIGHT = 0.6;
/** What sounds like a name, against what the dictionary has for a word. */
const SOUND_WEIGHT = 0.7;
const PINYIN_NAME_WEIGHT = 0.9;
/** What a misspelt word was probably meant for. */
const TYPO_WEIGHT = 0.8;

// Kuaishou, 5g, 94.1, 36,761
const LATIN_OR_NUMBER = /\d+(?:[.,]\d+)+|[\p{Script=Latin}\d]+/gu;

const NUMBER = /^[\d.,]+$/;

interface EnglishWord {
  word: string;
  start: number;
  end: number;
  capital: boolean;
  /** A number stands beside it. */
  dated: boolean;
  /** Only a blank, a hyphen or an apostrophe stands between it and the word before. */
  joined: boolean;
}

const readEnglishWords = (text: string): EnglishWord[] => {
  let before = 0;
  const words = Array.from(text.matchAll(LATIN_OR_NUMBER), (match) => {
    const joined = /^[ '’-]?$/.test(text.slice(before, match.index)) && before > 0;
    before = match.index + match[0].length;
    const capital = /^\p{Lu}/u.test(match[0]);
    return { word: fold(match[0]), start: match.index, end: before, capital, joined, dated: capital };
  });
  for (const [i, word] of words.entries()) {
    word.dated ||= [words[i - 1], words[i + 1]].some((other) => other !== undefined && /^\d/.test(other.word));
  }
  return words;
};

/** Collects alternatives, each form with its best weight. */
const collect = (): { add(found: Alternative[], share?: number): void; best(): Alternative[] } => {
  const weights = new Map<string, number>();
  return {
    add(found, share = 1) {
      for (const { form, weight } of found) addForm(weights, { form, weight: weight * share });
    },
    best: () => bestFirst(weights).slice(0, MOST_ALTERNATIVES),
  };
};

const isCertain = (alternatives: Alternative[]): boolean => (alternatives[0]?.weight ?? 0) >= CERTAIN;

/** What only asks for a kind of thing, a name or a measure of it. */
const ASKING =
  /\b(?:what|which) (?:kind|type|sort|form)s? of\b|\bwhat (?:is|was|are|were) (?:the|his|her|its|their|another) (?:\w+ )?(?:names?|terms?|words?|titles?)\b|\bhow (?:long|old|often|far|tall|big|large|high|fast|deep|wide|late|early|well|close)\b|\b(?:takes? place|occur(?:s|red)?|happen(?:s|ed)?|it takes?)\b/gi;
const ASKING_WEIGHT = 0.3;

/** A foreign name without a capital is longer than a misspelt word may be. */
const LEAST_NAME = 6;

/** Names whose writings are remembered. */
const MOST_NAMES = 2_000;

/** Gives the groups of a text's Latin words and numbers, with spans in that text. */
export type EnglishTranslator = (text: string) => TermGroup[];

/** Makes the translator. */
export const createEnglishTranslator = (
  dictionary: Dictionary,
  { has }: TextForms,
  pinyin: PinyinReader,
): EnglishTranslator => {
  const soundOf = remember(MOST_NAMES, (word: string): Alternative[] => [
    ...transliterate(word, has),
    ...(word.endsWith("s") ? transliterate(word.slice(0, -1), has) : []),
  ]);

  let spelt: SlipIndex<string> | undefined;
  const correct = (word: string): string[] => {
    spelt ??= createSlipIndex(Array.from(dictionary.englishWords(), (known): [string, string] => [known, known]));
    return spelt.find(word);
  };

  const lookUpPhrase = (words: string[]): Alternative[] => {
    const found = collect();
    for (const phrase of new Set([words.map(lemmaOf).join(" "), words.join(" ")])) {
      found.add(dictionary.toChinese(phrase));
      const region = regionInChinese(phrase);
      if (region && has(region)) found.add([{ form: region, weight: 1 }]);
    }
    return found.best();
  };

  const lookUpWord = ({ word, capital, dated }: EnglishWord, opensQuestion: boolean): Alternative[] => {
    const found = collect();
    found.add(readNumberWord({ word, dated }));
    found.add(lookUpPhrase([word]));
    const known = isEnglishWord(word);
    // one character alone, 法 or 中, is seldom what a longer word of the same stem would not tell better
    if (!isCertain(found.best().filter(({ form }) => form.length > 1)))
      for (const stem of stemsOf(word)) found.add(lookUpPhrase([stem]), STEM_WEIGHT);
    const mayBeName = capital ? !(opensQuestion && known) : !known && word.length >= LEAST_NAME && !isPinyin(word);
    if (mayBeName && (!known || !isCertain(found.best()))) found.add(soundOf(word), SOUND_WEIGHT);
    if (!known && found.best().length === 0)
      for (const meant of correct(word)) found.add(lookUpPhrase([meant]), TYPO_WEIGHT);
    return found.best();
  };

  /** Yu Minhong, Minhong Yu, Da Yuan Tong Zhi: names spelt in pinyin that the texts have in characters. */
  const lookUpPinyin = (row: EnglishWord[]): Alternative[] => {
    const words = row.map(({ word }) => word);
    // langjiu, yu minhong: in a chat names go without capitals, and are no English words
    const isSpelt = row.every(({ capital }) => capital) ? !words.every(isEnglishWord) : !words.some(isEnglishWord);
    if (!isSpelt || !words.every(isPinyin)) return [];
    const orders = words.length === 2 ? [words, words.toReversed()] : [words];
    const written = orders.flatMap((order) => pinyin.read(order) ?? []).filter((name) => name.length > 1 && has(name));
    return written.map((form) => ({ form, weight: PINYIN_NAME_WEIGHT }));
  };

  const lookUp = (row: EnglishWord[], opensQuestion: boolean): Alternative[] => {
    const [only] = row;
    // 2008 is no word for 鸟巢, nor is 2021 a misspelt one; and a year alone shall not have the dictionary read
    if (row.every(({ word }) => NUMBER.test(word))) return row.length === 1 && only ? readNumberWord(only) : [];
    const name = lookUpPinyin(row);
    if (row.length === 1 && only) {
      const found = collect();
      found.add(name);
      found.add(lookUpWord(only, opensQuestion));
      return found.best();
    }
    const phrase = lookUpPhrase(row.map(({ word }) => word));
    return isCertain(phrase) ? phrase : name;
  };

  return (text) => {
    const words = readEnglishWords(text);
    const groups: TermGroup[] = [];
    const asking = Array.from(text.matchAll(ASKING), ({ 0: typed, index }) => ({
      start: index,
      end: index + typed.length,
    }));
    for (let first = 0; first < words.length; ) {
      let taken = 1;
      for (let length = Math.min(LONGEST_PHRASE, words.length - first); length > 0; length--) {
        const row = words.slice(first, first + length);
        const head = row[0];
        const last = row.at(-1);
        if (!head || !last || isFunctionWord(head.word) || isFunctionWord(last.word)) continue;
        if (row.slice(1).some(({ joined }) => !joined)) continue;
        const alternatives = lookUp(row, first === 0);
        if (length > 1 && alternatives.length === 0) continue;
        const typed = text.slice(head.start, last.end);
        const own = fold(typed);
        // what the texts have in no way still counts as asked for
        const listed = alternatives.some(({ form }) => form === own);
        if (alternatives.length === 0 || (has(own) && !listed)) alternatives.unshift({ form: own, weight: 1 });
        const span = { start: head.start, end: last.end };
        groups.push({
          span,
          typed,
          alternatives: alternatives.slice(0, MOST_ALTERNATIVES),
          entry: null,
          weight: asking.some((one) => contains(one, span)) ? ASKING_WEIGHT : 1,
        });
        taken = length;
        break;
      }
      first += taken;
    }
    return groups;
  };
};
