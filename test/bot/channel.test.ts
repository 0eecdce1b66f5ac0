import { beforeEach, describe, expect, test } from "vitest";
import { admin, channel, type DrivenBot, driveBot, me, refuse } from "./drive-bot.ts";

describe("in a channel the bot", () => {
  let bot: DrivenBot;
  beforeEach(async () => {
    bot = await driveBot();
  });

  test("answers a post that begins with /ask", async () => {
    const calls = await bot.post("/ask 快手日活多少?");
    expect(calls.map(({ method, payload }) => [method, payload.chat_id])).toEqual([["sendMessage", channel.id]]);
  });

  test("answers a post with the chosen hashtag, and none with another", async () => {
    await bot.store.changeSettings(channel.id, "channel", { hashtag: "问数据" });
    expect(await bot.post("#问数据 快手日活多少?")).toHaveLength(1);
    expect(await bot.post("快手日活多少? #问数据")).toHaveLength(1);
    expect(await bot.post("#别的 快手日活多少?")).toEqual([]);
  });

  test.for([
    ["快手日活多少?"],
    ["@yiju_bot 快手日活多少?"],
    ["/settings"],
    ["/start"],
    ["/help"],
    ["/about"],
    ["/privacy"],
    ["/delete_my_data"],
    ["/ask"],
  ] as const)("leaves %s alone", async ([text]) => {
    expect(await bot.post(text)).toEqual([]);
  });

  test("leaves a post alone that was made through it", async () => {
    expect(await bot.post("/ask 快手日活多少?", { via_bot: me })).toEqual([]);
  });

  test("leaves a channel in peace where it may not post", async () => {
    bot.replies.sendMessage = () => refuse(400, "Bad Request: need administrator rights in the channel chat");
    expect((await bot.post("/ask 快手日活多少?")).map(({ method }) => method)).toEqual(["sendMessage"]);
    expect(await bot.store.pendingUpdates()).toEqual([]);
  });

  test("gives its answers links only: a reader's press would make it post for all", async () => {
    const [call] = await bot.post("/ask 快手日活多少?");
    const buttons = call?.payload.reply_markup.inline_keyboard.flat();
    expect(buttons).toEqual([
      { text: "上下文", url: "https://t.me/yiju_bot?start=c_sample-1" },
      { text: "来源", url: "https://news.example/a" },
    ]);
  });

  test("edits its answer when the post is edited", async () => {
    await bot.post("/ask 快手日活多少?");
    const answer = bot.lastMessage;
    const post = { ...bot.messageOf("/ask 格力?", { chat: channel }), message_id: answer - 1 };
    const { from: _, ...edited } = post;
    const calls = await bot.handle({ edited_channel_post: { ...edited, edit_date: 1 } as never });
    expect(calls.map(({ method, payload }) => [method, payload.message_id])).toEqual([["editMessageText", answer]]);
  });

  describe("when somebody makes it an admin", () => {
    const promote = (rights: object, before: object = { status: "left" }) =>
      bot.handle({
        my_chat_member: {
          ...{ chat: channel, from: admin, date: 0 },
          old_chat_member: { user: me, ...before } as never,
          new_chat_member: { user: me, status: "administrator", ...rights } as never,
        },
      });

    test("tells that person in private what it may and does not do", async () => {
      const calls = await promote({ can_post_messages: true });
      expect(calls.map(({ method, payload }) => [method, payload.chat_id])).toEqual([["sendMessage", admin.id]]);
      expect(calls[0]?.payload.text).toMatch(/“Channel”[\s\S]*What I can do[\s\S]*What I don’t do/);
    });

    test("tells what it lacks when it may not post", async () => {
      const [call] = await promote({ can_post_messages: false });
      expect(call?.payload.text).toMatch(/lack the right to post/);
    });

    test("says that the right to post was taken away when it was", async () => {
      const [call] = await promote({ can_post_messages: false }, { status: "administrator", can_post_messages: true });
      expect(call?.payload.text).toMatch(/^I may no longer post/);
    });

    test("tells again when that right comes, and not when another one does", async () => {
      const before = { status: "administrator", can_post_messages: false };
      expect(await promote({ can_post_messages: true }, before)).toHaveLength(1);
      expect(
        await promote({ can_post_messages: true, can_edit_messages: true }, { ...before, can_post_messages: true }),
      ).toEqual([]);
    });

    test("is not disturbed when that person never opened a private chat", async () => {
      bot.replies.sendMessage = () => refuse(403, "Forbidden: bot can't initiate conversation with a user");
      await promote({ can_post_messages: true });
      expect(await bot.store.chatsOfAdmin(admin.id)).toHaveLength(1);
      expect((await bot.store.chat(channel.id))?.active).toBe(true);
    });
  });
});
