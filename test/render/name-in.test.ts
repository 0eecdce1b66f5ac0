import { expect, test } from "vitest";
import { Entry } from "../../src/lexicon/entry.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { createNamer, createReadingCheck } from "../../src/render/name-in.ts";
import type { Language } from "../../src/render/phrases.ts";

const entry = (id: string, kind: "subject" | "metric", zh: string[], en: string[]) =>
  Entry.parse({ id, kind, zh, en, loose: ["人气"] });
const lexicon = createLexicon([
  entry("kuaishou", "subject", ["快手", "快手平台"], ["Kuaishou", "Kwai"]),
  entry("dau", "metric", ["日活", "日活跃用户"], ["daily active users", "DAU"]),
  entry("sales", "metric", ["销售额", "GMV"], ["sales", "GMV"]),
  entry("nameless", "subject", ["无名"], []),
]);
const nameIn = createNamer(lexicon);

test.for<[name: string, language: Language, known: string | null]>([
  ["快手", "en", "Kuaishou"],
  ["快手平台", "en", "Kuaishou"],
  ["快手的日活", "en", "Kuaishou daily active users"],
  ["日活跃用户（DAU）", "en", "daily active users"],
  ["Kwai", "zh", "快手"],
  ["GMV", "zh", "GMV"],
  ["GMV", "en", "GMV"],
  ["销售额", "en", "sales"],
  ["Kwai GMV", "zh", "快手销售额"],
  ["Kwai DAU", "zh", "快手日活"],
  ["快手", "zh", "快手"],
  ["Kuaishou", "en", "Kuaishou"],
  ["快手商家", "en", null],
  ["无名", "en", null],
  ["人气", "en", null],
  ["Douyin", "zh", null],
  ["", "en", ""],
])("%s in %s is %s", ([name, language, known]) => {
  expect(nameIn(name, language)).toBe(known);
});

test.for<[subject: string, metric: string, isKnown: boolean]>([
  ["快手", "日活", true],
  ["快手平台", "日活跃用户（DAU）", true],
  ["Kuaishou", "daily active users of Kwai", true],
  ["where", "日活", false],
  ["快手", "it", false],
  ["快手说了", "日活", false],
  ["快手", "日活将要", false],
  ["日活", "日活", false],
  ["快手", "快手", false],
  ["快手", "人气", false],
  ["", "", false],
])("“%s · %s” is all known names: %s", ([subject, metric, isKnown]) => {
  expect(createReadingCheck(lexicon)({ subject, metric })).toBe(isKnown);
});
