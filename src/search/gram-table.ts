/** Where every Chinese character, pair of characters, English word and number stands, in packed arrays. */
import { NO_ROWS, type Rows } from "./rows.ts";

// 36761, 3.1 | gdp, 5g, café, かな: what is looked up whole; Chinese is looked up by characters
const WHOLE_WORD = /\d+(?:\.\d+)*(?![\d\p{Script=Latin}])|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN_RUN = /\p{Script=Han}+/gu;

/** A Chinese character is its own key, a pair of them both their units: no two share one. */
const characterKey = (text: string, at: number): number => text.charCodeAt(at);
const pairKey = (text: string, at: number): number => ((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)) >>> 0;

/** FNV-1a, moved among the surrogates, where no character's key is; two words may share one. */
const wordKey = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (0xd8000000 | (hash & 0x07ffffff)) >>> 0;
};

/** Calls `visit` with the keys of the grams of a text as `lemmatiseText` leaves it; the fewest leave out the single characters that a pair covers. */
export const eachGram = (text: string, which: "all" | "fewest", visit: (key: number) => void): void => {
  for (const run of text.matchAll(HAN_RUN)) {
    const end = run.index + run[0].length;
    for (let i = run.index; i < end; i++) {
      if (i > run.index) visit(pairKey(text, i - 1));
      if (which === "all" || run[0].length === 1) visit(characterKey(text, i));
    }
  }
  for (const [word] of text.matchAll(WHOLE_WORD)) visit(wordKey(word));
};

export interface GramTable {
  /** The rows that hold the gram with this key, ascending. */
  rows(key: number): Rows;
  /** Whether each character of a Chinese word, or each pair of neighbours in it, stands in some text. */
  holdsPairs(word: string): boolean;
}

/** The table's arrays: a hash table of keys, and for each of its slots where the key's rows start. */
export interface GramArrays {
  keys: Uint32Array;
  starts: Uint32Array;
  postings: Uint32Array;
}

const slotOf = (keys: Uint32Array, key: number): number => {
  let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & (keys.length - 1);
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1);
  return slot;
};

export const openGramTable = ({ keys, starts, postings }: GramArrays): GramTable => {
  const holds = (key: number): boolean => keys[slotOf(keys, key)] === key;
  return {
    rows: (key) => {
      const slot = slotOf(keys, key);
      return keys[slot] === key ? postings.subarray(starts[slot], starts[slot + 1]) : NO_ROWS;
    },
    holdsPairs: (word) => {
      if (word.length === 1) return holds(characterKey(word, 0));
      for (let at = 1; at < word.length; at++) if (!holds(pairKey(word, at - 1))) return false;
      return true;
    },
  };
};

/** Packs the grams of the texts; row numbers are positions in `texts`. */
export const packGrams = (texts: string[]): GramArrays => {
  // Pass one counts, pass two fills: no array grows and nothing is held per gram but three numbers.
  let capacity = 1 << 10;
  let keys = new Uint32Array(capacity);
  let counts = new Uint32Array(capacity);
  let lastRow = new Int32Array(capacity).fill(-1);
  let size = 0;
  const grow = (): void => {
    const old = { keys, counts, lastRow };
    capacity *= 2;
    keys = new Uint32Array(capacity);
    counts = new Uint32Array(capacity);
    lastRow = new Int32Array(capacity).fill(-1);
    old.keys.forEach((key, from) => {
      if (key === 0) return;
      const slot = slotOf(keys, key);
      keys[slot] = key;
      counts[slot] = old.counts[from] ?? 0;
      lastRow[slot] = old.lastRow[from] ?? -1;
    });
  };
  texts.forEach((text, row) => {
    eachGram(text, "all", (key) => {
      const slot = slotOf(keys, key);
      if (lastRow[slot] === row) return;
      if (keys[slot] === 0) {
        keys[slot] = key;
        size++;
      }
      lastRow[slot] = row;
      counts[slot] = (counts[slot] ?? 0) + 1;
      if (size * 2 > capacity) grow();
    });
  });

  const starts = new Uint32Array(capacity + 1);
  for (let slot = 0; slot < capacity; slot++) starts[slot + 1] = (starts[slot] ?? 0) + (counts[slot] ?? 0);
  const postings = new Uint32Array(starts[capacity] ?? 0);
  const next = starts.slice(0, capacity);
  lastRow.fill(-1);
  texts.forEach((text, row) => {
    eachGram(text, "all", (key) => {
      const slot = slotOf(keys, key);
      if (lastRow[slot] === row) return;
      lastRow[slot] = row;
      const at = next[slot] ?? 0;
      postings[at] = row;
      next[slot] = at + 1;
    });
  });

  return { keys, starts, postings };
};

/** The table of these texts. */
export const createGramTable = (texts: string[]): GramTable => openGramTable(packGrams(texts));
