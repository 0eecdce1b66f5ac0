/** Guest queries: the bot is called by name in a chat that it is not in, and may post one answer there. */
import type { InlineQueryResult, Message } from "@grammyjs/types";
import { badRequest } from "./api-error.ts";
import type { Chat } from "./chat.ts";
import { inlineResultContent } from "./inline-result.ts";
import { asReplyTarget, type World } from "./world.ts";

interface GuestQuery {
  chat: Chat;
  message: Message;
  expires: number;
}

/** `lifetime` in milliseconds. */
export function createGuestQueries(world: World, lifetime: number) {
  const open = new Map<string, GuestQuery>();
  return {
    /** Begins a query about a message and returns its id. */
    open(chat: Chat, message: Message): string {
      const id = `guest-${world.takeNumber()}`;
      open.set(id, { chat, message, expires: performance.now() + lifetime });
      return id;
    },
    /** Posts the answer, once and in time; returns the id under which the bot may edit it. */
    answer(id: string, result: InlineQueryResult): string {
      const query = open.get(id);
      open.delete(id);
      if (!query || performance.now() > query.expires) {
        throw badRequest("query is too old and response timeout expired or query ID is invalid");
      }
      const { chat, message } = query;
      const posted = world.post(chat, {
        from: world.botUser,
        reply_to_message: asReplyTarget(message),
        ...(message.from ? { guest_bot_caller_user: message.from } : {}),
        ...inlineResultContent(result),
      });
      chat.note({ sent: posted });
      const inlineMessageId = `inline-${world.takeNumber()}`;
      world.inlineMessages.set(inlineMessageId, { chat, messageId: posted.message_id });
      return inlineMessageId;
    },
  };
}
