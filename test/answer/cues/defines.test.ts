/** Whether a quote says what something is, or who somebody is, where that is asked for. */
import { expect, test } from "vitest";
import { createClaimViews } from "../../../src/answer/claim/claim-view.ts";
import { defines } from "../../../src/answer/cues/defines.ts";
import { readAnswerType } from "../../../src/search/answer-type.ts";
import { sampleFact, sourceOf } from "../../render/sample-facts.ts";
import { asked, group, lexicon, term } from "../sample-candidates.ts";

/** `words` are those of the question that tell what it is about, with their weights if these aren't 1. */
const says = (question: string, quote: string, ...words: (string | [word: string, weight: number])[]): boolean => {
  const told = words.map((word) => (typeof word === "string" ? ([word, 1] as const) : word));
  const fact = sampleFact({ quote });
  const home = { article: fact.article, text: sourceOf(fact.article.id) ?? "", claims: [fact.claim] };
  return defines(
    asked(question, {
      type: readAnswerType(question),
      groups: told.map(([word, weight]) => group(word, question.indexOf(word), weight)),
    }),
    createClaimViews(lexicon)(fact.claim, home),
    told.map(([word]) => ({ ...term, forms: [{ form: word.toLowerCase(), weight: 1 }] })),
  );
};

test.for<[quote: string, isSaid: boolean]>([
  ["速达，是指一小时送到的服务。", true],
  ["速达很快。", false],
  ["什么是速达？\n答：一小时送到的服务。", true],
  ["问：什么叫速达？\n周一：一小时送到。", true],
  ["问：啥叫速达？\n周一：一小时送到。", true],
  ["问：如何理解速达？\n周一：一小时送到。", true],
  ["问：速达赚钱吗？\n周一：一小时送到就赚。", false],
  ["所谓速达，很快。", true],
  ["商家喜欢速达，即一小时送到的服务。", true],
  ["速达上线，即将推广。", false],
  ["简单地说，一小时送到。", true],
  ["速达是一小时送到的服务。", true],
  ["速达（Sudar）是一小时送到的服务。", true],
  ["“速达”则为消费者提供一小时送到的服务。", true],
  ["速达让消费者一小时收货。", true],
  ["速达可以帮商家卖货。", true],
  ["速达能够一小时送到。", true],
  ["速达旨在一小时送到。", true],
  ["速达主要用于生鲜。", true],
  ["速达主要包括三类商品。", true],
  ["速达由仓和骑手组成。", true],
  ["速达的本质是仓配。", true],
  ["这项服务被称为“速达”。", true],
  ["集仓储、配送于一体的速达开业。", true],
  ["速达不是第一个。", false],
  ["速达是否可行？", false],
  ["速达上线，物流是关键。", false],
  ["物流是关键，速达上线。", false],
])("what 速达 is: %s tells it: %s", ([quote, isSaid]) => {
  expect(says("什么是速达", quote, "速达")).toBe(isSaid);
  expect(says("速达怎么样", quote, "速达")).toBe(false);
});

test.for<[quote: string, isSaid: boolean]>([
  ["Sudar is a service within the hour.", true],
  ["Sudar, a service within the hour, was launched.", true],
  ["Under the so-called Sudar rule, goods come within the hour.", true],
  ["Goods come within the hour, known as Sudar.", true],
  ["Sudar refers to goods that come within the hour.", true],
  ["Sudar allows buyers to wait for an hour only.", true],
  ["The Sudar segment includes goods that come within the hour.", true],
  ["Sudar and lists include goods.", false],
  ["Sudar was launched, and the service grew.", false],
  ["What is Sudar?\nA: Goods within the hour.", true],
])("what Sudar is: %s tells it: %s", ([quote, isSaid]) => {
  expect(says("what is Sudar", quote, "Sudar")).toBe(isSaid);
});

test("a word that only asks is not what is to be defined", () => {
  expect(says("什么是速达", "速达上线，这是第一步。", "速达", ["这", 0.1])).toBe(false);
  expect(says("什么是速达", "速达上线，这是第一步。", "速达", "这")).toBe(true);
});

test("nothing is defined where the word that tells most isn't held", () => {
  expect(says("星火计划是什么", "暖春计划给商家提供流量。", "星火", ["计划", 0.8])).toBe(false);
  expect(says("星火计划是什么", "星火计划给商家提供流量。", "星火", ["计划", 0.8])).toBe(true);
});

test.for<[question: string, quote: string, isSaid: boolean]>([
  ["徐雷是谁", "速达首席执行官徐雷表示增长。", true],
  ["徐雷是谁啊？", "速达首席执行官徐雷表示增长。", true],
  ["徐雷是什么人", "会上，徐雷（速达集团前总裁）表示增长。", true],
  ["徐雷是谁", "徐雷，速达创始人，表示增长。", true],
  ["徐雷是谁", "徐雷现任速达总裁。", true],
  ["徐雷是谁", "徐雷是速达的总裁。", true],
  ["徐雷什么头衔", "速达总经理徐雷表示增长。", true],
  ["徐雷是谁", "徐雷表示增长，总裁没有到场。", false],
  ["徐雷是谁", "徐雷是否到场？", false],
  ["徐雷的总裁是谁选的", "速达首席执行官徐雷表示增长。", false],
  ["徐雷说了什么", "速达首席执行官徐雷表示增长。", false],
])("who 徐雷 is: to %s, %s tells it: %s", ([question, quote, isSaid]) => {
  expect(says(question, quote, "徐雷")).toBe(isSaid);
});

test("a foreigner's title stands before his given name", () => {
  expect(says("埃里斯曼是谁", "速达前副总裁波特·埃里斯曼表示增长。", "埃里斯曼")).toBe(true);
});

test.for<[question: string, quote: string, isSaid: boolean]>([
  ["who is Sandy Xu", "Sudar CEO Sandy Xu expects growth.", true],
  ["who's Sandy Xu?", "Sandy Xu, chief executive of Sudar, expects growth.", true],
  ["who is Sandy Xu", "Sandy Xu, who runs Sudar, is its founder.", true],
  ["who is Sandy Xu", "Sandy Xu, the analyst, expects growth.", true],
  ["who was Sandy Xu", "Sudar CEO Sandy Xu expects growth.", false],
  ["who is Sandy Xu", "Sandy Xu expects growth, and so does the CEO of Sudar.", false],
  ["who is behind Sandy Xu", "Sudar CEO Sandy Xu expects growth.", false],
])("who Sandy Xu is: to %s, %s tells it: %s", ([question, quote, isSaid]) => {
  expect(says(question, quote, "Sandy Xu")).toBe(isSaid);
});
