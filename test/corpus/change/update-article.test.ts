import { describe, expect, test } from "vitest";
import { draftArticle, type Given } from "../../../src/corpus/change/draft-article.ts";
import { updateArticle } from "../../../src/corpus/change/update-article.ts";
import type { LoadedArticle } from "../../../src/corpus/files/load-corpus.ts";
import type { Intake } from "../../../src/corpus/intake/intake.ts";
import { readIntake } from "../../../src/corpus/intake/read-intake.ts";
import { LEXICON, LOADED, TEXT } from "../sample-article.ts";

const NOW = new Date("2021-08-01T00:00:00Z");
const intakeOf = (text: string): Intake =>
  readIntake({ bytes: new TextEncoder().encode(text), name: null, address: null, contentType: null });
const update = (old: LoadedArticle, text: string | null, given: Given = {}) =>
  updateArticle(old, text === null ? null : intakeOf(text), given, { lexicon: LEXICON, now: NOW });

describe("what a changed page says of itself", () => {
  const page = ({ title = "青禾商城半年报", publisher = "青禾日报", published = "2021-07-20T09:00:00+08:00" } = {}) =>
    `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify({
      ...{ "@type": "NewsArticle", headline: title, datePublished: published },
      publisher: { name: publisher },
    })}</script></head><body><article><p>今年上半年，青禾商城成交额达52.4亿元，同比增长18%。</p></article></body></html>`;
  const NEW = page({ title: "更正：青禾商城半年报", publisher: "青禾晚报", published: "2021-07-23T09:00:00+08:00" });
  const added = (given: Given = {}): LoadedArticle =>
    draftArticle(intakeOf(page()), given, { lexicon: LEXICON, file: null, takenIds: new Set(), now: NOW });

  test("is taken where the article had it from the page, and what changes is told", () => {
    const { article, notes } = update(added(), NEW);
    expect(article).toMatchObject({
      ...{ title: "更正：青禾商城半年报", publisher: "青禾晚报" },
      ...{ published: "2021-07-23", asOf: "2021-07-23", asOfRule: "published" },
    });
    expect(notes.join("\n")).toMatch(/published is 2021-07-23 now.*it was 2021-07-20/);
  });

  test("is only told where somebody gave the article another, and once", () => {
    const old = added({ title: "半年报", publisher: "青禾周刊", asOf: "2021-06-30" });
    const updated = update(old, NEW);
    expect(updated.article).toMatchObject({ title: "半年报", publisher: "青禾周刊", asOf: "2021-06-30" });
    expect(updated.notes.join("\n")).toMatch(
      /title 更正：青禾商城半年报 now, the article has 半年报: --title.*\n.*--publisher/,
    );
    expect(update(updated, NEW).notes).toEqual([]);
  });

  test("gives way to what is given with it", () => {
    const { article, notes } = update(added(), NEW, { title: "年报", publisher: "青禾周刊", published: "2021-07-22" });
    expect(article).toMatchObject({ title: "年报", publisher: "青禾周刊", published: "2021-07-22" });
    expect(notes).toEqual([]);
  });

  test("leaves what it is silent on", () => {
    const { article, notes } = update(added(), "今年上半年，青禾商城成交额达52.4亿元，同比增长20%。");
    expect(article).toMatchObject({ publisher: "青禾日报", published: "2021-07-20" });
    expect(update({ ...added(), article }, page()).notes).toEqual(notes.filter((note) => note.startsWith("title")));
  });

  test("is told from what was given by the old text's own header, where nothing else was kept", () => {
    expect(update(LOADED, TEXT.replace("2021-07-20", "2021-07-23")).article.published).toBe("2021-07-23");
    const given = { ...LOADED, article: { ...LOADED.article, published: "2021-07-21" } };
    expect(update(given, TEXT.replace("2021-07-20", "2021-07-23")).article.published).toBe("2021-07-21");
  });
});

describe("another date", () => {
  const text =
    "今年上半年,青禾商城成交额达 52.4 亿元,同比增长18%。\n\n上个月,青禾商城会员增至 300 万人。\n\n青禾商城在2020年有员工 900 人。";
  const old = draftArticle(
    intakeOf(text),
    { published: "2021-07-20" },
    { lexicon: LEXICON, file: null, takenIds: new Set(), now: NOW },
  );
  const reviewed: LoadedArticle = { ...old, claims: old.claims.map((claim) => ({ ...claim, review: "accepted" })) };
  const redated = (published: string): string[] => {
    const { claims, redated: ids } = update(reviewed, null, { published });
    const quotes = claims.filter(({ id }) => ids.includes(id)).map(({ span }) => text.slice(span.start, span.end));
    return [...new Set(quotes)];
  };

  test.for<[published: string, again: RegExp[]]>([
    ["2021-07-27", []],
    ["2021-08-02", [/^上个月/]],
    ["2020-07-20", [/^今年上半年/, /^上个月/]],
  ])("%s sends the claims whose period reads otherwise back to review, no others", ([published, again]) => {
    expect(redated(published)).toEqual(again.map((quote) => expect.stringMatching(quote)));
  });

  test("keeps a period that a reviewer changed as long as the draft's stays", () => {
    const claims = reviewed.claims.map((claim) => ({ ...claim, period: claim.period && "2021-05" }));
    const change = (published: string) =>
      updateArticle({ ...reviewed, claims }, null, { published }, { lexicon: LEXICON, now: NOW }).redated.length;
    expect([change("2021-07-27") === 0, change("2020-07-20") > 0]).toEqual([true, true]);
  });
});
