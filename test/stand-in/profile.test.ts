import { expect, test } from "vitest";
import { call, start } from "./start.ts";

test("commands are kept per scope and language, and deleted", async () => {
  const telegram = await start();
  const english = [{ command: "ask", description: "Ask a question" }];
  const chinese = [{ command: "ask", description: "提问" }];
  const scope = { type: "all_group_chats" };
  await call(telegram, "setMyCommands", { commands: english });
  await call(telegram, "setMyCommands", { commands: chinese, scope, language_code: "zh" });
  const commands = async (parameters: object = {}) => {
    const response = await call(telegram, "getMyCommands", parameters);
    return response.ok && response.result;
  };
  expect(await commands()).toEqual(english);
  expect(await commands({ scope, language_code: "zh" })).toEqual(chinese);
  expect(await commands({ scope })).toEqual([]);
  expect(telegram.profile.menu([{ type: "all_group_chats" }, { type: "default" }], "zh")).toEqual(chinese);
  expect(telegram.profile.menu([{ type: "all_group_chats" }, { type: "default" }], "de")).toEqual(english);
  await call(telegram, "deleteMyCommands");
  expect(await commands()).toEqual([]);
});

test.for([
  ["Ask", "x", "BOT_COMMAND_INVALID"],
  ["a".repeat(33), "x", "BOT_COMMAND_INVALID"],
  ["ask", "", "BOT_COMMAND_DESCRIPTION_INVALID"],
  ["ask", "x".repeat(257), "BOT_COMMAND_DESCRIPTION_INVALID"],
] as const)("the command %s (%s) is refused with %s", async ([command, description, refusal]) => {
  const telegram = await start();
  expect(await call(telegram, "setMyCommands", { commands: [{ command, description }] })).toMatchObject({
    description: `Bad Request: ${refusal}`,
  });
});

test("name, description and about text are kept per language within their limits", async () => {
  const telegram = await start();
  await call(telegram, "setMyName", { name: "依据", language_code: "zh" });
  expect(await call(telegram, "getMyName", { language_code: "zh" })).toMatchObject({ result: { name: "依据" } });
  expect(await call(telegram, "getMyName")).toMatchObject({ result: { name: "Yiju" } });
  await call(telegram, "setMyDescription", { description: "Cited facts" });
  expect(await call(telegram, "getMyDescription", { language_code: "zh" })).toMatchObject({
    result: { description: "Cited facts" },
  });
  await call(telegram, "setMyShortDescription", { short_description: "Facts" });
  expect(await call(telegram, "getMyShortDescription")).toMatchObject({ result: { short_description: "Facts" } });
  for (const [method, parameters] of [
    ["setMyName", { name: "x".repeat(65) }],
    ["setMyDescription", { description: "x".repeat(513) }],
    ["setMyShortDescription", { short_description: "x".repeat(121) }],
    ["setMyName", { name: "x", language_code: "zh-CN" }],
  ] as const) {
    expect((await call(telegram, method, parameters)).ok).toBe(false);
  }
});

test("menu button and default rights are kept", async () => {
  const telegram = await start();
  expect(await call(telegram, "getChatMenuButton")).toMatchObject({ result: { type: "commands" } });
  await call(telegram, "setChatMenuButton", { menu_button: { type: "default" } });
  expect(await call(telegram, "getChatMenuButton", { chat_id: 7 })).toMatchObject({ result: { type: "default" } });
  expect(await call(telegram, "getMyDefaultAdministratorRights", { for_channels: true })).toMatchObject({
    result: { can_post_messages: true },
  });
});
