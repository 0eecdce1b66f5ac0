import { describe, expect, test } from "vitest";
import { growCorpus, type KnownItem } from "../../bench/growth-corpus.ts";
import { createAnswerer } from "../../src/answer/create-answerer.ts";
import { type Corpus, loadCorpus } from "../../src/corpus/files/load-corpus.ts";
import { createSearch, type Passage, type Search } from "../../src/search/create-search.ts";
import { slice } from "../../src/text/span.ts";

const real = loadCorpus("corpus");
const QUESTIONS = 60;
const SENTENCES_A_PARAGRAPH = 4;

const passagesOf = (corpus: Corpus): Passage[] =>
  corpus.articles.flatMap(({ article, text, claims }, number) =>
    claims.map(({ span }, at) => ({
      text: slice(text, span),
      paragraph: number * claims.length + Math.floor(at / SENTENCES_A_PARAGRAPH),
      title: article.title,
    })),
  );

/** What each question makes the search do, of the question that makes it do most. */
const mostWork = (search: Search, items: KnownItem[]): Record<keyof Search["work"], number> => {
  const most = { rowsRead: 0, blocksAsked: 0, textsRead: 0 };
  for (const { question } of items) {
    const before = { ...search.work };
    search.find(question);
    for (const kind of ["rowsRead", "blocksAsked", "textsRead"] as const)
      most[kind] = Math.max(most[kind], search.work[kind] - before[kind]);
  }
  return most;
};

// counted, not timed: a busy machine may take as long as it likes
describe("a question", { timeout: 120_000 }, () => {
  const { corpus, items } = growCorpus(real, 20_000, { questions: QUESTIONS });
  const search = createSearch(passagesOf(corpus), corpus.lexicon);
  const work = mostWork(search, items);

  test("reads no more rows of terms and asks no more blocks for others than it may, among twenty thousand passages", () => {
    expect(work.rowsRead).toBeLessThanOrEqual(30_000);
    expect(work.blocksAsked).toBeLessThanOrEqual(4_000);
  });

  test("looks into a part of the texts at most", () => {
    expect(work.textsRead).toBeLessThanOrEqual(9_000);
  });

  test("of nothing but common words reads little", () => {
    const before = search.work.rowsRead;
    search.find("截至数据显示占比");
    expect(search.work.rowsRead - before).toBeLessThanOrEqual(30_000);
  });

  test("weighs a few dozen claims, however many there are", () => {
    const answerer = createAnswerer(corpus, { now: () => new Date("2026-11-23T00:00:00Z") });
    const weighed = items.slice(0, 10).map(({ question }) => answerer.explain(question).candidates.length);
    expect(Math.max(...weighed)).toBeLessThanOrEqual(60);
  });

  test("brings up the claim that answers it among the twelve best, nearly always", () => {
    const home = new Map(passagesOf(corpus).map(({ text }, row) => [text, row]));
    const quotes = new Map(
      corpus.articles.flatMap(({ text, claims }) => claims.map(({ id, span }) => [id, slice(text, span)] as const)),
    );
    const found = items.filter(({ question, claim }) =>
      search.find(question, { limit: 12 }).some(({ passage }) => passage === home.get(quotes.get(claim) ?? "")),
    );
    expect(found.length / items.length).toBeGreaterThan(0.9);
  });
});
