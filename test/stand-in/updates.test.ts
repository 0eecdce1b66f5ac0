import type { Update } from "@grammyjs/types";
import { expect, test } from "vitest";
import type { StandIn } from "../support/stand-in/stand-in.ts";
import { call, patiently, start } from "./start.ts";

const quick = { times: { repeatHold: 0 } };

async function poll(telegram: StandIn, parameters: object = {}): Promise<Update[]> {
  const response = await call(telegram, "getUpdates", parameters);
  if (!response.ok) throw new Error(response.description);
  return response.result;
}

const texts = (updates: Update[]) => updates.map((update) => update.message?.text);

test("updates come again until a higher offset confirms them", async () => {
  const telegram = await start(quick);
  const ann = telegram.person("Ann");
  for (const text of ["one", "two", "three"]) ann.says(ann.chat, text);
  const first = await poll(telegram, { limit: 2 });
  expect(texts(first)).toEqual(["one", "two"]);
  expect(texts(await poll(telegram, { offset: first[1]?.update_id, limit: 10 }))).toEqual(["two", "three"]);
  expect(texts(await poll(telegram, { offset: (first[1]?.update_id ?? 0) + 1 }))).toEqual(["three"]);
});

test("a negative offset keeps only the last updates", async () => {
  const telegram = await start(quick);
  const ann = telegram.person("Ann");
  for (const text of ["one", "two", "three"]) ann.says(ann.chat, text);
  expect(texts(await poll(telegram, { offset: -1 }))).toEqual(["three"]);
  expect(texts(await poll(telegram))).toEqual(["three"]);
});

test("a poll is held until something comes", async () => {
  const telegram = await start(quick);
  const ann = telegram.person("Ann");
  const waiting = poll(telegram, { timeout: 30 });
  await telegram.whenPolled();
  ann.says(ann.chat, "here");
  expect(texts(await waiting)).toEqual(["here"]);
});

test("a repeat of the same offset is slowed down, however short its timeout", async () => {
  const telegram = await start({ times: { repeatHold: 0.3 } });
  await poll(telegram);
  const begin = performance.now();
  await poll(telegram, { timeout: 0 });
  expect(performance.now() - begin).toBeGreaterThan(280);
});

test("a second poller ends the first with 409", async () => {
  const telegram = await start(quick);
  const first = call(telegram, "getUpdates", { timeout: 30 });
  await telegram.whenPolled();
  const second = call(telegram, "getUpdates", { timeout: 30, offset: 1 });
  expect(await first).toEqual({
    ok: false,
    error_code: 409,
    description: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
  });
  telegram.person("Ann").blocksBot();
  expect((await second).ok).toBe(true);
});

test("a bot that hangs up no longer polls", async () => {
  const telegram = await start(quick);
  const hangUp = new AbortController();
  const waiting = fetch(`${telegram.apiRoot}/bot${telegram.token}/getUpdates?timeout=30`, { signal: hangUp.signal });
  await telegram.whenPolled();
  hangUp.abort();
  await expect(waiting).rejects.toThrow("aborted");
  await expect.poll(() => telegram.isPolled, patiently).toBe(false);
});

test("allowed_updates filter what is created from then on, and are remembered", async () => {
  const telegram = await start(quick);
  const ann = telegram.person("Ann");
  const question = ann.says(ann.chat, "before");
  const [before] = await poll(telegram, { allowed_updates: ["edited_message", "message_reaction"] });
  expect(before?.message?.text).toBe("before");
  ann.says(ann.chat, "unwanted");
  ann.edits(question, "edited");
  ann.reacts(question, "👍");
  const later = await poll(telegram, { offset: (before?.update_id ?? 0) + 1 });
  expect(later.map((update) => Object.keys(update)[1])).toEqual(["edited_message", "message_reaction"]);
});

test("by default reactions and other people's memberships stay away", async () => {
  const telegram = await start(quick);
  const [ann, bob] = [telegram.person("Ann"), telegram.person("Bob")];
  const group = telegram.supergroup("Traders", { owner: ann, bot: "administrator" });
  const act = () => {
    bob.joins(group);
    ann.reacts(ann.says(group, "hello"), "👍");
  };
  act();
  expect(
    (await poll(telegram, { allowed_updates: ["chat_member", "message_reaction"] })).every((one) => one.message),
  ).toBe(true);
  await poll(telegram, { offset: -1 });
  bob.leaves(group);
  act();
  const kinds = (await poll(telegram)).map((update) => Object.keys(update)[1]);
  expect(kinds).toContain("chat_member");
  expect(kinds).toContain("message_reaction");
  await poll(telegram, { allowed_updates: [] });
  expect(telegram.world.updates.allowed).toBeUndefined();
});
