import { describe, expect, test } from "vitest";
import { renderContext } from "../../src/render/render-context.ts";
import { sampleFact, sourceOf } from "./sample-facts.ts";
import { showMessage } from "./show-message.ts";

const contextOf = (quote: string, before: string, after: string): string => {
  const fact = sampleFact({ quote, before, after, article: { url: null, title: "标题" } });
  const message = renderContext(fact, sourceOf("sample") ?? "", {
    now: () => new Date("2026-11-23"),
    language: "zh",
  });
  expect(message.text.length).toBeLessThanOrEqual(4096);
  expect(message.buttons).toEqual([]);
  return showMessage(message).trimEnd();
};
const block = (inside: string, paragraph: number): string => `《标题》第 ${paragraph} 段\n<quote>${inside}</quote>`;

describe("around a quote", () => {
  test.for<[what: string, quote: string, before: string, after: string, shown: string]>([
    ["its paragraph", "引文。", "一。\n二。", "三。\n四。", block("二。**引文。**三。", 2)],
    ["a whole paragraph's neighbours", "引文。", "一。\n二。\n", "\n三。\n四。", block("二。\n**引文。**\n三。", 3)],
    ["a first paragraph's one neighbour", "引文。", "", "\n三。\n四。", block("**引文。**\n三。", 1)],
    ["a last paragraph's one neighbour", "引文。", "一。\n二。\n", "", block("二。\n**引文。**", 3)],
    ["all paragraphs that it runs over", "引\n文", "一。\n二。", "。\n四。", block("二。**引\n文**。", 2)],
    ["nothing, where it is the whole text", "引文。", "", "", block("**引文。**", 1)],
  ])("stands %s", ([, quote, before, after, shown]) => {
    expect(contextOf(quote, before, after)).toBe(shown);
  });

  test("a paragraph longer than a message is cut, and says so", () => {
    const shown = contextOf("引文。", "前面的话。".repeat(900), "后面的话。".repeat(900));
    expect(shown).toContain("**引文。**");
    expect(shown).toMatch(/<\/quote>\n这一段太长，一条消息放不下，这里是引文前后的部分。$/);
    expect(shown.length).toBeGreaterThan(3900);
  });

  test("a quote longer than a message is shown from its beginning", () => {
    const shown = contextOf("引文很长。".repeat(1000), "前面的话。", "后面的话。");
    expect(shown).toMatch(/<quote>\*\*(?:引文很长。)+\*\*<\/quote>/);
    expect(shown.length).toBeGreaterThan(3900);
  });
});

test("a long title leaves the quote less room", () => {
  const fact = sampleFact({ quote: "引文。", before: "前面的话。".repeat(900), article: { title: "标".repeat(160) } });
  const { text } = renderContext(fact, sourceOf("sample") ?? "", { now: () => new Date("2026-11-23"), language: "zh" });
  expect(text.length).toBeLessThanOrEqual(4096);
  expect(text.length).toBeGreaterThan(3900);
});

test("without a language it is in English", () => {
  const fact = sampleFact({ quote: "引文。", article: { url: null, title: "标题" } });
  expect(renderContext(fact, sourceOf("sample") ?? "", { now: () => new Date("2026-11-23") }).text).toMatch(
    /^标题, paragraph 2\n/,
  );
});
