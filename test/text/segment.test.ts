/** Paragraphs, sentences and clauses of real Chinese and English text. */
import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { splitClauses, splitParagraphs, splitSentences } from "../../src/text/segment.ts";
import { slice } from "../../src/text/span.ts";

const whole = (text: string) => ({ start: 0, end: text.length });
const sentences = (text: string) => splitSentences(text, whole(text)).map((span) => slice(text, span));

describe("paragraphs", () => {
  test.for<[string, string[]]>([
    ["第一段。\n\n  第二段。", ["第一段。", "第二段。"]],
    ["第一段。\r\n第二段。", ["第一段。", "第二段。"]],
    ["达到峰值。   然而股价下跌。", ["达到峰值。", "然而股价下跌。"]],
    ["取得成效。  \t商务部介绍", ["取得成效。", "商务部介绍"]],
    ["作者｜张睿   编辑｜康晓", ["作者｜张睿", "编辑｜康晓"]],
    ["It grew.  Then it fell.", ["It grew.  Then it fell."]],
    ["sales rose in the\nsecond quarter.", ["sales rose in the\nsecond quarter."]],
    ["Second quarter results\nRevenue rose 5%.", ["Second quarter results", "Revenue rose 5%."]],
    ["sales rose in the\n\nsecond quarter.", ["sales rose in the", "second quarter."]],
    ["He left.\nsales rose.", ["He left.", "sales rose."]],
    ["a\u3000\u3000b\t\u3000c", ["a", "b", "c"]],
    ["城镇\t增长\u3000乡村", ["城镇\t增长\u3000乡村"]],
    [`${"x".repeat(55)}\nRevenue`, [`${"x".repeat(55)}\nRevenue`]],
    [`${"x".repeat(54)}\nRevenue`, ["x".repeat(54), "Revenue"]],
    [`${"x".repeat(60)}.\nshort\nRevenue`, [`${"x".repeat(60)}.`, "short", "Revenue"]],
    [`${"x".repeat(55)}\n• Revenue`, ["x".repeat(55), "• Revenue"]],
    [`${"x".repeat(55)}3\nRevenue`, [`${"x".repeat(55)}3`, "Revenue"]],
    ["\ufeff\u0000段。\u00a0\n\u200b第二段。\u200b\u3000", ["\u0000段。", "第二段。"]],
    [" \n\t ", []],
  ])("of %j are %j", ([text, expected]) => {
    expect(splitParagraphs(text).map((span) => slice(text, span))).toEqual(expected);
  });
});

describe("sentences", () => {
  test.for<[string, string[]]>([
    ["It grew. eCommerce grew too.", ["It grew.", "eCommerce grew too."]],
    ["It grew. eCOM grew too.", ["It grew. eCOM grew too."]],
    ["同比增长2.5%。其中，增长3.0%。", ["同比增长2.5%。", "其中，增长3.0%。"]],
    ["增长2.3%；乡村增长3.8%。", ["增长2.3%；乡村增长3.8%。"]],
    ["真的吗？！是的。", ["真的吗？！", "是的。"]],
    ["與Yahoo!購物中心及松果合作。好!他走了。", ["與Yahoo!購物中心及松果合作。", "好!", "他走了。"]],
    ["他说：“出路在哪里。还要再体验。”董明珠走了。", ["他说：“出路在哪里。", "还要再体验。”", "董明珠走了。"]],
    ["“到时上市是水到渠成的事。”埃里斯曼说。他笑了。", ["“到时上市是水到渠成的事。”埃里斯曼说。", "他笑了。"]],
    ["他问“为什么？”的时候没人答。", ["他问“为什么？”的时候没人答。"]],
    ['他说:"好。"然后走了。', ['他说:"好。"', "然后走了。"]],
    ["商品零售增速双双下探 按经营单位所在地分，城镇增长。", ["商品零售增速双双下探", "按经营单位所在地分，城镇增长。"]],
    ["商务部流通发展司司长 李刚：充分挖掘。", ["商务部流通发展司司长 李刚：充分挖掘。"]],
    ["Revenue was $3.1 billion. It rose 5.2%.", ["Revenue was $3.1 billion.", "It rose 5.2%."]],
    ["Alibaba Group Holding Ltd. said sales rose.", ["Alibaba Group Holding Ltd. said sales rose."]],
    ["It beat JD.com Inc. The shares rose.", ["It beat JD.com Inc.", "The shares rose."]],
    ["Mr. Ma spoke on Sept. 30 in the U.S. market.", ["Mr. Ma spoke on Sept. 30 in the U.S. market."]],
    ["“We grew.” The CEO left.", ["“We grew.”", "The CEO left."]],
    ["Visit www.jd.com for more", ["Visit www.jd.com for more"]],
    ["同比增長5%。 其中，", ["同比增長5%。", "其中，"]],
    ["对。错。", ["对。", "错。"]],
    ["增长了。他说。", ["增长了。", "他说。"]],
    ["“增长了。”他说完走了。", ["“增长了。”", "他说完走了。"]],
    ['结束了。"好。"他走了。', ["结束了。", '"好。"', "他走了。"]],
    ['他说:"好。"又说:"行。"走了。', ['他说:"好。"', '又说:"行。"', "走了。"]],
    ["Visit jd.com/?id=3 or Yahoo!Japan now.", ["Visit jd.com/?id=3 or Yahoo!Japan now."]],
    ["Really? yes, it grew! so what.", ["Really? yes, it grew! so what."]],
    ["Really? Yes! No.", ["Really?", "Yes!", "No."]],
    ["真的？yes", ["真的？", "yes"]],
    ["他来了.她走了.", ["他来了.", "她走了."]],
    ["增长5%.其中城镇增长。", ["增长5%.", "其中城镇增长。"]],
    ["增长5%.x", ["增长5%.x"]],
    ["在U.S.市场增长。", ["在U.S.市场增长。"]],
    ["It rose 5%. 城镇增长。", ["It rose 5%.", "城镇增长。"]],
    ["It rose.  Retail fell.", ["It rose.", "Retail fell."]],
    ["It rose . The end", ["It rose . The end"]],
    [". The end", [". The end"]],
    ["It sold 3 mln. units.", ["It sold 3 mln. units."]],
    ["Shares of JD.com Inc. The firm grew.", ["Shares of JD.com Inc.", "The firm grew."]],
    ["The JD.com Inc. Chief left.", ["The JD.com Inc. Chief left."]],
    ["", []],
  ])("of %j are %j", ([text, expected]) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe("a heading glued to a sentence", () => {
  const sentence = "按经营单位所在地分，城镇增长。";
  test.for<[heading: string, rest: string]>([
    ["零售增速的双双下探了", sentence],
    ["增".repeat(39), sentence],
    ["商品零售增速双双下探", "按经营所在地分，城镇增长了。"],
    ["商品零售增速双双下探", "按经营单位所在地分城镇增长。乡村也增长。"],
  ])("of %s is cut off before %s", ([heading, rest]) => {
    expect(sentences(`${heading} ${rest}`)).toEqual([heading, ...rest.split(/(?<=。)/)]);
    expect(sentences(`增长。 ${heading} ${rest}`)).toEqual(["增长。", heading, ...rest.split(/(?<=。)/)]);
  });

  test.for([
    `零售增速双双下探了 ${sentence}`,
    `${"增".repeat(41)} ${sentence}`,
    "商品零售增速双双下探 按经营所在地分，城镇增长。",
    `商品零售增速双双下探之后${sentence}`,
    `商品零售增速双双下探2023 ${sentence}`,
    `商品零售增速双双下探 2023年${sentence}`,
    "商务部流通发展司司长 李刚 在会上介绍了情况，增长。",
    "商务部流通发展司的司长 李刚表示，消费增长了百分之五。",
    "商务部流通发展司的司长 阿里·穆：消费，增长了百分之五。",
    `他说“商品零售增速双双下探 ${sentence}`,
    "商品零售增速双双下探 按经营单位所在地分城镇增长百分之三点八乡村增长百分之二点三，好。",
  ])("is not seen in %s", (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

test.for([splitParagraphs, splitSentences, splitClauses])("%o sees nothing outside of its stretch", (split) => {
  const stretch = "商务部称，零售增速双双下探，并且\n城镇  \t增长3.5";
  const before = "前文：“他问3,";
  const inside = split(`${before}${stretch},2%。”他说。 Next`, {
    start: before.length,
    end: before.length + stretch.length,
  });
  expect(inside).toEqual(
    split(stretch, whole(stretch)).map(({ start, end }) => ({
      start: start + before.length,
      end: end + before.length,
    })),
  );
});

describe("clauses", () => {
  test.for<[string, string[]]>([
    ["7月份，零售36761亿元；增长2.5%。", ["7月份", "零售36761亿元", "增长2.5%。"]],
    ["在20:40左右, sold 1,234 units", ["在20:40左右", "sold 1,234 units"]],
    ["sold 3, then,5 of it", ["sold 3", "then", "5 of it"]],
    ["增长，，下降；", ["增长", "下降"]],
    ["便利店、专业店增长", ["便利店、专业店增长"]],
  ])("of %j are %j", ([text, expected]) => {
    expect(splitClauses(text, whole(text)).map((span) => slice(text, span))).toEqual(expected);
  });
});

test("any text falls into spans that are in order, in bounds and lose nothing but white space", () => {
  assert(
    property(string({ unit: constantFrom(...'。！”“" .A1a中，\n\t　…?('.split("")) }), (text) => {
      const spans = splitSentences(text, whole(text));
      let end = 0;
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(end, span.start).trim()).toBe("");
        expect(slice(text, span).trim()).toBe(slice(text, span));
        end = span.end;
      }
      expect(text.slice(end).trim()).toBe("");
    }),
  );
});
