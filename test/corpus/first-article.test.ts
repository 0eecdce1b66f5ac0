import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../src/corpus/files/load-corpus.ts";
import { splitParagraphs, splitSentences } from "../../src/text/segment.ts";
import { contains, slice } from "../../src/text/span.ts";

const { articles } = loadCorpus("corpus");
const first = articles.find(({ article }) => article.id === "kuaishou-jd-2020");
if (!first) throw new Error("the first article is gone");
const { article, text, claims } = first;

/** Every statistic of the article, read by hand apart from the claims. */
const statistics = readFileSync(new URL("first-article-statistics.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map(
    (line) =>
      JSON.parse(line) as { text: string; value: number; unit: string; qualifier: string | null; period: string },
  );

describe("the first article", () => {
  test.for(statistics)("states $text ($value $unit, $period)", ({ text: words, value, unit, qualifier, period }) => {
    expect(
      claims.map(({ statistic, period: when }) => ({
        words: statistic && slice(text, statistic.span),
        value: statistic?.value,
        unit: statistic?.unit,
        qualifier: statistic?.qualifier,
        period: when,
      })),
    ).toContainEqual({ words, value, unit, qualifier, period });
  });

  test("has a claim on every sentence of its body", () => {
    const sentences = article.body
      .flatMap((piece) => splitParagraphs(text, piece))
      .flatMap((piece) => splitSentences(text, piece));
    const unclaimed = sentences.filter((sentence) => !claims.some(({ span }) => contains(span, sentence)));
    expect(unclaimed.map((span) => slice(text, span))).toEqual([]);
  });

  test("reads 今年 as 2020, not as the year of the page", () => {
    expect(claims.map(({ period }) => period).filter((period) => period !== null && /202[1-9]/.test(period))).toEqual(
      [],
    );
  });

  test("glosses every quote and has no draft left", () => {
    expect(claims.filter(({ gloss, review }) => gloss === null || review === "draft")).toEqual([]);
  });

  test("never presents speech or judgement as a fact", () => {
    expect(claims.filter(({ speaker, nature }) => speaker !== null && nature === "fact")).toEqual([]);
  });
});
