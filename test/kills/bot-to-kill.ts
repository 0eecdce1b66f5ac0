/** A bot with the real intake, journal, features and store, on a Telegram in a folder; ends when nothing is left to do, or dies. */
import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { sendDigests } from "../../src/bot/chats/digest.ts";
import { createPolling, startIntake } from "../../src/bot/updates/intake.ts";
import { createLibsqlStore } from "../../src/store/libsql-store.ts";
import { driveBot, refuse } from "../bot/drive-bot.ts";
import { lastMessageId, logCall, readCalls, readUpdates } from "./telegram-log.ts";

export interface Life {
  folder: string;
  dataFile: string;
  now: string;
  /** Dies by its own hand at the nth call to Telegram, before Telegram hears of it or before the answer comes back. */
  death: { call: number; when: "before" | "after" } | null;
}

const { folder, dataFile, now, death } = JSON.parse(process.argv[2] ?? "") as Life;

const updates = readUpdates(folder);
const past = readCalls(folder);
const texts = new Map(
  past
    .filter(({ id }) => id !== null)
    .map(({ id, payload }) => [`${String(payload.chat_id)}/${id}`, String(payload.text)]),
);
const keyboards = new Map(
  past
    .filter(({ method }) => method === "sendMessage" || method.startsWith("edit"))
    .map(({ id, payload }) => [
      `${String(payload.chat_id)}/${id ?? String(payload.message_id)}`,
      JSON.stringify(payload.reply_markup),
    ]),
);
let confirmed = Math.max(
  0,
  ...past.filter(({ method }) => method === "getUpdates").map(({ payload }) => Number(payload.offset)),
);
let lastId = lastMessageId(folder);
let calls = 0;

/** Telegram does what it is asked; the bot may be dead by then, or before. */
const telegram =
  (method: string, work: (payload: Record<string, unknown>) => { id?: number; result: unknown }) =>
  (payload: Record<string, unknown>): unknown => {
    const dies = death !== null && ++calls === death.call ? death.when : null;
    if (dies === "before") process.kill(process.pid, "SIGKILL");
    const { id = null, result } = work(payload);
    logCall(folder, { method, payload: payload as never, id });
    if (dies === "after") process.kill(process.pid, "SIGKILL");
    return result;
  };

const replies = {
  sendMessage: telegram("sendMessage", ({ chat_id, text, reply_markup }) => {
    const id = ++lastId;
    texts.set(`${String(chat_id)}/${id}`, String(text));
    keyboards.set(`${String(chat_id)}/${id}`, JSON.stringify(reply_markup));
    return { id, result: { message_id: id, date: 0, chat: { id: chat_id, type: "private" }, text } };
  }),
  editMessageText: telegram("editMessageText", ({ chat_id, message_id, text, reply_markup }) => {
    const place = `${String(chat_id)}/${String(message_id)}`;
    const before = texts.get(place);
    if (before === undefined) return { result: refuse(400, "Bad Request: message to edit not found") };
    const buttons = JSON.stringify(reply_markup);
    if (before === text && keyboards.get(place) === buttons)
      return { result: refuse(400, "Bad Request: message is not modified") };
    texts.set(place, String(text));
    keyboards.set(place, buttons);
    return { result: true };
  }),
  editMessageReplyMarkup: telegram("editMessageReplyMarkup", ({ chat_id, message_id, reply_markup }) => {
    const place = `${String(chat_id)}/${String(message_id)}`;
    const text = texts.get(place);
    if (text === undefined) return { result: refuse(400, "Bad Request: message to edit not found") };
    const buttons = JSON.stringify(reply_markup);
    if (keyboards.get(place) === buttons) return { result: refuse(400, "Bad Request: message is not modified") };
    keyboards.set(place, buttons);
    return { result: { message_id, date: 0, chat: { id: chat_id, type: "private" }, text } };
  }),
  answerCallbackQuery: telegram("answerCallbackQuery", () => ({ result: true })),
  getUpdates: telegram("getUpdates", ({ offset, limit }) => {
    confirmed = Math.max(confirmed, Number(offset));
    return { result: updates.filter(({ update_id }) => update_id >= confirmed).slice(0, Number(limit)) };
  }),
};

const store = createLibsqlStore(dataFile);
const { bot, services } = await driveBot({ store, replies, now: () => new Date(now), questionsPerMinute: 10_000 });
writeSync(1, "alive\n");
const polling = createPolling(bot, services);
startIntake(
  bot,
  {
    catchUp: (signal) => polling.catchUp(signal),
    next: async (limit, signal) => {
      const found = await polling.next(limit, signal);
      if (found.length === 0) await sleep(5);
      return found;
    },
  },
  services,
);
await sendDigests(services);
const last = updates.at(-1)?.update_id ?? 0;
const isDone = async (): Promise<boolean> => confirmed > last && (await store.pendingUpdates()).length === 0;
while (!(await isDone())) await sleep(2);
await store.close();
process.exit(0);
