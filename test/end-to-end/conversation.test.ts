import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type StandIn, startStandIn } from "../support/stand-in/stand-in.ts";
import { type BotProcess, CITED, makeDataFolder, PATIENCE, startBot } from "./bot-process.ts";

describe("the bot as a process, on a stand-in for Telegram", { timeout: 120_000 }, () => {
  let standIn: StandIn;
  let bot: BotProcess;
  const data = makeDataFolder();
  beforeAll(async () => {
    standIn = await startStandIn({ times: { repeatHold: 0.05 } });
    bot = await startBot(standIn, data.file);
  }, 90_000);
  afterAll(async () => {
    await bot.signal("SIGKILL");
    data.remove();
    await standIn.stop();
  });

  test("answers a question in private, and its buttons and edits work", async () => {
    const lin = standIn.person("Lin", { language_code: "zh-hans" });
    const question = lin.says(lin.chat, "格力直播卖了多少钱?");
    const answer = await lin.chat.nextMessage(PATIENCE);
    expect(answer.text).toMatch(CITED);
    expect(answer.reply_to_message?.message_id).toBe(question.message_id);

    const press = lin.presses(answer, "上下文");
    const context = await lin.chat.nextMessage(PATIENCE);
    expect(context.reply_to_message?.message_id).toBe(answer.message_id);
    await press.answer();

    lin.edits(question, "快手日活是多少?");
    expect(await lin.chat.nextDeletion(PATIENCE)).toBe(context.message_id);
    const edited = await lin.chat.nextEdit(PATIENCE);
    expect(edited.message_id).toBe(answer.message_id);
    expect(edited.text).toMatch(CITED);
    expect(lin.chat.unread).toEqual([]);
  });

  test("tells who asks for help all that it can do, and how to take it into a group", async () => {
    const ann = standIn.person("Ann");
    for (const asked of ["/help", "what can you do?", "How do I add you to my group?"]) {
      ann.says(ann.chat, asked);
      expect((await ann.chat.nextMessage(PATIENCE)).text).toMatch(/I work in groups and channels too[\s\S]+\/settings/);
    }
  });

  test("answers in a group when addressed, quoting the question, and is silent otherwise", async () => {
    const ann = standIn.person("Ann");
    const group = standIn.supergroup("Traders", { owner: ann, bot: "member" });
    ann.says(group, "How many daily users does Kuaishou have?");
    ann.says(group, "/ask How many daily users does Kuaishou have?");
    const answer = await group.nextMessage(PATIENCE);
    expect(answer.quote?.text).toBe("How many daily users does Kuaishou have?");
    expect(group.unread).toEqual([]);
  });

  test("keeps to the topic of a forum", async () => {
    const ann = standIn.person("Ann");
    const forum = standIn.forum("Forum", { owner: ann, bot: "member" });
    const topic = ann.createsTopic(forum, "Numbers");
    ann.says(forum, "/ask 快手日活是多少?", { topic });
    expect((await forum.nextMessage(PATIENCE)).message_thread_id).toBe(topic.threadId);
    ann.says(forum, "/ask 快手日活是多少?");
    expect((await forum.nextMessage(PATIENCE)).message_thread_id).toBeUndefined();
  });

  test("keeps its settings when a group becomes a supergroup", async () => {
    const ann = standIn.person("Ann");
    const group = standIn.group("Small", { owner: ann });
    ann.addsBot(group);
    await group.nextMessage(PATIENCE);
    ann.says(group, "/settings");
    const panel = await group.nextMessage(PATIENCE);
    await ann.presses(panel, "中文").answer();
    const grown = ann.migrates(group);
    ann.says(grown, "/ask Kuaishou daily active users?");
    expect((await grown.nextMessage(PATIENCE)).text).toMatch(/来源/);
    ann.says(grown, "/settings", { anonymously: true });
    expect((await grown.nextMessage(PATIENCE)).reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toContain(
      "✓ 中文",
    );
  });

  test("greets whoever adds it to a channel, answers /ask there, and not again in the discussion group", async () => {
    const ann = standIn.person("Ann");
    ann.says(ann.chat, "/start");
    await ann.chat.nextMessage(PATIENCE);
    const channel = standIn.channel("News", { owner: ann });
    const group = standIn.supergroup("News chat", { owner: ann, bot: "member" });
    standIn.link(channel, group);
    ann.addsBot(channel, { can_post_messages: true });
    expect((await ann.chat.nextMessage(PATIENCE)).text).toContain("News");
    ann.postsIn(channel, "/ask 快手日活是多少?");
    const answer = await channel.nextMessage(PATIENCE);
    expect(answer.text).toMatch(CITED);
    expect(answer.reply_markup?.inline_keyboard.flat().every((button) => "url" in button)).toBe(true);
    // The button behind a link does in private what it says.
    const links = new Map(
      answer.reply_markup?.inline_keyboard.flat().map((button) => [button.text, "url" in button ? button.url : ""]),
    );
    const opened = async (label: string) => {
      ann.says(ann.chat, `/start ${new URL(links.get(label) ?? "").searchParams.get("start")}`);
      return (await ann.chat.nextMessage(PATIENCE)).text;
    };
    const [context, source] = [await opened("上下文"), await opened("来源")];
    expect(context).toContain("快手");
    expect(source).toMatch(/Publisher|Published by/i);
    expect(context).not.toBe(source);
    // Whatever the copy led to would have come before this answer.
    ann.says(group, "/ask 格力直播卖了多少钱?");
    expect((await group.nextMessage(PATIENCE)).text).toMatch(CITED);
    expect(group.unread).toEqual([]);
  });

  test("offers facts inline, and is silent when one is posted where it is a member", async () => {
    const ann = standIn.person("Ann");
    const group = standIn.supergroup("Traders", { owner: ann, bot: "member" });
    const question = ann.asksInline("快手 日活");
    const { results } = await question.results();
    expect(results.length).toBeGreaterThan(0);
    const [first] = results;
    if (!first) return;
    ann.choosesInlineResult(question, first, group);
    ann.says(group, "/ask 快手日活是多少?");
    await group.nextMessage(PATIENCE);
    expect(group.unread).toEqual([]);
  });

  test("answers where it is called as a guest", async () => {
    const ann = standIn.person("Ann");
    const group = standIn.supergroup("Strangers", { owner: ann });
    ann.asksGuest(group, "@yiju_bot 快手日活是多少?");
    expect((await group.nextMessage(PATIENCE)).text).toMatch(CITED);
  });

  test("sends nothing that Telegram would not understand", () => {
    expect(standIn.ignoredProperties).toEqual([]);
    expect(standIn.calls().filter(({ response }) => response?.ok === false)).toEqual([]);
    expect(bot.log()).not.toMatch(/"level":(?:50|60)/);
  });

  test("logs neither the token nor what people asked", () => {
    expect(bot.log()).not.toContain(standIn.token.split(":")[1]);
    expect(bot.log()).not.toMatch(/快手|Kuaishou|格力/);
  });

  test("has taken back any webhook before it fetched its first update, and dropped none", () => {
    const methods = standIn.calls().map(({ method }) => method);
    expect(methods.indexOf("deleteWebhook")).toBeGreaterThan(-1);
    expect(methods.indexOf("deleteWebhook")).toBeLessThan(methods.indexOf("getUpdates"));
    expect(standIn.calls("deleteWebhook")[0]?.parameters).not.toHaveProperty("drop_pending_updates");
  });

  test("has set its commands and texts for Telegram's screens", () => {
    expect(standIn.calls("setMyCommands").length).toBe(8);
    expect(standIn.calls("setMyDescription").length).toBe(2);
    expect(standIn.calls("getChatMenuButton").length).toBe(1);
    expect(standIn.calls("setMyName").map(({ parameters }) => parameters.language_code)).toEqual(["zh"]);
  });
});
