import { describe, expect, test } from "vitest";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { readTermGroups } from "../../src/search/term-groups.ts";

const lexicon = createLexicon([
  { id: "kuaishou", kind: "subject", zh: ["快手"], en: ["Kuaishou"], loose: [], broader: [], near: [] },
  { id: "dau", kind: "metric", zh: ["日活跃用户", "日活"], en: ["DAU"], loose: ["用户"], broader: [], near: [] },
]);

describe("readTermGroups", () => {
  test.for<[string, string[]]>([
    ["快手的日活有多少", ["快手", "日活"]],
    ["快手日活什么时候超过微博", ["快手", "日活", "超过", "微博"]],
    ["How many users does Kuaishou have?", ["users", "Kuaishou"]],
    ["一共卖了½台", ["一共", "卖", "½", "台"]],
    ["什么？", []],
    ["", []],
  ])("reads what %s asks for", ([question, typed]) => {
    expect(readTermGroups(question, lexicon).map((group) => group.typed)).toEqual(expect.arrayContaining(typed));
  });

  test("gives a name everything that its entry is called", () => {
    const [group] = readTermGroups("日活", lexicon);
    expect(group?.entry).toBe("dau");
    expect(group?.alternatives.map(({ form }) => form)).toEqual(["日活", "日活跃用户", "dau"]);
  });

  test("leaves out words that only ask or join", () => {
    expect(readTermGroups("的是什么吗", lexicon)).toEqual([]);
  });

  test("keeps each group's place in the question as typed", () => {
    const question = "Ｋuaishou 的銷售額";
    for (const { span, typed } of readTermGroups(question, lexicon)) {
      expect(question.slice(span.start, span.end)).toBe(typed);
    }
  });
});
