import { expect, test } from "vitest";
import { findDuplicate } from "../../../src/corpus/files/find-duplicate.ts";
import { ARTICLE, LOADED, TEXT } from "../sample-article.ts";

const other = (text: string) => ({
  text,
  article: { ...ARTICLE, id: "other", body: [{ start: 0, end: text.length }] },
});
const SIMPLIFIED = "今年上半年,青禾商城成交额达 52.4 亿元,同比增长18%。其中直播间成交额为 9.6 亿元。";

test.for<[string, string, boolean]>([
  ["the same text in another frame", `别的导航\n${TEXT}\n别的页脚`, true],
  ["the same text with other blanks and punctuation", SIMPLIFIED.replaceAll(",", "，").replaceAll(" ", ""), true],
  [
    "the same text in traditional characters",
    "今年上半年，青禾商城成交額達 52.4 億元，同比增長18%。其中直播間成交額為 9.6 億元。",
    true,
  ],
  [
    "another report of the same figures",
    "青禾商城公布半年报:成交额同比增长18%,达到 52.4 亿元;直播间贡献了 9.6 亿元。",
    false,
  ],
  ["another article", "云岭咖啡去年营收达 12.6 亿元,同比增长35%。", false],
  ["a text too short to tell", "你好", false],
])("%s is the same article: %s", ([, text, same]) => {
  expect(findDuplicate(other(text), [LOADED])?.id).toBe(same ? "qinghe" : undefined);
});

const LONG = `${SIMPLIFIED}创始人林晓表示，直播是服务，不是叫卖。青禾商城明年起在苏州、无锡和常州三座城市试办社区门店，由当地店主供货。`;

test.for<[what: string, text: string, among: string[], told: [id: string, holds: string] | null]>([
  ["a short text within a longer one", SIMPLIFIED, [LONG], ["0", "part"]],
  ["a longer text around a short one", LONG, [SIMPLIFIED], ["0", "whole"]],
  ["most of a longer text", LONG.slice(0, -20), [LONG], ["0", "same"]],
  ["a text that stands alone and within another", SIMPLIFIED, [LONG, SIMPLIFIED], ["1", "same"]],
  ["a short text that shares half", `${SIMPLIFIED.slice(0, 25)}，云岭咖啡去年营收达 12.6 亿元。`, [LONG], null],
])("%s is told so", ([, text, among, told]) => {
  const articles = among.map((one, n) => ({ ...other(one), article: { ...other(one).article, id: String(n) } }));
  const found = findDuplicate(other(text), articles);
  expect(found && [found.id, found.holds]).toEqual(told);
});

test("an article is no duplicate of itself", () => {
  expect(findDuplicate(LOADED, [LOADED])).toBeNull();
});
