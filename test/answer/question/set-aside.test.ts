import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskUnasked, setAside } from "../../../src/answer/question/set-aside.ts";
import { foldInPlace } from "../../../src/text/fold.ts";

describe("what is said beside a question is set aside", () => {
  test.for([
    ["俺是种苹果的 想问问快手上有多少人卖货", "快手上有多少人卖货"],
    ["我们是做服装的，快手退货率多少", "快手退货率多少"],
    ["I'm a seller in Leeds, what does Kuaishou charge", "what does Kuaishou charge"],
    ["we are a small brand. how many users does JD have", "how many users does JD have"],
    ["请问一下大家，京东营收多少", "京东营收多少"],
    ["想问快手日活", "快手日活"],
    ["今天想问一下快手日活多少", "快手日活多少"],
    ["大家好，今天我们来看看快手日活多少", "快手日活多少"],
    ["今天我们来聊聊快手日活多少", "快手日活多少"],
    ["我昨天看新闻，格力直播卖了多少钱", "格力直播卖了多少钱"],
    ["刚刚刷到格力直播，卖了多少钱", "格力直播，卖了多少钱"],
    ["昨晚听说格力卖了五个亿，真的假的", "格力卖了五个亿，真的假的"],
    ["I saw yesterday that Gree sold 500 million. Correct?", "Gree sold 500 million. Correct?"],
    ["网友说董明珠什么", "网友怎么说董明珠"],
    // what was done that day is asked for
    ["今天来看直播的人有多少", "今天来看直播的人有多少"],
    ["昨天看视频的用户有多少", "昨天看视频的用户有多少"],
    ["昨天格力卖了多少", "昨天格力卖了多少"],
    ["朋友圈说格力卖了五个亿，真的假的", "格力卖了五个亿，真的假的"],
    ["群里都在传京东裁员了是吗", "京东裁员了是吗"],
    ["我听说快手有1900万人赚钱", "快手有1900万人赚钱"],
    ["I heard that Gree sold 500 million. Correct?", "Gree sold 500 million. Correct?"],
    ["my boss says JD lost money, true?", "JD lost money, true?"],
    ["do they buy big-ticket items? We're planning a launch there", "do they buy big-ticket items?"],
    ["京东营收多少？在线等", "京东营收多少？"],
    [
      "Hello, I cover internet stocks in London. Could you explain how JD sells on Kuaishou?",
      "how JD sells on Kuaishou?",
    ],
    ["Hey! I'm putting together an episode on CEOs. What did Gree sell? Cheers", "What did Gree sell?"],
    [
      "The Gree lady went on Kuaishou, the final tally please. Cheers from Austin",
      "The Gree lady went on Kuaishou, the final tally please.",
    ],
    ["any idea how many dealers gree has", "how many dealers gree has"],
    ["wondering if JD ships for Kuaishou", "is it true that JD ships for Kuaishou"],
    ["do you know when JD signed", "when JD signed"],
    ["挑商家最看重什么？样本研究怎么说", "挑商家最看重什么？据样本研究"],
    ["你知道快手的日活吗", "快手的日活"],
    ["有没有人知道格力卖了多少？", "格力卖了多少"],
    ["大家清楚京东的营收不", "京东的营收"],
    ["短视频 用户规模 数据", "短视频 用户规模"],
    ["京东的营收相关数据", "京东的营收"],
  ])("of %s", ([question, left]) => {
    expect(setAside(question as string)).toBe(left);
  });

  test.for([
    "我是谁",
    "你知道吗",
    "大家都知道的老铁经济是什么",
    "你知道的平台有几个",
    "京东的直播大数据",
    "知道老铁要买多少有什么好处",
    "京东披露了哪些数据",
    "哪里看京东的数据",
    "问题商品有多少",
    "网上零售额多少",
    "朋友圈广告收入",
    "大家电卖了多少",
    "I heard from whom",
    "people bought how much",
    "what is JD? and what is Dada?",
    "Hello Kitty sales",
    "问诊平台有多少",
    // what is wanted stands in it
    "我是想知道格力卖了多少，快告诉我",
    "I'm looking for Kuaishou's DAU, 2020",
    "I want the sales of Gree. Please hurry",
    "快手日活？我要2020年的",
    "How many users does Kuaishou have? just 2020",
    "How many users does Kuaishou have? I mean JD",
    // what is left speaks of it
    "My shop sells for Gree. How much did it sell?",
    "我是卖格力的，它卖了多少",
    "I am",
    "听说？",
    "",
  ])("none of %j", (question) => {
    expect(setAside(question)).toBe(question);
  });

  test("and something is always left of a question", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (question) => {
        expect(setAside(question).length > 0).toBe(question.length > 0);
      }),
    );
  });
});

describe("what looks like asking for a number is put as no question", () => {
  test.for([
    ["厂家知道老铁要买多少有什么好处", "厂家知道老铁要买那些有什么好处"],
    ["要多少货提前有谱，对工厂有啥好处", "要那些货提前有谱,对工厂有啥好处"],
    ["卖家电的那几家跟谁合作", "卖家电的那些家跟谁合作"],
    ["這幾場誰賣得多", "这些场谁卖得多"],
    ["早几天下单的怎么办", "早些天下单的怎么办"],
    ["近几年快递量多少", "近些年快递量多少"],
    ["几分钟卖了多少单", "些分钟卖了多少单"],
    ["前几天下单的怎么办", "前些天下单的怎么办"],
    ["过几年会怎样", "过些年会怎样"],
  ])("in %s", ([question, masked]) => {
    expect(maskUnasked(foldInPlace(question as string))).toBe(masked);
  });

  test.for([
    "知道快手有多少用户吗",
    "卖了多少",
    "有几家",
    "哪几家",
    "有几天卖不了",
    "几分钟卖完",
    "直播过几场",
    "要提前几天下单",
  ])("but %s stays", (question) => {
    expect(maskUnasked(question)).toBe(question);
  });
});
