import { expect, test } from "vitest";
import { askWho } from "../../../src/answer/question/question-names.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";

const lexicon = createLexicon([
  Entry.parse({ id: "gree", kind: "subject", zh: ["格力"], en: ["Gree"] }),
  Entry.parse({ id: "dong", kind: "subject", zh: ["董明珠"], en: ["Dong Mingzhu"], broader: ["executive"] }),
]);

test.for([
  ["董明珠是干嘛的", "董明珠是谁？"],
  ["董明珠什么职位", "董明珠是谁？"],
  ["董明珠哪家公司的", "董明珠是谁？"],
  ["what does Dong Mingzhu do for a living?", "who is Dong Mingzhu?"],
  ["which company does Dong Mingzhu work for", "who is Dong Mingzhu?"],
  // whom no file lists
  ["王建国是做什么的", "王建国是谁？"],
])("of a person %s asks %s", ([question, asked]) => {
  expect(askWho(question as string, lexicon)).toBe(asked);
});

test.for([
  "格力是干嘛的",
  "格力是哪里的",
  "董明珠在哪里直播",
  "董明珠卖什么的",
  // where or when she held the post is asked for too
  "董明珠在格力是个啥职务啊",
  "what does Gree do",
  "what does Dong Mingzhu do on Kuaishou",
])("but %s stays", (question) => {
  expect(askWho(question, lexicon)).toBe(question);
});
