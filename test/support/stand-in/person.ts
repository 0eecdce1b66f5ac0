/** A person at Telegram, scripted: what he says, presses, asks and does to chats. */
import type {
  ChatAdministratorRights,
  ChatPermissions,
  InlineQueryResult,
  Message,
  ReactionTypeEmoji,
  Update,
  User,
} from "@grammyjs/types";
import { postInChannel, rewrite } from "./channel-post.ts";
import type { Chat, Topic } from "./chat.ts";
import { deliver } from "./delivery.ts";
import type { FileStore } from "./file-store.ts";
import { inlineResultContent } from "./inline-result.ts";
import { administrator, isAdministrator, kicked, left, member, restricted } from "./member.ts";
import { changeMembership, tellOfMembership } from "./membership.ts";
import { textFields } from "./methods/send.ts";
import type { CallbackAnswer, InlineAnswer, Queries } from "./queries.ts";
import { readMessageText } from "./read-text.ts";
import { placeOf, type Saying, senderOf } from "./saying.ts";
import { anonymousAdministrator, type World } from "./world.ts";

/** A pressed button; `answer()` waits for the bot's answer to it. */
export interface Press {
  queryId: string;
  answer: (deadline?: number) => Promise<CallbackAnswer>;
}

/** From which result on, and in what kind of chat a person asks inline; "sender" is the chat with the bot. */
interface InlineOptions {
  offset?: string;
  chatType?: "sender" | Chat["type"];
}

/** A question typed as `@bot question`; `results()` waits for what the bot offers. */
export interface InlineQuestion {
  queryId: string;
  query: string;
  results: (deadline?: number) => Promise<InlineAnswer>;
}

export interface OpenQueries {
  callback: Queries<CallbackAnswer>;
  inline: Queries<InlineAnswer>;
  /** Asks as a guest: the query's id for the message. */
  openGuest: (chat: Chat, message: Message) => string;
}

export class Person {
  readonly user: User;
  /** The private chat with the bot. */
  readonly chat: Chat;
  readonly #world: World;
  readonly #queries: OpenQueries;
  readonly #files: FileStore;

  constructor(world: World, queries: OpenQueries, files: FileStore, user: User) {
    this.#world = world;
    this.#queries = queries;
    this.#files = files;
    this.user = user;
    this.chat = world.addChat({ type: "private", user });
  }

  get #bot(): User {
    return this.#world.botUser;
  }

  /** Writes a message into a chat with the bot, a group or a topic. */
  says(chat: Chat, text: string, saying: Saying = {}): Message {
    if (chat.isChannel) throw new Error("Posts in channels are made with postsIn");
    if (chat.type !== "private" && !chat.has(this.user.id))
      throw new Error(`${this.user.first_name} is not in ${chat.title}`);
    chat.isStarted = true;
    const content = textFields(readMessageText({ text, entities: saying.entities }));
    const message = this.#world.post(chat, {
      ...senderOf(this.user, chat, saying),
      ...placeOf(chat, saying),
      ...content,
    });
    deliver(this.#world, chat, message);
    return message;
  }

  /** Sends a file into the private chat. */
  sendsFile(name: string, content: string | Buffer, mimeType = "text/plain", caption?: string): Message {
    this.chat.isStarted = true;
    const { file_id, file_unique_id, file_size, file_name, mime_type } = this.#files.add(
      name,
      mimeType,
      Buffer.from(content),
    );
    const message = this.#world.post(this.chat, {
      from: this.user,
      document: { file_id, file_unique_id, file_size, file_name, mime_type },
      ...(caption === undefined ? {} : { caption }),
    });
    deliver(this.#world, this.chat, message);
    return message;
  }

  /** Writes in a group that the bot is not in and calls it by name: a guest query. */
  asksGuest(chat: Chat, text: string): Message {
    const message = this.#world.post(chat, { from: this.user, ...textFields(readMessageText({ text })) });
    const guest = { ...message, guest_query_id: this.#queries.openGuest(chat, message) };
    this.#world.updates.create("guest_message", guest as NonNullable<Update["guest_message"]>);
    return message;
  }

  /** Changes the text of his own message, or of a channel's post and then of its copy in the discussion group too. */
  edits(message: Message, text: string): Message {
    const stored = this.#stored(message);
    rewrite(this.#world, this.#chatOf(message), stored, text);
    return stored;
  }

  /** Deletes a message; a bot is not told. */
  deletes(message: Message): void {
    this.#world.remove(this.#chatOf(message), message.message_id);
  }

  /** Presses the button with this label, or the first whose label contains it. */
  presses(message: Message, label: string): Press {
    const stored = this.#stored(message);
    const buttons = (stored.reply_markup?.inline_keyboard ?? []).flat();
    const button = buttons.find(({ text }) => text === label) ?? buttons.find(({ text }) => text.includes(label));
    if (!button)
      throw new Error(`No button "${label}" among ${buttons.map(({ text }) => `"${text}"`).join(", ") || "none"}`);
    if (!("callback_data" in button)) throw new Error(`The button "${button.text}" sends nothing to the bot`);
    return this.pressesData(message, button.callback_data);
  }

  /** Presses a button by its data: one of a keyboard that is no longer shown. */
  pressesData(message: Message, data: string): Press {
    const chat = this.#chatOf(message);
    const { id, answers } = this.#queries.callback.open();
    const inline = [...this.#world.inlineMessages].find(
      ([, place]) => place.chat === chat && place.messageId === message.message_id,
    );
    this.#world.updates.create("callback_query", {
      id,
      from: this.user,
      chat_instance: String(chat.id),
      data,
      ...(inline ? { inline_message_id: inline[0] } : { message: chat.messages.get(message.message_id) ?? message }),
    });
    return { queryId: id, answer: (deadline) => answers.next(deadline) };
  }

  /** Sets his reactions on a message; none takes them back. */
  reacts(message: Message, ...emoji: ReactionTypeEmoji["emoji"][]): void {
    const chat = this.#chatOf(message);
    const reactions = chat.reactions.get(message.message_id) ?? new Map();
    chat.reactions.set(message.message_id, reactions);
    const before = reactions.get(this.user.id) ?? [];
    const after = emoji.map((one): ReactionTypeEmoji => ({ type: "emoji", emoji: one }));
    reactions.set(this.user.id, after);
    this.#world.announce({ kind: "reaction", chat, messageId: message.message_id });
    const botHearsReactions = chat.type === "private" || isAdministrator(chat.membership(this.#bot.id));
    if (!botHearsReactions || chat.isChannel) return;
    this.#world.updates.create("message_reaction", {
      chat: chat.describe(),
      message_id: message.message_id,
      user: this.user,
      date: this.#world.date,
      old_reaction: before,
      new_reaction: after,
    });
  }

  /** Types `@bot query` in a chat of the given type. */
  asksInline(query: string, { offset = "", chatType = "sender" }: InlineOptions = {}): InlineQuestion {
    const { id, answers } = this.#queries.inline.open();
    this.#world.updates.create("inline_query", { id, from: this.user, query, offset, chat_type: chatType });
    return { queryId: id, query, results: (deadline) => answers.next(deadline) };
  }

  /** Picks an inline result: it is posted in the chat in his name, via the bot. */
  choosesInlineResult(question: InlineQuestion, result: InlineQueryResult, chat: Chat): Message {
    const message = this.#world.post(chat, {
      ...(chat.isChannel ? { sender_chat: chat.describe() } : { from: this.user }),
      via_bot: this.#bot,
      ...inlineResultContent(result),
    });
    // Only a message with buttons can be edited later, so only such a one gets an id.
    const inlineMessageId = message.reply_markup ? `inline-${this.#world.takeNumber()}` : undefined;
    if (inlineMessageId) this.#world.inlineMessages.set(inlineMessageId, { chat, messageId: message.message_id });
    this.#world.updates.create("chosen_inline_result", {
      result_id: result.id,
      from: this.user,
      query: question.query,
      ...(inlineMessageId ? { inline_message_id: inlineMessageId } : {}),
    });
    deliver(this.#world, chat, message);
    return message;
  }

  /** Posts in a channel; the post is copied into the discussion group if there is one. */
  postsIn(channel: Chat, text: string): Message {
    return postInChannel(this.#world, channel, text);
  }

  /** Joins a group. */
  joins(chat: Chat): void {
    changeMembership(this.#world, chat, this.user, this.user, member(this.user));
    if (!chat.isChannel)
      deliver(this.#world, chat, this.#world.post(chat, { from: this.user, new_chat_members: [this.user] }));
  }

  /** Leaves a group. */
  leaves(chat: Chat): void {
    const message = chat.isChannel
      ? undefined
      : this.#world.post(chat, { from: this.user, left_chat_member: this.user });
    changeMembership(this.#world, chat, this.user, this.user, left(this.user));
    if (message) deliver(this.#world, chat, message);
  }

  /** Adds the bot to a group as a member, or to a channel as an administrator with the given rights. */
  addsBot(chat: Chat, rights: Partial<ChatAdministratorRights> = {}): void {
    changeMembership(
      this.#world,
      chat,
      this.user,
      this.#bot,
      chat.isChannel ? administrator(this.#bot, true, rights) : member(this.#bot),
    );
    if (!chat.isChannel)
      deliver(this.#world, chat, this.#world.post(chat, { from: this.user, new_chat_members: [this.#bot] }));
  }

  /** Makes the bot an administrator, or changes its rights. */
  promotesBot(chat: Chat, rights: Partial<ChatAdministratorRights> = {}): void {
    changeMembership(this.#world, chat, this.user, this.#bot, administrator(this.#bot, chat.isChannel, rights));
  }

  /** Makes the bot a plain member again. */
  demotesBot(chat: Chat): void {
    changeMembership(this.#world, chat, this.user, this.#bot, member(this.#bot));
  }

  /** Takes the bot's right to write, or leaves it only what `permissions` says. */
  restrictsBot(chat: Chat, permissions: ChatPermissions = {}): void {
    changeMembership(this.#world, chat, this.user, this.#bot, restricted(this.#bot, permissions));
  }

  /** Throws the bot out; it can't come back by itself. */
  kicksBot(chat: Chat): void {
    changeMembership(this.#world, chat, this.user, this.#bot, kicked(this.#bot));
  }

  /** Changes another one's standing in a chat: `promotes(group, bob)`. */
  promotes(chat: Chat, other: Person, rights: Partial<ChatAdministratorRights> = {}): void {
    changeMembership(this.#world, chat, this.user, other.user, administrator(other.user, chat.isChannel, rights));
  }

  demotes(chat: Chat, other: Person): void {
    changeMembership(this.#world, chat, this.user, other.user, member(other.user));
  }

  /** Stops the bot in the private chat. */
  blocksBot(): void {
    this.chat.isBlocked = true;
    tellOfMembership(this.#world, this.chat, this.user, member(this.#bot), kicked(this.#bot));
  }

  unblocksBot(): void {
    this.chat.isBlocked = false;
    tellOfMembership(this.#world, this.chat, this.user, kicked(this.#bot), member(this.#bot));
  }

  /** Opens a topic in a forum. */
  createsTopic(forum: Chat, name: string): Topic {
    if (!forum.isForum) throw new Error(`${forum.title} is no forum`);
    const message = this.#world.post(forum, {
      from: this.user,
      is_topic_message: true,
      forum_topic_created: { name, icon_color: 7_322_096 },
    });
    message.message_thread_id = message.message_id;
    const topic: Topic = { threadId: message.message_id, name, isClosed: false };
    forum.topics.set(topic.threadId, topic);
    deliver(this.#world, forum, message);
    return topic;
  }

  /** Upgrades a group to a supergroup, which gets a new id; returns it. */
  migrates(group: Chat): Chat {
    const supergroup = this.#world.addChat({ type: "supergroup", title: group.title });
    for (const [id, membership] of group.members) supergroup.members.set(id, membership);
    const from = { from: anonymousAdministrator, sender_chat: supergroup.describe() };
    const old = this.#world.post(group, { from: this.user, migrate_to_chat_id: supergroup.id });
    const fresh = this.#world.post(supergroup, { ...from, migrate_from_chat_id: group.id });
    deliver(this.#world, group, old);
    deliver(this.#world, supergroup, fresh);
    group.migratedTo = supergroup;
    return supergroup;
  }

  #chatOf(message: Message): Chat {
    const chat = this.#world.chats.get(message.chat.id);
    if (!chat) throw new Error(`There is no chat ${message.chat.id}`);
    return chat;
  }

  #stored(message: Message): Message {
    const stored = this.#chatOf(message).messages.get(message.message_id);
    if (!stored) throw new Error(`Message ${message.message_id} is gone`);
    return stored;
  }
}
