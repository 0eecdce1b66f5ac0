import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { createSearch, type Passage } from "../../src/search/create-search.ts";

const lexicon = createLexicon([
  { id: "kuaishou", kind: "subject", zh: ["快手"], en: ["Kuaishou"], loose: [], broader: [], near: [] },
  { id: "gmv", kind: "metric", zh: ["成交额", "交易总额"], en: ["GMV"], loose: [], broader: [], near: [] },
]);

const paragraphs: [string, string[]][] = [
  [
    "快手直播电商",
    [
      "快手是一家短视频平台，总部位于北京。",
      "2019年，平台的交易总额达到596亿元。",
      "董明珠的直播在三个小时内卖出3.1亿元的空调和净化器。",
      "她表示，直播不会取代线下门店，因为安装和维修离不开经销商。",
    ],
  ],
  [
    "拼多多年报",
    ["拼多多由黄峥于2015年创办。", "截至2019年底，年活跃买家达5.852亿人。", "全年成交额突破1万亿元，同比增长113%。"],
  ],
  [
    "Luckin Coffee",
    [
      "Luckin Coffee opened its first store in Beijing in 2017.",
      "By the end of 2019 it ran 4,507 stores across China.",
      "Sales grew because of deep discounts for new users.",
    ],
  ],
];
const passages: Passage[] = paragraphs.flatMap(([title, sentences], paragraph) =>
  sentences.map((text) => ({ text, paragraph, title })),
);
const search = createSearch(passages, lexicon);
const best = (question: string): string => passages[search.find(question)[0]?.passage ?? -1]?.text ?? "";

describe("find", () => {
  test.for<[string, string]>([
    ["快手的总部在哪里？", "快手是一家短视频平台，总部位于北京。"],
    ["快手2019年的成交额是多少", "2019年，平台的交易总额达到596亿元。"],
    ["快手的GMV有多少", "2019年，平台的交易总额达到596亿元。"],
    ["董明珠直播卖了多少钱", "董明珠的直播在三个小时内卖出3.1亿元的空调和净化器。"],
    ["为什么直播取代不了门店", "她表示，直播不会取代线下门店，因为安装和维修离不开经销商。"],
    ["拼多多是谁创办的", "拼多多由黄峥于2015年创办。"],
    ["拼多多有多少年活跃买家", "截至2019年底，年活跃买家达5.852亿人。"],
    ["How many stores did Luckin have at the end of 2019?", "By the end of 2019 it ran 4,507 stores across China."],
    ["Where did Luckin open its first store?", "Luckin Coffee opened its first store in Beijing in 2017."],
    ["Why did sales grow?", "Sales grew because of deep discounts for new users."],
  ])("answers %s with %s", ([question, text]) => {
    expect(best(question)).toBe(text);
  });

  test("an article that is said in many other words doesn't crowd out another", () => {
    const said = Array.from({ length: 60 }, (_, n) => `平台的仓储和配送花了${n + 1}年才建成。`);
    const crowd: Passage = { text: "平台提供仓储和配送。", paragraph: 0, title: "平台物流", paraphrases: said };
    const other: Passage = { text: "京东的仓储覆盖全国。", paragraph: 1, title: "京东年报" };
    const found = createSearch([crowd, other], lexicon).find("平台仓储和配送花了多少年");
    expect(found.map(({ passage }) => passage)).toEqual([0, 1]);
  });

  test.for(["火星上有水吗", "Who won the chess match?", "？", "", "的了吗"])("finds nothing for %s", (question) => {
    expect(search.find(question)).toEqual([]);
  });

  test.for<[string, string]>([
    ["拼多多的年活躍買家有多少？", "拼多多的年活跃买家有多少？"],
    ["董明珠直播賣了多少錢", "董明珠直播卖了多少钱"],
    ["ＬＵＣＫＩＮ有多少ｓｔｏｒｅｓ", "luckin有多少stores"],
  ])("finds the same for %s as for %s", ([one, other]) => {
    const found = search.find(one).map(({ passage, score, confidence }) => [passage, score, confidence]);
    expect(found).toEqual(search.find(other).map(({ passage, score, confidence }) => [passage, score, confidence]));
  });

  test("lets a synonym in the given groups stand for the word itself", () => {
    const question = "commerce volume";
    const span = { start: 0, end: question.length };
    const group = { span, typed: question, alternatives: [{ form: "交易总额", weight: 1 }], entry: null, weight: 1 };
    expect(search.find(question, { groups: [group] })[0]?.passage).toBe(1);
  });

  test("gives at most as many hits as asked for, scores falling", () => {
    const hits = search.find("2019年直播的交易总额", { limit: 3 });
    expect(hits).toHaveLength(3);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  test("tells how much of the question stands in the passage's paragraph or title", () => {
    const surroundings = (question: string): number => search.find(question)[0]?.surroundings ?? 0;
    expect(surroundings("拼多多由谁创办")).toBeGreaterThan(surroundings("拼多多2015年由谁在上海创办"));
  });

  test.for<[string, boolean]>([
    ["拼多多是谁创办的", true],
    ["拼多多是哪一年创办的", true],
    ["创办拼多多花了多少钱", false],
  ])("whether the best passage holds what %s asks for: %s", ([question, holds]) => {
    expect(search.find(question)[0]?.holdsAnswerType).toBe(holds);
  });

  test("what is asked for is read from where the question asks", () => {
    const question = "创办拼多多花了多少钱 是谁创办的";
    expect(search.find(question)[0]?.holdsAnswerType).toBe(false);
    expect(search.find(question, { asksFrom: question.indexOf("是谁") })[0]?.holdsAnswerType).toBe(true);
  });

  test("is surer of a question that the passages answer than of one that they don't", () => {
    const known = search.find("拼多多有多少年活跃买家")[0]?.confidence ?? 0;
    const unknown = search.find("唯品会的注册会员有多少名")[0]?.confidence ?? 0;
    expect(known).toBeGreaterThan(unknown);
  });

  test("takes any text for a question and never throws", { timeout: 30_000 }, () => {
    const words = fc.constantFrom("快手", "2019年", "成交额", "多少", "Luckin", "stores", "？", "\u0301", "½", " ");
    const question = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(question, (text) => {
        for (const { passage, score, confidence, answerable } of search.find(text)) {
          expect(passages[passage]).toBeDefined();
          for (const chance of [score, confidence, answerable]) expect(chance >= 0 && chance <= 1).toBe(true);
        }
      }),
    );
  });

  test("reads no more of a text than a question can be long", () => {
    const question = "快手2019年的成交额是多少？";
    const padded = question.padEnd(300, " ");
    expect(search.find(padded + "拼多多".repeat(5000))).toEqual(search.find(padded));
  });

  test("takes any texts for passages", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 30 }), { maxLength: 5 }), (texts) => {
        const small = createSearch(
          texts.map((text, paragraph) => ({ text, paragraph, title: text })),
          lexicon,
        );
        for (const { passage } of small.find(texts.join(" "))) expect(texts[passage]).toBeDefined();
      }),
      { numRuns: 30 },
    );
  });
});

test("finds a sentence again by its own words", () => {
  for (const { text } of passages) expect(best(text)).toBe(text);
});
