import type { Message } from "grammy/types";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { admin, type DrivenBot, driveBot, group, me, person, refuse } from "./drive-bot.ts";
import { sampleKnowledge } from "./sample-knowledge.ts";

const inGroup = { chat: group };
/** A message of the bot's own in the group. */
const own = (id: number, more: object = {}): NonNullable<Message["reply_to_message"]> =>
  ({ message_id: id, date: 0, chat: group, from: me, text: "…", ...more }) as never;

describe("in a group the bot", () => {
  let bot: DrivenBot;
  beforeEach(async () => {
    bot = await driveBot();
  });

  test.for([
    ["/ask 快手日活多少?"],
    ["/ask@yiju_bot 快手日活多少?"],
    ["/ask@Yiju_Bot 快手日活多少?"],
    ["@yiju_bot 快手日活多少?"],
    ["@yiju_bot, 快手日活多少?"],
    ["@yiju_bot\uFF0C快手日活多少?"],
    ["快手日活多少? @yiju_bot"],
  ] as const)("answers %s", async ([text]) => {
    const { message, sent } = await bot.say(text, inGroup);
    expect(sent).toHaveLength(1);
    expect(sent[0].text).toContain("快手日活突破3亿");
    expect(sent[0].reply_parameters).toMatchObject({
      ...{ message_id: message.message_id, allow_sending_without_reply: true },
      ...{ quote: "快手日活多少?", quote_position: text.indexOf("快手") },
    });
  });

  test.for([
    ["快手日活多少?"],
    ["/ask@other_bot 快手日活多少?"],
    ["/unknown"],
    ["/help@other_bot"],
    ["@yiju_bot_fan 快手日活多少?"],
    ["mail yiju_bot@example.org 快手"],
    ["#快手"],
  ] as const)("stays silent at %s", async ([text]) => {
    expect((await bot.say(text, inGroup)).calls).toEqual([]);
  });

  test("answers a reply to its own message, and reads it with that message's question", async () => {
    await bot.say("/ask 快手日活多少?", inGroup);
    const answer = bot.lastMessage;
    const { sent } = await bot.say("那它呢?", {
      ...inGroup,
      reply_to_message: own(answer),
      from: { ...person, id: 70 },
    });
    expect(sent[0].text).toContain("快手日活突破3亿");
  });

  test.for([
    ["真的吗", 1],
    ["好吧", 0],
    ["https://example.org/?page=1", 0],
  ] as const)("gives a reply to what it didn't find, %s, %d lines", async ([text, lines]) => {
    await bot.say("/ask 抖音日活多少?", inGroup);
    const { sent } = await bot.say(text, { ...inGroup, reply_to_message: own(bot.lastMessage) });
    expect(sent).toHaveLength(lines);
  });

  test.for([
    ["/start", "末尾加 @yiju_bot"],
    ["/start@yiju_bot f_sample-3", "格力5月10日"],
    ["/start@yiju_bot f_unknown-1", "已经不在资料里"],
    ["/start@yiju_bot src_sample", "样本文章"],
    ["/start lang_en", "末尾加 @yiju_bot"],
  ] as const)("takes the link into a group that makes its app say %s", async ([text, words]) => {
    const { sent } = await bot.say(text, inGroup);
    expect(sent.map((it) => it.text)).toEqual([expect.stringContaining(words)]);
  });

  test("remembers for the list of chats who becomes an admin", async () => {
    await bot.store.saveChat({ id: group.id, kind: "supergroup", title: "Group", active: true });
    const member = (status: string) => ({ status, user: person });
    const change = { chat: group, from: admin, date: 0, old_chat_member: member("member") };
    await bot.handle({ chat_member: { ...change, new_chat_member: member("administrator") } as never });
    expect((await bot.store.chatsOfAdmin(person.id)).map(({ id }) => id)).toEqual([group.id]);
  });

  test("answers what a bare /ask or mention was said under, there", async () => {
    const under = bot.messageOf("@all 快手日活多少?", inGroup);
    const { sent } = await bot.say("@yiju_bot", { ...inGroup, reply_to_message: under as never });
    expect(sent[0].text).toContain("快手日活突破3亿");
    expect(sent[0].reply_parameters).toEqual({ message_id: under.message_id, allow_sending_without_reply: true });
  });

  test("does not mix up two people's questions", async () => {
    await bot.say("/ask 快手日活多少?", inGroup);
    const { sent } = await bot.say("/ask 那它呢?", { ...inGroup, from: { ...person, id: 70 } });
    expect(sent[0].text).toBe("没有依据(群)。");
  });

  test("asks for the short form of an answer", async () => {
    const { sent } = await bot.say("/ask 抖音呢?", inGroup);
    expect(sent.map(({ text }) => text)).toEqual(["没有依据(群)。"]);
  });

  test("quotes the words with their formatting, as Telegram wants them", async () => {
    const { sent } = await bot.say("", {
      ...inGroup,
      text: "/ask 快手 日活?",
      entities: [
        { type: "bot_command", offset: 0, length: 4 },
        { type: "bold", offset: 0, length: 7 },
        { type: "url", offset: 5, length: 2 },
      ],
    });
    expect(sent[0].reply_parameters).toMatchObject({
      quote: "快手 日活?",
      quote_entities: [{ type: "bold", offset: 0, length: 2 }],
    });
  });

  test("sends without the quote when Telegram does not find it", async () => {
    bot.replies.sendMessage = ({ reply_parameters }) =>
      reply_parameters.quote === undefined ? undefined : refuse(400, "Bad Request: QUOTE_TEXT_INVALID");
    const { message, sent } = await bot.say("/ask 快手日活多少?", inGroup);
    expect(sent).toHaveLength(2);
    expect(sent[1].reply_parameters).toEqual({ message_id: message.message_id, allow_sending_without_reply: true });
  });

  describe("when an answer takes longer than a second", () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    });
    afterEach(() => {
      vi.useRealTimers();
    });
    /** Says it while sends last until the reaction is there, or until somebody lets them. */
    const sayWhileSlow = async (text: string) => {
      let release = () => {};
      const isHeld = new Promise<void>((resolve) => {
        release = resolve;
      });
      bot.bot.api.config.use(async (call, method, payload, signal) => {
        if (method === "sendMessage") await isHeld;
        return call(method, payload, signal);
      });
      const saying = bot.say(text, inGroup);
      await vi.advanceTimersByTimeAsync(1500);
      release();
      const { message, calls } = await saying;
      return { message, reactions: calls.filter(({ method }) => method === "setMessageReaction") };
    };

    test("puts eyes on the question until the answer is there", async () => {
      const { message, reactions } = await sayWhileSlow("/ask 快手?");
      expect(reactions.map(({ payload }) => payload)).toEqual([
        { chat_id: group.id, message_id: message.message_id, reaction: [{ type: "emoji", emoji: "👀" }] },
        { chat_id: group.id, message_id: message.message_id, reaction: [] },
      ]);
    });

    test("is not disturbed where reactions are not allowed", async () => {
      bot.replies.setMessageReaction = () => refuse(400, "Bad Request: REACTION_INVALID");
      await sayWhileSlow("/ask 快手?");
      expect(bot.calls.filter(({ method }) => method === "sendMessage")).toHaveLength(1);
    });

    test("lets nobody notice it while it is on trial", async () => {
      await bot.store.changeSettings(group.id, "supergroup", { trialFor: admin.id });
      expect((await sayWhileSlow("/ask 快手?")).reactions).toEqual([]);
    });
  });

  describe("with forum topics", () => {
    const topic = { chat: { ...group, is_forum: true as const }, message_thread_id: 33 };

    test("answers in the topic of the question", async () => {
      const { sent } = await bot.say("/ask 快手?", { ...topic, is_topic_message: true });
      expect(sent[0].message_thread_id).toBe(33);
    });

    test("names no topic in General and for ordinary threads of replies", async () => {
      const { sent } = await bot.say("/ask 快手?", topic);
      expect(sent[0]).not.toHaveProperty("message_thread_id");
    });

    test.for([
      ["the message that made the topic", { forum_topic_created: { name: "Topic", icon_color: 7322096 } }],
      ["the topic's first message", {}],
    ] as const)("does not take a message for a reply to it because clients tie it to %s", async ([, more]) => {
      const tied = { ...topic, is_topic_message: true as const, reply_to_message: own(33, more) };
      expect((await bot.say("快手日活多少?", tied)).calls).toEqual([]);
    });

    test("sends to the group when the topic is gone", async () => {
      bot.replies.sendMessage = ({ message_thread_id }) =>
        message_thread_id === undefined ? undefined : refuse(400, "Bad Request: message thread not found");
      const { sent } = await bot.say("/ask 快手?", { ...topic, is_topic_message: true });
      expect(sent.map(({ message_thread_id }) => message_thread_id)).toEqual([33, undefined]);
    });
  });

  test("ignores other bots, its own inline messages and copies of channel posts", async () => {
    const text = "/ask 快手日活多少?";
    const other = { id: 99, is_bot: true, first_name: "Other" };
    expect((await bot.say(text, { ...inGroup, from: other })).calls).toEqual([]);
    expect((await bot.say(text, { ...inGroup, via_bot: me })).calls).toEqual([]);
    const telegram = { id: 777000, is_bot: false, first_name: "Telegram" };
    const copy = { ...inGroup, is_automatic_forward: true as const, sender_chat: group, from: telegram };
    expect((await bot.say(text, copy)).calls).toEqual([]);
  });

  test("answers anonymous admins and people who write as their channel", async () => {
    const anonymous = { from: { id: 1087968824, is_bot: true, first_name: "Group" }, sender_chat: group };
    expect((await bot.say("/ask 快手?", { ...inGroup, ...anonymous })).sent).toHaveLength(1);
    const asChannel = {
      from: { id: 136817688, is_bot: true, first_name: "Channel" },
      sender_chat: { ...group, id: -1009 },
    };
    expect((await bot.say("/ask 快手?", { ...inGroup, ...asChannel })).sent).toHaveLength(1);
  });

  test("edits its answer when the question is edited", async () => {
    const { message } = await bot.say("/ask 快手日活多少?", inGroup);
    const calls = await bot.edit(message, "/ask 格力卖了多少?");
    expect(calls.map(({ method }) => method)).toEqual(["editMessageText"]);
    expect(calls[0]?.payload.text).toContain("3.1亿元");
  });

  test("answers a message that becomes a question for it by an edit within minutes, and no other", async () => {
    const { message } = await bot.say("快手日活多少?", inGroup);
    expect(await bot.edit(message, "快手日活是多少?")).toEqual([]);
    expect(await bot.edit(message, "/ask 快手日活多少?", 3600)).toEqual([]);
    const calls = await bot.edit(message, "/ask 快手日活多少?");
    expect(calls.map(({ payload }) => payload.text)).toEqual([expect.stringContaining("快手日活突破3亿")]);
  });

  describe("that shall also answer clear questions", () => {
    beforeEach(async () => {
      await bot.store.changeSettings(group.id, "supergroup", { answers: "clear" });
    });

    test.for([["快手日活是多少"], ["快手日活是啥"], ["快手日活\uFF1F"], ["快手 users?"]] as const)(
      "answers %s, of which it is sure",
      async ([text]) => {
        expect((await bot.say(text, inGroup)).sent).toHaveLength(1);
      },
    );

    test.for([["快手真好用"], ["这几年快手很火"], ["抖音日活是多少?"], ["苹果?"], ["你好吗?"]] as const)(
      "stays silent at %s",
      async ([text]) => {
        expect((await bot.say(text, inGroup)).calls).toEqual([]);
      },
    );

    test("stays silent at a question longer than people ask each other, and answers it when addressed", async () => {
      const long = `${"我们昨天说的那件事还没有定下来".repeat(21)}，快手日活是多少?`;
      expect((await bot.say(long, inGroup)).calls).toEqual([]);
      expect((await bot.say(`/ask ${long}`, inGroup)).sent).toHaveLength(1);
    });

    test.for([
      [0.89, 0],
      [0.9, 1],
    ] as const)("is sure from nine in ten on: %d is answered %d times", async ([confidence, times]) => {
      const { responder, ...knowledge } = sampleKnowledge();
      const ask: typeof responder.ask = (question, context) => {
        const { answer, ...reply } = responder.ask(question, context);
        if (answer.status !== "answered") return { answer, ...reply };
        return { answer: { ...answer, facts: answer.facts.map((fact) => ({ ...fact, confidence })) }, ...reply };
      };
      bot.learn({ ...knowledge, responder: { ...responder, ask } });
      expect((await bot.say("快手日活是多少", inGroup)).sent).toHaveLength(times);
    });

    test.for([
      ["京东呢?", 1],
      ["那到底是多少?", 0],
      ["你们在忙什么?", 0],
    ] as const)("after an answer follows %s up %d times", async ([text, times]) => {
      await bot.say("快手日活是多少?", inGroup);
      expect((await bot.say(text, inGroup)).sent).toHaveLength(times);
    });

    test("stays silent in quiet hours, but answers without a sound when addressed", async () => {
      // 12:00 in London is 20:00 in Shanghai.
      await bot.store.changeSettings(group.id, "supergroup", { quietHours: { from: 20, to: 8 } });
      expect((await bot.say("快手日活是多少?", inGroup)).calls).toEqual([]);
      expect((await bot.say("/ask 快手日活是多少?", inGroup)).sent[0].disable_notification).toBe(true);
    });
  });

  describe("that shows help and refusals only to the one who asked", () => {
    beforeEach(async () => {
      await bot.store.changeSettings(group.id, "supergroup", { notices: "asker" });
    });

    test.for([["/help"], ["/privacy"], ["/ask"], ["/settings"]] as const)(
      "sends its line on %s to nobody else",
      async ([text]) => {
        const { sent } = await bot.say(text, inGroup);
        expect(sent.map((it) => it.ephemeral_message_parameters)).toEqual([{ receiver_user_id: person.id }]);
      },
    );

    test("remembers no message that has no id of the group's", async () => {
      bot.replies.sendMessage = ({ chat_id }) => ({
        message_id: 0,
        date: 0,
        chat: { id: chat_id, type: "supergroup" },
      });
      await bot.say("/help", inGroup);
      expect(await bot.store.sent(group.id, 0)).toBeNull();
    });

    test("says to all that somebody must wait only where Telegram can't do otherwise", async () => {
      const strict = await driveBot({ store: bot.store, questionsPerMinute: 1 });
      strict.replies.sendMessage = ({ ephemeral_message_parameters }) =>
        ephemeral_message_parameters && refuse(400, "Bad Request: method is not available");
      await strict.say("/ask 快手?", inGroup);
      const { sent } = await strict.say("/ask 快手?", inGroup);
      expect(sent.map((it) => it.ephemeral_message_parameters !== undefined)).toEqual([true, false]);
    });

    test("gives answers to all", async () => {
      expect((await bot.say("/ask 快手?", inGroup)).sent[0]).not.toHaveProperty("ephemeral_message_parameters");
    });
  });

  test("says in its help what it answers unasked", async () => {
    expect((await bot.say("/help", inGroup)).sent[0].text).toContain("其他消息我不会回应");
    await bot.store.changeSettings(group.id, "supergroup", { answers: "clear" });
    const { text } = (await bot.say("/help", inGroup)).sent[0];
    expect(text).not.toContain("不会回应");
    expect(text).toContain("我有把握，也会回答");
  });

  test("shows help to all unless the settings say otherwise", async () => {
    expect((await bot.say("/help", inGroup)).sent[0]).not.toHaveProperty("ephemeral_message_parameters");
  });

  test("does not show the question where it is longer than Telegram lets a quote be", async () => {
    const { message, sent } = await bot.say(`/ask 快手${"日活".repeat(512)}`, inGroup);
    expect(sent[0].reply_parameters).toEqual({ message_id: message.message_id, allow_sending_without_reply: true });
  });

  test("stays calm where it may not write", async () => {
    bot.replies.sendMessage = () => refuse(400, "Bad Request: not enough rights to send text messages to the chat");
    expect((await bot.say("/ask 快手?", inGroup)).sent).toHaveLength(1);
    expect(await bot.store.pendingUpdates()).toEqual([]);
  });

  test("on trial speaks to its admin in that one's language, whatever the group's or the asker's is", async () => {
    await bot.store.saveChat({ id: group.id, kind: "supergroup", title: "Group", active: true });
    await bot.store.changeSettings(group.id, "supergroup", { language: "zh" });
    await bot.press(`s:${group.id}:trial:on`, 50, { from: admin, chat: group });
    const { sent } = await bot.say("/ask 快手日活多少?", inGroup);
    expect(sent[0]).toMatchObject({ chat_id: admin.id, text: expect.stringMatching(/^Somebody in “Group” asked/) });
    await bot.store.changeSettings(admin.id, "private", { language: "zh" });
    expect((await bot.say("/ask 快手日活多少?", inGroup)).sent[0].text).toMatch(/^“Group”里有人问/);
  });

  describe("on trial", () => {
    beforeEach(async () => {
      await bot.store.changeSettings(group.id, "supergroup", { trialFor: admin.id });
    });

    test("shows the admin in private what it would have answered, and the group nothing", async () => {
      const { sent } = await bot.say("/ask 快手日活多少?", inGroup);
      expect(sent).toHaveLength(1);
      expect(sent[0].chat_id).toBe(admin.id);
      expect(sent[0].text).toMatch(/Group[\s\S]*快手日活多少\?[\s\S]*快手日活突破3亿/);
      expect(sent[0].entities[0].offset).toBe(sent[0].text.indexOf("“2020"));
    });

    test("logs no word of a question that the admin, who blocked the bot, can't be shown", async () => {
      const lines: string[] = [];
      const driven = await driveBot({
        log: pino({ level: "trace" }, { write: (line) => lines.push(line) }),
        replies: { sendMessage: () => refuse(403, "Forbidden: bot was blocked by the user") },
      });
      await driven.store.changeSettings(group.id, "supergroup", { trialFor: admin.id });
      await driven.say("/ask 快手日活多少?", inGroup);
      expect(lines.join("")).toMatch(/could not show a trial answer/);
      expect(lines.join("")).not.toMatch(/快手|日活|1:test/);
    });

    test("shows nothing any more to one who is no admin now, and to the group neither", async () => {
      bot.replies.getChatMember = () => ({ status: "kicked", user: admin });
      expect((await bot.say("/ask 快手日活多少?", inGroup)).sent).toEqual([]);
    });

    test.for([
      ["/help"],
      ["/start"],
      ["/privacy"],
      ["/about"],
      ["/sources"],
      ["/ask"],
      ["/settings"],
      ["/delete_my_data"],
    ] as const)("says nothing to %s of a member", async ([text]) => {
      expect((await bot.say(text, inGroup)).sent).toEqual([]);
    });

    test("shows a follow-up and an edit as the group would have got them", async () => {
      const { message } = await bot.say("/ask 快手日活多少?", inGroup);
      const followed = await bot.say("/ask 那它呢?", inGroup);
      expect(followed.sent.map((it) => [it.chat_id, it.text.includes("快手日活突破3亿")])).toEqual([[admin.id, true]]);
      const edited = await bot.edit(message, "/ask 格力卖了多少?");
      const sent = edited.filter(({ method }) => method === "sendMessage");
      expect(sent.map(({ payload }) => [payload.chat_id, payload.text.includes("3.1亿元")])).toEqual([
        [admin.id, true],
      ]);
    });

    test("opens the settings for an admin, without whom the trial would not end", async () => {
      expect((await bot.say("/settings", { ...inGroup, from: admin })).sent.map((it) => it.chat_id)).toEqual([
        group.id,
      ]);
    });

    test("does not say in the group that somebody asks too fast", async () => {
      const strict = await driveBot({ store: bot.store, questionsPerMinute: 1 });
      for (let i = 0; i < 3; i++)
        for (const { chat_id } of (await strict.say("/ask 快手?", inGroup)).sent) expect(chat_id).toBe(admin.id);
    });

    test("lets what was answered before it stand as it is", async () => {
      await bot.store.changeSettings(group.id, "supergroup", { trialFor: null });
      const { message } = await bot.say("/ask 快手日活多少?", inGroup);
      const answer = bot.lastMessage;
      await bot.store.changeSettings(group.id, "supergroup", { trialFor: admin.id });
      expect(await bot.edit(message, "/ask 格力卖了多少?")).toEqual([]);
      const pressed = await bot.press("more", answer, { chat: group });
      expect(pressed.map(({ method }) => method)).toEqual(["answerCallbackQuery"]);
    });

    test("stays quiet where the one who tried it out had everything deleted, until an admin ends it", async () => {
      await bot.store.deleteUser(admin.id);
      expect((await bot.say("/ask 快手日活多少?", inGroup)).sent).toEqual([]);
      await bot.press(`s:${group.id}:trial:off`, 50, { from: admin, chat: group });
      expect((await bot.say("/ask 快手日活多少?", inGroup)).sent).toHaveLength(1);
    });

    test("goes live by one tap on the answer shown, which stays", async () => {
      await bot.say("/ask 快手日活多少?", inGroup);
      const at = { from: admin, chat: { id: admin.id, type: "private" as const, first_name: "Admin" } };
      const calls = await bot.press(`s:${group.id}:trial:off`, bot.lastMessage, at);
      expect(calls.map(({ method }) => method)).toEqual(["getChatMember", "answerCallbackQuery"]);
      expect((await bot.say("/ask 快手日活多少?", inGroup)).sent[0].chat_id).toBe(group.id);
    });
  });

  describe("when it is added", () => {
    const joined = (status: "member" | "left" | "kicked", before: "member" | "left", from = admin) =>
      bot.handle({
        my_chat_member: {
          ...{ chat: group, from, date: 0 },
          ...{ old_chat_member: { status: before, user: me }, new_chat_member: { status, user: me } },
        } as never,
      });

    test("welcomes with one short message that says what, how and privacy", async () => {
      const calls = await joined("member", "left");
      const [welcome] = calls.filter(({ method }) => method === "sendMessage");
      expect(welcome?.payload.text).toMatch(/^Hello, I’m Yiju.*\/ask.*\/privacy/);
      expect(welcome?.payload.text.length).toBeLessThan(300);
      expect(await bot.store.chatsOfAdmin(admin.id)).toHaveLength(1);
    });

    test("remembers no admin when an ordinary member added it", async () => {
      await joined("member", "left", person);
      expect(await bot.store.chatsOfAdmin(person.id)).toEqual([]);
    });

    test("says nothing when it is removed, and knows that the chat is closed", async () => {
      await joined("member", "left");
      expect(await joined("kicked", "member")).toEqual([]);
      expect((await bot.store.chat(group.id))?.active).toBe(false);
    });
  });

  describe("when the group becomes a supergroup", () => {
    const old = { id: -55, type: "group" as const, title: "Old" };

    test("keeps its settings under the new id", async () => {
      await bot.store.changeSettings(old.id, "group", { language: "en" });
      await bot.say("", { chat: old, migrate_to_chat_id: -10055 });
      expect((await bot.store.chat(-10055))?.settings.language).toBe("en");
      expect(await bot.store.chat(old.id)).toBeNull();
    });

    test("sends once more, to the new id, an answer that was refused because of it", async () => {
      await bot.store.changeSettings(old.id, "group", { language: "en" });
      const upgraded = refuse(400, "Bad Request: group chat was upgraded to a supergroup chat", {
        migrate_to_chat_id: -10055,
      });
      bot.replies.sendMessage = ({ chat_id }) => (chat_id === old.id ? upgraded : undefined);
      const { sent } = await bot.say("/ask 快手?", { chat: old });
      expect(sent.map(({ chat_id }) => chat_id)).toEqual([old.id, -10055]);
      expect(sent[1]).not.toHaveProperty("reply_parameters");
      expect((await bot.store.chat(-10055))?.settings.language).toBe("en");
    });

    describe("a panel that stayed behind", () => {
      const upgraded = refuse(400, "Bad Request: group chat was upgraded to a supergroup chat", {
        migrate_to_chat_id: -10055,
      });
      const kept = { language: "zh", answers: "clear", trialFor: admin.id } as const;
      const panel = 70;
      beforeEach(async () => {
        await bot.store.saveChat({ ...old, kind: "group", active: true });
        await bot.store.changeSettings(old.id, "group", kept);
        for (const method of ["getChatMember", "editMessageText"])
          bot.replies[method] = ({ chat_id }) => (chat_id === old.id ? upgraded : undefined);
      });
      const press = (words: string) => bot.press(`s:${old.id}:${words}`, panel, { from: admin, chat: old });
      const settings = async () => (await bot.store.chat(-10055))?.settings;

      test.for(["lang:en", "trial:off", "mode:addressed", "page:digest"])(
        "changes nothing by a press of %s, and says that it is old",
        async (words) => {
          await bot.say("", { chat: old, migrate_to_chat_id: -10055 });
          const calls = await press(words);
          expect(calls.at(-1)?.payload).toMatchObject({ show_alert: true, text: expect.stringMatching(/out of date/) });
          expect(calls.map(({ method }) => method)).not.toContain("editMessageText");
          expect(await settings()).toMatchObject(kept);
          expect(await bot.store.chat(old.id)).toBeNull();
        },
      );

      test("is no message of the new group's, whatever has its number there", async () => {
        bot.replies.getChatMember = () => undefined;
        const calls = await press("lang:en");
        const edits = calls.filter(({ method }) => method === "editMessageText");
        expect(edits.map(({ payload }) => payload.chat_id)).toEqual([old.id]);
      });
    });
  });
});
