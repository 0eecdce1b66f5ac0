import { isDeepStrictEqual } from "node:util";
import { HttpError, type Transformer } from "grammy";
import { beforeEach, describe, expect, test } from "vitest";
import { departuresNoted, journalOf } from "../../../src/bot/delivery/journal.ts";
import { createSlots } from "../../../src/bot/delivery/slots.ts";
import { createMemoryStore } from "../../../src/store/memory-store.ts";
import type { Store } from "../../../src/store/store.ts";

type Payload = { chat_id: number; text: string; message_id?: number; reply_markup?: object };

/** A Telegram that keeps what is sent and can lose requests or answers. */
const createTelegram = () => {
  const messages = new Map<number, string>();
  const keyboards = new Map<number, object | undefined>();
  let next = 11;
  let changes = 0;
  const plan: ("lose request" | "lose answer" | "fail" | "wait")[] = [];
  const calls: string[] = [];
  const call = async (method: string, { chat_id, text, message_id: edited, reply_markup }: Payload) => {
    calls.push(method);
    if (edited !== undefined) {
      const old = messages.get(edited);
      const now = { text: text ?? old, reply_markup };
      if (old === undefined)
        return { ok: false, error_code: 400, description: "Bad Request: message to edit not found" };
      if (isDeepStrictEqual(now, { text: old, reply_markup: keyboards.get(edited) }))
        return { ok: false, error_code: 400, description: "Bad Request: message is not modified: …" };
      changes++;
      messages.set(edited, now.text ?? "");
      keyboards.set(edited, reply_markup);
      return { ok: true, result: { message_id: edited, chat: { id: chat_id }, ...now } };
    }
    const fault = plan.shift();
    if (fault === "fail") return { ok: false, error_code: 500, description: "Internal Server Error" };
    if (fault === "wait")
      return { ok: false, error_code: 429, description: "Too Many Requests", parameters: { retry_after: 0 } };
    if (fault === "lose request") throw new HttpError("lost", new Error("reset"));
    const id = next++;
    messages.set(id, text);
    keyboards.set(id, reply_markup);
    if (fault === "lose answer") throw new HttpError("lost", new Error("reset"));
    return { ok: true, result: { message_id: id, chat: { id: chat_id } } };
  };
  return {
    messages,
    keyboards,
    plan,
    calls,
    call: call as unknown as Parameters<Transformer>[0],
    skipTo: (id: number) => (next = id),
    get changes() {
      return changes;
    },
  };
};

describe("a message of an update", () => {
  let store: Store;
  let telegram: ReturnType<typeof createTelegram>;
  beforeEach(async () => {
    store = createMemoryStore();
    telegram = createTelegram();
    await store.takeUpdates([{ id: 1, chat: 7, message: 10, body: "{}" }], 1);
  });
  /** Handles the update anew, as after a restart. */
  const handle = () => journalOf({ store, slots: createSlots(3) }, 1, { chat: 7, message: 10 });
  const send = (journal: Transformer, text: string, chat = 7) =>
    journal(telegram.call, "sendMessage", { chat_id: chat, text }) as Promise<{
      ok: boolean;
      result: { message_id: number };
    }>;
  const texts = () => [...telegram.messages.values()];
  const departure = (text: string) => ({ chat: 7, text, keyboard: null });

  test("is sent once, whatever number of times the update is handled", async () => {
    const first = await send(handle(), "a");
    const again = await send(handle(), "a");
    expect(texts()).toEqual(["a"]);
    expect(again.result.message_id).toBe(first.result.message_id);
  });

  test("is told from the others of the same update", async () => {
    const journal = handle();
    await send(journal, "a");
    await send(journal, "b");
    const again = handle();
    await send(again, "a");
    await send(again, "b");
    expect(texts()).toEqual(["a", "b"]);
  });

  test("that was begun and never heard of is looked for before it is sent", async () => {
    await store.beginCall(1, 0, departure("a"));
    await send(handle(), "a");
    expect(texts()).toEqual(["a"]);
    await store.takeUpdates([{ id: 2, chat: 7, message: 12, body: "{}" }], 1);
    telegram.skipTo(14);
    telegram.messages.set(13, "b");
    await store.beginCall(2, 0, departure("b"));
    const journal = journalOf({ store, slots: createSlots(3) }, 2, { chat: 7, message: 12 });
    expect((await send(journal, "b")).result.message_id).toBe(13);
    expect(texts()).toEqual(["a", "b"]);
  });

  test("is found although messages of other chats came in between", async () => {
    const others = Array.from({ length: 200 }, (_, index) => ({
      id: 100 + index,
      chat: 1000 + index,
      message: 11 + index,
      body: "{}",
    }));
    await store.takeUpdates(others, 1);
    telegram.messages.set(212, "a");
    await store.beginCall(1, 0, departure("a"));
    expect((await send(handle(), "a")).result.message_id).toBe(212);
    expect(telegram.calls).toEqual(["editMessageReplyMarkup", "editMessageReplyMarkup", "editMessageText"]);
  });

  test("is looked for behind all that had come in by then, under however old a message its button stood", async () => {
    // Of what was sent in between nothing is known any more.
    telegram.messages.set(150, "older");
    await store.takeUpdates([{ id: 2, chat: 7, message: 400, body: "{}" }], 1);
    await store.takeUpdates([{ id: 3, chat: null, message: null, body: "{}" }], 1);
    telegram.messages.set(401, "a");
    await store.beginCall(3, 0, departure("a"));
    expect(
      (await send(journalOf({ store, slots: createSlots(3) }, 3, { chat: 7, message: 11 }), "a")).result.message_id,
    ).toBe(401);
    expect(telegram.calls).toEqual(["editMessageReplyMarkup", "editMessageText"]);
  });

  test("is looked for where its own chat's count was, when another chat brought it about", async () => {
    const group = { chat: -1_001_234_567_890, message: 90_000 };
    await store.takeUpdates([{ id: 2, ...group, body: "{}" }], 1);
    telegram.messages.set(11, "a");
    await store.beginCall(2, 0, departure("a"));
    expect((await send(journalOf({ store, slots: createSlots(3) }, 2, group), "a")).result.message_id).toBe(11);
  });

  test("is found by its words at the time, and brought up to date", async () => {
    telegram.messages.set(11, " a\u200b");
    await store.beginCall(1, 0, departure("a"));
    expect((await send(handle(), "newer")).result.message_id).toBe(11);
    expect(texts()).toEqual(["newer"]);
  });

  test.for([
    ["other buttons", { inline_keyboard: [[{ text: "b", callback_data: "b" }]] }],
    ["the same buttons", undefined],
  ] as const)(
    "is not looked for where another one with %s arrived of which nobody knows: that one stays as it was",
    async ([, keyboard]) => {
      const noted = departuresNoted({ store, now: () => new Date(1) });
      telegram.plan.push("lose answer", "lose answer");
      const payload = { chat_id: 7, text: "digest", ...(keyboard && { reply_markup: keyboard }) };
      await expect(noted(telegram.call, "sendMessage", payload as never)).rejects.toThrow(HttpError);
      expect((await send(handle(), "a")).result.message_id).toBe(12);
      expect([...telegram.messages]).toEqual([
        [11, "digest"],
        [12, "a"],
      ]);
      expect([...telegram.keyboards.values()]).toEqual([keyboard, undefined]);
    },
  );

  test.for([1, 2, 3])(
    "leaves another one in doubt as it was, also when the run that looked dies at call %i",
    async (n) => {
      const keyboard = { inline_keyboard: [[{ text: "b", callback_data: "b" }]] };
      telegram.plan.push("lose answer");
      const noted = departuresNoted({ store, now: () => new Date(1) });
      const payload = { chat_id: 7, text: "digest", reply_markup: keyboard };
      await expect(noted(telegram.call, "sendMessage", payload as never)).rejects.toThrow(HttpError);
      await store.beginCall(1, 0, departure("a"));
      let calls = 0;
      const dying = (async (...given: Parameters<typeof telegram.call>) => {
        if (++calls === n) throw new Error("killed");
        return telegram.call(...given);
      }) as typeof telegram.call;
      await handle()(dying, "sendMessage", { chat_id: 7, text: "a" }).catch(() => {});
      await send(handle(), "a");
      expect([...telegram.messages].slice(0, 2)).toEqual([
        [11, "digest"],
        [12, "a"],
      ]);
      expect(telegram.keyboards.get(11)).toEqual(keyboard);
    },
  );

  test("that arrived changes nothing of how it stands when it is found", async () => {
    telegram.plan.push("lose answer");
    await send(handle(), "a");
    expect(telegram.changes).toBe(0);
  });

  test("is not looked for where another one is known to stand that was not remembered yet", async () => {
    telegram.messages.set(11, "other");
    await store.takeUpdates([{ id: 2, chat: 8, message: 9, body: "{}" }], 1);
    await store.beginCall(2, 0, departure("other"));
    await store.endCall(2, 0, JSON.stringify({ ok: true, result: { message_id: 11 } }));
    await store.beginCall(1, 0, departure("a"));
    telegram.skipTo(12);
    expect((await send(handle(), "a")).result.message_id).toBe(12);
    expect(telegram.keyboards.has(11)).toBe(false);
  });

  test("that got lost is looked for by a handful of calls, and by more where more are in doubt", async () => {
    const slots = createSlots(30);
    const probes = async (update: number) => {
      telegram.calls.length = 0;
      telegram.plan.push("lose request");
      await send(journalOf({ store, slots }, update, { chat: 7, message: 10 }), "a");
      return telegram.calls.filter((method) => method === "editMessageReplyMarkup").length;
    };
    expect(await probes(1)).toBeLessThanOrEqual(5);
    for (let n = 0; n < 10; n++) await store.beginCall(50 + n, 0, { chat: 100 + n, text: "b", keyboard: null });
    expect(await probes(2)).toBeGreaterThan(10);
  });

  test.for([["lose request"], ["lose answer"], ["fail"], ["wait"]] as const)(
    "arrives once when Telegram happens to %s",
    async ([fault]) => {
      telegram.plan.push(fault);
      expect((await send(handle(), "a")).ok).toBe(true);
      expect(texts()).toEqual(["a"]);
    },
  );

  test.for([["fail"], ["wait"]] as const)("is not looked for when Telegram said that it did %s", async ([fault]) => {
    telegram.plan.push(fault);
    await send(handle(), "a");
    expect(telegram.calls).toEqual(["sendMessage", "sendMessage"]);
  });

  test("is not sent again after a refusal that is final", async () => {
    const refuse = (async () => ({
      ok: false,
      error_code: 403,
      description: "Forbidden",
    })) as unknown as typeof telegram.call;
    expect((await handle()(refuse, "sendMessage", { chat_id: 7, text: "a" })).ok).toBe(false);
    expect((await send(handle(), "a")).ok).toBe(false);
    expect(texts()).toEqual([]);
  });
});

describe("a message that no update led to", () => {
  test.for([
    ["lose answer", true],
    ["fail", false],
  ] as const)("stays noted when Telegram happens to %s: %s", async ([fault, isNoted]) => {
    const store = createMemoryStore();
    const telegram = createTelegram();
    telegram.plan.push(fault);
    const send = () =>
      departuresNoted({ store, now: () => new Date(1) })(telegram.call, "sendMessage", { chat_id: 7, text: "a" });
    await send().catch(() => {});
    expect((await store.callsTo(7)).length).toBe(isNoted ? 1 : 0);
    await send();
    expect((await store.callsTo(7)).length).toBe(isNoted ? 1 : 0);
    expect(await store.knownMessages(7, 0)).toHaveLength(1);
  });
});

describe("slots", () => {
  test("let only so many through at once, and the others in order", async () => {
    const slots = createSlots(2);
    const order: number[] = [];
    const [first] = await Promise.all([slots.take(), slots.take()]);
    const note = (number: number) => (release: () => void) => {
      order.push(number);
      return release;
    };
    const third = slots.take().then(note(3));
    const fourth = slots.take().then(note(4));
    await Promise.resolve();
    expect(order).toEqual([]);
    first?.();
    first?.();
    (await third)();
    await fourth;
    expect(order).toEqual([3, 4]);
  });
});
