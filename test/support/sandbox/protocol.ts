/** What the sandbox's server and its page say to each other. */
import type { BotCommand, InlineKeyboardMarkup, MessageEntity } from "@grammyjs/types";
import { z } from "zod";

/** Null is you yourself, whom the page calls so in its language. */
export type Name = string | null;

export type ServiceNotice = { kind: "joined"; who: Name; by: Name } | { kind: "left"; who: Name } | { kind: "other" };

/** A message as the page shows it. */
export interface MessageView {
  id: number;
  author: Name;
  side: "you" | "bot" | "others" | "channel";
  text: string;
  entities: MessageEntity[];
  /** Unix time in seconds. */
  date: number;
  isEdited: boolean;
  viaBot: boolean;
  replyTo?: { id: number; author: Name; text: string };
  /** The part of the message answered that is quoted. */
  quote?: string;
  keyboard: InlineKeyboardMarkup["inline_keyboard"];
  /** The app opens a reply to it by itself. */
  wantsReply: boolean;
  reactions: { emoji: string; count: number; isYours: boolean }[];
  service?: ServiceNotice;
}

export interface ChatView {
  id: number;
  type: "private" | "group" | "channel";
  title: string;
  /** Members of a group or subscribers of a channel. */
  memberCount: number;
  isStarted: boolean;
  messages: MessageView[];
  /** The commands that the bot offers here in your language. */
  commands: BotCommand[];
}

/** "starting" until the bot asks for updates for the first time. */
export type BotState = "starting" | "running" | "stopped";

export interface SandboxState {
  bot: { name: string; username: string; description: string; state: BotState; lastWords: string };
  language: "zh" | "en";
  chats: ChatView[];
}

/** Sent to the page as things happen. */
export type SandboxEvent =
  | { kind: "state"; state: SandboxState }
  | { kind: "message" | "edit"; chat: number; message: MessageView }
  | { kind: "deletion"; chat: number; message: number }
  | { kind: "typing"; chat: number };

const place = { chat: z.number(), message: z.number() };

/** What a person does on the page. */
export const Action = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("say"),
    chat: z.number(),
    text: z.string(),
    replyTo: z.number().optional(),
    quote: z.string().optional(),
  }),
  z.strictObject({ do: z.literal("edit"), ...place, text: z.string() }),
  z.strictObject({ do: z.literal("delete"), ...place }),
  z.strictObject({ do: z.literal("press"), ...place, data: z.string() }),
  z.strictObject({ do: z.literal("react"), ...place, emoji: z.enum(["👍", "👎"]).nullable() }),
  z.strictObject({ do: z.literal("ask inline"), chat: z.number(), query: z.string(), offset: z.string() }),
  z.strictObject({ do: z.literal("choose"), chat: z.number(), question: z.string(), result: z.string() }),
  z.strictObject({ do: z.literal("speak"), language: z.enum(["zh", "en"]) }),
]);
export type Action = z.infer<typeof Action>;

export interface InlineOffer {
  /** Names the question when a result is chosen. */
  question: string;
  results: { id: string; title: string; description: string }[];
  nextOffset: string;
  /** A button above the results that starts the bot in private. */
  button?: { text: string; payload: string };
}

/** What an action is answered with; most with nothing. */
export type Outcome =
  | { ok: true; toast?: string; alert?: string; offer?: InlineOffer }
  | { ok: false; problem: string };
