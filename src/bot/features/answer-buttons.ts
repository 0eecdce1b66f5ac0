/** The buttons under an answer: more, context, source, another fact, one of several readings. */
import { Composer } from "grammy";
import { type ClaimAction, formatAction, readAction } from "../../render/action.ts";
import type { Exchange } from "../../store/store.ts";
import { forChannel } from "../compose.ts";
import type { BotContext } from "../context.ts";
import { languageOfExchange } from "../delivery/answer-language.ts";
import { deliver, entitiesOf, keyboardOf, revise } from "../delivery/deliver.ts";
import { askContext, claimsOf, dressAnswer, threadOf } from "../delivery/dress-answer.ts";
import { cite } from "../knowledge.ts";
import type { Services } from "../services.ts";
import { toast } from "../toast.ts";
import { readAsked } from "../updates/addressed.ts";

export const answerButtons = (services: Services): Composer<BotContext> => {
  const { store, knowledge, now } = services;
  const feature = new Composer<BotContext>();

  /** The question that a message answers: as remembered, or as it still stands above the answer. */
  const findExchange = async (ctx: BotContext): Promise<Exchange | null> => {
    const message = ctx.callbackQuery?.message;
    if (!message) return null;
    const sent = await store.sent(message.chat.id, message.message_id);
    const remembered = sent?.question == null ? null : await store.exchange(message.chat.id, sent.question);
    if (remembered) return remembered;
    const above = "reply_to_message" in message ? message.reply_to_message : undefined;
    const asked = above && above.from?.id !== ctx.me.id ? readAsked(above, ctx.me) : null;
    if (!above || !asked?.text) return null;
    return {
      ...{ chat: message.chat.id, question: above.message_id, text: asked.text, prior: null, language: null },
      ...{ asker: above.from?.id ?? null, thread: null, at: now().getTime() },
    };
  };

  /** Sends what the button brings, once per question, as a reply to the answer. */
  const bring = async (
    ctx: BotContext,
    pressed: ClaimAction | { show: "more" },
    exchange: Exchange | null,
  ): Promise<void> => {
    const action = formatAction(pressed);
    const message = ctx.callbackQuery?.message;
    if (!message) return toast(ctx, ctx.say("button-stale"));
    const others = exchange ? await store.sentFor(exchange.chat, exchange.question) : [];
    if (others.some((it) => it.action === action)) return toast(ctx, ctx.say("button-shown"));
    const known = exchange ? { question: exchange.text, ...askContext(exchange, message.chat.type) } : {};
    await deliver(
      services,
      ctx.api,
      { chat: message.chat.id, thread: threadOf(message), replyTo: message.message_id },
      knowledge().responder.press(action, {
        ...known,
        language: exchange ? languageOfExchange(exchange, knowledge().corpus.lexicon) : ctx.language,
      }),
      {
        role: "extra",
        question: exchange?.question ?? null,
        action,
        claims: cite(knowledge(), "claim" in pressed ? [pressed.claim] : []),
      },
    );
    return toast(ctx);
  };

  const showClaim = async (ctx: BotContext, pressed: ClaimAction): Promise<unknown> => {
    if (!knowledge().facts.has(pressed.claim)) return toast(ctx, ctx.say("claim-gone"));
    if (ctx.callbackQuery?.inline_message_id === undefined) return bring(ctx, pressed, await findExchange(ctx));
    // A message of ours in somebody else's chat: all that can be done is to change it.
    const shown = forChannel(
      knowledge().responder.press(formatAction(pressed), { language: ctx.language }),
      ctx.me.username,
    );
    await ctx.editMessageText(shown.text, {
      entities: entitiesOf(shown),
      link_preview_options: { is_disabled: true },
      reply_markup: keyboardOf(shown),
    });
    return toast(ctx);
  };

  const chooseReading = async (ctx: BotContext, nth: number): Promise<unknown> => {
    const message = ctx.callbackQuery?.message;
    const exchange = await findExchange(ctx);
    if (!message || !exchange) return toast(ctx, ctx.say("button-stale"));
    const { id: chat, type } = message.chat;
    const chosen = knowledge().responder.choose(exchange.text, nth, askContext(exchange, type));
    if (!chosen) return toast(ctx, ctx.say("button-stale"));
    const { answer, message: rendered } = chosen;
    // From now on this is the question, so that the buttons of its answer mean this reading.
    await store.saveExchange({ ...exchange, text: chosen.question, prior: null, language: answer.language });
    await revise(ctx.api, chat, message.message_id, dressAnswer(answer, rendered, type, ctx.me.username));
    await store.saveSent({
      ...{ chat, id: message.message_id, role: "answer", question: exchange.question, action: null },
      ...{ claims: cite(knowledge(), claimsOf(answer)), at: now().getTime() },
    });
    return toast(ctx);
  };

  feature.on("callback_query:data", async (ctx, next) => {
    const pressed = readAction(ctx.callbackQuery.data);
    if (pressed === null || pressed.show === "sources") return next();
    if (pressed.show === "reading") return chooseReading(ctx, pressed.nth);
    if (pressed.show !== "more") return showClaim(ctx, pressed);
    const exchange = await findExchange(ctx);
    return exchange ? bring(ctx, pressed, exchange) : toast(ctx, ctx.say("button-stale"));
  });

  return feature;
};

/** Last in the list: a press that nothing else took, from an old keyboard or a forged one. */
export const otherButtons = (): Composer<BotContext> => {
  const feature = new Composer<BotContext>();
  feature.on("callback_query", (ctx) => toast(ctx, ctx.say("button-stale")));
  return feature;
};
