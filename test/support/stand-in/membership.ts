/** Changes of who is in a chat and with which rights, and who is told. */
import type { ChatMember, User } from "@grammyjs/types";
import type { Chat } from "./chat.ts";
import { isAdministrator, isInChat, left } from "./member.ts";
import type { World } from "./world.ts";

/** Tells the bot of a change that `by` made: of its own standing, or as an administrator of somebody else's. */
export function tellOfMembership(world: World, chat: Chat, by: User, before: ChatMember, after: ChatMember): void {
  const kind = after.user.id === world.bot.id ? "my_chat_member" : "chat_member";
  world.updates.create(kind, {
    chat: chat.describe(),
    from: by,
    date: world.date,
    old_chat_member: before,
    new_chat_member: after,
  });
}

/** Gives `user` a new standing in a chat; the bot hears of it if it is the bot's own or the bot is an administrator. */
export function changeMembership(world: World, chat: Chat, by: User, user: User, after: ChatMember): void {
  const before = chat.membership(user.id) ?? left(user);
  chat.members.set(user.id, after);
  const botHears = user.id === world.bot.id || isAdministrator(chat.membership(world.bot.id));
  const isChange = before.status !== after.status || isInChat(after);
  if (botHears && isChange) tellOfMembership(world, chat, by, before, after);
}
