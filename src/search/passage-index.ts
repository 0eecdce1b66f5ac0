/** The passages made ready for searching: their texts as matched on, their blocks, and the postings. */
import { fold } from "../text/fold.ts";
import { lemmatiseText } from "../text/lemmatise.ts";
import { isStopWord } from "../text/stop-words.ts";
import { readTerms } from "../text/tokenise.ts";
import { rowsWithForm } from "./find-form.ts";
import { createGramTable, type GramTable } from "./gram-table.ts";
import type { Rows } from "./rows.ts";
import { createMiniSearchIndex, createPackedIndex, type WordBlock, type WordIndex } from "./word-index.ts";

/** The unit that is searched: a sentence with its paragraph and the title it stands under. */
export interface Passage {
  text: string;
  /** Number of its paragraph, the same for all sentences of one. Passages come in reading order. */
  paragraph: number;
  title: string;
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
  /** Blocks whose score was added up from all terms. */
  blocksScored: number;
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
const MANY_BLOCKS = 4_000;
/** Forms, and rows of them together for each passage, that are kept for the next question. */
const MOST_FORMS = 1_000;
const MOST_ROWS = 8;

const readBlocks = (passages: Passage[]): Block[] => {
  const blocks: Block[] = [];
  passages.forEach((passage, row) => {
    const last = blocks.at(-1);
    const before = passages[row - 1];
    if (last && before?.paragraph === passage.paragraph && row - last.start < LONGEST_BLOCK) last.end = row + 1;
    else blocks.push({ start: row, end: row + 1, title: lemmatiseText(fold(passage.title)) });
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

/** Builds the index. */
export const createPassageIndex = (passages: Passage[], manyBlocks = MANY_BLOCKS): PassageIndex => {
  const folded = passages.map(({ text }) => fold(text));
  const texts = folded.map(lemmatiseText);
  const blocks = readBlocks(passages);
  const blockOf = new Uint32Array(passages.length);
  blocks.forEach(({ start, end }, id) => {
    blockOf.fill(id, start, end);
  });
  function* wordBlocks(): Generator<WordBlock> {
    for (const { start, end, title } of blocks)
      yield { text: joinTerms(folded.slice(start, end).join("\n")), title: joinTerms(title) };
  }
  const grams = createGramTable(texts);
  const work: Work = { rowsRead: 0, blocksScored: 0, textsRead: 0 };
  const read = (form: string): Rows =>
    rowsWithForm(grams, form, (row) => {
      work.textsRead++;
      return texts[row] ?? "";
    });
  return {
    texts,
    blocks,
    blockOf,
    grams,
    rowsWithForm: rememberForms(read, MOST_ROWS * texts.length),
    cues: new Int32Array(passages.length),
    words: blocks.length < manyBlocks ? createMiniSearchIndex(wordBlocks()) : createPackedIndex(wordBlocks()),
    work,
  };
};
