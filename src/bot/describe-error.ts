/** An error as a log may hold it: what went wrong, never the token or what a person wrote. */
import { BotError, GrammyError, HttpError } from "grammy";

// https://api.telegram.org/bot123456:AAE…/getMe
const TOKEN = /bot\d+:[A-Za-z0-9_-]+/g;

/** Telegram's refusal with its method and code; for other errors the stack. */
export const describeError = (error: unknown): string => {
  const inner = error instanceof BotError ? error.error : error;
  if (inner instanceof GrammyError) return `${inner.method}: ${inner.error_code} ${inner.description}`;
  if (inner instanceof HttpError) {
    const cause = inner.error instanceof Error ? inner.error.message : "";
    return `${inner.message} ${cause}`.replaceAll(TOKEN, "bot<token>");
  }
  const text = inner instanceof Error ? (inner.stack ?? inner.message) : String(inner);
  return text.replaceAll(TOKEN, "bot<token>");
};
