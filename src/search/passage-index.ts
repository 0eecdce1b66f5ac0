/** The passages made ready for searching: their texts as matched on, their blocks, and the postings. */
import { fold } from "../text/fold.ts";
import { lemmatiseText, matchable } from "../text/lemmatise.ts";
import { isStopWord } from "../text/stop-words.ts";
import { readTerms } from "../text/tokenise.ts";
import { rowsWithForm } from "./find-form.ts";
import { type GramArrays, type GramTable, openGramTable, packGrams } from "./gram-table.ts";
import { type Packed, readPacked, writePacked } from "./packed-file.ts";
import type { Rows } from "./rows.ts";
import {
  buildMiniSearch,
  type FieldArrays,
  openMiniSearch,
  openPackedIndex,
  packWords,
  readMiniSearch,
  type WordArrays,
  type WordBlock,
  type WordIndex,
} from "./word-index.ts";

/** The unit that is searched: a sentence with its paragraph and the title it stands under. */
export interface Passage {
  text: string;
  /** Number of its paragraph, the same for all sentences of one. Passages come in reading order. */
  paragraph: number;
  title: string;
  /** What it states in other words, which it can be found by as well. */
  paraphrases?: readonly string[];
}

/** The sentences of one paragraph; a paragraph without end is cut, so that "the paragraph" stays a neighbourhood. */
export interface Block {
  /** First passage and, exclusive, last. */
  start: number;
  end: number;
  /** As matched on. */
  title: string;
}

const LONGEST_BLOCK = 40;

/** What questions made the index do, counted for whoever guards it. */
export interface Work {
  /** Rows of terms read one by one. */
  rowsRead: number;
  /** Blocks asked one by one whether they meet a term that is too common to be read. */
  blocksAsked: number;
  /** Texts looked into for a form. */
  textsRead: number;
}

export interface PassageIndex {
  /** Folded and lemmatised. */
  texts: string[];
  blocks: Block[];
  /** Block of each passage. */
  blockOf: Uint32Array;
  grams: GramTable;
  /** The passages that hold a form (as matched on), ascending; a question asks for one several times. */
  rowsWithForm(form: string): Rows;
  /** Signs of answers in each passage, as `answer-cues.ts` keeps them; 0 until a question makes it look. */
  cues: Int32Array;
  /** Blocks by the words of their text and title. */
  words: WordIndex;
  work: Work;
}

/** From so many blocks on the words are packed: MiniSearch takes ten times the memory and reads all of every word. */
const MANY_BLOCKS = 1_000;
/** Forms, and rows of them together for each passage, that are kept for the next question. */
const MOST_FORMS = 1_000;
const MOST_ROWS = 8;

const readBlocks = (passages: Passage[]): Block[] => {
  const blocks: Block[] = [];
  passages.forEach((passage, row) => {
    const last = blocks.at(-1);
    const before = passages[row - 1];
    if (last && before?.paragraph === passage.paragraph && row - last.start < LONGEST_BLOCK) last.end = row + 1;
    else blocks.push({ start: row, end: row + 1, title: matchable(passage.title) });
  });
  return blocks;
};

const ONE_CHARACTER = /^\p{Script=Han}$/u;

/**
 * Terms as the word index takes them: MiniSearch's own tokenizer finds nothing in Chinese, so it is handed words set
 * apart by spaces, each once. What it has to do is propose blocks; counting words and looking up single characters would
 * double the time it takes to build and is done on the grams.
 */
export const joinTerms = (folded: string): string =>
  Array.from(new Set(readTerms(folded)))
    .filter((term) => !isStopWord(term) && !ONE_CHARACTER.test(term))
    .join(" ");

/** Keeps what was read last. */
const rememberForms = (read: (form: string) => Rows, mostRows: number): ((form: string) => Rows) => {
  const known = new Map<string, Rows>();
  let kept = 0;
  return (form) => {
    let rows = known.get(form);
    if (rows) return rows;
    rows = read(form);
    if (known.size >= MOST_FORMS || kept + rows.length > mostRows) {
      known.clear();
      kept = 0;
    }
    known.set(form, rows);
    kept += rows.length;
    return rows;
  };
};

/** What the index is made of: what takes long to make, and can be kept. */
interface Parts {
  texts: string[];
  blocks: Block[];
  grams: GramArrays;
  words: WordIndex;
}

const openIndex = ({ texts, blocks, grams: arrays, words }: Parts): PassageIndex => {
  const blockOf = new Uint32Array(texts.length);
  blocks.forEach(({ start, end }, id) => {
    blockOf.fill(id, start, end);
  });
  const grams = openGramTable(arrays);
  const work: Work = { rowsRead: 0, blocksAsked: 0, textsRead: 0 };
  const read = (form: string): Rows =>
    rowsWithForm(grams, form, (row) => {
      work.textsRead++;
      return texts[row] ?? "";
    });
  const cues = new Int32Array(texts.length);
  return {
    ...{ texts, blocks, blockOf, grams, cues, words, work },
    rowsWithForm: rememberForms(read, MOST_ROWS * texts.length),
  };
};

function* wordBlocks(folded: string[], blocks: Block[]): Generator<WordBlock> {
  for (const { start, end, title } of blocks)
    yield { text: joinTerms(folded.slice(start, end).join("\n")), title: joinTerms(title) };
}

/** Where an index is kept from one start to the next: reading it spares cutting the texts into words, whose dictionary takes 0.1 s to load. */
export interface Snapshot {
  file: string;
  /** Changes with anything that the index is made from. */
  fingerprint: string;
}

const readSnapshot = ({ file, fingerprint }: Snapshot, passages: Passage[]): PassageIndex | null => {
  const packed = readPacked(file, fingerprint);
  if (!packed) return null;
  const numbers = (name: string): Uint32Array => packed[name] as Uint32Array;
  const strings = (name: string): string[] => packed[name] as string[];
  const texts = strings("texts");
  if (texts.length !== passages.length) return null;
  const ends = numbers("blockEnds");
  const titles = strings("titles");
  const blocks = Array.from(ends, (end, id): Block => ({ start: ends[id - 1] ?? 0, end, title: titles[id] ?? "" }));
  const field = (name: string): FieldArrays => ({
    starts: numbers(`${name}Starts`),
    blocks: numbers(`${name}Blocks`),
    lengths: packed[`${name}Lengths`] as Uint16Array,
  });
  return openIndex({
    texts,
    blocks,
    grams: { keys: numbers("gramKeys"), starts: numbers("gramStarts"), postings: numbers("gramPostings") },
    words: packed.miniSearch
      ? openMiniSearch(readMiniSearch(strings("miniSearch").join("")))
      : openPackedIndex({ words: strings("words"), fields: [field("text"), field("title")] }),
  });
};

const packedWords = ({ words, fields }: WordArrays): Packed => {
  const field = (name: string, arrays: FieldArrays) => ({
    [`${name}Starts`]: arrays.starts,
    [`${name}Blocks`]: arrays.blocks,
    [`${name}Lengths`]: arrays.lengths,
  });
  const [text, title] = fields as [FieldArrays, FieldArrays];
  return { words, ...field("text", text), ...field("title", title) };
};

const writeSnapshot = (
  { file, fingerprint }: Snapshot,
  { texts, blocks, grams }: Omit<Parts, "words">,
  words: Packed,
): void =>
  writePacked(file, fingerprint, {
    texts,
    blockEnds: Uint32Array.from(blocks, ({ end }) => end),
    titles: blocks.map((block) => block.title),
    ...{ gramKeys: grams.keys, gramStarts: grams.starts, gramPostings: grams.postings },
    ...words,
  });

export interface IndexOptions {
  /** Blocks from which on the words are packed. */
  manyBlocks?: number;
  snapshot?: Snapshot;
}

/** The words of blocks, and how a snapshot keeps them. */
const indexWords = (blocks: Iterable<WordBlock>, areMany: boolean): { words: WordIndex; kept: () => Packed } => {
  if (areMany) {
    const arrays = packWords(blocks);
    return { words: openPackedIndex(arrays), kept: () => packedWords(arrays) };
  }
  const miniSearch = buildMiniSearch(blocks);
  return { words: openMiniSearch(miniSearch), kept: () => ({ miniSearch: [JSON.stringify(miniSearch)] }) };
};

/** Builds the index, or reads it from its snapshot; a snapshot that can't be written is done without. */
export const createPassageIndex = (
  passages: Passage[],
  { manyBlocks = MANY_BLOCKS, snapshot }: IndexOptions = {},
): PassageIndex => {
  const kept = snapshot ? readSnapshot(snapshot, passages) : null;
  if (kept) return kept;
  const folded = passages.map(({ text }) => fold(text));
  const texts = folded.map(lemmatiseText);
  const blocks = readBlocks(passages);
  const grams = packGrams(texts);
  const { words, kept: keptWords } = indexWords(wordBlocks(folded, blocks), blocks.length >= manyBlocks);
  if (snapshot) {
    try {
      writeSnapshot(snapshot, { texts, blocks, grams }, keptWords());
    } catch (error) {
      // a full or read-only disk costs the next start its time and no more
      if (!(error instanceof Error && "code" in error)) throw error;
    }
  }
  return openIndex({ texts, blocks, grams, words });
};
