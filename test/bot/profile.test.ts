import { expect, test } from "vitest";
import { publishProfile } from "../../src/bot/publish-profile.ts";
import { type DriveOptions, driveBot } from "./drive-bot.ts";

/** A Telegram that remembers what it was told of the bot. */
const remembering = (): DriveOptions["replies"] => {
  const kept = new Map<string, object>();
  const place = ({ scope, language_code }: { scope?: object; language_code?: string }) =>
    `${JSON.stringify(scope)} ${language_code}`;
  return {
    getMyCommands: (asked) => kept.get(`commands ${place(asked)}`) ?? [],
    setMyCommands: ({ commands, ...rest }) => kept.set(`commands ${place(rest)}`, commands) && true,
    getMyDescription: (asked) => kept.get(`description ${place(asked)}`) ?? { description: "" },
    setMyDescription: ({ description, ...rest }) => kept.set(`description ${place(rest)}`, { description }) && true,
    getMyShortDescription: (asked) => kept.get(`short ${place(asked)}`) ?? { short_description: "" },
    setMyShortDescription: ({ short_description, ...rest }) =>
      kept.set(`short ${place(rest)}`, { short_description }) && true,
    getMyName: (asked) => kept.get(`name ${place(asked)}`) ?? { name: "Whatever BotFather was told" },
    setMyName: ({ name, ...rest }) => kept.set(`name ${place(rest)}`, { name }) && true,
    getChatMenuButton: () => kept.get("menu") ?? { type: "default" },
    setChatMenuButton: ({ menu_button }) => kept.set("menu", menu_button) && true,
  };
};

test("the name, commands, menu button and texts are set per scope and language, and only where they differ", async () => {
  const bot = await driveBot({ replies: remembering() ?? {} });
  expect(await publishProfile(bot.services.api)).toBe(15);
  expect(await publishProfile(bot.services.api)).toBe(0);
  const set = bot.calls.filter(({ method }) => method === "setMyCommands").map(({ payload }) => payload);
  expect(new Set(set.map(({ scope, language_code }) => `${scope.type} ${language_code ?? "any"}`)).size).toBe(8);
  expect(bot.calls.filter(({ method }) => method === "setMyName").map(({ payload }) => payload)).toEqual([
    { name: "Yiju" },
    { name: "依据 Yiju", language_code: "zh" },
  ]);
  for (const { commands } of set) for (const { command } of commands) expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
});
