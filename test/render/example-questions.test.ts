import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { createCorpus } from "../../src/corpus/files/load-corpus.ts";
import type { Claim } from "../../src/extract/claim.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { findExamples } from "../../src/render/example-questions.ts";
import { sampleFact, sourceOf } from "./sample-facts.ts";

type Sample = Omit<Parameters<typeof sampleFact>[0], "id">;

interface Setting {
  nameIn?: (name: string, language: "zh" | "en") => string | null;
  language?: "zh" | "en";
  /** Whether a question is answered with the claim of its subject, or with nothing. */
  isAnswered?: boolean;
}

/** The example questions of a corpus of these claims, and all that were tried. */
const examplesOf = (
  samples: readonly Sample[],
  { nameIn = (name) => name, language = "zh", isAnswered = true }: Setting = {},
): { examples: string[]; asked: string[] } => {
  const facts = samples.map((sample, n) => {
    const id = `article-${String(n).padStart(3, "0")}`;
    return sampleFact({ id: `${id}-1`, ...sample, article: { id } });
  });
  const articles = facts.map(({ article, claim }) => ({ article, text: sourceOf(article.id) ?? "", claims: [claim] }));
  const asked: string[] = [];
  const answer = (question: string): Answer => {
    asked.push(question);
    const found = facts.filter(({ claim }) => question.toLowerCase().includes(claim.subject.toLowerCase()));
    return {
      ...{ status: "answered", language, facts: isAnswered ? found : [], verdict: null, correction: null },
      ...{ conflict: false, headline: true, more: [] },
    };
  };
  return { examples: findExamples(createCorpus(articles, createLexicon([])), { answer }, nameIn, language), asked };
};
const figure = (subject: string, metric = "日活", claim: Partial<Claim> = {}, number = {}): Sample => ({
  quote: `${subject}${metric}3亿。`,
  number: { text: "3亿", value: 3e8, unit: "people", ...number },
  claim: { subject, metric, ...claim },
});

test("examples are questions on different subjects, three at most", () => {
  expect(examplesOf(["甲", "甲", "乙", "丙", "丁"].map((name) => figure(name))).examples).toEqual([
    "甲日活是多少？",
    "乙日活是多少？",
    "丙日活是多少？",
  ]);
});

test("subjects with a name in both languages come first", () => {
  const nameIn = (name: string, language: "zh" | "en") => (language === "en" && name !== "丙" ? null : name);
  expect(examplesOf([figure("甲"), figure("丙")], { nameIn }).examples).toEqual(["丙日活是多少？", "甲日活是多少？"]);
});

test("an English example begins with a capital", () => {
  expect(examplesOf([figure("users of it", "sales")], { language: "en" }).examples).toEqual(["Users of it: sales?"]);
});

describe("no example is made of", () => {
  test.for<[what: string, sample: Sample]>([
    ["a rate of change", figure("甲", "日活", {}, { change: "yoy" })],
    ["a vague number", figure("甲", "日活", {}, { vague: true })],
    ["a forecast", figure("甲", "日活", { nature: "forecast" })],
    ["a count of days", figure("甲", "日活", {}, { unit: "days" })],
    ["a price", figure("甲", "日活", {}, { unit: "CNY/items" })],
    ["long names", figure("甲".repeat(10), "日".repeat(11))],
    ["names in brackets", figure("甲", "日活（DAU）")],
    ["words without a number", { quote: "甲说了话。", claim: { subject: "甲" } }],
  ])("%s", ([, sample]) => {
    expect(examplesOf([sample])).toEqual({ examples: [], asked: [] });
  });

  test("a claim whose subject or measure the language has no name for", () => {
    expect(examplesOf([figure("甲")], { nameIn: (name) => (name === "甲" ? null : name) }).asked).toEqual([]);
    expect(examplesOf([figure("甲")], { nameIn: (name) => (name === "日活" ? null : name) }).asked).toEqual([]);
  });
});

test.for<[unit: string]>([["CNY"], ["%"], ["people"]])(
  "figures in %s make examples, long names up to a limit",
  ([unit]) => {
    const sample = figure("甲".repeat(10), "日".repeat(10), {}, { unit });
    expect(examplesOf([sample]).examples).toHaveLength(1);
  },
);

describe("of a large corpus", () => {
  const figures = Array.from({ length: 240 }, (_, n) => figure(`第${String(n).padStart(3, "0")}家`));

  test("examples come from all over it", () => {
    const { examples, asked } = examplesOf(figures);
    expect(examples).toEqual(["000", "010", "020"].map((number) => `第${number}家日活是多少？`));
    expect(asked).toEqual(examples);
  });

  test("two dozen claims are tried and no more", () => {
    const { examples, asked } = examplesOf(figures, { isAnswered: false });
    expect(examples).toEqual([]);
    expect(asked).toHaveLength(24);
    expect(asked.at(-1)).toBe("第230家日活是多少？");
  });
});
