import { expect, test } from "vitest";
import { recogniseChat } from "../../../src/answer/conversation/recognise-chat.ts";

test.for([
  ["你好呀!", "greeting"],
  ["Hi there 👋", "greeting"],
  ["早上好", "greeting"],
  ["hi 在吗", "greeting"],
  ["你好，请问在吗", "greeting"],
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
  ...["嗯", "嗯嗯", "哦", "好吧", "好的", "哈哈哈", "不用了", "算了", "知道了", "嗯嗯好的", "不是", "没事"].map(
    (it) => [it, "acknowledgement"],
  ),
  ...["yes", "No.", "ok then", "OK", "lol", "haha ok", "never mind", "I see", "oh, wow!", "nope"].map((it) => [
    it,
    "acknowledgement",
  ]),
  ...["lol that is ancient", "That's old.", "wow, that was really huge", "这也太旧了", "真多啊"].map((it) => [
    it,
    "acknowledgement",
  ]),
  ...["滚", "滚开!", "傻逼", "你个傻逼", "SB", "垃圾机器人", "你真没用", "闭嘴"].map((it) => [it, "complaint"]),
  ...["fuck you", "fuck", "Shut up!", "stupid bot", "you are useless", "this bot sucks", "you're such an idiot"].map(
    (it) => [it, "complaint"],
  ),
  ...["错了", "不对", "数据不对啊", "太假了", "wrong", "that's not true", "去你妈的", "关你屁事", "bad bot"].map(
    (it) => [it, "complaint"],
  ),
  ...["好家伙", "emmm", "huh", "not interested", "old news", "that's old news", "没兴趣"].map((it) => [
    it,
    "acknowledgement",
  ]),
  ["人呢", "greeting"],
  ["牛逼", "thanks"],
  ["你好厉害", "thanks"],
  ["thx bro", "thanks"],
  ["ok, thanks!", "thanks"],
  ["no thanks", "thanks"],
  ["哈哈谢谢", "thanks"],
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
  ..."好多商家 没有增长 不是快手吗 不对外开放的有几家 是多少 行业 对比 可以卖吗 真的吗 太多少了 滚动播放 垃圾分类 笨鸟先飞 烦恼 操作 草原".split(
    " ",
  ),
  ...[
    "no users",
    "is that true",
    "yes or no",
    "that is huge growth",
    "good brands",
    "ok what about JD",
    "oh dear me",
    "stupid money",
  ],
  ...["假货", "假货多吗", "错在哪里", "wrong sizes", "not true to size", "人呢子大衣", "old news sites"],
  ...["trash sales", "sb1", "so many users", "it is a lot of parcels", "how old is that"],
  "!?",
  "👋",
  `hi${" there".repeat(20)}`,
])("leaves %s to be answered", (message) => {
  expect(recogniseChat(message)).toBeNull();
});
