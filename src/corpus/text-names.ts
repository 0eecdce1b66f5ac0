/** The names that articles bring themselves: companies, persons and places that the lexicon files don't list. */
import { createHash } from "node:crypto";
import { findNames } from "../extract/find-names.ts";
import { isTranscribed } from "../extract/is-person.ts";
import { isEnglishWord } from "../lexicon/english-words.ts";
import type { Entry } from "../lexicon/entry.ts";
import { createLexicon, type Lexicon } from "../lexicon/lexicon.ts";
import { fold } from "../text/fold.ts";
import type { Article } from "./article.ts";
import { namePerson, namePlace, nameSubject } from "./english-name.ts";

export type TextName = NonNullable<Article["names"]>[number];

const hasHan = (name: string): boolean => /\p{Script=Han}/u.test(name);
const NO_MEANINGS: ReadonlyMap<string, string> = new Map();

/** A Chinese name as its sound makes it in English: Weitai Keji, Han Suyun, Xi County. What a foreigner's was, it doesn't tell. */
const inEnglish = (name: string, kind: TextName["kind"]): string[] => {
  if (kind === "person" && isTranscribed(name)) return [];
  if (kind === "company" || kind === "reporter") return [nameSubject(name, NO_MEANINGS)];
  if (kind === "person") return [namePerson(name)];
  return namePlace(name);
};

/** Finds a text's own names; `pieces` are the title and the body. A Chinese name gets the English one that its sound makes. */
export const readTextNames = (pieces: readonly string[], lexicon: Lexicon): TextName[] =>
  findNames(pieces, lexicon).map(({ kind, names }) => {
    const zh = names.filter(hasHan);
    // 沃门 sounds like women: a word of every question
    const made = zh.flatMap((name) => inEnglish(name, kind)).filter((name) => !isEnglishWord(name.toLowerCase()));
    const en = [...names.filter((name) => !hasHan(name)), ...made];
    return { kind, zh, en: [...new Set(en)] };
  });

/** What the ending of a Chinese name tells of whose it is. */
const CLASSES: [ending: RegExp, id: string][] = [
  [/(?:资本|資本|创投|創投|投资|投資|基金)$/, "investor"],
  [/(?:证券|證券)$/, "broker"],
  [/(?:银行|銀行)$/, "bank-class"],
  [/(?:快递|快遞|速递|速遞|速运|速運)$/, "express-company"],
  [/(?:物流|供应链|供應鏈)$/, "logistics-company"],
  [/(?:研究院|研究所|咨询|諮詢|智库|智庫)$/, "research-firm"],
  [/(?:协会|協會|联合会|聯合會|商会|商會)$/, "industry-association"],
  [/(?:日报|日報|晚报|晚報|新闻|新聞|财经|財經|时报|時報|周刊)$/, "media"],
  [/(?:食品|乳业|乳業|饮料|飲料|酒业|酒業)$/, "food-company"],
  [/(?:服饰|服飾|服装|服裝)$/, "apparel-company"],
  [/(?:电器|電器)$/, "appliance-maker"],
];
const classesOf = (names: readonly string[]): string[] =>
  CLASSES.filter(([ending]) => names.some((name) => ending.test(name))).map(([, id]) => id);

const BROADER: Record<TextName["kind"], string[]> = {
  ...{ company: [], person: [], place: ["city"], reporter: ["research-firm"] },
};

/** What it is to matching: a person who is asked about need not stand in the sentence that answers. */
const blank = (kind: TextName["kind"]): Entry => ({
  id: "",
  kind: kind === "person" ? "concept" : "subject",
  zh: [],
  en: [],
  loose: [],
  broader: BROADER[kind],
  near: [],
});

/** Those that still stand in a text or its title. */
export const stillNamed = (names: readonly TextName[], title: string, text: string): TextName[] =>
  names.filter(({ zh, en }) => (zh.length > 0 ? zh : en).every((name) => text.includes(name) || title.includes(name)));

/** The same wherever and beside whatever the name stands, since people subscribe to it; short enough for a button. */
const textId = ({ zh, en }: Pick<Entry, "zh" | "en">): string => {
  const names = (zh.length > 0 ? zh : en).map(fold).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return `text-${createHash("sha256")
    .update(names[0] ?? "")
    .digest("hex")
    .slice(0, 12)}`;
};

/** The names as entries; those that several texts bring are one. What the lexicon lists already stays what it is there. */
const entriesOf = (names: readonly TextName[], lexicon: Lexicon): Entry[] => {
  const entries: Entry[] = [];
  const byName = new Map<string, Entry>();
  const isListed = (name: string): boolean =>
    lexicon.find(name).some(({ span, how }) => how === "name" && span.start === 0 && span.end === name.length);
  for (const { kind, zh, en } of names) {
    const own = [...zh, ...(zh.length === 0 ? en : [])];
    if (own.some(isListed)) continue;
    const known = own.map((name) => byName.get(fold(name))).find((entry) => entry !== undefined);
    const entry: Entry = known ?? blank(kind);
    entry.zh = [...new Set([...entry.zh, ...zh])];
    if (kind === "company") entry.broader = classesOf(entry.zh);
    entry.en = [...new Set([...entry.en, ...en])].filter((name) => !isListed(name));
    for (const name of own) byName.set(fold(name), entry);
    if (!known) entries.push(entry);
  }
  return entries.map((entry) => ({ ...entry, id: textId(entry) }));
};

/** A lexicon that knows the names of texts beside its own; itself when they bring none. */
export const withTextNames = (lexicon: Lexicon, names: readonly TextName[]): Lexicon => {
  const entries = entriesOf(names, lexicon);
  return entries.length === 0 ? lexicon : createLexicon([...lexicon.entries, ...entries]);
};
