import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkToQuote } from "../../src/render/text-fragment.ts";

const LONG =
  "今年5 月 10 日, 格力联手快手发起系列直播专场 ,董明珠直播带货30分钟销售额破亿,最终3个小时成交额为 3.1 亿元,净化器当场售出。";

/** The parts of the directive, decoded. */
const partsOf = (url: string): string[] =>
  (url.split(":~:text=")[1] ?? "").split(",").map((part) => decodeURIComponent(part.replace(/-$/, "")));

test.for<[quote: string, directive: string]>([
  ["快手日活超过3亿。", "快手日活超过3亿。"],
  ["growth of 5-6%, year-on-year", "growth of 5%2D6%25%2C year%2Don%2Dyear"],
  ["A & B's (new) deal!", "A %26 B%27s %28new%29 deal%21"],
  ["两个  空格\t在这里", "两个 空格 在这里"],
  ["半个\uD83D代理对", "半个\uFFFD代理对"],
])("names the short quote %s whole", ([quote, directive]) => {
  const shown = linkToQuote("https://a.example/p", quote).split(":~:text=")[1] ?? "";
  // Dashes, commas and the like stay encoded to the eye; letters are decoded for reading.
  expect(shown.replace(/(?:%[89A-F][0-9A-F])+|%20/g, decodeURIComponent)).toBe(directive);
});

describe("a long quote", () => {
  test("is named by its first and last words", () => {
    expect(partsOf(linkToQuote("https://a.example/p", LONG))).toEqual([
      "今年5 月 10 日, 格力联手快手发起系列直播专场 ,",
      "最终3个小时成交额为 3.1 亿元,净化器当场售出。",
    ]);
  });

  const CLAUSE = "直播电商".repeat(16);
  test.for<[quote: string, parts: string[]]>([
    ["字".repeat(60), ["字".repeat(60)]],
    [`${CLAUSE}，完。`, [`${CLAUSE}，`, "完。"]],
    [`${CLAUSE}。`, [`${CLAUSE}。`]],
    ["x".repeat(300), ["x".repeat(120), "x".repeat(120)]],
    [
      `一二三四五六七八九十甲，${"直播".repeat(30)}，一二三四五六七八九十乙。`,
      ["一二三四五六七八九十甲，", "一二三四五六七八九十乙。"],
    ],
    [
      `一二三四五六七八九甲，${"直播".repeat(30)}，一二三四五六七八九乙。`,
      [`一二三四五六七八九甲，${"直播".repeat(30)}，`, "一二三四五六七八九乙。"],
    ],
    [`${"alpha ".repeat(12)}beta gamma delta`, ["alpha alpha alpha", "beta gamma delta"]],
    [
      "In the year the company had 3,500 sellers on its platform, and by the end of it there were 12,800 of them",
      ["In the year the company had 3,500 sellers on its platform,", "12,800 of them"],
    ],
    ["第一行写了开头。\n\n第二行写了结尾。\n", ["第一行写了开头。", "第二行写了结尾。"]],
    ["只有一行。\n", ["只有一行。"]],
    [
      `${"说明".repeat(30)}？！真的吗？！是的是的是的是的是的是的。`,
      [`${"说明".repeat(30)}？！`, "是的是的是的是的是的是的。"],
    ],
  ])("%s is named by %j", ([quote, parts]) => {
    expect(partsOf(linkToQuote("https://a.example/p", quote))).toEqual(parts);
  });

  test("gets more first words also where a whole clause stands earlier", () => {
    const before = "今年5 月 10 日, 格力联手快手发起系列直播专场 ,结果不同。\n";
    const text = before + LONG;
    const [start = ""] = partsOf(
      linkToQuote("https://a.example/p", LONG, { text, span: { start: before.length, end: text.length } }),
    );
    expect(start.length).toBeGreaterThan("今年5 月 10 日, 格力联手快手发起系列直播专场 ,".length);
    expect(text.replace(/\s+/g, " ").indexOf(start)).toBe(before.length);
  });

  test("gets more first words where the shorter ones stand earlier on the page", () => {
    const before = "今年5 月 10 日, 格力换了新标志。\n";
    const text = before + LONG;
    const [start] = partsOf(
      linkToQuote("https://a.example/p", LONG, { text, span: { start: before.length, end: text.length } }),
    );
    expect(text.replace(/\s+/g, " ").indexOf(start ?? "")).toBe(before.length);
  });

  test("over several lines ends in its last line", () => {
    const parts = partsOf(linkToQuote("https://a.example/p", "第一行写了开头。\n第二行写了结尾。"));
    expect(parts).toEqual(["第一行写了开头。", "第二行写了结尾。"]);
  });
});

test("a quote whose words stand earlier too is told apart by the words before it", () => {
  const text = "前文说过,销量翻番。后来他又强调,销量翻番。";
  const start = text.lastIndexOf("销量翻番");
  const url = linkToQuote("https://a.example/p", "销量翻番。", { text, span: { start, end: text.length } });
  expect(url).toContain("-,");
  const [prefix = "", words = ""] = partsOf(url);
  expect(text.indexOf(`${prefix}${words}`)).toBe(start - prefix.length);
});

test.for<[before: string, prefix: string]>([
  ["销量翻番。后来，他又在今天的会上一再强调说，", "他又在今天的会上一再强调说，"],
  ["销量翻番。\n后来他又强调，\n\n", "后来他又强调，"],
  ["销量翻番。", "销量翻番。"],
])("after %j the words before it are %s", ([before, prefix]) => {
  const quote = "销量翻番。";
  const span = { start: before.length, end: before.length + quote.length };
  const [words] = partsOf(linkToQuote("https://a.example/p", quote, { text: before + quote, span }));
  expect(words).toBe(prefix);
});

test("a quote that stands first needs no words before it", () => {
  const within = { text: "销量翻番。后来销量翻番。", span: { start: 0, end: 5 } };
  expect(partsOf(linkToQuote("https://a.example/p", "销量翻番。", within))).toEqual(["销量翻番。"]);
});

test("an address with a fragment of its own keeps it", () => {
  expect(linkToQuote("https://a.example/p#top", "abc")).toBe("https://a.example/p#top:~:text=abc");
});

test("a quote of nothing but white space adds no fragment", () => {
  expect(linkToQuote("https://a.example/p", " \n ")).toBe("https://a.example/p");
});

test("the parts of any quote stand in it in order, and the address stays an address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 400 }), (quote) => {
      const url = linkToQuote("https://a.example/p", quote);
      expect(URL.canParse(url)).toBe(true);
      const squeezed = quote.replace(/\s+/g, " ").replace(/\p{Surrogate}/gu, "\uFFFD");
      let at = 0;
      for (const part of partsOf(url)) {
        at = squeezed.indexOf(part, at);
        expect(at).toBeGreaterThanOrEqual(0);
        at += part.length;
      }
    }),
  );
});
