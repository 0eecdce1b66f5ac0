import {
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../../src/corpus/files/checked-articles.ts";
import { loadCorpus } from "../../../src/corpus/files/load-corpus.ts";
import { ARTICLE, claimOn, LOADED, TEXT, writeCorpus } from "../sample-article.ts";

const second = {
  ...LOADED,
  article: { ...ARTICLE, id: "second" },
  claims: [claimOn(TEXT, "second-1", "其中直播间成交额为 9.6 亿元。")],
};

/** A corpus that has been loaded once, and the file that keeps what was in order then. */
const loadedOnce = ({ manyClaims = 1 } = {}) => {
  const dir = writeCorpus([LOADED, second]);
  const checkedFile = join(mkdtempSync(join(tmpdir(), "checked-")), "data", "articles.checked");
  const load = () => loadCorpus(dir, { checkedFile, manyClaims });
  const { articles, fingerprint } = load();
  const home = join(dir, "articles", "qinghe");
  const change = (name: string, into: (raw: string) => string): void =>
    writeFileSync(join(home, name), into(readFileSync(join(home, name), "utf8")));
  return { dir, home, checkedFile, load, change, first: { articles, fingerprint } };
};

const breakQuote = (raw: string): string => raw.replace("“直播是服务", "“直播是买卖");

/** Takes the article as it stands for one that was in order. */
const vouchFor = (home: string, checkedFile: string): void => {
  const [article, text, claims] = ["article.json", "source.txt", "claims.json"].map((name) =>
    readFileSync(join(home, name)),
  ) as [Buffer, Buffer, Buffer];
  writeFileSync(checkedFile, `${readFileSync(checkedFile, "utf8")}\n${digestOf("qinghe", { article, text, claims })}`);
};

describe("articles that were in order at the last start", () => {
  test("load the same again", () => {
    const { load, first } = loadedOnce();
    expect(load()).toMatchObject(first);
  });

  test("aren't checked again while their files stay as they were", () => {
    const { home, checkedFile, load, change } = loadedOnce();
    change("claims.json", breakQuote);
    vouchFor(home, checkedFile);
    expect(load).not.toThrow();
  });

  test.for<[string, string, (raw: string) => string, RegExp]>([
    ["a changed quote", "claims.json", breakQuote, /qinghe-3, quote/],
    ["a changed text", "source.txt", (raw) => raw.replace("首页", "首 页"), /the words stand at/],
    ["a body after the text's end", "article.json", (raw) => raw.replace(/"end": \d+/, '"end": 9999'), /text's end/],
    ["a comma missing", "claims.json", (raw) => raw.replace("},\n", "}\n"), /claims\.json:3 .*no JSON/],
    ["an id that stands twice", "claims.json", (raw) => raw.replace("qinghe-2", "qinghe-1"), /the id stands twice/],
  ])("are refused with the reason after %s", ([, file, into, reason]) => {
    const { home, load, change, first } = loadedOnce();
    const kept = readFileSync(join(home, file), "utf8");
    change(file, into);
    expect(load).toThrow(reason);
    expect(load).toThrow(reason);
    change(file, () => kept);
    expect(load()).toMatchObject(first);
  });

  test("are refused after a change that leaves a file's size and time", () => {
    const { home, load, change } = loadedOnce();
    const file = join(home, "claims.json");
    const { size, atime, mtime } = statSync(file);
    change("claims.json", breakQuote);
    utimesSync(file, atime, mtime);
    expect(statSync(file)).toMatchObject({ size, mtime });
    expect(load).toThrow(/qinghe-3, quote/);
  });

  test("are refused when a file isn't there or is no UTF-8", () => {
    const { home, load } = loadedOnce();
    writeFileSync(join(home, "source.txt"), Buffer.from([0xff, 0xfe]));
    expect(load).toThrow(/no UTF-8/);
    rmSync(join(home, "source.txt"));
    expect(load).toThrow(/it isn't there/);
  });

  test("are refused in a folder of another name", () => {
    const { dir, home, load } = loadedOnce();
    renameSync(home, join(dir, "articles", "renamed"));
    expect(load).toThrow(/the folder is "renamed"/);
  });

  test("are taken with a change that is in order, and have another fingerprint", () => {
    const { load, change, first } = loadedOnce();
    change("claims.json", (raw) => raw.replace('"gloss":null', '"gloss":"As it says."'));
    const changed = load();
    expect(changed.articles[0]?.claims[0]?.gloss).toBe("As it says.");
    expect(changed.fingerprint).not.toBe(first.fingerprint);
    expect(load().fingerprint).toBe(changed.fingerprint);
  });

  test("are checked again by code that has changed", () => {
    const { home, checkedFile, load, change } = loadedOnce();
    change("claims.json", breakQuote);
    vouchFor(home, checkedFile);
    writeFileSync(checkedFile, readFileSync(checkedFile, "utf8").replace(/^\w+/, "other"));
    expect(load).toThrow(/qinghe-3, quote/);
  });
});

describe("the file that keeps which articles were in order", () => {
  test("may be lost or damaged", () => {
    const { checkedFile, load, first } = loadedOnce();
    const whole = readFileSync(checkedFile, "utf8");
    writeFileSync(checkedFile, whole.slice(0, 80));
    expect(load()).toMatchObject(first);
    rmSync(checkedFile);
    expect(load()).toMatchObject(first);
    expect(readFileSync(checkedFile, "utf8")).toBe(whole);
  });

  test("isn't written for a corpus that is checked in no time", () => {
    expect(existsSync(loadedOnce({ manyClaims: 100 }).checkedFile)).toBe(false);
  });

  test("is done without when it can't be written", () => {
    const { checkedFile, dir } = loadedOnce();
    const options = { checkedFile: join(checkedFile, "below-a-file"), manyClaims: 1 };
    expect(() => loadCorpus(dir, options)).not.toThrow();
  });
});
