import { beforeEach, describe, expect, test } from "vitest";
import { answerAwaited } from "../../src/bot/answers/corrections.ts";
import { type DrivenBot, driveBot, group, me, person, privateChat, refuse } from "./drive-bot.ts";
import { sampleKnowledge } from "./sample-knowledge.ts";

describe("on an answer", () => {
  let bot: DrivenBot;
  let answer: number;
  beforeEach(async () => {
    bot = await driveBot();
    await bot.say("快手日活多少?");
    answer = bot.lastMessage;
  });
  const react = (emoji: string, message_id = answer) =>
    bot.handle({
      message_reaction: {
        ...{ chat: privateChat(), message_id, user: person, date: 0, old_reaction: [] },
        new_reaction: [{ type: "emoji", emoji }] as never,
      },
    });

  test("a thumb up by button is noted and thanked for, without a message", async () => {
    const calls = await bot.press("good", answer);
    expect(calls.map(({ method, payload }) => [method, payload.text])).toEqual([["answerCallbackQuery", "谢谢！"]]);
    expect(await bot.store.feedback(5)).toMatchObject([
      { verdict: "good", question: "快手日活多少?", claims: ["sample-1"] },
    ]);
  });

  test("shows in private which button was pressed last, and in a group doesn't", async () => {
    const row = (good: string, wrong: string) => ({
      inline_keyboard: [
        [{ text: "更多", callback_data: "more" }],
        [
          { text: good, callback_data: "good" },
          { text: wrong, callback_data: "wrong" },
        ],
      ],
    });
    const shown = async (data: string, reply_markup: object, change: object = {}) =>
      (await bot.press(data, answer, { reply_markup, ...change }))
        .filter(({ method }) => method === "editMessageReplyMarkup")
        .map(({ payload }) => payload.reply_markup);
    expect(await shown("good", row("👍 有用", "👎 不对？"))).toEqual([row("✓ 👍 有用", "👎 不对？")]);
    expect(await shown("wrong", row("✓ 👍 有用", "👎 不对？"))).toEqual([row("👍 有用", "✓ 👎 不对？")]);
    expect(await shown("wrong", row("👍 有用", "✓ 👎 不对？"))).toEqual([]);
    await bot.say("/ask 快手日活多少?", { chat: group });
    answer = bot.lastMessage;
    expect(await shown("good", row("👍 有用", "👎 不对？"), { chat: group })).toEqual([]);
  });

  test("is no less noted where Telegram refuses to show the press", async () => {
    bot.replies.editMessageReplyMarkup = () => refuse(400, "Bad Request: message can't be edited");
    await bot.press("good", answer, { reply_markup: { inline_keyboard: [[{ text: "👍", callback_data: "good" }]] } });
    expect(await bot.store.feedback(5)).toHaveLength(1);
  });

  test("“wrong?” asks once for a line, and takes the reply to it as the comment", async () => {
    await bot.press("wrong", answer);
    const prompt = bot.lastMessage;
    expect((await bot.press("wrong", answer)).map(({ method }) => method)).toEqual(["answerCallbackQuery"]);
    const { sent } = await bot.say("数字是旧的", {
      reply_to_message: { ...bot.messageOf("?"), message_id: prompt, from: me } as never,
    });
    expect(sent.map(({ text }) => text)).toEqual(["谢谢，维护者会看到。"]);
    expect(await bot.store.feedback(5)).toMatchObject([{ verdict: "wrong", comment: "数字是旧的", message: answer }]);
  });

  test("the line belongs to its verdict however many others were given since", async () => {
    await bot.press("wrong", answer);
    const prompt = bot.lastMessage;
    const given = { chat: group.id, user: 9, verdict: "good" as const, comment: null, question: null, claims: [] };
    const later = bot.services.now().getTime() + 1;
    for (let message = 1; message <= 1200; message++) await bot.store.saveFeedback({ ...given, message, at: later });
    await bot.say("数字是旧的", {
      reply_to_message: { ...bot.messageOf("?"), message_id: prompt, from: me } as never,
    });
    expect(await bot.store.feedback(2000)).toContainEqual(expect.objectContaining({ comment: "数字是旧的" }));
  });

  test("what somebody else says to that prompt is no verdict, unless they called it wrong too", async () => {
    await bot.say("/ask 快手日活多少?", { chat: group });
    const inGroup = bot.lastMessage;
    await bot.press("wrong", inGroup, { chat: group });
    const prompt = { message_id: bot.lastMessage, date: 0, chat: group, from: me, text: "?" } as never;
    const other = { ...person, id: 9 };
    const said = () => bot.say("我觉得没错", { chat: group, from: other, reply_to_message: prompt });
    expect((await said()).sent).toEqual([]);
    expect((await bot.store.feedback(5)).map(({ user }) => user)).toEqual([person.id]);
    await bot.press("wrong", inGroup, { chat: group, from: other });
    expect((await said()).sent).toHaveLength(1);
  });

  test.for(["good", "wrong"])("a forged press of %s under what is no answer counts as nothing", async (data) => {
    await bot.say("/help");
    const calls = await bot.press(data, bot.lastMessage);
    expect(calls.map(({ method }) => method)).toEqual(["answerCallbackQuery"]);
    expect(await bot.store.feedback(5)).toEqual([]);
  });

  test.for([
    ["👍", "good"],
    ["👎", "wrong"],
  ] as const)("the reaction %s counts as %s", async ([emoji, verdict]) => {
    expect(await react(emoji)).toEqual([]);
    expect(await bot.store.feedback(5)).toMatchObject([{ verdict }]);
  });

  test("other reactions, and reactions to other messages, count as nothing", async () => {
    await react("🎉");
    await react("👍", 5);
    expect(await bot.store.feedback(5)).toEqual([]);
  });
});

describe("“tell me when you know”", () => {
  let bot: DrivenBot;
  beforeEach(async () => {
    bot = await driveBot();
  });
  const learn = () => {
    bot.learn(sampleKnowledge({ 5: "抖音日活超过6亿。" }));
    const facts = bot.services.knowledge().facts;
    for (const { claim } of facts.values()) if (claim.id === "sample-6") claim.subject = "抖音";
  };

  test("is answered in the same place, once, when the corpus comes to hold the answer", async () => {
    const { message } = await bot.say("/ask 抖音呢?", { chat: group, is_topic_message: true, message_thread_id: 33 });
    await bot.press("notify", bot.lastMessage, { chat: group });
    expect(await answerAwaited(bot.services)).toBe(0);
    learn();
    bot.calls.length = 0;
    expect(await answerAwaited(bot.services)).toBe(1);
    expect(await answerAwaited(bot.services)).toBe(0);
    expect(bot.calls).toHaveLength(1);
    expect(bot.calls[0]?.payload).toMatchObject({
      ...{ chat_id: group.id, message_thread_id: 33, reply_parameters: { message_id: message.message_id } },
      text: expect.stringMatching(/^你之前问过[\s\S]*抖音日活超过6亿/),
    });
    expect(await bot.store.gaps(5)).toEqual([]);
  });

  test("brings the answer at once where the corpus has come to hold it", async () => {
    await bot.say("抖音呢?");
    const answer = bot.lastMessage;
    learn();
    const [edit, ...others] = await bot.press("notify", answer);
    expect(edit).toMatchObject({ method: "editMessageText", payload: { message_id: answer } });
    expect(edit?.payload.text).toContain("抖音日活超过6亿");
    expect(others.map(({ method, payload }) => [method, payload.text])).toEqual([["answerCallbackQuery", undefined]]);
    expect(await bot.store.subscriptions()).toEqual([]);
  });

  test("waits until the trial of its group is over", async () => {
    await bot.say("/ask 抖音呢?", { chat: group });
    await bot.press("notify", bot.lastMessage, { chat: group });
    await bot.store.changeSettings(group.id, "supergroup", { trialFor: 8 });
    learn();
    expect(await answerAwaited(bot.services)).toBe(0);
    await bot.store.changeSettings(group.id, "supergroup", { trialFor: null });
    expect(await answerAwaited(bot.services)).toBe(1);
  });

  test("is forgotten when the question is edited into another, whose answer stays as it is", async () => {
    const { message } = await bot.say("抖音呢?");
    await bot.press("notify", bot.lastMessage);
    await bot.edit(message, "快手日活多少?");
    learn();
    bot.calls.length = 0;
    expect(await answerAwaited(bot.services)).toBe(0);
    expect(bot.calls).toEqual([]);
    expect((await bot.store.exchange(person.id, message.message_id))?.text).toBe("快手日活多少?");
    expect(await bot.store.subscriptions()).toEqual([]);
  });

  test("counts questions that mean the same as one", async () => {
    await bot.say("抖音用户有多少?");
    await bot.say("抖音有多少用户");
    await bot.say("抖音員工有多少?");
    expect((await bot.store.gaps(5)).map(({ question, count }) => [question, count])).toEqual([
      ["抖音用户有多少?", 2],
      ["抖音員工有多少?", 1],
    ]);
  });
});

describe("/gaps", () => {
  test("lists what nobody could be told, and what was called wrong, to a maintainer, and is unknown to others", async () => {
    const bot = await driveBot({ maintainers: [person.id] });
    await bot.say("抖音呢?");
    expect((await bot.say("/gaps")).sent[0].text).toContain("1× 抖音呢?");
    await bot.say("快手日活多少?");
    const answer = bot.lastMessage;
    await bot.press("wrong", answer);
    const prompt = bot.lastMessage;
    await bot.say("数字是旧的", { reply_to_message: { ...bot.messageOf("?"), message_id: prompt, from: me } as never });
    const { text } = (await bot.say("/gaps")).sent[0];
    expect(text).toContain("👎 快手日活多少?：数字是旧的（sample-1）");
    expect(text).toContain("1× 抖音呢?");
    const stranger = { ...person, id: 70 };
    const { sent } = await bot.say("/gaps", { from: stranger, chat: privateChat(stranger) });
    expect(sent[0].text).toContain("没有这个命令");
  });
});

describe("/delete_my_data", () => {
  test("really deletes everything of that person after a second tap", async () => {
    const bot = await driveBot();
    await bot.say("快手日活多少?");
    const answer = bot.lastMessage;
    await bot.press("good", answer);
    await bot.say("/delete_my_data");
    expect(await bot.store.feedback(5)).toHaveLength(1);
    const calls = await bot.press(`delete:${person.id}`, bot.lastMessage);
    expect(calls.map(({ method }) => method)).toEqual(["editMessageText", "answerCallbackQuery"]);
    expect(await bot.store.feedback(5)).toEqual([]);
    expect(await bot.store.latestExchange({ chat: person.id, asker: person.id, thread: null }, 0)).toBeNull();
    expect(await bot.store.sent(person.id, answer)).toBeNull();
  });

  test("offers nothing to an anonymous admin, whose id is that of all of them", async () => {
    const bot = await driveBot();
    const anonymous = { id: 1087968824, is_bot: true, first_name: "Group" };
    expect((await bot.say("/delete_my_data", { chat: group, from: anonymous, sender_chat: group })).sent).toEqual([]);
  });

  test("can be pressed by that person only", async () => {
    const bot = await driveBot();
    await bot.say("快手日活多少?");
    await bot.say("/delete_my_data", { chat: group });
    const calls = await bot.press(`delete:${person.id}`, bot.lastMessage, { from: { ...person, id: 70 }, chat: group });
    expect(calls.map(({ method }) => method)).toEqual(["answerCallbackQuery"]);
    expect(await bot.store.latestExchange({ chat: person.id, asker: person.id, thread: null }, 0)).not.toBeNull();
  });
});
