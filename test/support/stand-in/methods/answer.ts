/** Methods that answer button presses, inline queries and guest queries. */
import type { InlineQueryResult } from "@grammyjs/types";
import { badRequest } from "../api-error.ts";
import type { Methods } from "../call.ts";
import { inlineResultContent } from "../inline-result.ts";
import type { CallbackAnswer, InlineAnswer, Queries } from "../queries.ts";
import { countCodePoints } from "../read-text.ts";

function assertResults(results: readonly InlineQueryResult[]): void {
  if (results.length > 50) throw badRequest("Too many inline query results specified");
  for (const result of results) {
    const bytes = Buffer.byteLength(result.id);
    if (bytes < 1 || bytes > 64) throw badRequest("RESULT_ID_INVALID");
    if ("title" in result && result.title === "") throw badRequest("ARTICLE_TITLE_EMPTY");
    inlineResultContent(result);
  }
  if (new Set(results.map((result) => result.id)).size < results.length) throw badRequest("RESULT_ID_DUPLICATE");
}

export function answerMethods(queries: {
  callback: Queries<CallbackAnswer>;
  inline: Queries<InlineAnswer>;
  guest: (id: string, result: InlineQueryResult) => string;
}): Methods {
  return {
    answerCallbackQuery({ callback_query_id, ...answer }) {
      if (countCodePoints(answer.text ?? "") > 200) throw badRequest("MESSAGE_TOO_LONG");
      if (answer.url !== undefined && !answer.url.startsWith("https://t.me/")) throw badRequest("URL_INVALID");
      queries.callback.answer(callback_query_id, answer);
      return true;
    },
    answerInlineQuery({ inline_query_id, ...answer }) {
      assertResults(answer.results);
      if (Buffer.byteLength(answer.next_offset ?? "") > 64) throw badRequest("NEXT_OFFSET_INVALID");
      // 1–64 of letters, digits, "_" and "-": "settings_zh"
      if (answer.button?.start_parameter !== undefined && !/^[\w-]{1,64}$/.test(answer.button.start_parameter)) {
        throw badRequest("START_PARAM_INVALID");
      }
      queries.inline.answer(inline_query_id, answer);
      return true;
    },
    answerGuestQuery({ guest_query_id, result }) {
      assertResults([result]);
      return { inline_message_id: queries.guest(guest_query_id, result) };
    },
  };
}
