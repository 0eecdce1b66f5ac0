/** Sets for measuring retrieval: paragraphs cut into sentences, and questions with the sentences that answer them. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Passage } from "../src/search/create-search.ts";

const RetrievalSet = z.object({
  name: z.string(),
  lang: z.string(),
  paras: z.array(z.object({ title: z.string(), s: z.array(z.string()) })),
  queries: z.array(
    z.object({
      q: z.string(),
      id: z.string(),
      /** Numbers of the sentences that answer, counted through all paragraphs. */
      gold: z.array(z.number()),
      a: z.array(z.string()),
      /** Numbers of the paragraphs that they stand in. */
      p: z.array(z.number()),
    }),
  ),
});
export type RetrievalSet = z.infer<typeof RetrievalSet>;

/** Reads a set; `questionsFile`, an object of id → question, puts its questions in place of the set's own. */
export const readRetrievalSet = (file: string, questionsFile?: string): RetrievalSet => {
  const set = RetrievalSet.parse(JSON.parse(readFileSync(file, "utf8")));
  if (questionsFile === undefined) return set;
  const questions = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(questionsFile, "utf8")));
  const queries = set.queries.flatMap((query) => {
    const question = questions[query.id];
    return question === undefined ? [] : [{ ...query, q: question }];
  });
  return { ...set, queries };
};

/** The passages of the paragraphs that are kept, with the number of each in the whole set. */
export const readPassages = (
  set: RetrievalSet,
  keep: (paragraph: number) => boolean = () => true,
): { passages: Passage[]; numbers: number[] } => {
  const passages: Passage[] = [];
  const numbers: number[] = [];
  let number = 0;
  set.paras.forEach(({ title, s }, paragraph) => {
    for (const text of s) {
      if (keep(paragraph)) {
        passages.push({ text, paragraph, title });
        numbers.push(number);
      }
      number++;
    }
  });
  return { passages, numbers };
};
