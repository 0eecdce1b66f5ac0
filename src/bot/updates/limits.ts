/** How much one person and one chat may ask; dropped early, so that a flood costs the others nothing. */
import type { MiddlewareFn } from "grammy";
import type { BotContext } from "../context.ts";
import { aside } from "../delivery/aside.ts";
import { deliver, plain } from "../delivery/deliver.ts";
import { languageOfApp, phrasesIn } from "../phrases.ts";
import { isWithMaintainer } from "../rights.ts";
import type { Services } from "../services.ts";
import { readAsked, readCommand } from "./addressed.ts";

interface Bucket {
  tokens: number;
  at: number;
  /** Whether the line was said since the bucket was last full enough. */
  told: boolean;
}

/** What adding up thirds and tenths may miss. */
const ROUNDING = 1e-6;

export interface Limiter {
  /** Seconds to wait, 0 when it may pass; `tell` once per time over the limit. */
  take(key: string, now: number): { wait: number; tell: boolean };
  /** How many keys it remembers: those of the last minute. */
  size(): number;
}

/** Buckets of `perMinute` tokens that fill evenly. */
export const createLimiter = (perMinute: number): Limiter => {
  /** The one longest unused comes first. */
  const buckets = new Map<string, Bucket>();
  const filled = (bucket: Bucket, now: number) =>
    Math.min(perMinute, bucket.tokens + ((now - bucket.at) / 60_000) * perMinute);
  return {
    take(key, now) {
      // A full bucket is as good as none.
      for (const [name, bucket] of buckets) {
        if (filled(bucket, now) < perMinute) break;
        buckets.delete(name);
      }
      const bucket = buckets.get(key) ?? { tokens: perMinute, at: now, told: false };
      const tokens = filled(bucket, now);
      const passes = tokens >= 1 - ROUNDING;
      const told = passes ? tokens < perMinute / 2 && bucket.told : true;
      buckets.delete(key);
      buckets.set(key, { tokens: passes ? Math.max(0, tokens - 1) : tokens, at: now, told });
      if (passes) return { wait: 0, tell: false };
      return { wait: Math.ceil(((1 - tokens) / perMinute) * 60 - ROUNDING), tell: !bucket.told };
    },
    size: () => buckets.size,
  };
};

/** How much more a group may ask than a person, and chatter that is not for the bot more than questions. */
const GROUP_SHARE = 3;
const CHATTER_SHARE = 6;

/** Stops what is over the limit, with one polite line to those who spoke to the bot. */
export const limits = (services: Services, perMinute: number): MiddlewareFn<BotContext> => {
  const { metrics, now, maintainers } = services;
  const people = createLimiter(perMinute);
  const chats = createLimiter(perMinute * GROUP_SHARE);
  const chatter = createLimiter(perMinute * CHATTER_SHARE);

  return async (ctx, next) => {
    // Whoever hides behind a chat is one with it: all anonymous admins share one user id.
    const user = (ctx.message ?? ctx.editedMessage)?.sender_chat?.id ?? ctx.from?.id;
    const message = ctx.message ?? ctx.guestMessage;
    const asks = message ? isForBot(ctx, message) : Boolean(ctx.callbackQuery ?? ctx.inlineQuery);
    // Service updates, channel posts of the channel's own admins and reactions pass.
    if (user === undefined || !(message ?? ctx.editedMessage ?? ctx.callbackQuery ?? ctx.inlineQuery)) return next();
    // A long text comes in many messages, of which none may be lost.
    if (isWithMaintainer(ctx, maintainers)) return next();
    const at = now().getTime();
    if (!asks) {
      if (chatter.take(`${user}`, at).wait === 0) return next();
      metrics.limited.inc();
      return;
    }
    const own = people.take(`${user}`, at);
    const group = ctx.chat && ctx.chat.id !== user ? chats.take(`${ctx.chat.id}`, at) : { wait: 0, tell: false };
    if (own.wait === 0 && group.wait === 0) return next();
    metrics.limited.inc();
    const words = phrasesIn(languageOfApp(ctx.from?.language_code))("too-fast", {
      seconds: Math.max(own.wait, group.wait),
    });
    if (ctx.callbackQuery) await ctx.answerCallbackQuery(words);
    else if (ctx.message && (own.tell || group.tell))
      await deliver(services, ctx.api, await aside(services, ctx.message), plain(words));
  };
};

const isForBot = (ctx: BotContext, message: NonNullable<BotContext["message"]>): boolean => {
  if (message.chat.type === "private" || ctx.guestMessage) return true;
  const command = readCommand(message, ctx.me);
  if (command) return !command.isForOther;
  const asked = readAsked(message, ctx.me);
  return asked !== null && asked.how !== "overheard";
};
