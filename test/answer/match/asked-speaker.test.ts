/** Whom a question has say what it asks about, and which quotes are theirs. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createAnswerer } from "../../../src/answer/create-answerer.ts";
import { readAskedSpeaker } from "../../../src/answer/match/asked-speaker.ts";
import { createCorpus, loadCorpus } from "../../../src/corpus/files/load-corpus.ts";
import { sampleFact, sourceOf } from "../../render/sample-facts.ts";

const corpus = loadCorpus(fileURLToPath(new URL("../../../corpus", import.meta.url)));
const answerer = createAnswerer(corpus, { now: () => new Date("2026-11-23T00:00:00Z") });

describe("who is to have said so", () => {
  test.for<[question: string, speaker: string | null]>([
    ["快手日活3亿是CNNIC说的吗", "CNNIC"],
    ["7.73亿短视频用户是快手公布的吗", "快手"],
    ["Did Dong Mingzhu say live commerce users reached 265 million?", "Dong Mingzhu"],
    ["did Ada Marlow say live commerce users reached 265 million?", "ada marlow"],
    ["据快手，直播电商用户有2.65亿是吗", "快手"],
    ["CNNIC说短视频用户7.73亿对吗", "CNNIC"],
    ["林晓岚说短视频用户7.73亿对吗", "林晓岚"],
    ["董明珠说了什么", "董明珠"],
    ["董明珠对快手怎么看", "董明珠"],
    ["What did Dong Mingzhu say about Kuaishou users", "Dong Mingzhu"],
    ["网友说董明珠什么", "网友"],
    // of whom something is said
    ["大家怎么看董明珠", null],
    // the text itself, or nobody
    ["did the article say live commerce users reached 265 million?", null],
    ["短视频用户7.73亿是官方公布的吗", null],
    ["did they say live commerce users reached 265 million?", null],
    ["快手日活3亿是真的吗", null],
    // how it is said
    ["快手日活的情况是怎么说的", null],
    // no matter who asks
    ["快手说日活多少", null],
  ])("%s", ([question, speaker]) => {
    const found = readAskedSpeaker(answerer.explain(question).understood);
    expect(found?.typed.toLowerCase() ?? null).toBe(speaker?.toLowerCase() ?? null);
  });
});

describe("a number that is as much as the question's", () => {
  test.for([
    "7.73亿短视频用户是CNNIC公布的吗",
    "CNNIC说短视频用户7.73亿对吗",
    "Did CNNIC say short video users reached 773 million?",
    // its own figure
    "Did Kuaishou report 300 million daily users?",
    "快手日活3亿是快手公布的吗",
    // the sentence before says whose it is
    "1900万人在快手有收入是CNNIC公布的吗",
    "董明珠卖了3.1亿是真的吗",
  ])("is confirmed: %s", (question) => {
    const answer = answerer.answer(question);
    expect(answer).toMatchObject({ status: "answered", verdict: "yes" });
    expect(answer).not.toHaveProperty("reservation");
  });

  test.for<[question: string, stated: string | null]>([
    ["Did Dong Mingzhu say live commerce users reached 265 million?", null],
    ["快手日活3亿是CNNIC说的吗", null],
    ["7.73亿短视频用户是快手公布的吗", "中国互联网络信息中心(CNNIC)发布的第45次《中国互联网络发展状况统计报告》"],
    ["董明珠说直播卖了3.1亿是真的吗", null],
  ])("isn't where the source doesn't say that it is theirs: %s", ([question, stated]) => {
    expect(answerer.answer(question)).toMatchObject({ verdict: null, reservation: { kind: "speaker", stated } });
  });
});

describe("who asks what a person says", () => {
  test.for(["What did Dong Mingzhu say about Kuaishou users", "网友说董明珠什么"])(
    "isn't told what others say: %s",
    (question) => {
      expect(answerer.answer(question).status).toBe("not_found");
    },
  );

  test.for([
    ["董明珠怎么看直播", "董明珠"],
    ["网友说快手什么", "网友"],
  ] as const)("is told it: %s", ([question, speaker]) => {
    expect(answerer.answer(question)).toMatchObject({ facts: [{ claim: { speaker } }] });
  });
});

describe("who asks whose word something is", () => {
  test.for<[question: string, who: object]>([
    ["直播目的不是带货是谁说的", { speaker: "董明珠" }],
    ["谁说短视频用户有7.73亿", { origin: expect.stringContaining("CNNIC") }],
    ["Who said short video users reached 773 million?", { origin: expect.stringContaining("CNNIC") }],
  ])("is told by a claim that names them: %s", ([question, who]) => {
    const answer = answerer.answer(question);
    expect(answer).toHaveProperty("facts.0.claim", expect.objectContaining(who));
    expect(answer).not.toHaveProperty("saysItself");
  });

  test.for(["谁说快手日活超3亿", "who said live commerce users reached 265 million"])(
    "is told where the source names nobody: %s",
    (question) => {
      expect(answerer.answer(question)).toMatchObject({ status: "answered", headline: false, saysItself: true });
    },
  );

  test("isn't told so where nobody asks", () => {
    expect(answerer.answer("快手日活超3亿吗")).not.toHaveProperty("saysItself");
  });
});

test.for<[question: string, isTheirs: boolean]>([
  ["what does the professor say about vouchers", true],
  ["what does the lecturer think of vouchers", true],
  ["what did Moira Lindqvist say about vouchers", true],
  ["what does the analyst say about vouchers", false],
  ["what does the founder say about vouchers", false],
  ["what did Ada Marlow say about vouchers", false],
])("of what a professor says, %s asks: %s", ([question, isTheirs]) => {
  expect(contradictionOf(question, "Moira Lindqvist")).toBe(isTheirs ? null : "speaker");
});

test("nobody without a name is called a professor", () => {
  expect(contradictionOf("what does the professor say about vouchers", "")).toBe("speaker");
});

function contradictionOf(question: string, speaker: string): string | null {
  const { article, claim } = sampleFact({
    before: "Moira Lindqvist, a professor of law at a college in Leeds, asked 900 shoppers. ",
    quote: '"Vouchers do the work, not the price," she says.',
    after: " Ada Marlow left. The analyst was late.",
    claim: { subject: "Vouchers", metric: "do the work", speaker, nature: "opinion" },
    article: { title: "On vouchers", language: "en" },
  });
  const told = createCorpus([{ article, text: sourceOf("sample") ?? "", claims: [claim] }], corpus.lexicon);
  const [first] = createAnswerer(told, { now: () => new Date("2026-11-23T00:00:00Z") }).explain(question).candidates;
  return first?.contradiction ?? null;
}
