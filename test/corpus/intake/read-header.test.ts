import { describe, expect, test } from "vitest";
import { readDate } from "../../../src/corpus/intake/read-date.ts";
import { readHeader } from "../../../src/corpus/intake/read-header.ts";
import { TEXT } from "../sample-article.ts";

test.for<[string, string | null]>([
  ["2023-08-15 12:17", "2023-08-15"],
  ["2023年8月5日", "2023-08-05"],
  ["2023 年 8 月 5 日", "2023-08-05"],
  ["2023/8/15", "2023-08-15"],
  ["2023-08-15T09:00:00+08:00", "2023-08-15"],
  ["Published August 5th, 2023", "2023-08-05"],
  ["15 Aug. 2023", "2023-08-15"],
  ["20210305", "2021-03-05"],
  ["二〇二一年三月五日", "2021-03-05"],
  ["二零二一年十二月二十五日 周六", "2021-12-25"],
  ["中華民國110年3月5日", "2021-03-05"],
  ["订单号20210305", null],
  ["202103051", null],
  ["20211305", null],
  ["二〇二一年三月", null],
  ["08月16日 17:39", null],
  ["2023-02-30", null],
  ["12023-08-15", null],
  ["3.1 亿元", null],
  ["march on 5, 2023 times", null],
])("reads the date of %s as %s", ([text, date]) => {
  expect(readDate(text)?.date ?? null).toBe(date);
});

describe("readHeader", () => {
  test("finds title and date above a pasted text's body", () => {
    expect(readHeader(TEXT)).toMatchObject({ title: "青禾商城半年报", published: "2021-07-20" });
  });

  test.for<[string, string | null]>([
    ["2023-08-15 12:17，正文：原标题：青禾商城涨两成\n青禾商城的成交额上升。", "青禾商城涨两成"],
    ["首页 > 资讯\n青禾商城上半年涨两成\n2021年7月20日 来源：青禾日报\n正文。", "青禾商城上半年涨两成"],
    ["Qinghe sales rise by a fifth\nBy Lin Xiao\nJuly 20, 2021\nSales rose.", "Qinghe sales rise by a fifth"],
    [
      "首页 | 新闻 | 财经 | 登录 注册\n分享到 微信 微博\n青禾商城上半年涨两成\n青禾商城的成交额上升。",
      "青禾商城上半年涨两成",
    ],
    ["新闻 财经 科技 视频 更多\n青禾商城的成交额上升了。", null],
    ["快讯 | 青禾商城上半年涨两成\n青禾商城的成交额上升。", "快讯 | 青禾商城上半年涨两成"],
    ["青禾商城的成交额上升了。\n林晓说，还会再升。", null],
  ])("reads the title of %j as %j", ([text, title]) => {
    expect(readHeader(text).title).toBe(title);
  });

  test.for<[string, string | null]>([
    ["时间:2021-07-20|来源:青禾日报|作者:小编", "青禾日报"],
    ["时间:2021-07-20|来源:网络|作者:小编", null],
    ["IT之家 8 月 16 日消息，青禾商城今日发布业绩。", "IT之家"],
    ["新华社北京8月15日电 青禾商城今日发布业绩。", "新华社"],
    ["青禾商城 8 月 16 日发布业绩。", null],
    [`${"青禾商城的成交额上升。".repeat(90)}\n来源：央视新闻客户端`, "央视新闻客户端"],
  ])("reads the publisher in %j as %j", ([text, publisher]) => {
    expect(readHeader(text).publisher).toBe(publisher);
  });

  const TEXT_OVER = `${"青禾商城的成交额上升。".repeat(90)}\n\n`;

  test.for<[line: string, published: string | null, publisher: string | null]>([
    ["发布时间：２０２３年１月９日      来源 ： 蓝舶公司", "2023-01-09", "蓝舶公司"],
    ["Published on January 9, 2023", "2023-01-09", null],
    ["下次发布时间：2023年2月9日", null, null],
    ["青禾商城于2023年1月9日在苏州成立。", null, null],
    ["© 2023-01-09", null, null],
  ])("reads under a text, in %j, the date %s and the publisher %s", ([line, published, publisher]) => {
    expect(readHeader(TEXT_OVER + line)).toMatchObject({ published, publisher });
  });

  test("reads a date in full-width digits above a text, before one under it", () => {
    const text = `青禾商城半年报\n２０２３年１月１０日 来源：青禾日报\n${TEXT_OVER}更新时间：2023-01-12`;
    expect(readHeader(text).published).toBe("2023-01-10");
  });

  test.for<[text: string, published: string | null, title: string | null]>([
    [
      "Voltry Reports Results\nSHANGHAI, Nov. 12, 2024 /PRNewswire/ -- Voltry today announced its results.",
      "2024-11-12",
      "Voltry Reports Results",
    ],
    [
      "青禾商城公布业绩\n上海，2024年11月12日 —— 青禾商城今日公布第三季度业绩，营收上升，利润也上升，员工人数则没有变化。",
      "2024-11-12",
      "青禾商城公布业绩",
    ],
    ["青禾商城公布业绩\n青禾商城管理层将于北京时间2024年11月12日晚上8点召开电话会议。", null, "青禾商城公布业绩"],
    [
      "青禾商城公布业绩\n青禾商城自2020年1月1日至2024年1月1日售出3亿件商品，比此前四年多出一倍，员工人数则没有变化，门店也没有变化。",
      null,
      "青禾商城公布业绩",
    ],
  ])("reads the dateline of %j as %s, and the title over it", ([text, published, title]) => {
    expect(readHeader(text)).toMatchObject({ published, title });
  });

  test("takes a date inside a sentence for no date of the page", () => {
    expect(readHeader("青禾商城成立于2015年3月4日，总部位于苏州，创始人林晓。").published).toBeNull();
    expect(readHeader("2015年3月4日，青禾商城在苏州成立。").published).toBeNull();
  });
});
