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
