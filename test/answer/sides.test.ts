import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/create-answerer.ts";
import { readSides } from "../../src/answer/sides.ts";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";

const corpus = loadCorpus(fileURLToPath(new URL("../../corpus", import.meta.url)));
const answerer = createAnswerer(corpus, { now: new Date("2026-11-23T00:00:00Z") });
const sidesOf = (question: string): string[][] | null =>
  readSides(answerer.explain(question).understood)?.map(({ groups }) => groups.map(({ typed }) => typed)) ?? null;

describe("a question that sets two things side by side", () => {
  test.for([
    ["快手和京东谁的用户多", "快手", "京东"],
    ["JD or Kuaishou, who has more users", "JD", "Kuaishou"],
    ["格力和京东谁的销售额高", "格力", "京东"],
  ] as const)("%s asks of %s and of %s", ([question, first, second]) => {
    const [one, other] = sidesOf(question) ?? [];
    expect(one).toContain(first);
    expect(one).not.toContain(second);
    expect(other).toContain(second);
    expect(other).not.toContain(first);
  });

  test.for(["快手日活多少", "快手和京东什么时候签的协议", "What did JD and Kuaishou sign?", "格力直播卖了多少钱"])(
    "%s has no sides",
    (question) => {
      expect(sidesOf(question)).toBeNull();
    },
  );

  test("is answered by a number of each", () => {
    const answer = answerer.answer("网络视频和短视频用户规模分别是多少");
    const numbers = answer.status === "answered" ? answer.facts.map(({ quote }) => quote).join() : "";
    expect(numbers).toContain("8.50 亿");
    expect(numbers).toContain("7.73 亿");
  });
});
