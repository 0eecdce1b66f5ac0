/** The buttons under an answer: more, context, source, another fact, one of several readings. */
import { Composer } from "grammy";
import { readAsked } from "../addressed.ts";
import { claimsOf, dressAnswer } from "../answer-question.ts";
import { forChannel } from "../compose.ts";
import type { BotContext } from "../context.ts";
import { deliver, entitiesOf, keyboardOf, revise } from "../deliver.ts";
import { cite } from "../knowledge.ts";
import type { Services } from "../services.ts";

// more, context:kuaishou-jd-2020-12, reading:2
const ACTION = /^(?:more|(?:context|source|fact):([A-Za-z0-9_-]{1,60})|reading:(\d{1,2}))$/;

export const answerButtons = (services: Services): Composer<BotContext> => {
  const { store, knowledge, now } = services;
  const feature = new Composer<BotContext>();

  /** The question that a message answers: as remembered, or as it still stands above the answer. */
  const findExchange = async (ctx: BotContext) => {
    const message = ctx.callbackQuery?.message;
    if (!message) return null;
    const sent = await store.sent(message.chat.id, message.message_id);
    const remembered = sent?.question == null ? null : await store.exchange(message.chat.id, sent.question);
    if (remembered) return remembered;
    const above = "reply_to_message" in message ? message.reply_to_message : undefined;
    const asked = above && above.from?.id !== ctx.me.id ? readAsked(above, ctx.me) : null;
    if (!above || !asked?.text) return null;
    const { id: chat } = message.chat;
    return {
      ...{ chat, question: above.message_id, text: asked.text, prior: null, language: null },
      ...{ asker: above.from?.id ?? null, thread: null, at: now().getTime() },
    };
  };

  feature.callbackQuery(ACTION, async (ctx) => {
    const [action, claim, reading] = ctx.match as RegExpExecArray;
    const current = knowledge();
    if (claim !== undefined && !current.facts.has(claim))
      return void (await ctx.answerCallbackQuery(ctx.say("claim-gone")));
    const { message, inline_message_id } = ctx.callbackQuery;

    if (inline_message_id !== undefined) {
      // A message of ours in somebody else's chat: all that can be done is to change it.
      if (claim === undefined) return void (await ctx.answerCallbackQuery(ctx.say("button-stale")));
      const shown = forChannel(current.responder.press(action, { language: ctx.language }), ctx.me.username);
      await ctx.editMessageText(shown.text, {
        entities: entitiesOf(shown),
        link_preview_options: { is_disabled: true },
        reply_markup: keyboardOf(shown),
      });
      return void (await ctx.answerCallbackQuery());
    }

    const exchange = await findExchange(ctx);
    if (!message || (claim === undefined && !exchange))
      return void (await ctx.answerCallbackQuery(ctx.say("button-stale")));
    const known = {
      ...(exchange && { question: exchange.text }),
      ...(exchange?.prior && { prior: exchange.prior }),
      language: exchange?.language ?? ctx.language,
    };

    if (reading !== undefined && exchange) {
      const options = {
        ...(exchange.prior && { prior: exchange.prior }),
        ...(exchange.language && { language: exchange.language }),
      };
      const { answer } = current.responder.ask(exchange.text, options);
      const chosen = answer.status === "ambiguous" ? answer.readings[Number(reading)] : undefined;
      if (!chosen) return void (await ctx.answerCallbackQuery(ctx.say("button-stale")));
      // From now on this is the question, so that the buttons of its answer mean this reading.
      const { prior: _, ...language } = { prior: null, ...(exchange.language && { language: exchange.language }) };
      const outright = current.responder.ask(chosen.question, language);
      await store.saveExchange({ ...exchange, text: chosen.question, prior: null });
      await revise(
        ctx.api,
        message.chat.id,
        message.message_id,
        dressAnswer(outright.answer, outright.message, message.chat.type, ctx.me.username),
      );
      await store.saveSent({
        ...{ chat: message.chat.id, id: message.message_id, role: "answer", question: exchange.question, action: null },
        ...{ claims: cite(current, claimsOf(outright.answer)), at: now().getTime() },
      });
      return void (await ctx.answerCallbackQuery());
    }

    const shownBefore =
      exchange && (await store.sentFor(exchange.chat, exchange.question)).some((it) => it.action === action);
    if (shownBefore) return void (await ctx.answerCallbackQuery(ctx.say("button-shown")));
    const thread =
      "is_topic_message" in message && message.is_topic_message ? (message.message_thread_id ?? null) : null;
    await deliver(
      services,
      ctx.api,
      { chat: message.chat.id, thread, replyTo: message.message_id },
      current.responder.press(action, known),
      {
        role: "extra",
        question: exchange?.question ?? null,
        action,
        claims: cite(current, claim === undefined ? [] : [claim]),
      },
    );
    await ctx.answerCallbackQuery();
  });

  return feature;
};

/** Last in the list: a press that nothing else took, from an old keyboard or a forged one. */
export const otherButtons = (): Composer<BotContext> => {
  const feature = new Composer<BotContext>();
  feature.on("callback_query", (ctx) => ctx.answerCallbackQuery(ctx.say("button-stale")).then());
  return feature;
};
