import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/create-answerer.ts";
import { createKnowledge } from "../../src/bot/knowledge.ts";
import { loadCorpus } from "../../src/corpus/files/load-corpus.ts";
import { createResponder } from "../../src/render/responder.ts";
import { type DrivenBot, driveBot, group, person } from "./drive-bot.ts";

describe("inline mode", () => {
  let bot: DrivenBot;
  beforeEach(async () => {
    bot = await driveBot();
  });
  const ask = async (query: string, offset = "") => {
    const [call] = await bot.handle({ inline_query: { id: "i", from: person, query, offset } });
    expect(call?.method).toBe("answerInlineQuery");
    return call?.payload;
  };

  test("offers cited facts that say their source, cached and for that person", async () => {
    const { results, ...options } = await ask("快手 日活");
    expect(results).toHaveLength(2);
    expect(results[0]).toMatchObject({
      ...{ type: "article", id: "sample-1", title: "2020年初,快手日活突破3亿。", description: "样本报 · 2020 年" },
      input_message_content: { message_text: expect.stringContaining("样本报"), entities: [{ type: "blockquote" }] },
    });
    expect(options).toMatchObject({
      cache_time: 300,
      is_personal: true,
      next_offset: "",
      button: { start_parameter: "inline" },
    });
  });

  test("calls the numbers of one sentence by their values and what they are of", async () => {
    const corpus = loadCorpus(fileURLToPath(new URL("../../corpus", import.meta.url)));
    const now = () => new Date("2026-01-05T12:00:00Z");
    const responder = createResponder({ corpus, answerer: createAnswerer(corpus, { now }), now });
    bot.learn(createKnowledge(corpus, responder));
    const { results } = await ask("格力 快手 成交额");
    const titles: string[] = results.map(({ title }: { title: string }) => title);
    expect(titles[0]).toBe("3.1 亿元 · 格力快手直播专场(董明珠直播带货) · 成交额(3个小时)");
    expect(results[0].description).toMatch(/^伴佳68 · 2020 年 5 月 10 日\n今年5 月 10 日/);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("gives its messages links only, as they land in chats that the bot is not in", async () => {
    const { results } = await ask("快手");
    const buttons = results[0].reply_markup.inline_keyboard.flat();
    expect(buttons.map((button: { url?: string }) => button.url)).toEqual([
      "https://t.me/yiju_bot?start=c_sample-1",
      "https://news.example/a",
    ]);
  });

  test("offers the readings of an ambiguous query", async () => {
    expect((await ask("苹果?")).results.map(({ id }: { id: string }) => id)).toEqual(["sample-5", "sample-6"]);
  });

  test.for(["", "   ", "抖音", "你好", "\u0000", "a".repeat(256)])(
    "offers the private chat for “%s”",
    async (query) => {
      const { results, button } = await ask(query);
      expect(results).toEqual([]);
      expect(button.text).toBeTruthy();
    },
  );

  test("pages by next_offset, and takes a forged offset for the beginning", async () => {
    expect((await ask("快手", "1")).results.map(({ id }: { id: string }) => id)).toEqual(["sample-2"]);
    expect((await ask("快手", "1e9")).results).toHaveLength(2);
    expect((await ask("快手", "9999")).results).toEqual([]);
  });
});

describe("guest mode", () => {
  test("answers once, by the guest query, and remembers nothing of that chat", async () => {
    const bot = await driveBot();
    const guest = { ...bot.messageOf("@yiju_bot 快手日活多少?", { chat: group }), guest_query_id: "g1" };
    const calls = await bot.handle({ guest_message: guest as never });
    expect(calls.map(({ method }) => method)).toEqual(["answerGuestQuery"]);
    expect(calls[0]?.payload).toMatchObject({
      guest_query_id: "g1",
      result: {
        type: "article",
        id: "sample-1",
        title: "快手日活多少?",
        input_message_content: { message_text: expect.stringContaining("3亿") },
      },
    });
    expect(await bot.store.exchange(group.id, guest.message_id)).toBeNull();
  });

  test("calls its answer by the question, cut between characters as people see them and without those that nobody sees", async () => {
    const bot = await driveBot();
    const text = `@yiju_bot 快手\u202E日活多少${"🇨🇳".repeat(30)}`;
    const guest = { ...bot.messageOf(text, { chat: group }), guest_query_id: "g1" };
    const [call] = await bot.handle({ guest_message: guest as never });
    expect(call?.payload.result.title).toMatch(/^快手日活多少(?:🇨🇳)+…$/u);
  });

  test.for([["guest first"], ["member first"]] as const)(
    "answers a message once that Telegram tells both ways, %s",
    async ([order]) => {
      const bot = await driveBot();
      const message = bot.messageOf("@yiju_bot 快手日活多少?", { chat: group });
      const updates = [{ message }, { guest_message: { ...message, guest_query_id: "g1" } }] as never[];
      if (order === "guest first") updates.reverse();
      for (const update of updates) await bot.handle(update);
      expect(bot.calls.map(({ method }) => method)).toEqual([
        order === "guest first" ? "answerGuestQuery" : "sendMessage",
      ]);
    },
  );
});
