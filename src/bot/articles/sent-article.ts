/** Whether a maintainer's message is an article to take in, and in what form it comes. */
import type { Document, Message } from "grammy/types";
import { isAsking } from "../../answer/conversation/is-asking.ts";
import type { Particulars } from "../../corpus/change/read-particulars.ts";
import { columns } from "../../render/clean-text.ts";
import { splitSentences } from "../../text/segment.ts";
import { wordsOf } from "../updates/addressed.ts";

export type SentArticle =
  | { kind: "text"; text: string }
  | { kind: "file"; document: Document }
  | { kind: "link"; url: string };

/** From so many columns (a Han character is two) and sentences on, text that nobody forwarded is an article and no question. */
const LONG_TEXT = 200;
const MANY_SENTENCES = 3;
/** No question is as long as this, whatever it ends with; nor is it a text whose end is still to come. */
const TOO_LONG_TO_ASK = 2000;

// https://example.com/a, alone
const LINK = /^\s*(https?:\/\/\S+)\s*$/i;
// /add, /add@yiju_bot
const COMMAND = /^\/add(?:@\w+)?(?=\s|$)/i;

/** The article that a message holds when somebody says that it is one. */
export const articleIn = (message: Message): SentArticle | null => {
  if (message.document) return { kind: "file", document: message.document };
  const text = wordsOf(message).text.replace(COMMAND, "").trim();
  const url = LINK.exec(text)?.[1];
  if (url !== undefined) return { kind: "link", url };
  return text === "" ? null : { kind: "text", text };
};

/** The article that a message is by its looks: a file, a bare link, forwarded text, long text; never a question. */
export const readSentArticle = (message: Message): SentArticle | null => {
  const article = articleIn(message);
  if (article?.kind !== "text") return article;
  if (article.text.length >= TOO_LONG_TO_ASK) return article;
  const sentences = splitSentences(article.text, { start: 0, end: article.text.length }).map(({ start, end }) =>
    article.text.slice(start, end),
  );
  const isQuestion = isAsking(sentences.at(-1) ?? "");
  const isLong = columns(article.text) >= LONG_TEXT && sentences.length >= MANY_SENTENCES;
  if (isLong) return isQuestion && message.forward_origin === undefined ? null : article;
  return message.forward_origin !== undefined && !isQuestion && sentences.length > 1 ? article : null;
};

/** Where a forwarded channel post stands, for what its text doesn't tell. */
export const particularsOfOrigin = (origin: Message["forward_origin"]): Particulars => {
  if (origin?.type !== "channel") return {};
  const { chat, message_id, date } = origin;
  return {
    publisher: chat.title,
    published: new Date(date * 1000).toISOString().slice(0, 10),
    ...(chat.username !== undefined && { url: `https://t.me/${chat.username}/${message_id}` }),
  };
};
