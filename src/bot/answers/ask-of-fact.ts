/** 来源, 真的吗 in reply to a fact that stands for itself, as a digest's, or that was quoted: what its button would bring. */
import type { Message as TelegramMessage } from "grammy/types";
import { recogniseAside } from "../../answer/conversation/asides.ts";
import { detectLanguage } from "../../answer/question/detect-language.ts";
import { claimOfAction, formatAction } from "../../render/action.ts";
import { readPayload } from "../compose.ts";
import type { BotContext } from "../context.ts";
import { languageToAnswer } from "../delivery/answer-language.ts";
import { deliver } from "../delivery/deliver.ts";
import { threadOf } from "../delivery/dress-answer.ts";
import { cite } from "../knowledge.ts";
import type { Services } from "../services.ts";
import type { Asked } from "../updates/addressed.ts";

/** The claim that a message of ours in somebody's name holds, by the link of a button below it. */
const claimBelow = ({ reply_markup }: TelegramMessage): string | undefined => {
  const buttons = reply_markup?.inline_keyboard.flat() ?? [];
  // https://t.me/yiju_bot?start=c_kuaishou-12
  const payloads = buttons.map((button) =>
    "url" in button ? /\?start=([\w-]{1,64})$/.exec(button.url)?.[1] : undefined,
  );
  return payloads.map((payload) => payload && readPayload(payload)?.claim).find(Boolean);
};

/** The one claim that is spoken of: of a fact posted by itself, or that whose words of an answer are quoted. */
const claimSpokenOf = async (
  { store, me, knowledge }: Services,
  { chat, quote, reply_to_message: to }: TelegramMessage,
): Promise<string | undefined> => {
  if (!to) return undefined;
  if (to.via_bot?.id === me.id) return claimBelow(to);
  const sent = await store.sent(chat.id, to.message_id);
  if (sent?.question === null) return claimOfAction(sent.action);
  const { facts } = knowledge();
  const words = quote?.text.trim();
  return words ? sent?.claims.find(({ id }) => facts.get(id)?.quote.includes(words))?.id : undefined;
};

/** Whether it was that, and is answered. A bare mention is one under a fact that somebody posted. */
export const answerOfFact = async (
  services: Services,
  ctx: BotContext,
  message: TelegramMessage,
  asked: Asked,
): Promise<boolean> => {
  const isBare = asked.text === "" && message.reply_to_message?.via_bot?.id === services.me.id;
  const aside = isBare ? "context" : recogniseAside(asked.text);
  if (asked.how === "overheard" || aside === null || aside === "more") return false;
  const claim = await claimSpokenOf(services, message);
  const knowledge = services.knowledge();
  if (claim === undefined || !knowledge.facts.has(claim)) return false;
  const language =
    (await languageToAnswer(services, ctx, message, asked.text)) ??
    detectLanguage(asked.text, knowledge.corpus.lexicon);
  const action = formatAction({ show: aside === "article" || aside === "date" ? "source" : aside, claim });
  const place = { chat: message.chat.id, thread: threadOf(message), replyTo: message.message_id };
  const shown = knowledge.responder.press(action, { language });
  await deliver(services, ctx.api, place, shown, { action, claims: cite(knowledge, [claim]) });
  return true;
};
