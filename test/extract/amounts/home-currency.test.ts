import { expect, test } from "vitest";
import { homeCurrency, inHomeCurrency } from "../../../src/extract/amounts/home-currency.ts";

test.for<[pieces: string[], language: string, currency: string]>([
  [["香港網店公布營業額3.2億元。"], "zh-Hant", "HKD"],
  [["台灣網購業者公布營收12億元。"], "zh-Hant", "TWD"],
  [["香港與台灣的網店，", "台北與台中的業者。"], "zh-Hant", "TWD"],
  [["香港與北京的網店。"], "zh-Hant", "CNY"],
  [["香港本港的北京網店。"], "zh-Hant", "HKD"],
  [["網店公布營業額3.2億元。"], "zh-Hant", "CNY"],
  [["香港網店營業額3.2億元，內地平台投入10億元人民幣，京東也到內地以外開店。"], "zh-Hant", "HKD"],
  [["零售銷售按年上升3%，至3.2億元。"], "zh-Hant", "HKD"],
  [["上海網店營業額人民幣3.2億元，利潤人民幣1億元，香港佔三成。"], "zh-Hant", "CNY"],
  [["香港上市的台灣網店（人民幣，下同）。"], "zh-Hant", "CNY"],
  [["北京、上海、深圳的收入（港元，下同）。"], "zh-Hant", "HKD"],
  [["北京、上海的收入（單位：新台幣億元）。"], "zh-Hant", "TWD"],
  [["香港网店公布营业额3.2亿元。"], "zh-Hans", "CNY"],
  [[], "zh-Hant", "CNY"],
])("a bare 元 in %j in %s is %s", ([pieces, language, currency]) => {
  expect(homeCurrency(pieces, language)).toEqual({ bare: "CNY", meant: currency });
});

test.for<[pieces: string[], currency: string]>([
  [["Sales came to 861 million euros; analysts had looked for sales of 838 million."], "EUR"],
  [["Revenue of £3m, or £2m before,", "and a fee of $1"], "GBP"],
  [["Turnover of HK$3 million, HK$2 million of it abroad"], "HKD"],
  [["Revenue of 3 billion yuan ($0.4 billion), or ¥2 billion"], "CNY"],
  [["Hong Kong 香港"], "USD"],
])("money without a name in %j is %s", ([pieces, currency]) => {
  expect(homeCurrency(pieces, "en")).toEqual({ bare: "USD", meant: currency });
});

test.for([
  ["USD", "838 million", "EUR"],
  ["USD", "$838 million", "USD"],
  ["USD", "838 million dollars", "USD"],
  ["people", "838 million", "people"],
])("%s of %s is %s in a text of euros", ([unit = "", words = "", meant]) => {
  expect(inHomeCurrency(unit, words, { bare: "USD", meant: "EUR" })).toBe(meant);
});

test.for([
  ["CNY", "3.2亿元", "HKD"],
  ["CNY", "人民币3.2亿元", "CNY"],
  ["CNY", "¥3.2", "CNY"],
  ["USD", "3.2亿美元", "USD"],
  ["people", "3.2亿人", "people"],
])("%s of %s is %s in a text of Hong Kong", ([unit = "", words = "", home]) => {
  expect(inHomeCurrency(unit, words, { bare: "CNY", meant: "HKD" })).toBe(home);
});
