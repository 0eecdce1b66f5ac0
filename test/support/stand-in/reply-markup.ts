/** Keyboards as the server takes them. */
import type { InlineKeyboardButton, InlineKeyboardMarkup, Opts } from "@grammyjs/types";
import { badRequest } from "./api-error.ts";
import { countCodePoints } from "./read-text.ts";

type ReplyMarkup = NonNullable<Opts<string>["sendMessage"]["reply_markup"]>;

// "https://example.org/…", "tg://resolve?domain=…", "example.org/page"
const url = /^(https?:\/\/[^\s/]+|tg:\/\/\S+|ton:\/\/\S+|[\w-]+(\.[\w-]+)+)/i;

function assertButton(button: InlineKeyboardButton): void {
  if (button.text.trim() === "") throw badRequest("Text buttons are unallowed in the inline keyboard");
  if ("callback_data" in button) {
    const bytes = Buffer.byteLength(button.callback_data);
    if (bytes < 1 || bytes > 64) throw badRequest("BUTTON_DATA_INVALID");
  }
  if ("url" in button && !url.test(button.url)) {
    throw badRequest(`inline keyboard button URL '${button.url}' is invalid: Wrong HTTP URL`);
  }
  if ("copy_text" in button && (button.copy_text.text.length < 1 || countCodePoints(button.copy_text.text) > 256)) {
    throw badRequest("BUTTON_COPY_TEXT_INVALID");
  }
}

/** The inline keyboard of a message, checked; other markups are accepted and are no part of the message. */
export function readInlineKeyboard(markup: ReplyMarkup | undefined): InlineKeyboardMarkup | undefined {
  if (!markup || !("inline_keyboard" in markup)) return undefined;
  const rows = markup.inline_keyboard.filter((row) => row.length > 0);
  const buttons = rows.flat();
  if (buttons.length > 100 || rows.some((row) => row.length > 8)) throw badRequest("BUTTONS_TOO_MANY");
  if (Buffer.byteLength(JSON.stringify(markup)) > 10_240) throw badRequest("reply markup is too long");
  for (const button of buttons) assertButton(button);
  return rows.length > 0 ? { inline_keyboard: rows } : undefined;
}
