import { describe, expect, test } from "vitest";
import { call, start } from "./start.ts";

async function startWithAnn(options = {}) {
  const telegram = await start(options);
  const ann = telegram.person("Ann");
  ann.says(ann.chat, "/start");
  return { telegram, ann, send: () => call(telegram, "sendMessage", { chat_id: ann.chat.id, text: "hello" }) };
}

describe("a planned fault", () => {
  test("429 names the seconds to wait, as often as planned and for its method only", async () => {
    const { telegram, send } = await startWithAnn();
    telegram.faults.tooManyRequests("sendMessage", 7, 2);
    const refusal = {
      ok: false,
      error_code: 429,
      description: "Too Many Requests: retry after 7",
      parameters: { retry_after: 7 },
    };
    expect((await call(telegram, "getMe")).ok).toBe(true);
    expect(await send()).toEqual(refusal);
    expect(await send()).toEqual(refusal);
    expect((await send()).ok).toBe(true);
  });

  test("500 and 401 hit any method", async () => {
    const { telegram } = await startWithAnn();
    telegram.faults.serverError("any");
    telegram.faults.unauthorized("any");
    expect(await call(telegram, "getMe")).toMatchObject({ error_code: 500 });
    expect(await call(telegram, "getMe")).toMatchObject({ error_code: 401, description: "Unauthorized" });
    expect((await call(telegram, "getMe")).ok).toBe(true);
  });

  test("any refusal can be ordered, and taken back", async () => {
    const { telegram, send } = await startWithAnn();
    telegram.faults.refuse("sendMessage", 400, "Bad Request: QUOTE_TEXT_INVALID", Number.POSITIVE_INFINITY);
    expect(await send()).toMatchObject({ description: "Bad Request: QUOTE_TEXT_INVALID" });
    telegram.faults.clear();
    expect((await send()).ok).toBe(true);
  });

  test("a connection dropped before leaves nothing behind, one dropped afterwards leaves the message", async () => {
    const { telegram, ann, send } = await startWithAnn();
    telegram.faults.dropRequest("sendMessage");
    await expect(send()).rejects.toThrow("fetch failed");
    expect(ann.chat.unread).toEqual([]);
    telegram.faults.dropAnswer("sendMessage");
    await expect(send()).rejects.toThrow("fetch failed");
    expect((await ann.chat.nextMessage()).text).toBe("hello");
  });

  test("a slow answer is late", async () => {
    const { telegram, send } = await startWithAnn();
    telegram.faults.slow("sendMessage", 120);
    const begin = performance.now();
    expect((await send()).ok).toBe(true);
    expect(performance.now() - begin).toBeGreaterThan(110);
  });
});

test("without flood limits the bot may send as it likes", async () => {
  const { send } = await startWithAnn();
  for (let count = 0; count < 40; count++) expect((await send()).ok).toBe(true);
});

describe("flood limits", () => {
  const countAccepted = async (attempts: number, send: () => Promise<{ ok: boolean }>) => {
    let accepted = 0;
    for (let count = 0; count < attempts; count++) if ((await send()).ok) accepted += 1;
    return accepted;
  };

  test("a private chat takes short bursts", async () => {
    const { send } = await startWithAnn({ floodLimits: true });
    expect(await countAccepted(10, send)).toBe(5);
    expect(await send()).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } });
  });

  test("a group takes 20 messages a minute", async () => {
    const { telegram, ann } = await startWithAnn({ floodLimits: true });
    const group = telegram.group("Traders", { owner: ann, bot: "member" });
    const send = () => call(telegram, "sendMessage", { chat_id: group.id, text: "hello" });
    expect(await countAccepted(25, send)).toBe(20);
  });
});

test("every request is recorded with its answer", async () => {
  const { telegram, ann, send } = await startWithAnn();
  await send();
  expect(telegram.calls("sendMessage")).toMatchObject([
    { method: "sendMessage", parameters: { chat_id: ann.chat.id, text: "hello" }, response: { ok: true } },
  ]);
});

test("waiting for what does not come ends with the name of what was awaited", async () => {
  const { ann } = await startWithAnn();
  await expect(ann.chat.nextMessage(20)).rejects.toThrow("No message of the bot in Ann within 20 ms");
});
