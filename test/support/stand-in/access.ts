/** May the bot do this in that chat? The server's checks, in its order and words. */
import type { ChatAdministratorRights, ChatMember, Message } from "@grammyjs/types";
import { badRequest, forbidden } from "./api-error.ts";
import type { Chat } from "./chat.ts";
import type { World } from "./world.ts";

/** The chat with this id or @username. */
function findChat(world: World, chatId: number | string): Chat {
  const found =
    typeof chatId === "number"
      ? world.chats.get(chatId)
      : [...world.chats.values()].find(
          (chat) => `@${chat.username}`.toLowerCase() === chatId.toLowerCase() && chat.type !== "private",
        );
  if (!found) throw badRequest("chat not found");
  return found;
}

function assertActiveGroup(world: World, chat: Chat): void {
  if (chat.migratedTo) {
    throw badRequest("group chat was upgraded to a supergroup chat", { migrate_to_chat_id: chat.migratedTo.id });
  }
  const status = chat.membership(world.bot.id)?.status;
  if (status === "kicked") throw forbidden(`bot was kicked from the ${chat.type} chat`);
  if (!chat.has(world.bot.id)) throw forbidden(`bot is not a member of the ${chat.type} chat`);
}

/** The chat, if the bot is in it. */
export function findReadableChat(world: World, chatId: number | string): Chat {
  const chat = findChat(world, chatId);
  if (chat.type !== "private" && !(chat.type === "group" && chat.migratedTo)) assertActiveGroup(world, chat);
  return chat;
}

type GroupPermission = "can_send_messages" | "can_send_photos" | "can_send_documents";

/** The chat, if the bot may send there; `what` names it in the refusal: "text messages". */
export function findWritableChat(
  world: World,
  chatId: number | string,
  what = "text messages",
  permission: GroupPermission = "can_send_messages",
): Chat {
  const chat = findChat(world, chatId);
  if (chat.type === "private") {
    if (chat.isBlocked) throw forbidden("bot was blocked by the user");
    if (!chat.isStarted) throw forbidden("bot can't initiate conversation with a user");
    return chat;
  }
  assertActiveGroup(world, chat);
  const membership = chat.membership(world.bot.id);
  if (chat.isChannel) assertRight(membership, "can_post_messages", `not enough rights to send ${what} to the chat`);
  else if (membership?.status === "restricted" && !membership[permission]) {
    throw badRequest(`not enough rights to send ${what} to the chat`);
  }
  return chat;
}

/** Throws the given refusal unless the bot has the right; an owner has all. */
export function assertRight(
  membership: ChatMember | undefined,
  right: keyof ChatAdministratorRights,
  refusal: string,
): void {
  if (membership?.status === "creator") return;
  if (membership?.status === "administrator" && membership[right]) return;
  throw badRequest(refusal);
}

/** A message of the chat; `what` names it in the refusal: "message to edit". */
export function findMessage(chat: Chat, messageId: number, what: string): Message {
  const message = chat.messages.get(messageId);
  if (!message) throw badRequest(`${what} not found`);
  return message;
}
