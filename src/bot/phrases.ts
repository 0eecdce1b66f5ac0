/** The bot's own words, from the Fluent catalogues beside it. */
import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language } from "../render/phrases.ts";

export type { Language } from "../render/phrases.ts";

/** Says a phrase of the catalogue. Throws for a key or a value that is missing, so that no half sentence is sent. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

const readCatalogue = (language: Language): FluentBundle => {
  // Isolating marks around values would shift entity offsets and break exact quotes.
  const bundle = new FluentBundle(language, { useIsolating: false });
  const source = readFileSync(new URL(`catalogue/${language}.ftl`, import.meta.url), "utf8");
  const [problem] = bundle.addResource(new FluentResource(source));
  if (problem) throw problem;
  return bundle;
};

const catalogues: Record<Language, FluentBundle> = { zh: readCatalogue("zh"), en: readCatalogue("en") };

/** The phrases of one language. */
export const phrasesIn =
  (language: Language): Say =>
  (key, values) => {
    const pattern = catalogues[language].getMessage(key)?.value;
    if (!pattern) throw new Error(`the ${language} catalogue has no phrase "${key}"`);
    const problems: Error[] = [];
    const text = catalogues[language].formatPattern(pattern, values ?? {}, problems);
    if (problems[0]) throw problems[0];
    return text;
  };

/** The language of the bot's own words for a person: Chinese where the app speaks Chinese, else English. */
export const languageOfApp = (code: string | undefined): Language =>
  code?.toLowerCase().startsWith("zh") ? "zh" : "en";
