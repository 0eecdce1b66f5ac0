import { describe, expect, test } from "vitest";
import { losesThread } from "../../../src/answer/cues/loses-thread.ts";
import type { WordKind } from "../../../src/search/query.ts";
import { asked, group, term } from "../sample-candidates.ts";

/** 净化器 and 卖 of the question before, 总额 of the follow-up; each with its kind, weight and how well it is met. */
const follows = (
  words: readonly [typed: string, kind: WordKind, weight: number, level: number][],
  anew: readonly string[] = [],
) => {
  const question = words.map(([typed]) => typed).join("");
  const groups = words.map(([typed]) => group(typed, question.indexOf(typed)));
  const spansOf = (isAnew: boolean) =>
    groups.filter(({ typed }) => anew.includes(typed) === isAnew).map(({ span }) => span);
  const met = words.map(([, kind, weight, level]) => ({ term: { ...term, kind, weight }, level }));
  return losesThread(
    asked(question, { groups, thread: { start: 0, asking: 0, kept: spansOf(false), anew: spansOf(true) } }),
    met,
  );
};

describe("a claim has left what a follow-up is about", () => {
  test("where it lacks the rarest name or noun that was asked about", () => {
    expect(
      follows([
        ["净化器", "noun", 7, 0],
        ["人", "noun", 1, 1],
      ]),
    ).toBe(true);
    expect(
      follows([
        ["净化器", "noun", 7, 0.5],
        ["人", "noun", 1, 0],
      ]),
    ).toBe(false);
    expect(
      follows([
        ["净化器", "noun", 7, 1],
        ["卖", "verb", 9, 0],
      ]),
    ).toBe(false);
  });

  test("where it lacks what the follow-up names anew", () => {
    const before = ["网商", "noun", 7, 1] as const;
    expect(follows([[...before], ["线上", "noun", 2, 0.35]], ["线上"])).toBe(true);
    expect(follows([[...before], ["线上", "noun", 2, 0.75]], ["线上"])).toBe(false);
  });

  test("but not where a name that it has stands in place of the one before", () => {
    expect(
      follows(
        [
          ["甲店", "name", 7, 0],
          ["乙店", "name", 7, 1],
        ],
        ["乙店"],
      ),
    ).toBe(false);
  });

  test("nor is that of a question by itself", () => {
    expect(losesThread(asked("净化器", { groups: [group("净化器", 0)] }), [{ term, level: 0 }])).toBe(false);
  });
});
