/** Words alike in meaning, Chinese and English: 送货 and 投递, 大卖场 and 超市, "cheap" and 物美价廉. */
import { readFileSync } from "node:fs";
import { DIMENSIONS, readMeanings, type WordMeanings } from "./word-meanings-file.ts";

let table: WordMeanings | undefined;
let rows: Map<string, number> | undefined;

/** Read at the first question that needs it. */
const meanings = (): WordMeanings =>
  (table ??= readMeanings(readFileSync(new URL("word-meanings.bin", import.meta.url))));

/** All words of the table; a word's row is its position. */
export const meaningWords = (): readonly string[] => meanings().words;

/** The row of a folded word, an English one in its base form; undefined for a word that the table doesn't know. */
export const meaningRow = (word: string): number | undefined => {
  rows ??= new Map(meanings().words.map((one, row) => [one, row]));
  return rows.get(word);
};

/**
 * How alike two words are, by their rows: twice the cosine less how crowded both places are. 1 for the same word, 0.8
 * for 顾客 and 客户, 0.2 for 乡下 and 农村, below 0 for chance.
 */
export const likeness = (one: number, other: number): number => {
  if (one === other) return 1;
  const { vectors, unit, crowding } = meanings();
  let product = 0;
  for (let i = 0, a = one * DIMENSIONS, b = other * DIMENSIONS; i < DIMENSIONS; i++, a++, b++) {
    product += (vectors[a] as number) * (vectors[b] as number);
  }
  return (2 * product) / unit - ((crowding[one] as number) + (crowding[other] as number)) / 255;
};

let firstEnglish: number | undefined;

/** How common a folded English word is: 0 for the commonest of the table's, counted upwards; undefined for words that it doesn't know. */
export const englishRank = (word: string): number | undefined => {
  const row = meaningRow(word);
  firstEnglish ??= meaningWords().findIndex((one) => one.charCodeAt(0) < 0x80);
  return row === undefined || row < firstEnglish ? undefined : row - firstEnglish;
};
