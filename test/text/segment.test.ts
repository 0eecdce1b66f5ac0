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
    [" \n\t ", []],
  ])("of %j are %j", ([text, expected]) => {
    expect(splitParagraphs(text).map((span) => slice(text, span))).toEqual(expected);
  });
});

describe("sentences", () => {
  test.for<[string, string[]]>([
    ["同比增长2.5%。其中，增长3.0%。", ["同比增长2.5%。", "其中，增长3.0%。"]],
    ["增长2.3%；乡村增长3.8%。", ["增长2.3%；乡村增长3.8%。"]],
    ["真的吗？！是的。", ["真的吗？！", "是的。"]],
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
    ["", []],
  ])("of %j are %j", ([text, expected]) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe("clauses", () => {
  test.for<[string, string[]]>([
    ["7月份，零售36761亿元；增长2.5%。", ["7月份", "零售36761亿元", "增长2.5%。"]],
    ["在20:40左右, sold 1,234 units", ["在20:40左右", "sold 1,234 units"]],
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
