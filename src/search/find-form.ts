/** Whether and where a form stands in a text: Chinese anywhere, English words and numbers only whole. */
import { eachGram, type GramTable } from "./gram-table.ts";
import { NO_ROWS, type Rows, sharedRows } from "./rows.ts";

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** Letters of alphabets whose words are set apart: Latin, Greek, Cyrillic, …, up to where the symbols begin. */
const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7);

/** 3 is not in 36 nor in 3.1; ad is not in read. `left` and `right` are the units on the two sides of a boundary. */
const splitsWord = (text: string, at: number): boolean => {
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  if (isDigit(left) && isDigit(right)) return true;
  if (isLetter(left) && (isLetter(right) || isDigit(right))) return true;
  if (isDigit(left) && isLetter(right)) return true;
  if (text[at] === "." && isDigit(left)) return isDigit(text.charCodeAt(at + 1));
  return text[at - 1] === "." && isDigit(right) && isDigit(text.charCodeAt(at - 2));
};

/** The offset of the form's first occurrence at or after `from`, or -1. Both texts as `lemmatiseText` leaves them. */
export const findForm = (text: string, form: string, from = 0): number => {
  if (form === "") return -1;
  let at = text.indexOf(form, from);
  while (at >= 0 && (splitsWord(text, at) || splitsWord(text, at + form.length))) at = text.indexOf(form, at + 1);
  return at;
};

const ONE_GRAM = /^\p{Script=Han}{1,2}$/u;

/** The rows that hold every gram of the form, read from the rarest on; those that hold the form are among them. */
export const rowsWithGrams = (grams: GramTable, form: string): Rows => {
  const lists: Rows[] = [];
  eachGram(form, "fewest", (key) => lists.push(grams.rows(key)));
  const [fewest = NO_ROWS, ...others] = lists.sort((a, b) => a.length - b.length);
  return fewest.length === 0 ? NO_ROWS : others.reduce(sharedRows, fewest);
};

/** So many rows with all the grams of a form are taken to hold it: hardly any has them apart, and looking takes long. */
const TRUSTED_ROWS = 5_000;

/** Of so many rows as many, evenly spread, tell whether all hold it. */
const MANY_ROWS = 500;
const SAMPLED_ROWS = 50;

/** The rows whose text holds the form. */
export const rowsWithForm = (grams: GramTable, form: string, textOf: (row: number) => string): Rows => {
  const rows = rowsWithGrams(grams, form);
  const holds = (row: number): boolean => findForm(textOf(row), form) >= 0;
  const step = Math.floor(rows.length / SAMPLED_ROWS);
  // One or two Chinese characters are a gram themselves; for anything longer the text must be looked into.
  if (ONE_GRAM.test(form) || rows.length >= TRUSTED_ROWS) return rows;
  if (rows.length >= MANY_ROWS && rows.every((row, at) => at % step !== 0 || holds(row))) return rows;
  return rows.filter(holds);
};
