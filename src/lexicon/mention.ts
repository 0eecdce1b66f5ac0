/** A name of an entry standing in a text. */
import type { Span } from "../text/span.ts";
import type { Entry } from "./entry.ts";
import { nameSpellings } from "./name-spellings.ts";

export interface Mention {
  entry: Entry;
  /** In the given text; the ending of a plural is part of it, that of a possessive is not. */
  span: Span;
  /** The name as the entry lists it. */
  name: string;
  /** name: one of its names; loose: a word that may mean it; sound, typo: something that sounds or looks like a name. */
  how: "name" | "loose" | "sound" | "typo";
}

/** A name as its entry lists it. */
export interface ListedName {
  entry: Entry;
  name: string;
  how: "name" | "loose";
  /** As they stand in the text that names are matched on; the fullest one first. */
  spellings: string[];
}

/** The names of all entries, loose ones last. */
export const listNames = (entries: Entry[]): ListedName[] =>
  entries.flatMap((entry) => {
    const list = (names: string[], how: ListedName["how"]): ListedName[] =>
      names.map((name) => ({ entry, name, how, spellings: nameSpellings(name) }));
    return [...list(entry.zh, "name"), ...list(entry.en, "name"), ...list(entry.loose, "loose")];
  });

/** The name where it stands. */
export const mentionOf = ({ entry, name }: ListedName, span: Span, how: Mention["how"]): Mention => ({
  entry,
  span,
  name,
  how,
});
