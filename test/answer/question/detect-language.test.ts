import { expect, test } from "vitest";
import { detectLanguage } from "../../../src/answer/question/detect-language.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";

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
  ["mercado pago loan book size", "en"],
  ["mercado pago loan", "en"],
  ["momo warehouse area", "en"],
  ["momo guidance", "en"],
  ["rakuten sale", "en"],
  ["momo change duoshao", "zh"],
  ["ge li zhi bo song le duo shao", "zh"],
  ["duo shao qian", "zh"],
])("answers %s in %s", ([question, expected]) => {
  expect(detectLanguage(question ?? "")).toBe(expected);
});

const lexicon = createLexicon(
  [
    { id: "kuaishou", kind: "subject", zh: ["快手"], en: ["Kuaishou"] },
    { id: "pinduoduo", kind: "subject", zh: ["拼多多"], en: ["Pinduoduo"] },
    { id: "jd", kind: "subject", zh: ["京东"], en: ["JD"] },
    { id: "gree", kind: "subject", zh: ["格力"], en: ["Gree"] },
    { id: "gross-merchandise-volume", kind: "metric", zh: ["成交额"], en: ["gross merchandise volume", "GMV"] },
    { id: "turnover", kind: "metric", zh: ["营业额"], en: ["turnover"] },
  ].map((entry) => Entry.parse(entry)),
);

test.for([
  ["jd 618 zhanji", "zh"],
  ["kuaishou gmv duoshao", "zh"],
  ["gree zhibo xiaoshoue", "zh"],
  ["gree gmv zuigui", "zh"],
  ["Kuaishou yuehuo", "zh"],
  ["kuaishou gmv", "en"],
  ["JD Pinduoduo GMV", "en"],
  ["gree turnover", "en"],
  ["jd song", "en"],
  ["kuaishou subsidy pinduoduo", "en"],
  ["kuaishou pinduoduo", "zh"],
  ["kuaishou loan size", "en"],
  ["kuaishou women duoshao", "zh"],
  ["JD Xingfuli", "en"],
  ["gree banana", "en"],
  ["was it jd zhanji", "en"],
  ["zippolo zhanji", "en"],
])("beside the names of the lexicon, %s in %s", ([question, expected]) => {
  expect(detectLanguage(question ?? "", lexicon)).toBe(expected);
});
