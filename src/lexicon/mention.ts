/** A name of an entry standing in a text. */
import { fold } from "../text/fold.ts";
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

const CHINESE = /^\p{Script=Han}+$/u;

/** A name as its entry lists it. What is looked for in its place is read when a text asks: there are 30,000 names. */
export class ListedName {
  readonly entry: Entry;
  readonly name: string;
  readonly how: "name" | "loose";
  #spellings: string[] | undefined;
  #chinese: string | undefined;

  constructor(entry: Entry, name: string, how: "name" | "loose") {
    this.entry = entry;
    this.name = name;
    this.how = how;
  }

  /** As they stand in the text that names are matched on; the fullest one first. */
  get spellings(): string[] {
    this.#spellings ??= nameSpellings(this.name);
    return this.#spellings;
  }

  /** The same of a name in Chinese characters alone; empty for any other. */
  get chinese(): string {
    this.#chinese ??= CHINESE.test(this.name) ? fold(this.name) : "";
    return this.#chinese;
  }
}

/** The names of all entries, loose ones last. */
export const listNames = (entries: Entry[]): ListedName[] =>
  entries.flatMap((entry) => {
    const list = (names: string[], how: ListedName["how"]): ListedName[] =>
      names.map((name) => new ListedName(entry, name, how));
    return [...list(entry.zh, "name"), ...list(entry.en, "name"), ...list(entry.loose, "loose")];
  });

/** The name where it stands. */
export const mentionOf = ({ entry, name }: ListedName, span: Span, how: Mention["how"]): Mention => ({
  entry,
  span,
  name,
  how,
});
