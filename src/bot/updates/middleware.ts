/** What every update passes before the features: once only, in order, without noise. */
import { GrammyError, type MiddlewareFn } from "grammy";
import type { BotContext } from "../context.ts";
import { deliver, plain } from "../delivery/deliver.ts";
import { journalOf } from "../delivery/journal.ts";
import type { Slots } from "../delivery/slots.ts";
import { describeError } from "../describe-error.ts";
import { languageOfApp, phrasesIn } from "../phrases.ts";
import type { Services } from "../services.ts";

/** Telegram's own senders that stand for people: the anonymous admin and whoever posts as a channel. */
const STAND_INS = new Set([1087968824, 136817688]);

/** What kind an update is: message, callback_query … */
const kindOf = (update: object): string => Object.keys(update).find((key) => key !== "update_id") ?? "unknown";

/** Handles an update to its end: sends nothing twice, and a failure ends it with one line and a log entry. */
export const toTheEnd =
  (services: Services, slots: Slots): MiddlewareFn<BotContext> =>
  async (ctx, next) => {
    const { store, metrics, log } = services;
    const { update_id: id } = ctx.update;
    const origin = ctx.msg ? { chat: ctx.msg.chat.id, message: ctx.msg.message_id } : null;
    ctx.api.config.use(journalOf({ store, slots }, id, origin));
    const kind = kindOf(ctx.update);
    metrics.updates.inc({ kind });
    metrics.inFlight.inc();
    const took = metrics.handling.startTimer();
    try {
      await next();
    } catch (error) {
      await fail(services, ctx, kind, error);
    } finally {
      metrics.inFlight.dec();
      log.debug({ update: id, kind, seconds: took() }, "update handled");
    }
    await store.finishUpdate(id);
  };

/** The bot was thrown out or blocked while it answered. */
const isGone = (error: unknown): boolean => error instanceof GrammyError && error.error_code === 403;

/** Its admins took the right to write away, for now. */
const isMuted = (error: unknown): boolean =>
  error instanceof GrammyError && /not enough rights|no rights to send|chat_write_forbidden/i.test(error.description);

const fail = async (services: Services, ctx: BotContext, kind: string, error: unknown): Promise<void> => {
  const { log, metrics, store } = services;
  if (isGone(error)) {
    log.info({ update: ctx.update.update_id, kind }, "a chat is closed to the bot");
    const chat = ctx.chat && (await store.chat(ctx.chat.id));
    if (chat) await store.saveChat({ ...chat, active: false });
    return;
  }
  if (isMuted(error)) {
    log.info({ update: ctx.update.update_id, kind }, "the bot may not write in a chat");
    return;
  }
  metrics.failures.inc();
  log.error({ update: ctx.update.update_id, kind, err: describeError(error) }, "an update could not be handled");
  const words = phrasesIn(languageOfApp(ctx.from?.language_code))("failed");
  try {
    if (ctx.callbackQuery) await ctx.answerCallbackQuery(words);
    else if (ctx.message?.chat.type === "private")
      await deliver(services, ctx.api, { chat: ctx.message.chat.id, replyTo: ctx.message.message_id }, plain(words));
  } catch (again) {
    log.error({ update: ctx.update.update_id, err: describeError(again) }, "the apology could not be sent either");
  }
};

/** Lets nothing through that other bots or the bot itself wrote, nor the copies that Telegram puts into discussion groups. */
export const peopleOnly: MiddlewareFn<BotContext> = async (ctx, next) => {
  const message = ctx.message ?? ctx.editedMessage ?? ctx.channelPost ?? ctx.editedChannelPost;
  if (message?.is_automatic_forward) return;
  if (message?.via_bot?.id === ctx.me.id) return;
  if (message && ctx.from?.is_bot && !STAND_INS.has(ctx.from.id)) return;
  await next();
};

/** Of so many messages it is remembered how Telegram told them. */
const MESSAGES_REMEMBERED = 1000;

/** Where the bot is a guest and a member at once, Telegram may tell one message in both ways: the second is dropped. */
export const toldOnce = (): MiddlewareFn<BotContext> => {
  const told = new Map<string, "member" | "guest">();
  return async (ctx, next) => {
    const message = ctx.message ?? ctx.guestMessage;
    if (!message || message.chat.type === "private") return next();
    const key = `${message.chat.id} ${message.message_id}`;
    const as = ctx.guestMessage ? "guest" : "member";
    if ((told.get(key) ?? as) !== as) return;
    told.set(key, as);
    for (const oldest of told.keys()) {
      if (told.size <= MESSAGES_REMEMBERED) break;
      told.delete(oldest);
    }
    await next();
  };
};

/** What can be answered for a short while only: by then the person has gone on. */
const PASSING = new Set(["answerCallbackQuery", "answerInlineQuery", "answerGuestQuery"]);

/** An answer to a press or a query that comes too late is no failure. */
export const latenessForgiven: MiddlewareFn<BotContext> = async (ctx, next) => {
  ctx.api.config.use(async (call, method, payload, signal) => {
    const response = await call(method, payload, signal);
    const isLate = !response.ok && PASSING.has(method) && response.description.includes("query is too old");
    return isLate ? ({ ok: true, result: true } as never) : response;
  });
  await next();
};
