/** Further words for what is asked, in texts that hold just the words of a row. */
import { describe, expect, test } from "vitest";
import { createWidener } from "../../../src/answer/match/widen-groups.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";
import type { TermGroup } from "../../../src/lexicon/term-group.ts";

/** A class of so many kinds: 玩具0, 玩具1 and so on for 玩具. */
const kindsOf = (id: string, zh: string, count: number): Entry[] => [
  Entry.parse({ id, kind: "concept", zh: [zh], en: [] }),
  ...Array.from({ length: count }, (_, at) =>
    Entry.parse({ id: `${id}-${at}`, kind: "subject", zh: [`${zh}${at}`], en: [], broader: [id] }),
  ),
];
const lexicon = createLexicon([
  Entry.parse({ id: "shop", kind: "concept", zh: ["零售店"], en: ["retail outlet"] }),
  Entry.parse({ id: "supermarket", kind: "concept", zh: ["超市"], en: ["Grocer"], broader: ["shop", "lost", "jd"] }),
  Entry.parse({ id: "night-shop", kind: "concept", zh: ["便利店", "小賣部"], en: ["kiosk"], broader: ["supermarket"] }),
  Entry.parse({ id: "market", kind: "concept", zh: ["集市", "市集"], en: [] }),
  Entry.parse({ id: "fair", kind: "concept", zh: ["庙会"], en: [], broader: ["market"] }),
  Entry.parse({ id: "stalls", kind: "concept", zh: ["集市", "地摊"], en: [], broader: ["fair"] }),
  Entry.parse({ id: "jd", kind: "subject", zh: ["京东"], en: ["JD"], loose: ["狗东", "Dog"], broader: ["shop"] }),
  Entry.parse({ id: "layoff", kind: "concept", zh: ["瘦身"], en: ["trim"], loose: ["毕业"] }),
  Entry.parse({ id: "customer", kind: "subject", zh: ["顾客"], en: ["customer"] }),
  Entry.parse({ id: "users", kind: "metric", zh: ["用户数"], en: ["users"], dimension: "people" }),
  Entry.parse({
    ...{ id: "mau", kind: "metric", zh: ["月活"], en: ["MAU"], dimension: "people" },
    broader: ["users", "lost"],
  }),
  Entry.parse({
    id: "visitors",
    kind: "metric",
    zh: ["访客"],
    en: ["visitors"],
    dimension: "people",
    broader: ["mau"],
  }),
  ...kindsOf("toy", "玩具", 30),
  ...kindsOf("dish", "菜品", 31),
]);
const widen = (typed: string, entry: string | null, held: string[], own: string[] = []): TermGroup =>
  createWidener(lexicon, {
    english: held.some((word) => /^[a-z]/.test(word)),
    has: (form) => held.includes(form),
    count: (form) => Number(held.includes(form)),
  })({
    ...{ span: { start: 0, end: typed.length }, typed, entry, weight: 1 },
    alternatives: own.map((form) => ({ form, weight: 1 })),
  });
/** The words that come on top, each with how much it counts. */
const added = (...[typed, entry, held, own = []]: Parameters<typeof widen>): Record<string, number> =>
  Object.fromEntries(
    widen(typed, entry, held, own)
      .alternatives.slice(own.length)
      .map(({ form, weight }) => [form, weight]),
  );

describe("what is asked for is met by", () => {
  test.for<[what: string, typed: string, entry: string | null, words: Record<string, number>]>([
    ["its kinds, in both languages", "超市", "supermarket", { 便利店: 0.6, 小卖部: 0.6, kiosk: 0.6 }],
    ["what contains it, for less", "超市", "supermarket", { 零售店: 0.4, "retail outlet": 0.4 }],
    ["both", "Grocer", "supermarket", { 便利店: 0.6, 零售店: 0.4 }],
    ["what contains it, a kind itself", "便利店", "night-shop", { 超市: 0.4, grocer: 0.4 }],
    ["thirty kinds", "玩具", "toy", { 玩具0: 0.6, 玩具29: 0.6 }],
    ["a company's looser names", "京东", "jd", { 狗东: 0.6, dog: 0.6 }],
    ["the wider measure, asked for in words of its own", "多少月活", "mau", { 用户数: 0.6, users: 0.6 }],
    ["the same with 几", "几个月活", "mau", { 用户数: 0.6 }],
    ["the same in English", "how many active a month", "mau", { users: 0.6 }],
    ["what the news says", "救活", null, { 盘活: 0.6 }],
    ["what the news says of an idea", "救活", "layoff", { 盘活: 0.6 }],
    ["what the news says of English in any form", "Job Cuts", null, { layoff: 0.6 }],
    ["the word that it is made from", "sellers", null, { sell: 0.6 }],
    ["the word that a class is made from", "sellers", "customer", { sell: 0.6 }],
  ])("%s: %s", ([, typed, entry, words]) => {
    expect(added(typed, entry, Object.keys(words))).toEqual(words);
  });

  test.for([
    ["乡下", null, "农村"],
    ["顾客", null, "客户"],
    ["顾客", "layoff", "客户"],
    ["Villages", null, "农村"],
  ] as const)("what lies near %s (%s) in meaning: %s", ([typed, entry, word]) => {
    expect(Object.keys(added(typed, entry, [word]))).toEqual([word]);
    expect(added(typed, entry, [word])[word]).toBeLessThanOrEqual(0.6);
  });
});

describe("it is not met by", () => {
  test.for<[what: string, typed: string, entry: string | null, held: string[]]>([
    ["thirty-one kinds", "菜品", "dish", ["菜品0", "菜品30"]],
    ["a company that runs it", "超市", "supermarket", ["京东", "jd"]],
    ["the looser names of an idea", "瘦身", "layoff", ["毕业"]],
    ["the kind that a company is", "京东", "jd", ["零售店", "retail outlet"]],
    ["the kind that a company is, where many are asked for", "多少京东", "jd", ["零售店", "retail outlet"]],
    ["companies of its kind, when it is a company", "京东", "jd", ["超市"]],
    ["the kinds of a measure", "月活", "mau", ["访客", "visitors"]],
    ["a wider measure, by its own name", "月活", "mau", ["用户数", "users"]],
    ["a wider measure, by a word with how in it", "mau show", "mau", ["用户数", "users"]],
    ["what the news says of a class", "救活", "customer", ["盘活"]],
    ["what the news says of a measure", "救活", "mau", ["盘活"]],
    ["what the news says of a company", "救活", "jd", ["盘活"]],
    ["what lies near a class in meaning", "顾客", "customer", ["客户"]],
    ["what lies near a measure in meaning", "顾客", "mau", ["客户"]],
    ["what the news says of an idea that asks how much", "动起来多少", "layoff", ["盘活"]],
    ["what two words are made from", "big sellers", null, ["sell", "big sell"]],
    ["what a name with a digit is made from", "farm2ers", null, ["farm2"]],
    ["what one that begins with a digit is made from", "2farmers", null, ["2farm"]],
    ["anything, where nothing is known of it", "格力", null, ["农村", "京东"]],
    ["anything, where it is nothing", "", null, ["农村", "京东"]],
    ["anything in a lexicon that doesn't list it", "超市", "lost", []],
    ["words that no text holds", "超市", "supermarket", []],
  ])("%s: %s", ([, typed, entry, held]) => {
    expect(added(typed, entry, held)).toEqual({});
  });
});

test("words that it has already keep their weight", () => {
  expect(widen("超市", "supermarket", ["超市", "便利店", "零售店"], ["超市", "便利店"])).toMatchObject({
    typed: "超市",
    entry: "supermarket",
    alternatives: [
      { form: "超市", weight: 1 },
      { form: "便利店", weight: 1 },
      { form: "零售店", weight: 0.4 },
    ],
  });
});

test("a word is added once, for what it counts at first", () => {
  expect(widen("庙会", "fair", ["集市", "市集"]).alternatives).toEqual([
    { form: "集市", weight: 0.6 },
    { form: "市集", weight: 0.4 },
  ]);
});

test("a group that nothing is added to stays as it is", () => {
  const widener = createWidener(lexicon, { english: false, has: () => false, count: () => 0 });
  const group: TermGroup = {
    ...{ span: { start: 0, end: 2 }, typed: "超市", entry: "supermarket", weight: 1 },
    alternatives: [{ form: "超市", weight: 1 }],
  };
  expect(widener(group)).toBe(group);
});
