/** Everything that exists on the stand-in: the bot, people, chats and messages, and what happens to them. */
import type { Message, User, UserFromGetMe } from "@grammyjs/types";
import { Chat, type ChatOptions } from "./chat.ts";
import type { UpdateQueue } from "./update-queue.ts";

/** Reports disagree on whether a bare mention reaches a bot with privacy mode on, so both are offered. */
export type PrivacyMode = "off" | "on" | "on, mentions reach the bot";

/** Something that people see happen, for those who watch: the sandbox's page. */
export type WorldEvent =
  | { kind: "message" | "edit"; chat: Chat; message: Message }
  | { kind: "deletion"; chat: Chat; messageId: number }
  | { kind: "reaction"; chat: Chat; messageId: number }
  | { kind: "action"; chat: Chat; action: string }
  | { kind: "profile" };

/** Who stands in `from` where a chat speaks: anonymous administrators, forwards of a linked channel, people as channels. */
export const anonymousAdministrator: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: "Group",
  username: "GroupAnonymousBot",
};
export const telegramItself: User = { id: 777_000, is_bot: false, first_name: "Telegram" };
export const channelSpeaker: User = { id: 136_817_688, is_bot: true, first_name: "Channel", username: "Channel_Bot" };

export class World {
  readonly bot: UserFromGetMe;
  readonly updates: UpdateQueue;
  readonly privacyMode: PrivacyMode;
  readonly users = new Map<number, User>();
  readonly chats = new Map<number, Chat>();
  /** Messages that inline results became, by inline_message_id. */
  readonly inlineMessages = new Map<string, { chat: Chat; messageId: number }>();
  /** Private chats and basic groups count their messages together. */
  #nextCommonMessageId = 1;
  #nextNumber = 1;
  readonly #now: () => Date;
  readonly #watchers = new Set<(event: WorldEvent) => void>();

  constructor(options: { bot: UserFromGetMe; updates: UpdateQueue; privacyMode: PrivacyMode; now: () => Date }) {
    this.bot = options.bot;
    this.updates = options.updates;
    this.privacyMode = options.privacyMode;
    this.#now = options.now;
    this.users.set(this.bot.id, this.botUser);
  }

  /** The bot as other users see it: without what only getMe tells. */
  get botUser(): User {
    const { id, is_bot, first_name, username } = this.bot;
    return { id, is_bot, first_name, username };
  }

  /** Unix time in seconds. */
  get date(): number {
    return Math.floor(this.#now().getTime() / 1000);
  }

  /** A number that was not given out before. */
  takeNumber(): number {
    return this.#nextNumber++;
  }

  watch(watcher: (event: WorldEvent) => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  announce(event: WorldEvent): void {
    for (const watcher of this.#watchers) watcher(event);
  }

  addUser(user: User): User {
    this.users.set(user.id, user);
    return user;
  }

  /** Ids look as at Telegram: people > 0, groups < 0, supergroups and channels below −10¹². */
  addChat(options: Omit<ChatOptions, "id" | "takeMessageId">): Chat {
    const number = this.takeNumber();
    const hasOwnCount = options.type === "supergroup" || options.type === "channel";
    const id = options.user?.id ?? (hasOwnCount ? -1_001_000_000_000 - number : -4_000_000_000 - number);
    let nextOwnId = 2; // 1 is the message that created the chat
    const takeMessageId = hasOwnCount ? () => nextOwnId++ : () => this.#nextCommonMessageId++;
    const chat = new Chat({ ...options, id, takeMessageId });
    this.chats.set(id, chat);
    return chat;
  }

  /** Puts a message into a chat and shows it; whether the bot hears of it is decided elsewhere. */
  post(chat: Chat, content: Partial<Message>, { wantsReply = false } = {}): Message {
    const message = { message_id: chat.takeMessageId(), date: this.date, chat: chat.describe(), ...content };
    chat.messages.set(message.message_id, message);
    if (wantsReply) chat.wantingReply.add(message.message_id);
    this.announce({ kind: "message", chat, message });
    return message;
  }

  /** Changes a message that stands in a chat; `undefined` removes a field. */
  change(chat: Chat, message: Message, changes: { [K in keyof Message]?: Message[K] | undefined }): Message {
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) Reflect.deleteProperty(message, name);
      else Reflect.set(message, name, value);
    }
    this.announce({ kind: "edit", chat, message });
    return message;
  }

  remove(chat: Chat, messageId: number): void {
    chat.messages.delete(messageId);
    this.announce({ kind: "deletion", chat, messageId });
  }
}

/** A message as `reply_to_message`: one level deep. */
export function asReplyTarget(message: Message): NonNullable<Message["reply_to_message"]> {
  const { reply_to_message: _, ...rest } = message;
  return rest as NonNullable<Message["reply_to_message"]>;
}
