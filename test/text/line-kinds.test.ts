/** What sort of line a paragraph is. */
import { describe, expect, test } from "vitest";
import {
  askersAmong,
  isHead,
  isShort,
  labelOf,
  lacksCorner,
  mayBeItem,
  opensCard,
  readLines,
  widthOf,
} from "../../src/text/line-kinds.ts";

describe("a line is", () => {
  test.for<[kind: string, line: string]>([
    ["row", "天猫\t6,120"],
    ["row", `${"字".repeat(60)}\t1`],
    ["prose", `${"字".repeat(61)}\t1`],
    ["heading", "\t6,120"],
    ["item", "总部：\t深圳"],
    ["prose", "我很轻松。\t据了解，它很大。"],
    ["prose", "It grew. Then\tit fell and nobody knows why it did so in the end of all that, they say now."],
    ["opening", "功能清单如下："],
    ["opening", "It plans to:"],
    ["question", "他们会买吗？"],
    ["question", "“Why now?”"],
    ["question", `${"买".repeat(119)}？`],
    ["prose", `${"买".repeat(120)}？`],
    ["item", "- 免运费"],
    ["item", "• free delivery"],
    ["item", "1. 免运费"],
    ["item", "(12)免运费"],
    ["item", "十一、免运费"],
    ["item", "①免运费"],
    ["item", "二是提速；"],
    ["item", "其一，提速。"],
    ["item", "首先，降价。"],
    ["item", "2023: $14 billion"],
    ["item", "U.S. MAUs: 185.6 million"],
    ["item", "JD.com: 3 million"],
    ["item", `- ${"字".repeat(398)}`],
    ["prose", `- ${"字".repeat(399)}`],
    ["prose", "平台卖得很好。他说：很好。"],
    ["prose", "He left. Then: nothing."],
    ["heading", "字".repeat(30)],
    ["prose", "字".repeat(31)],
    ["heading", "w".repeat(80)],
    ["prose", "w".repeat(81)],
    ["prose", "It grew.”"],
    ["prose", "它很大；"],
  ])("%s: %j", ([kind, line]) => {
    expect(readLines([line])).toEqual([kind]);
  });

  test.for<[lines: string[], ...kinds: string[]]>([
    [["一、行业现状", "行业很大。"], "heading", "prose"],
    [["2. 退货", "行业很大。"], "heading", "prose"],
    [["- 行业现状", "行业很大。"], "item", "prose"],
    [["1. 行业很大。", "行业很大。"], "item", "prose"],
    [["一、规模：很大", "行业很大。"], "item", "prose"],
    [[`1. ${"字".repeat(30)}`, "行业很大。"], "item", "prose"],
    [["1. 甲", "2. 乙", "行业很大。"], "item", "item", "prose"],
    [["Retail Insight:", "We grew."], "opening", "prose"],
    [["E-Commerce News:", "We grew."], "opening", "prose"],
    [["Dana Whitfield, Chief Executive:", "We grew."], "speaker", "prose"],
    [["Dana Whitfield, Head of Insights:", "We grew."], "speaker", "prose"],
    [["Dana Whitfield (Market Analysis):", "We grew."], "speaker", "prose"],
    [["Dana Whitfield - Head of News:", "We grew."], "speaker", "prose"],
    [["Analyst (Priya Nair):", "Why now?"], "speaker", "question"],
    [["Key Points:", "- One"], "opening", "item"],
    [["It plans to:", "We grew."], "opening", "prose"],
    [["周一鸣：", "我们不急。", "周一鸣：", "再见。"], "speaker", "prose", "speaker", "prose"],
    [["三点：", "我们不急。"], "opening", "prose"],
  ])("told by its neighbours: %j", ([lines, ...kinds]) => {
    expect(readLines(lines)).toEqual(kinds);
  });
});

test("who asks stands in front of a question", () => {
  expect(labelOf("记者：有计划吗？")).toBe("记者");
  expect(labelOf("有计划吗？")).toBe("");
  expect([
    ...askersAmong([
      "好吗？",
      "真的吗？",
      "甲报：好吗？",
      "乙报：好吗？",
      "甲报：真的吗？",
      "Q12: why?",
      "新华社记者：好吗？",
    ]),
  ]).toEqual(["甲报", "Q12", "新华社记者"]);
});

test.for<[head: string, is: boolean]>([
  ["平台\t成交额", true],
  ["指标\t2022年\t2023Q1", true],
  ["平台\t", false],
  ["天猫\t6,120", false],
  ["天猫\t$6", false],
  ["平台\t排名第3", true],
])("%j is the head of a table: %s", ([head, is]) => {
  expect(isHead(head)).toBe(is);
});

test("a head of periods alone lacks its corner", () => {
  expect(["2022年\t2023年", "Q1\tQ2", "上半年\t下半年", "FY24\tFY25", "1月\t12月"].map(lacksCorner)).toEqual(
    Array(5).fill(true),
  );
  expect(["指标\t2023年", "2023年\t同比"].map(lacksCorner)).toEqual([false, false]);
  expect(widthOf("a\tb\tc")).toBe(3);
});

test("a card begins with a name", () => {
  expect(["公司：澜图", "品牌名称：澜图", "Brand: Voltry"].map(opensCard)).toEqual([true, true, true]);
  expect(["总部：深圳", "公司：", `公司：${"字".repeat(42)}`, "公司很大：澜图"].map(opensCard)).toEqual(
    Array(4).fill(false),
  );
});

test("Chinese and English lines have lengths of their own", () => {
  expect(["字".repeat(30), "w".repeat(80)].map(isShort)).toEqual([true, true]);
  expect(["字".repeat(60), "w".repeat(160)].map(mayBeItem)).toEqual([true, true]);
  expect(["字".repeat(61), "w".repeat(161)].map(mayBeItem)).toEqual([false, false]);
});
