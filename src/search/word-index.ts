/** Blocks by the words that stand in them, scored by BM25+: what proposes blocks to look at. */
import MiniSearch, { type Options } from "minisearch";
import { nthLargest } from "./nth-largest.ts";
import { holdsRow, NO_ROWS, type Rows } from "./rows.ts";

/** The words of a block, each once, set apart by blanks. */
export interface WordBlock {
  text: string;
  title: string;
}

export interface WordIndex {
  /** The best blocks for words that weigh as told, with their scores, the best first. */
  search(boosts: ReadonlyMap<string, number>, most: number): { block: number; score: number }[];
}

const BM25 = { k: 1.2, b: 0.4, d: 0.5 };

const OPTIONS: Options<WordBlock & { id: number }> = {
  fields: ["text", "title"],
  tokenize: (text) => text.split(" "),
  processTerm: (term) => term || null,
  searchOptions: { bm25: BM25 },
};

/** MiniSearch over some blocks, the faster to build; as JSON it can be kept for `readMiniSearch`. */
export const buildMiniSearch = (blocks: Iterable<WordBlock>): MiniSearch => {
  const words = new MiniSearch(OPTIONS);
  let id = 0;
  for (const block of blocks) words.add({ id: id++, ...block });
  return words;
};

export const readMiniSearch = (json: string): MiniSearch => MiniSearch.loadJSON(json, OPTIONS);

export const openMiniSearch = (words: MiniSearch): WordIndex => ({
  search: (boosts, most) =>
    words
      .search(Array.from(boosts.keys()).join(" "), { boostTerm: (word) => boosts.get(word) ?? 1 })
      .slice(0, most)
      .map(({ id: block, score }) => ({ block: block as number, score })),
});

/** One field of all blocks: where each word's blocks start, the blocks, and how many words each block has. */
export interface FieldArrays {
  starts: Uint32Array;
  blocks: Uint32Array;
  lengths: Uint16Array;
}

/** The packed index's arrays; a word's number is its position. */
export interface WordArrays {
  words: string[];
  /** Text and title. */
  fields: FieldArrays[];
}

interface PackedField {
  blocksOf(word: number): Rows;
  lengths: Uint16Array;
  averageLength: number;
}

const openField = ({ starts, blocks, lengths }: FieldArrays): PackedField => ({
  blocksOf: (word) => (word + 1 < starts.length ? blocks.subarray(starts[word], starts[word + 1]) : NO_ROWS),
  lengths,
  averageLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
});

/** Lists that grow word by word, packed at the end. */
class FieldBuilder {
  readonly #lists: number[][] = [];
  readonly #lengths: number[] = [];
  #postings = 0;

  add(words: number[]): void {
    const block = this.#lengths.length;
    for (const word of words) {
      const list = this.#lists[word];
      if (list) list.push(block);
      else this.#lists[word] = [block];
    }
    this.#postings += words.length;
    // MiniSearch counts the nothing in an empty field
    this.#lengths.push(Math.max(1, words.length));
  }

  pack(): FieldArrays {
    const starts = new Uint32Array(this.#lists.length + 1);
    for (let word = 0; word < this.#lists.length; word++)
      starts[word + 1] = (starts[word] ?? 0) + (this.#lists[word]?.length ?? 0);
    const blocks = new Uint32Array(this.#postings);
    this.#lists.forEach((list, word) => {
      blocks.set(list, starts[word]);
    });
    return { starts, blocks, lengths: Uint16Array.from(this.#lengths, (length) => Math.min(length, 0xffff)) };
  }
}

/** Packs blocks for `openPackedIndex`. */
export const packWords = (blocks: Iterable<WordBlock>): WordArrays => {
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word, number);
    }
    return number;
  };
  const builders = [new FieldBuilder(), new FieldBuilder()] as const;
  for (const { text, title } of blocks) {
    [text, title].forEach((words, field) => {
      builders[field as 0 | 1].add(words.split(" ").filter(Boolean).map(numberOf));
    });
  }
  return { words: Array.from(numbers.keys()), fields: builders.map((builder) => builder.pack()) };
};

/** Blocks of common words that one question reads. */
const MOST_READ = 20_000;
/** Blocks that are told apart by the words too common to read, the most promising ones. */
const MOST_REFINED = 400;

/**
 * Packed arrays: a tenth of the memory, and rare words are read before common ones. Once enough is read, the rest of the
 * words only tell apart the blocks found by then.
 */
export const openPackedIndex = ({ words, fields: packed }: WordArrays): WordIndex => {
  const numbers = new Map(words.map((word, number) => [word, number]));
  const fields = packed.map(openField);
  const count = fields[0]?.lengths.length ?? 0;
  const scores = new Float64Array(count);
  const matched = new Uint8Array(count);

  const scoreOf = ({ lengths, averageLength }: PackedField, rarity: number, block: number): number => {
    const { k, b, d } = BM25;
    return rarity * (d + (k + 1) / (1 + k * (1 - b + (b * (lengths[block] ?? 0)) / averageLength)));
  };

  return {
    search(boosts, most) {
      const terms = Array.from(boosts, ([word, boost]) => {
        const number = numbers.get(word);
        const found = fields.map((field) => {
          const rows = number === undefined ? NO_ROWS : field.blocksOf(number);
          const rarity = boost * Math.log(1 + (count - rows.length + 0.5) / (rows.length + 0.5));
          // a word in most blocks, alone: the first of them stand for all
          return { field, rows: rows.length > MOST_READ ? rows.subarray(0, MOST_READ) : rows, rarity };
        });
        return { found, size: found.reduce((sum, { rows }) => sum + rows.length, 0) };
      })
        .filter(({ size }) => size > 0)
        .sort((a, b) => a.size - b.size);
      const touched: number[] = [];
      const total = (block: number): number => (scores[block] ?? 0) * (matched[block] ?? 0);
      const best = (among: number[], limit: number): number[] => {
        const totals = new Float64Array(among.length);
        for (let i = 0; i < among.length; i++) totals[i] = total(among[i] as number);
        const least = nthLargest(totals, limit);
        return among
          .filter((block) => total(block) >= least)
          .sort((a, b) => total(b) - total(a) || a - b)
          .slice(0, limit);
      };
      let promising: number[] | undefined;
      let read = 0;
      for (const { found, size } of terms) {
        if (read > 0 && read + size > MOST_READ) promising ??= best(touched, MOST_REFINED);
        if (promising) {
          for (const block of promising) {
            const holding = found.filter(({ rows }) => holdsRow(rows, block));
            for (const { field, rarity } of holding)
              scores[block] = (scores[block] ?? 0) + scoreOf(field, rarity, block);
            if (holding.length > 0) matched[block] = (matched[block] ?? 0) + 1;
          }
          continue;
        }
        found.forEach(({ field, rows, rarity }, place) => {
          for (const block of rows) {
            if (matched[block] === 0) touched.push(block);
            // a word of both fields counts once
            if (place === 0 || !holdsRow(found[0]?.rows ?? NO_ROWS, block)) matched[block] = (matched[block] ?? 0) + 1;
            scores[block] = (scores[block] ?? 0) + scoreOf(field, rarity, block);
          }
          read += rows.length;
        });
      }
      const chosen = best(promising ?? touched, most).map((block) => ({ block, score: total(block) }));
      for (const block of touched) {
        scores[block] = 0;
        matched[block] = 0;
      }
      return chosen;
    },
  };
};
