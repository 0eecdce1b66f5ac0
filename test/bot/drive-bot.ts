/** Drives the bot with raw updates and records what it calls. */
import type { Chat, Message, MessageEntity, Update, User, UserFromGetMe } from "grammy/types";
import { pino } from "pino";
import { createBot } from "../../src/bot/create-bot.ts";
import type { Knowledge } from "../../src/bot/knowledge.ts";
import type { Services } from "../../src/bot/services.ts";
import { storedUpdate } from "../../src/bot/updates/intake.ts";
import { createWaitingArticles } from "../../src/corpus/change/waiting-articles.ts";
import { createMemoryStore } from "../../src/store/memory-store.ts";
import type { Store } from "../../src/store/store.ts";
import { sampleKnowledge } from "./sample-knowledge.ts";

export interface Call {
  method: string;
  payload: Payload;
}

/** Whatever a method takes; tests look into the payloads of every method. */
// biome-ignore lint/suspicious/noExplicitAny: their shapes differ, and a test's expectation is the check
type Payload = any; // oxlint-disable-line typescript/no-explicit-any

type Reply = (payload: Call["payload"]) => unknown;

export const me: UserFromGetMe = {
  ...{ id: 42, is_bot: true, first_name: "Yiju", username: "yiju_bot" },
  ...{ can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: true },
} as UserFromGetMe;

export const person: User & { language_code: string } = {
  id: 7,
  is_bot: false,
  first_name: "Lin",
  language_code: "zh-hans",
};
export const admin: User = { id: 8, is_bot: false, first_name: "Admin", language_code: "en" };
export const group: Chat.SupergroupChat = { id: -1001, type: "supergroup", title: "Group" };
export const channel: Chat.ChannelChat = { id: -1002, type: "channel", title: "Channel" };
export const privateChat = (user: User = person): Chat.PrivateChat => ({
  id: user.id,
  type: "private",
  first_name: user.first_name,
});

/** Telegram refuses. */
export const refuse = (code: number, description: string, parameters: object = {}) => ({
  ok: false as const,
  error_code: code,
  description,
  parameters,
});

/** Commands, mentions and hashtags of a text, as Telegram marks them. */
const entitiesIn = (text: string): MessageEntity[] =>
  // /ask@yiju_bot, @yiju_bot, #问
  [...text.matchAll(/(?<![\p{L}\p{N}])([/@#])[\p{L}\p{N}_]+(?:@\w+)?/gu)].map((match) => ({
    type: match[1] === "/" ? "bot_command" : match[1] === "@" ? "mention" : "hashtag",
    offset: match.index,
    length: match[0].length,
  }));

export interface DriveOptions {
  store?: Store;
  knowledge?: Knowledge;
  now?: () => Date;
  questionsPerMinute?: number;
  maintainers?: number[];
  /** A folder with `corpus` and `waiting` in it, for articles from the chat; nowhere unless given. */
  folder?: string;
  /** What the web holds; nothing unless given. */
  fetchPage?: Services["fetchPage"];
  /** Files that can be fetched, by their path at Telegram. */
  files?: Record<string, Uint8Array>;
  log?: Services["log"];
  /** What Telegram says to a method: a result, or `refuse(…)`. */
  replies?: Record<string, Reply>;
}

/** A bot with a memory, a sample corpus and a Telegram that takes everything. */
export const driveBot = async (options: DriveOptions = {}) => {
  const store = options.store ?? createMemoryStore();
  let knowledge = options.knowledge ?? sampleKnowledge();
  const now = options.now ?? (() => new Date("2026-01-05T12:00:00Z"));
  const calls: Call[] = [];
  const replies = { ...options.replies };
  let updateId = 1;
  let lastId = 100;
  const answer = (method: string, payload: Call["payload"]): unknown => {
    const scripted = replies[method]?.(payload);
    if (scripted !== undefined) return scripted;
    if (method === "sendMessage")
      return { message_id: ++lastId, date: 0, chat: { id: payload.chat_id, type: "private" }, text: payload.text };
    if (method === "getChatMember")
      return { status: payload.user_id === admin.id ? "administrator" : "member", user: person };
    return true;
  };
  const fetched: typeof fetch = async (input, init) => {
    // http://localhost:1/file/bot1:test/documents/a.txt
    const path = /\/file\/bot[^/]+\/(.+)$/.exec(input as string)?.[1];
    if (path !== undefined) {
      const bytes = options.files?.[path];
      return bytes ? new Response(Buffer.from(bytes)) : new Response("", { status: 404 });
    }
    const method = (input as string).split("/").at(-1) ?? "";
    const payload = JSON.parse((init?.body as string | undefined) ?? "{}");
    calls.push({ method, payload });
    const result = answer(method, payload);
    const isRefusal = typeof result === "object" && result !== null && "error_code" in result;
    return Response.json(isRefusal ? result : { ok: true, result });
  };
  const { bot, services } = await createBot({
    ...{
      token: "1:test",
      apiRoot: "http://localhost:1",
      knowledge: () => knowledge,
      store,
      log: options.log ?? pino({ level: "silent" }),
      now,
      me,
    },
    ...{
      maintainers: options.maintainers ?? [],
      retentionDays: 90,
      questionsPerMinute: options.questionsPerMinute ?? 100,
    },
    waiting: createWaitingArticles(`${options.folder}/corpus`, `${options.folder}/waiting`, now()),
    fetchPage:
      options.fetchPage ??
      (async (address) => {
        throw new Error(`no test fetches ${address}`);
      }),
    fetch: fetched,
  });

  const handle = async (update: Omit<Update, "update_id">, id = updateId++): Promise<Call[]> => {
    const before = calls.length;
    const whole: Update = { update_id: id, ...update };
    await store.takeUpdates([storedUpdate(whole)], now().getTime());
    await bot.handleUpdate(whole);
    return calls.slice(before);
  };
  const messageOf = (text: string, change: Partial<Message> = {}): Message => ({
    ...{ message_id: ++lastId, date: Math.floor(now().getTime() / 1000), chat: privateChat(), from: person },
    ...(text !== "" && { text, entities: entitiesIn(text) }),
    ...change,
  });

  return {
    ...{ bot, store, calls, replies, services, handle, messageOf },
    /** The corpus is another one from now on. */
    learn: (next: Knowledge) => {
      knowledge = next;
    },
    /** Somebody writes. */
    say: async (text: string, change: Partial<Message> = {}, id?: number) => {
      const message = messageOf(text, change);
      const made = await handle({ message: message as NonNullable<Update["message"]> }, id);
      return {
        message,
        calls: made,
        sent: made.filter(({ method }) => method === "sendMessage").map(({ payload }) => payload),
      };
    },
    /** Somebody edits, so many seconds after writing. */
    edit: (message: Message, text: string, after = 60) =>
      handle({
        edited_message: {
          ...message,
          text,
          entities: entitiesIn(text),
          edit_date: message.date + after,
        } as NonNullable<Update["edited_message"]>,
      }),
    post: (text: string, change: Partial<Message> = {}) => {
      const { from: _, ...message } = messageOf(text, { chat: channel, sender_chat: channel, ...change });
      return handle({ channel_post: message as NonNullable<Update["channel_post"]> });
    },
    press: (
      data: string,
      messageId: number,
      change: {
        from?: User;
        chat?: Chat;
        reply_to_message?: Message;
        reply_markup?: object;
        message?: undefined;
        inline_message_id?: string;
      } = {},
    ) => {
      const { from = person, chat = privateChat(), reply_to_message, reply_markup, inline_message_id } = change;
      const message = {
        message_id: messageId,
        date: 1,
        chat,
        from: me,
        text: "…",
        ...(reply_to_message && { reply_to_message }),
        ...(reply_markup && { reply_markup }),
      };
      const where = inline_message_id ? { inline_message_id } : { message };
      return handle({
        callback_query: { id: "q", from, chat_instance: "c", data, ...where } as NonNullable<Update["callback_query"]>,
      });
    },
    /** The id of the message sent last. */
    get lastMessage() {
      return lastId;
    },
  };
};

export type DrivenBot = Awaited<ReturnType<typeof driveBot>>;
