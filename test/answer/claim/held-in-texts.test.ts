import { describe, expect, test } from "vitest";
import { createTextCheck } from "../../../src/answer/claim/held-in-texts.ts";
import { sampleFact, sourceOf } from "../../render/sample-facts.ts";

const isInTexts = (quote: string, words: string, language: "zh-Hans" | "zh-Hant" | "en" = "en"): boolean => {
  const { article } = sampleFact({ id: "held-1", quote, before: "", after: "", article: { id: "held", language } });
  return createTextCheck([{ article, text: sourceOf("held") ?? "", claims: [] }])(words);
};

describe("words that a text holds", () => {
  test.for([
    ["Italy went further.", "Italy"],
    ["Italy went further.", "italy"],
    ["The company employs 1,950 people.", "employees"],
    ["It pays delivery  fees.", "delivery fee"],
    ["米兰去年更进一步。", "米兰"],
  ] as const)("%s holds %s", ([text, words]) => {
    expect(isInTexts(text, words)).toBe(true);
  });

  test("may be written in traditional characters", () => {
    expect(isInTexts("履約費用更高。", "履约费用", "zh-Hant")).toBe(true);
  });

  test.for([
    ["The season was short.", "Sea"],
    ["The overseas shops grew.", "sea"],
    ["米兰去年更进一步。", "罗马"],
    ["It pays fees.", "delivery fee"],
  ] as const)("%s doesn't hold %s", ([text, words]) => {
    expect(isInTexts(text, words)).toBe(false);
  });
});
