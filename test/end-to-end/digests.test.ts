import { afterEach, beforeEach, expect, test } from "vitest";
import { createLibsqlStore } from "../../src/store/libsql-store.ts";
import { defaultSettings } from "../../src/store/settings.ts";
import type { Chat } from "../support/stand-in/chat.ts";
import type { Person } from "../support/stand-in/person.ts";
import { type StandIn, startStandIn } from "../support/stand-in/stand-in.ts";
import { type BotProcess, launchBot, makeDataFolder, startBot, until } from "./bot-process.ts";

let standIn: StandIn;
let bot: BotProcess;
let data: ReturnType<typeof makeDataFolder>;
let ann: Person;
let channel: Chat;
beforeEach(async () => {
  standIn = await startStandIn({ times: { repeatHold: 0.05 } });
  data = makeDataFolder();
  ann = standIn.person("Ann");
  channel = standIn.channel("News", { owner: ann, bot: "administrator" });
  const store = createLibsqlStore(data.file);
  await store.saveChat({ id: channel.id, kind: "channel", title: "News", active: true });
  // Due at this moment, whatever it is.
  const times = [new Date().toISOString().slice(11, 16)];
  const digest = { ...defaultSettings().digest, on: true, times };
  await store.changeSettings(channel.id, "channel", { timeZone: "UTC", digest });
  await store.close();
});
afterEach(async () => {
  await bot.signal("SIGKILL");
  data.remove();
  await standIn.stop();
});

const posts = () => [...channel.messages.values()].filter(({ text }) => text !== undefined);
const sends = () => standIn.calls("sendMessage").filter(({ parameters }) => parameters.chat_id === channel.id);

test("a digest and an answer of which nobody knows whether they arrived both stand, over a SIGKILL", {
  timeout: 180_000,
}, async () => {
  const question = ann.postsIn(channel, "/ask 快手日活是多少?");
  // The digest goes out before the question is fetched.
  standIn.faults.slow("getUpdates", 20_000);
  standIn.faults.dropAnswer("sendMessage");
  bot = launchBot(standIn, data.file);
  await until(() => posts().length === 2);
  await bot.signal("SIGKILL");
  standIn.faults.clear();
  const [, digest] = structuredClone(posts());
  standIn.faults.dropAnswer("sendMessage");
  bot = await startBot(standIn, data.file);
  await until(() => posts().length === 3);
  ann.postsIn(channel, "/ask 格力直播卖了多少钱?");
  await until(() => posts().length === 5);
  expect(posts().map(({ reply_to_message: to }) => to?.message_id)).toEqual([
    ...[undefined, undefined, question.message_id, undefined, posts()[3]?.message_id],
  ]);
  expect(posts()[1]).toMatchObject({ text: digest?.text, reply_markup: digest?.reply_markup });
  expect(posts()[2]?.text).toBe(sends()[1]?.parameters.text);
  expect(posts()[2]?.reply_markup).toEqual(sends()[1]?.parameters.reply_markup);
});
