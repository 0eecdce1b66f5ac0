/** Who may change a chat's settings, asked of Telegram anew each time, so that rights that were taken away are gone; and who looks after the articles. */
import { type Api, GrammyError } from "grammy";
import type { Message } from "grammy/types";
import type { BotContext } from "./context.ts";

/** Whether a person is the owner or an admin of a chat now; everybody is in their own private chat. */
export const isAdmin = async (api: Api, chat: number, user: number): Promise<boolean> => {
  if (chat === user) return true;
  try {
    const { status } = await api.getChatMember(chat, user);
    return status === "creator" || status === "administrator";
  } catch (error) {
    // The bot left, or the person was never there.
    if (error instanceof GrammyError) return false;
    throw error;
  }
};

/** Whether the writer of a message may administer the chat that it stands in; an anonymous admin writes as the chat. */
export const mayAdminister = async (api: Api, { chat, from, sender_chat }: Message): Promise<boolean> => {
  if (sender_chat) return sender_chat.id === chat.id;
  return from !== undefined && isAdmin(api, chat.id, from.id);
};

/** Whether an update comes from a maintainer, in the private chat with the bot. */
export const isWithMaintainer = ({ from, chat }: BotContext, maintainers: readonly number[]): boolean =>
  from !== undefined && chat?.id === from.id && maintainers.includes(from.id);
