/** Boilerplate of captured pages stays outside the body. */
import { describe, expect, test } from "vitest";
import { findBody } from "../../src/extract/find-body.ts";
import { slice } from "../../src/text/span.ts";

const body = (text: string, title = "") => findBody(text, title).map((span) => slice(text, span));

describe("the body", () => {
  test.for<[string, string, string, string[]]>([
    ["a date line", "2023-07-28 17:17:34，正文：IT之家报道，增长5%。", "", ["IT之家报道，增长5%。"]],
    ["a date without a year", "08月16日 17:39，正文： \t商务部介绍了情况。", "", ["商务部介绍了情况。"]],
    ["a footer glued to the last sentence", "增长较快。返回搜狐，查看更多责任编辑：", "", ["增长较快。"]],
    ["an editor's line in brackets", "增长较快。（责任编辑：王五）", "", ["增长较快。"]],
    ["who read the proofs", "增长较快（16%）。校对 卢小茜返回搜狐，查看更多", "", ["增长较快（16%）。"]],
    ["who reported and edited", "增长较快。春江新闻记者 程小洋 俞小瑶编辑 肖小琦", "", ["增长较快。"]],
    ["who edited and checked", "增长较快。春江新闻 马小亮编辑：吴小雯责编：杨小华审核：毛丹", "", ["增长较快。"]],
    ["a laugh in brackets", "他没有回答。（笑声）", "", ["他没有回答。（笑声）"]],
    ["who edited in brackets", "很好的品类。”（编辑 刘小琰）（春江社记者 罗小辰）", "", ["很好的品类。”"]],
    ["who translated", "增长较快。（作者本·江，白小晓译）", "", ["增长较快。"]],
    ["who wrote it", "增长较快。（徐小蕾）", "", ["增长较快。"]],
    ["an editors' line", "增长较快。\n编辑 陈小莉 校对 朱小恬", "", ["增长较快。"]],
    [
      "whose text it is",
      "增长较快。春江财经记者 黄小婷编辑 郭小昊【来源：春江财经】声明：此文版权归原作者所有，若有错误，请联系。",
      "",
      ["增长较快。"],
    ],
    ["the end of a page", "增长较快。- END -文字｜何小倩编辑｜孔小瑶", "", ["增长较快。"]],
    ["a call to share", "增长较快。分享让更多人看到", "", ["增长较快。"]],
    ["a line that calls to share", "增长较快。\n分享让更多人看到", "", ["增长较快。"]],
    [
      "a line of an advertisement",
      "Sales rose 5%.\nADVERTISEMENT - CONTINUE READING BELOW\nCosts fell.",
      "",
      ["Sales rose 5%.", "Costs fell."],
    ],
    [
      "an advertisement's mark",
      "Sales rose 5%. ADVERTISEMENT - CONTINUE READING BELOW\nCosts fell.",
      "",
      ["Sales rose 5%.", "Costs fell."],
    ],
    ["what is no advice", "增长较快。\n（本文不构成投资建议）", "", ["增长较快。"]],
    ["no sentence on editors", "增长较快。编辑部审核了3000篇稿件。", "", ["增长较快。编辑部审核了3000篇稿件。"]],
    ["no aside", "增长较快（去年同期为5%）", "", ["增长较快（去年同期为5%）"]],
    ["a notice", "缩短 0.72 小时。广告声明：文内含有的链接，仅供参考。", "", ["缩短 0.72 小时。"]],
    [
      "a byline of pieces",
      "作者｜张睿   编辑｜康晓   东方甄选卖出了3000万元的产品。",
      "",
      ["东方甄选卖出了3000万元的产品。"],
    ],
    [
      "a reporters' line",
      "已达到1730.3万家。\n（总台央视记者 徐宁宁 黄宝池）\n来源：央视新闻客户端",
      "",
      ["已达到1730.3万家。"],
    ],
    [
      "navigation and footers",
      "手机版 欢迎访问伴佳68(www.banjia68.com)网站\n当前位置: 主页 > 电商\n时间:2023-05-17 17:33|来源:网络\n正文第一句。\n\n编辑推荐\n\nbanjia68.com 版权所有 | 备案号:鲁ICP备2021038504号-2",
      "",
      ["正文第一句。"],
    ],
    [
      "offers of other reports",
      "Sales rose 5%. Want the latest recommendations from Acme? Click to get this free report\nLowe's (LOW) : Free Stock Analysis Report\nThis article originally published on Acme (acme.com). Acme\nThe views and opinions expressed herein are the author's.",
      "",
      ["Sales rose 5%."],
    ],
    [
      "an offer but not the article that goes on after it",
      `Click here to get the app. ${"Sales rose in every quarter of the year. ".repeat(21)}`.trim(),
      "",
      [`Click here to get the app. ${"Sales rose in every quarter of the year. ".repeat(21)}`.trim()],
    ],
    [
      "an English page's furniture",
      "Home | News | Business | Tech\nBy Jane Doe\nSales rose 5%.\nRead more: Shein\n© 2023",
      "",
      ["Sales rose 5%."],
    ],
    [
      "nothing of a sentence that begins with the title's words",
      "平台近日推出新店，面膜卖得好。",
      "平台近日推出新店",
      ["平台近日推出新店，面膜卖得好。"],
    ],
    ["a mark before the text", "  正文：增长5%。", "", ["增长5%。"]],
    ["an original title's mark", "原标题：直播电商观察\n增长5%。", "直播电商观察", ["直播电商观察\n增长5%。"]],
    ["marks only before the first sentence", "增长5%。\n正文：下降3%。", "", ["增长5%。\n正文：下降3%。"]],
    ["furniture before the first sentence", "财经频道\n增长5%。\n小标题", "", ["增长5%。\n小标题"]],
    ["a paragraph of nothing but a mark", "增长5%。\n（责任编辑：王五）\n下降3%。", "", ["增长5%。", "下降3%。"]],
    [
      "what follows a closing line",
      `${"增长5%。\n".repeat(6)}相关阅读\n下降3%。`,
      "",
      [`${"增长5%。\n".repeat(5)}增长5%。`],
    ],
    [
      "a closing line early on alone",
      `增长5%。\n相关阅读\n${"下降3%。\n".repeat(6)}`,
      "",
      ["增长5%。", `${"下降3%。\n".repeat(5)}下降3%。`],
    ],
    [
      "captions glued to the text, and the place and agency in front of it",
      "Item 1 of 6 A minister talks with officers in Roissy, April 29, 2025. REUTERS/Jane Doe [1/6] A minister... Purchase Licensing Rights, opens new tab Read more LONDON, April 29 (Reuters) - Fees should be charged.",
      "",
      ["Fees should be charged."],
    ],
    [
      "who wrote it and how many read it, what a page declares, and what its readers say",
      `来源：河马财经 作者：林溪 2024-08-12 09:30 阅读 1.2万 评论 345 分享\n${"增长5%。\n".repeat(6)}声明：本文不代表本网立场。\n网友评论(345)\n大海：我不信。`,
      "",
      [`${"增长5%。\n".repeat(5)}增长5%。`],
    ],
    ...["延伸閱讀", "相关报道：", "往期推荐", "Related", "Read more", "【推荐阅读】"].map(
      (heading): [string, string, string, string[]] => [
        `the titles under ${heading} in the middle of a text`,
        `增长5%。\n${heading}\n南山茶业涨了一成\n谁在买云岭咖啡？\n下降3%。\n${"持平。\n".repeat(20)}`.trim(),
        "",
        ["增长5%。", `下降3%。\n${"持平。\n".repeat(20)}`.trim()],
      ],
    ),
    ...["往期推荐", "猜你喜歡", "编辑推荐", "Related", "全部评论 12 条", "3 Comments", "— END —", "全文完"].map(
      (heading): [string, string, string, string[]] => [
        `everything under ${heading} at the end`,
        `${"增长5%。\n".repeat(12)}${heading}\n南山茶业涨了一成。\n我不信。`,
        "",
        [`${"增长5%。\n".repeat(11)}增长5%。`],
      ],
    ),
    [
      "everything after the mark of the end, wherever it stands",
      `增长5%。\n- END -\n${"南山茶业涨了一成。\n".repeat(9)}`,
      "",
      ["增长5%。"],
    ],
    [
      "what is offered under an advert's label, and no more",
      "增长5%。\n【广告】\n青禾会员日全场五折\n小标题\n下降3%。",
      "",
      ["增长5%。", "小标题\n下降3%。"],
    ],
    ["no prose under an advert's label", "增长5%。\nAdvertisement\n下降3%。", "", ["增长5%。", "下降3%。"]],
    [
      "a banner that asks for consent, however long",
      `We and our 832 partners store and access personal data. ${"You can change your mind. ".repeat(9)}\nSales rose.`,
      "",
      ["Sales rose."],
    ],
    [
      "no link to the comments above the text",
      `Sales rose 5%.\nComments\n${"Costs fell. ".repeat(9).trim()}`,
      "",
      ["Sales rose 5%.", "Costs fell. ".repeat(9).trim()],
    ],
    [
      "no sentence that speaks of partners, comments or an end",
      "We and our partners in Lyon sell shoes. Comments rose.\n推荐阅读量达 3 万。\n一年到了尾声。",
      "",
      ["We and our partners in Lyon sell shoes. Comments rose.\n推荐阅读量达 3 万。\n一年到了尾声。"],
    ],
    ["no sentence on how many read", "该视频阅读量达1.2万，评论345条。", "", ["该视频阅读量达1.2万，评论345条。"]],
    [
      "a caption with its agency at the end",
      "Sales rose.\nA worker packs boxes in Lyon, April 2. Image: Ben Doe/Getty Images\nCosts fell.",
      "",
      ["Sales rose.", "Costs fell."],
    ],
    ...["发布时间：２０２３年１月９日      来源 ： 蓝舶公司", "發佈日期：2023-01-09", "更新时间 2023/1/9 10:00"].map(
      (line): [string, string, string, string[]] => [
        `the line ${line} under a text`,
        `增长5%。\n${line}`,
        "",
        ["增长5%。"],
      ],
    ),
    [
      "a title in full-width digits that is glued to the text",
      "青禾商城营收达５６．８亿元 青禾商城昨天发布财报。",
      "青禾商城营收达56.8亿元",
      ["青禾商城营收达５６．８亿元", "青禾商城昨天发布财报。"],
    ],
    [
      "what a press release says of itself, its calls and whom to call, and no heading or table between",
      [
        "Net revenues were RMB3.1 billion.",
        "Conference Call",
        "Voltry will hold a call at 8 a.m. Dial-in: +1-888-346-8982.",
        "About Voltry",
        "Founded in 2011, Voltry sells 40,000 bicycles and is based in Wuxi.",
        "It has 300 shops.",
        "Forward-Looking Statements",
        "Voltry may not reach its goal of 20 million buyers.",
        "Investor Contact:",
        "Voltry Investor Relations",
        "Email: ir@voltry.example",
        "Balance Sheet",
        "Measure\t2023\t2024",
        "Cash (RMB million)\t310\t420",
        "SOURCE Voltry Holdings Limited",
      ].join("\n"),
      "",
      ["Net revenues were RMB3.1 billion.", "Measure\t2023\t2024\nCash (RMB million)\t310\t420"],
    ],
    [
      "the same of a Chinese one",
      "营收为31亿元。\n关于麦蓬家居\n麦蓬家居成立于2011年，有3200名员工。\n前瞻性声明\n麦蓬可能无法实现2000万名买家的目标。\n业务进展\n买家达到1200万名。\n投资者联系方式：\n麦蓬家居投资者关系部\n电话：021-5555-1234\n周小姐",
      "",
      ["营收为31亿元。", "业务进展\n买家达到1200万名。"],
    ],
    ...[
      "This announcement contains statements that are forward-looking statements. We may not reach 20 million buyers.",
      "本公告包含前瞻性陈述。麦蓬可能无法实现2000万名买家的目标。",
      "联系电话：021-5555-1234",
    ].map((line): [string, string, string, string[]] => [
      `a paragraph like ${line}`,
      `增长5%。\n${line}\n下降3%。`,
      "",
      ["增长5%。", "下降3%。"],
    ]),
    [
      "no section of an article on something, and no sentence that speaks of contacts",
      `增长5%。\n关于价格\n价格是关键。\nAbout half of it rose.\n${"下降3%。\n".repeat(5)}联系人电话达到3000万部。`,
      "",
      [`增长5%。\n关于价格\n价格是关键。\nAbout half of it rose.\n${"下降3%。\n".repeat(5)}联系人电话达到3000万部。`],
    ],
    ...[
      "This post is for paid subscribers",
      "To continue reading, subscribe for $1 a week.",
      "You have 2 free articles left this month.",
      "Already a subscriber? Log in",
      "Thanks for reading The Retail Letter! Subscribe for free.",
      "本文为付费内容，剩余 70% 内容需订阅后阅读",
      "开通会员，每月仅需30元，畅读全部文章",
      "登录后可查看全文",
      "本文来自微信公众号“零售观察”（ID：lsgc），作者：林晓，青禾日报经授权发布。",
    ].map((line): [string, string, string, string[]] => [
      line,
      `增长5%。\n${line}\n下降3%。`,
      "",
      ["增长5%。", "下降3%。"],
    ]),
    [
      "no sentence on members, subscribers or readers",
      "开通会员的用户达3000万，剩余的用户也在增长。\nSubscribers rose to 20 million. You have 2 stores to choose from.\n本文由三部分组成。",
      "",
      [
        "开通会员的用户达3000万，剩余的用户也在增长。\nSubscribers rose to 20 million. You have 2 stores to choose from.\n本文由三部分组成。",
      ],
    ],
    [
      "notes to marks in the text",
      "增长5%[1]。\n[1] 数据来自海关。\n[2] 增长3%。",
      "",
      ["增长5%[1]。", "[2] 增长3%。"],
    ],
    [
      "a title that the first paragraph repeats",
      "青禾商城去年卖出三亿件\n青禾商城去年卖出三亿件。\n增长5%。",
      "青禾商城去年卖出三亿件",
      ["青禾商城去年卖出三亿件。\n增长5%。"],
    ],
    ["a dateline", "NEW YORK, May 2, 2025 /PRNewswire/ -- Sales rose.", "", ["Sales rose."]],
    ["a Chinese dateline", "中新网肇庆7月26日电 (记者 蔡敏婕)希音发布消息。", "", ["希音发布消息。"]],
    ["a dateline with a colon", "东方网8月2日消息：发布会昨天举行。", "", ["发布会昨天举行。"]],
    [
      "nothing of a sentence that only begins with a date or an agency",
      "快手8月2日消息不断，股价上涨。\nReuters said sales rose.",
      "",
      ["快手8月2日消息不断，股价上涨。\nReuters said sales rose."],
    ],
    [
      "a title glued to the text",
      "原标题：菜鸟集团收入增长34%8月10日，阿里巴巴发布财报。",
      "菜鸟集团收入增长34%",
      ["菜鸟集团收入增长34%", "8月10日，阿里巴巴发布财报。"],
    ],
  ])("leaves out %s", ([, text, title, expected]) => {
    expect(body(text, title)).toEqual(expected);
  });

  test("keeps headings and sentences that only mention what footers mention", () => {
    const text = "直播电商规模达5万亿元。\n\n二、用户\n作者权益受到重视，平台关注我们的反馈。";
    expect(body(text).join("")).toContain("二、用户\n作者权益");
  });

  test("keeps a long paragraph whatever it mentions", () => {
    const long = `${"直播电商持续增长".repeat(25)}，欢迎访问官网。`;
    expect(body(`开头增长5%。\n${long}`).join("")).toContain("欢迎访问");
    expect(body("开头增长5%。\n直播电商持续增长，欢迎访问官网").join("")).not.toContain("欢迎访问");
  });

  test("has the title in a piece of its own only where text follows it", () => {
    expect(body("直播电商深度观察\n增长5%。", "直播电商深度观察")).toEqual(["直播电商深度观察\n增长5%。"]);
    expect(body("直播电商深度观察。", "直播电商深度观察。")).toEqual(["直播电商深度观察。"]);
    expect(body("直播观察  增长5%。", "直播观察")).toEqual(["直播观察  增长5%。"]);
    expect(body("直播电商深度观察　增长5%。", " 直播电商深度观察 ")).toEqual(["直播电商深度观察", "增长5%。"]);
  });

  test.for<[what: string, text: string, title: string]>([
    [
      "a table under its title",
      "青禾商城2022年数据\n\n地区\t销售额（亿元）\n华东\t4.2\n华南\t2.8",
      "青禾商城2022年数据",
    ],
    ["a table alone", "地区\t销售额\n华东\t4.2\n华南\t2.8", "地区\t销售额"],
    ["an English table", "Sales in 2022\n\nRegion\tSales (million yuan)\nNorth\t420\nSouth\t280", "Sales in 2022"],
    ["a list of figures", "2022年主要指标：\n- 营收：7.0亿元\n- 用户：300万人", ""],
    ["a table over a note", "地区\t销售额\n华东\t4.2\n华南\t2.8\n\n注：数据未经审计。", ""],
    ["a list of figures over a sentence", "主要指标\n营收：7.0亿元\n用户：300万人\n营收比上年多。", ""],
    ["lines without a sentence", "要点\n营收增长5%\n用户增长6%", ""],
  ])("keeps %s", ([, text, title]) => {
    expect(body(text, title).join("\n")).toBe(text);
  });

  test.for<[what: string, furniture: string]>([
    ["a menu with tabs", "首页\t新闻\t财经\n专题\t视频\t图片"],
    ["a file's particulars", "索引号\t000014349/2023-00012\n发布日期\t2023-01-09"],
    ["who published it and when", "发布：青禾商城\n日期：2023-01-09\n电话：010-12345678"],
    ["one row of figures", "财经\t12"],
  ])("leaves out %s above the text", ([, furniture]) => {
    expect(body(`${furniture}\n增长5%。`)).toEqual(["增长5%。"]);
  });

  test("leaves a footer out under a table, too", () => {
    expect(body("地区\t销售额\n华东\t4.2\n华南\t2.8\n© 2023")).toEqual(["地区\t销售额\n华东\t4.2\n华南\t2.8"]);
  });

  test("is the whole text when nothing in it looks like an article", () => {
    expect(body("首页 > 新闻")).toEqual(["首页 > 新闻"]);
  });
});
