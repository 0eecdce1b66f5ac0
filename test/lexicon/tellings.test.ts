/** What tells an idea that a question names, in texts that hold just some words. */
import { describe, expect, test } from "vitest";
import { Entry } from "../../src/lexicon/entry.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { createTellings } from "../../src/lexicon/tellings.ts";
import { createTranslator } from "../../src/lexicon/translator.ts";
import { formsOf } from "./sample-texts.ts";

const MANY = Array.from({ length: 40 }, (_, at) => `单量${String.fromCharCode(0x4e00 + at)}`);
const lexicon = createLexicon([
  Entry.parse({
    ...{ id: "burning", kind: "concept", zh: ["烧钱", "失血"], en: ["burning cash"], loose: ["贴钱"] },
    toldBy: ["loss", "profit"],
  }),
  Entry.parse({ id: "subsidy", kind: "concept", zh: ["补贴"], en: [], loose: ["烧钱"], toldBy: ["coupons", "gone"] }),
  Entry.parse({ id: "loss", kind: "metric", zh: ["净亏损", "淨虧損額"], en: ["Net Loss"], dimension: "money" }),
  Entry.parse({ id: "profit", kind: "metric", zh: ["净利润"], en: ["profit"], dimension: "money" }),
  Entry.parse({ id: "coupons", kind: "metric", zh: ["消费券"], en: ["vouchers"], dimension: "money" }),
  Entry.parse({ id: "busy", kind: "concept", zh: ["红火"], en: [], toldBy: ["orders", "profit"] }),
  Entry.parse({ id: "best", kind: "concept", zh: ["最赚钱"], en: ["thriving"], toldBy: ["profit"] }),
  Entry.parse({ id: "orders", kind: "metric", zh: MANY, en: [], dimension: "count" }),
]);

const told = (question: string, held: string[], known: string[] = []): Record<string, number> => {
  const tellings = createTellings(lexicon, { english: false, has: (form) => held.includes(form), count: () => 1 });
  const alternatives = known.map((form) => ({ form, weight: 1 }));
  return Object.fromEntries(tellings(lexicon.find(question), alternatives).map(({ form, weight }) => [form, weight]));
};

describe("an idea is told by", () => {
  test.for<[what: string, question: string, held: string[], words: Record<string, number>]>([
    [
      "the names of its measures in both languages",
      "失血吗",
      ["净亏损", "净亏损额", "net loss"],
      { 净亏损: 0.6, 净亏损额: 0.6, "net loss": 0.6 },
    ],
    ["any of several", "失血吗", ["净利润", "profit"], { 净利润: 0.6, profit: 0.6 }],
    ["what tells a word that only may mean it", "贴钱吗", ["净亏损"], { 净亏损: 0.6 }],
    ["what tells it by name, not what the word may mean besides", "烧钱吗", ["净亏损", "消费券"], { 净亏损: 0.6 }],
    ["nothing that the texts don't hold", "烧钱吗", [], {}],
    ["nothing but what is said to tell it", "净亏损多少", ["烧钱", "净利润"], {}],
  ])("%s: %s", ([, question, held, words]) => {
    expect(told(question, held)).toEqual(words);
  });

  test("nothing that meets it already", () => {
    expect(told("失血吗", ["净利润", "净亏损"], ["失血", "净利润"])).toEqual({ 净亏损: 0.6 });
  });

  test("the thirty names that stand first", () => {
    const names = Object.keys(told("红火吗", [...MANY, "净利润"]));
    expect(names).toEqual(MANY.slice(0, 30));
  });
});

test("what tells an idea stands behind all that it is called", () => {
  const translator = createTranslator(lexicon, formsOf(["公司净亏损15亿元。", "还在失血。"]));
  const [group] = translator.readGroups("烧钱吗");
  expect(group?.alternatives).toEqual([
    { form: "失血", weight: 1 },
    { form: "净亏损", weight: 0.6 },
  ]);
});

test("which of all is the most so no level tells", () => {
  const translator = createTranslator(lexicon, formsOf(["公司净利润15亿元。"]));
  const formsIn = (question: string): string[] =>
    translator.readGroups(question).flatMap(({ alternatives }) => alternatives.map(({ form }) => form));
  expect(formsIn("红火")).toContain("净利润");
  expect(formsIn("最赚钱")).not.toContain("净利润");
  expect(formsIn("最红火")).not.toContain("净利润");
  expect(formsIn("the least thriving shop")).not.toContain("净利润");
  expect(formsIn("the most thriving shop")).not.toContain("净利润");
  expect(formsIn("an almost thriving shop")).toContain("净利润");
});
