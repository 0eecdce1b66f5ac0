/** Posts in channels, their copies in the discussion group, and how both change. */
import type { Chat as ApiChat, Message } from "@grammyjs/types";
import type { Chat } from "./chat.ts";
import { deliver } from "./delivery.ts";
import { textFields } from "./methods/send.ts";
import { readMessageText } from "./read-text.ts";
import { telegramItself, type World } from "./world.ts";

/** Posts, and copies the post into the discussion group if there is one. */
export function postInChannel(world: World, channel: Chat, text: string): Message {
  const content = textFields(readMessageText({ text }));
  const post = world.post(channel, { sender_chat: channel.describe(), ...content });
  deliver(world, channel, post);
  const group = channel.linked;
  if (!group) return post;
  const chat = channel.describe() as ApiChat.ChannelChat;
  const forwarded = world.post(group, {
    from: telegramItself,
    sender_chat: chat,
    is_automatic_forward: true,
    forward_origin: { type: "channel", chat, message_id: post.message_id, date: post.date },
    ...content,
  });
  deliver(world, group, forwarded);
  return post;
}

function findCopy(group: Chat | undefined, post: Message): Message | undefined {
  return [...(group?.messages.values() ?? [])].find(
    ({ is_automatic_forward, forward_origin: origin }) =>
      is_automatic_forward && origin?.type === "channel" && origin.message_id === post.message_id,
  );
}

/** Changes the text of a message; that of a post in its copy too. */
export function rewrite(world: World, chat: Chat, message: Message, text: string): void {
  const changes = { entities: undefined, ...textFields(readMessageText({ text })), edit_date: world.date };
  world.change(chat, message, changes);
  deliver(world, chat, message, "edited");
  const copy = chat.isChannel ? findCopy(chat.linked, message) : undefined;
  if (chat.linked && copy) {
    world.change(chat.linked, copy, changes);
    deliver(world, chat.linked, copy, "edited");
  }
}
