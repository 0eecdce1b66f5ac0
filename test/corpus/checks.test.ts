import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkCorpus } from "../../src/corpus/check-corpus.ts";
import { contradictions } from "../../src/corpus/checks/contradictions.ts";
import { cutQuotes } from "../../src/corpus/checks/cut-quotes.ts";
import type { Check } from "../../src/corpus/checks/finding.ts";
import { growth } from "../../src/corpus/checks/growth.ts";
import { misreadNumbers } from "../../src/corpus/checks/misread-numbers.ts";
import { missingEntries } from "../../src/corpus/checks/missing-entries.ts";
import { oddChanges } from "../../src/corpus/checks/odd-changes.ts";
import { oddPeriods } from "../../src/corpus/checks/odd-periods.ts";
import { oddUnits } from "../../src/corpus/checks/odd-units.ts";
import { paraphrasedNumbers } from "../../src/corpus/checks/paraphrased-numbers.ts";
import { proposedNames } from "../../src/corpus/checks/proposed-names.ts";
import { repeatedArticles } from "../../src/corpus/checks/repeated-articles.ts";
import { repeatedClaims } from "../../src/corpus/checks/repeated-claims.ts";
import { sums } from "../../src/corpus/checks/sums.ts";
import { unfinished } from "../../src/corpus/checks/unfinished.ts";
import { unusedNames } from "../../src/corpus/checks/unused-names.ts";
import { createCorpus } from "../../src/corpus/files/load-corpus.ts";
import type { Claim } from "../../src/extract/claim.ts";
import type { Entry } from "../../src/lexicon/entry.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { ARTICLE, claimOn, LEXICON, LOADED, statisticOn, writeCorpus } from "./sample-article.ts";

/** A number of a sentence: its words, value and unit, and what of the reading isn't plain. */
type Number = [words: string, value: number, unit: string, reading?: Partial<Claim>, change?: string];

/** What a check says of one sentence with these numbers. */
const say = (check: Check, sentence: string, numbers: Number[]): string[] => {
  const claims = numbers.map(([words, value, unit, reading, change = null], index) =>
    claimOn(sentence, `qinghe-${index + 1}`, sentence, {
      metric: "成交额",
      period: "2021",
      periodRule: "stated",
      ...reading,
      statistic: { ...statisticOn(sentence, words, value, unit), change },
    }),
  );
  const article = { ...ARTICLE, body: [{ start: 0, end: sentence.length }] };
  return check(createCorpus([{ article, text: sentence, claims }], LEXICON)).map(({ problem }) => problem);
};

const share = (whole: string): Partial<Claim> => ({ metric: `占${whole}的比例` });
const HALVES = "甲用户 4 亿，占网民的 50%；乙用户 3 亿，占网民的 37.5%。";
const PART = "共 1900 万人开店，其中 500 万人在县城。";
const SPLIT = "甲、乙、丙分别占 40%、50%、30%。";
const GROWTH = "营收 120 亿元，同比增长20%，上年为 100 亿元。";

describe("checks of numbers", () => {
  test.for<[string, Check, string, Number[], RegExp | null]>([
    [
      "lets two shares of one whole be",
      sums,
      HALVES,
      [
        ["4 亿", 4e8, "people"],
        ["50%", 50, "%", share("网民")],
        ["3 亿", 3e8, "people"],
        ["37.5%", 37.5, "%", share("网民")],
      ],
      null,
    ],
    [
      "finds shares that give different wholes",
      sums,
      HALVES,
      [
        ["4 亿", 4e8, "people"],
        ["50%", 50, "%", share("网民")],
        ["3 亿", 3e9, "people"],
        ["37.5%", 37.5, "%", share("网民")],
      ],
      /makes 网民 8000000000, but .* 800000000/,
    ],
    [
      "lets a part smaller than its whole be",
      sums,
      PART,
      [
        ["1900 万人", 1.9e7, "people"],
        ["500 万人", 5e6, "people"],
      ],
      null,
    ],
    [
      "finds a part greater than its whole",
      sums,
      PART,
      [
        ["1900 万人", 1.9e6, "people"],
        ["500 万人", 5e6, "people"],
      ],
      /part 500 万人 is more than the whole 1900 万人/,
    ],
    [
      "finds shares that add up to more than all",
      sums,
      SPLIT,
      [
        ["40%", 40, "%", share("")],
        ["50%", 50, "%", share("")],
        ["30%", 30, "%", share("")],
      ],
      /add up to 120%/,
    ],
    [
      "finds a share of more than a whole",
      sums,
      "占网购的 372%。",
      [["372%", 372, "%", share("网购")]],
      /372% can't be a share/,
    ],
    [
      "lets a growth of more than a whole be",
      sums,
      "占比增长 372%。",
      [["372%", 372, "%", share("网购"), "yoy"]],
      null,
    ],
    [
      "lets a growth that the values bear out be",
      growth,
      GROWTH,
      [
        ["120 亿元", 1.2e10, "CNY"],
        ["20%", 20, "%", {}, "yoy"],
        ["100 亿元", 1e10, "CNY", { period: "2020" }],
      ],
      null,
    ],
    [
      "finds a growth that they don't",
      growth,
      GROWTH,
      [
        ["120 亿元", 1.2e10, "CNY"],
        ["20%", 20, "%", {}, "yoy"],
        ["100 亿元", 1.1e10, "CNY", { period: "2020" }],
      ],
      /is 9\.1%, not 20%/,
    ],
    [
      "lets a value be as its words read",
      misreadNumbers,
      GROWTH,
      [
        ["120 亿元", 1.2e10, "CNY"],
        ["20%", 20, "%", {}, "yoy"],
      ],
      null,
    ],
    [
      "finds a value that its words don't bear out",
      misreadNumbers,
      GROWTH,
      [["120 亿元", 1.2e9, "CNY"]],
      /“120 亿元” reads as 12000000000, not 1200000000/,
    ],
    [
      "lets a value be that is read with the head of its table",
      misreadNumbers,
      "青禾\t120亿",
      [["120亿", 120e10, "CNY", { foundBy: "table" }]],
      null,
    ],
    [
      "finds two values for one thing",
      contradictions,
      "营收 120 亿元，营收 90 亿元。",
      [
        ["120 亿元", 1.2e10, "CNY"],
        ["90 亿元", 9e9, "CNY"],
      ],
      /is 90 亿元 here and 120 亿元 in qinghe-1/,
    ],
    [
      "lets values of different years be",
      contradictions,
      "营收 120 亿元，营收 90 亿元。",
      [
        ["120 亿元", 1.2e10, "CNY"],
        ["90 亿元", 9e9, "CNY", { period: "2020" }],
      ],
      null,
    ],
    [
      "finds the same number claimed twice",
      repeatedClaims,
      "营收 120 亿元。",
      [
        ["120 亿元", 1.2e10, "CNY"],
        ["120 亿元", 1.2e10, "CNY"],
      ],
      /repeats qinghe-1/,
    ],
    [
      "finds a period that is none",
      oddPeriods,
      "营收 120 亿元。",
      [["120 亿元", 1.2e10, "CNY", { period: "去年" }]],
      /“去年” is no period/,
    ],
    [
      "finds a day that no month has",
      oddPeriods,
      "营收 120 亿元。",
      [["120 亿元", 1.2e10, "CNY", { period: "2020-02-30" }]],
      /is no period/,
    ],
    [
      "finds a range that ends before it begins",
      oddPeriods,
      "营收 120 亿元。",
      [["120 亿元", 1.2e10, "CNY", { period: "2021/2020" }]],
      /is no period/,
    ],
    [
      "finds a month that is none",
      oddPeriods,
      "营收 120 亿元。",
      [["120 亿元", 1.2e10, "CNY", { period: "2020-13" }]],
      /is no period/,
    ],
    [
      "finds a period without its rule",
      oddPeriods,
      "营收 120 亿元。",
      [["120 亿元", 1.2e10, "CNY", { periodRule: null }]],
      /nothing says how/,
    ],
    [
      "finds a unit with a number in it",
      oddUnits,
      "营收 120 亿元。",
      [["120 亿元", 120, "亿元", {}]],
      /“亿元” is no unit but 100000000 CNY/,
    ],
    ...["people", "宇宙", "%", "years"].map((unit): [string, Check, string, Number[], RegExp] => [
      `finds ${unit} for money`,
      oddUnits,
      "营收 120 亿元。",
      [["120 亿元", 1.2e10, unit, {}]],
      new RegExp(`“120 亿元” is in CNY, not in ${unit}`),
    ]),
    [
      "finds money for people",
      oddUnits,
      "共 1900 万人开店。",
      [["1900 万人", 1.9e7, "CNY", {}]],
      /“1900 万人” is in people, not in CNY/,
    ],
    [
      "finds a Chinese unit that the quote doesn't have",
      oddUnits,
      "共 1900 万。",
      [["1900 万", 1.9e7, "宇宙", {}]],
      /the quote has no “宇宙”/,
    ],
    ...(
      [
        ["120 亿元", ["CNY", "USD", "CNY/items"]],
        ["120 万", ["CNY", "people", "orders", "times", "rank", "m2", "shares", "人次", "pallets"]],
        ["120 人", ["people", "orders", "人次", "riders"]],
        ["1.2%", ["%", "pp", "% of price"]],
        ["0.3个点", ["pp", "points"]],
        ["300 托盘", ["托盘", "pallets"]],
        ["3 斤", ["jin", "kg"]],
      ] as const
    ).flatMap(([words, units]) =>
      units.map((unit): [string, Check, string, Number[], null] => [
        `lets ${unit} be for ${words}`,
        oddUnits,
        `共 ${words}。`,
        [[words, 120, unit, {}]],
        null,
      ]),
    ),
    ...["foo", "vs-2018x", "vs-", "同比"].map((change): [string, Check, string, Number[], RegExp] => [
      `finds the change ${change}`,
      oddChanges,
      "营收增长 20%。",
      [["20%", 20, "%", {}, change]],
      /is no change/,
    ]),
    ...["yoy", "unstated", "vs-2018", "vs-2018-12", "vs-peak", "vs-year-start"].map(
      (change): [string, Check, string, Number[], null] => [
        `lets the change ${change} be`,
        oddChanges,
        "营收增长 20%。",
        [["20%", 20, "%", {}, change]],
        null,
      ],
    ),
    [
      "finds a fact of a time to come",
      oddPeriods,
      "营收 120 亿元。",
      [["120 亿元", 1.2e10, "CNY", { period: "2022" }]],
      /after the text's date/,
    ],
    [
      "lets a forecast be of a time to come",
      oddPeriods,
      "营收 120 亿元。",
      [["120 亿元", 1.2e10, "CNY", { period: "2022", nature: "forecast" }]],
      null,
    ],
    ...["2020", "2020-03", "2020-05-10", "2018-12/2020-03", "FY2021"].map(
      (period): [string, Check, string, Number[], null] => [
        `lets the period ${period} be`,
        oddPeriods,
        "营收 120 亿元。",
        [["120 亿元", 1.2e10, "CNY", { period }]],
        null,
      ],
    ),
  ])("%s", ([, check, sentence, numbers, problem]) => {
    expect(say(check, sentence, numbers).join("\n")).toMatch(problem ?? /^$/);
  });
});

describe("checks of quotes and articles", () => {
  const loadedWith = (claims: Claim[]) => createCorpus([{ ...LOADED, claims }], LEXICON);

  test("find a quote that begins or ends within a sentence", () => {
    const [cut] = cutQuotes(loadedWith([claimOn(LOADED.text, "qinghe-1", "成交额达 52.4 亿元")]));
    expect(cut?.problem).toBe("the quote begins and ends within a sentence");
    expect(cutQuotes(loadedWith(LOADED.claims))).toEqual([]);
  });

  test.for<[paraphrase: string, said: string[]]>([
    ["一起卖出 52.4 亿元", []],
    ["goods for 5.24 billion yuan, all in all", []],
    ["卖出 524 亿元", ["“524 亿元” in “卖出 524 亿元” is no number of the quote"]],
    ["1 of 3 were shops", ["“3 were shops” in “1 of 3 were shops” is no number of the quote"]],
  ])("look for the numbers of %j in the quote", ([paraphrase, said]) => {
    const [claim, ...others] = LOADED.claims as [Claim, ...Claim[]];
    const found = paraphrasedNumbers(loadedWith([{ ...claim, paraphrases: [paraphrase] }, ...others]));
    expect(found.map(({ problem }) => problem)).toEqual(said);
  });

  test.for<[gloss: string, said: string[]]>([
    ["In the first half of this year [2021], Qinghe sold for 5.24 billion yuan, up 18% on the year.", []],
    ["GMV over 99 billion", ["“over 99 billion” in “GMV over 99 billion” is no number of the quote"]],
  ])("look for the numbers of the gloss %j in the quote", ([gloss, said]) => {
    const [claim, ...others] = LOADED.claims as [Claim, ...Claim[]];
    const found = paraphrasedNumbers(loadedWith([{ ...claim, gloss }, ...others]));
    expect(found.map(({ problem }) => problem)).toEqual(said);
  });

  test("find the same article twice", () => {
    const second = { ...LOADED, article: { ...ARTICLE, id: "second" }, claims: [] };
    const said = repeatedArticles(createCorpus([LOADED, second], LEXICON));
    expect(said.map(({ problem }) => problem)).toEqual(["it is 100% the same text as qinghe"]);
    const part = { ...second, article: { ...second.article, body: [{ ...second.article.body[0], end: 60 }] } };
    const found = repeatedArticles(createCorpus([LOADED, part as typeof second], LEXICON));
    expect(found.map(({ problem }) => problem)).toEqual(["it is part of qinghe"]);
  });

  test("find what review has left to do", () => {
    const claims = LOADED.claims.map((claim) => ({ ...claim, review: "draft" as const, gloss: null }));
    const said = unfinished(createCorpus([{ ...LOADED, article: { ...ARTICLE, publisher: null }, claims }], LEXICON));
    expect(said.map(({ problem }) => problem)).toEqual(["it isn't known", "3 claims aren't reviewed, this one first"]);
  });
});

describe("checks of names", () => {
  const entry = (id: string, names: string[], more: Partial<Entry> = {}): Entry => ({
    id,
    kind: "subject",
    zh: names,
    en: [],
    loose: [],
    broader: [],
    near: [],
    ...more,
  });
  const text = "云岭咖啡有限公司(以下简称“云岭”)上涨。云岭咖啡有限公司扩店。";
  const article = { ...ARTICLE, body: [{ start: 0, end: text.length }] };
  const claims = [1, 2, 3].map((number) => claimOn(text, `qinghe-${number}`, text, { subject: "云岭咖啡" }));
  const corpusWith = (...entries: Entry[]) => createCorpus([{ article, text, claims }], createLexicon(entries));

  test("propose an entry for a subject that has none, with an English name by its sound", () => {
    const [proposed] = proposedNames(corpusWith());
    expect(proposed?.mend).toContain(
      '{"id":"yunling-kafei","kind":"subject","zh":["云岭咖啡"],"en":["Yunling Kafei"]}',
    );
    expect(proposedNames(corpusWith(entry("yunling-coffee", ["云岭咖啡"])))).toEqual([]);
  });

  const proposalsFor = (readings: Partial<Claim>[]) => {
    const own = readings.flatMap((reading, index) =>
      [1, 2, 3].map((number) => claimOn(text, `qinghe-${index * 3 + number}`, text, reading)),
    );
    const corpus = createCorpus([{ article, text, claims: own }], LEXICON);
    return proposedNames(corpus).map(({ mend }) => JSON.parse(mend.replace(/^[^{]*/, "")) as Entry);
  };

  test.for([
    ["阿里巴巴", "Alibaba", ["阿里巴巴"]],
    ["达达快送平台", "Dada Kuaisong", ["达达快送", "达达快送平台"]],
    ["淘天集团", "Taotian Group", ["淘天集团"]],
    ["二厂汽水线上业务", "Erchang Qishui", ["二厂汽水", "二厂汽水线上业务"]],
  ] as const)("propose for %s a name that a maintainer would write: %s", ([subject, english, zh]) => {
    const [proposed] = proposalsFor([{ subject }]);
    expect(proposed).toMatchObject({ kind: "subject", zh, en: [english] });
  });

  test.for(["用类商品", "安排中央财政", "电商大促期间订单量", "归属于上市公司股东", "商家"])(
    "propose no subject for %s, which names nobody",
    (subject) => {
      expect(proposalsFor([{ subject }])).toEqual([]);
    },
  );

  test("propose a metric with what it is counted in, and none for half a sentence", () => {
    const statistic = { ...statisticOn(text, "云岭", 5, "CNY") };
    expect(
      proposalsFor([
        { subject: "商家", metric: "零售额", statistic },
        { subject: "商家", metric: "果汁含量由此前", statistic },
        { subject: "商家", metric: "人数", statistic },
      ]),
    ).toEqual([{ id: "retail-value", kind: "metric", zh: ["零售额"], en: ["retail value"], dimension: "money" }]);
  });

  test("propose an alias that an article introduces", () => {
    const said = proposedNames(
      corpusWith(entry("yunling-coffee", ["云岭咖啡"]), entry("yunling-limited", ["云岭咖啡有限公司"])),
    );
    expect(said.map(({ problem }) => problem)).toEqual(["an article calls it 云岭 too"]);
  });

  test("find subjects that no article names, unless something that is named belongs to them", () => {
    const entries = [
      entry("yunling", ["云岭咖啡"], { broader: ["coffee"] }),
      entry("coffee", ["咖啡业"]),
      entry("tea", ["南山茶业"]),
    ];
    expect(unusedNames(corpusWith(...entries)).map(({ at }) => at)).toEqual([{ entry: "tea" }]);
  });

  test("find entries that point to nothing", () => {
    expect(
      missingEntries(corpusWith(entry("yunling", ["云岭"], { toldBy: ["yunling", "lost"], near: ["gone"] }))).map(
        ({ problem }) => problem,
      ),
    ).toEqual(["there is no entry lost", "there is no entry gone"]);
  });
});

test("a check finds lines of the corpus' questions that can't be read", () => {
  const dir = writeCorpus();
  expect(checkCorpus(dir).wrong).toEqual([]);
  writeFileSync(
    join(dir, "questions.jsonl"),
    '{"question":"成交额？","expect":"52.4"}\n{"question":"？","expct":"5"}\noops\n',
  );
  expect(checkCorpus(dir).wrong.map(({ line, problem }) => [line, problem])).toEqual([
    [2, expect.stringContaining("expct")],
    [3, "it is no JSON"],
  ]);
});
