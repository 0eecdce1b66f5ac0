/** Whether the words before a verb of saying name somebody. */
import { expect, test } from "vitest";
import { canSpeak } from "../../../src/extract/names/can-speak.ts";

test.for<[name: string, verb: string, speaks: boolean]>([
  ["孙东旭", "表示", true],
  ["雨果·黄", "介绍", true],
  ["付一夫", "说", true],
  ["商务部", "介绍", true],
  ["该行", "预计", true],
  ["一位接近美团人士", "透露", true],
  ["知情人士", "称", true],
  ["我市保险行业从业崔先生", "表示", true],
  ["不少消费者", "认为", true],
  ["短视频平台TikTok", "称", true],
  ["未来集团", "表示", true],
  ["王大年", "表示", true],
  // a person's name after a title, though a verb or a numeral opens the words
  ["快递专家王大年", "认为", true],
  ["拼多多财务副总裁李旎", "称", true],
  ["快递老板常常", "说", false],
  // raised to a price
  ["单价", "提到", false],
  ["店铺把客单价", "提到", false],
  ["李旎", "提到", true],
  ["联席CEO李旎", "提到", true],
  // a noun that is no doing of what stands before it
  ["均超出市场", "预期", false],
  ["业绩远超市场", "预期", false],
  ["中国膳食营养", "补充", false],
  ["机构", "预期", true],
  // what opens or ends no name
  ["所以", "说", false],
  ["项目达产后", "预计", false],
  ["主播们会", "介绍", false],
  ["本季度", "预计", false],
  ["我们透过客户数据", "分析", false],
  ["其核心业绩", "强调", false],
  // what says that nobody said it
  ["负责人未给出", "回应", false],
  ["市场有传闻", "称", false],
  ["60%以上", "认为", false],
  ["谎", "称", false],
  ["销售专员正视频连线为外商", "介绍", false],
  ["Priya Raman", "say", true],
  ["France's government", "say", true],
  ["That number is", "say", false],
  ["The axe isn't", "say", false],
  ["It", "say", false],
  ["Based on fourth-quarter", "say", false],
])("%s, before %s, speaks: %s", ([name, verb, speaks]) => {
  expect(canSpeak(name, verb)).toBe(speaks);
});
