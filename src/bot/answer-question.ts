/** From a question in a chat to the answer sent there and remembered. */
import type { MaybeInaccessibleMessage, Message as TelegramMessage } from "grammy/types";
import type { Answer } from "../answer/answer.ts";
import type { Message } from "../render/message.ts";
import type { AskContext } from "../render/responder.ts";
import type { Exchange } from "../store/store.ts";
import { type Asked, wordsOf } from "./addressed.ts";
import { forChannel, withButtons, withHeading } from "./compose.ts";
import type { BotContext } from "./context.ts";
import { deliver, type Place, revise, withdraw } from "./deliver.ts";
import { gapKey } from "./gap-key.ts";
import { cite } from "./knowledge.ts";
import { phrasesIn } from "./phrases.ts";
import { isQuiet } from "./quiet-hours.ts";
import type { Services } from "./services.ts";

/** How long a question before counts as the one that a follow-up follows, in milliseconds. */
const FOLLOW_UP = 30 * 60_000;

/** How sure the bot must be to speak up where nobody asked it. */
const SURE = 0.9;

// …多少?, how many …
const ASKING =
  /[?？]|[吗呢]\s*$|多少|几[个家人年月]|什么|哪[个家些里年]|谁|怎么|为什么|\b(?:how|what|which|who|when|where|why)\b/iu;

/** Formatting that must be given along with a quoted piece, or Telegram does not find the piece. */
const QUOTABLE = new Set(["bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji"]);

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

/** The rendered answer as it goes into a kind of chat: with the bot's own buttons. */
export const dressAnswer = (
  answer: Answer,
  message: Message,
  kind: TelegramMessage["chat"]["type"],
  username: string,
): Message => {
  const say = phrasesIn(answer.language);
  if (kind === "channel") return forChannel(message, username);
  if (answer.status === "answered")
    return withButtons(message, [
      { label: say("feedback-good"), action: "good" },
      { label: say("feedback-wrong"), action: "wrong" },
    ]);
  if (answer.status !== "not_found" || answer.missing.reason === "unreadable") return message;
  return withButtons(message, [{ label: say("tell-me"), action: "notify" }]);
};

/** The topic that a message stands in; none for a forum's General and ordinary replies. */
export const threadOf = (message: MaybeInaccessibleMessage): number | null =>
  "is_topic_message" in message && message.is_topic_message ? (message.message_thread_id ?? null) : null;

/** Null for posts of channels, anonymous admins and people who post as a channel. */
const askerOf = (message: TelegramMessage): number | null => (message.sender_chat ? null : (message.from?.id ?? null));

const findPrior = async ({ store, now }: Services, message: TelegramMessage): Promise<Exchange | null> => {
  const to = message.reply_to_message;
  const repliedTo = to && (await store.sent(message.chat.id, to.message_id));
  if (repliedTo?.question) return store.exchange(message.chat.id, repliedTo.question);
  const place = { chat: message.chat.id, asker: askerOf(message), thread: threadOf(message) };
  if (place.asker === null) return null;
  const latest = await store.latestExchange(place, now().getTime() - FOLLOW_UP);
  return latest?.question === message.message_id ? null : latest;
};

/** In groups, the question itself where it is only a part of the message. */
const quoteOf = (message: TelegramMessage, asked: Asked): Place["quote"] => {
  const { text, entities } = wordsOf(message);
  if (message.chat.type === "private" || asked.text.length > 1024 || asked.text.length === text.length)
    return undefined;
  const end = asked.offset + asked.text.length;
  const inside = entities.filter(
    (it) => QUOTABLE.has(it.type) && it.offset < end && it.offset + it.length > asked.offset,
  );
  const moved = inside.map((it) => {
    const start = Math.max(it.offset, asked.offset);
    return { ...it, offset: start - asked.offset, length: Math.min(it.offset + it.length, end) - start };
  });
  return { text: asked.text, offset: asked.offset, entities: moved };
};

const wantsUnasked = (answer: Answer, { text }: Asked): boolean =>
  ASKING.test(text) && text.length <= 300 && answer.status === "answered" && (answer.facts[0]?.confidence ?? 0) >= SURE;

/** Answers a question where the chat's settings allow it. */
export const answerQuestion = async (
  services: Services,
  ctx: BotContext,
  message: TelegramMessage,
  asked: Asked,
): Promise<void> => {
  const { store, knowledge, now, metrics } = services;
  const { settings } = ctx;
  const unasked = asked.how === "overheard";
  if (unasked && (settings.answers === "addressed" || isQuiet(settings, now()))) return;

  const language = settings.language === "auto" ? null : settings.language;
  const prior = await findPrior(services, message);
  const current = knowledge();
  const { answer, message: rendered } = current.responder.ask(
    asked.text,
    askContext({ prior: prior?.text ?? null, language }, message.chat.type),
  );
  if (unasked && !wantsUnasked(answer, asked)) return;
  metrics.answers.inc({ status: answer.status });
  const dressed = dressAnswer(answer, rendered, message.chat.type, services.me.username);
  if (settings.trialFor !== null && message.chat.type !== "private") {
    await showTrial(services, ctx, settings.trialFor, message, asked, dressed);
    return;
  }

  const exchange: Exchange = {
    ...{ chat: message.chat.id, question: message.message_id, text: asked.text, prior: prior?.text ?? null, language },
    ...{ asker: askerOf(message), thread: threadOf(message), at: now().getTime() },
  };
  const quote = quoteOf(message, asked);
  const place: Place = {
    ...{
      chat: message.chat.id,
      thread: exchange.thread,
      replyTo: message.message_id,
      silent: isQuiet(settings, now()),
    },
    ...(quote && { quote }),
  };
  await store.saveExchange(exchange);
  const claims = cite(current, claimsOf(answer));
  await deliver(services, ctx.api, place, dressed, { role: "answer", question: exchange.question, claims });
  if (answer.status === "not_found" && answer.missing.reason !== "unreadable")
    await store.recordGap(
      { key: gapKey(asked.text, current.corpus.lexicon), question: asked.text, language: answer.language },
      now().getTime(),
    );
};

/** Shows the one who tries the bot out what the group would have got. */
const showTrial = async (
  services: Services,
  ctx: BotContext,
  reader: number,
  { chat, message_id }: TelegramMessage,
  asked: Asked,
  answer: Message,
): Promise<void> => {
  const title = "title" in chat ? (chat.title ?? "") : "";
  const heading = ctx.say("trial-heading", { chat: title, question: asked.text });
  const links = answer.buttons.map((row) => row.filter(({ url }) => url !== undefined)).filter((row) => row.length > 0);
  const live = { label: ctx.say("trial-live"), action: `s:${chat.id}:trial:off` };
  const shown = withButtons(withHeading(heading, { ...answer, buttons: links }), [live]);
  try {
    await deliver(services, ctx.api, { chat: reader }, shown, { role: "notice", action: "trial" });
  } catch (error) {
    services.log.warn({ chat: chat.id, message: message_id, err: error }, "could not show a trial answer");
  }
};

/** Answers an edited question anew in the message that answered it; a question never answered stays so. */
export const answerEdited = async (
  services: Services,
  ctx: BotContext,
  message: TelegramMessage,
  asked: Asked,
): Promise<void> => {
  const { store } = services;
  const before = await store.exchange(message.chat.id, message.message_id);
  if (!before || before.text === asked.text) return;
  const exchange: Exchange = { ...before, text: asked.text };
  await store.saveExchange(exchange);
  await answerAgain(services, ctx.api, exchange, message.chat.type, (answer, rendered) =>
    dressAnswer(answer, rendered, message.chat.type, services.me.username),
  );
};

/** Puts a question's answer as it is now into the message that answered it, and takes back what hung on the old one. */
export const answerAgain = async (
  services: Services,
  api: BotContext["api"],
  exchange: Exchange,
  kind: TelegramMessage["chat"]["type"],
  dress: (answer: Answer, rendered: Message) => Message,
): Promise<void> => {
  const { store, knowledge, now } = services;
  const current = knowledge();
  const { answer, message: rendered } = current.responder.ask(exchange.text, askContext(exchange, kind));
  const dressed = dress(answer, rendered);
  const claims = cite(current, claimsOf(answer));
  const remembered = { role: "answer" as const, question: exchange.question, claims };
  const [first, ...rest] = (await store.sentFor(exchange.chat, exchange.question)).sort(
    (a, b) => Number(b.role === "answer") - Number(a.role === "answer") || a.id - b.id,
  );
  for (const { id } of rest) await withdraw(services, api, exchange.chat, id);
  if (first && (await revise(api, exchange.chat, first.id, dressed))) {
    await store.saveSent({ ...first, ...remembered, at: now().getTime() });
    return;
  }
  if (first) await store.forgetSent(exchange.chat, first.id);
  const place = { chat: exchange.chat, thread: exchange.thread, replyTo: exchange.question };
  await deliver(services, api, place, dressed, remembered);
};
