import { describe, expect, test } from "vitest";
import { stylesFor } from "../../../src/cli/corpus/review.ts";
import { type Reviewer, type Styles, walkReview } from "../../../src/cli/corpus/review-walk.ts";
import type { Claim } from "../../../src/extract/claim.ts";
import { LOADED } from "../../corpus/sample-article.ts";

const DRAFTS = { ...LOADED, claims: LOADED.claims.map((claim) => ({ ...claim, review: "draft" as const })) };
const IDS = DRAFTS.claims.map(({ id }) => id);
const STYLES = {
  dim: (text: string) => `<${text}>`,
  quote: (text: string) => `[${text}]`,
  marked: (quote: string) => quote,
  number: (text: string) => `*${text}*`,
};

/** Answers what is asked with the given words in turn; leaves when there are no more. */
const walk = async (answers: (string | null)[], loaded = DRAFTS, styles: Styles = STYLES) => {
  const shown: string[] = [];
  const saved: Claim[][] = [];
  const rest = [...answers];
  const reviewer: Reviewer = {
    show: (text) => shown.push(text),
    choose: async (_question, choices) =>
      choices.find(({ value }) => value === rest[0] && rest.splice(0, 1))?.value ?? null,
    type: async () => rest.shift() ?? null,
  };
  const result = await walkReview(loaded, IDS, { reviewer, styles, save: ({ claims }) => saved.push(claims) });
  return { result, shown, saved };
};

describe("walkReview", () => {
  test("shows the paragraph with quote and number standing out, and the reading", async () => {
    const { shown } = await walk([]);
    expect(shown[0]).toContain(
      "[今年上半年,青禾商城成交额达 ]*52.4 亿元*[,同比增长18%。]<其中直播间成交额为 9.6 亿元。>",
    );
    expect(shown[0]).toContain("青禾商城 · 成交额 · 52.4 亿元 = 5240000000 CNY · 2021-01/2021-06 (今年)");
  });

  test("marks quote and number by characters where there is no colour", async () => {
    const { shown } = await walk([], DRAFTS, stylesFor(false));
    expect(shown[0]).toContain(
      "▸今年上半年,青禾商城成交额达 【52.4 亿元】,同比增长18%。◂其中直播间成交额为 9.6 亿元。",
    );
    const { shown: statement } = await walk(["skip", "skip", "stop"], DRAFTS, stylesFor(false));
    expect(statement.at(-1)).toContain("▸创始人林晓表示,“直播是服务,不是叫卖。”◂");
  });

  test("shows of a page that is one long paragraph only the sentences around the quote", async () => {
    const { text, article, claims } = DRAFTS;
    const padding = "别处的话说了很多遍。".repeat(40);
    const long = text.replace("  今年上半年", `${padding}今年上半年`).replace("9.6 亿元。", `9.6 亿元。${padding}`);
    const shift = padding.length - 2;
    const move = ({ start, end }: { start: number; end: number }) => ({ start: start + shift, end: end + shift });
    const moved = claims.slice(0, 1).map((claim) => ({
      ...claim,
      span: move(claim.span),
      statistic: claim.statistic && { ...claim.statistic, span: move(claim.statistic.span) },
    }));
    const body = [{ start: long.indexOf(padding), end: long.indexOf("版权") }];
    const { shown } = await walk([], { text: long, article: { ...article, body }, claims: moved });
    expect(shown[0]).toMatch(
      /^<… (?:别处的话说了很多遍。){16}>\[今年上半年.*<其中直播间成交额为 9.6 亿元。(?:别处的话说了很多遍。){14} …>/,
    );
  });

  test("saves after every decision", async () => {
    const { result, saved } = await walk(["accept", "drop", "skip"]);
    expect(saved.map((claims) => claims.map(({ review }) => review))).toEqual([
      ["accepted", "draft", "draft"],
      ["accepted", "draft"],
    ]);
    expect(result).toEqual({ done: 3, left: 1 });
  });

  test("shows an edited claim again before going on", async () => {
    const { shown, saved } = await walk(["edit", "metric", "销售额", "accept", "stop"]);
    expect(shown[1]).toContain("青禾商城 · 销售额");
    expect(saved.at(-1)?.[0]).toMatchObject({ metric: "销售额", review: "edited" });
  });

  test("says why an edit can't be taken, and changes nothing", async () => {
    const { shown, saved } = await walk(["edit", "value", "many", "stop"]);
    expect(shown).toContainEqual(expect.stringMatching(/^Not taken: many is no number/));
    expect(saved).toEqual([]);
  });

  test.for<[string, string, RegExp]>([
    ["value", "52.4", /^Not taken: .*reads as 5240000000, not 52\.4/],
    ["value", "53.4 亿元", /^Not taken: .*reads as 5240000000, not 5340000000/],
    ["unit", "亿元", /^Not taken: 亿元 is no unit but 100000000 CNY/],
    ["unit", "people", /^Not taken: “52.4 亿元” is in CNY, not in people/],
    ["change", "foo", /^Not taken: “foo” is no change/],
    ["period", "上次", /^Not taken: 上次 is no period/],
    ["period", "2022-02-30", /^Not taken: 2022-02-30 is no period/],
    ["number", "999", /^Not taken: the text doesn't have these words/],
    ["subject", "", /^Not taken: the subject can't be empty/],
  ])("takes no %s %j, which a check would call wrong", async ([field, typed, message]) => {
    const { shown, saved } = await walk(["edit", field, typed, "stop"]);
    expect(shown).toContainEqual(expect.stringMatching(message));
    expect(saved).toEqual([]);
  });

  test("takes no gloss with a number that the quote hasn't", async () => {
    const { shown, saved } = await walk(["gloss", "GMV over 99 billion", "stop"]);
    expect(shown).toContainEqual(expect.stringMatching(/^Not taken: “over 99 billion” .* is no number of the quote/));
    expect(saved).toEqual([]);
  });

  test.for<[string, string, object]>([
    ["value", "52.4 亿元", { statistic: { value: 5_240_000_000, unit: "CNY" } }],
    ["unit", "元", { statistic: { unit: "CNY" } }],
    ["period", "2021 年上半年", { period: "2021-01/2021-06" }],
    ["qualifier", ">", { statistic: { qualifier: ">" } }],
    ["qualifier", "none", { statistic: { qualifier: null } }],
    ["nature", "forecast", { nature: "forecast" }],
    ["number", "18%", { statistic: { value: 18, unit: "%" } }],
  ])("reads %s %j as the text does", async ([field, typed, expected]) => {
    expect((await walk(["edit", field, typed, "stop"])).saved.at(-1)?.[0]).toMatchObject(expected);
  });

  test("goes back step by step, and what was decided there is taken back", async () => {
    const { result, saved } = await walk(["drop", "skip", "back", "back", "accept", "stop"]);
    expect(saved.map((claims) => claims.map(({ review }) => review))).toEqual([
      ["draft", "draft"],
      ["draft", "draft", "draft"],
      ["accepted", "draft", "draft"],
    ]);
    expect(result).toEqual({ done: 1, left: 2 });
  });

  test("shows how a claim was put in other words", async () => {
    const { shown, saved } = await walk(["paraphrases", "卖了 52.4 亿元 | They sold for 5.24 billion", "stop"]);
    expect(saved.at(-1)?.[0]).toMatchObject({ paraphrases: ["卖了 52.4 亿元", "They sold for 5.24 billion"] });
    expect(shown[1]).toMatch(/in other words: 卖了 52.4 亿元\nin other words: They sold/);
  });

  test("keeps what is done when the reviewer leaves in the middle", async () => {
    const { result, saved } = await walk(["gloss", "Sales were 5.24 billion.", "accept", null]);
    expect(saved.at(-1)?.[0]).toMatchObject({ gloss: "Sales were 5.24 billion.", review: "accepted" });
    expect(result).toEqual({ done: 1, left: 2 });
  });
});
