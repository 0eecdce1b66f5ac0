import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, Fact } from "../../src/answer/answer.ts";
import type { Message } from "../../src/render/message.ts";
import type { Language } from "../../src/render/phrases.ts";
import { renderAnswer, renderRest } from "../../src/render/render-answer.ts";
import type { RenderOptions } from "../../src/render/render-options.ts";
import { sampleFact, sourceOf } from "./sample-facts.ts";
import { showMessage } from "./show-message.ts";

type Answered = Extract<Answer, { status: "answered" }>;

const ENGLISH = new Map([
  ["样本平台", "Sample"],
  ["成交额", "sales"],
]);
const options: RenderOptions = {
  now: () => new Date("2026-11-23T00:00:00Z"),
  sourceOf,
  nameIn: (name, language) => (language === "zh" ? name : (ENGLISH.get(name) ?? null)),
};
const answered = (facts: Fact[], rest: Partial<Answered> = {}): Answered => ({
  ...{
    status: "answered",
    language: "zh",
    facts,
    verdict: null,
    correction: null,
    conflict: false,
    headline: true,
    more: [],
  },
  ...rest,
});

const sales = sampleFact({
  quote: "5月10日,样本平台的专场3个小时成交额为 3.1 亿元。",
  number: { text: "3.1 亿元", value: 310_000_000 },
  claim: { gloss: "On 10 May, Sample's three-hour show sold 310 million yuan." },
});
const share = (id: string, text: string, value: number, metric: string): Fact =>
  sampleFact({
    ...{ id, quote: "截至2020年3月,直播用户占网购用户的 37.2%,占网民的 29.3%。" },
    number: { text, value, unit: "%" },
    claim: { subject: "直播用户", metric, period: "2020-03", origin: "样本研究院第5次报告", gloss: "By March 2020 …" },
  });
const fall = sampleFact({
  ...{ id: "sample-9", quote: "7月汽车类零售额3855亿元,同比下降1.5%。" },
  number: { text: "1.5%", value: -1.5, unit: "%", change: "yoy" },
  claim: { subject: "汽车类", metric: "零售额", period: "2023-07" },
  article: { id: "retail", title: "七月零售", url: null, publisher: null, published: "2023-08-15", asOf: "2023-08-15" },
});
const speech = sampleFact({
  ...{ id: "sample-4", quote: "“直播目的不是带货,我想知道几万经销商的出路在哪里。”" },
  claim: {
    subject: "王总",
    metric: "直播目的",
    speaker: "王总",
    nature: "opinion",
    period: null,
    gloss: "“The stream is not for selling.”",
  },
});
const forecast = sampleFact({
  ...{ id: "sample-5", quote: "公司预计全年成交额超过12亿元。" },
  number: { text: "超过12亿元", value: 1_200_000_000, qualifier: ">" },
  claim: { nature: "forecast", period: "2020", gloss: "The company expects sales of over 1.2 billion yuan." },
  article: { id: "dated", published: "2023-05-17", asOf: "2020-05-28", asOfRule: "The text speaks of spring 2020." },
});
const english = sampleFact({
  ...{ id: "sample-6", quote: "Sales rose to nearly $1.2 billion in the quarter." },
  number: { text: "nearly $1.2 billion", value: 1_200_000_000, unit: "USD", qualifier: "<" },
  claim: { subject: "Sample", metric: "sales", period: "2023-04/2023-06" },
  article: {
    id: "english",
    title: "Sample’s quarter",
    publisher: "The Daily Sample",
    language: "en",
    published: "2023-08-01",
    asOf: "2023-08-01",
  },
});
const other = sampleFact({
  ...{ id: "sample-7", quote: "专场成交额达2.9亿元。" },
  number: { text: "2.9亿元", value: 290_000_000 },
  claim: { origin: "样本协会" },
  article: { id: "other", title: "另一家的说法", publisher: "样本晚报", url: "https://other.example/b" },
});
const long = sampleFact({
  ...{ id: "sample-8", quote: `${"前面说了很多背景。".repeat(400)}成交额为 3.1 亿元。${"后面还有很多。".repeat(200)}` },
  number: { text: "3.1 亿元", value: 310_000_000 },
});

const CASES: Record<string, Answer> = {
  value: answered([sales], { more: [share("sample-2", "37.2%", 37.2, "占网购用户的比例")] }),
  "two-numbers-of-one-quote": answered([
    share("sample-2", "37.2%", 37.2, "占网购用户的比例"),
    share("sample-3", "29.3%", 29.3, "占网民的比例"),
  ]),
  "several-facts": answered([sales, fall, share("sample-2", "37.2%", 37.2, "占网购用户的比例")]),
  "change-without-link": answered([fall]),
  "who-said-it": answered([speech], { headline: false }),
  forecast: answered([forecast]),
  "english-source": answered([english]),
  correction: answered([sales], { verdict: "no", correction: { asked: "31亿", stated: "3.1 亿元" } }),
  "put-right": answered([forecast], { verdict: "yes", correction: { asked: "12亿", stated: "超过12亿元" } }),
  "correction-without-verdict": answered([sales], { correction: { asked: "31亿", stated: "3.1 亿元" } }),
  yes: answered([speech], { verdict: "yes", headline: false }),
  conflict: answered([sales, other], { conflict: true }),
  "long-quote": answered([long]),
  ambiguous: {
    ...{ status: "ambiguous", language: "zh" },
    readings: [
      { question: "样本平台成交额", fact: sales },
      { question: "汽车类零售额", fact: fall },
    ],
  },
  "missing-metric": {
    ...{ status: "not_found", language: "zh", nearest: { ...sales, confidence: 0 } },
    missing: { reason: "metric", subject: "样本平台", metric: "月活" },
  },
  "missing-but-maybe": {
    ...{ status: "not_found", language: "zh", nearest: { ...sales, confidence: 0.3 } },
    missing: { reason: "number" },
  },
  "missing-subject": {
    status: "not_found",
    language: "zh",
    nearest: null,
    missing: { reason: "subject", subject: "小红书" },
  },
  "missing-period": {
    ...{ status: "not_found", language: "zh", nearest: { ...sales, confidence: 0 } },
    missing: { reason: "period", subject: "样本平台", metric: "成交额", period: "2023年" },
  },
  "missing-number": {
    status: "not_found",
    language: "zh",
    nearest: null,
    missing: { reason: "number", subject: "样本平台", metric: "门店" },
  },
  "off-topic": { status: "not_found", language: "zh", nearest: null, missing: { reason: "off_topic" } },
  thanks: { status: "chat", language: "zh", topic: "thanks" },
};

describe.for<Language>(["zh", "en"])("in %s", (language) => {
  test.for(Object.entries(CASES))("the message for %s reads well", async ([name, answer]) => {
    const message = renderAnswer(answer, { ...options, language });
    await expect(showMessage(message)).toMatchFileSnapshot(`messages/${name}.${language}.txt`);
  });

  test("“More” goes on where the message stopped", async () => {
    const message = renderRest(answered([sales], { more: [fall, speech] }), { ...options, language });
    if (message === null) throw new Error("there is no more");
    await expect(showMessage(message)).toMatchFileSnapshot(`messages/more.${language}.txt`);
  });
});

describe("in a group", () => {
  test.for(["missing-metric", "missing-subject", "off-topic"])("%s is one line without an offer", (name) => {
    const { text, buttons } = renderAnswer(CASES[name] as Answer, { ...options, place: "group" });
    expect(text).not.toContain("\n");
    expect(buttons).toEqual([]);
  });
});

test("there is no more where none is left", () => {
  expect(renderRest(answered([sales]), options)).toBeNull();
  expect(renderRest(answered([], { more: [fall] }), options)).toBeNull();
  expect(renderRest(CASES["off-topic"] as Answer, options)).toBeNull();
});

test("an answer without facts says that nothing was found", () => {
  expect(renderAnswer(answered([]), options).text).toBe("手上的文章里没有找到答案。");
});

describe("a fact that may not be what was asked for", () => {
  const lead = (confidence: number, rest: Partial<Answered> = {}): string =>
    renderAnswer(answered([{ ...sales, confidence }], rest), options).text.split("\n")[0] ?? "";

  test("is given as the closest words, below a probability of 65%", () => {
    expect(lead(0.64)).toBe("不确定这是不是你要问的，最接近的原文是：");
    expect(lead(0.65)).not.toContain("不确定");
  });

  test("is doubted before anything is said yes or no to", () => {
    expect(lead(0.5, { verdict: "yes" })).toContain("不确定");
  });
});

describe("the verdict", () => {
  const first = (answer: Answer): string =>
    renderAnswer(answer, { ...options, language: "en" }).text.split("\n")[0] ?? "";

  test("converts the stated value only where it is the fact's own number", () => {
    const correction = { asked: "31亿", stated: "3.1 亿元" };
    expect(first(answered([sales], { verdict: "no", correction }))).toBe(
      "No: the source says 3.1 亿元 (¥310 million), not 31亿.",
    );
    const date = { asked: "6月18号", stated: "5月10日" };
    expect(first(answered([sales], { verdict: "no", correction: date }))).toBe(
      "No: the source says 5月10日, not 6月18号.",
    );
  });

  test.for<[NonNullable<Extract<Answer, { status: "answered" }>["reservation"]>, string, string]>([
    [
      { kind: "speaker", asked: "CNNIC", stated: null },
      "The source doesn’t say that CNNIC said so.",
      "原文没有说这是“CNNIC”说的。",
    ],
    [
      { kind: "speaker", asked: "CNNIC", stated: "林晓岚" },
      "The source has this from 林晓岚 and doesn’t say that CNNIC said so.",
      "原文说这出自林晓岚，没有说是“CNNIC”。",
    ],
    [
      { kind: "basis", of: "source", words: "经调整" },
      "Note: in the source this number comes with “经调整”.",
      "注意：原文的这个数是按“经调整”的口径给出的。",
    ],
    [
      { kind: "basis", of: "question", words: "adjusted" },
      "Note: the source doesn’t say that this number is “adjusted”.",
      "注意：原文没有说这个数是按“adjusted”的口径算的。",
    ],
  ])("gives way to why there is none: %j", ([reservation, inEnglish, inChinese]) => {
    const answer = answered([sales], { reservation });
    expect(first(answer)).toBe(inEnglish);
    expect(renderAnswer(answer, { ...options, language: "zh" }).text.split("\n")[0]).toBe(inChinese);
  });

  test("gives way to that the article says so itself, where who says so is asked for", () => {
    expect(first(answered([sales], { saysItself: true }))).toBe("The article says this itself and names no source.");
  });

  test("stands above a conflict, each on a line", () => {
    const { text } = renderAnswer(answered([sales, other], { verdict: "yes", conflict: true }), options);
    expect(text.split("\n").slice(0, 2)).toEqual([
      expect.stringMatching(/^是/),
      expect.stringMatching(/^几处来源说法不一/),
    ]);
  });

  test("leaves a value in the headline where several facts are shown", () => {
    const correction = { asked: "31亿", stated: "3.1 亿元" };
    const { text } = renderAnswer(answered([sales, fall], { verdict: "no", correction }), options);
    expect(text).toContain("[1] 3.1 亿元\n");
  });
});

test("eight readings at most are offered, each by its label", () => {
  const readings = Array.from({ length: 9 }, (_, n) => ({
    question: "问",
    fact: { ...sales, claim: { ...sales.claim, subject: `读法${n}` } },
  }));
  const { text, buttons } = renderAnswer({ status: "ambiguous", language: "zh", readings }, options);
  expect(buttons.map(([button]) => button?.action)).toEqual(Array.from({ length: 8 }, (_, n) => `reading:${n}`));
  expect(text).toMatch(/^1\. 读法0 · 成交额/m);
  expect(text).not.toContain("读法8");
});

test("a list too long for one message leaves the rest to “More”, and loses none of it", () => {
  const facts = Array.from({ length: 12 }, (_, n) =>
    sampleFact({
      id: `sample-${n}`,
      quote: `第${n}条。${"说明文字,".repeat(60)}完。`,
      article: { id: `article-${n}` },
    }),
  );
  const answer = answered(facts, { headline: false });
  const first = renderAnswer(answer, options);
  const shown = facts.filter((_, n) => first.text.includes(`第${n}条。`));
  expect(shown.length).toBeGreaterThan(1);
  expect(first.buttons.flat().some(({ action }) => action === "more")).toBe(true);
  expect(renderRest(answer, options)?.text).toContain(`[${shown.length + 1}]\n第${shown.length}条。`);
});

test("links whose addresses are long together leave the rest to “More” too, before Telegram refuses the message", () => {
  const facts = Array.from({ length: 8 }, (_, n) =>
    sampleFact({
      ...{ id: `sample-${n}`, quote: `第${n}条。` },
      article: { id: `article-${n}`, url: `https://news.example/${"%E7%9B%B4%E6%92%AD".repeat(40)}/${n}` },
    }),
  );
  const { entities, buttons } = renderAnswer(answered(facts, { headline: false }), options);
  const bytes = entities.reduce((sum, { url = "" }) => sum + url.length, 0);
  expect(bytes).toBeGreaterThan(4000);
  expect(bytes).toBeLessThan(9500);
  expect(buttons.flat().some(({ action }) => action === "more")).toBe(true);
});

const HOSTILE = [
  "<b>",
  "_*[`",
  "\u202Eevil",
  "\u200B\u200D",
  "\uD83D",
  "\uDC00",
  "\u0000",
  "\n\n",
  "👩‍👩‍👧",
  "3.1 亿元",
  "。",
  "السعر",
  "\uE0000\uE000",
];

describe("any texts at all", () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...HOSTILE),
        fc.string({ unit: "grapheme", maxLength: 20 }),
        fc.constant("x".repeat(900)),
      ),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((pieces) => pieces.join("") || "。");
  const fact = fc
    .record({
      quote: text,
      subject: text,
      metric: text,
      speaker: text,
      origin: text,
      gloss: text,
      title: text.filter((words) => /\S/.test(words)),
      period: text,
    })
    .map(({ quote, title, ...claim }) =>
      sampleFact({ quote, number: { text: quote.slice(0, 1), vague: true }, claim, article: { title } }),
    );
  const answers: fc.Arbitrary<Answer> = fc.oneof(
    fc
      .record({
        facts: fc.array(fact, { minLength: 1, maxLength: 4 }),
        asked: text,
        headline: fc.boolean(),
        conflict: fc.boolean(),
        language: fc.constantFrom<Language>("zh", "en"),
      })
      .map(({ asked, ...rest }): Answer => answered(rest.facts, { ...rest, correction: { asked, stated: asked } })),
    fc
      .record({
        subject: text,
        metric: text,
        period: text,
        nearest: fc.tuple(fact, fc.constantFrom(0, 0.3)).map(([one, confidence]) => ({ ...one, confidence })),
        reason: fc.constantFrom<"subject" | "metric" | "period" | "number">("subject", "metric", "period", "number"),
      })
      .map(
        ({ nearest, reason, ...typed }): Answer => ({
          ...{ status: "not_found", language: "en", nearest },
          missing: { reason, ...typed },
        }),
      ),
  );
  const quotesOf = ({ text: whole, entities }: Message): string[] =>
    entities
      .filter(({ type }) => type.endsWith("blockquote"))
      .map(({ offset, length }) => whole.slice(offset, offset + length));

  test("make a message within Telegram's limits whose quotes are exact", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const message = renderAnswer(answer, options);
        expect(message.text.length).toBeGreaterThan(0);
        expect(message.text.length).toBeLessThanOrEqual(4096);
        expect(message.entities.length).toBeLessThanOrEqual(100);
        expect(Buffer.from(message.text).toString()).toBe(message.text);
        for (const { offset, length } of message.entities) {
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(message.text.length);
        }
        for (const { label, action = "" } of message.buttons.flat()) {
          expect(label.length).toBeGreaterThan(0);
          expect(Buffer.byteLength(action)).toBeLessThanOrEqual(64);
        }
        const nearest = answer.status === "not_found" && answer.nearest;
        const facts = answer.status === "answered" ? answer.facts : nearest ? [nearest] : [];
        const sources = facts.map(({ quote }) => quote.replace(/\p{Surrogate}/gu, "\uFFFD"));
        for (const quoted of quotesOf(message)) expect(sources.some((source) => source.includes(quoted))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
