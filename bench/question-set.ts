/** Question sets with known answers, one JSON object a line, and whether an answer is right. */
import { readFileSync } from "node:fs";
import { detectLanguage } from "../src/answer/question/detect-language.ts";
import { type Corpus, loadCorpus } from "../src/corpus/files/load-corpus.ts";
import { draftBeside } from "./draft-beside.ts";

export interface SetQuestion {
  id: string;
  lang: string;
  kind: string;
  question: string;
  /** The question asked just before in the same chat. */
  prior?: string;
  /** Any one of these must stand in the first quote; empty when the corpus doesn't know. */
  gold: string[];
  /** Each must stand in some quote. */
  goldAll?: string[];
  /** The sides of a comparison: of each, any one of its strings must stand in some quote. */
  also?: (string | { gold: string[] })[];
  /** The number that is to lead the answer. */
  value?: string;
}

/** A question of the corpus' own file, corpus/questions.jsonl. */
interface OwnQuestion {
  question: string;
  prior?: string;
  /** null: the corpus doesn't know. */
  expect?: string | string[] | null;
}

const readOwn = ({ question, prior, expect }: OwnQuestion, line: number): SetQuestion[] => {
  if (expect === undefined) return [];
  const gold = expect === null ? [] : [expect].flat();
  const lang = detectLanguage(question);
  return [
    {
      id: `own-${line}`,
      lang,
      kind: gold.length > 0 ? "own" : "unanswerable",
      question,
      gold,
      ...(prior ? { prior } : {}),
    },
  ];
};

/** Reads a set in the form above or the corpus' own questions; empty lines and lines with # are left out. */
export const readQuestions = (file: string): SetQuestion[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, at) => {
      if (!line.startsWith("{")) return [];
      const read = JSON.parse(line) as SetQuestion | OwnQuestion;
      return "gold" in read ? [read] : readOwn(read, at + 1);
    });

/** The day on which the questions of all sets are asked: 去年 and its like are counted from it. */
export const askedAt = (): Date => new Date("2026-11-23T00:00:00Z");

/** A question set with what it is asked of. */
export interface AskedSet {
  file: string;
  corpusDir: string;
  /** A folder of texts to draft beside the corpus; null for none. */
  textsDir: string | null;
}

/** Question sets as a command line names them: questions.jsonl:corpus, or questions.jsonl:corpus:texts. */
export const readSets = (sets: readonly string[]): AskedSet[] =>
  sets.map((set) => {
    const [file = "", corpusDir = "corpus", textsDir = null] = set.split(":");
    return { file, corpusDir, textsDir };
  });

/** The corpus that a set is asked of, as it is on the day of asking. */
export const loadAsked = ({ corpusDir, textsDir }: AskedSet): Corpus =>
  textsDir === null ? loadCorpus(corpusDir) : draftBeside(corpusDir, textsDir, askedAt());

const squeeze = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^(超过|超|约|近|逾|达|已|over|more than)+/i, "");
const digits = (text: string): string =>
  (squeeze(text).match(/\d[\d,.]*/g) ?? []).map((number) => number.replace(/,/g, "")).join("|");

/** Whether a headline is the number wanted, spaces and qualifiers aside. */
export const sameValue = (given: string, wanted: string): boolean => {
  const [a, b] = [squeeze(given), squeeze(wanted)];
  return a !== "" && (a.includes(b) || b.includes(a) || (digits(a) !== "" && digits(a) === digits(b)));
};
