import { describe, expect, test } from "vitest";
import { properNames } from "../../../src/answer/question/proper-names.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";
import { asked } from "../sample-candidates.ts";

const lexicon = createLexicon([
  Entry.parse({ id: "next", kind: "subject", zh: ["Next"], en: ["Next"] }),
  Entry.parse({ id: "japan", kind: "subject", zh: ["日本"], en: ["Japan"], broader: ["country"] }),
  Entry.parse({ id: "amazon", kind: "subject", zh: ["亚马逊"], en: ["Amazon"], loose: ["Prime store"] }),
  Entry.parse({ id: "microsoft", kind: "subject", zh: ["微软"], en: ["Microsoft"] }),
  Entry.parse({ id: "suning", kind: "subject", zh: ["苏宁"], en: ["Suning"] }),
  Entry.parse({ id: "zto", kind: "subject", zh: ["中通快递"], en: ["ZTO"], loose: ["中通"] }),
  Entry.parse({ id: "tmall", kind: "subject", zh: ["天猫"], en: ["Tmall"], loose: ["猫"] }),
  Entry.parse({ id: "bilibili", kind: "subject", zh: ["哔哩哔哩"], en: ["Bilibili"], loose: ["B站", "小破站2"] }),
  Entry.parse({ id: "yihaodian", kind: "subject", zh: ["一号店"], en: ["Yihaodian"], loose: ["1号店"] }),
  Entry.parse({ id: "xiaomi", kind: "subject", zh: ["小米科技"], en: ["Xiaomi"], loose: ["小米"] }),
  Entry.parse({ id: "millet", kind: "concept", zh: ["小米"], en: ["millet"] }),
  Entry.parse({ id: "sea", kind: "subject", zh: ["冬海"], en: ["Sea Limited"], loose: ["Sea"] }),
  Entry.parse({ id: "merchant", kind: "subject", zh: ["商家"], en: ["merchant"], loose: ["卖货的"] }),
  Entry.parse({ id: "parcels", kind: "metric", zh: ["件量"], en: ["Parcels"], dimension: "count" }),
]);

const namesIn = (question: string, fuzzy = false): string[] =>
  properNames(asked(question, { mentions: lexicon.find(question, { fuzzy }) })).map(({ entry }) => entry.id);

describe("the names of", () => {
  test.for<[question: string, ...ids: string[]]>([
    ["amazon revenue", "amazon"],
    ["how much did next sell", "next"],
    ["next to amazon, who sells most", "amazon"],
    ["中通送了多少件", "zto"],
    ["merchants on amazon", "amazon"],
    ["多少商家"],
  ])("%s", ([question, ...ids]) => {
    expect(namesIn(question)).toEqual(ids);
  });
});

describe("a question that opens with a name in English", () => {
  test.for<[why: string, question: string, ...ids: string[]]>([
    ["names nobody by a usual word", "next year, will shops sell more"],
    ["names nobody by a usual word with a capital", "Next to the warehouse, what was built"],
    ["names whom it says again later", "next to nobody, does next sell shoes", "next"],
    ["names a company that could be a word but seldom is", "Suning closed how many shops", "suning"],
    ["names a company that is known better than most words", "Microsoft sells what online", "microsoft"],
    ["names a place, however usual its word", "Japan online sales in 2020", "japan"],
    ["names two, of which neither is usual", "Amazon or Suning, who ships faster", "amazon", "suning"],
  ])("%s: %s", ([, question, ...ids]) => {
    expect(namesIn(question)).toEqual(ids);
  });
});

describe("what somebody is loosely called", () => {
  test.for<[why: string, question: string, ...ids: string[]]>([
    ["is a name in Chinese characters", "去年中通的网点有几个", "zto"],
    ["is a name beside a word for anybody", "给商家送货的中通赚了多少", "zto"],
    ["is a name beside another name", "亚马逊跟中通谁的仓库大", "amazon", "zto"],
    ["is none when it is a word for something else too", "小米一斤卖多少钱"],
    ["is none when it is one character", "去年猫卖了多少"],
    ["is a name where it is written as one", "what net income did Sea report", "sea"],
    ["is a name where it is written as one in Chinese", "去年Sea赚了多少", "sea"],
    ["is none when it is written as a word", "shipped by sea in 2020"],
    ["is none when it opens the question", "Sea freight in 2020"],
    ["is none when a letter stands before", "B站卖了多少会员"],
    ["is none when a digit stands before", "买东西去1号店吗"],
    ["is none when a digit stands after", "小破站2卖了多少会员"],
    ["is none in English", "what does the prime store sell"],
    ["is none when a class of people is meant", "卖货的有多少"],
  ])("%s: %s", ([, question, ...ids]) => {
    expect(lexicon.find(question)).not.toEqual([]);
    expect(namesIn(question)).toEqual(ids);
  });
});

describe("what is no company, person or place", () => {
  test.for(["件量有多大", "how many parcels were sent", "what does millet cost", "谁的店最多"])(
    "has no name: %s",
    (question) => {
      expect(namesIn(question)).toEqual([]);
    },
  );
});

test("a name that is misspelt is a name", () => {
  expect(namesIn("亚玛逊的仓库有几个", true)).toEqual(["amazon"]);
  expect(namesIn("how many shops has bilibbili", true)).toEqual(["bilibili"]);
});
