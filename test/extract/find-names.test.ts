import { describe, expect, test } from "vitest";
import { findNames } from "../../src/extract/find-names.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";

const lexicon = createLexicon([
  { id: "dada", kind: "subject", zh: ["达达集团", "达达"], en: ["Dada"], loose: [], broader: [], near: [] },
]);
const names = (title: string, body = ""): string[] =>
  findNames([title, body], lexicon).map(({ kind, names: all }) => `${kind} ${all.join("=")}`);

describe("names that a text brings", () => {
  test.for([
    ["in quotation marks after what it is", "烘焙品牌“麦浪坊”宣布完成融资。", ["company 麦浪坊"]],
    ["in Taiwan's quotation marks", "本地網購平台「好買町」公布數字。", ["company 好買町"]],
    ["in quotation marks before what it is", "“小灯火”超市有43家门店。", ["company 小灯火"]],
    [
      "with what kind of firm it is, and without",
      "深圳小家电卖家维泰科技去年出口空气炸锅。",
      ["company 维泰科技=维泰"],
    ],
    ["introduced with a short form", "蓝海优品（以下简称“蓝品”）昨日上市。", ["company 蓝海优品=蓝品"]],
    ["of one firm are together", "禾佳连锁发布年报。禾佳连锁共有门店387家。", ["company 禾佳连锁=禾佳"]],
    ["in Latin letters, standing twice", "NusaMart grew. Sellers on NusaMart paid a fee.", ["company NusaMart"]],
    ["in Latin letters, standing once", "Growth was led by Tokomart this quarter.", []],
    ["that are English words", "Sellers paid. Sellers grew.", []],
    ["that the lexicon lists", "平台“达达”公布财报，达达集团增长。", []],
    ["that are slogans", "公司“让世界爱上中国造”的口号。", []],
    ["that the text goes on using", "山屿来自长沙。山屿只卖茶汽水，山屿不打广告。", ["company 山屿"]],
    [
      "that no dictionary helps to cut out",
      "本地網購平台好乙購（HaoYi）公布業績。好乙購去年虧損，好乙購指今年會好轉。",
      ["company HaoYi=好乙購"],
    ],
    ["that stand only twice", "平台好乙購開業，好乙購減價。", []],
    ["that would be a word of everyday", "平台新生态，新生态很好，新生态增长。", []],
    ["of firms that are all or two of them", "各大电商入局，两大公司增长，各大电商降价。", []],
    ["of persons who speak", "总经理韩素云告诉记者，首席财务官杨东皓表示盈利。", ["person 韩素云", "person 杨东皓"]],
    ["of places", "隰县种梨，隰县有网店1183家。", ["place 隰县"]],
    ["that only stand in a listed name", "达达集团增长，达达集团发布。", []],
    ["that are words and no places", "股票上市，东西好卖，上市后东西更多。", []],
    ["of a trade", "新一轮零售变革，上下游电商受益。", []],
  ] as const)("%s: %s", ([, body, expected]) => {
    expect(names("一则消息", body)).toEqual(expected);
  });

  test.for([
    ["专访麦浪坊创始人唐可：不做网红", ["company 麦浪坊", "person 唐可"]],
    ["NusaMart Announces Second Quarter Results", ["company NusaMart"]],
    ["零售额增长3.3%", []],
  ] as const)("stand at the head of the title %s", ([title, expected]) => {
    expect(names(title)).toEqual(expected);
  });
});
