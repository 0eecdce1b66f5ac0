import { expect, test } from "vitest";
import { detectLanguage } from "../../src/answer/detect-language.ts";

test.for([
  ["快手日活多少", "zh"],
  ["Kuaishou DAU?", "en"],
  ["How many users earn income on 快手?", "en"],
  ["Gree 5月10号 livestream 的 total turnover 是多少", "zh"],
  ["what is the 暖春计划 of Kuaishou", "en"],
  ["SeaMoney 放了多少 loans", "zh"],
  ["kuaishou rihuo duoshao", "zh"],
  ["geli zhibo mai le duoshao qian", "zh"],
  ["JD SKU", "en"],
  ["蝦皮在台灣的市佔率", "zh"],
  ["", "en"],
  ["kuaishou", "en"],
  ["kuaishou is rihuo", "en"],
  ["kuaishou sales growth rihuo", "en"],
  ["kuaishou de rihuo gmv", "zh"],
  ["is it 快手", "en"],
  ["what is it 快手的日活是多少", "zh"],
  ["compare Kuaishou Douyin sales 快手", "zh"],
  ["compare Kuaishou Douyin Alibaba sales 快手", "en"],
  ["compare Kuaishou sales 直播销售", "zh"],
  ["618?", "en"],
])("answers %s in %s", ([question, expected]) => {
  expect(detectLanguage(question ?? "")).toBe(expected);
});
