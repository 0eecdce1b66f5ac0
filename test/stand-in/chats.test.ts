import type { Update } from "@grammyjs/types";
import { describe, expect, test } from "vitest";
import type { StandIn, StandInOptions } from "../support/stand-in/stand-in.ts";
import { call, start } from "./start.ts";

const received = (telegram: StandIn): Update[] => telegram.world.updates.created;
const texts = (telegram: StandIn) => received(telegram).flatMap((update) => update.message?.text ?? []);

async function startGroup(privacyMode: NonNullable<StandInOptions["privacyMode"]>) {
  const telegram = await start({ privacyMode });
  const ann = telegram.person("Ann");
  const group = telegram.supergroup("Traders", { owner: ann, bot: "member" });
  return { telegram, ann, group };
}

describe("privacy mode", () => {
  const said = ["talk", "/ask daily users", "/ask@yiju_bot users", "/ask@other_bot users", "@yiju_bot users"];

  test.for([
    ["on", ["/ask daily users", "/ask@yiju_bot users"]],
    ["on, mentions reach the bot", ["/ask daily users", "/ask@yiju_bot users", "@yiju_bot users"]],
    ["off", said],
  ] as const)("%s: the bot sees %j", async ([mode, seen]) => {
    const { telegram, ann, group } = await startGroup(mode);
    for (const text of said) ann.says(group, text);
    expect(texts(telegram)).toEqual(seen);
  });

  test("replies to the bot reach it", async () => {
    const { telegram, ann, group } = await startGroup("on");
    await call(telegram, "sendMessage", { chat_id: group.id, text: "42" });
    ann.says(group, "sure?", { replyTo: await group.nextMessage() });
    ann.says(group, "to myself", { replyTo: ann.says(group, "talk") });
    expect(texts(telegram)).toEqual(["sure?"]);
  });

  test("an administrator sees everything", async () => {
    const { telegram, ann, group } = await startGroup("on");
    ann.promotesBot(group);
    ann.says(group, "talk");
    expect(texts(telegram)).toEqual(["talk"]);
  });
});

test("what is said in a group without the bot stays there", async () => {
  const telegram = await start({ privacyMode: "off" });
  const ann = telegram.person("Ann");
  ann.says(telegram.group("Others", { owner: ann }), "/ask");
  expect(received(telegram)).toEqual([]);
});

test("the bot is told when it is added, promoted, demoted and thrown out, in private when blocked", async () => {
  const { telegram, ann } = await startGroup("on");
  const group = telegram.group("New", { owner: ann });
  ann.addsBot(group);
  ann.promotesBot(group);
  ann.demotesBot(group);
  ann.kicksBot(group);
  ann.blocksBot();
  const changes = received(telegram).flatMap(({ my_chat_member: change }) =>
    change ? [`${change.chat.type}: ${change.old_chat_member.status} → ${change.new_chat_member.status}`] : [],
  );
  expect(changes).toEqual([
    "group: left → member",
    "group: member → administrator",
    "group: administrator → member",
    "group: member → kicked",
    "private: member → kicked",
  ]);
  expect(received(telegram)).toContainEqual(
    expect.objectContaining({ message: expect.objectContaining({ new_chat_members: [telegram.world.botUser] }) }),
  );
});

test("an anonymous administrator speaks as the group", async () => {
  const { telegram, ann, group } = await startGroup("on");
  ann.says(group, "/settings", { anonymously: true });
  const message = received(telegram)[0]?.message;
  expect(message).toMatchObject({ from: { id: 1_087_968_824 }, sender_chat: { id: group.id } });
  expect(() => telegram.person("Bob").says(group, "/settings", { anonymously: true })).toThrow("is not in");
});

test("a person may speak in a group as a channel", async () => {
  const { telegram, ann, group } = await startGroup("off");
  const channel = telegram.channel("News", { owner: ann });
  ann.says(group, "hello", { asChannel: channel });
  expect(received(telegram)[0]?.message).toMatchObject({ from: { id: 136_817_688 }, sender_chat: { id: channel.id } });
});

test("a post in a channel is copied into its discussion group", async () => {
  const telegram = await start({ privacyMode: "off" });
  const ann = telegram.person("Ann");
  const channel = telegram.channel("News", { owner: ann, bot: "administrator" });
  const group = telegram.supergroup("News chat", { owner: ann, bot: "member" });
  telegram.link(channel, group);
  const post = ann.postsIn(channel, "/ask users");
  ann.edits(post, "/ask daily users");
  const [first, copy, edited, editedCopy] = received(telegram);
  expect(first?.channel_post).toMatchObject({ text: "/ask users", sender_chat: { id: channel.id } });
  expect(first?.channel_post?.from).toBeUndefined();
  expect(copy?.message).toMatchObject({
    is_automatic_forward: true,
    from: { id: 777_000 },
    sender_chat: { id: channel.id },
    forward_origin: { type: "channel", message_id: post.message_id },
  });
  expect(edited?.edited_channel_post).toMatchObject({ text: "/ask daily users" });
  expect(editedCopy?.edited_message).toMatchObject({ text: "/ask daily users", is_automatic_forward: true });
});

describe("forum topics", () => {
  async function startForum() {
    const telegram = await start({ privacyMode: "off" });
    const ann = telegram.person("Ann");
    const forum = telegram.forum("Traders", { owner: ann, bot: "member" });
    const topic = ann.createsTopic(forum, "Retail");
    const send = (parameters: object) =>
      call(telegram, "sendMessage", { chat_id: forum.id, text: "42", ...parameters });
    return { telegram, ann, forum, topic, send };
  }

  test("a message in a topic names it and seems to answer the message that created it", async () => {
    const { telegram, ann, forum, topic } = await startForum();
    ann.says(forum, "hello", { topic });
    expect(received(telegram).at(-1)?.message).toMatchObject({
      is_topic_message: true,
      message_thread_id: topic.threadId,
      reply_to_message: { message_id: topic.threadId, forum_topic_created: { name: "Retail" } },
    });
  });

  test("the bot answers in the topic, and a reply goes there by itself", async () => {
    const { ann, forum, topic, send } = await startForum();
    const inTopic = { is_topic_message: true, message_thread_id: topic.threadId };
    expect(await send({ message_thread_id: topic.threadId })).toMatchObject({ result: inTopic });
    const { message_id } = ann.says(forum, "hello", { topic });
    expect(await send({ reply_parameters: { message_id } })).toMatchObject({ result: inTopic });
  });

  test("a topic that isn't there is refused, and so is General's number", async () => {
    const { send } = await startForum();
    for (const message_thread_id of [1, 99]) {
      expect(await send({ message_thread_id })).toMatchObject({ description: "Bad Request: message thread not found" });
    }
    expect((await send({})).ok).toBe(true);
  });

  test("the thread number of replies in a plain supergroup is no topic", async () => {
    const telegram = await start();
    const ann = telegram.person("Ann");
    const group = telegram.supergroup("Traders", { owner: ann, bot: "member" });
    const reply = ann.says(group, "/ask", { replyTo: ann.says(group, "talk") });
    expect(reply.message_thread_id).toBeTypeOf("number");
    expect(reply.is_topic_message).toBeUndefined();
    const response = await call(telegram, "sendMessage", {
      chat_id: group.id,
      text: "42",
      message_thread_id: reply.message_thread_id,
    });
    expect(response).toMatchObject({ description: "Bad Request: message thread not found" });
  });
});

test("an upgrade to a supergroup is told in both chats", async () => {
  const telegram = await start();
  const ann = telegram.person("Ann");
  const group = telegram.group("Traders", { owner: ann, bot: "member" });
  const supergroup = ann.migrates(group);
  expect(received(telegram).map(({ message }) => [message?.migrate_to_chat_id, message?.migrate_from_chat_id])).toEqual(
    [
      [supergroup.id, undefined],
      [undefined, group.id],
    ],
  );
});

test("a quote of formatted words carries their formatting", async () => {
  const { telegram, ann, group } = await startGroup("off");
  const bold = { type: "bold" as const, offset: 13, length: 3 };
  const talk = ann.says(group, "Kuaishou has 300 million users", { entities: [bold] });
  ann.says(group, "source?", { replyTo: talk, quote: "has 300 million" });
  expect(received(telegram)[1]?.message?.quote?.entities).toEqual([{ type: "bold", offset: 4, length: 3 }]);
  expect(() => ann.says(group, "?", { replyTo: talk, quote: "400" })).toThrow("is no part of the message");
});

test("a quote of the person's reply is passed on", async () => {
  const { telegram, ann, group } = await startGroup("off");
  const talk = ann.says(group, "Kuaishou has 300 million users");
  ann.says(group, "source?", { replyTo: talk, quote: "300 million" });
  expect(received(telegram)[1]?.message?.quote).toEqual({ text: "300 million", position: 13, is_manual: true });
});
