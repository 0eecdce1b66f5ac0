import type { Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import { createPolling, createPushed, startIntake, storedUpdate } from "../../../src/bot/updates/intake.ts";
import { TokenRefused } from "../../../src/bot/updates/token-refused.ts";
import { createMemoryStore } from "../../../src/store/memory-store.ts";
import { type DriveOptions, driveBot, person, privateChat, refuse } from "../drive-bot.ts";

const update = (id: number, text = "快手?"): Update => ({
  update_id: id,
  message: { message_id: id, date: 1, chat: privateChat(), from: person, text },
});
const never = new AbortController().signal;

const pollingOn = async (getUpdates: NonNullable<DriveOptions["replies"]>[string], store = createMemoryStore()) => {
  const driven = await driveBot({ replies: { getUpdates }, store });
  return { ...driven, source: createPolling(driven.bot, driven.services) };
};

describe("polling", () => {
  test("writes updates down before it asks for later ones, and hands out what is new", async () => {
    const waiting = [update(5), update(6)];
    const { source, calls, store } = await pollingOn(({ offset }) =>
      waiting.filter(({ update_id }) => update_id >= offset),
    );
    await store.takeUpdates([storedUpdate(update(5))], 1);
    expect((await source.next(100, never)).map(({ update_id }) => update_id)).toEqual([6]);
    expect((await store.pendingUpdates()).map(({ id }) => id)).toEqual([5, 6]);
    waiting.push(update(7));
    await source.next(100, never);
    expect(calls.map(({ payload }) => payload.offset)).toEqual([0, 7]);
  });

  test("asks for every kind of update that a feature handles", async () => {
    const { source, calls } = await pollingOn(() => []);
    await source.next(100, never);
    expect(calls[0]?.payload.allowed_updates).toEqual(
      expect.arrayContaining(["message", "guest_message", "message_reaction", "chat_member", "my_chat_member"]),
    );
  });

  test("goes on after refusals that pass, however many", async () => {
    let refusals = 0;
    const { source } = await pollingOn(() => {
      if (refusals++ === 0) return refuse(409, "Conflict: terminated by other getUpdates request");
      return refusals === 2 ? refuse(502, "Bad Gateway") : [update(1)];
    });
    expect(await source.next(100, never)).toHaveLength(1);
  });

  test.for([[401], [404]] as const)("gives up when Telegram does not know the token (%i)", async ([code]) => {
    const { source } = await pollingOn(() => refuse(code, "Unauthorized"));
    await expect(source.next(100, never)).rejects.toThrow(TokenRefused);
  });

  test("catches up with all that waits, without handing it out", async () => {
    const waiting = Array.from({ length: 250 }, (_, index) => update(index + 1));
    const { source, store } = await pollingOn(({ offset, limit }) =>
      waiting.filter(({ update_id }) => update_id >= offset).slice(0, limit),
    );
    await source.catchUp(never);
    expect(await store.pendingUpdates()).toHaveLength(250);
  });
});

describe("the intake", () => {
  test("begins with what was left unfinished, in order, and handles nothing twice", async () => {
    const store = createMemoryStore();
    await store.takeUpdates([update(3), update(1), update(2)].map(storedUpdate), 1);
    const driven = await driveBot({ store });
    const source = createPushed(driven.services);
    // The webhook takes one that waits already, and a new one.
    await source.push(update(2));
    await source.push(update(4));
    const intake = startIntake(driven.bot, source, driven.services);
    const replies = () =>
      driven.calls
        .filter(({ method }) => method === "sendMessage")
        .map(({ payload }) => payload.reply_parameters.message_id);
    await expect.poll(replies).toEqual([1, 2, 3, 4]);
    await source.push(update(4));
    await source.push(update(5));
    await expect.poll(replies).toEqual([1, 2, 3, 4, 5]);
    expect(await intake.stop(1000)).toBe(true);
    expect(await store.pendingUpdates()).toEqual([]);
  });

  test("says when answers in flight did not make it, and leaves them for the next run", async () => {
    const driven = await driveBot({
      replies: { sendMessage: () => refuse(429, "Too Many Requests", { retry_after: 5 }) },
    });
    const source = createPushed(driven.services);
    const intake = startIntake(driven.bot, source, driven.services);
    await source.push(update(1));
    await expect.poll(() => driven.calls.length).toBeGreaterThan(0);
    expect(await intake.stop(50)).toBe(false);
    expect(await driven.store.pendingUpdates()).toHaveLength(1);
  });
});
