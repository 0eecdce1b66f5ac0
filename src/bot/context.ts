/** What features find on an update: the chat's settings and the words of its language. */
import type { Context, MiddlewareFn } from "grammy";
import { type ChatSettings, defaultSettings } from "../store/settings.ts";
import { type Language, languageOfApp, phrasesIn, type Say } from "./phrases.ts";
import type { Services } from "./services.ts";

export type BotContext = Context & {
  /** Of the chat that the update comes from. */
  settings: ChatSettings;
  /** The language of the bot's own words here; an answer follows its question. */
  language: Language;
  say: Say;
};

/** Loads the chat's settings and picks the language. */
export const chatContext =
  ({ store }: Pick<Services, "store">): MiddlewareFn<BotContext> =>
  async (ctx, next) => {
    ctx.settings = (ctx.chat && (await store.chat(ctx.chat.id))?.settings) ?? defaultSettings();
    speak(ctx);
    await next();
  };

/** Picks the language anew, for instance after a setting changed. */
export const speak = (ctx: BotContext): void => {
  const chosen = ctx.settings.language;
  ctx.language = chosen === "auto" ? languageOfApp(ctx.from?.language_code) : chosen;
  ctx.say = phrasesIn(ctx.language);
};
