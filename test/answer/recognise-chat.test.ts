import { expect, test } from "vitest";
import { recogniseChat } from "../../src/answer/recognise-chat.ts";

test.for([
  ["你好呀!", "greeting"],
  ["Hi there 👋", "greeting"],
  ["早上好", "greeting"],
  ["thanks!", "thanks"],
  ["谢谢你啦", "thanks"],
  ["你是谁?", "identity"],
  ["who are you", "identity"],
  ["你能回答什么问题", "help"],
  ["what can you do?", "help"],
  ["how do I add you to my group?", "help"],
  ["怎么把你拉进群里？", "help"],
  ["bye", "goodbye"],
  ["你 好 呀", "greeting"],
  ["ni hao", "greeting"],
  ["Good morning 呀", "greeting"],
  ["thank you 啦", "thanks"],
  ["hi,there", "greeting"],
  ["what's up", "greeting"],
  ["hi 👩‍👩‍👧", "greeting"],
  ["Thanks, mate!", "thanks"],
  ["thanks a lot", "thanks"],
  ["Great, thank you so much!", "thanks"],
  ["many thanks again", "thanks"],
  ["ok thanks", "thanks"],
  ["thx a lot", "thanks"],
  ["谢谢啦", "thanks"],
  ["多谢了", "thanks"],
  ["how do i use this", "help"],
  ["怎么用？", "help"],
  ["good night", "goodbye"],
])("takes %s for %s", ([message, topic]) => {
  expect(recogniseChat(message ?? "")).toBe(topic);
});

test.for([
  "你好，快手日活多少",
  "thanks a lot of merchants",
  "thanks to livestreaming, how much did Gree sell?",
  "who is Dong Mingzhu",
  "你好在哪里卖",
  "",
  "早餐卖了多少",
  "hi-tech sales",
  "how can I add you 3 million users",
  "!?",
  "👋",
  `hi${" there".repeat(20)}`,
])("leaves %s to be answered", (message) => {
  expect(recogniseChat(message)).toBeNull();
});
