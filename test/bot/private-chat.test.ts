import type { Update } from "grammy/types";
import { beforeEach, describe, expect, test } from "vitest";
import { type DrivenBot, driveBot, me, person, privateChat, refuse } from "./drive-bot.ts";

describe("in a private chat the bot", () => {
  let bot: DrivenBot;
  beforeEach(async () => {
    bot = await driveBot();
  });

  test("answers any text once, as a reply, formatted by entities and without link previews", async () => {
    const { message, sent } = await bot.say("快手日活多少?");
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      chat_id: person.id,
      text: "“2020年初,快手日活突破3亿。”\n样本报",
      entities: [{ type: "blockquote", offset: 0, length: 18 }],
      reply_parameters: { message_id: message.message_id, allow_sending_without_reply: true },
      link_preview_options: { is_disabled: true },
    });
    expect(sent[0]).not.toHaveProperty("parse_mode");
  });

  test("puts the answer's buttons and the two of feedback under it", async () => {
    const { sent } = await bot.say("快手日活多少?");
    expect(sent[0].reply_markup.inline_keyboard).toEqual([
      [
        { text: "更多", callback_data: "more" },
        { text: "上下文", callback_data: "context:sample-1" },
        { text: "来源", url: "https://news.example/a" },
      ],
      [
        { text: "👍 有用", callback_data: "good" },
        { text: "👎 不对？", callback_data: "wrong" },
      ],
    ]);
  });

  test("takes /ask and the caption of a picture as a question too", async () => {
    const asked = await bot.say("/ask 格力卖了多少");
    expect(asked.sent[0].text).toContain("3.1亿元");
    const captioned = await bot.say("", { caption: "京东有多少用户?", photo: [] });
    expect(captioned.sent[0].text).toContain("3.874亿");
  });

  test.for(["@yiju_bot 格力卖了多少", "@yiju_bot, 格力卖了多少", "格力卖了多少 @yiju_bot"])(
    "reads %s without its own name",
    async (text) => {
      await bot.say(text);
      expect((await bot.store.lastExchange(person.id))?.text).toBe("格力卖了多少");
    },
  );

  test("says how to ask after a bare /ask", async () => {
    const { sent } = await bot.say("/ask");
    expect(sent[0].text).toMatch(/\/ask 后面/);
  });

  test("reads a follow-up with the question before it", async () => {
    await bot.say("快手日活多少?");
    const { sent } = await bot.say("那它呢?");
    expect(sent[0].text).toContain("快手日活突破3亿");
  });

  test.for(["谢谢", "?", "😀"])(
    "reads a follow-up with the question before it, over %s in between",
    async (between) => {
      await bot.say("快手日活多少?");
      await bot.say(between);
      await bot.say(between);
      const { sent } = await bot.say("那它呢?");
      expect(sent[0].text).toContain("快手日活突破3亿");
    },
  );

  test("reads a follow-up that a run which died had begun with as that run did", async () => {
    await bot.say("快手日活多少?");
    const { message, sent } = await bot.say("那它呢?");
    const again = await bot.handle({ message: message as NonNullable<Update["message"]> });
    expect(again.find(({ method }) => method === "sendMessage")?.payload.text).toBe(sent[0].text);
  });

  test("forgets the question before after half an hour", async () => {
    let time = new Date("2026-01-05T12:00:00Z");
    const slow = await driveBot({ now: () => time });
    await slow.say("快手日活多少?");
    time = new Date("2026-01-05T12:31:00Z");
    const { sent } = await slow.say("那它呢?");
    expect(sent[0].text).toBe("没有依据。");
  });

  test("offers to tell later when it has no answer, and counts the question without the asker", async () => {
    const { sent } = await bot.say("抖音呢?");
    expect(sent[0].reply_markup.inline_keyboard).toEqual([[{ text: "🔔 有答案时告诉我", callback_data: "notify" }]]);
    const at = new Date("2026-01-05T12:00:00Z").getTime();
    expect(await bot.store.gaps(10)).toEqual([
      { key: expect.any(String), question: "抖音呢?", prior: null, language: "zh", count: 1, firstAt: at, lastAt: at },
    ]);
  });

  test("keeps the topic of a private chat that has topics", async () => {
    const { sent } = await bot.say("快手?", { is_topic_message: true, message_thread_id: 77 });
    expect(sent[0].message_thread_id).toBe(77);
  });

  test.for([
    ["/start", "我是“依据”"],
    ["/start nonsense", "我是“依据”"],
    ["/start f_unknown-1", "这条事实已经不在资料里了。\n\n你好"],
    ["/start f_unknown-1", "· 快手的日活是多少?"],
    ["/start f_sample-3", "格力5月10日"],
    ["/start c_sample-3", "上下文:格力5月10日"],
    ["/start s_sample-3", "格力5月10日"],
    ["/start c_unknown-1", "已经不在资料里"],
    ["/start src_sample", "样本文章"],
    ["/start src_unknown", "我是“依据”"],
    ["/start lang_en", "Hello, I’m Yiju"],
    ["/start lang_fr", "我是“依据”"],
    ["/language", "这个聊天的设置"],
    ["/help", "/delete_my_data"],
    ["/about", "1 篇文章、6 条可引用的原文"],
    ["/privacy", "最多保存 90 天"],
    ["/nonsense", "没有这个命令"],
  ] as const)("answers %s", async ([text, words]) => {
    const { sent } = await bot.say(text);
    expect(sent).toHaveLength(1);
    expect(sent[0].text).toContain(words);
  });

  test("lists its sources with links", async () => {
    const { sent } = await bot.say("/sources");
    const [{ text, entities }] = sent;
    expect(text).toContain("样本报，2020 年 6 月 1 日");
    expect(
      entities.map((it: { url: string; offset: number; length: number }) => [
        it.url,
        text.slice(it.offset, it.offset + it.length),
      ]),
    ).toEqual([["https://news.example/a", "样本文章"]]);
  });

  test("copies the citation of a source at a tap, within the 256 characters that Telegram takes", async () => {
    const { sent } = await bot.say("/start src_sample");
    const copied = sent[0].reply_markup.inline_keyboard[0].at(-1).copy_text.text;
    expect(copied).toBe("样本报：《样本文章》，2020 年 6 月 1 日 https://news.example/a");
    expect(copied.length).toBeLessThanOrEqual(256);
  });

  test("speaks the language of the person's app where it speaks for itself", async () => {
    const { sent } = await bot.say("/help", { from: { ...person, language_code: "de" } });
    expect(sent[0].text).toContain("Edit your message");
  });

  test("keeps the language that a link into the chat chose", async () => {
    await bot.say("/start lang_en");
    expect((await bot.say("/help")).sent[0].text).toContain("Edit your message");
  });

  const notText = ["sticker", "photo", "voice", "checklist", "paid_media", "giveaway", "giveaway_winners", "story"];
  test.for(notText)("says that it reads words only when it gets a %s", async (kind) => {
    const { sent } = await bot.say("", { [kind]: {} });
    expect(sent[0].text).toContain("只看得懂文字");
  });

  test.for([
    ["快手日活多少?", "", ""],
    ["", "", ""],
  ])("says one thing to an album with the captions %j", async (captions) => {
    const lines: string[] = [];
    for (const caption of captions) {
      const { sent } = await bot.say("", { photo: [], media_group_id: "1", ...(caption && { caption }) });
      lines.push(...sent.map(({ text }) => text));
    }
    expect(lines).toEqual([expect.stringContaining(captions[0] ? "快手日活突破3亿" : "只看得懂文字")]);
    expect((await bot.say("", { photo: [], media_group_id: "2" })).sent).toHaveLength(1);
  });

  test("says nothing to a service message", async () => {
    const { calls } = await bot.say("", { pinned_message: { message_id: 1, date: 0, chat: privateChat() } });
    expect(calls).toEqual([]);
  });

  describe("when a question is edited", () => {
    test("edits its answer and deletes what buttons had brought", async () => {
      const { message } = await bot.say("快手日活多少?");
      const answer = bot.lastMessage;
      await bot.press("more", answer);
      const extra = bot.lastMessage;
      const calls = await bot.edit(message, "格力卖了多少?");
      expect(calls.map(({ method, payload }) => [method, payload.message_id])).toEqual([
        ["deleteMessage", extra],
        ["editMessageText", answer],
      ]);
      expect(calls[1]?.payload.text).toContain("3.1亿元");
    });

    test("takes “not modified” for success", async () => {
      const { message } = await bot.say("快手日活多少?");
      bot.replies.editMessageText = () =>
        refuse(400, "Bad Request: message is not modified: specified new message content …");
      expect((await bot.edit(message, "快手日活是多少?")).map(({ method }) => method)).toEqual(["editMessageText"]);
    });

    test("sends a new answer when the old one is gone", async () => {
      const { message } = await bot.say("快手日活多少?");
      bot.replies.editMessageText = () => refuse(400, "Bad Request: message to edit not found");
      const calls = await bot.edit(message, "格力卖了多少?");
      expect(calls.map(({ method }) => method)).toEqual(["editMessageText", "sendMessage"]);
    });

    test("answers, within minutes, a message that only now is a question, once", async () => {
      const { message } = await bot.say("/ask");
      const calls = await bot.edit(message, "/ask 快手日活多少?");
      expect(calls.map(({ method }) => method)).toEqual(["sendMessage"]);
      expect(calls[0]?.payload).toMatchObject({
        text: expect.stringContaining("快手日活突破3亿"),
        reply_parameters: { message_id: message.message_id },
      });
      expect(await bot.edit(message, "/ask 快手日活多少?")).toEqual([]);
    });

    test("leaves a message alone that it never answered, later", async () => {
      const { message } = await bot.say("/ask");
      expect(await bot.edit(message, "/ask 快手日活多少?", 3600)).toEqual([]);
    });

    test("leaves a comment alone that was asked for", async () => {
      await bot.say("快手日活多少?");
      await bot.press("wrong", bot.lastMessage);
      const prompt = bot.lastMessage;
      const { message } = await bot.say("数字是旧的", {
        reply_to_message: { ...bot.messageOf("?"), message_id: prompt, from: me } as never,
      });
      expect(await bot.edit(message, "快手的数字是旧的")).toEqual([]);
    });

    test("does nothing when the words stayed the same", async () => {
      const { message } = await bot.say("快手日活多少?");
      expect(await bot.edit(message, "快手日活多少?")).toEqual([]);
    });
  });

  describe("when a button is pressed", () => {
    test("brings more on the same question, once, as a reply to the answer", async () => {
      await bot.say("快手日活多少?");
      const answer = bot.lastMessage;
      const calls = await bot.press("more", answer);
      expect(calls.map(({ method }) => method)).toEqual(["sendMessage", "answerCallbackQuery"]);
      expect(calls[0]?.payload).toMatchObject({ text: "更多:快手日活多少?", reply_parameters: { message_id: answer } });
      const again = await bot.press("more", answer);
      expect(again.map(({ method }) => method)).toEqual(["answerCallbackQuery"]);
      expect(again[0]?.payload.text).toContain("已经发过");
    });

    test("turns a question with two readings into the answer to the chosen one", async () => {
      await bot.say("苹果?");
      const answer = bot.lastMessage;
      const calls = await bot.press("reading:1", answer);
      expect(calls.map(({ method }) => method)).toEqual(["editMessageText", "answerCallbackQuery"]);
      expect(calls[0]?.payload).toMatchObject({ message_id: answer, text: expect.stringContaining("每公斤涨到8元") });
      const more = await bot.press("more", answer);
      expect(more[0]?.payload.text).toContain("更多:苹果的价格");
    });

    test("still knows the question of an old answer from the message that it replies to", async () => {
      const question = bot.messageOf("快手日活多少?");
      const calls = await bot.press("more", 5, { reply_to_message: question });
      expect(calls[0]?.payload.text).toBe("更多:快手日活多少?");
    });

    test("keeps its answer when the list of sources is asked for by a forged press", async () => {
      await bot.say("快手日活多少?");
      const calls = await bot.press("sources:0", bot.lastMessage);
      expect(calls.map(({ method, payload }) => [method, payload.text])).toEqual([
        ["answerCallbackQuery", expect.stringContaining("已经失效")],
      ]);
    });

    test("turns the pages of that list under the list itself", async () => {
      const reply_markup = { inline_keyboard: [[{ text: "‹", callback_data: "sources:0" }]] };
      const [edit] = await bot.press("sources:0", 5, { reply_markup });
      expect(edit).toMatchObject({ method: "editMessageText", payload: { message_id: 5 } });
      expect(edit?.payload.text).toContain("样本文章");
    });

    test.for(["more", "reading:0", "good", "notify", "context:gone-1", "s:7:nonsense:1", "x", "sources:99999999999"])(
      "answers a stale or forged press of %s and sends nothing",
      async (data) => {
        const calls = await bot.press(data, 5);
        expect(calls.map(({ method }) => method)).toEqual(["answerCallbackQuery"]);
        expect(calls[0]?.payload.text.length).toBeLessThanOrEqual(200);
      },
    );

    test("is not disturbed when the press is too old to be answered", async () => {
      bot.replies.answerCallbackQuery = () =>
        refuse(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
      await bot.say("快手日活多少?");
      const calls = await bot.press("more", bot.lastMessage);
      expect(calls.map(({ method }) => method)).toEqual(["sendMessage", "answerCallbackQuery"]);
    });
  });

  test("never answers an update twice", async () => {
    const first = await bot.say("快手日活多少?", {}, 500);
    expect(first.sent).toHaveLength(1);
    expect(await bot.store.takeUpdates([{ id: 500, chat: null, message: null, body: "{}" }], 1)).toEqual([]);
  });

  test("says one polite line to someone who asks too fast, and goes on later", async () => {
    let time = new Date("2026-01-05T12:00:00Z").getTime();
    const strict = await driveBot({ questionsPerMinute: 3, now: () => new Date(time) });
    const texts: string[] = [];
    for (let i = 0; i < 8; i++) texts.push(...(await strict.say("快手?")).sent.map(({ text }) => text));
    expect(texts).toHaveLength(4);
    expect(texts[3]).toMatch(/请稍等 20 秒/);
    time += 21_000;
    expect((await strict.say("快手?")).sent).toHaveLength(1);
    // Somebody else isn't slowed.
    expect(
      (await strict.say("快手?", { from: { ...person, id: 9 }, chat: privateChat({ ...person, id: 9 }) })).sent,
    ).toHaveLength(1);
  });

  test("sends plain text, and counts it, when Telegram refuses the entities", async () => {
    bot.replies.sendMessage = ({ entities }) =>
      entities.length > 0 ? refuse(400, "Bad Request: can't parse entities: …") : undefined;
    const { sent } = await bot.say("快手日活多少?");
    expect(sent.map(({ entities }) => entities.length)).toEqual([1, 0]);
    expect((await bot.services.metrics.plainFallbacks.get()).values[0]?.value).toBe(1);
  });

  test("apologises in one line when something breaks, and is done with the update", async () => {
    bot.replies.sendMessage = ({ text }) =>
      text.includes("快手") ? refuse(400, "Bad Request: something odd") : undefined;
    const { sent } = await bot.say("快手日活多少?");
    expect(sent.at(-1).text).toContain("出了点问题");
    expect(await bot.store.pendingUpdates()).toEqual([]);
  });

  test("marks the chat as closed when the person blocked it, and says nothing more", async () => {
    await bot.store.saveChat({ id: person.id, kind: "private", title: null, active: true });
    bot.replies.sendMessage = () => refuse(403, "Forbidden: bot was blocked by the user");
    const { sent } = await bot.say("快手日活多少?");
    expect(sent).toHaveLength(1);
    expect((await bot.store.chat(person.id))?.active).toBe(false);
  });

  test("does not answer other bots or itself", async () => {
    const other = { id: 99, is_bot: true, first_name: "Other" };
    expect((await bot.say("快手?", { from: other })).calls).toEqual([]);
    expect((await bot.say("快手?", { via_bot: me })).calls).toEqual([]);
  });
});
