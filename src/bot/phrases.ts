/** The bot's own words, from the Fluent catalogues beside it. */
import { type Language, phrasesFrom } from "../render/phrases.ts";

export type { Language } from "../render/phrases.ts";

/** Says a phrase of the catalogue. Throws for a key or a value that is missing, so that no half sentence is sent. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

const phrasesOf = phrasesFrom(new URL("catalogue/", import.meta.url));

/** The phrases of one language. */
export const phrasesIn = (language: Language): Say => phrasesOf(language).words;

/** The language of the bot's own words for a person: Chinese where the app speaks Chinese, else English. */
export const languageOfApp = (code: string | undefined): Language =>
  code?.toLowerCase().startsWith("zh") ? "zh" : "en";
