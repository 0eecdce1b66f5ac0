/** The parts of a fact, each on its own. */
import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/answer/answer.ts";
import type { Article } from "../../src/corpus/files/article.ts";
import { phrasesOf } from "../../src/render/phrases.ts";
import { compose, type Piece } from "../../src/render/piece.ts";
import {
  briefOf,
  dateOf,
  emphasise,
  glossOf,
  labelOf,
  paragraphAt,
  quoteOf,
  saidBy,
  sourceLine,
  whenOf,
} from "../../src/render/render-fact.ts";
import type { RenderOptions } from "../../src/render/render-options.ts";
import { sampleFact, sourceOf } from "./sample-facts.ts";
import { showMessage } from "./show-message.ts";

const zh = phrasesOf("zh");
const en = phrasesOf("en");
const options: RenderOptions = { now: () => new Date("2026-11-23"), sourceOf };
const show = (piece: Piece): string => showMessage({ ...compose(piece), buttons: [] }).trimEnd();
const plainFact = sampleFact({ quote: "一句话。" });

describe("a label", () => {
  const fact = sampleFact({ quote: "一句话。", claim: { subject: "甲", metric: "乙", period: "2026-10-30" } });
  const nameIn = (name: string): string | null => (name === "甲" ? null : name.toUpperCase());

  test("names whom, what and when, with the age of what is old", () => {
    expect(labelOf(fact, options, en)).toBe("甲 · 乙 · 30 October 2026");
    const old = sampleFact({ quote: "一句话。", claim: { subject: "甲", metric: "乙", period: "2020" } });
    expect(labelOf(old, options, en)).toBe("甲 · 乙 · 2020 (over 5 years old)");
  });

  test("keeps names that the reader's language has no words for, unless a gloss says the same", () => {
    expect(labelOf(fact, { ...options, nameIn }, en)).toBe("甲 · 乙 · 30 October 2026");
    expect(labelOf(fact, { ...options, nameIn }, en, true)).toBe("30 October 2026");
    const known = (name: string): string | null => (name === "甲" ? "A" : null);
    expect(labelOf(fact, { ...options, nameIn: known }, en, true)).toBe("A · 30 October 2026");
  });

  test("of a date that was asked for is the date alone, unless the claim is of it", () => {
    const dated = { ...fact, date: { span: { start: 0, end: 1 }, period: "2026-09" } };
    expect(labelOf(dated, options, en)).toBe("September 2026 (1 month old)");
    const own = { ...fact, date: { span: { start: 0, end: 1 }, period: "2026-10-30" } };
    expect(labelOf(own, options, en)).toBe("甲 · 乙 · 30 October 2026");
  });

  test("gives a draft no names that nobody knows, whoever asks", () => {
    const draft = { ...fact, claim: { ...fact.claim, review: "draft" as const } };
    const isKnownReading = (): boolean => false;
    expect(labelOf(draft, options, en)).toBe("甲 · 乙 · 30 October 2026");
    expect(labelOf(draft, { ...options, isKnownReading }, en)).toBe("30 October 2026");
    expect(labelOf(fact, { ...options, isKnownReading }, en)).toBe("甲 · 乙 · 30 October 2026");
    expect(briefOf(draft, { ...options, isKnownReading }, en)).toBe("“一句话。”");
    expect(briefOf(draft, options, en)).toBe("甲 · 乙 · 30 October 2026");
    const said = { ...sampleFact({ quote: "“一句话。”" }) };
    const saidInDraft = { ...said, claim: { ...said.claim, review: "draft" as const } };
    expect(briefOf(saidInDraft, { ...options, isKnownReading }, en)).toBe("“一句话。”");
  });

  test("of a claim without a period leaves it out", () => {
    const timeless = sampleFact({ quote: "一句话。", claim: { subject: "甲", metric: "乙", period: null } });
    expect(labelOf(timeless, options, en)).toBe("甲 · 乙");
    expect(whenOf(timeless, options, en)).toBeNull();
    expect(show(whenOf(fact, options, en))).toBe("As of 30 October 2026");
  });
});

describe("a quote", () => {
  const withNumbers = (quote: string, ...numbers: string[]): [Fact, ...Fact[]] => {
    const [first = plainFact, ...rest] = numbers.map((text) => sampleFact({ quote, number: { text } }));
    return [first, ...rest];
  };

  test("has its numbers in bold, in whatever order they come", () => {
    expect(show(quoteOf(withNumbers("先3亿，再5亿。", "5亿", "3亿"), 100, zh))).toBe(
      "<quote>先**3亿**，再**5亿**。</quote>",
    );
  });

  test("wider than three lines opens at a tap", () => {
    expect(show(quoteOf([sampleFact({ quote: "字".repeat(60) })], 100, zh))).toBe(`<quote>${"字".repeat(60)}</quote>`);
    expect(show(quoteOf([sampleFact({ quote: "字".repeat(61) })], 100, zh))).toContain("<long quote>");
    expect(show(quoteOf([sampleFact({ quote: "letter ".repeat(17) })], 200, zh))).toContain("<quote>");
  });

  test("cut short holds all its numbers where they fit, else the first", () => {
    const quote = "前面一句，成交3亿元，增长5%，后面一句话。";
    const shown = (limit: number, ...numbers: string[]): string =>
      show(quoteOf(withNumbers(quote, ...numbers), limit, zh)).split("\n")[0] ?? "";
    expect(shown(11, "5%", "3亿元")).toBe("<quote>成交**3亿元**，增长**5%**，</quote>");
    expect(shown(7, "5%", "3亿元")).toBe("<quote>增长**5%**，</quote>");
    expect(shown(7, "3亿元", "5%")).toBe("<quote>成交**3亿元**，</quote>");
    expect(show(quoteOf(withNumbers(quote, "3亿元"), 11, zh)).split("\n")).toHaveLength(2);
    expect(show(quoteOf(withNumbers(quote, "3亿元"), quote.length, zh))).not.toContain("\n");
  });
});

test.for<[spans: [number, number][], shown: string]>([
  [[[2, 4]], "b**cd**e"],
  [
    [
      [3, 5],
      [1, 3],
    ],
    "**bc****de**",
  ],
  [
    [
      [1, 3],
      [2, 4],
    ],
    "**bc**de",
  ],
  [
    [
      [0, 3],
      [4, 6],
    ],
    "bcde",
  ],
  [[], "bcde"],
])("of abcdef, b to e with %j in bold is %s", ([spans, shown]) => {
  const pieces = spans.map(([start, end]) => ({ start, end }));
  expect(show(emphasise("abcdef", { start: 1, end: 5 }, pieces))).toBe(shown);
});

describe("a gloss", () => {
  const glossed = (language: Article["language"], gloss: string | null): Fact =>
    sampleFact({ quote: "一句话。", claim: { gloss }, article: { language } });

  test("stands in English below a text in another language, within its limit", () => {
    expect(show(glossOf(glossed("zh-Hans", "One sentence."), en))).toBe("_In English (not a quote): One sentence._");
    expect(show(glossOf(glossed("zh-Hans", "One sentence."), en, 5))).toBe("_In English (not a quote): One…_");
  });

  test.for<[what: string, gloss: Piece]>([
    ["Chinese readers", glossOf(glossed("zh-Hans", "One sentence."), zh)],
    ["an English text", glossOf(glossed("en", "One sentence."), en)],
    ["a claim without one", glossOf(glossed("zh-Hans", null), en)],
  ])("is none for %s", ([, gloss]) => {
    expect(gloss).toBeNull();
  });
});

describe("who says it", () => {
  test.for<[claim: Parameters<typeof sampleFact>[0]["claim"], shown: string]>([
    [{ speaker: "王总" }, "— 王总"],
    [{ origin: "样本协会" }, "According to 样本协会"],
    [{ speaker: "王总", origin: "样本协会" }, "— 王总\nAccording to 样本协会"],
    [{ speaker: "王总", nature: "opinion" }, "— 王总 (opinion)"],
    [{ nature: "forecast" }, "This is a forecast, not an actual figure."],
    [{}, ""],
  ])("%j is shown as %j", ([claim, shown]) => {
    expect(show(saidBy(sampleFact({ quote: "一句话。", ...(claim && { claim }) }), options, en))).toBe(shown);
  });

  test("is named in the reader's language where that has a name", () => {
    const nameIn = (name: string): string | null => (name === "王总" ? "Mr Wang" : null);
    const fact = sampleFact({ quote: "一句话。", claim: { speaker: "王总", origin: "样本协会" } });
    expect(show(saidBy(fact, { ...options, nameIn }, en))).toBe("— Mr Wang\nAccording to 样本协会");
  });
});

describe("the source of a fact", () => {
  const from = (article: Partial<Article>, period: string | null = "2020-05-10"): Fact =>
    sampleFact({ quote: "一句话。", claim: { period }, article: { id: "source-line", title: "标题", ...article } });
  const line = (fact: Fact, numbers: number[] = [], setting: RenderOptions = options): string =>
    show(sourceLine([fact], numbers, setting, en));

  test("is linked at the quoted words, or as a whole where several facts stand in it", () => {
    expect(line(from({}))).toBe("Source: [标题](https://news.example/a#:~:text=一句话。), 样本日报, 1 June 2020");
    expect(line(from({}), [1, 3])).toBe("Source of [1][3]: [标题](https://news.example/a), 样本日报, 1 June 2020");
    expect(line(from({}), [], { now: options.now })).toContain("#:~:text=");
  });

  test("without an address is located by paragraphs, each once", () => {
    const article = { url: null, publisher: null };
    const here = from(article);
    expect(line(here)).toBe(
      "Source: 标题, publisher not named, 1 June 2020\nNo link; it stands in paragraph 2 of the text.",
    );
    const first = { ...here, claim: { ...here.claim, span: { start: 0, end: 5 } } };
    expect(show(sourceLine([here, first, here], [1, 2, 3], options, en))).toMatch(/paragraph 1, 2 of the text\.$/);
    expect(show(sourceLine([here, first], [1, 2], options, zh))).toMatch(/见原文第 1、2 段。$/);
    expect(line(here, [], { now: options.now })).toBe("Source: 标题, publisher not named, 1 June 2020");
  });

  test("tells its age where no fact has a period of its own", () => {
    expect(line(from({}, null))).toMatch(/1 June 2020 \(over 6 years old\)$/);
    expect(line(from({ asOf: null, asOfRule: null }, null))).toMatch(/ \(over 6 years old\)$/);
    expect(line(from({ published: "2026-11-01", asOf: "2026-11-01" }, null))).toMatch(/1 November 2026$/);
    expect(line(from({ published: null, asOf: null, asOfRule: null }, null))).toMatch(/undated$/);
    expect(show(sourceLine([from({}, null), from({})], [1, 2], options, en))).not.toContain("old");
  });
});

test.for<[published: string | null, asOf: string | null, date: string]>([
  ["2020-06-01", "2020-06-01", "1 June 2020"],
  ["2020-06-01", null, "1 June 2020"],
  [null, null, "undated"],
  [null, "2020-05-28", "written around May 2020"],
  ["2020-06-30", "2020-05-28", "30 June 2020"],
  ["2020-07-28", "2020-05-28", "page dated 28 July 2020, but written around May 2020"],
  ["2020-05-01", "2020-06-01", "1 May 2020"],
])("a page of %s with a text of %s is dated %s", ([published, asOf, date]) => {
  expect(dateOf({ ...plainFact.article, published, asOf }, en)).toBe(date);
});

test("paragraphs are counted from 1 in the article's own text", () => {
  const text = "页眉\n\n一。\n\n二。";
  const { article } = plainFact;
  const within = { ...article, body: [{ start: 4, end: text.length }] };
  expect([0, 4, 5, 8].map((offset) => paragraphAt(text, within, offset))).toEqual([1, 1, 1, 2]);
});
