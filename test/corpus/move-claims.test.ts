import { assert, nat, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { moveClaims } from "../../src/corpus/move-claims.ts";
import { slice } from "../../src/text/span.ts";
import { ARTICLE, CLAIMS, TEXT } from "./sample-article.ts";

const bodyOf = (text: string) => [{ start: 0, end: text.length }];
const move = (text: string) => moveClaims(CLAIMS, TEXT, { text, body: bodyOf(text) });

describe("moveClaims", () => {
  test("moves quotes and numbers with text put in before them", () => {
    const text = `新增一段导语。\n\n${TEXT}`;
    const { claims, flagged, lost } = move(text);
    expect(claims.map(({ span }) => slice(text, span))).toEqual(CLAIMS.map(({ span }) => slice(TEXT, span)));
    expect(claims[1]?.statistic && slice(text, claims[1].statistic.span)).toBe("9.6 亿元");
    expect([flagged, lost]).toEqual([[], []]);
  });

  test("flags a claim whose sentence reads differently", () => {
    const { claims, flagged } = move(TEXT.replace("同比增长18%", "同比大幅增长18%"));
    expect(claims.map(({ review }) => review)).toEqual(["draft", "accepted", "accepted"]);
    expect(flagged.map(({ id }) => id)).toEqual(["qinghe-1"]);
  });

  test.for(["52.41 亿元", "152.4 亿元", "63 亿元"])("gives up a number that became %s", (number) => {
    expect(move(TEXT.replace("52.4 亿元", number)).lost.map(({ id }) => id)).toEqual(["qinghe-1"]);
  });

  test("leaves boilerplate alone: a quote that stands only outside the body is lost", () => {
    const { lost } = moveClaims(CLAIMS, TEXT, { text: TEXT, body: [{ start: 0, end: ARTICLE.body[0]?.start ?? 0 }] });
    expect(lost).toHaveLength(CLAIMS.length);
  });

  test("never changes the words of a number, whatever happens to the text", () => {
    assert(
      property(nat(TEXT.length), nat(20), string({ maxLength: 8 }), (at, cut, put) => {
        const text = TEXT.slice(0, at) + put + TEXT.slice(at + cut);
        const words = move(text).claims.map(({ id, statistic }) => [id, statistic && slice(text, statistic.span)]);
        const former = new Map(CLAIMS.map(({ id, statistic }) => [id, statistic && slice(TEXT, statistic.span)]));
        expect(words).toEqual(words.map(([id]) => [id, former.get(id ?? "")]));
        const kept = move(text).claims.filter(({ review }) => review !== "draft");
        const quotes = new Map(CLAIMS.map(({ id, span }) => [id, slice(TEXT, span)]));
        expect(kept.map(({ span }) => slice(text, span))).toEqual(kept.map(({ id }) => quotes.get(id)));
      }),
      { numRuns: 200 },
    );
  });
});
