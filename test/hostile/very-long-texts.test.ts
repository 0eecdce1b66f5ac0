/** Texts and questions far longer than any that people write take time as they grow, and no more. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/create-answerer.ts";
import { loadCorpus } from "../../src/corpus/files/load-corpus.ts";
import { extractClaims } from "../../src/extract/extract-claims.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";

test("a text of a hundred thousand characters without a full stop is read within seconds", { timeout: 60_000 }, () => {
  const alphabet = "7月2023年第二季度零售额同比增长下降2.5%，，；“”说表示据亿元万人其中分别为、 \t.A去年期";
  const text = Array.from({ length: 100_000 }, (_, index) => alphabet[(index * 7919) % alphabet.length]).join("");
  const started = process.cpuUsage().user;
  extractClaims(
    { id: "a", text, body: [{ start: 0, end: text.length }], asOf: "2023-08-15", language: "zh-Hans", title: "" },
    createLexicon([]),
  );
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(10);
});

const corpus = loadCorpus(fileURLToPath(new URL("../../corpus", import.meta.url)));

test.for(["快手电商平台用户直播电商", "jd "])(
  "a text of a hundred thousand characters that are nearly all names is read within seconds (%s)",
  { timeout: 60_000 },
  (names) => {
    const text = names.repeat(Math.ceil(100_000 / names.length));
    const started = process.cpuUsage().user;
    extractClaims(
      { id: "a", text, body: [{ start: 0, end: text.length }], asOf: "2023-08-15", language: "zh-Hans", title: "" },
      corpus.lexicon,
    );
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(3);
  },
);

describe("a question of ten thousand characters", () => {
  const answerer = createAnswerer(corpus, { now: () => new Date("2026-11-23T00:00:00Z") });

  test.for([
    "快手".repeat(5000),
    "a".repeat(10_000),
    "how many ".repeat(1200),
    "1".repeat(10_000),
    "，".repeat(10_000),
    "多少亿".repeat(3400),
  ])("takes no longer than a long question (%#)", (question) => {
    const times = Array.from({ length: 4 }, () => {
      const started = process.cpuUsage().user;
      answerer.answer(question);
      return (process.cpuUsage().user - started) / 1e3;
    });
    // at most 250 ms of work when warm; the least, since making machine code counts too
    expect(Math.min(...times)).toBeLessThan(500);
  });
});
