import { beforeEach, describe, expect, test } from "vitest";
import { dueMoment, sendDigests } from "../../../src/bot/chats/digest.ts";
import { createKnowledge } from "../../../src/bot/knowledge.ts";
import { createCorpus } from "../../../src/corpus/files/load-corpus.ts";
import type { Claim } from "../../../src/extract/claim.ts";
import { createLibsqlStore } from "../../../src/store/libsql-store.ts";
import { createMemoryStore } from "../../../src/store/memory-store.ts";
import { type ChatSettings, defaultSettings } from "../../../src/store/settings.ts";
import { channel, type DrivenBot, type DriveOptions, driveBot, group, refuse } from "../drive-bot.ts";
import { sampleKnowledge } from "../sample-knowledge.ts";

const digest = (change: Partial<ChatSettings["digest"]> = {}) => ({ ...defaultSettings().digest, on: true, ...change });
const planned = (change: Partial<ChatSettings["digest"]>, timeZone = "UTC") => ({
  settings: { ...defaultSettings(), timeZone, digest: digest(change) },
});
const DAY = 24 * 60 * 60_000;
const at = (time: string) => new Date(time);

describe("a digest's moment", () => {
  // 2026-01-05 is a Monday.
  test.for([
    ["on the minute", {}, "UTC", "2026-01-05T09:00:00Z", "2026-01-05T09:00:00.000Z"],
    ["a little late", {}, "UTC", "2026-01-05T09:59:59Z", "2026-01-05T09:00:00.000Z"],
    ["too late", {}, "UTC", "2026-01-05T10:00:01Z", null],
    ["too early", {}, "UTC", "2026-01-05T08:59:59Z", null],
    ["in the chat's time zone", {}, "Asia/Shanghai", "2026-01-05T01:00:00Z", "2026-01-05T01:00:00.000Z"],
    ["on another day of the week", { days: [2] }, "UTC", "2026-01-05T09:00:00Z", null],
    ["on a Sunday", { days: [7] }, "UTC", "2026-01-04T09:00:00Z", "2026-01-04T09:00:00.000Z"],
    [
      "when the day is another one there",
      { days: [2], times: ["07:00"] },
      "Asia/Tokyo",
      "2026-01-05T22:00:00Z",
      "2026-01-05T22:00:00.000Z",
    ],
    [
      "after several missed ones: the last",
      { times: ["08:30", "08:45", "09:00"] },
      "UTC",
      "2026-01-05T09:10:00Z",
      "2026-01-05T09:00:00.000Z",
    ],
    [
      "before the plan was changed",
      { since: at("2026-01-05T09:05:00Z").getTime() },
      "UTC",
      "2026-01-05T09:10:00Z",
      null,
    ],
    ["when it is off", { on: false }, "UTC", "2026-01-05T09:00:00Z", null],
    ["without times", { times: [] }, "UTC", "2026-01-05T09:00:00Z", null],
    ["without days", { days: [] }, "UTC", "2026-01-05T09:00:00Z", null],
    [
      "at an hour that summer time skips",
      { times: ["02:30"] },
      "Europe/Berlin",
      "2026-03-29T01:30:00Z",
      "2026-03-29T01:00:00.000Z",
    ],
  ] as const)("%s", ([, change, zone, now, expected]) => {
    expect(dueMoment(planned(change as never, zone), at(now))?.toISOString() ?? null).toBe(expected);
  });
});

describe("the digest", () => {
  let bot: DrivenBot;
  let now: Date;
  const settings = (change: Partial<ChatSettings> = {}) =>
    bot.store.changeSettings(channel.id, "channel", { timeZone: "UTC", digest: digest(), ...change });
  const send = async (time: string) => {
    now = at(time);
    bot.calls.length = 0;
    await sendDigests(bot.services);
    return bot.calls.filter(({ method }) => method === "sendMessage").map(({ payload }) => payload);
  };
  /** Days are counted from the first of January on. */
  const onDay = (day: number) => send(new Date(Date.UTC(2026, 0, day, 9, 0, 10)).toISOString());
  const start = async (options: DriveOptions = {}) => {
    now = at("2026-01-05T00:00:00Z");
    bot = await driveBot({ ...options, now: () => now });
    await bot.store.saveChat({ id: channel.id, kind: "channel", title: "频道", active: true });
    await settings();
  };
  beforeEach(() => start());

  test("posts the fact that it chose though the corpus loses it in that very moment", async () => {
    const beginDigest = bot.store.beginDigest.bind(bot.store);
    const quotes = [...bot.services.knowledge().facts.values()].map(({ quote }) => quote);
    bot.store.beginDigest = async (...given) => {
      bot.learn(
        sampleKnowledge(Object.fromEntries(quotes.map((_, place) => [place, place === 0 ? "县里开了42家店。" : null]))),
      );
      return beginDigest(...given);
    };
    const [post] = await onDay(5);
    expect(quotes.some((quote) => post.text.includes(quote))).toBe(true);
  });

  test("posts one cited fact with links only, and not again for the same moment", async () => {
    const [post, ...others] = await onDay(5);
    expect(others).toEqual([]);
    expect(post).toMatchObject({ chat_id: channel.id, text: expect.stringMatching(/^今日一据\n\n“[\s\S]*样本报$/) });
    expect(post.entities[0].offset).toBe(6);
    expect(post.reply_markup.inline_keyboard.flat().every((button: object) => "url" in button)).toBe(true);
    expect(await send("2026-01-05T09:00:30Z")).toEqual([]);
  });

  test("repeats nothing until everything was sent, then begins anew", async () => {
    const texts: string[] = [];
    for (let day = 5; day < 17; day++) texts.push((await onDay(day))[0].text);
    expect(new Set(texts.slice(0, 6)).size).toBe(6);
    expect(new Set(texts.slice(6)).size).toBe(6);
    expect(texts.slice(6)).not.toEqual(texts.slice(0, 6));
  });

  test("shows no quote twice before all were, whatever it has numbers for, and leads it by what it says of money or people", async () => {
    const sample = sampleKnowledge();
    const [loaded] = sample.corpus.articles;
    if (!loaded) throw new Error("there is no sample");
    const { text } = loaded;
    const numbered = (id: string, base: Claim, number: string, value: number, unit: string): Claim => {
      const from = text.indexOf(number, base.span.start);
      const statistic = { value, unit, qualifier: null, vague: false, change: null };
      return { ...base, id, statistic: { ...statistic, span: { start: from, end: from + number.length } } };
    };
    const claims = loaded.claims.flatMap((base) =>
      base.id === "sample-3"
        ? [
            numbered("sample-7", base, "10日", 10, "days"),
            numbered("sample-8", base, "3.1亿元", 310_000_000, "CNY"),
            base,
          ]
        : [base],
    );
    const corpus = createCorpus([{ ...loaded, claims }], sample.corpus.lexicon);
    await start({ knowledge: createKnowledge(corpus, sample.responder) });
    for (let day = 5; day < 11; day++) await onDay(day);
    const { claims: sent } = await bot.store.digestRound(channel.id);
    expect(sent.toSorted()).toEqual(["sample-1", "sample-2", "sample-4", "sample-5", "sample-6", "sample-8"]);
  });

  test.for([
    ["Shopping news", "Fact of the day"],
    ["电商日报", "今日一据"],
    ["JD 618", "今日一据"],
  ] as const)("speaks, in a channel called %s, the language of that, else of the fact", async ([title, heading]) => {
    await bot.store.saveChat({ id: channel.id, kind: "channel", title, active: true });
    expect((await onDay(5))[0].text).toContain(heading);
  });

  test.for([
    ["memory", createMemoryStore],
    ["libsql", () => createLibsqlStore(":memory:")],
  ] as const)("sends all before it begins anew, longer than the %s store keeps other things", async ([, open]) => {
    const facts = Array.from({ length: 120 }, (_, index) => [index, `苹果的第${index}家店开业。`]);
    await start({ store: open(), knowledge: sampleKnowledge(Object.fromEntries(facts)) });
    const texts: string[] = [];
    for (let day = 5; day < 205; day++) {
      texts.push((await onDay(day))[0].text);
      await bot.store.purge(now.getTime() - 90 * DAY);
    }
    expect(new Set(texts.slice(0, 120)).size).toBe(120);
    expect(new Set(texts.slice(120)).size).toBe(80);
    await bot.store.close();
  });

  test("keeps to the chosen topics", async () => {
    await settings({ topics: ["kuaishou"] });
    const texts = [(await onDay(5))[0].text, (await onDay(6))[0].text, (await onDay(7))[0].text];
    for (const text of texts) expect(text).toContain("快手");
  });

  test("posts nothing on trial, and the same moment's when that ends", async () => {
    await settings({ trialFor: 8 });
    expect(await onDay(5)).toEqual([]);
    await settings({ trialFor: null });
    expect(await onDay(5)).toHaveLength(1);
  });

  test.for([
    ["called in English", "Shopping news", null, "Fact of the day"],
    ["called in Chinese", "电商群", null, "今日一据"],
    ["where an English question was asked last", "电商群", "how many users has Kuaishou?", "Fact of the day"],
    ["where a Chinese question was asked last", "Shopping news", "快手日活多少?", "今日一据"],
  ] as const)("speaks, in a group %s, the language of that", async ([, title, asked, heading]) => {
    const inGroup = { ...group, title };
    await bot.store.changeSettings(channel.id, "channel", { digest: digest({ on: false }) });
    await bot.store.saveChat({ id: group.id, kind: "supergroup", title, active: true });
    await bot.store.changeSettings(group.id, "supergroup", { timeZone: "UTC", digest: digest() });
    if (asked !== null) await bot.say(`/ask ${asked}`, { chat: inGroup });
    expect((await onDay(5))[0].text).toContain(heading);
  });

  test("posts nothing in quiet hours", async () => {
    await settings({ quietHours: { from: 8, to: 10 } });
    expect(await onDay(5)).toEqual([]);
  });

  test("is sent once over a restart with the same store", async () => {
    await onDay(5);
    const again = await driveBot({ store: bot.store, now: () => at("2026-01-05T09:00:40Z") });
    await sendDigests(again.services);
    expect(again.calls).toEqual([]);
  });

  test.for([
    ["has too much to do", () => refuse(429, "Too Many Requests", { retry_after: 0 })],
    ["fails", () => refuse(500, "Internal Server Error")],
  ] as const)("is sent when Telegram %s for a moment", async ([, refusal]) => {
    let isFirst = true;
    bot.replies.sendMessage = () => {
      if (!isFirst) return undefined;
      isFirst = false;
      return refusal();
    };
    await onDay(5);
    expect(await bot.store.knownMessages(channel.id, 0)).toHaveLength(1);
  });

  test("stops where the bot was thrown out", async () => {
    bot.replies.sendMessage = () => refuse(403, "Forbidden: bot was kicked from the channel chat");
    await onDay(5);
    expect(await bot.store.digestChats()).toEqual([]);
  });
});
