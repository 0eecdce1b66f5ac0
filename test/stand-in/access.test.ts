import { expect, test } from "vitest";
import type { StandIn } from "../support/stand-in/stand-in.ts";
import { call, start } from "./start.ts";

const say = (telegram: StandIn, chatId: number | string) =>
  call(telegram, "sendMessage", { chat_id: chatId, text: "hello" });
const badRequest = (text: string) => ({ ok: false, error_code: 400, description: `Bad Request: ${text}` });
const forbidden = (text: string) => ({ ok: false, error_code: 403, description: `Forbidden: ${text}` });

test("a chat that does not exist is not found", async () => {
  expect(await say(await start(), 12)).toEqual(badRequest("chat not found"));
});

test("the bot can't write first, nor to a person who blocked it", async () => {
  const telegram = await start();
  const ann = telegram.person("Ann");
  expect(await say(telegram, ann.chat.id)).toEqual(forbidden("bot can't initiate conversation with a user"));
  ann.says(ann.chat, "/start");
  expect((await say(telegram, ann.chat.id)).ok).toBe(true);
  ann.blocksBot();
  expect(await say(telegram, ann.chat.id)).toEqual(forbidden("bot was blocked by the user"));
  ann.unblocksBot();
  expect((await say(telegram, ann.chat.id)).ok).toBe(true);
});

test.for(["group", "supergroup", "channel"] as const)(
  "in a %s the bot must be there and not thrown out",
  async (type) => {
    const telegram = await start();
    const ann = telegram.person("Ann");
    const chat = telegram[type]("Traders", { owner: ann });
    expect(await say(telegram, chat.id)).toEqual(forbidden(`bot is not a member of the ${type} chat`));
    ann.addsBot(chat);
    expect((await say(telegram, chat.id)).ok).toBe(true);
    ann.kicksBot(chat);
    expect(await say(telegram, chat.id)).toEqual(forbidden(`bot was kicked from the ${type} chat`));
  },
);

test("a channel needs the right to post, and is found by its name", async () => {
  const telegram = await start();
  const ann = telegram.person("Ann");
  const channel = telegram.channel("News", { owner: ann, username: "news" });
  ann.addsBot(channel, { can_post_messages: false });
  expect(await say(telegram, "@news")).toEqual(badRequest("not enough rights to send text messages to the chat"));
  ann.promotesBot(channel);
  expect(await say(telegram, "@News")).toMatchObject({ result: { sender_chat: { title: "News" } } });
});

test("a restricted bot may not write", async () => {
  const telegram = await start();
  const ann = telegram.person("Ann");
  const group = telegram.supergroup("Traders", { owner: ann, bot: "member" });
  ann.restrictsBot(group);
  expect(await say(telegram, group.id)).toEqual(badRequest("not enough rights to send text messages to the chat"));
});

test("a group that became a supergroup names its new id", async () => {
  const telegram = await start();
  const ann = telegram.person("Ann");
  const group = telegram.group("Traders", { owner: ann, bot: "member" });
  const supergroup = ann.migrates(group);
  expect(await say(telegram, group.id)).toEqual({
    ...badRequest("group chat was upgraded to a supergroup chat"),
    parameters: { migrate_to_chat_id: supergroup.id },
  });
  expect((await say(telegram, supergroup.id)).ok).toBe(true);
});

test("members and administrators are told", async () => {
  const telegram = await start();
  const [ann, bob, eve] = [telegram.person("Ann"), telegram.person("Bob"), telegram.person("Eve")];
  const group = telegram.supergroup("Traders", { owner: ann, members: [bob], bot: "member" });
  const status = async (userId: number) => {
    const response = await call(telegram, "getChatMember", { chat_id: group.id, user_id: userId });
    return response.ok && response.result.status;
  };
  expect(await status(ann.user.id)).toBe("creator");
  expect(await status(bob.user.id)).toBe("member");
  expect(await status(eve.user.id)).toBe("left");
  ann.promotes(group, bob);
  const administrators = await call(telegram, "getChatAdministrators", { chat_id: group.id });
  expect(administrators.ok && administrators.result.map((one: { user: { id: number } }) => one.user.id)).toEqual([
    ann.user.id,
    bob.user.id,
  ]);
  expect(await call(telegram, "getChatMemberCount", { chat_id: group.id })).toMatchObject({ result: 3 });
  expect(await call(telegram, "getChat", { chat_id: group.id })).toMatchObject({ result: { title: "Traders" } });
  expect((await call(telegram, "leaveChat", { chat_id: group.id })).ok).toBe(true);
  expect((await call(telegram, "getChat", { chat_id: group.id })).ok).toBe(false);
});
