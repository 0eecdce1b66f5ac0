/** The passages made ready for searching: their texts as matched on, their blocks, and the postings. */
import MiniSearch from "minisearch";
import { fold } from "../text/fold.ts";
import { lemmatiseText } from "../text/lemmatise.ts";
import { isStopWord } from "../text/stop-words.ts";
import { readTerms } from "../text/tokenise.ts";
import { createGramTable, type GramTable } from "./gram-table.ts";

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

export interface PassageIndex {
  /** Folded and lemmatised. */
  texts: string[];
  blocks: Block[];
  /** Block of each passage. */
  blockOf: Uint32Array;
  grams: GramTable;
  /** Signs of answers in each passage, as `answer-cues.ts` keeps them; 0 until a question makes it look. */
  cues: Int32Array;
  /** Blocks by the words of their text and title. */
  words: MiniSearch;
}

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
 * Terms as MiniSearch takes them: its own tokenizer finds nothing in Chinese, so it is handed words set apart by spaces,
 * each once. What it has to do is propose blocks; counting words and looking up single characters would double the time
 * it takes to build and is done on the grams.
 */
export const joinTerms = (folded: string): string =>
  Array.from(new Set(readTerms(folded)))
    .filter((term) => !isStopWord(term) && !ONE_CHARACTER.test(term))
    .join(" ");

/** Builds the index. */
export const createPassageIndex = (passages: Passage[]): PassageIndex => {
  const folded = passages.map(({ text }) => fold(text));
  const texts = folded.map(lemmatiseText);
  const blocks = readBlocks(passages);
  const blockOf = new Uint32Array(passages.length);
  const words = new MiniSearch<{ id: number; text: string; title: string }>({
    fields: ["text", "title"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term || null,
    searchOptions: { bm25: { k: 1.2, b: 0.4, d: 0.5 } },
  });
  blocks.forEach(({ start, end, title }, id) => {
    blockOf.fill(id, start, end);
    words.add({ id, text: joinTerms(folded.slice(start, end).join("\n")), title: joinTerms(title) });
  });
  return { texts, blocks, blockOf, grams: createGramTable(texts), cues: new Int32Array(passages.length), words };
};
