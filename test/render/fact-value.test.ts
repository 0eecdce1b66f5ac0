import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/answer/answer.ts";
import { headlineOf, numberSpan, valueInSentence } from "../../src/render/fact-value.ts";
import { phrasesOf } from "../../src/render/phrases.ts";
import { sampleFact } from "./sample-facts.ts";

const zh = phrasesOf("zh");
const en = phrasesOf("en");
const sales = sampleFact({ quote: "专场成交额为 3.1 亿元。", number: { text: "3.1 亿元", value: 310_000_000 } });
const rise = (text: string): Fact =>
  sampleFact({ quote: `销售额${text}。`, number: { text, value: 35, unit: "%", change: "yoy" } });
const expected = (text: string): Fact =>
  sampleFact({ quote: `全年${text}。`, number: { text, value: 3e8 }, claim: { nature: "forecast" } });
const english = sampleFact({
  quote: "Sales rose to $1.2 billion.",
  number: { text: "$1.2 billion", value: 1.2e9, unit: "USD" },
  article: { id: "english", language: "en" },
});
const ofProfit = (text: string, value: number): Fact =>
  sampleFact({ quote: `净利润${text}。`, number: { text, value }, claim: { metric: "净利润" } });
const spent = sampleFact({
  quote: "净流出4亿元。",
  number: { text: "4亿元", value: -4e8 },
  claim: { metric: "现金流" },
});
const loss = sampleFact({
  quote: "Operating profit was a year-earlier $2 million loss.",
  number: { text: "$2 million", value: -2e6, unit: "USD" },
  claim: { metric: "operating profit" },
  article: { id: "english", language: "en" },
});
const said = sampleFact({ quote: "直播目的不是带货。" });
/** The fact for who asks when: `words` of its quote are the date. */
const when = (fact: Fact, words: string, period: string): Fact => {
  const start = fact.claim.span.start + fact.quote.indexOf(words);
  return { ...fact, date: { span: { start, end: start + words.length }, period } };
};
const dated = sampleFact({ quote: "5月10日,样本平台开播，成交3亿元。", number: { text: "3亿元", value: 3e8 } });

describe("the headline", () => {
  test.for<[what: string, fact: Fact, zh: string | null, en: string | null]>([
    ["an amount", sales, "3.1 亿元", "3.1 亿元 · ¥310 million"],
    ["a change that says its way", rise("同比增长35%"), "同比增长35%", "同比增长35% · up 35% year on year"],
    ["a bare change", rise("35%"), "同比增长 35%", "up 35% year on year"],
    ["a forecast", expected("3亿元"), "3亿元（预测）", "3亿元 · ¥300 million (forecast)"],
    ["a forecast that says so", expected("有望达到3亿元"), "有望达到3亿元", "有望达到3亿元 · ¥300 million"],
    ["an English text", english, "$1.2 billion · 12 亿美元", "$1.2 billion"],
    ["a loss beside a profit", ofProfit("4亿元", -4e8), "4亿元（亏损）", "4亿元 · -¥400 million"],
    ["a loss that says so", ofProfit("-4亿元", -4e8), "-4亿元", "-4亿元 · -¥400 million"],
    ["a profit", ofProfit("4亿元", 4e8), "4亿元", "4亿元 · ¥400 million"],
    ["a negative amount of something else", spent, "4亿元", "4亿元 · -¥400 million"],
    ["an English loss", loss, "$2 million · -200 万美元", "$2 million (loss)"],
    ["a date", when(dated, "5月10日", "2020-05-10"), "5月10日", "5月10日"],
    [
      "a date in full",
      when(sampleFact({ quote: "2020年3月开播。" }), "2020年3月", "2020-03"),
      "2020年3月",
      "2020年3月",
    ],
    [
      "a number whose unit stands elsewhere",
      sampleFact({ quote: "天猫\t6,120", number: { text: "6,120", value: 6120e8 } }),
      "6,120 · 6120 亿元",
      "6,120 · ¥612 billion",
    ],
    [
      "a number of nothing told",
      sampleFact({ quote: "天猫\t6,120", number: { text: "6,120", value: 6120, unit: "count" } }),
      "6,120",
      "6,120",
    ],
    ["a fact without a number", said, null, null],
  ])("of %s gives it as stated and, where needed, converted", ([, fact, chinese, englishWords]) => {
    expect(headlineOf(fact, zh)).toBe(chinese);
    expect(headlineOf(fact, en)).toBe(englishWords);
  });
});

describe("in a sentence", () => {
  test.for<[fact: Fact, zh: string | null, en: string | null]>([
    [sales, "3.1 亿元", "3.1 亿元 (¥310 million)"],
    [rise("35%"), "同比增长 35%", "up 35% year on year"],
    [said, null, null],
  ])("the value of %# stands with its conversion", ([fact, chinese, englishWords]) => {
    expect(valueInSentence(fact, zh)).toBe(chinese);
    expect(valueInSentence(fact, en)).toBe(englishWords);
  });
});

test.for<[what: string, fact: Fact, words: string | null]>([
  ["the number", sales, "3.1 亿元"],
  ["the date that was asked for", when(dated, "5月10日", "2020-05-10"), "5月10日"],
  ["nothing", said, null],
])("%s is what a quote has in bold", ([, fact, words]) => {
  const span = numberSpan(fact);
  expect(span && fact.quote.slice(span.start, span.end)).toBe(words);
});
