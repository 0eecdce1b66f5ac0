import { describe, expect, test } from "vitest";
import { replay } from "../../../src/cli/corpus/replay.ts";
import { loadCorpus } from "../../../src/corpus/files/load-corpus.ts";
import { readQuestions } from "../../../src/corpus/question-set.ts";

const questions = readQuestions("corpus/questions.jsonl").filter(({ open }) => open !== true);
const outcomes = replay(loadCorpus("corpus"), questions, new Date("2026-11-01T00:00:00Z"));

describe("the corpus answers its own question", () => {
  test.for(questions.map((question, index) => ({ ...question, index })))("$question", ({ expect: wanted, index }) => {
    const { status, quote, right } = outcomes[index] ?? {};
    expect({ right, status, quote, wanted }).toMatchObject({ right: true });
  });
});
