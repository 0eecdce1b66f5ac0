/** Questions that have nothing to do with the articles: cooking, the weather, a poem, a parcel. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readQuestions } from "../../bench/question-set.ts";
import { createAnswerer } from "../../src/answer/create-answerer.ts";
import { loadCorpus } from "../../src/corpus/files/load-corpus.ts";

const path = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const answerer = createAnswerer(loadCorpus(path("corpus")), { now: () => new Date("2026-11-23T00:00:00Z") });
const questions = readQuestions(path("bench/off-topic-held-out.jsonl"));

describe("what has nothing to do with the articles is not answered", () => {
  // bench/RESULTS.md has the figures; before trust was taught such questions it was four in ten.
  test("but for one in twelve of 80 that taught it nothing, at most", { timeout: 30_000 }, () => {
    const answered = questions.filter(({ question }) => answerer.answer(question).status === "answered");
    expect(questions).toHaveLength(80);
    expect(answered.length).toBeLessThanOrEqual(questions.length / 12);
  });

  test.for(["明天天气怎么样", "怎么做红烧肉", "how do I bake sourdough", "where is my parcel"])("%s", (question) => {
    expect(answerer.answer(question).status).not.toBe("answered");
  });
});
