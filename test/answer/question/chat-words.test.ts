import { describe, expect, test } from "vitest";
import { inPlainWords } from "../../../src/answer/question/chat-words.ts";

describe("a chat's question is put into plain words", () => {
  test.for([
    // what it begins and ends with
    ["话说快手日活多少", "快手日活多少"],
    ["说白了，直播电商是什么", "直播电商是什么"],
    ["有一说一 格力卖了多少", "格力卖了多少"],
    ["弱弱问一句，京东几号签的", "京东几号签的"],
    ["ok so how much did Gree sell tho", "how much did Gree sell"],
    ["quick question, what is the DAU rn?", "what is the DAU?"],
    ["who is she again", "who is she"],
    // what is spoken of, once more
    ["快手那边日活多少", "快手日活多少"],
    ["游戏那块到底赚了多少", "游戏到底赚了多少"],
    ["家電這塊賣了多少", "家電賣了多少"],
    ["直播那摊子怎么样", "直播怎么样"],
    ["卖货的那帮人赚了多少", "卖货的人赚了多少"],
    ["董明珠对直播这事怎么说", "董明珠对直播怎么说"],
    // true or not
    ["格力卖了三个亿真的假的", "格力卖了三个亿吗？"],
    ["京东牵手快手了？真的假的", "京东牵手快手了吗？"],
    ["京东牵手快手了吗 真的假的", "京东牵手快手了吗"],
    ["卖了多少 真的假的", "卖了多少"],
    ["格力想开店不", "格力想开店吗？"],
    ["did JD sign or nah", "did JD sign"],
    ["Gree sales tanked or what?", "is it true that Gree sales tanked?"],
    // words that ask
    ["京东有木有签约", "京东有没有签约"],
    ["卖的是啥玩意儿", "卖的是啥"],
    ["快手有多少号人", "快手有多少人"],
    ["去了几号人", "去了几人"],
    ["快手日活跟去年比比", "快手日活跟去年比"],
    ["董明珠是哪路神仙", "董明珠是谁"],
    ["王杉哪位啊", "王杉是谁"],
    ["董明珠直播图个啥", "董明珠直播目的是什么"],
    ["why'd JD sign", "why did JD sign"],
    ["what's the deal with JD", "what is JD"],
    ["how much do the purifiers go for?", "how much do the purifiers cost?"],
    ["Kuaishou's slice of the market", "Kuaishou's share of the market"],
    ["which cos sell thru Kuaishou n JD", "which companies sell through Kuaishou and JD"],
    ["and without the fx effect?", "and at constant currency?"],
    ["how much did JD grow ex-fx", "how much did JD grow at constant currency"],
    ["JD growth net of currency moves", "JD growth at constant currency"],
    ["JD growth excluding exchange rates", "JD growth at constant currency"],
    ["JD ads business", "JD advertising business"],
    ["JD ad revenue", "JD advertising revenue"],
  ])("%s as %s", ([question, plain]) => {
    expect(inPlainWords(question as string)).toBe(plain);
  });

  test.for([
    "快手日活多少",
    "好奇心日报是谁办的",
    "所以有多少人",
    "说到底线下店卖了多少",
    "他卖的是真的假的",
    "卖得好不好",
    "差不多卖了多少",
    "京东签约了是不",
    "京东为什么不",
    "那边卖了多少",
    "它那边卖了多少",
    "快手那块地多大",
    "游戏那块收入多少",
    "快手那块钱赚了多少",
    "京东这事件多大",
    "快手那波动静",
    "快手地图什么时候上线",
    "哪位高管负责",
    "一号人物是谁",
    "well known brands on Kuaishou",
    "wait times at JD",
    "who is the man",
    "what does Kuaishou go for next",
    "a slice of bread costs how much",
    "loss per ADS at JD",
    "did JD grow without promotions",
    "was JD hurt by currency swings",
    "did JD sign or not sign",
  ])("but %s stays", (question) => {
    expect(inPlainWords(question)).toBe(question);
  });
});
