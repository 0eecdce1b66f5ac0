import { expect, test } from "vitest";
import { createAbout, readCoverage } from "../../src/corpus/coverage.ts";
import { createCorpus } from "../../src/corpus/files/load-corpus.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { ARTICLE, claimOn, statisticOn } from "./sample-article.ts";

const TEXT = "甲公司 1 亿元，乙公司 2 亿元，甲公司 3 亿元，甲公司 4 亿元。";

const claim = (number: number, subject: string, period: string | null, metric = "成交额") =>
  claimOn(TEXT, `qinghe-${number}`, TEXT, {
    subject,
    metric,
    period,
    periodRule: period && "stated",
    statistic: statisticOn(TEXT, `${number} 亿元`, number * 1e8, "CNY"),
  });

const NO_MORE = { loose: [], broader: [], near: [] };
const LEXICON = createLexicon([
  { ...NO_MORE, id: "sales", kind: "metric", zh: ["成交额", "销售额"], en: ["GMV"], dimension: "money" },
  { ...NO_MORE, id: "qinghe", kind: "subject", zh: ["青禾商城", "青禾"], en: ["Qinghe"] },
]);

const coverageOf = (...claims: ReturnType<typeof claim>[]) =>
  readCoverage(
    createCorpus([{ article: { ...ARTICLE, body: [{ start: 0, end: TEXT.length }] }, text: TEXT, claims }], LEXICON),
  );

test("puts all names of a metric into one row, a claim under each year that its period names", () => {
  const { rows, years } = coverageOf(
    claim(1, "甲公司", "2018-12/2020-03"),
    claim(3, "甲公司", "2019", "销售额"),
    claim(4, "甲公司", null),
  );
  expect(years).toEqual(["2018", "2019", "2020", "–"]);
  expect(rows.map(({ metric, subject, years: held }) => [metric, subject, Object.fromEntries(held)])).toEqual([
    ["成交额", "甲公司", { 2018: ["qinghe-1"], 2019: ["qinghe-3"], 2020: ["qinghe-1"], "–": ["qinghe-4"] }],
  ]);
});

test("finds holes between a row's years and beside those of others", () => {
  const { holes } = coverageOf(claim(1, "甲公司", "2018"), claim(3, "甲公司", "2020"), claim(2, "乙公司", "2019"));
  expect(holes.map(({ subject, year }) => `${subject} ${year}`)).toEqual(["甲公司 2019", "乙公司 2018", "乙公司 2020"]);
});

test.for<[words: string, metric: string, subject: string, isAbout: boolean]>([
  ["成交额", "成交额", "青禾商城", true],
  ["交额", "成交额", "青禾商城", true],
  ["GMV", "成交额", "青禾商城", true],
  ["gmv", "成交额 (yoy)", "甲公司", true],
  ["销售额", "成交额", "甲公司", true],
  ["QINGHE", "日活", "青禾商城", true],
  ["甲公司", "日活", "甲公司", true],
  ["GMV", "日活", "青禾商城", false],
  ["Qinghe GMV", "日活", "甲公司", false],
])("%s tells of the row %s · %s: %s", ([words, metric, subject, isAbout]) => {
  expect(createAbout(words, LEXICON)({ metric, subject })).toBe(isAbout);
});
