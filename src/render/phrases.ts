/** The words shown to people, read from one Fluent catalogue a language. */
import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Answer } from "../answer/answer.ts";
import { type Piece, plain } from "./piece.ts";

/** A language that messages are written in. */
export type Language = Answer["language"];

export interface Phrases {
  language: Language;
  /** Whether the catalogue holds the key. */
  has(key: string): boolean;
  /** The phrase with its gaps filled. Numbers select plural forms; everything else goes in untouched. Throws on an unknown key. */
  say(key: string, gaps?: Record<string, Piece | number>): Piece;
  /** The phrase as plain text. */
  words(key: string, gaps?: Record<string, Piece | number>): string;
}

/** The catalogue's own text. */
export const readCatalogue = (language: Language): string =>
  readFileSync(new URL(`catalogue/${language}.ftl`, import.meta.url), "utf8");

const loaded = new Map<Language, Phrases>();

/** The phrases of a language, read once. */
export const phrasesOf = (language: Language): Phrases => {
  const known = loaded.get(language);
  if (known) return known;
  const phrases = createPhrases(language, readCatalogue(language));
  loaded.set(language, phrases);
  return phrases;
};

const createPhrases = (language: Language, catalogue: string): Phrases => {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const [error] = bundle.addResource(new FluentResource(catalogue));
  if (error) throw error;

  const say: Phrases["say"] = (key, gaps = {}) => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new Error(`The ${language} catalogue has no phrase "${key}".`);
    const pieces: Piece[] = [];
    const values: Record<string, string | number> = {};
    for (const [name, gap] of Object.entries(gaps)) {
      if (typeof gap === "number") values[name] = gap;
      else values[name] = `\uE000${pieces.push(gap) - 1}\uE000`;
    }
    // Text from outside never passes through Fluent: the marks stand for it, and the catalogues hold none themselves.
    return bundle
      .formatPattern(pattern, values)
      .split("\uE000")
      .map((part, index) => (index % 2 === 0 ? part : (pieces[Number(part)] ?? "")));
  };
  return { language, say, has: (key) => bundle.hasMessage(key), words: (key, gaps) => plain(say(key, gaps)) };
};
