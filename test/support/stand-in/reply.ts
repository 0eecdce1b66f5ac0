/** The reply and the topic of a message to be sent. */
import type { Message, Opts } from "@grammyjs/types";
import { findReadableChat } from "./access.ts";
import { badRequest } from "./api-error.ts";
import type { Chat } from "./chat.ts";
import { cutQuotable, findQuote } from "./formatting.ts";
import { countCodePoints, readText } from "./read-text.ts";
import { asReplyTarget, type World } from "./world.ts";

type SendOptions = Pick<Opts<string>["sendMessage"], "message_thread_id" | "reply_parameters" | "reply_to_message_id">;
type ReplyFields = Pick<
  Message,
  "reply_to_message" | "quote" | "message_thread_id" | "is_topic_message" | "external_reply"
>;

/** Fields that place a message in the topic with this id. General has no id of its own, so 1 is refused as any other. */
function inTopic(chat: Chat, threadId: number | undefined): ReplyFields {
  if (threadId === undefined) return {};
  const topic = chat.topics.get(threadId);
  if (!topic) throw badRequest("message thread not found");
  if (topic.isClosed) throw badRequest("TOPIC_CLOSED");
  return { message_thread_id: threadId, is_topic_message: true };
}

type ReplyParameters = NonNullable<Opts<string>["sendMessage"]["reply_parameters"]>;

function readQuote(
  target: Message,
  { quote, quote_entities, quote_parse_mode, quote_position }: ReplyParameters,
): ReplyFields {
  if (quote === undefined || quote === "") return {};
  const wanted = readText(
    { text: quote, parse_mode: quote_parse_mode, entities: quote_entities },
    1024,
    "MESSAGE_QUOTE_TOO_LONG",
  );
  const text = target.text ?? target.caption ?? "";
  const entities = target.entities ?? target.caption_entities ?? [];
  const position = findQuote({ text, entities }, wanted, quote_position ?? 0);
  if (position === undefined || countCodePoints(wanted.text) === 0) throw badRequest("QUOTE_TEXT_INVALID");
  const kept = cutQuotable(wanted, 0, wanted.text.length);
  return { quote: { text: wanted.text, position, is_manual: true, ...(kept.length > 0 ? { entities: kept } : {}) } };
}

/** Reads where a message goes and what it answers; throws when the topic, the message or the quote isn't there. */
export function readReply(world: World, chat: Chat, options: SendOptions): ReplyFields {
  const topic = inTopic(chat, options.message_thread_id);
  const parameters: ReplyParameters | undefined =
    options.reply_parameters ?? (options.reply_to_message_id ? { message_id: options.reply_to_message_id } : undefined);
  if (!parameters?.message_id) return topic;
  const source = parameters.chat_id === undefined ? chat : findReadableChat(world, parameters.chat_id);
  const target = source.messages.get(parameters.message_id);
  if (!target) {
    if (parameters.allow_sending_without_reply && source === chat) return topic;
    throw badRequest("message to be replied not found");
  }
  const quote = readQuote(target, parameters);
  if (source !== chat) {
    const origin = target.sender_chat
      ? ({ type: "chat", sender_chat: target.sender_chat, date: target.date } as const)
      : ({ type: "user", sender_user: target.from ?? world.botUser, date: target.date } as const);
    return { ...topic, ...quote, external_reply: { origin, chat: source.describe(), message_id: target.message_id } };
  }
  return { ...threadOf(chat, target), ...topic, ...quote, reply_to_message: asReplyTarget(target) };
}

/** The thread that a reply to `target` falls into: its topic, or in a plain supergroup the row of replies to it. */
export function threadOf(chat: Chat, target: Message): ReplyFields {
  if (target.is_topic_message && target.message_thread_id !== undefined) {
    return { message_thread_id: target.message_thread_id, is_topic_message: true };
  }
  if (chat.type !== "supergroup" || chat.isForum) return {};
  return { message_thread_id: target.message_thread_id ?? target.message_id };
}
