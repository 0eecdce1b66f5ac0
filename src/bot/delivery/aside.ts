/** Lines that concern one person in a group: help, refusals, limits. */
import type { Message } from "grammy/types";
import type { Services } from "../services.ts";
import type { Place } from "./deliver.ts";
import { threadOf } from "./dress-answer.ts";

/** Under a message of that person; for their eyes only where the group's settings say so. */
export const aside = async ({ store }: Pick<Services, "store">, message: Message): Promise<Place> => {
  const { chat, from, sender_chat } = message;
  const place: Place = { chat: chat.id, thread: threadOf(message), replyTo: message.message_id };
  // Whoever writes as a chat is no one person.
  if (chat.type === "private" || !from || sender_chat) return place;
  const isForAll = ((await store.chat(chat.id))?.settings.notices ?? "all") === "all";
  return isForAll ? place : { ...place, only: from.id };
};
