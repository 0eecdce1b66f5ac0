import { describe, expect, test } from "vitest";
import { spellOut } from "../../src/answer/spell-out.ts";

describe("a question is spelt out", () => {
  test.for([
    ["hw many ppl", "how many people"],
    ["sold in 3 hrs and 20 mins", "sold in 3 hours and 20 minutes"],
    ["快手 avg 时长", "快手 average 时长"],
    ["重不重叠", "是否重叠"],
    ["間店點解會結業", "間店为什么會結業"],
    ["全年賣咗幾多部", "全年賣了多少部"],
    ["每單使幾錢", "每單使多少钱"],
    ["公司會唔會炒人", "公司會不會裁员"],
    ["而家幾多錢", "现在多少錢"],
    ["負責人係邊個", "負責人係谁"],
    ["主要賣邊幾類", "主要賣哪几類"],
    ["老闆係邊位", "老闆係哪位"],
    ["喺邊度開張", "在哪里開張"],
  ])("%s as %s", ([question, words]) => {
    expect(spellOut(question as string)).toBe(words);
  });

  test.for([
    "what is the average",
    "几点开播",
    "是不是真的",
    "多不多人用",
    "时不时打折",
    "动不动就降价",
    "然而家电卖得怎样",
    "而家居呢",
    "旁边个店",
    "靠什么炒人气",
    "旧年货卖得动吗",
    "几点样品到",
  ])("%s as it is", (question) => {
    expect(spellOut(question)).toBe(question);
  });
});
