import { describe, expect, test } from "vitest";
import type { Missing } from "../../src/answer/answer.ts";
import { phrasesOf } from "../../src/render/phrases.ts";
import { renderNotFound } from "../../src/render/render-not-found.ts";
import { sampleFact } from "./sample-facts.ts";

const now = (): Date => new Date("2026-11-23");
const say = (missing: Missing, place: "private" | "group" = "group"): string =>
  renderNotFound({ status: "not_found", language: "en", missing, nearest: null }, { now, place }, phrasesOf("en")).text;

describe("in one line, what is missing", () => {
  test.for<[missing: Missing, line: string]>([
    [{ reason: "subject", subject: "Acme" }, "I found nothing about “Acme” in my articles."],
    [{ reason: "metric", metric: "DAU" }, "None of my articles gives “DAU”."],
    [{ reason: "metric", metric: "DAU", elsewhere: true }, "I didn’t find the “DAU” you asked about."],
    [
      { reason: "period", subject: "JD", metric: "DAU", period: "last year", year: "2025" },
      "I have “JD · DAU”, but not for “2025 (last year)”.",
    ],
    [{ reason: "metric", subject: "JD", metric: "DAU" }, "My articles mention “JD”, but give no “DAU” for it."],
    [{ reason: "period", period: "2017" }, "I have nothing on this for “2017”."],
    [{ reason: "period", period: "last year", year: "2025" }, "I have nothing on this for 2025 (“last year”)."],
    [{ reason: "period", subject: "JD", period: "2017" }, "I have “JD”, but not for “2017”."],
    [{ reason: "period", subject: "JD", metric: "DAU", period: "2017" }, "I have “JD · DAU”, but not for “2017”."],
    [{ reason: "number", subject: "JD" }, "My articles mention “JD”, but give no number."],
    [{ reason: "number", metric: "DAU" }, "My articles mention “DAU”, but give no number."],
    [{ reason: "unreadable" }, "I couldn’t make sense of that. Please ask in English or Chinese."],
    [{ reason: "subject" }, "My articles don’t hold an answer to that."],
    [{ reason: "answer" }, "My articles don’t hold an answer to that."],
    [{ reason: "metric", subject: "JD" }, "My articles don’t hold an answer to that."],
    [{ reason: "period", subject: "JD" }, "My articles don’t hold an answer to that."],
    [{ reason: "name", name: "which countries" }, "My articles don’t say “which countries”."],
    [{ reason: "cause" }, "My articles don’t say why."],
    [{ reason: "number", period: "2017" }, "My articles don’t hold an answer to that."],
  ])("of %j is %s", ([missing, line]) => {
    expect(say(missing)).toBe(line);
  });
});

test("in a private chat words that aren't met come with a hint", () => {
  expect(say({ reason: "number" }, "private")).toMatch(/\nTry other words/);
  for (const reason of ["unreadable", "off_topic"] as const) expect(say({ reason }, "private")).not.toContain("\n");
});

test("what may be the answer is offered with its words, a number of it leading nowhere", () => {
  const maybe = sampleFact({ quote: "成交额为3亿元。", number: { text: "3亿元", value: 3e8 } });
  const shown = (confidence: number, place: "private" | "group" = "private") =>
    renderNotFound(
      { status: "not_found", language: "zh", missing: { reason: "number" }, nearest: { ...maybe, confidence } },
      { now, place },
      phrasesOf("zh"),
    );
  const { text, buttons } = shown(0.2);
  expect(text).toMatch(/^手上的文章里没有找到答案。\n这条可能有关：\n\n(?!3亿元)[\s\S]*成交额为3亿元。\n/);
  expect(buttons.flat().map(({ action }) => action)).toContain("context:sample-1");
  expect(shown(0.19).text).toContain("最接近的是另一条");
  expect(shown(0.2, "group").text).toBe("手上的文章里没有找到答案。");
});

test("the offer has its label and, in English, what it says", () => {
  const nearest = sampleFact({ quote: "一句话。", claim: { gloss: "One sentence.", period: null } });
  const { text, buttons } = renderNotFound(
    { status: "not_found", language: "en", missing: { reason: "number" }, nearest: { ...nearest, confidence: 0 } },
    { now },
    phrasesOf("en"),
  );
  expect(text).toBe(
    "My articles don’t hold an answer to that.\n\nThe nearest I have is something else: 样本平台 · 成交额\nIn English (not a quote): One sentence.",
  );
  expect(buttons).toEqual([[{ label: "Show it", action: "fact:sample-1" }]]);
});

test("the offer of a draft in unknown words is how its quote begins", () => {
  const nearest = sampleFact({
    ...{ quote: `${"很长".repeat(50)}的话。`, claim: { subject: "单位", metric: "中便利店", review: "draft" } },
  });
  const { text, buttons } = renderNotFound(
    { status: "not_found", language: "zh", missing: { reason: "number" }, nearest: { ...nearest, confidence: 0 } },
    { now, isKnownReading: () => false },
    phrasesOf("zh"),
  );
  expect(text).toMatch(/最接近的是另一条：“(?:很长)+很?…”$/);
  expect(buttons[0]?.[0]?.label).toBe("看看原文");
});
