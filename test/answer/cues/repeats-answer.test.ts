import { describe, expect, test } from "vitest";
import { repeatsAnswer } from "../../../src/answer/cues/repeats-answer.ts";
import type { Thread } from "../../../src/answer/question/understand.ts";
import { asked, candidate, group, term } from "../sample-candidates.ts";

const { view } = candidate({ number: "3亿元", quote: "快手卖了3亿元，买家很多。" });
const other = candidate({ number: "5亿元", value: 5e8 }).view.claim;

/** 快手卖了多少 and then `words`, of which the claim meets 快手 and 卖. */
const follows = (words: string, { asks = false, told = view.claim, fit = 1, yesno = false } = {}): boolean => {
  const question = `快手卖了多少 ${words}`;
  const thread: Thread = { start: 7, asking: asks ? 7 : 0, kept: [], anew: [] };
  const forms = [{ form: words, weight: 1 }];
  return repeatsAnswer(
    asked(question, { groups: [group(words, 7)], thread, ...(yesno && { type: "yesno" }) }),
    told,
    view,
    { met: [{ term: { ...term, forms }, level: 0 }], fit },
  );
};

describe("an answer is only told again", () => {
  test("where the number's own words lack what a follow-up names", () => {
    expect(follows("直播")).toBe(true);
    expect(follows("买家")).toBe(true);
  });

  test("where another kind of number, a total or a difference is asked for", () => {
    expect(follows("卖", { asks: true, fit: 0.3 })).toBe(true);
    expect(follows("一共卖", { asks: true })).toBe(true);
    expect(follows("日均")).toBe(true);
    expect(follows("差多少", { asks: true, told: other })).toBe(true);
  });

  test("but not where the follow-up says nothing else, or wants it confirmed, or it was not what was told", () => {
    expect(follows("快手")).toBe(false);
    expect(follows("卖", { asks: true })).toBe(false);
    expect(follows("直播", { yesno: true })).toBe(false);
    expect(follows("直播", { told: other })).toBe(false);
  });
});
