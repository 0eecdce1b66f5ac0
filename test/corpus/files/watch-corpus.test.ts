import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createArticle, replaceArticle } from "../../../src/corpus/files/article-files.ts";
import { type Corpus, loadCorpus } from "../../../src/corpus/files/load-corpus.ts";
import { watchCorpus } from "../../../src/corpus/files/watch-corpus.ts";
import { ARTICLE, CLAIMS, claimOn, LOADED, TEXT, writeCorpus } from "../sample-article.ts";

let stop = () => {};
afterEach(() => stop());

const start = (dir: string, pollEvery: number) => {
  const onChange = vi.fn<(corpus: Corpus) => void>();
  const onRefused = vi.fn<(error: Error) => void>();
  stop = watchCorpus(dir, loadCorpus(dir), { onChange, onRefused, settle: 20, pollEvery });
  return { onChange, onRefused };
};

const renamed = { ...LOADED, article: { ...ARTICLE, title: "新题" } };
const second = {
  ...LOADED,
  article: { ...ARTICLE, id: "second" },
  claims: [claimOn(TEXT, "second-1", "其中直播间成交额为 9.6 亿元。")],
};

// The one way must work where the other doesn't: an hour stands for never.
describe.for([
  ["by events", 3_600_000],
  ["by polling", 30],
] as const)("watchCorpus %s", ([, pollEvery]) => {
  test("hands over a corpus with a new article, once", async () => {
    const dir = writeCorpus();
    const { onChange, onRefused } = start(dir, pollEvery);
    createArticle(dir, second);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), 3000);
    expect(onChange.mock.calls[0]?.[0].articles.map(({ article }) => article.id)).toEqual(["qinghe", "second"]);
    await sleep(150);
    expect(onChange).toHaveBeenCalledOnce();
    expect(onRefused).not.toHaveBeenCalled();
  });

  test("reports a broken corpus once, and hands over the mended one", async () => {
    const dir = writeCorpus();
    const { onChange, onRefused } = start(dir, pollEvery);
    writeFileSync(join(dir, "articles", "qinghe", "claims.json"), "[{]");
    await vi.waitFor(() => expect(onRefused).toHaveBeenCalled(), 3000);
    expect(onRefused.mock.calls[0]?.[0].message).toMatch(/claims\.json:1 .*no JSON/);
    await sleep(150);
    expect(onRefused).toHaveBeenCalledOnce();
    expect(onChange).not.toHaveBeenCalled();
    replaceArticle(dir, { ...renamed, claims: CLAIMS });
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), 3000);
    expect(onChange.mock.calls[0]?.[0].articles[0]?.article.title).toBe("新题");
  });

  test("hands over nothing when files are rewritten with the same content", async () => {
    const dir = writeCorpus();
    const { onChange } = start(dir, pollEvery);
    replaceArticle(dir, LOADED);
    await sleep(250);
    expect(onChange).not.toHaveBeenCalled();
  });
});
