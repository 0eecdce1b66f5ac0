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

test("an article is no duplicate of itself", () => {
  expect(findDuplicate(LOADED, [LOADED])).toBeNull();
});
