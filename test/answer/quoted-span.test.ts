import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/create-answerer.ts";
import { draftArticle } from "../../src/corpus/draft-article.ts";
import { createCorpus, loadCorpus } from "../../src/corpus/load-corpus.ts";
import { readIntake } from "../../src/corpus/read-intake.ts";

const { listed } = loadCorpus(fileURLToPath(new URL("../../corpus", import.meta.url)));

/** What is quoted for a question on one article, of which all but `body` is boilerplate. */
const quotes = (title: string, text: string, question: string, body = text): string[] => {
  const drafted = draftArticle(
    readIntake({ bytes: new TextEncoder().encode(text), name: null, address: null, contentType: null }),
    { title, published: "2023-08-01" },
    { lexicon: listed, file: null, takenIds: new Set(), now: new Date("2024-01-01T00:00:00Z") },
  );
  const article = {
    ...drafted,
    article: { ...drafted.article, body: [{ start: text.indexOf(body), end: text.indexOf(body) + body.length }] },
    claims: drafted.claims.filter(({ span }) => body.includes(text.slice(span.start, span.end))),
  };
  const answerer = createAnswerer(createCorpus([article], listed), { now: new Date("2026-11-23T00:00:00Z") });
  const answer = answerer.answer(question);
  return answer.status === "answered" ? [...answer.facts, ...answer.more].map((fact) => fact.quote) : [];
};
const quote = (...of: Parameters<typeof quotes>): string => quotes(...of)[0] ?? "";

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
    ["which tells the cause", "财务总监何咏仪指，下降主要来自获客成本。"],
  ])("%s", ([, next]) => {
    const text = `快手的营销开支今年明显下降。${next}`;
    expect(quote("快手", text, "快手的营销开支为什么下降")).toBe(text);
  });

  test("not with a number that answers", () => {
    const text = "快手二季度营销开支为91亿元。这一数字低于去年。";
    expect(quote("快手", text, "快手二季度营销开支是多少")).toBe("快手二季度营销开支为91亿元。");
  });

  test("not what stands outside the body on the same line", () => {
    const body = "快手的营销开支今年明显下降。";
    expect(quote("快手", `${body}这里是广告，点击领红包。`, "快手的营销开支为什么下降", body)).toBe(body);
  });

  test("not another's words that don't say whose they are, nor an opinion beside a fact", () => {
    const fact = "快手的营销开支今年明显下降。";
    const opinion = "这或许应该归功于获客成本，毫无疑问。";
    expect(quote("快手", `${fact}${opinion}`, "快手的营销开支为什么下降")).toBe(fact);
  });

  test("once, though it would be a fact of its own among more", () => {
    const text = "直播带货是直播电商的初级版。这说明直播带货与直播电商的关系是长期的。";
    const all = quotes("直播", text, "直播带货跟直播电商是什么关系");
    expect(all.join("").split("关系是长期的").length).toBe(2);
  });

  test("not when both are too long for a chat", () => {
    const text = `快手的营销开支今年明显下降。这${"一笔钱花得不值".repeat(40)}。`;
    expect(quote("快手", text, "快手的营销开支为什么下降")).toBe("快手的营销开支今年明显下降。");
  });
});
