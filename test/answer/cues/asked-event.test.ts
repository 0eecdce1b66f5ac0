/** What companies did, asked for by a strict word, and quotes that have no word of it. */
import { expect, test } from "vitest";
import { lacksEvent, readAskedEvent } from "../../../src/answer/cues/asked-event.ts";
import type { Understood } from "../../../src/answer/question/understand.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";
import { readAnswerType } from "../../../src/search/answer-type.ts";
import { asked, candidate, group } from "../sample-candidates.ts";

const company = (id: string, zh: string, en: string): Entry =>
  Entry.parse({ id, kind: "subject", zh: [zh], en: [en], broader: ["company"] });
const lexicon = createLexicon([
  company("jd", "京东", "JD"),
  company("kuaishou", "快手", "Kuaishou"),
  company("gome", "国美", "Gome"),
  company("suning", "苏宁", "Suning"),
  Entry.parse({ id: "acquire", kind: "concept", zh: ["收购"], en: ["acquire"], loose: ["buy", "买下"] }),
  Entry.parse({ id: "get-acquired", kind: "concept", zh: ["卖身"], en: ["acquired by"], broader: ["acquire"] }),
  Entry.parse({ id: "order-placing", kind: "concept", zh: ["下单"], en: ["buy"] }),
  Entry.parse({ id: "cooperate", kind: "concept", zh: ["合作", "联手"], en: ["partner with"] }),
  Entry.parse({ id: "go-public", kind: "concept", zh: ["上市", "IPO"], en: ["IPO", "list on"] }),
  Entry.parse({ id: "ceo", kind: "subject", zh: ["CEO"], en: ["chief executive"], broader: ["executive"] }),
]);
const read = (question: string): Understood => {
  const mentions = lexicon.find(question);
  const groups = mentions.map(({ span }) => group(question.slice(span.start, span.end), span.start));
  const rest = [...question.matchAll(/意义|goods/g)].map(({ 0: word, index }) => group(word, index));
  return asked(question, { mentions, groups: [...groups, ...rest], type: readAnswerType(question) });
};

test.for<[question: string, event: string | null]>([
  ["快手收购京东了吗", "ownership"],
  ["Did Kuaishou buy Gome?", "ownership"],
  ["谁收购了快手", "ownership"],
  ["Kuaishou IPO", "listing"],
  ["快手什么时候上市", "listing"],
  ["快手CEO怎么说", "head"],
  // with whomever, and of whatever else
  ["京东合作了吗", null],
  ["Did Kuaishou buy goods of JD?", null],
  ["快手上市的意义", null],
  ["快手为什么收购京东", null],
  ["快手合作了什么", null],
  ["什么时候上市", null],
])("%s asks for nothing but %s", ([question, event]) => {
  expect(readAskedEvent(read(question), lexicon)?.event ?? null).toBe(event);
});

test.for<[question: string, quote: string, lacks: boolean]>([
  ["快手收购京东了吗", "快手用户可以购买京东商品。", true],
  ["快手收购京东了吗", "快手卖身京东。", false],
  ["快手收购京东了吗", "京东持有快手三成股份。", false],
  ["Kuaishou IPO", "京东把优势品类提供给快手。", true],
  ["Kuaishou IPO", "快手登陆港交所,市值过万亿。", false],
  // each stands beside somebody else
  ["国美和京东合作了吗", "国美联手快手,苏宁与京东合作。", true],
  ["国美和快手合作了吗", "国美联手快手,苏宁与京东合作。", false],
  ["国美和京东合作了吗", "国美宣布,将与京东合作。", false],
  // only when something was
  ["快手和京东合作了吗", "合作后,快手与京东并列。", true],
  ["快手和京东合作了吗", "快手与京东合作后,销量大涨。", false],
  ["快手CEO怎么说", "快手给品牌提供权益。", true],
  ["快手CEO怎么说", "快手总裁谈品牌。", false],
])("what %s asks for is missing from %s: %s", ([question, quote, lacks]) => {
  const { view } = candidate({ quote });
  expect(lacksEvent(read(question), view, lexicon, () => 1)).toBe(lacks);
});

test("two are asked about, and the quote is of only one of them", () => {
  const question = read("国美和京东合作了吗");
  const lacks = (quote: string): boolean =>
    lacksEvent(question, candidate({ quote }).view, lexicon, ({ entry }) => (entry.id === "gome" ? 1 : 0));
  expect(lacks("国美联手快手。")).toBe(true);
  // whom the sentence before names
  expect(lacks("双方开始合作。")).toBe(false);
});
