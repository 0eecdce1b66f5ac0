/** Which messages of people become updates for the bot: membership and privacy mode. */
import type { Message, Update } from "@grammyjs/types";
import type { Chat } from "./chat.ts";
import { isAdministrator } from "./member.ts";
import type { World } from "./world.ts";

type MessageUpdate = "message" | "edited_message" | "channel_post" | "edited_channel_post";

function isServiceMessage(message: Message): boolean {
  return (
    message.text === undefined &&
    message.caption === undefined &&
    !message.photo &&
    !message.document &&
    !message.sticker
  );
}

/** Commands reach every bot unless they name another one: `/ask` and `/ask@this_bot`, not `/ask@other_bot`. */
function isCommandFor(message: Message, username: string): boolean {
  const first = message.entities?.find((entity) => entity.type === "bot_command" && entity.offset === 0);
  if (!first) return false;
  const addressee = message.text?.slice(0, first.length).split("@")[1];
  return addressee === undefined || addressee.toLowerCase() === username.toLowerCase();
}

function mentions(message: Message, username: string): boolean {
  return (message.entities ?? []).some(
    ({ type, offset, length }) =>
      type === "mention" && message.text?.slice(offset, offset + length).toLowerCase() === `@${username.toLowerCase()}`,
  );
}

/** Whether a bot in the group sees this message. */
function passesPrivacyMode(world: World, chat: Chat, message: Message): boolean {
  if (world.privacyMode === "off" || isAdministrator(chat.membership(world.bot.id))) return true;
  return (
    isServiceMessage(message) ||
    isCommandFor(message, world.bot.username) ||
    message.reply_to_message?.from?.id === world.bot.id ||
    message.via_bot?.id === world.bot.id ||
    (world.privacyMode === "on, mentions reach the bot" && mentions(message, world.bot.username))
  );
}

/** Queues an update about a message of somebody else, if it is one that the bot gets to see. */
export function deliver(world: World, chat: Chat, message: Message, how: "new" | "edited" = "new"): void {
  if (message.from?.id === world.bot.id) return;
  if (chat.type === "private" ? chat.isBlocked : !chat.has(world.bot.id)) return;
  if (chat.isGroup && !passesPrivacyMode(world, chat, message)) return;
  const kind: MessageUpdate = chat.isChannel
    ? how === "new"
      ? "channel_post"
      : "edited_channel_post"
    : how === "new"
      ? "message"
      : "edited_message";
  world.updates.create(kind, message as NonNullable<Update[typeof kind]>);
}
