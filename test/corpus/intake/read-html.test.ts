import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/corpus/intake/read-html.ts";
import { readVisibleText } from "../../../src/corpus/intake/read-visible-text.ts";

const PARAGRAPH =
  "<p>青禾商城上半年成交额达&nbsp;<b>52.4</b> 亿元，同比增长18%，其中直播间成交额为 9.6 亿元，用户人数超过 300 万人。</p>";
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="zh"><head>${head}</head><body><nav><a href="/">首页</a> <a href="/n">新闻</a></nav>${body}<footer>版权所有</footer></body></html>`;
const ARTICLE = `<article><h1>青禾商城半年报</h1>${PARAGRAPH.repeat(4)}</article>`;

describe("readHtml", () => {
  test("reads the article and leaves navigation and footer", () => {
    const { text, title, language } = readHtml(page("<title>青禾商城半年报 - 青禾日报</title>", ARTICLE), null);
    expect(text).toContain("青禾商城上半年成交额达\u00a052.4 亿元，同比增长18%，其中");
    expect(text).not.toMatch(/首页|版权所有/);
    expect(title).toBe("青禾商城半年报");
    expect(language).toBe("zh-Hans");
  });

  test("believes JSON-LD before meta tags before markup", () => {
    const jsonLd = JSON.stringify({
      "@graph": [
        { "@type": "WebSite" },
        {
          "@type": "NewsArticle",
          headline: "甲",
          datePublished: "2021-07-20T08:00:00+08:00",
          publisher: { name: "青禾日报" },
        },
      ],
    });
    const head = `<script type="application/ld+json">${jsonLd}</script><meta property="og:title" content="乙"><meta property="og:url" content="/half-year">`;
    expect(readHtml(page(head, ARTICLE), "https://example.com/x?from=home")).toMatchObject({
      title: "甲",
      publisher: "青禾日报",
      published: "2021-07-20",
      url: "https://example.com/half-year",
    });
  });

  test("survives JSON-LD that is broken", () => {
    const head =
      '<script type="application/ld+json">{"@type": </script><meta name="PubDate" content="2021/07/20 09:11">';
    expect(readHtml(page(head, ARTICLE), null).published).toBe("2021-07-20");
  });

  describe("of a WeChat account", () => {
    const wechat = (script: string): string =>
      page(
        '<meta property="og:title" content="青禾商城半年报"><meta property="og:site_name" content="微信公众平台">',
        `<div id="img-content"><h1 id="activity-name"> 青禾商城半年报 </h1><a id="js_name">
          青禾日报 </a><em id="publish_time"></em>
          <div id="js_content" style="visibility: hidden; opacity: 0; "><section>${PARAGRAPH.repeat(4)}</section></div></div>
          <p>${"轻触阅读原文，下载应用，".repeat(9)}</p><script>${script}</script>`,
      );

    test("is read though it is hidden until its scripts run", () => {
      const { text, title, publisher } = readHtml(wechat(""), null);
      expect(text).toMatch(/^青禾商城上半年成交额达/);
      expect(text).not.toContain("阅读原文");
      expect({ title, publisher }).toEqual({ title: "青禾商城半年报", publisher: "青禾日报" });
    });

    test.for<[string, string | null]>([
      ['var publish_time = "2021-07-20" || "";', "2021-07-20"],
      ["var createTime = '2021-07-20 23:05';", "2021-07-20"],
      // 2021-07-19T17:00Z is the 20th in China
      ['var ct = "1626714000";', "2021-07-20"],
      ['var fact = "1626714000";', null],
    ])("has its day in %s: %s", ([script, day]) => {
      expect(readHtml(wechat(script), null).published).toBe(day);
    });
  });

  test("writes a table's rows as lines of cells", () => {
    const table =
      "<table><thead><tr><th>品类</th><th>成交额</th></tr></thead><tbody>\n<tr><td>美妆</td><td> 3.2 亿元 </td></tr>\n<tr><td>母婴</td><td>1 亿元</td></tr></tbody></table>";
    expect(readHtml(page("", `<article>${PARAGRAPH.repeat(4)}${table}</article>`), null).text).toContain(
      "品类\t成交额\n美妆\t3.2 亿元\n母婴\t1 亿元",
    );
  });

  test.for<[string, string, string]>([
    [
      "breaks the lines of a cell that is the page's layout",
      `<table><tr><td>　　成交额达 3.2 亿元。<br><br>　　母婴 1 亿元。<br>\n美妆 2 亿元。</td></tr></table>`,
      "成交额达 3.2 亿元。\n\n　　母婴 1 亿元。\n美妆 2 亿元。",
    ],
    [
      "breaks the lines of a long cell beside another",
      `<table><tr><td>栏目</td><td><p>${"成交额上升。".repeat(30)}</p><p>${"用户增加。".repeat(9)}</p></td></tr></table>`,
      `栏目\n\n${"成交额上升。".repeat(30)}\n\n${"用户增加。".repeat(9)}`,
    ],
    [
      "keeps the rows of a table within such a cell",
      "<table><tr><td><p>如下表。</p><table><tr><td>品类</td><td>成交额</td></tr><tr><td>美妆</td><td>3 亿元</td></tr></table></td></tr></table>",
      "如下表。\n\n品类\t成交额\n美妆\t3 亿元",
    ],
    [
      "leaves a row a row whose cells have breaks in them",
      "<table><tr><td>品类</td><td>成交额<br>（亿元）</td></tr><tr><td><p>美妆</p></td><td><p>3</p></td></tr></table>",
      "品类\t成交额 （亿元）\n美妆\t3",
    ],
  ])("%s", ([, html, expected]) => {
    expect(readVisibleText(parseHTML(`<html><body>${html}</body></html>`).document.body)).toBe(expected);
  });

  test("never runs a superscript into the number before it", () => {
    const body = `<article>${PARAGRAPH.repeat(4)}<p>共 1900<sup><a href="#1">2</a></sup> 万人，约 10<sup>7</sup> 单，占 35%<sup>[3]</sup>。</p></article>`;
    expect(readHtml(page("", body), null).text).toContain("共 1900 万人，约 10⁷ 单，占 35%。");
  });

  test("never runs the number of a footnote into the word before it", () => {
    const body = `<article>${PARAGRAPH.repeat(4)}<p>2023年<a class="footnote-anchor" href="https://example.com/p#f">1</a>有 <a href="#n2">[2]</a>1900 <a href="#x">万人</a>，见<a href="/p">3</a>。</p></article>`;
    expect(readHtml(page("", body), null).text).toContain("2023年有 1900 万人，见3。");
  });

  test.for<[title: string, read: string, publisher: string | null]>([
    ["青禾商城半年报-青禾日报", "青禾商城半年报", "青禾日报"],
    ["青禾商城半年报 | Qinghe News", "青禾商城半年报", "Qinghe News"],
    ["青禾商城半年报-财经-青禾日报", "青禾商城半年报-财经-青禾日报", null],
    ["青禾商城半年报出炉", "青禾商城半年报出炉", null],
    ["半年报-青禾日报", "半年报-青禾日报", null],
  ])("cuts the site's name off %j where the page's heading lacks it", ([title, read, publisher]) => {
    const html = page(`<meta property="og:title" content="${title}">`, ARTICLE);
    expect(readHtml(html, null)).toMatchObject({ title: read, publisher });
  });

  test("takes the whole page, less its frame, where no article can be made out", () => {
    expect(readHtml(page("", "<div>成交额 5 亿元。</div>"), null).text).toContain("成交额 5 亿元。");
  });

  test.for([
    "<p>",
    "<html></html>",
    "plain",
    "<table><tr><td>1",
    "<script>x</script>",
    "<body><p>a</p>",
    "<!--",
    "<svg><p>1</p></svg>",
  ])("reads the fragment %j without failing", (html) => {
    expect(typeof readHtml(html, null).text).toBe("string");
  });
});
