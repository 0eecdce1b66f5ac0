import { get } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createMetrics } from "../../src/bot/metrics.ts";
import { serve } from "../../src/bot/serve.ts";

test("an update that can't be written down gets a 500, so that Telegram sends it again, and the reason is told", async () => {
  const told: unknown[] = [];
  const full = new Error("database or disk is full");
  const server = await serve({
    ...{ port: 0, metrics: createMetrics(), ailment: () => null, onError: (error) => told.push(error) },
    webhook: { path: "/hook", secret: "s", take: async () => Promise.reject(full) },
  });
  const { port } = server.address() as AddressInfo;
  const headers = { "x-telegram-bot-api-secret-token": "s" };
  const { status } = await fetch(`http://127.0.0.1:${port}/hook`, { method: "POST", headers, body: '{"update_id":1}' });
  expect([status, told]).toEqual([500, [full]]);
  server.close();
});

test("an address that can't be read is answered as one that isn't there, and nobody is told", async () => {
  const told: unknown[] = [];
  const server = await serve({
    ...{ port: 0, metrics: createMetrics(), ailment: () => null, onError: (error) => told.push(error) },
    webhook: null,
  });
  const { port } = server.address() as AddressInfo;
  // fetch would put the address in order
  const status = await new Promise((resolve) => {
    get({ host: "127.0.0.1", port, path: "//" }, (response) => resolve(response.resume().statusCode));
  });
  expect([status, told]).toEqual([404, []]);
  server.close();
});
