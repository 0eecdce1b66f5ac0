import { describe, expect, test } from "vitest";
import { draftArticle } from "../../../src/corpus/change/draft-article.ts";
import { readIntake } from "../../../src/corpus/intake/read-intake.ts";
import { LEXICON } from "../sample-article.ts";

const draft = (text: string) =>
  draftArticle(
    readIntake({ bytes: new TextEncoder().encode(text), name: null, address: null, contentType: null }),
    {},
    { lexicon: LEXICON, file: null, takenIds: new Set(), now: new Date("2021-08-01T00:00:00Z") },
  );

describe("a company that the lexicon doesn't list", () => {
  const { article, claims } = draft("维泰科技去年出口空气炸锅，全年销售额11.2亿元。");

  test("is kept with the article, with the English name that its sound makes", () => {
    expect(article.names).toEqual([{ kind: "company", zh: ["维泰科技", "维泰"], en: ["Weitai Keji", "Weitai"] }]);
  });

  test("as persons and places are, by how their names are written in English", () => {
    const names = draft("隰县种梨。总经理韩素云告诉记者，隰县有网店1183家。").article.names;
    expect(names).toEqual([
      { kind: "person", zh: ["韩素云"], en: ["Han Suyun"] },
      { kind: "place", zh: ["隰县"], en: ["Xi County", "Xixian"] },
    ]);
  });

  test("is whom its figures are of", () => {
    expect(claims.map(({ subject }) => subject)).toContain("维泰科技");
  });
});

test.for<[text: string, title: string]>([
  ["青禾商城营收达５６．８ 亿元\n2021-07-20\n青禾商城去年营收达５６．８ 亿元。", "青禾商城营收达56.8 亿元"],
  ["地区\t销售额（亿元）\n华东\t4.2\n华南\t2.8", "地区 销售额（亿元）"],
])("a headline is one line with ordinary digits, the text stays: %j", ([text, title]) => {
  const drafted = draft(text);
  expect(drafted.article.title).toBe(title);
  expect(drafted.text).toBe(text);
});

describe("an article without a title", () => {
  test("is named by its beginning, cut after a clause and marked as cut", () => {
    const text =
      "青禾商城昨日关闭了直播间，青禾商城发布公告称，“因规则要求，直播间自今日起关闭三天，其间商品照常出售。”";
    expect(draft(text).article.title).toBe("青禾商城昨日关闭了直播间，青禾商城发布公告称，“因规则要求…");
  });

  test("is named by its whole first line where that is short", () => {
    expect(draft("青禾商城关闭了直播间。\n\n公告称三天后恢复。").article.title).toBe("青禾商城关闭了直播间。");
  });
});
