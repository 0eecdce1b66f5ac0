import { expect, test } from "vitest";
import { isAsking } from "../../../src/answer/conversation/is-asking.ts";

test.for([
  "快手日活是多少",
  "快手日活是多少？谢谢",
  "快手日活是啥",
  "快手日活咋样",
  "快手日活如何",
  "为何下降",
  "快手卖了几万台",
  "有几家店",
  "格力哪天直播的",
  "格力是何时直播的",
  "直播签约了吗",
  "格力呢",
  "是否签约了",
  "直播有沒有簽約",
  "任何人都能直播，谁卖得最多",
  "快手 users?",
  "how many users does Kuaishou have",
  "kuaishou dau how much",
  "tell me who sold the most",
  "in which month did Gree sell the most",
  "sales fell and why",
  "sales fell, but when",
  "next to Gree, what sold best",
])("%s asks", (text) => {
  expect(isAsking(text)).toBe(true);
});

test.for([
  "快手真好用",
  "几乎人人都看直播",
  "任何人都能直播",
  "这几年直播很火",
  "直播几年前就有了",
  "几天之内卖完了",
  "几万家店都在直播",
  "无论谁来直播都卖得好",
  "不管是否直播",
  "什么都在直播间卖",
  "直播间里没什么人",
  "哪怕不直播也卖得好",
  "何小鹏来直播了",
  "销量令人咋舌",
  "流量在哪里，货物就会流向哪里。",
  "“我知道几万经销商的出路在哪里。”",
  "Kuaishou, which went live in 2011, has 300 million users",
  "users who earn income number 19 million",
  "it went live when the shops were shut",
  "that is what Gree sells",
  "What Gree sells is cold air.",
  "",
])("“%s” tells", (text) => {
  expect(isAsking(text)).toBe(false);
});
