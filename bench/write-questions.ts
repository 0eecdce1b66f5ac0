/** The questions of a set as other people would type them: in pinyin, or in the other Chinese script. */
import simplifiedToTraditional from "opencc-js/dict/STCharacters";
import { fold } from "../src/text/fold.ts";
import { transcribe } from "../src/text/pinyin.ts";
import type { RetrievalSet } from "./retrieval-set.ts";

export const WRITINGS = ["pinyin", "simplified", "traditional"] as const;
export type Writing = (typeof WRITINGS)[number];

const traditional = new Map(
  simplifiedToTraditional.split("|").map((pair) => pair.split(" ").slice(0, 2) as [string, string]),
);

const WRITE: Record<Writing, (question: string) => string> = {
  pinyin: (question) =>
    transcribe(fold(question))
      .join(" ")
      .replaceAll("ü", "v")
      .replaceAll(/[^a-z0-9.]+/g, " ")
      .trim(),
  simplified: fold,
  traditional: (question) => Array.from(question, (char) => traditional.get(char) ?? char).join(""),
};

/** The same set with its questions written so; the set itself if no writing is given. */
export const writeQuestions = (set: RetrievalSet, writing: Writing | undefined): RetrievalSet =>
  writing === undefined
    ? set
    : { ...set, queries: set.queries.map((query) => ({ ...query, q: WRITE[writing](query.q) })) };
