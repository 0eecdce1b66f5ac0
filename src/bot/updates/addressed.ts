/** Whether a message asks the bot something, and what. */
import type { Message, MessageEntity, UserFromGetMe } from "grammy/types";

/** A question as it stands in a message. */
export interface Asked {
  text: string;
  /** Where the text begins in the message, in UTF-16 units. */
  offset: number;
  /** overheard: nobody spoke to the bot. */
  how: "private" | "command" | "mention" | "reply" | "hashtag" | "overheard";
}

type Me = Pick<UserFromGetMe, "id" | "username">;

/** The words of a message, whatever it is, with their formatting. */
export const wordsOf = (message: Message): { text: string; entities: MessageEntity[] } => ({
  text: message.text ?? message.caption ?? "",
  entities: message.entities ?? message.caption_entities ?? [],
});

/**
 * A reply to a message of the bot. In forum topics clients set every message as a reply to the one that made the topic,
 * so a topic made by the bot would look like talking to it.
 */
const repliesTo = (message: Message, me: Me): boolean => {
  const to = message.reply_to_message;
  if (to?.from?.id !== me.id) return false;
  return to.message_id !== message.message_thread_id && to.forum_topic_created === undefined;
};

/** The command that a message begins with: `ask` of /ask and /ask@bot; null where there is none. */
export const readCommand = (
  message: Message,
  me: Me,
): { name: string; isForOther: boolean; entity: MessageEntity } | null => {
  const { text, entities } = wordsOf(message);
  const entity = entities.find(({ type, offset }) => type === "bot_command" && offset === 0);
  if (entity === undefined) return null;
  const [name = "", to] = text.slice(1, entity.length).toLowerCase().split("@");
  return { name, isForOther: to !== undefined && to !== me.username.toLowerCase(), entity };
};

const mention = (text: string, entities: MessageEntity[], me: Me): MessageEntity | undefined =>
  entities.find(
    (entity) =>
      (entity.type === "mention" &&
        text.slice(entity.offset, entity.offset + entity.length).toLowerCase() === `@${me.username.toLowerCase()}`) ||
      (entity.type === "text_mention" && entity.user.id === me.id),
  );

const hashtag = (text: string, entities: MessageEntity[], tag: string | null): MessageEntity | undefined =>
  entities.find(
    (entity) =>
      entity.type === "hashtag" &&
      text.slice(entity.offset + 1, entity.offset + entity.length).toLowerCase() === tag?.toLowerCase(),
  );

/** The text without the piece that called the bot, trimmed; the longer side where it stood in the middle. */
const without = (text: string, { offset, length }: MessageEntity): { text: string; offset: number } => {
  const before = text.slice(0, offset);
  const after = text.slice(offset + length);
  // "@bot, how many …": the comma belongs to the name.
  const lead = /^[\s,，:：]*/u.exec(after)?.[0].length ?? 0;
  if (after.slice(lead).trim().length >= before.trim().length)
    return { text: after.slice(lead).trim(), offset: offset + length + lead };
  return { text: before.trim(), offset: before.length - before.trimStart().length };
};

/** Reads what a message asks; null for other bots' commands and messages without words. */
export const readAsked = (message: Message, me: Me, tag: string | null = null): Asked | null => {
  const { text, entities } = wordsOf(message);
  if (!text.trim()) return null;
  const command = readCommand(message, me);
  if (command?.name === "ask" && !command.isForOther) return { ...without(text, command.entity), how: "command" };
  if (command) return null;
  const whole = { text: text.trim(), offset: text.length - text.trimStart().length };
  const mentioned = mention(text, entities, me);
  if (message.chat.type === "private") return { ...(mentioned ? without(text, mentioned) : whole), how: "private" };
  const tagged = hashtag(text, entities, tag);
  if (tagged) return { ...without(text, tagged), how: "hashtag" };
  if (mentioned) return { ...without(text, mentioned), how: "mention" };
  return { ...whole, how: repliesTo(message, me) ? "reply" : "overheard" };
};
