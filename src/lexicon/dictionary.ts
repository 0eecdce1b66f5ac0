/** The Chinese–English dictionary, both ways. */
import { fold } from "../text/fold.ts";
import { type CedictRow, openCedict, readCedict } from "./cedict.ts";
import { isFunctionWord } from "./function-words.ts";
import { LONGEST_PHRASE, plainGloss, readGloss } from "./gloss.ts";
import type { Alternative } from "./term-group.ts";
import { addForm, bestFirst } from "./weighed-forms.ts";

export interface Dictionary {
  /** Chinese words of the texts for an English phrase of base forms, the best first. */
  toChinese(phrase: string): Alternative[];
  /** English phrases for a simplified Chinese word, whether in the texts or not, the best first. */
  toEnglish(word: string): Alternative[];
  /** The same for a word only as the name of a person, place or thing: Manchester for 曼彻斯特. */
  nameInEnglish(word: string): Alternative[];
  /** The words in the meanings of the texts' Chinese words. */
  englishWords(): Iterable<string>;
}

/** One character means many things and stands inside many words. */
const SINGLE_CHARACTER_WEIGHT = 0.7;
/** A word that is only a part of the meaning counts this, shared with the words beside it. */
const PART_WEIGHT = 0.5;
/** Of longer explanations a single word tells nothing. */
const LONGEST_EXPLANATION = 6;

/** What a gloss counts, by its place among the meanings of a word. */
const rankWeight = (sense: number, gloss: number): number => 1 / (1 + 0.25 * sense + 0.1 * gloss);

/** Words of the other language by what they render, each once with its best weight. */
class RenderingTable {
  readonly #renderings = new Map<string, Map<string, number>>();

  add(key: string, rendering: Alternative): void {
    const forms = this.#renderings.get(key) ?? new Map<string, number>();
    this.#renderings.set(key, forms);
    addForm(forms, rendering);
  }

  get(key: string): ReadonlyMap<string, number> {
    return this.#renderings.get(key) ?? new Map<string, number>();
  }

  keys(): Iterable<string> {
    return this.#renderings.keys();
  }
}

interface ToChinese {
  /** By whole gloss. */
  whole: RenderingTable;
  /** By each word of a longer gloss. */
  parts: RenderingTable;
}

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

/** Whether the texts have a word; most words are told by a character that no text has. */
const createFilter = (has: (form: string) => boolean): ((word: string) => boolean) => {
  const characters = new Map<number, boolean>();
  const hasCharacter = (code: number): boolean => {
    let present = characters.get(code);
    if (present === undefined) {
      present = has(fold(String.fromCharCode(code)));
      characters.set(code, present);
    }
    return present;
  };
  return (word) => {
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (code < FIRST_HAN || code > LAST_HAN) return has(fold(word)); // 3C, AA制
      if (!hasCharacter(code)) return false;
    }
    return word.length === 1 || has(word);
  };
};

const readToChinese = (has: (word: string) => boolean): ToChinese => {
  const whole = new RenderingTable();
  const parts = new RenderingTable();
  for (const { word, senses, isName } of readCedict(createFilter(has))) {
    const form = fold(word);
    const share = form.length === 1 ? SINGLE_CHARACTER_WEIGHT : 1;
    for (const [sense, glosses] of senses.entries()) {
      for (const [place, gloss] of glosses.entries()) {
        const words = readGloss(gloss, isName);
        const weight = rankWeight(sense, place) * share;
        if (words.length > 0 && words.length <= LONGEST_PHRASE) whole.add(words.join(" "), { form, weight });
        if (words.length < 2 || words.length > LONGEST_EXPLANATION) continue;
        const telling = words.filter((part) => !isFunctionWord(part));
        for (const part of telling) parts.add(part, { form, weight: (weight * PART_WEIGHT) / telling.length });
      }
    }
  }
  return { whole, parts };
};

const toEnglish = (rows: CedictRow[]): Alternative[] => {
  const weights = new Map<string, number>();
  for (const { senses, isName } of rows) {
    for (const [sense, glosses] of senses.entries()) {
      for (const [place, gloss] of glosses.entries()) {
        const phrase = plainGloss(gloss, isName);
        if (phrase === "" || phrase.split(" ").length > LONGEST_PHRASE) continue;
        addForm(weights, { form: phrase, weight: rankWeight(sense, place) });
      }
    }
  }
  return bestFirst(weights);
};

/** Makes the dictionary for texts that hold the words `has` accepts. Each direction is read when it is first asked. */
export const createDictionary = (has: (word: string) => boolean): Dictionary => {
  let chinese: ToChinese | undefined;
  let rowsOf: ((word: string) => CedictRow[]) | undefined;
  const readRows = (word: string): CedictRow[] => {
    rowsOf ??= openCedict();
    return rowsOf(word);
  };
  return {
    toChinese(phrase) {
      chinese ??= readToChinese(has);
      return bestFirst(new Map([...chinese.parts.get(phrase), ...chinese.whole.get(phrase)]));
    },
    toEnglish: (word) => toEnglish(readRows(word)),
    nameInEnglish: (word) => toEnglish(readRows(word).filter(({ isName }) => isName)),
    englishWords() {
      chinese ??= readToChinese(has);
      return chinese.whole.keys();
    },
  };
};
