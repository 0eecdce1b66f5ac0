import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  createArticle,
  removeArticle,
  replaceArticle,
  saveReview,
  tidyArticles,
} from "../../../src/corpus/files/article-files.ts";
import { loadCorpus } from "../../../src/corpus/files/load-corpus.ts";
import { ARTICLE, CLAIMS, LOADED, TEXT, writeCorpus } from "../sample-article.ts";

const names = (dir: string): string[] => readdirSync(join(dir, "articles")).sort();
const NOW = new Date("2026-01-01T12:00:00Z");

describe("article files", () => {
  test("are written so that loading gives back what was written", () => {
    const dir = writeCorpus([]);
    createArticle(dir, LOADED);
    expect(loadCorpus(dir).articles).toEqual([LOADED]);
    expect(names(dir)).toEqual(["qinghe"]);
  });

  test("aren't written over another article", () => {
    const dir = writeCorpus();
    expect(() => createArticle(dir, LOADED)).toThrow(/already/);
    expect(names(dir)).toEqual(["qinghe"]);
  });

  test("aren't written where they couldn't be read again", () => {
    const dir = writeCorpus([]);
    expect(() => createArticle(dir, { ...LOADED, article: { ...ARTICLE, title: "" } })).toThrow(/title wants words/);
    expect(names(dir)).toEqual([]);
  });

  test("are replaced, saved and removed whole", () => {
    const dir = writeCorpus();
    replaceArticle(dir, { ...LOADED, article: { ...ARTICLE, title: "新题" } });
    const dropped = [{ id: "qinghe-4", quote: "其中", number: null }];
    saveReview(dir, { text: TEXT, article: { ...ARTICLE, title: "新题", dropped }, claims: CLAIMS.slice(0, 1) });
    const [loaded] = loadCorpus(dir).articles;
    expect([loaded?.article.title, loaded?.claims.length, loaded?.article.dropped]).toEqual(["新题", 1, dropped]);
    removeArticle(dir, "qinghe");
    expect(names(dir)).toEqual([]);
  });

  test("an interrupted replacement is undone, and a finished one cleared", () => {
    const dir = writeCorpus();
    const home = join(dir, "articles", "qinghe");
    renameSync(home, join(dir, "articles", ".old-qinghe"));
    expect(() => loadCorpus(dir)).toThrow(/interrupted/);
    tidyArticles(dir, NOW);
    expect(loadCorpus(dir).articles).toEqual([LOADED]);
    cpSync(home, join(dir, "articles", ".old-qinghe"), { recursive: true });
    tidyArticles(dir, NOW);
    expect(names(dir)).toEqual(["qinghe"]);
  });

  test("an abandoned draft is cleared, one being written is left", () => {
    const dir = writeCorpus([]);
    const [old, young] = ["a", "b"].map((name) => join(dir, "articles", `.new-${name}-1`));
    for (const [path, minutes] of [
      [old, 60],
      [young, 1],
    ] as const) {
      mkdirSync(path ?? "");
      const time = new Date(NOW.getTime() - minutes * 60_000);
      utimesSync(path ?? "", time, time);
    }
    tidyArticles(dir, NOW);
    expect([existsSync(old ?? ""), existsSync(young ?? "")]).toEqual([false, true]);
  });
});
