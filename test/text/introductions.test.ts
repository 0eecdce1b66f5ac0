/** What the lines of a text are understood by. */
import { assert, constantFrom, property, array as some } from "fast-check";
import { describe, expect, test } from "vitest";
import { findIntroductions } from "../../src/text/introductions.ts";
import { splitParagraphs } from "../../src/text/segment.ts";
import { slice } from "../../src/text/span.ts";

const lists = (text: string): [introduction: string, ...items: string[]][] =>
  findIntroductions(text, splitParagraphs(text)).map(({ introduction, items }) => [
    slice(text, introduction),
    ...items.map((item) => slice(text, item)),
  ]);

describe("a list", () => {
  test.for<[what: string, text: string, ...found: ReturnType<typeof lists>]>([
    [
      "of years ends where prose goes on",
      "Sales have grown:\n\n2022: $290 million\n2023: $14 billion\n\nThis shows how fast it grew.",
      ["Sales have grown:", "2022: $290 million", "2023: $14 billion"],
    ],
    [
      "is introduced by the last sentence of its paragraph",
      "平台升级。新规如下：\n1. 先行赔付。\n2、七天退货。",
      ["新规如下：", "1. 先行赔付。", "2、七天退货。"],
    ],
    [
      "may have sentences for items, with a label or a mark in front",
      "The bill does two things:\n- It taxes parcels. It lists goods.\nFees: Sellers pay them.",
      ["The bill does two things:", "- It taxes parcels. It lists goods.", "Fees: Sellers pay them."],
    ],
    ["may count in words", "有三点：\n首先，降价。\n其次，提速。", ["有三点：", "首先，降价。", "其次，提速。"]],
    ["of bare words", "它卖：\n面膜\n口红", ["它卖：", "面膜", "口红"]],
    ["may follow another", "甲：\n- 一\n乙：\n- 二", ["甲：", "- 一"], ["乙：", "- 二"]],
  ])("%s", ([, text, ...found]) => {
    expect(lists(text)).toEqual(found);
  });

  test.for([
    ["a colon within a line", "他说：很好。\n- 一"],
    ["a colon at the end of all", "新规如下："],
    ["prose after it", "他这样说：\n平台的成交额今年增长了三成，用户也多了。\n- 一"],
    ["a long paragraph after it", `他这样说：\n- ${"卖".repeat(400)}`],
  ])("isn't made by %s", ([, text]) => {
    expect(lists(text as string)).toEqual([]);
  });
});

const introduced = (text: string): [kind: string, introduction: string, ...items: string[]][] =>
  findIntroductions(text, splitParagraphs(text)).map(({ kind, introduction, items }) => [
    ...([kind, slice(text, introduction)] as [string, string]),
    ...items.map((item) => slice(text, item)),
  ]);

describe("a line is introduced by", () => {
  test.for<[what: string, text: string, ...found: ReturnType<typeof introduced>]>([
    ["a heading, where items follow", "开头。\n退货原因\n- 尺码：42%", ["list", "退货原因", "- 尺码：42%"]],
    [
      "a heading, where prose follows, up to the next heading",
      "开头。\nOur riders\nThey are many.\nThey are new.\nTheir pay\nIt is low.",
      ["section", "Our riders", "They are many.", "They are new."],
      ["section", "Their pay", "It is low."],
    ],
    ["a numbered heading", "开头。\n一、行业现状\n行业很大。", ["section", "一、行业现状", "行业很大。"]],
    [
      "the question that somebody asks, all that answers it",
      "记者：有计划吗？\n李明：没有。\n我们不急。\n又及。\n记者：为何？\n李明：够了。",
      ["answer", "记者：有计划吗？", "李明：没有。", "我们不急。", "又及。"],
      ["answer", "记者：为何？", "李明：够了。"],
    ],
    [
      "a question that a label asks again and again",
      "甲报：好吗？\n李明：好。\n甲报：真的吗？\n李明：真的。",
      ["answer", "甲报：好吗？", "李明：好。"],
      ["answer", "甲报：真的吗？", "李明：真的。"],
    ],
    [
      "a question that the text asks itself, two paragraphs at most",
      "开头。\nWhy did it leave?\nIt lost money.\nIt lost staff.\nIt sold all.",
      ["answer", "Why did it leave?", "It lost money.", "It lost staff."],
    ],
    [
      "a line that ends in a colon, where items have lost their marks",
      "他有两点：\n价格要低。\n送货要快。\n这是他在杭州的一场发布会上对着三百多名商家、媒体记者和投资人讲的，讲了差不多两个小时，中间没有休息过一次，也没有人提问，散场时已经过了晚上九点。",
      ["list", "他有两点：", "价格要低。", "送货要快。"],
    ],
    [
      "a heading over words with numbers",
      "开头。\n带货榜\n小孙 18亿元\n小李 15亿元",
      ["list", "带货榜", "小孙 18亿元", "小李 15亿元"],
    ],
    ["who counts in words", "他有两点：\n一是降价；\n二是提速。", ["list", "他有两点：", "一是降价；", "二是提速。"]],
    [
      "two sentences, where the last begins with a word for somebody",
      "JD grew. It plans to:\n- open in Leeds;\n- sell shoes.",
      ["list", "JD grew. It plans to:", "- open in Leeds;", "- sell shoes."],
    ],
    [
      "the question, with the line of who answers",
      "Analyst (Priya Nair):\nHow should we think about tariffs?\nDana Whitfield, Chief Executive:\nWe move. We raise prices.\nOmar Reyes:\nThey rose.",
      ["answer", "How should we think about tariffs?\nDana Whitfield, Chief Executive:", "We move. We raise prices."],
      ["speech", "Omar Reyes:", "They rose."],
    ],
    [
      "the line of who speaks, a Chinese one that stands more than once",
      "周一鸣：\n我们不急。\n唐可：\n好。\n周一鸣：\n再见。",
      ["speech", "周一鸣：", "我们不急。"],
      ["speech", "周一鸣：", "再见。"],
    ],
    [
      "whom a card is of, under its own heading too, whatever white space stands in it",
      "开头。\nNO.1\n公司：澜图\n总部：\t深圳\n员工：4120人\nNO.2\n公司：栗木\n总部：郑州\n员工：1265人",
      ["section", "NO.1", "公司：澜图"],
      ["card", "公司：澜图", "总部：\t深圳", "员工：4120人"],
      ["section", "NO.2", "公司：栗木"],
      ["card", "公司：栗木", "总部：郑州", "员工：1265人"],
    ],
    [
      "what an asker says, though it is no question",
      "贺一鸣：好吗？\n邵敏：好。\n贺一鸣：说说规模吧。\n邵敏：五家店。\n贺一鸣：累吗？\n邵敏：累。",
      ["answer", "贺一鸣：好吗？", "邵敏：好。"],
      ["answer", "贺一鸣：说说规模吧。", "邵敏：五家店。"],
      ["answer", "贺一鸣：累吗？", "邵敏：累。"],
    ],
    [
      "whom each of three paragraphs and more is of in a digest",
      "开头。\n云帆速运\n停止营业。\n蓝鲸仓\n下调仓储费。\n驼铃支付\n完成融资。",
      ["card", "云帆速运", "停止营业。"],
      ["card", "蓝鲸仓", "下调仓储费。"],
      ["card", "驼铃支付", "完成融资。"],
    ],
    [
      "the head of its table, where its corner is empty",
      "看表：甲\n\t2022年\t2023年\n收入\t1\t2\n利润\t3\t4",
      ["table", "2022年\t2023年", "收入\t1\t2", "利润\t3\t4"],
    ],
    [
      "dates of a timeline, which are no cards",
      "开头。\n1月\n停止营业。\n3月\n下调仓储费。\n5月\n完成融资。",
      ["section", "1月", "停止营业。"],
      ["section", "3月", "下调仓储费。"],
      ["section", "5月", "完成融资。"],
    ],
    [
      "a heading over whatever stands there",
      "开头。\n小标题\n平台很大。\n价格如下：\n- 一\n甲\t乙\n好不好用，大家怎么看？",
      ["section", "小标题", "平台很大。", "价格如下：", "甲\t乙", "好不好用，大家怎么看？"],
      ["list", "价格如下：", "- 一"],
    ],
    [
      "the head of its table",
      "平台\t成交额\n天猫\t6,120\n京东\t3,480",
      ["table", "平台\t成交额", "天猫\t6,120", "京东\t3,480"],
    ],
    [
      "the head of its table with the line over it that ends in a colon",
      "We changed it. Fees will be as follows:\nGoods | old | new\nSofas | 12% | 9%\nLamps | 4% | 5%",
      ["table", "Fees will be as follows:\nGoods | old | new", "Sofas | 12% | 9%", "Lamps | 4% | 5%"],
    ],
    ["a head of years", "指标\t2022年\t2023年\n收入\t1\t2", ["table", "指标\t2022年\t2023年", "收入\t1\t2"]],
  ])("%s", ([, text, ...found]) => {
    expect(introduced(text)).toEqual(found);
  });

  test.for([
    ["a label that asks only once", "价格敏感：他们会买吗？\n平台卖得好。"],
    ["a long paragraph that ends in a question", `平台${"卖".repeat(40)}得好吗？\n平台卖得好。`],
    ["a card of one line", "公司：澜图\n总部：深圳"],
    ["a head with a number in it", "平台\t成交额\t3亿\n京东\t1\t2"],
    ["rows without a head", "天猫\t6,120\n京东\t3,480"],
    ["rows of another width", "平台\t成交额\n天猫\t6,120\t3"],
    ["prose with a tab in it", "我很轻松。 \t据了解，它很大。\n平台卖得好。"],
  ])("nothing after %s", ([, text]) => {
    expect(introduced(text as string)).toEqual([]);
  });

  test("a month under its year", () => {
    const text = "We look back.\n2022\nJan 24\nIt froze permits.\nMay 2023\nIt closed.\nWhat next\nNothing.";
    const years = findIntroductions(text, splitParagraphs(text)).map(({ introduction, year }) => [
      slice(text, introduction),
      year && slice(text, year),
    ]);
    expect(years).toEqual([
      ["Jan 24", "2022"],
      ["May 2023", null],
      ["What next", "2022"],
    ]);
  });

  test("one line at most, unless a heading, that stands before it", () => {
    const line = constantFrom("甲：", "- 一", "2022: $3", "面膜", "平台卖得很好。", "记者：好吗？", "甲\t乙", "");
    assert(
      property(some(line, { maxLength: 14 }), (lines) => {
        const text = lines.join("\n");
        const found = findIntroductions(text, splitParagraphs(text)).filter(({ kind }) => kind !== "section");
        const all = found.flatMap(({ introduction, items }) => items.map((item) => ({ introduction, item })));
        expect(new Set(all.map(({ item }) => item.start)).size).toBe(all.length);
        for (const { introduction, item } of all) expect(introduction.end).toBeLessThanOrEqual(item.start);
      }),
    );
  });
});
