/** How a person says something: in whose name, in answer to what, in which topic. */
import type { Message, MessageEntity, User } from "@grammyjs/types";
import type { Chat, Topic } from "./chat.ts";
import { cutQuotable } from "./formatting.ts";
import { isAdministrator } from "./member.ts";
import { threadOf } from "./reply.ts";
import { anonymousAdministrator, asReplyTarget, channelSpeaker } from "./world.ts";

/** How a message is said: as a reply, with a quote of it, in a topic, as the anonymous administrator that the person is. */
export interface Saying {
  replyTo?: Message;
  quote?: string;
  topic?: Topic;
  entities?: MessageEntity[];
  /** Posts as the chat: for administrators who hide behind it. */
  anonymously?: boolean;
  /** Posts in a group under the name of a channel of his. */
  asChannel?: Chat;
}

/** In whose name the message stands. */
export function senderOf(user: User, chat: Chat, { anonymously, asChannel }: Saying): Partial<Message> {
  if (asChannel) return { from: channelSpeaker, sender_chat: asChannel.describe() };
  if (!anonymously) return { from: user };
  if (!isAdministrator(chat.membership(user.id)))
    throw new Error(`${user.first_name} is no administrator of ${chat.title}`);
  return { from: anonymousAdministrator, sender_chat: chat.describe() };
}

function quoteFrom(target: Message, quote: string): Partial<Message> {
  const text = target.text ?? target.caption ?? "";
  const position = text.indexOf(quote);
  if (position < 0) throw new Error(`"${quote}" is no part of the message replied to`);
  const source = { text, entities: target.entities ?? target.caption_entities ?? [] };
  const entities = cutQuotable(source, position, position + quote.length);
  return { quote: { text: quote, position, is_manual: true, ...(entities.length > 0 ? { entities } : {}) } };
}

/** What the message answers, and the topic or thread that it stands in. */
export function placeOf(chat: Chat, { replyTo, quote, topic }: Saying): Partial<Message> {
  const fields: Partial<Message> = topic ? { message_thread_id: topic.threadId, is_topic_message: true } : {};
  if (!replyTo) {
    // Apps send a message in a topic as a reply to the message that created the topic.
    const creation = topic && chat.messages.get(topic.threadId);
    return creation ? { ...fields, reply_to_message: asReplyTarget(creation) } : fields;
  }
  const target = chat.messages.get(replyTo.message_id) ?? replyTo;
  return {
    ...threadOf(chat, target),
    ...fields,
    reply_to_message: asReplyTarget(target),
    ...(quote === undefined ? {} : quoteFrom(target, quote)),
  };
}
