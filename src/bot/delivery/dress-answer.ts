/** An answer made fit for a kind of chat. */
import type { MaybeInaccessibleMessage, Message as TelegramMessage } from "grammy/types";
import type { Answer } from "../../answer/answer.ts";
import type { Message } from "../../render/message.ts";
import type { AskContext } from "../../render/responder.ts";
import type { Exchange } from "../../store/store.ts";
import { forChannel, withButtons, withFooting } from "../compose.ts";
import { phrasesIn } from "../phrases.ts";

/** What a question is asked with in a kind of chat: the one before it, the language chosen, and how much room an answer may take. */
export const askContext = (
  { prior, language }: Pick<Exchange, "prior" | "language">,
  kind: TelegramMessage["chat"]["type"],
): AskContext => ({
  ...(prior !== null && { prior }),
  ...(language !== null && { language }),
  place: kind === "private" ? "private" : "group",
});

/** The claims that an answer shows. */
export const claimsOf = (answer: Answer): string[] => {
  if (answer.status === "answered") return answer.facts.map(({ claim }) => claim.id);
  if (answer.status === "not_found") return answer.nearest ? [answer.nearest.claim.id] : [];
  return [];
};

/** Whether articles could hold what is asked and don't: not the weather, nor what can't be read. */
export const isGap = (answer: Answer): boolean =>
  answer.status === "not_found" && answer.missing.reason !== "unreadable" && answer.missing.reason !== "off_topic";

/** The rendered answer as it goes into a kind of chat: with the bot's own buttons. */
export const dressAnswer = (
  answer: Answer,
  message: Message,
  kind: TelegramMessage["chat"]["type"],
  username: string,
): Message => {
  const say = phrasesIn(answer.language);
  if (kind === "channel") return forChannel(message, username);
  if (kind === "private" && answer.status === "chat" && answer.topic === "help")
    return withFooting(message, say("help-more", { bot: username }));
  // Without facts where 更多 finds none left.
  if (answer.status === "answered" && answer.facts.length > 0)
    return withButtons(message, [
      { label: say("feedback-good"), action: "good" },
      { label: say("feedback-wrong"), action: "wrong" },
    ]);
  return isGap(answer) ? withButtons(message, [{ label: say("tell-me"), action: "notify" }]) : message;
};

/** Null for posts of channels, anonymous admins and people who post as a channel. */
export const askerOf = (message: TelegramMessage): number | null =>
  message.sender_chat ? null : (message.from?.id ?? null);

/** The topic that a message stands in; none for a forum's General and ordinary replies. */
export const threadOf = (message: MaybeInaccessibleMessage): number | null =>
  "is_topic_message" in message && message.is_topic_message ? (message.message_thread_id ?? null) : null;
