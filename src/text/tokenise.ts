/** The one tokenizer, for texts and questions alike: Chinese words, English base forms, numbers. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Jieba } from "@node-rs/jieba";
import { lemmatise } from "./lemmatise.ts";
import { remember } from "./remember.ts";
import type { Span } from "./span.ts";

let loaded: Jieba | undefined;

/** Loaded on first use: the dictionary takes 0.2 s. Its file is read directly because the package's own reader holds a second one in memory. */
const jieba = (): Jieba =>
  (loaded ??= Jieba.withDict(readFileSync(createRequire(import.meta.url).resolve("@node-rs/jieba/dict.txt"))));

const isHan = (char: string): boolean => /^\p{Script=Han}/u.test(char);

// 3.1, 36,761 | 5g, q2, gdp, 618 | かな
const PLAIN_WORD =
  /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?(?![\d\p{Script=Latin}])|[\d\p{Script=Latin}]+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

const plainTerm = (word: string): string =>
  word.charCodeAt(0) <= 0x39 ? word.replaceAll(/,(?=\d{3}(?!\d))/g, "") : lemmatise(word); // 36,761 → 36761

/** A word as it is indexed, with where it stands in the folded text. */
export interface Word {
  term: string;
  span: Span;
  han: boolean;
}

/** The words of a folded text in order, none overlapping; stop words included, punctuation not. */
export const readWords = (folded: string): Word[] => {
  const words: Word[] = [];
  const readPlain = (start: number, end: number): void => {
    for (const match of folded.slice(start, end).matchAll(PLAIN_WORD)) {
      const from = start + match.index;
      words.push({ term: plainTerm(match[0]), span: { start: from, end: from + match[0].length }, han: false });
    }
  };
  let at = 0;
  let plainFrom = 0;
  // The pieces of a cut, joined, are the text.
  for (const piece of jieba().cut(folded, true)) {
    const end = at + piece.length;
    if (isHan(piece)) {
      readPlain(plainFrom, at);
      words.push({ term: piece, span: { start: at, end }, han: true });
      plainFrom = end;
    }
    at = end;
  }
  readPlain(plainFrom, folded.length);
  return words;
};

/** A folded text cut into words that the dictionary knows; what it does not know is single characters, never guessed. */
export const readKnownWords = (folded: string): string[] => jieba().cut(folded, false);

/** The terms of a folded text: its words and, for long Chinese words, the shorter ones in them (中华人民共和国 → 中华, 人民, …). */
export const readTerms = (folded: string): string[] => {
  const terms = jieba().cutForSearch(folded, true).filter(isHan);
  for (const match of folded.matchAll(PLAIN_WORD)) terms.push(plainTerm(match[0]));
  return terms;
};

/** A word with its part of speech as jieba's dictionary has it: n noun, nr person, ns place, nt organisation, v verb, r pronoun … */
export interface TaggedWord {
  word: string;
  tag: string;
}

/** Texts whose words are remembered: a question and its parts are looked at by several readers. */
const MOST_TAGGED = 64;

/** The words of a folded text with their parts of speech; the words, joined, are the text. */
export const tagWords = remember(MOST_TAGGED, (folded: string): readonly TaggedWord[] => jieba().tag(folded, true));
