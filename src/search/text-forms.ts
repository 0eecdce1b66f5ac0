/** What the passages hold, for whoever puts a question into their words. */
import type { TextForms } from "../lexicon/text-forms.ts";
import { matchable } from "../text/lemmatise.ts";
import { remember } from "../text/remember.ts";
import { findForm, rowsWithGrams } from "./find-form.ts";
import { eachGram } from "./gram-table.ts";
import type { PassageIndex } from "./passage-index.ts";

// Most forms asked about are Chinese words as they stand in a dictionary, with nothing to fold.
const CHINESE_WORD = /^[\u4e00-\u9fff]+$/;

// Six Latin words in a row: a Chinese text may hold a heading or an address in English.
const ENGLISH_SENTENCE = /(?:\b[a-z]+\b[^\p{L}]{1,3}){5}[a-z]+/u;

/** Forms that are remembered. */
const MOST_KNOWN = 10_000;

/** Reads the index alone where it can, and a text only to be sure of a form longer than the index knows. */
export const createTextForms = ({ grams, texts }: PassageIndex): TextForms => {
  const asMatchedOn = (form: string): string => (CHINESE_WORD.test(form) ? form : matchable(form));
  const holds = (matched: string): boolean =>
    rowsWithGrams(grams, matched).some((row) => findForm(texts[row] ?? "", matched) >= 0);
  /** Names and their words are asked for with every question that mentions them. */
  const isHeld = remember(MOST_KNOWN, (form: string) => holds(asMatchedOn(form)));
  return {
    english: texts.some((text) => ENGLISH_SENTENCE.test(text)),
    has: (form) => {
      // whole dictionaries are asked about word by word, and most words end at a pair that no text has
      if (CHINESE_WORD.test(form)) {
        if (!grams.holdsPairs(form)) return false;
        if (form.length <= 2) return true;
      }
      return isHeld(form);
    },
    count: (form) => {
      let fewest = texts.length;
      let grammed = false;
      eachGram(asMatchedOn(form), "fewest", (key) => {
        grammed = true;
        fewest = Math.min(fewest, grams.rows(key).length);
      });
      return grammed ? fewest : 0;
    },
  };
};
