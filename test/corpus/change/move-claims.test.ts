import { assert, nat, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { moveClaims } from "../../../src/corpus/change/move-claims.ts";
import { slice } from "../../../src/text/span.ts";
import { ARTICLE, CLAIMS, claimOn, TEXT } from "../sample-article.ts";

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

  test.for<[string, string]>([
    ["52.4 亿元", "52.4亿元"],
    ["18%", "18 %"],
    ["成交额达 52.4 亿元", "成交额 达52.4  亿元"],
  ])("moves a claim whose spacing changed, %j → %j, with its review", ([was, is]) => {
    const text = TEXT.replace(was, is);
    const { claims, flagged, lost } = move(text);
    expect(claims.map(({ review }) => review)).toEqual(["accepted", "accepted", "accepted"]);
    expect(claims[0]?.statistic && slice(text, claims[0].statistic.span).replace(/\s/g, "")).toBe("52.4亿元");
    expect([flagged, lost]).toEqual([[], []]);
  });

  test.for<[string, string]>([
    ["52.4 亿元", "5 2.4 亿元"],
    ["52.4 亿元", "52.4\n亿元"],
  ])("doesn't take %j for its number in %j", ([was, is]) => {
    expect(move(TEXT.replace(was, is)).lost.map(({ id }) => id)).toEqual(["qinghe-1"]);
  });

  test.for<[string, string, string]>([
    ["创始人林晓在2021年表示,“直播是服务,不是叫卖,占比18%。”", "直播占比18%", ""],
    ["创始人林晓在2021年表示,“直播是服务,不是叫卖,占比18%。”", "直播占比", "直播占比"],
  ])("leaves no figure in a metric that the text has no more", ([quote, metric, kept]) => {
    const before = `青禾商城。${quote}`;
    const claim = claimOn(before, "qinghe-3", quote, { metric });
    const text = before.replace("18%", "21%");
    const { claims, flagged } = moveClaims([claim], before, { text, body: bodyOf(text) });
    expect(claims).toMatchObject([{ metric: kept, review: "draft" }]);
    expect(flagged).toHaveLength(1);
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
        const spaceless = (pairs: (string | null)[][]) => pairs.map(([id, said]) => [id, said?.replace(/\s/g, "")]);
        expect(spaceless(words)).toEqual(spaceless(words.map(([id]) => [id ?? "", former.get(id ?? "") ?? null])));
        const kept = move(text).claims.filter(({ review }) => review !== "draft");
        const quotes = new Map(CLAIMS.map(({ id, span }) => [id, slice(TEXT, span)]));
        expect(spaceless(kept.map(({ id, span }) => [id, slice(text, span)]))).toEqual(
          spaceless(kept.map(({ id }) => [id, quotes.get(id) ?? null])),
        );
      }),
      { numRuns: 200 },
    );
  });
});
