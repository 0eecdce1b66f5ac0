import { describe, expect, test } from "vitest";
import { createCorpus } from "../../src/corpus/files/load-corpus.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import type { Language } from "../../src/render/phrases.ts";
import { renderAbout, renderHelp, renderStart } from "../../src/render/render-guide.ts";
import { renderSources } from "../../src/render/render-source.ts";
import { sampleFact, sourceOf } from "./sample-facts.ts";
import { showMessage } from "./show-message.ts";

const corpusOf = (articles: number) =>
  createCorpus(
    Array.from({ length: articles }, (_, n) => {
      const id = `article-${String(n + 1).padStart(2, "0")}`;
      const url = n % 2 === 0 ? `https://news.example/${n + 1}` : null;
      const { article, claim } = sampleFact({
        id: `${id}-1`,
        quote: "一句话。",
        article: { id, title: `第${n + 1}篇`.repeat(90), url },
      });
      return { article, text: sourceOf(id) ?? "", claims: [claim] };
    }),
    createLexicon([]),
  );

describe.for<Language>(["zh", "en"])("in %s", (language) => {
  const examples = ["快手日活是多少？"];
  test.for([
    ["start", renderStart(examples, language)],
    ["help", renderHelp(examples, language)],
    ["about", renderAbout(corpusOf(1), language)],
  ] as const)("%s reads well", async ([name, message]) => {
    await expect(showMessage(message)).toMatchFileSnapshot(`messages/${name}.${language}.txt`);
  });

  test("the list of sources is turned page by page, and every article stands on one", () => {
    const corpus = corpusOf(30);
    const pages = [0, 1, 2].map((page) => renderSources(corpus, page, language));
    const numbers = pages.flatMap(({ text }) => [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number)));
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
    expect(pages.map(({ buttons }) => buttons.flat().map(({ action }) => action))).toEqual([
      ["sources:1"],
      ["sources:0", "sources:2"],
      ["sources:1"],
    ]);
    for (const { text } of pages) expect(text.length).toBeLessThanOrEqual(4096);
  });

  test("a corpus without articles says so", () => {
    expect(renderSources(corpusOf(0), 0, language)).toMatchObject({
      text: { zh: "还没有收录文章。", en: "I have no articles yet." }[language],
      buttons: [],
    });
  });
});
