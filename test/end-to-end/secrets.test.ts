import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type StandIn, startStandIn } from "../support/stand-in/stand-in.ts";
import { type BotProcess, makeDataFolder, startBot, until } from "./bot-process.ts";

describe("when everything goes wrong", { timeout: 60_000 }, () => {
  let standIn: StandIn;
  let bot: BotProcess;
  const data = makeDataFolder();
  beforeAll(async () => {
    standIn = await startStandIn({ times: { repeatHold: 0.05 } });
    bot = await startBot(standIn, data.file);
  }, 60_000);
  afterAll(async () => {
    await bot.signal("SIGKILL");
    data.remove();
    await standIn.stop();
  });

  test("neither the token nor a word of what people wrote is logged, up to the last breath", async () => {
    const ann = standIn.person("Ann-with-a-name");
    const words = "mein-geheimnis";
    standIn.faults.refuse("sendMessage", 400, "Bad Request: something new", 1);
    ann.says(ann.chat, `快手日活是多少? ${words}`);
    await until(() => bot.log().includes("something new"));
    standIn.faults.refuse("sendMessage", 403, "Forbidden: bot was blocked by the user", 1);
    standIn.faults.dropRequest("sendMessage", 1);
    standIn.faults.serverError("sendMessage", 1);
    standIn.faults.dropRequest("getUpdates", 2);
    standIn.faults.dropAnswer("getUpdates", 1);
    for (const question of [words, `/ask ${words}`, `/settings ${words}`, `${words} `.repeat(200)])
      ann.says(ann.chat, question);
    await until(() => bot.log().includes("could not fetch updates"));
    standIn.faults.clear();
    standIn.faults.unauthorized("any", 1000);
    ann.says(ann.chat, words);
    expect(await bot.exited).toBe(78);
    const [, secret = ""] = standIn.token.split(":");
    expect(bot.log()).toMatch(/"level":50/);
    for (const hidden of [secret, words, "快手", "Ann-with-a-name"]) expect(bot.log()).not.toContain(hidden);
  });
});
