/** What an inline result becomes when a person picks it. */
import type { InlineQueryResult, Message } from "@grammyjs/types";
import { badRequest } from "./api-error.ts";
import { readMessageText } from "./read-text.ts";
import { readInlineKeyboard } from "./reply-markup.ts";

/** The message's content, checked as the server checks it when the bot answers; articles with text only. */
export function inlineResultContent(result: InlineQueryResult): Partial<Message> {
  const content = "input_message_content" in result ? result.input_message_content : undefined;
  if (!content || !("message_text" in content)) {
    throw badRequest(`the stand-in does not model inline results of type ${result.type} without a text`);
  }
  const { message_text: text, parse_mode, entities, link_preview_options } = content;
  const words = readMessageText({ text, parse_mode, entities });
  const keyboard = readInlineKeyboard("reply_markup" in result ? result.reply_markup : undefined);
  return {
    text: words.text,
    ...(words.entities.length > 0 ? { entities: words.entities } : {}),
    ...(link_preview_options ? { link_preview_options } : {}),
    ...(keyboard ? { reply_markup: keyboard } : {}),
  };
}
