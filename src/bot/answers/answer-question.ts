/** From a question in a chat to the answer sent there and remembered. */
import type { Message as TelegramMessage } from "grammy/types";
import type { Answer } from "../../answer/answer.ts";
import { recogniseAside } from "../../answer/conversation/asides.ts";
import { isAsking } from "../../answer/conversation/is-asking.ts";
import { isProperName } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { checkQuestion } from "../../render/check-question.ts";
import type { Message } from "../../render/message.ts";
import { NOBODY } from "../../store/settings.ts";
import type { Exchange } from "../../store/store.ts";
import { isQuiet } from "../chats/quiet-hours.ts";
import { withButtons, withHeading } from "../compose.ts";
import type { BotContext } from "../context.ts";
import { languageToAnswer } from "../delivery/answer-language.ts";
import { deliver, type Place } from "../delivery/deliver.ts";
import { askContext, askerOf, claimsOf, dressAnswer, isGap, threadOf } from "../delivery/dress-answer.ts";
import { describeError } from "../describe-error.ts";
import { cite } from "../knowledge.ts";
import { phrasesIn } from "../phrases.ts";
import { isAdmin } from "../rights.ts";
import type { Services } from "../services.ts";
import { type Asked, wordsOf } from "../updates/addressed.ts";
import { followedBy, gapKey } from "./gap-key.ts";
import { lastAsked, readSaidUnder } from "./said-under.ts";

/** How long a question before counts as the one that a follow-up follows, in milliseconds. */
const FOLLOW_UP = 30 * 60_000;

/** How sure the bot must be to speak up where nobody asked it. */
const SURE = 0.9;

/** Formatting that must be given along with a quoted piece, or Telegram does not find the piece. */
const QUOTABLE = new Set(["bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji"]);

/** What was asked before, where there was something. A run that died may have begun with this one: it is read as it was then. */
const findPrior = async ({ store, now }: Services, message: TelegramMessage): Promise<string | null> => {
  const begun = await store.exchange(message.chat.id, message.message_id);
  if (begun) return begun.prior;
  const to = message.reply_to_message;
  const repliedTo = to && (await store.sent(message.chat.id, to.message_id));
  if (repliedTo?.question) return lastAsked(await store.exchange(message.chat.id, repliedTo.question));
  const place = { chat: message.chat.id, asker: askerOf(message), thread: threadOf(message) };
  if (place.asker === null) return null;
  return lastAsked(await store.latestExchange(place, now().getTime() - FOLLOW_UP));
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

/** @bob, 看看这个: said to somebody else too. */
const speaksToOthers = (message: TelegramMessage): boolean =>
  wordsOf(message).entities.some(({ type }) => type === "mention" || type === "text_mention");

/** Whether words name what articles could speak of: 抖音, Temu revenue; not 明天开会说. */
const namesSomething = (text: string, lexicon: Lexicon): boolean =>
  lexicon.find(text).some(({ entry }) => isProperName(entry) || entry.kind === "metric");

const isLink = (text: string): boolean => {
  const checked = checkQuestion(text);
  return "unreadable" in checked && checked.unreadable === "link";
};

/** Said to an answer in a group, where a line back would be noise: 嗯, haha, 滚, 😀, nice weather today, @bob check this out. */
const asksNothing = (answer: Answer, message: TelegramMessage, { how, text }: Asked, lexicon: Lexicon): boolean => {
  // In a reply a mention is of another: one of the bot makes the message a mention.
  if (how !== "reply") return false;
  if (recogniseAside(text) !== null) return false;
  if (answer.status === "chat") return answer.topic === "acknowledgement" || answer.topic === "complaint";
  if (!/[\p{L}\p{N}]/u.test(text) || isLink(text)) return true;
  if (isAsking(text)) return false;
  return speaksToOthers(message) || (answer.status === "not_found" && !namesSomething(text, lexicon));
};

/** What nobody asked the bot follows what was asked before only where it names what articles speak of: 京东呢, not 吃了吗. */
const followsUnasked = (prior: string | null, { how, text }: Asked, lexicon: Lexicon): string | null =>
  how === "overheard" && !namesSomething(text, lexicon) ? null : prior;

const wantsUnasked = (answer: Answer, { text }: Asked): boolean =>
  isAsking(text) &&
  // 真的吗 is said to whoever spoke last
  recogniseAside(text) === null &&
  text.length <= 300 &&
  answer.status === "answered" &&
  (answer.facts[0]?.confidence ?? 0) >= SURE;

/** Answers a question where the chat's settings allow it. */
export const answerQuestion = async (
  services: Services,
  ctx: BotContext,
  message: TelegramMessage,
  typed: Asked,
): Promise<void> => {
  const { store, knowledge, now, metrics } = services;
  const { settings } = ctx;
  const unasked = typed.how === "overheard";
  if (unasked && (settings.answers === "addressed" || isQuiet(settings, now()))) return;

  const above = await readSaidUnder(services, ctx.me, message, typed);
  const asked = { ...typed, text: above?.question ?? typed.text };
  const language = (await languageToAnswer(services, ctx, message, asked.text)) ?? above?.language ?? null;
  const current = knowledge();
  const before = above ? above.prior : await findPrior(services, message);
  const prior = followsUnasked(before, asked, current.corpus.lexicon);
  const {
    answer,
    message: rendered,
    question: chosen,
  } = current.responder.ask(asked.text, askContext({ prior, language }, message.chat.type));
  if (unasked && !wantsUnasked(answer, asked)) return;
  if (asksNothing(answer, message, asked, current.corpus.lexicon)) return;
  metrics.answers.inc({ status: answer.status });
  const dressed = dressAnswer(answer, rendered, message.chat.type, services.me.username);
  const exchange: Exchange = {
    ...{ chat: message.chat.id, question: message.message_id },
    // A reading chosen by 第二个 is the question from now on, as after a press.
    ...(chosen === undefined
      ? { text: asked.text, prior, language }
      : { text: chosen, prior: null, language: answer.language }),
    ...{ asker: askerOf(message), thread: threadOf(message), at: now().getTime() },
  };
  await store.saveExchange(exchange);
  if (settings.trialFor !== null && message.chat.type !== "private") {
    await showTrial(services, ctx, settings.trialFor, message, asked, dressed);
    return;
  }
  const quote = asked.text === typed.text ? quoteOf(message, typed) : undefined;
  const place: Place = {
    ...{
      chat: message.chat.id,
      thread: exchange.thread,
      replyTo: above?.under ?? message.message_id,
      silent: isQuiet(settings, now()),
    },
    ...(quote && { quote }),
  };
  const claims = cite(current, claimsOf(answer));
  await deliver(services, ctx.api, place, dressed, { role: "answer", question: exchange.question, claims });
  if (isGap(answer)) {
    const followed = followedBy(answer, exchange);
    const key = gapKey(asked.text, followed, current.corpus.lexicon);
    const gap = { key, question: asked.text, prior: followed, language: answer.language };
    await store.recordGap(gap, now().getTime());
  }
};

/** Shows the one who tries the bot out what the group would have got, as long as that is an admin of it. */
const showTrial = async (
  services: Services,
  ctx: BotContext,
  reader: number,
  { chat, message_id }: TelegramMessage,
  asked: Asked,
  answer: Message,
): Promise<void> => {
  // Rights may be gone, and the group's questions are for its admins only.
  if (reader === NOBODY || !(await isAdmin(ctx.api, chat.id, reader))) return;
  const own = (await services.store.chat(reader))?.settings.language ?? "auto";
  const say = phrasesIn(own === "auto" ? (ctx.settings.trialLanguage ?? ctx.language) : own);
  const title = "title" in chat ? (chat.title ?? "") : "";
  const heading = say("trial-heading", { chat: title, question: asked.text });
  const links = answer.buttons.map((row) => row.filter(({ url }) => url !== undefined)).filter((row) => row.length > 0);
  const live = { label: say("trial-live"), action: `s:${chat.id}:trial:off` };
  const shown = withButtons(withHeading(heading, { ...answer, buttons: links }), [live]);
  try {
    await deliver(services, ctx.api, { chat: reader }, shown, { role: "notice", action: "trial" });
  } catch (error) {
    services.log.warn(
      { chat: chat.id, message: message_id, err: describeError(error) },
      "could not show a trial answer",
    );
  }
};
