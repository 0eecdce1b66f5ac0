/** The short words that a press of a button brings up, or none. */
import type { BotContext } from "./context.ts";

/** Telegram's limit. */
const LONGEST = 200;

/** Answers the press, so that the app stops waiting; `alert` wants a tap to go away. */
export const toast = async (ctx: BotContext, text?: string, { alert = false } = {}): Promise<void> => {
  await ctx.answerCallbackQuery({
    ...(text !== undefined && { text: text.slice(0, LONGEST) }),
    ...(alert && { show_alert: true }),
  });
};
