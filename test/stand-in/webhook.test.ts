import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Update } from "@grammyjs/types";
import { expect, onTestFinished, test } from "vitest";
import { Inbox } from "../support/stand-in/inbox.ts";
import { call, patiently, start } from "./start.ts";

interface Delivery {
  update: Update;
  secret: string | undefined;
}

interface Response {
  status: number;
  body?: object;
}

/** A bot's webhook that answers each delivery with the next of the given responses, then with 200. */
async function listenForUpdates(responses: Response[] = []) {
  const deliveries = new Inbox<Delivery>("delivery");
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => receive(request, Buffer.concat(chunks).toString(), response));
  });
  function receive(request: IncomingMessage, body: string, response: ServerResponse) {
    const secret = request.headers["x-telegram-bot-api-secret-token"];
    const { status, body: answer } = responses.shift() ?? { status: 200 };
    response.writeHead(status).end(answer ? JSON.stringify(answer) : "");
    deliveries.push({ update: JSON.parse(body) as Update, secret: Array.isArray(secret) ? secret[0] : secret });
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, deliveries };
}

test("updates are sent with the secret header and leave the queue", async () => {
  const telegram = await start();
  const { url, deliveries } = await listenForUpdates();
  expect(await call(telegram, "setWebhook", { url, secret_token: "s3cret_-" })).toEqual({ ok: true, result: true });
  const ann = telegram.person("Ann");
  ann.says(ann.chat, "hello");
  expect(await deliveries.next()).toMatchObject({ secret: "s3cret_-", update: { message: { text: "hello" } } });
  await expect.poll(() => telegram.world.updates.pending.length, patiently).toBe(0);
  expect(await call(telegram, "getWebhookInfo")).toMatchObject({
    result: { url, pending_update_count: 0, max_connections: 40 },
  });
});

test("an update is sent again until the bot takes it, the next of the chat waiting behind it", async () => {
  const telegram = await start({ times: { webhookRetry: 10 } });
  const { url, deliveries } = await listenForUpdates([{ status: 500 }, { status: 503 }]);
  await call(telegram, "setWebhook", { url });
  const ann = telegram.person("Ann");
  ann.says(ann.chat, "one");
  ann.says(ann.chat, "two");
  const received = [];
  for (let count = 0; count < 4; count++) received.push((await deliveries.next()).update.message?.text);
  expect(received).toEqual(["one", "one", "one", "two"]);
  const info = await call(telegram, "getWebhookInfo");
  expect(info).toMatchObject({
    result: { last_error_message: expect.stringContaining("Wrong response from the webhook: 503") },
  });
});

test("a webhook that nobody serves is reported", async () => {
  const telegram = await start({ times: { webhookRetry: 5 } });
  await call(telegram, "setWebhook", { url: "http://127.0.0.1:9/" });
  telegram.person("Ann").blocksBot();
  await expect
    .poll(async () => {
      const info = await call(telegram, "getWebhookInfo");
      return info.ok && info.result.last_error_message;
    }, patiently)
    .toBeTypeOf("string");
});

test("a method in the response is carried out", async () => {
  const telegram = await start();
  const ann = telegram.person("Ann");
  const { url } = await listenForUpdates([
    { status: 200, body: { method: "sendMessage", chat_id: ann.chat.id, text: "from the response" } },
  ]);
  await call(telegram, "setWebhook", { url });
  ann.says(ann.chat, "hello");
  expect((await ann.chat.nextMessage()).text).toBe("from the response");
});

test("polling and a webhook exclude each other", async () => {
  const telegram = await start();
  const { url } = await listenForUpdates();
  const waiting = call(telegram, "getUpdates", { timeout: 30 });
  await telegram.whenPolled();
  await call(telegram, "setWebhook", { url });
  expect(await waiting).toMatchObject({ error_code: 409, description: "Conflict: terminated by setWebhook request" });
  expect(await call(telegram, "getUpdates")).toMatchObject({
    error_code: 409,
    description:
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  });
  await call(telegram, "deleteWebhook");
  telegram.person("Ann").blocksBot();
  expect((await call(telegram, "getUpdates")).ok).toBe(true);
});

test.for([
  [{ url: "nowhere" }, "invalid webhook URL specified"],
  [{ url: "https://example.org", secret_token: "no spaces" }, "secret token contains unallowed characters"],
  [{ url: "https://example.org", secret_token: "x".repeat(257) }, "secret token is too long"],
] as const)("setWebhook with %j is refused", async ([parameters, description]) => {
  const telegram = await start();
  expect(await call(telegram, "setWebhook", parameters)).toMatchObject({ description: `Bad Request: ${description}` });
});

test("setWebhook more than once a second gets 429", async () => {
  const telegram = await start();
  const { url } = await listenForUpdates();
  await call(telegram, "setWebhook", { url });
  expect(await call(telegram, "setWebhook", { url })).toMatchObject({
    error_code: 429,
    parameters: { retry_after: 1 },
  });
});

test("pending updates are dropped on request", async () => {
  const telegram = await start();
  telegram.person("Ann").blocksBot();
  await call(telegram, "deleteWebhook", { drop_pending_updates: true });
  expect(telegram.world.updates.pending).toEqual([]);
});
