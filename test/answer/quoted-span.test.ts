import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/create-answerer.ts";
import { draftArticle } from "../../src/corpus/draft-article.ts";
import { createCorpus, loadCorpus } from "../../src/corpus/load-corpus.ts";
import { readIntake } from "../../src/corpus/read-intake.ts";

const { listed } = loadCorpus(fileURLToPath(new URL("../../corpus", import.meta.url)));

/** What is quoted first for a question on one article. */
const quote = (title: string, text: string, question: string): string | null => {
  const article = draftArticle(
    readIntake({ bytes: new TextEncoder().encode(text), name: null, address: null, contentType: null }),
    { title, published: "2023-08-01" },
    { lexicon: listed, file: null, takenIds: new Set(), now: new Date("2024-01-01T00:00:00Z") },
  );
  const answerer = createAnswerer(createCorpus([article], listed), { now: new Date("2026-11-23T00:00:00Z") });
  const answer = answerer.answer(question);
  return answer.status === "answered" ? (answer.facts[0]?.quote ?? null) : null;
};

describe("the sentence before is quoted", () => {
  test("with one that begins with a pronoun", () => {
    const text = "副教授程立认为，直播电商回到了零售。他预计杭州现有的MCN机构将有一半以上退出市场。";
    expect(quote("直播间", text, "谁预计杭州的MCN机构会有一半退出")).toBe(text);
  });

  test("but not with one that stands on its own", () => {
    const text = "平台去年改了规则。杭州现有的MCN机构将有一半以上退出市场。";
    expect(quote("直播间", text, "谁预计杭州的MCN机构会有一半退出")).not.toContain("规则");
  });

  test("nor across the end of a paragraph", () => {
    const text = "副教授程立认为，直播电商回到了零售。\n他预计杭州现有的MCN机构将有一半以上退出市场。";
    expect(quote("直播间", text, "谁预计杭州的MCN机构会有一半退出")).not.toContain("程立");
  });
});

describe("the sentence after is quoted", () => {
  test.for([
    ["which explains", "首席财务官解释，主要原因是获客成本下降。"],
    ["which leans on it", "这话说得轻巧。"],
  ])("%s", ([, next]) => {
    const text = `快手的营销开支今年明显下降。${next}`;
    expect(quote("快手", text, "快手的营销开支为什么下降")).toBe(text);
  });

  test("not with a number that answers", () => {
    const text = "快手二季度营销开支为91亿元。这一数字低于去年。";
    expect(quote("快手", text, "快手二季度营销开支是多少")).toBe("快手二季度营销开支为91亿元。");
  });

  test("not when both are too long for a chat", () => {
    const text = `快手的营销开支今年明显下降。这${"一笔钱花得不值".repeat(40)}。`;
    expect(quote("快手", text, "快手的营销开支为什么下降")).toBe("快手的营销开支今年明显下降。");
  });
});
