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
])("answers %s in %s", ([question, expected]) => {
  expect(detectLanguage(question ?? "")).toBe(expected);
});
