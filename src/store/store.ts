/** What must survive a restart, behind one interface; any engine that passes test/store/store-contract.ts can hold it. */
import type { ChatSettings } from "./settings.ts";

/** A chat as the bot knows it. */
export interface Chat {
  id: number;
  kind: "private" | "group" | "supergroup" | "channel";
  title: string | null;
  /** False once the bot was blocked or removed. */
  active: boolean;
  settings: ChatSettings;
}

/** An update taken in, as Telegram sent it. */
export interface StoredUpdate {
  id: number;
  /** The message that it brings, where it brings one. */
  chat: number | null;
  message: number | null;
  /** JSON. */
  body: string;
}

/** A message on its way. */
export interface Departure {
  chat: number;
  text: string;
  /** The buttons under it as Telegram takes them, as JSON; null where there are none. */
  keyboard: string | null;
}

/** The calls that no update led to, as digests, are kept with this number; those of Telegram's updates are above. */
export const NO_UPDATE = 0;

/** A call to Telegram that sends a message. */
export interface StoredCall {
  update: number;
  n: number;
  /** Null where an older version began it. */
  departure: Departure | null;
  /** What Telegram returned, as JSON; null while nobody knows whether it arrived. */
  result: string | null;
}

/** A question with what is needed to answer it again. */
export interface Exchange {
  chat: number;
  /** The id of the message that asked. */
  question: number;
  text: string;
  /** What was asked before it in the chat (`answer/conversation/asked-before.ts`), where there was something. */
  prior: string | null;
  /** The language asked for; null: that of the question. */
  language: "zh" | "en" | null;
  /** Null in channels. */
  asker: number | null;
  thread: number | null;
  /** Milliseconds since 1970, as everywhere here. */
  at: number;
}

/** A claim that a message rests on. */
export interface CitedClaim {
  id: string;
  /** Changes when the claim or its quote does. */
  seal: string;
}

/** A message that the bot sent. */
export interface SentMessage {
  chat: number;
  id: number;
  /** answer: the answer itself; extra: what a button under it brought; prompt: it waits for a line in reply. */
  role: "answer" | "extra" | "prompt" | "digest" | "notice";
  /** The message that asked, for answers and extras. */
  question: number | null;
  /** The button that brought it, or what a prompt waits for. */
  action: string | null;
  claims: CitedClaim[];
  at: number;
}

/** What somebody thought of an answer. */
export interface Feedback {
  chat: number;
  /** The answer's message id. */
  message: number;
  user: number;
  verdict: "good" | "wrong";
  comment: string | null;
  /** The question's words. */
  question: string | null;
  claims: string[];
  at: number;
}

/** A question that the corpus could not answer; nothing tells who asked. */
export interface Gap {
  /** The same for questions that mean the same. */
  key: string;
  /** The words of the first who asked. */
  question: string;
  /** What a follow-up followed, which can't be read without; as `Exchange.prior`. */
  prior: string | null;
  language: "zh" | "en";
  count: number;
  firstAt: number;
  lastAt: number;
}

/** A message that is a part of a longer text. */
export interface PastePart {
  message: number;
  /** In seconds since 1970, as Telegram has it. */
  date: number;
  text: string;
  /** Of the message as it came, in UTF-16 units; the text may have lost a command. */
  length: number;
  /** Where it was forwarded from, as JSON; null for one's own words. */
  origin: string | null;
}

/** A text of which more may come: apps cut long ones into several messages. */
export interface Paste {
  chat: number;
  /** The article that was made of it; null when it was refused. */
  article: string | null;
  parts: PastePart[];
  at: number;
}

/** A wish to be told once a gap is closed. */
export interface Subscription {
  gap: string;
  chat: number;
  thread: number | null;
  /** The message that asked. */
  message: number;
  /** As it was asked there. */
  question: string;
  /** As `Gap.prior`. */
  prior: string | null;
  language: "zh" | "en";
  /** Null where nobody in particular asked. */
  user: number | null;
  at: number;
}

/** Ids of supergroups and channels lie below. */
export const SUPERGROUPS_BELOW = -1_000_000_000_000;

const isShared = (chat: number): boolean => chat > SUPERGROUPS_BELOW;

/** Whether the ids of two chats' messages come from one count: private chats and basic groups share theirs. */
export const areCountedTogether = (one: number, other: number): boolean =>
  one === other || (isShared(one) && isShared(other));

export interface Store {
  /** Null for a chat that was never saved. */
  chat(id: number): Promise<Chat | null>;
  /** Takes in or brings up to date what Telegram says of a chat; its settings stay. */
  saveChat(chat: Omit<Chat, "settings">): Promise<void>;
  /** Replaces the given settings, at once or not at all, and returns all of them. A chat need not be saved before. */
  changeSettings(id: number, kind: Chat["kind"], change: Partial<ChatSettings>): Promise<ChatSettings>;
  /**
   * Gives everything of a chat to its new id, at once or not at all. What stands there already stays: settings that
   * somebody changed there, what is known under the same key.
   */
  moveChat(from: number, to: number): Promise<void>;
  /** Active chats whose digest is on. */
  digestChats(): Promise<Chat[]>;
  /** Remembers that a person could administer a chat when last seen. A hint for lists, no right. */
  rememberAdmin(chat: number, user: number): Promise<void>;
  /** Active chats that a person was seen to administer, by title. */
  chatsOfAdmin(user: number): Promise<Chat[]>;

  /** Takes updates in, at once or not at all; returns the ids that were never taken in before. */
  takeUpdates(updates: StoredUpdate[], at: number): Promise<number[]>;
  /** Updates taken in and not finished, by id. */
  pendingUpdates(): Promise<StoredUpdate[]>;
  /** Drops an update's body and calls; its id and that of its message stay known. */
  finishUpdate(id: number): Promise<void>;
  /** The nth call (from 0) of an update, if it was begun. */
  call(update: number, n: number): Promise<StoredCall | null>;
  beginCall(update: number, n: number, departure: Departure): Promise<void>;
  /** Begins a call that no update led to, and returns its n. */
  beginOwnCall(departure: Departure, at: number): Promise<number>;
  /** Telegram said that it did nothing: as if the call had never begun. */
  cancelCall(update: number, n: number): Promise<void>;
  endCall(update: number, n: number, result: string): Promise<void>;
  /** How many calls were begun of which nobody knows whether they arrived, to whatever chat. */
  callsInDoubt(): Promise<number>;
  /** The calls to a chat that were begun and whose updates are not finished. */
  callsTo(chat: number): Promise<StoredCall[]>;

  saveExchange(exchange: Exchange): Promise<void>;
  exchange(chat: number, question: number): Promise<Exchange | null>;
  /** The latest question asked in a chat (by one asker in one thread) since a moment. */
  latestExchange(place: Pick<Exchange, "chat" | "asker" | "thread">, since: number): Promise<Exchange | null>;
  /** The latest question asked in a chat, by whomever. */
  lastExchange(chat: number): Promise<Exchange | null>;

  saveSent(message: SentMessage): Promise<void>;
  sent(chat: number, id: number): Promise<SentMessage | null>;
  /** Messages that belong to a question, by id. */
  sentFor(chat: number, question: number): Promise<SentMessage[]>;
  /** Messages that rest on a claim whose seal isn't among the given ones, oldest first. */
  sentOnChangedClaims(seals: ReadonlyMap<string, string>): Promise<SentMessage[]>;
  /**
   * The ids above `after`, in order, of messages known to have come in or been sent, wherever ids are counted together
   * with the chat's: private chats and basic groups share one count, supergroups and channels have their own.
   */
  knownMessages(chat: number, after: number): Promise<number[]>;
  /** The message that came in last before an update, counted together with the chat's; 0 where none is known. */
  messageBefore(update: number, chat: number): Promise<number>;
  forgetSent(chat: number, id: number): Promise<void>;

  /** The latest of a chat replaces the one before. */
  savePaste(paste: Paste): Promise<void>;
  paste(chat: number): Promise<Paste | null>;
  forgetPaste(chat: number): Promise<void>;

  /** One verdict per person and message; a later one replaces it, and keeps the comment unless it brings one. */
  saveFeedback(feedback: Feedback): Promise<void>;
  /** What a person thought of a message; null for nothing. */
  feedbackOn(chat: number, message: number, user: number): Promise<Feedback | null>;
  /** Newest first. */
  feedback(limit: number): Promise<Feedback[]>;

  /** Counts a question without an answer. */
  recordGap(gap: Pick<Gap, "key" | "question" | "prior" | "language">, at: number): Promise<void>;
  gap(key: string): Promise<Gap | null>;
  /** Most asked first. */
  gaps(limit: number): Promise<Gap[]>;
  closeGap(key: string): Promise<void>;
  /** False when that message waits for it already. */
  subscribe(subscription: Subscription): Promise<boolean>;
  subscriptions(): Promise<Subscription[]>;
  /** True for the one caller that took it away. */
  unsubscribe(subscription: Pick<Subscription, "gap" | "chat" | "message">): Promise<boolean>;

  /** Claims a digest's moment for a chat, with the claim to send; false when that moment was claimed before. */
  beginDigest(chat: number, moment: string, claim: string, round: number, at: number): Promise<boolean>;
  /** The latest round and the claims sent in it. */
  digestRound(chat: number): Promise<{ round: number; claims: string[] }>;

  /** Removes what is older than `before`, also the ids of finished updates and calls without one; chats, their settings and the digests of their latest round stay. */
  purge(before: number): Promise<void>;
  /** Removes everything that a person left: questions, feedback, subscriptions, their private chat. */
  deleteUser(user: number): Promise<void>;
  close(): Promise<void>;
}
