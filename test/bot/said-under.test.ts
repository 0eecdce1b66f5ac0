import { fileURLToPath } from "node:url";
import type { Message } from "grammy/types";
import { beforeEach, describe, expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/create-answerer.ts";
import { cite, createKnowledge } from "../../src/bot/knowledge.ts";
import { loadCorpus } from "../../src/corpus/files/load-corpus.ts";
import { createResponder } from "../../src/render/responder.ts";
import { type DrivenBot, driveBot, group, me, person } from "./drive-bot.ts";

const now = (): Date => new Date("2026-01-05T12:00:00Z");
const corpus = loadCorpus(fileURLToPath(new URL("../../corpus", import.meta.url)));
const knowledge = createKnowledge(corpus, createResponder({ corpus, answerer: createAnswerer(corpus, { now }), now }));

const ann = { ...person, id: 9, first_name: "Ann" };
const CLAIM = "听说格力5月10日在快手卖了5个亿。";

describe("under another's message", () => {
  let bot: DrivenBot;
  beforeEach(async () => {
    bot = await driveBot({ knowledge, now });
  });
  /** Ann says something under words of Lin's. */
  const under = async (words: string, typed: string, change: Partial<Message> = {}) => {
    const to = bot.messageOf(words, { chat: group });
    const { sent, message } = await bot.say(typed, {
      ...{ chat: group, from: ann, reply_to_message: to as never },
      ...change,
    });
    return { to, message, sent };
  };
  const quote = (text: string) => ({ quote: { text, position: 0, is_manual: true as const } });

  test.for([
    ["真的吗 @yiju_bot", /^不是：原文说的是“3.1 亿元”/],
    ["@yiju_bot 真的假的", /^不是：原文说的是“3.1 亿元”/],
    ["/ask 出处？", /^不是：原文说的是“3.1 亿元”/],
    ["@yiju_bot is that true?", /^No: the source says 3.1 亿元/],
    ["@yiju_bot", /^不是：原文说的是“3.1 亿元”/],
  ] as const)("%s asks whether what it says is so", async ([typed, answer]) => {
    const { sent } = await under(CLAIM, typed);
    expect(sent.map(({ text }) => text)).toEqual([expect.stringMatching(answer)]);
  });

  test("what its asker asked before has no part in it", async () => {
    await bot.say("/ask 快手日活多少？", { chat: group, from: ann });
    expect((await under(CLAIM, "@yiju_bot")).sent[0].text).toMatch(/^不是：原文说的是“3.1 亿元”/);
    const { sent } = await under("京东呢", "@yiju_bot");
    expect(await bot.store.exchange(group.id, bot.lastMessage - 1)).toMatchObject({ text: "京东呢", prior: null });
    expect(sent[0].text).not.toContain("快手日活");
  });

  test("a question goes on with it", async () => {
    const { message } = await under("格力直播卖了多少？", "@yiju_bot 那京东呢");
    expect(await bot.store.exchange(group.id, message.message_id)).toMatchObject({ prior: "格力直播卖了多少？" });
  });

  test("a doubt about a question is said to its answer", async () => {
    const { sent } = await under("快手日活多少？", "@yiju_bot 来源");
    expect(sent[0].text).toContain("伴佳68");
  });

  test.for(["@yiju_bot", "@yiju_bot 真的吗"])("%s asks about the part that is quoted", async (typed) => {
    const words = "快手日活3亿。格力卖了5个亿。";
    const { sent } = await under(words, typed, quote("快手日活3亿"));
    expect(sent[0].text).toMatch(/^是的，原文这样说/);
    const other = await under(words, typed, quote("格力5月10日在快手卖了5个亿"));
    expect(other.sent[0].text).toMatch(/^不是：原文说的是“3.1 亿元”/);
  });

  test("a quote from another chat is asked about", async () => {
    const { sent } = await bot.say("@yiju_bot 真的吗", { chat: group, from: ann, ...quote("快手日活3亿") });
    expect(sent[0].text).toMatch(/^是的，原文这样说/);
  });

  test("nothing is said where nobody asks the bot", async () => {
    await bot.store.changeSettings(group.id, "supergroup", { answers: "clear" });
    expect((await under(CLAIM, "真的吗")).sent).toEqual([]);
  });

  test("the same words edited are answered but once", async () => {
    const { message } = await under(CLAIM, "@yiju_bot 真的吗");
    expect(await bot.edit(message, "@yiju_bot 真的吗?")).toEqual([]);
    const calls = await bot.edit(message, "@yiju_bot 快手日活多少？");
    expect(calls.map(({ payload }) => payload.text)).toEqual([expect.stringContaining("超过3亿")]);
  });

  test.for(["真的吗 @yiju_bot", "@yiju_bot 来源", "@yiju_bot"])(
    "%s is said to the fact that somebody posted by the bot",
    async (typed) => {
      const url = "https://t.me/yiju_bot?start=c_kuaishou-jd-2020-20";
      const posted = bot.messageOf("超过3亿 …", {
        ...{ chat: group, via_bot: me },
        reply_markup: { inline_keyboard: [[{ text: "上下文", url }]] },
      });
      const { sent } = await bot.say(typed, { chat: group, from: ann, reply_to_message: posted as never });
      expect(sent).toHaveLength(1);
      expect((await bot.store.sent(group.id, bot.lastMessage))?.claims).toMatchObject([{ id: "kuaishou-jd-2020-20" }]);
    },
  );

  test("the fact of an answer whose words are quoted is the one whose source is wanted", async () => {
    const [other, said] = ["kuaishou-jd-2020-106", "kuaishou-jd-2020-20"];
    const claims = cite(knowledge, [other, said]);
    await bot.store.saveSent({ chat: group.id, id: 50, role: "answer", question: 49, action: null, claims, at: 1 });
    const answer = { message_id: 50, date: 0, chat: group, from: me, text: "…" } as never;
    await bot.say("来源", { chat: group, reply_to_message: answer, ...quote("最终3个小时成交额为 3.1 亿元") });
    expect(await bot.store.sent(group.id, bot.lastMessage)).toMatchObject({ action: `source:${said}` });
  });
});
