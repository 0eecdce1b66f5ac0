import { describe, expect, test } from "vitest";
import { updateArticle } from "../../../src/corpus/change/update-article.ts";
import { checkParticulars } from "../../../src/corpus/files/check-article.ts";
import { readTextNames, stillNamed, type TextName, withTextNames } from "../../../src/corpus/files/text-names.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";
import { ARTICLE, LEXICON, LOADED, TEXT } from "../sample-article.ts";

const company = (...zh: string[]): TextName => ({ kind: "company", zh, en: [] });
const idsOf = (names: TextName[]): Map<string | undefined, string> =>
  new Map(withTextNames(createLexicon([]), names).entries.map(({ id, zh }) => [zh[0], id]));

describe("the names of several texts", () => {
  test("are one entry where they share one", () => {
    const { entries } = withTextNames(createLexicon([]), [company("禾佳连锁", "禾佳"), company("禾佳")]);
    expect(entries.map(({ zh }) => zh)).toEqual([["禾佳连锁", "禾佳"]]);
  });

  test("keep their ids whatever texts come before them or join them", () => {
    const alone = idsOf([company("禾佳连锁", "禾佳")]).get("禾佳连锁");
    const among = idsOf([company("维泰科技", "维泰"), company("禾佳连锁", "禾佳"), company("禾佳集团", "禾佳")]);
    expect(among.get("禾佳连锁")).toBe(alone);
    expect(alone?.length).toBeLessThanOrEqual(32);
  });

  test("tell by their kinds and endings what they are", () => {
    const { entries } = withTextNames(createLexicon([]), [
      company("青禾资本"),
      company("禾佳证券"),
      company("禾佳連鎖", "禾佳快遞"),
      company("维泰科技"),
      { kind: "place", zh: ["青禾银行村"], en: [] },
      { kind: "reporter", zh: ["港商数据"], en: [] },
    ]);
    expect(entries.map(({ broader }) => broader)).toEqual([
      ["investor"],
      ["broker"],
      ["express-company"],
      [],
      ["city"],
      ["research-firm"],
    ]);
  });

  test("leave a name that the lexicon lists what it is there", () => {
    const lexicon = createLexicon([
      { id: "qinghe", kind: "subject", zh: ["青禾商城"], en: ["Qinghe"], loose: [], broader: [], near: [] },
    ]);
    expect(withTextNames(lexicon, [company("青禾商城")])).toBe(lexicon);
  });
});

describe("a ticker beside a name", () => {
  const lexicon = createLexicon([
    { id: "qinghe", kind: "subject", zh: ["青禾商城"], en: ["Qinghe"], loose: [], broader: [], near: [] },
    { id: "country-x", kind: "subject", zh: [], en: ["Norland"], loose: [], broader: ["country"], near: [] },
  ]);
  const tickersIn = (text: string): string[] =>
    withTextNames(lexicon, readTextNames(["消息", text], lexicon))
      .get("qinghe")
      ?.en.slice(1) ?? [];

  test.for([
    ["Qinghe (NASDAQ: QHE) grew.", "QHE"],
    ["Qinghe Group Holdings, Inc. (NYSE:XYQ) grew.", "XYQ"],
    ["Qinghe QNGH reported growth.", "QNGH"],
    ["Qinghe (QNGH) grew.", "QNGH"],
    ["青禾商城（09999.HK）增长。", "09999.HK"],
    ["青禾商城集团（纽交所：QHE）增长。", "QHE"],
  ])("is another name of a listed company: %s", ([text, ticker]) => {
    expect(tickersIn(text as string)).toEqual([ticker]);
  });

  test.for([
    "Qinghe GMV grew.",
    "Qinghe (DAU) grew.",
    "Qinghe QNGH-based shops grew.",
    "Qinghe (NYSE: COST) is a word.",
    "Norland (NOR) grew.",
    "QNGH is Qinghe.",
  ])("is none in %s", (text) => {
    expect(tickersIn(text)).toEqual([]);
  });

  test("joins the text's own name, whose id stays", () => {
    const text = "Voltrya grew. Shops of Voltrya (NASDAQ: VLTY) did too.";
    const [name] = readTextNames(["消息", text], lexicon);
    expect(name).toEqual({ kind: "company", zh: [], en: ["Voltrya", "VLTY"] });
    const ids = [["Voltrya", "VLTY"], ["Voltrya"]].map(
      (en) => withTextNames(lexicon, [{ kind: "company", zh: [], en }]).entries.at(-1)?.id,
    );
    expect(ids[0]).toBe(ids[1]);
  });
});

test("a name gets no English one that is an English word", () => {
  const [name] = readTextNames(["消息", "品牌“沃门”上市。"], createLexicon([]));
  expect(name).toEqual({ kind: "company", zh: ["沃门"], en: [] });
});

test("a foreigner's name gets no English one, which its sound doesn't tell", () => {
  const [name] = readTextNames(["消息", "埃里斯曼说增长。在埃里斯曼看来很好。"], createLexicon([]));
  expect(name).toEqual({ kind: "person", zh: ["埃里斯曼"], en: [] });
});

describe("a name that stood only in the title", () => {
  const names = [company("青禾商店")];

  test("goes with it", () => {
    expect(stillNamed(names, "青禾商店半年报", TEXT)).toEqual(names);
    expect(stillNamed(names, "半年报", TEXT)).toEqual([]);
  });

  test("is none of an article whose title is changed, which still loads", () => {
    const old = { ...LOADED, article: { ...ARTICLE, title: "青禾商店半年报", names } };
    const context = { lexicon: LEXICON, now: new Date("2021-08-01T00:00:00Z") };
    const { article, text } = updateArticle(old, null, { title: "半年报" }, context);
    expect(article.names).toBeUndefined();
    expect(checkParticulars(article, text)).toEqual([]);
  });
});
