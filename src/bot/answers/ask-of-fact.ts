/** 来源, 上下文 in reply to a fact that stands for itself, as a digest's: what its button would bring. */
import type { Message as TelegramMessage } from "grammy/types";
import { recogniseAside } from "../../answer/conversation/asides.ts";
import { detectLanguage } from "../../answer/question/detect-language.ts";
import type { BotContext } from "../context.ts";
import { languageToAnswer } from "../delivery/answer-language.ts";
import { deliver } from "../delivery/deliver.ts";
import { threadOf } from "../delivery/dress-answer.ts";
import { cite } from "../knowledge.ts";
import type { Services } from "../services.ts";
import type { Asked } from "../updates/addressed.ts";

/** Whether it was that, and is answered. */
export const answerOfFact = async (
  services: Services,
  ctx: BotContext,
  message: TelegramMessage,
  asked: Asked,
): Promise<boolean> => {
  const aside = recogniseAside(asked.text);
  const to = message.reply_to_message;
  if (!to || aside === null || aside === "more") return false;
  const sent = await services.store.sent(message.chat.id, to.message_id);
  const claim = sent?.question === null ? /^(?:fact|context|source):(.+)$/.exec(sent.action ?? "")?.[1] : undefined;
  const knowledge = services.knowledge();
  if (claim === undefined || !knowledge.facts.has(claim)) return false;
  const language =
    (await languageToAnswer(services, ctx, message, asked.text)) ??
    detectLanguage(asked.text, knowledge.corpus.lexicon);
  const action = `${aside}:${claim}`;
  const place = { chat: message.chat.id, thread: threadOf(message), replyTo: message.message_id };
  const shown = knowledge.responder.press(action, { language });
  await deliver(services, ctx.api, place, shown, { action, claims: cite(knowledge, [claim]) });
  return true;
};
