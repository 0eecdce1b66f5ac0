/** What a question takes from the message that it is said under: 真的吗, 那京东呢 and a bare mention are about its words. */
import type { Message as TelegramMessage } from "grammy/types";
import { recogniseAside } from "../../answer/conversation/asides.ts";
import { askedBefore } from "../../answer/conversation/asked-before.ts";
import { isAsking } from "../../answer/conversation/is-asking.ts";
import { recogniseChat } from "../../answer/conversation/recognise-chat.ts";
import { detectLanguage } from "../../answer/question/detect-language.ts";
import { readAmounts } from "../../extract/amounts/read-amount.ts";
import { checkQuestion } from "../../render/check-question.ts";
import type { Exchange } from "../../store/store.ts";
import type { BotContext } from "../context.ts";
import { isOfNoLanguage } from "../delivery/answer-language.ts";
import type { Language } from "../phrases.ts";
import type { Services } from "../services.ts";
import { type Asked, readAsked } from "../updates/addressed.ts";

/** What is asked under another message. */
export interface SaidUnder {
  /** The question, with what it takes from there: 格力卖了5个亿，是真的吗？ */
  question: string;
  /** What it follows; never what its asker asked elsewhere. */
  prior: string | null;
  /** Of the answer, where the words typed tell; null: as for any question. */
  language: Language | null;
  /** The message to answer under, where it is that one. */
  under: number | null;
}

/** Whether words can be followed or asked about: not thanks, 更多 or a row of stars. */
const asksSomething = (words: string): boolean =>
  "question" in checkQuestion(words) && recogniseChat(words) === null && recogniseAside(words) === null;

/** What a follow-up follows: thanks, 更多 and what can't be read ask nothing, so it is what was asked before those. */
export const lastAsked = (exchange: Exchange | null): string | null => {
  if (exchange === null) return null;
  const { text, prior } = exchange;
  return asksSomething(text) ? askedBefore(prior, text) : prior;
};

/** A statement as the question whether it is so. */
const whetherSo = (statement: string, language: Language): string => {
  const bare = statement.replace(/[\s。.！!，,；;…~]{1,20}$/u, "");
  return language === "zh" ? `${bare}，是真的吗？` : `${bare}. Is that true?`;
};

/** Null where a question stands for itself: said under nothing, under words of the bot's own, or to nobody. */
export const readSaidUnder = async (
  { store, knowledge }: Pick<Services, "store" | "knowledge">,
  me: BotContext["me"],
  message: TelegramMessage,
  { text: typed, how }: Asked,
): Promise<SaidUnder | null> => {
  const to = message.reply_to_message;
  if (how === "overheard" || to?.from?.id === me.id || to?.via_bot?.id === me.id) return null;
  // Of another chat's message only the part that was quoted is there.
  const words = message.quote?.text.trim() || (to && readAsked(to, me)?.text);
  if (!words) return null;
  const { lexicon } = knowledge().corpus;
  const before = to ? await store.exchange(message.chat.id, to.message_id) : null;
  const isTold = asksSomething(words) && !isAsking(words);
  if (typed === "") {
    const language = detectLanguage(words, lexicon);
    const states = isTold && readAmounts(words).length > 0;
    const question = states ? whetherSo(words, language) : words;
    return { question, prior: before?.prior ?? null, language: null, under: to?.message_id ?? null };
  }
  const aside = recogniseAside(typed);
  if (isTold && aside !== null && aside !== "more" && aside !== "date") {
    const language = isOfNoLanguage(typed, lexicon) ? null : detectLanguage(typed, lexicon);
    const question = whetherSo(words, language ?? detectLanguage(words, lexicon));
    return { question, prior: null, language, under: null };
  }
  const prior = lastAsked(before) ?? (asksSomething(words) ? words : null);
  return prior === null ? null : { question: typed, prior, language: null, under: null };
};
