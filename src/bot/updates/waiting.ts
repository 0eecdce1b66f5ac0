/** Shows that an answer is on its way when it takes a while: “typing” in private, eyes on the question in groups. */
import type { MiddlewareFn } from "grammy";
import type { Message } from "grammy/types";
import type { BotContext } from "../context.ts";
import { readAsked } from "./addressed.ts";

/** From so many milliseconds on. */
const SLOW = 1000;

/** Fails in silence, as the answer itself is on its way or will fail loudly. */
const courteously = async (courtesy: Promise<unknown>): Promise<void> => {
  try {
    await courtesy;
  } catch {
    // A group may allow no reactions, or the bot none.
  }
};

const isAddressed = (message: Message, me: BotContext["me"]): boolean => {
  const asked = readAsked(message, me);
  return asked !== null && asked.how !== "overheard";
};

/** Begins to show it, and returns what ends it; null where nothing is to be shown. */
const signalOf = (ctx: BotContext): (() => () => Promise<void>) | null => {
  const { message } = ctx;
  if (!message) return null;
  const { id, type } = message.chat;
  if (type === "private") {
    const thread = message.is_topic_message ? message.message_thread_id : undefined;
    return () => {
      void courteously(ctx.api.sendChatAction(id, "typing", thread === undefined ? {} : { message_thread_id: thread }));
      return async () => {};
    };
  }
  // On trial the group is to notice nothing.
  if (ctx.settings.trialFor !== null || !isAddressed(message, ctx.me)) return null;
  const react = (reaction: Parameters<typeof ctx.api.setMessageReaction>[2]) =>
    courteously(ctx.api.setMessageReaction(id, message.message_id, reaction));
  return () => {
    const shown = react([{ type: "emoji", emoji: "👀" }]);
    return async () => {
      await shown;
      await react([]);
    };
  };
};

/** Shows it while the rest of the handling takes longer than a moment. */
export const waiting: MiddlewareFn<BotContext> = async (ctx, next) => {
  const signal = signalOf(ctx);
  if (!signal) return next();
  let end = async (): Promise<void> => {};
  const timer = setTimeout(() => {
    end = signal();
  }, SLOW);
  try {
    await next();
  } finally {
    clearTimeout(timer);
    await end();
  }
};
