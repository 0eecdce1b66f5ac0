import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CorpusError, createCorpus, loadCorpus } from "../../../src/corpus/files/load-corpus.ts";
import { slice } from "../../../src/text/span.ts";
import { ARTICLE, CLAIMS, LEXICON, LOADED, TEXT, writeCorpus } from "../sample-article.ts";

/** Changes one file of a corpus on disk and returns the problems that loading then reports. */
const problemsAfter = (file: string, change: (raw: string) => string) => {
  const dir = writeCorpus();
  const path = join(dir, "articles", "qinghe", file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  try {
    loadCorpus(dir);
    return [];
  } catch (error) {
    if (error instanceof CorpusError) return error.problems;
    throw error;
  }
};

describe("loadCorpus", () => {
  test("reads back what was written, quotes being slices of the text", () => {
    const [loaded] = loadCorpus(writeCorpus()).articles;
    expect(loaded).toEqual(LOADED);
    expect(loaded?.claims.map(({ span }) => slice(TEXT, span))[1]).toBe("其中直播间成交额为 9.6 亿元。");
  });

  test("leaves folders with a leading dot alone", () => {
    const dir = writeCorpus();
    cpSync(join(dir, "articles", "qinghe"), join(dir, "articles", ".qinghe-2"), { recursive: true });
    expect(loadCorpus(dir).articles).toHaveLength(1);
  });

  test("has the same fingerprint for the same content elsewhere and another for a changed claim", () => {
    const { fingerprint } = loadCorpus(writeCorpus());
    expect(loadCorpus(writeCorpus()).fingerprint).toBe(fingerprint);
    const changed = { ...LOADED, claims: CLAIMS.map((claim) => ({ ...claim, gloss: "As it says." })) };
    expect(loadCorpus(writeCorpus([changed])).fingerprint).not.toBe(fingerprint);
  });

  test("names the folder that isn't there", () => {
    const dir = mkdtempSync(join(tmpdir(), "corpus-"));
    expect(() => loadCorpus(dir)).toThrow(/articles.*no such folder.*give --corpus/);
  });

  const refusals: [string, string, (raw: string) => string, number | null, RegExp][] = [
    ["a comma missing between claims", "claims.json", (raw) => raw.replace("},\n", "}\n"), 3, /no JSON/],
    [
      "a claim without its subject",
      "claims.json",
      (raw) => raw.replace('"subject":"青禾商城直播间",', ""),
      3,
      /claim qinghe-2, subject/,
    ],
    [
      "a key that no claim has",
      "claims.json",
      (raw) => raw.replace('"gloss"', '"glos":1,"gloss"'),
      2,
      /Unrecognized key/,
    ],
    [
      "a quote that the text doesn't have",
      "claims.json",
      (raw) => raw.replace("“直播是服务", "“直播是买卖"),
      4,
      /qinghe-3, quote.*put source.txt back/,
    ],
    [
      "a number beside its place",
      "claims.json",
      (raw) => raw.replace('"text":"9.6 亿元"', '"text":"52.4 亿元"'),
      3,
      /qinghe-2, statistic.text.*stand at/,
    ],
    [
      "an id that stands twice",
      "claims.json",
      (raw) => raw.replace("qinghe-2", "qinghe-1"),
      3,
      /claim qinghe-1: the id stands twice/,
    ],
    [
      "an id of another article",
      "claims.json",
      (raw) => raw.replace("qinghe-2", "other-2"),
      3,
      /doesn't start with "qinghe-"/,
    ],
    [
      "a range upside down",
      "claims.json",
      (raw) => raw.replace("960000000", "[9,8]"),
      3,
      /statistic.value.*lesser value first/,
    ],
    [
      "a number outside its quote",
      "claims.json",
      (raw) => raw.replace(/"text":"9.6 亿元","span":\{[^}]*\}/, '"text":"青禾商城","span":{"start":9,"end":13}'),
      3,
      /outside the quote/,
    ],
    [
      "a body after the text's end",
      "article.json",
      (raw) => raw.replace(/"end": \d+/, '"end": 9999'),
      12,
      /body.*after the text's end/,
    ],
    [
      "a body that leaves a quote out",
      "article.json",
      (raw) => raw.replace(/"end": \d+/, '"end": 60'),
      2,
      /outside the article's body/,
    ],
    [
      "a date that isn't one",
      "article.json",
      (raw) => raw.replace('"published": "2021-07-20"', '"published": "2021-02-30"'),
      6,
      /published/,
    ],
    [
      "a date without the rule that found it",
      "article.json",
      (raw) => raw.replace('"asOfRule": "published"', '"asOfRule": null'),
      8,
      /asOfRule/,
    ],
    [
      "a name that the text hasn't",
      "article.json",
      (raw) =>
        raw.replace(
          '"attribution"',
          '"names": [{ "kind": "company", "zh": ["青禾商店"], "en": [] }],\n  "attribution"',
        ),
      17,
      /names.*no “青禾商店”/,
    ],
    [
      "an id that isn't the folder's",
      "article.json",
      (raw) => raw.replace('"qinghe"', '"qinghe-2"'),
      2,
      /folder is "qinghe"/,
    ],
    [
      "a character put in before the quotes",
      "source.txt",
      (raw) => raw.replace("首页", "首 页"),
      2,
      /the words stand at/,
    ],
  ];
  test.for(refusals)("refuses %s, with file, line and mend", ([, file, change, at, message]) => {
    const problems = problemsAfter(file, change);
    expect(problems.map(({ line, place, problem, mend }) => `${line} ${place}: ${problem} ${mend}`)).toContainEqual(
      expect.stringMatching(new RegExp(`^${at} .*${message.source}`)),
    );
  });

  test("refuses a file that isn't there", () => {
    const dir = writeCorpus();
    rmSync(join(dir, "articles", "qinghe", "claims.json"));
    expect(() => loadCorpus(dir)).toThrow(/qinghe\/claims\.json the whole file: it isn't there\. Mend: /);
  });

  test("refuses two lexicon entries of one id", () => {
    const entry = { id: "qinghe", kind: "subject", zh: ["青禾商城"], en: ["Qinghe"] };
    expect(() => loadCorpus(writeCorpus([LOADED], [entry, entry]))).toThrow(
      /names\.json:1 entry qinghe: the id stands in/,
    );
  });
});

describe("createCorpus", () => {
  test("refuses a span after the text's end", () => {
    const claims = CLAIMS.map((claim) => ({ ...claim, span: { start: 0, end: 100_000 } }));
    expect(() => createCorpus([{ article: ARTICLE, text: TEXT, claims }], LEXICON)).toThrow(/after the text's end/);
  });
});
