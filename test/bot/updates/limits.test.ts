import { describe, expect, test } from "vitest";
import { createLimiter } from "../../../src/bot/updates/limits.ts";
import { admin, driveBot, group, person } from "../drive-bot.ts";

describe("a limiter", () => {
  test("lets a burst through, then as many as refill, and speaks up once per time over the limit", () => {
    const limiter = createLimiter(6);
    const take = (at: number) => limiter.take("a", at);
    for (let i = 0; i < 6; i++) expect(take(0)).toEqual({ wait: 0, tell: false });
    expect(take(0)).toEqual({ wait: 10, tell: true });
    expect(take(1000)).toEqual({ wait: 9, tell: false });
    expect(take(10_000)).toEqual({ wait: 0, tell: false });
    expect(take(10_000)).toEqual({ wait: 10, tell: false });
    expect(take(60_000)).toEqual({ wait: 0, tell: false });
  });

  test("remembers no more than those who came within the last minute", () => {
    const limiter = createLimiter(20);
    // A thousand strangers a second for five minutes, and one who floods all the while.
    for (let at = 0; at < 300_000; at++) {
      limiter.take(`stranger ${at}`, at);
      if (at % 10 === 0) limiter.take("flood", at);
    }
    expect(limiter.size()).toBeLessThanOrEqual(60_001);
    limiter.take("flood", 300_000);
    expect(limiter.take("flood", 300_000).wait).toBeGreaterThan(0);
    limiter.take("late", 400_000);
    expect(limiter.size()).toBe(1);
  });

  test("counts each key by itself", () => {
    const limiter = createLimiter(1);
    expect(limiter.take("a", 0).wait).toBe(0);
    expect(limiter.take("b", 0).wait).toBe(0);
  });
});

describe("a flood", () => {
  test("from one person is dropped without a call, and leaves the others their answers", async () => {
    const bot = await driveBot({ questionsPerMinute: 5 });
    for (let i = 0; i < 300; i++) await bot.say("快手?");
    expect(bot.calls.filter(({ method }) => method === "sendMessage")).toHaveLength(6);
    const other = { from: { ...person, id: 9 }, chat: { id: 9, type: "private" as const, first_name: "Other" } };
    expect((await bot.say("快手?", other)).sent).toHaveLength(1);
  });

  test("of chatter in a group costs its writer no answer", async () => {
    const bot = await driveBot({ questionsPerMinute: 5 });
    for (let i = 0; i < 100; i++) await bot.say("hello", { chat: group });
    expect((await bot.say("/ask 快手?", { chat: group })).sent).toHaveLength(1);
  });

  test("of another bot's commands costs its writer no answer and no word", async () => {
    const bot = await driveBot({ questionsPerMinute: 2 });
    for (let i = 0; i < 10; i++) await bot.say("/roll@dice_bot", { chat: group });
    expect(bot.calls).toEqual([]);
    expect((await bot.say("/ask 快手?", { chat: group })).sent).toHaveLength(1);
  });

  test("of one group's anonymous admins does not count for another's", async () => {
    const bot = await driveBot({ questionsPerMinute: 2 });
    const anonymous = { id: 1087968824, is_bot: true, first_name: "Group" };
    for (let i = 0; i < 10; i++) await bot.say("/ask 快手?", { chat: group, from: anonymous, sender_chat: group });
    const elsewhere = { ...group, id: -1077 };
    expect(
      (await bot.say("/ask 快手?", { chat: elsewhere, from: anonymous, sender_chat: elsewhere })).sent,
    ).toHaveLength(1);
  });

  test("of presses is answered in the app, without a message", async () => {
    const bot = await driveBot({ questionsPerMinute: 2 });
    const calls = [];
    for (let i = 0; i < 5; i++) calls.push(...(await bot.press("more", 5, { from: admin })));
    expect(calls.map(({ method }) => method)).toEqual(Array(5).fill("answerCallbackQuery"));
    expect(calls.at(-1)?.payload.text).toMatch(/a little fast/);
  });
});
