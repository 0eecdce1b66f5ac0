/** A chat as Telegram keeps it, with what a test awaits of the bot in it. */
import type { Chat as ApiChat, ChatMember, Message, ReactionType, User } from "@grammyjs/types";
import { Inbox } from "./inbox.ts";
import { isInChat } from "./member.ts";

export interface Topic {
  /** Also the id of the message that created it. */
  threadId: number;
  name: string;
  isClosed: boolean;
}

export interface ChatOptions {
  id: number;
  type: ApiChat["type"];
  /** The other side of a private chat. */
  user?: User;
  title?: string;
  username?: string | undefined;
  isForum?: boolean;
  takeMessageId: () => number;
}

export class Chat {
  readonly id: number;
  readonly type: ApiChat["type"];
  readonly title: string;
  readonly user: User | undefined;
  readonly username: string | undefined;
  readonly isForum: boolean;
  readonly takeMessageId: () => number;

  readonly members = new Map<number, ChatMember>();
  readonly messages = new Map<number, Message>();
  readonly topics = new Map<number, Topic>();
  /** Reactions of each person, by message id and user id. */
  readonly reactions = new Map<number, Map<number, ReactionType[]>>();
  readonly pinned: number[] = [];
  /** Messages of the bot to which people's apps open a reply by themselves. */
  readonly wantingReply = new Set<number>();
  /** The discussion group of a channel, or the channel of a discussion group. */
  linked: Chat | undefined;
  /** The supergroup that this group became. */
  migratedTo: Chat | undefined;
  /** In a private chat: the person wrote to the bot at least once, so that it may write back. */
  isStarted = false;
  isBlocked = false;

  readonly #sent: Inbox<Message>;
  readonly #edited: Inbox<Message>;
  readonly #deleted: Inbox<number>;
  readonly #reacted: Inbox<{ messageId: number; emoji: string[] }>;
  /** Chat actions of the bot such as "typing", oldest first. */
  readonly actions: string[] = [];

  constructor(options: ChatOptions) {
    this.id = options.id;
    this.type = options.type;
    this.user = options.user;
    this.title = options.title ?? options.user?.first_name ?? "";
    this.username = options.username ?? options.user?.username;
    this.isForum = options.isForum ?? false;
    this.takeMessageId = options.takeMessageId;
    this.#sent = new Inbox(`message of the bot in ${this.title}`);
    this.#edited = new Inbox(`edit by the bot in ${this.title}`);
    this.#deleted = new Inbox(`deletion by the bot in ${this.title}`);
    this.#reacted = new Inbox(`reaction of the bot in ${this.title}`);
  }

  /** The next message that the bot sends here, in order, each handed out once; waits until the deadline (ms). */
  nextMessage(deadline?: number): Promise<Message> {
    return this.#sent.next(deadline);
  }

  /** The next edit by the bot: the message as it reads after it. */
  nextEdit(deadline?: number): Promise<Message> {
    return this.#edited.next(deadline);
  }

  /** The id of the next message that the bot deletes. */
  nextDeletion(deadline?: number): Promise<number> {
    return this.#deleted.next(deadline);
  }

  /** The next reaction that the bot sets. */
  nextReaction(deadline?: number): Promise<{ messageId: number; emoji: string[] }> {
    return this.#reacted.next(deadline);
  }

  /** What the bot has sent so far that no `nextMessage` asked for. */
  get unread(): readonly Message[] {
    return this.#sent.left;
  }

  /** Notes what the bot did, for those who wait for it. */
  note(
    done: { sent: Message } | { edited: Message } | { deleted: number } | { reacted: number; emoji: string[] },
  ): void {
    if ("sent" in done) this.#sent.push(structuredClone(done.sent));
    else if ("edited" in done) this.#edited.push(structuredClone(done.edited));
    else if ("deleted" in done) this.#deleted.push(done.deleted);
    else this.#reacted.push({ messageId: done.reacted, emoji: done.emoji });
  }

  get isChannel(): boolean {
    return this.type === "channel";
  }

  get isGroup(): boolean {
    return this.type === "group" || this.type === "supergroup";
  }

  membership(userId: number): ChatMember | undefined {
    return this.members.get(userId);
  }

  has(userId: number): boolean {
    return isInChat(this.members.get(userId));
  }

  /** The chat as it stands in messages and updates. */
  describe(): ApiChat {
    const { id, type, title, username } = this;
    const named = username === undefined ? {} : { username };
    switch (type) {
      case "private": {
        const lastName = this.user?.last_name;
        return { id, type, first_name: title, ...(lastName === undefined ? {} : { last_name: lastName }), ...named };
      }
      case "group":
        return { id, type, title };
      case "supergroup":
        return { id, type, title, ...named, ...(this.isForum ? { is_forum: true as const } : {}) };
      default:
        return { id, type, title, ...named };
    }
  }
}
