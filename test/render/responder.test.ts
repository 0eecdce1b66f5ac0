import { describe, expect, test, vi } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import type { Answerer } from "../../src/answer/create-answerer.ts";
import { createCorpus } from "../../src/corpus/files/load-corpus.ts";
import { Entry } from "../../src/lexicon/entry.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { createResponder } from "../../src/render/responder.ts";
import { sampleFact, sourceOf } from "./sample-facts.ts";
import { showMessage } from "./show-message.ts";

const fact = sampleFact({
  quote: "5月10日,样本平台的专场3个小时成交额为 3.1 亿元。",
  number: { text: "3.1 亿元", value: 310_000_000 },
  before: "页眉\n\n第一段讲别的。\n\n专场办得很热闹。",
  after: "观众很多。\n\n第三段。",
});
const lexicon = createLexicon([
  Entry.parse({ id: "sample", kind: "subject", zh: ["样本平台"], en: ["Sample"], loose: [] }),
  Entry.parse({ id: "sales", kind: "metric", zh: ["成交额"], en: ["sales"], loose: [], dimension: "money" }),
]);
const text = sourceOf("sample") ?? "";
const corpus = createCorpus([{ article: fact.article, text, claims: [fact.claim] }], lexicon);
const answered: Answer = {
  ...{ status: "answered", language: "zh", facts: [fact], verdict: null, correction: null, conflict: false },
  ...{ headline: true, more: [] },
};

const setUp = (answer: (question: string, prior?: string) => Answer = () => answered) => {
  const answerer = { answer: vi.fn<Answerer["answer"]>(answer) };
  return { answerer, responder: createResponder({ corpus, answerer, now: () => new Date("2026-11-23") }) };
};

describe("a question", () => {
  test("goes to the answerer with the one before it, and comes back as a message", () => {
    const { answerer, responder } = setUp();
    const { answer, message } = responder.ask(" 那成交额呢?\u0000", { prior: "样本平台日活" });
    expect(answerer.answer).toHaveBeenCalledWith("那成交额呢?", "样本平台日活");
    expect(answer).toBe(answered);
    expect(message.text).toContain("3.1 亿元");
  });

  test("is answered in the chat's language where it has one", () => {
    const { answer, message } = setUp().responder.ask("样本平台成交额", { language: "en" });
    expect(answer.language).toBe("en");
    expect(message.text).toContain("Sample · sales · 10 May 2020");
  });

  test.for<[what: string, message: string, reply: string]>([
    ["nothing", "  \n ", "写下你想问的，我来查。\nWrite your question and I’ll look it up."],
    ["control characters", "\u0000\u0007\u202E", "写下你想问的，我来查。\nWrite your question and I’ll look it up."],
    [
      "emoji",
      "😀🎉",
      "我得看到文字才能查，请用中文或英文提问。\nI need words to look up. Please ask in English or Chinese.",
    ],
    ["Russian", "Сколько пользователей у Kuaishou?", "我只看得懂中文和英文。\nI only read English and Chinese."],
    ["Arabic", "كم عدد المستخدمين؟", "我只看得懂中文和英文。\nI only read English and Chinese."],
    ["Japanese", "快手のユーザーはどれくらいいますか", "我只看得懂中文和英文。\nI only read English and Chinese."],
    [
      "French",
      "Combien d'utilisateurs a Kuaishou ?",
      "Sorry, I only read English and Chinese. Please ask in one of them.",
    ],
    [
      "a link",
      "https://example.org/page",
      "链接我打不开：文章由维护者加进来，发 /sources 可以看有哪些，直接问里面的内容就行。\nI don’t open links: my maintainers add the articles. Ask about what they say; /sources lists them.",
    ],
    ["10,000 characters", "快手".repeat(5000), "太长了，请把问题控制在 1000 字以内。"],
    [
      "10,000 letters",
      "word ".repeat(2000),
      "That’s too long for a question. Please ask it in at most 1000 characters.",
    ],
  ])("of %s gets a short reply that says why", ([, message, reply]) => {
    const { answerer, responder } = setUp();
    const said = responder.ask(message);
    expect(said.message).toEqual({ text: reply, entities: [], buttons: [] });
    expect(said.answer).toMatchObject({ status: "not_found", missing: { reason: "unreadable" } });
    expect(answerer.answer).not.toHaveBeenCalled();
  });

  test.for(["https://news.example/a", "HTTP://www.news.example/a/#top"])(
    "of nothing but the address %s is told of the article there",
    (address) => {
      const { answer, message } = setUp().responder.ask(address);
      expect(message.text).toContain(fact.article.title);
      expect(answer).toMatchObject({ status: "answered", facts: [] });
    },
  );

  test("is answered shortly in a group where nothing was found", () => {
    const { responder } = setUp(() => ({
      ...{ status: "not_found", language: "en", missing: { reason: "number" }, nearest: fact },
    }));
    expect(responder.ask("how many", { place: "group" }).message.text).not.toContain("\n");
    expect(responder.ask("how many", { place: "private" }).message.text).toContain("\n");
  });

  test("that can't be read is refused in the language of the one before it", () => {
    expect(setUp().responder.ask("😀", { prior: "how many users?" }).message.text).toBe(
      "I need words to look up. Please ask in English or Chinese.",
    );
  });
});

test("over months a figure's age grows, in answers and on buttons", () => {
  let today = new Date("2026-05-09");
  const responder = createResponder({ corpus, answerer: { answer: () => answered }, now: () => today });
  const shown = (): string[] =>
    [responder.ask("样本平台成交额").message, responder.press("fact:sample-1", { language: "zh" })].map(
      ({ text: words }) => /（.*?）/.exec(words)?.[0] ?? "",
    );
  expect(shown()).toEqual(["（距今 5 年多）", "（距今 5 年多）"]);
  today = new Date("2027-01-01");
  expect(shown()).toEqual(["（距今 6 年多）", "（距今 6 年多）"]);
});

test.for(["618", "GMV?", "快手DAU", "Pinduoduo/拼多多 2023"])("%s is left to the answerer", (question) => {
  const { answerer, responder } = setUp();
  responder.ask(question);
  expect(answerer.answer).toHaveBeenCalled();
});

test("a greeting comes with questions that the corpus answers", () => {
  const { responder } = setUp((question) =>
    question === "你好" ? { status: "chat", language: "zh", topic: "greeting" } : answered,
  );
  expect(responder.ask("你好").message.text).toContain("· 样本平台成交额是多少？");
});

test("thanks and goodbyes get no examples", () => {
  for (const topic of ["thanks", "goodbye"] as const) {
    const { responder } = setUp((question) =>
      question === "谢谢" ? { status: "chat", language: "zh", topic } : answered,
    );
    expect(responder.ask("谢谢").message.text).not.toContain("\n");
  }
});

test("an example that would be answered with something else is not offered", () => {
  const { responder } = setUp((question) =>
    question === "hello"
      ? { status: "chat", language: "en", topic: "greeting" }
      : { status: "not_found", language: "en", missing: { reason: "subject" }, nearest: null },
  );
  expect(responder.ask("hello").message.text).not.toContain("·");
});

describe("a press", () => {
  test.for([
    ["context:sample-1", "zh"],
    ["context:sample-1", "en"],
    ["source:sample-1", "zh"],
    ["source:sample-1", "en"],
  ] as const)("of %s in %s reads well", async ([action, language]) => {
    const message = setUp().responder.press(action, { language });
    const name = action.split(":")[0];
    await expect(showMessage(message)).toMatchFileSnapshot(`messages/press-${name}.${language}.txt`);
  });

  test("of “More” answers the question under which it stands, in its place and language", () => {
    const more: Answer = {
      ...answered,
      facts: [fact],
      more: [{ ...fact, claim: { ...fact.claim, subject: "别家" } }],
    };
    const { answerer, responder } = setUp(() => more);
    expect(responder.press("more", { question: "样本平台", prior: "前一问" }).text).toContain("别家");
    expect(answerer.answer).toHaveBeenCalledWith("样本平台", "前一问");
    expect(responder.press("more", { question: "样本平台", language: "en" }).text).toContain("over 6 years old");
  });

  test("of a fact without a number shows it without one", () => {
    const said = sampleFact({ quote: "王总说了话。", claim: { subject: "王总", period: null } });
    const lone = createCorpus(
      [{ article: said.article, text: sourceOf("sample") ?? "", claims: [said.claim] }],
      lexicon,
    );
    const answerer = { answer: vi.fn<Answerer["answer"]>(() => answered) };
    const { text: shown } = createResponder({ corpus: lone, answerer, now: () => new Date("2026-11-23") }).press(
      "fact:sample-1",
      { language: "zh" },
    );
    expect(shown).toMatch(/^王总说了话。\n/);
  });

  test("of a fact shows it as an answer", () => {
    const { text: shown } = setUp().responder.press("fact:sample-1", { language: "en" });
    expect(shown).toContain("3.1 亿元 · ¥310 million");
  });

  test.for(["reading:7", "context:gone-1", "fact:../etc", "", "more:x", "unknown"])(
    "of %j says that the button no longer works",
    (action) => {
      expect(setUp().responder.press(action, { language: "en" }).text).toBe(
        "That button no longer works. Please ask again.",
      );
    },
  );
});

describe("a reading that is chosen", () => {
  const reading = { question: "样本平台的成交额", fact };
  const nothing: Answer = { status: "not_found", language: "zh", missing: { reason: "number" }, nearest: null };
  const choosing = (outright: Answer) =>
    setUp((question) =>
      question === "成交额" ? { status: "ambiguous", language: "zh", readings: [reading] } : outright,
    );

  test("is answered as the question that asks for it outright", () => {
    const { answerer, responder } = choosing(answered);
    const chosen = responder.choose("成交额", 0);
    expect(chosen).toMatchObject({ question: "样本平台的成交额", answer: answered });
    expect(chosen?.message.text).toContain("3.1 亿元");
    expect(answerer.answer).toHaveBeenLastCalledWith("样本平台的成交额", undefined);
  });

  test.for<[what: string, outright: Answer]>([
    ["finds nothing", nothing],
    ["finds another", { ...answered, facts: [{ ...fact, claim: { ...fact.claim, id: "sample-9" } }] }],
  ])("is shown for itself where that question %s", ([, outright]) => {
    const chosen = choosing(outright).responder.choose("成交额", 0, { language: "en", place: "group" });
    expect(chosen?.answer).toMatchObject({ status: "answered", facts: [fact] });
    expect(chosen?.message.text).toContain("¥310 million");
  });

  test.for(["1", "第一个", "the first one"])("may be typed: %s", (typed) => {
    const { responder } = choosing(answered);
    expect(responder.ask(typed, { prior: "成交额" })).toMatchObject({
      ...{ question: "样本平台的成交额", answer: answered },
      message: { text: expect.stringContaining("3.1 亿元") },
    });
  });

  test.for([
    ["2", "成交额"],
    ["1", "样本平台的成交额"],
    ["1", undefined],
  ])("is none in %s after %s, which is a question", ([typed = "", prior]) => {
    const { answerer, responder } = choosing(answered);
    expect(responder.ask(typed, prior === undefined ? {} : { prior }).question).toBeUndefined();
    expect(answerer.answer).toHaveBeenLastCalledWith(typed, prior);
  });

  test("is none where the question has no such reading", () => {
    expect(choosing(answered).responder.choose("成交额", 1)).toBeNull();
    expect(choosing(answered).responder.choose("样本平台的成交额", 0)).toBeNull();
  });
});

describe("what is said to an answer", () => {
  const other = sampleFact({ id: "sample-2", quote: "观众很多。", claim: { subject: "别家" } });
  const withMore: Answer = { ...answered, more: [other] };
  const said = (fact_: typeof fact, message: string, language?: "zh" | "en"): string =>
    setUp(() => ({ ...withMore, facts: [fact_] })).responder.ask(message, {
      prior: "样本平台日活\n那成交额呢",
      ...(language && { language }),
    }).message.text;

  test.for([
    ["还有吗", "观众很多。"],
    ["anything else?", "观众很多。"],
    ["具体点", "第 3 段"],
    ["真的吗？", "第 3 段"],
    ["哪一年的数据", "2020 年 5 月 10 日"],
    ["这篇文章是谁写的", "发布方"],
    ["来源是啥", "原文没有注明出自谁，是文章自己的说法。"],
    ["who said that?", "The article says this itself and names no source."],
  ])("%s brings %s", ([message = "", shown = ""]) => {
    expect(said(fact, message)).toContain(shown);
  });

  test("names the speaker where the text has one", () => {
    expect(said({ ...fact, claim: { ...fact.claim, speaker: "王总" } }, "谁说的")).toMatch(/^——王总\n/);
  });

  test("is of the answer before, with what that one followed", () => {
    const { answerer, responder } = setUp();
    responder.ask("谁说的", { prior: "样本平台日活\n那成交额呢" });
    expect(answerer.answer).toHaveBeenLastCalledWith("那成交额呢", "样本平台日活");
  });

  test.for([
    ["还有吗", "样本平台日活", "相关的就这些了。"],
    ["谁说的", "样本平台日活", "刚才那个我没找到答案，所以也没有出处可查。"],
    ["真的吗", "样本平台日活", "刚才那个我没找到答案，所以也没有出处可查。"],
    ["source?", "样本平台日活", "I found no answer to that, so there’s no source to show for one."],
    ["more", undefined, "Just ask, in English or Chinese."],
    ["总结一下", "样本平台日活", "直接提问就行，中文英文都可以。"],
    ["来源", undefined, "直接提问就行，中文英文都可以。"],
  ])("%s after %s, which was not answered, is small talk: %s", ([message = "", prior, shown = ""]) => {
    const { responder } = setUp(() => ({
      ...{ status: "not_found", language: "zh", missing: { reason: "number" }, nearest: null },
    }));
    const { answer, message: told } = responder.ask(message, prior === undefined ? {} : { prior });
    expect(answer.status).toBe("chat");
    expect(told.text).toContain(shown);
  });

  test.for([
    [0.3, "private", "原文没有注明出自谁"],
    [0.1, "private", "原文没有注明出自谁"],
    [0.1, "group", "没找到答案"],
  ] as const)("is of what was offered in place of an answer (%d, %s)", ([confidence, place, shown]) => {
    const { responder } = setUp(() => ({
      ...{ status: "not_found", language: "zh", missing: { reason: "number" }, nearest: { ...fact, confidence } },
    }));
    expect(responder.ask("谁说的", { prior: "样本平台日活", place }).message.text).toContain(shown);
  });
});
