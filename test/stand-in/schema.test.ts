import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generateBotApiSchema, schemaFile } from "../support/stand-in/generate-bot-api-schema.ts";
import { call, start } from "./start.ts";

test("the committed schema is the one that the installed types generate", () => {
  expect(readFileSync(schemaFile, "utf8") === generateBotApiSchema()).toBe(true);
}, 60_000);

test.for([
  ["sendMessage", { text: "no chat" }, "sendMessage: / must have required property 'chat_id'"],
  ["sendMessage", { chat_id: 1, text: "hi", chat: 1 }, 'sendMessage: unknown parameter "chat"'],
  [
    "sendMessage",
    { chat_id: 1, text: "hi", reply_markup: { inline_keyboard: [[{ text: "no action" }]] } },
    "sendMessage:",
  ],
  [
    "setMessageReaction",
    { chat_id: 1, message_id: 1, reaction: [{ type: "emoji", emoji: "🦄🦄" }] },
    "setMessageReaction:",
  ],
  ["setMyCommands", { commands: "start" }, "setMyCommands:"],
  ["sendVenue", { chat_id: 1, latitude: "north" }, "sendVenue:"],
] as const)("%s with %j is refused", async ([method, parameters, description]) => {
  const telegram = await start();
  const response = await call(telegram, method, parameters);
  expect(response).toMatchObject({ ok: false, error_code: 400 });
  expect(response.ok ? "" : response.description).toContain(`Bad Request: ${description}`);
});

test("an unknown property inside an object is let through, as Telegram does, and noted", async () => {
  const telegram = await start();
  const commands = [{ command: "ask", description: "Ask", hasHandler: true }];
  expect(await call(telegram, "setMyCommands", { commands })).toEqual({ ok: true, result: true });
  expect(telegram.ignoredProperties).toEqual([expect.stringContaining("hasHandler")]);
  expect(await call(telegram, "getMyCommands")).toMatchObject({ result: [{ command: "ask", description: "Ask" }] });
});

test("a method that is valid but not modelled is answered so", async () => {
  const telegram = await start();
  expect(await call(telegram, "sendDice", { chat_id: 1 })).toMatchObject({
    error_code: 501,
    description: "Not Implemented: the stand-in does not model sendDice",
  });
});

test("the stand-in does not send an update that Telegram could not", async () => {
  const telegram = await start();
  const ann = telegram.person("Ann");
  const message = { ...ann.says(ann.chat, "hello"), from: ann.user, chat: ann.chat.describe() };
  const create = (content: object) => () => telegram.world.updates.create("message", content as never);
  expect(create(message)).not.toThrow("is not valid");
  expect(create({ ...message, from: undefined })).toThrow("update is not valid");
  expect(create({ ...message, colour: "green" })).toThrow("update is not valid");
});
