import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../src/corpus/files/load-corpus.ts";
import { isProperName } from "../../src/lexicon/entry.ts";
import { openThesaurus, readThesaurusLine } from "../../src/lexicon/thesaurus.ts";

const file = readFileSync(new URL("../../src/lexicon/thesaurus.tsv", import.meta.url), "utf8");
const lines = file.trimEnd().split("\n").map(readThesaurusLine);

/** Texts that hold these words and no others. */
const holding = (...words: string[]) => ({
  english: false,
  has: (form: string) => words.includes(form),
  count: (form: string) => (words.includes(form) ? 1 : 0),
});

describe("what people say for a word of the news finds it", () => {
  test.for([
    ["救活", "盘活"],
    ["动起来", "盘活"],
    ["put to use", "盘活"],
    ["olive oil", "橄榄油"],
    ["佣金", "commission"],
    ["job cut", "layoff"],
  ] as const)("%s: %s", ([said, word]) => {
    expect(openThesaurus(holding("盘活", "橄榄油", "决定", "commission", "layoff"))(said)).toEqual([word]);
  });

  test.for(["盘活", "格力", "the", "", "toString"])("“%s” is said for nothing", (said) => {
    expect(openThesaurus(holding("盘活", "橄榄油"))(said)).toEqual([]);
  });

  test("but no word that the texts don't hold", () => {
    expect(openThesaurus(holding("橄榄油"))("救活")).toEqual([]);
  });
});

describe("the thesaurus", () => {
  test("has each word once, in the order of its characters", () => {
    const words = lines.map(({ word }) => word);
    expect(words).toEqual([...new Set(words)].toSorted());
  });

  test("says something for each word, each expression once and none twelve times over", () => {
    const times = new Map<string, number>();
    for (const { word, said } of lines) {
      expect(said.length).toBeGreaterThan(0);
      expect(new Set(said).size).toBe(said.length);
      expect(said).not.toContain(word);
      for (const one of said) times.set(one, (times.get(one) ?? 0) + 1);
    }
    expect(Math.max(...times.values())).toBeLessThanOrEqual(12);
  });

  test("says no firm for what others are too: 滴滴 is no other word for 网约车", () => {
    const { lexicon } = loadCorpus(fileURLToPath(new URL("../../corpus", import.meta.url)));
    const isFirm = (one: string): boolean =>
      lexicon
        .find(one)
        .some(
          ({ entry, how, span }) =>
            how === "name" &&
            span.end - span.start === one.length &&
            isProperName(entry) &&
            entry.broader.some(isClass),
        );
    const isClass = (id: string): boolean => /platform|company|brand|retailer|bank$/.test(id);
    // words of the language before they were names, and firms by another of their names
    const words =
      "China-Railway overstock 云集 affirm dole 一点点 金山 grab 小商品城 zim FamilyMart EMS intel alphabet 菜鸟 邮政储蓄 供销社";
    const firms = lines.flatMap(({ word, said }) => (isFirm(word) ? [] : said.filter(isFirm)));
    expect(firms.filter((one) => !words.split(" ").includes(one.replace(" ", "-")))).toEqual([]);
  });

  test("is written in Chinese words and letters", () => {
    for (const { word, said } of lines) {
      expect(word).toMatch(/^(?:\p{Script=Han}+|[a-z0-9][a-z0-9 '&-]*)$/u);
      for (const one of said) expect(one).toMatch(/^[\p{Script=Han}A-Za-z0-9 '&-]+$/u);
    }
  });
});
