import { expect, test } from "vitest";
import { nameArticle } from "../../../src/corpus/change/name-article.ts";
import { detectArticleLanguage } from "../../../src/corpus/intake/detect-language.ts";

test.for<[string | null, string | null, string, string]>([
  ["01-nbs-retail-july-2023.txt", null, "零售", "01-nbs-retail-july-2023"],
  ["Half Year (final).md", null, "零售", "half-year-final"],
  [null, "https://example.com/2021/live-commerce-report.html", "零售", "live-commerce-report"],
  [null, "https://example.com/a/123456.html", "青禾商城", "qing-he-shang-cheng"],
  ["文章.txt", null, "青禾商城 GMV", "qing-he-shang-cheng-gmv"],
  [null, null, "云岭银行", "yun-ling-yin-hang"],
  [null, null, "!!!", "article"],
  ["taken.txt", null, "零售", "taken-2"],
  [
    null,
    null,
    "Live commerce grows and grows and grows and grows and grows",
    "live-commerce-grows-and-grows-and-grows-and",
  ],
])("names %s, %s, %s: %s", ([file, url, title, id]) => {
  expect(nameArticle({ file, url, title }, new Set(["taken"]))).toBe(id);
});

test.for<[string, string]>([
  ["青禾商城上半年成交额达 52.4 亿元", "zh-Hans"],
  ["青禾商城上半年成交額達 52.4 億元，較去年增長", "zh-Hant"],
  ["Qinghe's sales reached 5.24 billion yuan", "en"],
  ["乾隆年间的瓷器与电商直播间的关系", "zh-Hans"],
])("tells the language of %s: %s", ([text, language]) => {
  expect(detectArticleLanguage(text)).toBe(language);
});
