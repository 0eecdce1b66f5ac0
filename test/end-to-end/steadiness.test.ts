import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Person } from "../support/stand-in/person.ts";
import { type StandIn, startStandIn } from "../support/stand-in/stand-in.ts";
import { type BotProcess, launchBot, makeDataFolder, PATIENCE, startBot, until } from "./bot-process.ts";

/** What a person sees: the ids of the questions that the bot's messages reply to, in the order in which they stand. */
const repliesTo = ({ chat }: Person, bot: StandIn): (number | undefined)[] =>
  [...chat.messages.values()]
    .filter(({ from }) => from?.id === bot.bot.id)
    .map(({ reply_to_message }) => reply_to_message?.message_id);

describe("over stops and starts each question is answered once and in order", { timeout: 120_000 }, () => {
  let standIn: StandIn;
  let bot: BotProcess;
  let data: ReturnType<typeof makeDataFolder>;
  beforeEach(async () => {
    standIn = await startStandIn({ times: { repeatHold: 0.05 } });
    data = makeDataFolder();
  });
  afterEach(async () => {
    await bot.signal("SIGKILL");
    data.remove();
    await standIn.stop();
  });

  const answered = () => standIn.calls("sendMessage").filter(({ response }) => response?.ok).length;

  test("by 100 chats that ask at once, over a SIGTERM and a SIGKILL in the middle", { timeout: 300_000 }, async () => {
    bot = await startBot(standIn, data.file, { STOP_SECONDS: "1" });
    const people = Array.from({ length: 100 }, (_, index) => standIn.person(`P${index}`));
    const asked = people.map((): number[] => []);
    const askAll = (question: string) => {
      for (const [index, person] of people.entries()) asked[index]?.push(person.says(person.chat, question).message_id);
    };
    askAll("格力直播卖了多少钱?");
    await until(() => answered() >= 40);
    askAll("快手日活是多少?");
    expect(await bot.signal("SIGTERM")).toBe(0);
    bot = await startBot(standIn, data.file);
    await until(() => answered() >= 150);
    // with these at least it can't be through when it is killed
    askAll("京东和快手什么时候签约的?");
    expect(await bot.signal("SIGKILL")).toBe("SIGKILL");
    expect(answered()).toBeLessThan(300);
    bot = await startBot(standIn, data.file);
    await until(() => answered() >= 300);
    // Whatever would be sent twice is sent by the time a last question is answered.
    const last = standIn.person("Last");
    last.says(last.chat, "快手日活是多少?");
    await last.chat.nextMessage(PATIENCE);
    expect(people.map((person) => repliesTo(person, standIn))).toEqual(asked);
  });

  test("when the deadline for stopping is too short, the next run goes on", async () => {
    bot = await startBot(standIn, data.file, { STOP_SECONDS: "1" });
    standIn.faults.tooManyRequests("sendMessage", 3);
    const ann = standIn.person("Ann");
    const { message_id } = ann.says(ann.chat, "快手日活是多少?");
    await until(() => standIn.world.updates.pending.length === 0);
    expect(await bot.signal("SIGTERM")).toBe(0);
    bot = await startBot(standIn, data.file);
    await ann.chat.nextMessage(PATIENCE);
    expect(repliesTo(ann, standIn)).toEqual([message_id]);
  });

  test("says that Telegram is out of reach, and stops when it is told to", async () => {
    bot = launchBot(standIn, data.file, { TELEGRAM_API_ROOT: "http://127.0.0.1:9" });
    await until(() => bot.log().includes("can't reach http://127.0.0.1:9, trying again"));
    expect(await bot.signal("SIGTERM")).toBe(0);
    expect(bot.log()).toContain('"stopping"');
  });

  test("ends with one clear line when Telegram does not know the token", async () => {
    standIn.faults.unauthorized("any", 1000);
    bot = launchBot(standIn, data.file);
    expect(await bot.exited).toBe(78);
    expect(bot.log().trim().split("\n").at(-1)).toMatch(/BOT_TOKEN.*@BotFather/);
    expect(bot.log()).not.toContain(standIn.token.split(":")[1]);
  });
});

describe("each question is answered once and in order", { timeout: 120_000 }, () => {
  let standIn: StandIn;
  let bot: BotProcess;
  const data = makeDataFolder();
  beforeAll(async () => {
    standIn = await startStandIn({ times: { repeatHold: 0.05 } });
    bot = await startBot(standIn, data.file);
    await until(() => standIn.calls("setMyName").length === 1);
  }, 90_000);
  afterAll(async () => {
    await bot.signal("SIGKILL");
    data.remove();
    await standIn.stop();
  });
  afterEach(() => standIn.faults.clear());

  test.for([
    ["Telegram wants it to wait", (faults) => faults.tooManyRequests("sendMessage", 1)],
    ["Telegram fails", (faults) => faults.serverError("sendMessage", 2)],
    ["the connection breaks before the answer arrives", (faults) => faults.dropRequest("sendMessage", 2)],
    ["the connection breaks after it arrived", (faults) => faults.dropAnswer("sendMessage", 1)],
    ["all calls fail for a moment", (faults) => faults.dropRequest("any", 6)],
    ["Telegram is slow", (faults) => faults.slow("sendMessage", 1500)],
    ["fetching updates fails", (faults) => faults.serverError("getUpdates", 2)],
    ["fetching updates is refused for a while", (faults) => faults.tooManyRequests("getUpdates", 1)],
    [
      "another program fetches updates too",
      (faults) => faults.refuse("getUpdates", 409, "Conflict: terminated by other getUpdates request"),
    ],
    ["updates are lost on the way", (faults) => faults.dropAnswer("getUpdates", 2)],
  ] as [string, (faults: StandIn["faults"]) => void][])("when %s", async ([, plan]) => {
    plan(standIn.faults);
    const ann = standIn.person("Ann");
    const first = ann.says(ann.chat, "快手日活是多少?").message_id;
    const second = ann.says(ann.chat, "格力直播卖了多少钱?").message_id;
    await expect.poll(() => repliesTo(ann, standIn), { timeout: 60_000 }).toHaveLength(2);
    const last = ann.says(ann.chat, "京东有多少活跃用户?").message_id;
    await expect.poll(() => repliesTo(ann, standIn), { timeout: 60_000 }).toHaveLength(3);
    expect(repliesTo(ann, standIn)).toEqual([first, second, last]);
  });

  test("shows that it is at work when an answer takes longer than a second", async () => {
    standIn.faults.slow("sendMessage", 1500);
    const ann = standIn.person("Ann");
    ann.says(ann.chat, "快手日活是多少?");
    await ann.chat.nextMessage(PATIENCE);
    expect(ann.chat.actions).toEqual(["typing"]);
  });

  test("also when it is told to stop: what is in flight is finished, and the exit code is 0", async () => {
    standIn.faults.slow("sendMessage", 400, 3);
    const people = [standIn.person("A"), standIn.person("B"), standIn.person("C")];
    const asked = people.map((person) => [person.says(person.chat, "快手日活是多少?").message_id]);
    await until(() => standIn.world.updates.pending.length === 0);
    expect(await bot.signal("SIGTERM")).toBe(0);
    expect(people.map((person) => repliesTo(person, standIn))).toEqual(asked);
  });
});
