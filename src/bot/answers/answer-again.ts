/** An answer given before, brought up to date: its question was edited, or the corpus changed. */
import type { Message as TelegramMessage } from "grammy/types";
import type { Answer } from "../../answer/answer.ts";
import type { Message } from "../../render/message.ts";
import type { Exchange } from "../../store/store.ts";
import { readSentArticle } from "../articles/sent-article.ts";
import type { BotContext } from "../context.ts";
import { languageToAnswer } from "../delivery/answer-language.ts";
import { deliver, revise, withdraw } from "../delivery/deliver.ts";
import { askContext, claimsOf, dressAnswer } from "../delivery/dress-answer.ts";
import { cite } from "../knowledge.ts";
import { isWithMaintainer } from "../rights.ts";
import type { Services } from "../services.ts";
import type { Asked } from "../updates/addressed.ts";
import { answerQuestion } from "./answer-question.ts";
import { readSaidUnder } from "./said-under.ts";

/** So long after it was written, in seconds, a message that became a question by an edit is answered as one. */
const STILL_ASKED = 5 * 60;

/** Whether words that nothing answered are a question now: not those that something else was waiting for. */
const becameQuestion = async (
  { store, maintainers }: Services,
  ctx: BotContext,
  message: TelegramMessage,
): Promise<boolean> => {
  if ((message.edit_date ?? message.date) - message.date > STILL_ASKED) return false;
  if (isWithMaintainer(ctx, maintainers) && readSentArticle(message) !== null) return false;
  const to = message.reply_to_message && (await store.sent(message.chat.id, message.reply_to_message.message_id));
  return to?.role !== "prompt" && !to?.action?.startsWith("article:");
};

/** Answers an edited question anew in the message that answered it, or for the first time where it only now is one. */
export const answerEdited = async (
  services: Services,
  ctx: BotContext,
  message: TelegramMessage,
  typed: Asked,
): Promise<void> => {
  const { store } = services;
  const above = await readSaidUnder(services, ctx.me, message, typed);
  const asked = { ...typed, text: above?.question ?? typed.text };
  const before = await store.exchange(message.chat.id, message.message_id);
  if (!before && (await becameQuestion(services, ctx, message))) return answerQuestion(services, ctx, message, typed);
  if (!before || before.text === asked.text) return;
  if (ctx.settings.trialFor !== null && message.chat.type !== "private") {
    // What stands there from before the trial stays, so that the group notices nothing.
    const isPosted = (await store.sentFor(message.chat.id, message.message_id)).length > 0;
    return isPosted ? undefined : answerQuestion(services, ctx, message, typed);
  }
  const language =
    ctx.settings.language === "auto"
      ? ((await languageToAnswer(services, ctx, message, asked.text)) ?? above?.language ?? null)
      : before.language;
  const exchange: Exchange = { ...before, text: asked.text, language };
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
