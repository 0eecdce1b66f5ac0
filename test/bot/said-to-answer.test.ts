import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/create-answerer.ts";
import { answerAwaited } from "../../src/bot/answers/corrections.ts";
import { createKnowledge } from "../../src/bot/knowledge.ts";
import { loadCorpus } from "../../src/corpus/files/load-corpus.ts";
import { createResponder } from "../../src/render/responder.ts";
import { type DrivenBot, driveBot, group, me, person } from "./drive-bot.ts";

const now = (): Date => new Date("2026-01-05T12:00:00Z");
const corpus = loadCorpus(fileURLToPath(new URL("../../corpus", import.meta.url)));
const knowledge = createKnowledge(corpus, createResponder({ corpus, answerer: createAnswerer(corpus, { now }), now }));

describe("an answer", () => {
  const english = { ...person, language_code: "en" };
  const languageOf = (text: string): string => (/来源：|上下文|好的|不对|哪一个/.test(text) ? "zh" : "en");

  test.for([
    ["快手日活多少？", "GMV", "zh"],
    ["快手日活多少？", "618", "zh"],
    ["快手日活多少？", "Kuaishou DAU", "zh"],
    ["快手日活多少？", "ok", "zh"],
    ["快手日活多少？", "Kuaishou users", "en"],
    ["how many daily users does Kuaishou have?", "GMV", "en"],
    [null, "GMV", "zh"],
  ] as const)("after %s is in the language of that for %s", async ([before, question, language]) => {
    const bot = await driveBot({ knowledge, now });
    const from = before === null ? person : english;
    if (before !== null) await bot.say(before, { from });
    const { sent } = await bot.say(question, { from });
    expect(languageOf(sent[0].text)).toBe(language);
  });

  test.for(["context:kuaishou-jd-2020-20", "wrong"])(
    "has what %s brings in its own language, whoever presses it",
    async (action) => {
      const bot = await driveBot({ knowledge, now });
      await bot.say("快手日活多少？", { from: english });
      const [brought] = await bot.press(action, bot.lastMessage, { from: english });
      expect(brought?.payload.text).toMatch(/段|哪里不对/);
    },
  );

  test("to a reading chosen of an English question stays English, with what its buttons bring", async () => {
    const bot = await driveBot({ knowledge, now });
    await bot.say("GMV", { from: english });
    const answer = bot.lastMessage;
    await bot.press("reading:0", answer);
    const [context] = await bot.press("context:kuaishou-jd-2020-20", answer);
    expect(context?.payload.text).toContain("paragraph");
  });
});

test("a follow-up without an answer is kept, listed and asked again with what it followed", async () => {
  const bot = await driveBot({ knowledge, now, maintainers: [person.id] });
  await bot.say("快手日活多少？");
  await bot.say("那达达呢");
  const answer = bot.lastMessage;
  await bot.press("notify", answer);
  expect(await bot.store.subscriptions()).toMatchObject([{ question: "那达达呢", prior: "快手日活多少？" }]);
  expect((await bot.say("/gaps")).sent[0].text).toContain("1× 快手日活多少？ › 那达达呢");
  const asked: unknown[] = [];
  const { responder } = knowledge;
  const ask: typeof responder.ask = (question, context) => {
    asked.push([question, context?.prior]);
    return responder.ask(question, context);
  };
  bot.learn({ ...knowledge, responder: { ...responder, ask } });
  await answerAwaited(bot.services);
  expect(asked).toEqual([["那达达呢", "快手日活多少？"]]);
});

test("a question that can be read by itself is kept without what it followed", async () => {
  const bot = await driveBot({ knowledge, now });
  await bot.say("快手日活多少？");
  await bot.say("京东2020年的净利润是多少？");
  expect(await bot.store.gaps(5)).toMatchObject([{ question: "京东2020年的净利润是多少？", prior: null }]);
});

const TOLD = "🔔 有答案时告诉我";
const labelsOf = (payload: { reply_markup?: { inline_keyboard: { text: string }[][] } }): string[] =>
  (payload.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
const toBot = (message_id: number) => ({
  chat: group,
  reply_to_message: { message_id, date: 0, chat: group, from: me, text: "…" } as never,
});

describe("what is said to an answer", () => {
  let bot: DrivenBot;
  beforeEach(async () => {
    bot = await driveBot({ knowledge, now });
  });

  test.for([
    ["更多", "用户体量大"],
    ["来源", "伴佳68"],
    ["source?", "Publisher: 伴佳68"],
    ["上下文", "《直播赋能"],
    ["context", "paragraph"],
  ])("%s does what the button does", async ([typed = "", words]) => {
    await bot.say("快手日活多少？");
    const { sent } = await bot.say(typed);
    expect(sent).toHaveLength(1);
    expect(sent[0].text).toContain(words);
    expect(labelsOf(sent[0])).not.toContain(TOLD);
    expect(await bot.store.gaps(5)).toEqual([]);
  });

  test("更多 where none are left is told so, and asks for no judgement of that", async () => {
    const answerer = createAnswerer(corpus, { now });
    const answer: typeof answerer.answer = (...asked) => {
      const found = answerer.answer(...asked);
      return found.status === "answered" ? { ...found, more: [] } : found;
    };
    bot.learn(createKnowledge(corpus, createResponder({ corpus, answerer: { answer }, now })));
    await bot.say("快手日活多少？");
    const { sent } = await bot.say("更多");
    expect(sent.map(({ text }) => text)).toEqual(["相关的就这些了。"]);
    expect(labelsOf(sent[0])).toEqual([]);
  });

  test("does so in a group, in reply to the answer", async () => {
    await bot.say("/ask 快手日活多少？", { chat: group });
    const { sent } = await bot.say("来源", toBot(bot.lastMessage));
    expect(sent[0].text).toContain("伴佳68");
  });

  test.for([
    ["来源", "伴佳68"],
    ["context", "paragraph"],
  ])("%s is told of a fact that stands for itself, in reply to it", async ([typed = "", words]) => {
    await bot.say("/ask 格力卖了多少？", { chat: group });
    await bot.say("/start@yiju_bot f_kuaishou-jd-2020-20", { chat: group });
    const { sent } = await bot.say(typed, toBot(bot.lastMessage));
    expect(sent).toHaveLength(1);
    expect(sent[0].text).toContain(words);
    expect((await bot.store.sent(group.id, bot.lastMessage))?.claims).toMatchObject([{ id: "kuaishou-jd-2020-20" }]);
  });

  test.for(["2", "第二个", "the second one"])(
    "%s chooses of the readings, and what comes after is of it",
    async (typed) => {
      const asked = await bot.say("用户有多少");
      expect(asked.sent[0].text).toMatch(/^你想问的是哪一个/);
      const { sent } = await bot.say(typed);
      expect(sent[0].text).toContain("短视频");
      expect(labelsOf(sent[0])).toContain("👍 有用");
      const source = await bot.say("来源");
      expect(source.sent[0].text).toContain("伴佳68");
      expect(await bot.store.gaps(5)).toEqual([]);
    },
  );

  test.for(["更多", "滚", "嗯", "fuck", "no", "明天天气怎么样"])(
    "%s is no gap, and nobody is offered to be told of it",
    async (typed) => {
      const { sent } = await bot.say(typed);
      expect(sent).toHaveLength(1);
      expect(labelsOf(sent[0])).not.toContain(TOLD);
      expect(await bot.store.gaps(5)).toEqual([]);
    },
  );

  test.for(["nice weather today", "今天天气不错", "明天开会说", "@bob check this out", "@bob 快手日活超过3亿"])(
    "%s is for people, and gets no line in reply in a group",
    async (typed) => {
      await bot.say("/ask 快手日活多少？", { chat: group });
      expect((await bot.say(typed, toBot(bot.lastMessage))).calls).toEqual([]);
      expect(await bot.store.gaps(5)).toEqual([]);
    },
  );

  test.for(["天气怎么样？", "@bob 快手日活多少？", "抖音日活", "Temu revenue", "那京东呢"])(
    "%s gets an answer in reply in a group",
    async (typed) => {
      await bot.say("/ask 快手日活多少？", { chat: group });
      expect((await bot.say(typed, toBot(bot.lastMessage))).sent).toHaveLength(1);
    },
  );

  test.for(["滚", "嗯", "好吧", "no", "lol that is ancient", "fuck you", "哈哈", "😂"])(
    "%s gets no line in a group, in reply or overheard, and one in private",
    async (typed) => {
      await bot.store.changeSettings(group.id, "supergroup", { answers: "clear" });
      await bot.say("/ask 快手日活多少？", { chat: group });
      expect((await bot.say(typed, toBot(bot.lastMessage))).calls).toEqual([]);
      expect((await bot.say(typed, { chat: group })).calls).toEqual([]);
      expect((await bot.say(typed)).sent[0].text).not.toContain("快手");
    },
  );
});
