import { expect, test } from "vitest";
import { asksFormerValue, isFormerValue } from "../../../src/answer/claim/former-value.ts";

/** Whether `number` is the former one in the sentence. */
const former = (sentence: string, number: string): boolean => {
  const start = sentence.indexOf(number);
  return isFormerValue(sentence, { start: 0, end: sentence.length }, { start, end: start + number.length });
};

test.for([
  ["签约主播从最多时的340人缩减到118人。", "340人"],
  ["退货时间由原先的25天缩短到8天。", "25天"],
  ["會員月費由68元下調至38元。", "68元"],
  ["运费从900元一柜飙到5000元。", "900元"],
  ["店铺从3家做到50家。", "3家"],
  ["利润从300万到了340万左右。", "300万"],
  ["价格从去年4月的38元一公斤，到现在的14元。", "38元"],
  ["门店从2019年的5家到2022年的12家。", "5家"],
  ["开播20分钟销售额达2000万元，最终4个小时成交额为9000万元。", "2000万元"],
  ["They placed 127.6 million orders, up from 95.7 million a year earlier.", "95.7 million"],
  ["Net loss narrowed to $4.8 million from $7.1 million.", "$7.1 million"],
  ["Orders grew from 3 million to 5 million.", "3 million"],
  ["The two stood at 91.6 billion, compared with 64.9 billion.", "64.9 billion"],
] as const)("in %s %s is the former number", ([sentence, number]) => {
  expect(former(sentence, number)).toBe(true);
});

test.for([
  ["签约主播从最多时的340人缩减到118人。", "118人"],
  ["公司从2.4万名卖家收取佣金。", "2.4万名"],
  ["利润从300万到了340万左右。", "340万"],
  ["用户从18岁到35岁都有。", "18岁"],
  ["客单价从99元到299元不等。", "99元"],
  ["他从30家商家进货，做了50家店。", "30家"],
  ["开播20分钟销售额达2000万元，最终4个小时成交额为9000万元。", "9000万元"],
  ["直播20分钟销售额达2000万元，最终停播。", "2000万元"],
  ["It collects fees from 2.4 million sellers.", "2.4 million"],
  ["Net loss narrowed to $4.8 million from $7.1 million.", "$4.8 million"],
] as const)("in %s %s is not", ([sentence, number]) => {
  expect(former(sentence, number)).toBe(false);
});

test.for([
  "原来多少",
  "以前呢",
  "前20分钟卖了多少",
  "sales in the first half hour",
  "what was it before",
  "originally",
  "revenue a year earlier",
  "去年同期营收多少",
])("%s asks for the former number", (question) => {
  expect(asksFormerValue(question)).toBe(true);
});

test.for(["现在多少", "how many now"])("%s doesn't", (question) => {
  expect(asksFormerValue(question)).toBe(false);
});

test.for(["比去年同期增长多少", "how much more than a year ago", "现在多少"])("%s doesn't", (question) => {
  expect(asksFormerValue(question)).toBe(false);
});
