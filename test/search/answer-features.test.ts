import { describe, expect, test } from "vitest";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { FEATURE_NAMES, readFeatures } from "../../src/search/features.ts";
import { createPassageIndex } from "../../src/search/passage-index.ts";
import { compileQuery } from "../../src/search/query.ts";
import { readTermGroups } from "../../src/search/term-groups.ts";

const lexicon = createLexicon([]);

/** The features of each sentence of one paragraph, by name. */
const featuresOf = (sentences: string[], question: string): ((sentence: number, name: string) => number) => {
  const index = createPassageIndex(sentences.map((text) => ({ text, paragraph: 0, title: "" })));
  const query = compileQuery(index, question, readTermGroups(question, lexicon));
  const { values } = readFeatures(index, query, Array.from(sentences.keys()));
  return (sentence, name) => values[sentence * FEATURE_NAMES.length + FEATURE_NAMES.indexOf(name)] as number;
};

describe("answer features", () => {
  const question = "省政府哪一年迁往信阳？";
  const feature = featuresOf(["1939年秋，开封失守。", "省政府迁往信阳，县政府垮台。", "信阳产茶叶。"], question);

  test("tell a passage that holds the kind of answer from one that only restates the question", () => {
    expect(feature(0, "answer.here")).toBe(1);
    expect(feature(1, "answer.here")).toBe(0);
    expect(feature(1, "answer.lacking")).toBeGreaterThan(0);
  });

  test("tell a passage with an answer beside one that restates the question without it", () => {
    expect(feature(0, "next.lacking")).toBeGreaterThan(0);
    expect(feature(2, "next.lacking")).toBe(0);
  });

  test("tell an answer close to the question's words from one far away", () => {
    const near = featuresOf(
      ["2003年省政府迁往信阳。", "省政府迁往信阳，当地盛产毛尖等多种茶叶，直到2003年。"],
      question,
    );
    expect(near(0, "answer.near")).toBeGreaterThan(near(1, "answer.near"));
    expect(near(0, "answer.clause")).toBeGreaterThan(near(1, "answer.clause"));
  });

  test("tell an answer on the side that the question asks on", () => {
    const sided = featuresOf(["约翰·史密斯战胜了李四。", "李四战胜了约翰·史密斯。"], "李四战胜了谁？");
    expect(sided(1, "answer.side")).toBeGreaterThan(sided(0, "answer.side"));
  });

  test.for(["省政府迁往信阳", "省政府迁往信阳，是吗？"])("are none for %s, which the same words answer", (said) => {
    const none = featuresOf(["1939年秋，开封失守。", "省政府迁往信阳，县政府垮台。"], said);
    for (const name of FEATURE_NAMES.filter((one) => /^(?:answer|next|previous)\./.test(one))) {
      expect([none(0, name), none(1, name)]).toEqual([0, 0]);
    }
  });

  test("stay from 0 to 1", () => {
    for (const name of FEATURE_NAMES.filter((one) => /^(?:answer|next|previous)\./.test(one))) {
      for (let sentence = 0; sentence < 3; sentence++) {
        expect(feature(sentence, name)).toBeGreaterThanOrEqual(0);
        expect(feature(sentence, name)).toBeLessThanOrEqual(1);
      }
    }
  });
});
