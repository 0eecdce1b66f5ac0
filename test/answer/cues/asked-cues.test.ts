/** Which of several has the most, how many in all or a day, and quotes that don't tell. */
import { expect, test } from "vitest";
import { lacksDaily, onlyPraises, tellsOneSide, tellsOnlyNew } from "../../../src/answer/cues/asked-cues.ts";
import { asked, candidate } from "../sample-candidates.ts";

test.for<[question: string, quote: string, praises: boolean]>([
  ["最大的直播平台是哪个", "快手主播与粉丝之间粘性更高。", true],
  ["which platform is the biggest", "Kuaishou's fans are loyal.", true],
  ["最大的直播平台是哪个", "快手是最大的平台。", false],
  ["最大的直播平台是哪个", "头部平台有快手。", false],
  ["最大的直播平台是哪个", "快手用户超过3亿人。", false],
  ["哪个直播平台粘性高", "快手主播与粉丝之间粘性更高。", false],
  ["快手最大的特点是粘性高吗", "快手主播与粉丝之间粘性更高。", false],
])("%s beside %s, which only praises: %s", ([question, quote, praises]) => {
  expect(onlyPraises(asked(question), candidate({ quote }).view)).toBe(praises);
});

test.for<[question: string, quote: string, isOne: boolean]>([
  ["快手和京东哪个用户多", "快手日活已经超过3亿人，与京东互补。", true],
  ["快手和京东哪个用户多", "快手有很多用户，与京东互补。", true],
  ["which has more users, Kuaishou or JD", "Kuaishou has 300 million users and works with JD.", true],
  ["快手和京东哪个用户多", "快手用户3亿人，京东4亿人。", false],
  ["快手和京东哪个用户多", "快手用户多于京东。", false],
  ["快手和京东哪个用户多", "快手用户比京东多。", false],
  ["快手用户多吗", "快手日活已经超过3亿人。", false],
  ["快手和京东谁送货", "京东送货。", false],
])("%s beside %s, which tells of one side: %s", ([question, quote, isOne]) => {
  expect(tellsOneSide(asked(question), candidate({ quote }).view)).toBe(isOne);
});

test.for<[question: string, quote: string, lacks: boolean]>([
  ["快手日均订单多少", "快手上半年完成订单9亿单。", true],
  ["快手日均订单多少", "快手平均每天完成订单500万单。", false],
  ["快手日均订单多少", "快手日均订单500万单。", false],
  ["快手平均每天有多少人用", "快手DAU达3亿。", false],
  ["快手订单多少", "快手上半年完成订单9亿单。", false],
  ["Kuaishou's daily orders", "Kuaishou had 900 million orders in the half-year.", true],
  ["Kuaishou's daily orders", "Kuaishou has 5 million orders a day.", false],
])("%s beside %s, which tells nothing of a day: %s", ([question, quote, lacks]) => {
  expect(lacksDaily(asked(question), candidate({ quote }).view)).toBe(lacks);
});

test.for<[question: string, quote: string, isNew: boolean]>([
  ["京东一共多少家门店", "京东计划在下半年新开120家门店。", true],
  ["京东一共多少家门店", "京东累计新开120家门店。", false],
  ["京东一共多少家门店", "京东门店有120家。", false],
  ["京东一共新开多少家门店", "京东计划在下半年新开120家门店。", false],
  ["京东多少家门店", "京东计划在下半年新开120家门店。", false],
])("%s beside %s, which tells only of new ones: %s", ([question, quote, isNew]) => {
  expect(tellsOnlyNew(asked(question), candidate({ quote }).view)).toBe(isNew);
});
