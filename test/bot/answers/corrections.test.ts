import { beforeEach, describe, expect, test } from "vitest";
import { correctSent } from "../../../src/bot/answers/corrections.ts";
import { channel, type DrivenBot, driveBot, person, refuse } from "../drive-bot.ts";
import { sampleKnowledge } from "../sample-knowledge.ts";

describe("when a claim changes", () => {
  let bot: DrivenBot;
  beforeEach(async () => {
    bot = await driveBot();
  });
  const correct = async (changes: Record<number, string | null>) => {
    bot.learn(sampleKnowledge(changes));
    bot.calls.length = 0;
    await correctSent(bot.services);
    return bot.calls;
  };

  test("the answers that rest on it are edited and say so, once; others are left alone", async () => {
    await bot.say("格力卖了多少?");
    const stale = bot.lastMessage;
    await bot.say("快手日活多少?");
    const calls = await correct({ 2: "格力5月10日的直播销售额为3.2亿元。" });
    expect(calls.map(({ method, payload }) => [method, payload.message_id])).toEqual([["editMessageText", stale]]);
    expect(calls[0]?.payload.text).toMatch(/^更正（2026-01-05）[\s\S]*3\.2亿元/);
    bot.calls.length = 0;
    await correctSent(bot.services);
    expect(bot.calls).toEqual([]);
  });

  test("a new message corrects the one that can no longer be edited", async () => {
    await bot.say("格力卖了多少?");
    bot.replies.editMessageText = () => refuse(400, "Bad Request: message can't be edited");
    const calls = await correct({ 2: "格力5月10日的直播销售额为3.2亿元。" });
    expect(calls.map(({ method }) => method)).toEqual(["editMessageText", "sendMessage"]);
  });

  test("an answer that rests on withdrawn facts alone says that they were", async () => {
    await bot.say("格力卖了多少?");
    const calls = await correct({ 2: null });
    expect(calls[0]?.payload.text).toMatch(/^更正（2026-01-05）：之前引用的内容已撤回[\s\S]*没有依据/);
  });

  test.for([null, "格力5月10日的直播销售额为3.2亿元。"])(
    "what hung on its answer goes with it, and isn't sent anew (%s)",
    async (now) => {
      await bot.say("格力卖了多少?");
      const answer = bot.lastMessage;
      await bot.press("source:sample-3", answer);
      const source = bot.lastMessage;
      bot.replies.editMessageText = ({ message_id }) =>
        message_id === answer ? undefined : refuse(400, "Bad Request: message to edit not found");
      const calls = await correct({ 2: now });
      expect(calls.map(({ method, payload }) => [method, payload.message_id])).toEqual([
        ["deleteMessage", source],
        ["editMessageText", answer],
      ]);
    },
  );

  test("an answer whose question is forgotten shows the changed fact, and isn't called withdrawn", async () => {
    await bot.say("格力卖了多少?");
    const answer = await bot.store.sent(person.id, bot.lastMessage);
    if (answer) await bot.store.saveSent({ ...answer, question: 1 });
    const [edit] = await correct({ 2: "格力5月10日的直播销售额为3.2亿元。" });
    expect(edit?.payload.text).toMatch(/^更正（2026-01-05）：原文或其解读有改动[\s\S]*3\.2亿元/);
  });

  test("a withdrawn fact is taken back where it was shown by itself", async () => {
    await bot.say("/start f_sample-3");
    const calls = await correct({ 2: null });
    expect(calls[0]?.payload.text).toMatch(/^更正.*已撤回/);
  });

  test("what was posted in a channel is corrected there, with links only", async () => {
    await bot.post("/ask 格力卖了多少?");
    const [call] = await correct({ 2: "格力5月10日的直播销售额为3.2亿元。" });
    expect(call?.payload.chat_id).toBe(channel.id);
  });

  test("one chat that refuses does not keep the others from being corrected", async () => {
    await bot.say("格力卖了多少?");
    await bot.say("格力卖了多少?");
    let refused = false;
    bot.replies.editMessageText = () => {
      if (refused) return undefined;
      refused = true;
      return refuse(403, "Forbidden: bot was blocked by the user");
    };
    expect(await correct({ 2: "格力5月10日的直播销售额为3.2亿元。" })).toHaveLength(2);
  });
});
