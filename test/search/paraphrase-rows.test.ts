import { describe, expect, test } from "vitest";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import type { TermGroup } from "../../src/lexicon/term-group.ts";
import { createSearch, type Hit, type Passage } from "../../src/search/create-search.ts";

const sentences = [
  "流量在哪里，货物就会流向哪里。",
  "格力电器是在实体店支持下发展起来的。",
  "短视频的平均用户时长高于其他应用。",
  "疫情带来了挑战，也带来了机遇。",
];
const searchWith = (paraphrases: Record<number, string[]>) => {
  const passages = sentences.map((text, at): Passage => {
    const said = paraphrases[at];
    return { text, paragraph: at, title: "观察", ...(said && { paraphrases: said }) };
  });
  return createSearch(passages, createLexicon([]));
};
const passagesOf = (hits: Hit[]): number[] => hits.map(({ passage }) => passage);

const QUESTION = "人多的地方生意好做吗";
const SAID = ["人多的地方生意就好做。", "Goods follow the crowd."];

describe("a passage that is said in other words too", () => {
  test.for<[question: string, language: string]>([
    [QUESTION, "Chinese"],
    ["where does the crowd go", "English"],
  ])("is found for %j, by its %s paraphrase", ([question]) => {
    expect(passagesOf(searchWith({}).find(question))).not.toContain(0);
    expect(passagesOf(searchWith({ 0: SAID }).find(question))[0]).toBe(0);
  });

  test("is one hit, however many of its rows are found, and the shares of all hits are one", () => {
    const hits = searchWith({ 0: [...SAID, "人多，货就往那里流。"], 1: ["格力靠门店，人多的地方开店。"] }).find(
      QUESTION,
    );
    expect(new Set(passagesOf(hits)).size).toBe(hits.length);
    expect(hits.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  test("meets the words that any of its rows does", () => {
    const search = searchWith({ 0: SAID });
    const alternatives = [{ form: "crowd", weight: 1 }];
    const group: TermGroup = { typed: "crowd", span: { start: 0, end: 5 }, entry: null, weight: 1, alternatives };
    expect(Array.from(search.weigh("crowd", [group])[0]?.rows ?? [])).toEqual([0]);
    expect(search.forms.has("crowd")).toBe(true);
  });

  test("leaves other passages to their own words", () => {
    expect(passagesOf(searchWith({ 0: SAID }).find("格力靠什么发展"))[0]).toBe(1);
    expect(passagesOf(searchWith({ 3: ["坏事里也有好机会。"] }).find("坏事里有没有好机会"))[0]).toBe(3);
  });
});
