/** Messages and chats of the stand-in as the page shows them. */
import type { Message, User } from "@grammyjs/types";
import type { Chat } from "../stand-in/chat.ts";
import type { Person } from "../stand-in/person.ts";
import type { StandIn } from "../stand-in/stand-in.ts";
import type { ChatView, MessageView, Name, ServiceNotice } from "./protocol.ts";

function nameOf(user: User | undefined, you: Person): Name {
  return user?.id === you.user.id ? null : (user?.first_name ?? "");
}

function authorOf(message: Message, you: Person): Name {
  return message.sender_chat ? (message.sender_chat.title ?? "") : nameOf(message.from, you);
}

function serviceNotice(message: Message, you: Person): ServiceNotice | undefined {
  const joined = message.new_chat_members?.[0];
  if (joined) return { kind: "joined", who: nameOf(joined, you), by: nameOf(message.from, you) };
  if (message.left_chat_member) return { kind: "left", who: nameOf(message.left_chat_member, you) };
  return message.text === undefined && message.caption === undefined ? { kind: "other" } : undefined;
}

function reactionsOf(chat: Chat, messageId: number, you: Person): MessageView["reactions"] {
  const counts = new Map<string, { count: number; isYours: boolean }>();
  for (const [userId, reactions] of chat.reactions.get(messageId) ?? []) {
    for (const reaction of reactions) {
      if (reaction.type !== "emoji") continue;
      const seen = counts.get(reaction.emoji) ?? { count: 0, isYours: false };
      const isYours = seen.isYours || userId === you.user.id;
      counts.set(reaction.emoji, { count: seen.count + 1, isYours });
    }
  }
  return [...counts].map(([emoji, seen]) => ({ emoji, ...seen }));
}

function sideOf(telegram: StandIn, you: Person, message: Message): MessageView["side"] {
  if (message.from?.id === telegram.bot.id) return "bot";
  if (message.from?.id === you.user.id) return "you";
  return message.sender_chat ? "channel" : "others";
}

export function viewMessage(telegram: StandIn, you: Person, chat: Chat, message: Message): MessageView {
  const target = message.reply_to_message;
  const service = serviceNotice(message, you);
  return {
    id: message.message_id,
    author: authorOf(message, you),
    side: sideOf(telegram, you, message),
    text: message.text ?? message.caption ?? "",
    entities: message.entities ?? message.caption_entities ?? [],
    date: message.date,
    isEdited: message.edit_date !== undefined,
    viaBot: message.via_bot !== undefined,
    ...(target ? { replyTo: { id: target.message_id, author: authorOf(target, you), text: target.text ?? "" } } : {}),
    ...(message.quote ? { quote: message.quote.text } : {}),
    keyboard: message.reply_markup?.inline_keyboard ?? [],
    wantsReply: chat.wantingReply.has(message.message_id),
    reactions: reactionsOf(chat, message.message_id, you),
    ...(service ? { service } : {}),
  };
}

/** The scopes whose commands you see, most specific first, as Telegram looks them up. */
function scopesOf(chat: Chat) {
  if (chat.type === "private") return [{ type: "all_private_chats" }, { type: "default" }] as const;
  return [{ type: "all_chat_administrators" }, { type: "all_group_chats" }, { type: "default" }] as const;
}

/** What the bot is called in a language. */
export function botNameIn({ profile, bot }: StandIn, language: string): string {
  return profile.names.get(language) ?? profile.names.get("") ?? bot.first_name;
}

export function viewChat(telegram: StandIn, you: Person, chat: Chat): ChatView {
  const language = you.user.language_code ?? "";
  return {
    id: chat.id,
    type: chat.type === "supergroup" ? "group" : chat.type,
    title: chat.type === "private" ? botNameIn(telegram, language) : chat.title,
    memberCount: [...chat.members.values()].filter(({ user }) => !user.is_bot || chat.isGroup).length,
    isStarted: chat.isStarted,
    messages: [...chat.messages.values()].map((message) => viewMessage(telegram, you, chat, message)),
    commands: chat.isChannel ? [] : telegram.profile.menu([...scopesOf(chat)], language),
  };
}
