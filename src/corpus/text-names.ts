/** The names that articles bring themselves: companies and brands that the lexicon files don't list. */
import { findNames } from "../extract/find-names.ts";
import type { Entry } from "../lexicon/entry.ts";
import { createLexicon, type Lexicon } from "../lexicon/lexicon.ts";
import { fold } from "../text/fold.ts";
import type { Article } from "./article.ts";
import { idOf, nameSubject } from "./english-name.ts";

export type TextName = NonNullable<Article["names"]>[number];

const hasHan = (name: string): boolean => /\p{Script=Han}/u.test(name);
const NO_MEANINGS: ReadonlyMap<string, string> = new Map();

/** Finds a text's own names; `pieces` are the title and the body. A Chinese name gets the English one that its sound makes. */
export const readTextNames = (pieces: readonly string[], lexicon: Lexicon): TextName[] =>
  findNames(pieces, lexicon).map((names) => {
    const zh = names.filter(hasHan);
    const en = [...names.filter((name) => !hasHan(name)), ...zh.map((name) => nameSubject(name, NO_MEANINGS))];
    return { zh, en: [...new Set(en)] };
  });

/** The names as entries; those that several texts bring are one. What the lexicon lists already stays what it is there. */
const entriesOf = (names: readonly TextName[], lexicon: Lexicon): Entry[] => {
  const entries: Entry[] = [];
  const byName = new Map<string, Entry>();
  const isListed = (name: string): boolean =>
    lexicon.find(name).some(({ span, how }) => how === "name" && span.start === 0 && span.end === name.length);
  for (const { zh, en } of names) {
    const own = [...zh, ...(zh.length === 0 ? en : [])];
    if (own.some(isListed)) continue;
    const known = own.map((name) => byName.get(fold(name))).find((entry) => entry !== undefined);
    const entry: Entry = known ?? { id: "", kind: "subject", zh: [], en: [], loose: [], broader: [], near: [] };
    entry.zh = [...new Set([...entry.zh, ...zh])];
    entry.en = [...new Set([...entry.en, ...en])].filter((name) => !isListed(name));
    for (const name of own) byName.set(fold(name), entry);
    if (known) continue;
    entry.id = `text-${idOf(en[0] ?? "name")}-${entries.length + 1}`;
    entries.push(entry);
  }
  return entries;
};

/** A lexicon that knows the names of texts beside its own; itself when they bring none. */
export const withTextNames = (lexicon: Lexicon, names: readonly TextName[]): Lexicon => {
  const entries = entriesOf(names, lexicon);
  return entries.length === 0 ? lexicon : createLexicon([...lexicon.entries, ...entries]);
};
