/** The words shown to people, read from Fluent catalogues, one a language. */
import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Answer } from "../answer/answer.ts";
import { remember } from "../text/remember.ts";
import { type Piece, plain } from "./piece.ts";

/** A language that messages are written in. */
export type Language = Answer["language"];

export interface Phrases {
  language: Language;
  /** Whether the catalogue holds the key. */
  has(key: string): boolean;
  /** The phrase with its gaps filled. Numbers select plural forms; everything else goes in untouched. Throws for an unknown key or a gap without a value, so that no half sentence is sent. */
  say: (key: string, gaps?: Record<string, Piece | number>) => Piece;
  /** The phrase as plain text. */
  words: (key: string, gaps?: Record<string, Piece | number>) => string;
}

/** The phrases of a folder's catalogues, `<language>.ftl`, each read when first asked for. */
export const phrasesFrom = (folder: URL): ((language: Language) => Phrases) =>
  remember(Number.POSITIVE_INFINITY, (language: Language) =>
    createPhrases(language, readFileSync(new URL(`${language}.ftl`, folder), "utf8")),
  );

/** The phrases of answers. */
export const phrasesOf = phrasesFrom(new URL("catalogue/", import.meta.url));

const createPhrases = (language: Language, catalogue: string): Phrases => {
  // Isolating marks around values would shift entity offsets and break exact quotes.
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
