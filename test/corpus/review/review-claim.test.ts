import { describe, expect, test } from "vitest";
import { type Field, reviewClaim } from "../../../src/corpus/review/review-claim.ts";
import type { Claim } from "../../../src/extract/claim.ts";
import { slice } from "../../../src/text/span.ts";
import { LOADED, TEXT } from "../sample-article.ts";

const DRAFTS = { ...LOADED, claims: LOADED.claims.map((claim) => ({ ...claim, review: "draft" as const })) };

const edited = (field: Field, value: string): Claim | undefined =>
  reviewClaim(DRAFTS, "qinghe-1", { kind: "edit", field, value }).claims.find(({ id }) => id === "qinghe-1");

describe("reviewClaim", () => {
  test("accepts, glosses and drops one claim and leaves the others", () => {
    expect(reviewClaim(DRAFTS, "qinghe-2", { kind: "accept" }).claims.map(({ review }) => review)).toEqual([
      "draft",
      "accepted",
      "draft",
    ]);
    expect(reviewClaim(DRAFTS, "qinghe-2", { kind: "gloss", gloss: " Of these, 960 million. " }).claims[1]?.gloss).toBe(
      "Of these, 960 million.",
    );
    const { article, claims } = reviewClaim(DRAFTS, "qinghe-2", { kind: "drop" });
    expect(claims.map(({ id }) => id)).toEqual(["qinghe-1", "qinghe-3"]);
    expect(article.dropped).toEqual([
      { id: "qinghe-2", quote: slice(TEXT, DRAFTS.claims[1]?.span as Claim["span"]), number: "9.6 亿元" },
    ]);
  });

  test("takes paraphrases in place of those that stood there, and takes them away again", () => {
    const said = reviewClaim(DRAFTS, "qinghe-1", { kind: "paraphrases", paraphrases: [" 卖出 52.4 亿元 ", ""] });
    expect(said.claims[0]?.paraphrases).toEqual(["卖出 52.4 亿元"]);
    expect(said.claims[1]).not.toHaveProperty("paraphrases");
    const taken = reviewClaim(said, "qinghe-1", { kind: "paraphrases", paraphrases: [""] });
    expect(taken.claims[0]).not.toHaveProperty("paraphrases");
  });

  test("keeps an edited claim marked as edited when it is accepted", () => {
    const reviewed = reviewClaim(DRAFTS, "qinghe-1", { kind: "edit", field: "subject", value: "青禾" });
    expect(reviewClaim(reviewed, "qinghe-1", { kind: "accept" }).claims[0]).toMatchObject({
      subject: "青禾",
      review: "edited",
    });
  });

  test.for<[Field, string, unknown]>([
    ["value", "5,240,000,000", { statistic: { value: 5_240_000_000 } }],
    ["value", "30 to 20", { statistic: { value: [20, 30] } }],
    ["value", "20-30", { statistic: { value: [20, 30] } }],
    ["value", "-1.5", { statistic: { value: -1.5 } }],
    ["unit", "美元", { statistic: { unit: "USD" } }],
    ["unit", "yuan", { statistic: { unit: "CNY" } }],
    ["unit", "shares", { statistic: { unit: "shares" } }],
    ["unit", "m2", { statistic: { unit: "m2" } }],
    ["unit", "rank", { statistic: { unit: "rank" } }],
    ["unit", "USD", { statistic: { unit: "USD" } }],
    ["qualifier", ">", { statistic: { qualifier: ">" } }],
    ["change", "", { statistic: { change: null } }],
    ["number", "", { statistic: null }],
    ["period", "2021-06", { period: "2021-06", periodRule: "given" }],
    ["period", "", { period: null, periodRule: null }],
    ["speaker", "林晓", { speaker: "林晓" }],
    ["nature", "forecast", { nature: "forecast" }],
  ])("edits %s to %j", ([field, value, expected]) => {
    expect(edited(field, value)).toMatchObject({ ...(expected as object), review: "edited" });
  });

  test("finds edited words in the text, the number within the quote", () => {
    const claim = edited("number", "18%");
    expect(claim?.statistic && slice(TEXT, claim.statistic.span)).toBe("18%");
  });

  test.for<[Field, string, RegExp]>([
    ["quote", "青禾商城成交额达 99 亿元", /doesn't have these words/],
    ["quote", "青禾商城半年报", /outside the article's body/],
    ["quote", "其中直播间成交额为 9.6 亿元。", /number lies outside/],
    ["number", "9.6 亿元", /doesn't have these words/],
    ["value", "many", /wants a number/],
    ["value", "63.8亿元", /wants a number/],
    ["unit", "万人", /no unit but 10000 people/],
    ["period", "2024上半年", /no period/],
    ["subject", " ", /can't be empty/],
    ["value", "1, 2 and 3 and 4", /wants a number/],
    ["qualifier", "≈", /Invalid/],
    ["nature", "rumour", /Invalid/],
    ["unit", "", /too small|Too small/i],
  ])("refuses %s %j", ([field, value, message]) => {
    expect(() => edited(field, value)).toThrow(message);
  });

  test("refuses a claim that isn't there", () => {
    expect(() => reviewClaim(DRAFTS, "qinghe-9", { kind: "accept" })).toThrow(/no claim/);
  });
});
