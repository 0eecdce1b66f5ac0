import { describe, expect, test } from "vitest";
import type { Article } from "../../src/corpus/files/article.ts";
import { renderSource } from "../../src/render/render-source.ts";
import { sampleFact } from "./sample-facts.ts";

const articleWith = (article: Partial<Article>): Article => sampleFact({ quote: "一句话。", article }).article;
const lines = (article: Partial<Article>, language: "zh" | "en" = "en"): string[] =>
  renderSource(articleWith(article), language).text.split("\n").slice(1);
const reason = "The text speaks of spring 2020.";

const note = "Not ours: the text belongs to its author, and stands here so that it can be quoted.";

describe("what is known of an article", () => {
  test.for<[what: string, article: Partial<Article>, line: string]>([
    ["its publisher", { publisher: "样本日报" }, "Publisher: 样本日报"],
    ["the page's date", { published: "2023-05-17" }, "Date on the page: 17 May 2023"],
    ["when it was written", { published: "2023-05-17", asOf: "2020-05-28" }, "Written around: May 2020"],
    ["how that is known", { published: "2023-05-17", asOfRule: reason }, `How we know: ${reason}`],
    ["its language", { language: "zh-Hant" }, "Language: Chinese (traditional)"],
    ["its rights", { attribution: "CC BY 4.0" }, "Rights: CC BY 4.0"],
    ["its address", { url: "https://news.example/b" }, "Address: https://news.example/b"],
    ["that it has no address", { url: null }, "Address: none known"],
  ])("is %s", ([, article, line]) => {
    expect(lines(article)).toContain(line);
  });

  test.for<[what: string, article: Partial<Article>, language: "zh" | "en", line: RegExp]>([
    ["when it was written where the page's date says it", { asOf: "2020-06-01" }, "en", /^Written/],
    ["when it was written where nobody knows", { asOf: null, asOfRule: null }, "en", /^Written/],
    ["the name of a rule", { published: "2023-05-17", asOfRule: "published" }, "en", /^How/],
    ["a reason in another language", { published: "2023-05-17", asOfRule: reason }, "zh", /^判断依据/],
    ["a reason for the page's own date", { asOfRule: reason }, "en", /^How/],
    ["a publisher that nobody names", { publisher: null }, "zh", /^发布方/],
    ["a date where it has none", { published: null, asOf: null, asOfRule: null }, "zh", /^网页标注的日期/],
    ["a note on its rights in another language", { attribution: note }, "zh", /Not ours/],
    ["rights that nobody stated", { attribution: null }, "en", /^Rights/],
  ])("is not %s", ([, article, language, line]) => {
    expect(lines(article, language).filter((text) => line.test(text))).toEqual([]);
  });

  test("is a note on its rights for who can read it, and a short line for others", () => {
    expect(lines({ attribution: note }, "en")).toContain(`Rights: ${note}`);
    expect(lines({ attribution: note }, "zh")).toContain("版权：归作者和发布方所有，这里只作引用。");
    expect(lines({ attribution: "CC BY 4.0" }, "zh")).toContain("版权：CC BY 4.0");
  });

  test("is a Chinese reason for readers of Chinese", () => {
    const asOfRule = "文中说到 2020 年春天的直播。";
    expect(lines({ published: "2023-05-17", asOfRule }, "zh")).toContain(`判断依据：${asOfRule}`);
    expect(lines({ published: "2023-05-17", asOfRule }, "en").join()).not.toContain(asOfRule);
  });
});

describe("the buttons under an article", () => {
  const buttonsOf = (article: Partial<Article>, url?: string) =>
    renderSource(articleWith(article), "en", url).buttons.flat();

  test("open the page, at the quoted words where the caller knows them", () => {
    expect(buttonsOf({})[0]).toEqual({ label: "Open the page", url: "https://news.example/a" });
    expect(buttonsOf({}, "https://news.example/a#:~:text=b")[0]?.url).toBe("https://news.example/a#:~:text=b");
    expect(buttonsOf({ url: null }).map(({ label }) => label)).toEqual(["Copy citation"]);
  });

  test("copy its citation, with the address while that fits", () => {
    const citation = "样本日报, “直播电商观察”, 1 June 2020";
    const room = 256 - citation.length - 1;
    const urlOf = (length: number): string => `https://news.example/${"a".repeat(length - 21)}`;
    expect(buttonsOf({ url: null })[0]).toEqual({ label: "Copy citation", copy: citation });
    expect(buttonsOf({ url: urlOf(room) })[1]?.copy).toBe(`${citation} ${urlOf(room)}`);
    expect(buttonsOf({ url: urlOf(room + 1) })[1]?.copy).toBe(citation);
    const unknown = { url: null, publisher: null };
    expect(buttonsOf(unknown)[0]?.copy).toBe("“直播电商观察”, 1 June 2020");
    expect(buttonsOf({ ...unknown, published: null, asOf: null, asOfRule: null })[0]?.copy).toBe("“直播电商观察”");
  });
});
