/** The language of an answer and of what hangs on it. */
import type { Message } from "grammy/types";
import { recogniseChat } from "../../answer/conversation/recognise-chat.ts";
import { detectLanguage } from "../../answer/question/detect-language.ts";
import { isEnglishWord } from "../../lexicon/english-words.ts";
import { isProperName } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Chat, Exchange } from "../../store/store.ts";
import type { BotContext } from "../context.ts";
import { type Language, languageOfApp } from "../phrases.ts";
import type { Services } from "../services.ts";
import { askerOf, threadOf } from "./dress-answer.ts";

/** What the answer to a question was given in, and so what its buttons bring. */
export const languageOfExchange = (
  { language, text }: Pick<Exchange, "language" | "text">,
  lexicon: Lexicon,
): Language => language ?? detectLanguage(text, lexicon);

/** GMV, 618, Shopee DAU, ok: what people write in the middle of Chinese too; not "sales" or "more". */
export const isOfNoLanguage = (text: string, lexicon: Lexicon): boolean => {
  if (/\p{Script=Han}/u.test(text)) return false;
  if (recogniseChat(text) === "acknowledgement") return true;
  const named = lexicon.find(text).filter(({ entry }) => isProperName(entry));
  const words = [...text.matchAll(/[a-z]+/giu)].filter(
    ({ index }) => !named.some(({ span }) => span.start <= index && index < span.end),
  );
  // DAU, GMV; gmv is no English word either
  return words.every(([word]) => /^[A-Z]{2,}$/.test(word) || !isEnglishWord(word.toLowerCase()));
};

/**
 * What a message is to be answered in; null: its own language. One of no language goes on in that of the asker's last
 * answer, else in that of the app.
 */
export const languageToAnswer = async (
  { store, knowledge }: Pick<Services, "store" | "knowledge">,
  { settings, from }: Pick<BotContext, "settings" | "from">,
  message: Message,
  text: string,
): Promise<Language | null> => {
  if (settings.language !== "auto") return settings.language;
  const { lexicon } = knowledge().corpus;
  if (!isOfNoLanguage(text, lexicon)) return null;
  const asker = askerOf(message);
  const place = { chat: message.chat.id, asker, thread: threadOf(message) };
  const last = asker === null ? null : await store.latestExchange(place, 0);
  if (last) return languageOfExchange(last, lexicon);
  return from?.language_code === undefined ? null : languageOfApp(from.language_code);
};

/** What a chat is told in by itself: as set, else as was last asked there, else as a group or channel is called; else as given. */
export const languageOfChat = async (
  { store, knowledge }: Pick<Services, "store" | "knowledge">,
  { id, kind, title, settings }: Pick<Chat, "id" | "kind" | "title" | "settings">,
  otherwise: Language,
): Promise<Language> => {
  if (settings.language !== "auto") return settings.language;
  const { lexicon } = knowledge().corpus;
  const last = await store.lastExchange(id);
  if (last) return languageOfExchange(last, lexicon);
  if (title === null || kind === "private" || isOfNoLanguage(title, lexicon)) return otherwise;
  return detectLanguage(title, lexicon);
};
