/** The names that articles bring themselves: companies, persons and places that the lexicon files don't list. */
import { createHash } from "node:crypto";
import { findNames } from "../../extract/names/find-names.ts";
import { isTranscribed } from "../../extract/names/is-person.ts";
import { isEnglishWord } from "../../lexicon/english-words.ts";
import { type Entry, isProperName } from "../../lexicon/entry.ts";
import { createLexicon, type Lexicon } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/fold.ts";
import type { Article } from "./article.ts";
import { namePerson, namePlace, nameSubject } from "./english-name.ts";
import { findTickers, isTicker } from "./tickers.ts";

export type TextName = NonNullable<Article["names"]>[number];

const hasHan = (name: string): boolean => /\p{Script=Han}/u.test(name);
const isLatin = (name: string): boolean => !hasHan(name);
const NO_MEANINGS: ReadonlyMap<string, string> = new Map();

/** A Chinese name as its sound makes it in English: Weitai Keji, Han Suyun, Xi County. What a foreigner's was, it doesn't tell. */
const inEnglish = (name: string, kind: TextName["kind"]): string[] => {
  if (kind === "person" && isTranscribed(name)) return [];
  if (kind === "company" || kind === "reporter") return [nameSubject(name, NO_MEANINGS)];
  if (kind === "person") return [namePerson(name)];
  return namePlace(name);
};

/**
 * Finds a text's own names, and what exchanges call the companies of the lexicon; `pieces` are the title and the body. A
 * Chinese name gets the English one that its sound makes.
 */
export const readTextNames = (pieces: readonly string[], lexicon: Lexicon): TextName[] => {
  const own = findNames(pieces, lexicon).map(({ kind, names }): TextName => {
    const zh = names.filter(hasHan);
    // 沃门 sounds like women: a word of every question
    const made = zh.flatMap((name) => inEnglish(name, kind)).filter((name) => !isEnglishWord(name.toLowerCase()));
    const en = [...names.filter((name) => !hasHan(name)), ...made];
    return { kind, zh, en: [...new Set(en)] };
  });
  return pieces.reduce((names, piece) => withTickers(names, piece, lexicon), own);
};

/** The names with the tickers of a piece: beside the text's own name, or as another name of a listed company. */
const withTickers = (names: readonly TextName[], piece: string, lexicon: Lexicon): TextName[] => {
  const all = [...names];
  for (const { company, ticker } of findTickers(piece, withTextNames(lexicon, names))) {
    const at = all.findIndex(({ zh, en }) => zh.includes(company) || en.includes(company));
    const known: TextName = all[at] ?? { kind: "company", zh: [company].filter(hasHan), en: [company].filter(isLatin) };
    const called = { ...known, en: [...new Set([...known.en, ticker])] };
    if (at < 0) all.push(called);
    else all[at] = called;
  }
  return all;
};

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
  const own = zh.length > 0 ? zh : en;
  const lasting = own.filter((name) => !isTicker(name));
  const names = (lasting.length > 0 ? lasting : own).map(fold).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return `text-${createHash("sha256")
    .update(names[0] ?? "")
    .digest("hex")
    .slice(0, 12)}`;
};

/** What the names of texts make of a lexicon: entries of their own, and listed ones that have another ticker. */
interface Joined {
  entries: Entry[];
  tickers: ReadonlyMap<Entry, ReadonlySet<string>>;
}

/** The names as entries; those that several texts bring are one. What the lexicon lists already stays what it is there. */
const join = (names: readonly TextName[], lexicon: Lexicon): Joined => {
  const entries: Entry[] = [];
  const byName = new Map<string, Entry>();
  const tickers = new Map<Entry, Set<string>>();
  const listedAs = (name: string): Entry[] =>
    lexicon
      .find(name)
      .filter(({ span, how }) => how === "name" && span.start === 0 && span.end === name.length)
      .map(({ entry }) => entry);
  const isListed = (name: string): boolean => listedAs(name).length > 0;
  for (const { kind, zh, en } of names) {
    const own = [...zh, ...(zh.length === 0 ? en : [])];
    const listed = new Set(own.flatMap(listedAs));
    if (listed.size > 0) {
      const [only, another] = [...listed].filter(isProperName);
      const added = en.filter((name) => isTicker(name) && !isListed(name));
      if (only && !another && added.length > 0) tickers.set(only, new Set([...(tickers.get(only) ?? []), ...added]));
      continue;
    }
    const known = own.map((name) => byName.get(fold(name))).find((entry) => entry !== undefined);
    const entry: Entry = known ?? blank(kind);
    entry.zh = [...new Set([...entry.zh, ...zh])];
    if (kind === "company") entry.broader = classesOf(entry.zh);
    entry.en = [...new Set([...entry.en, ...en])].filter((name) => !isListed(name));
    for (const name of own) byName.set(fold(name), entry);
    if (!known) entries.push(entry);
  }
  return { entries: entries.map((entry) => ({ ...entry, id: textId(entry) })), tickers };
};

/** A lexicon that knows the names of texts beside its own; itself when they bring none. */
export const withTextNames = (lexicon: Lexicon, names: readonly TextName[]): Lexicon => {
  const { entries, tickers } = join(names, lexicon);
  if (entries.length === 0 && tickers.size === 0) return lexicon;
  const listed = lexicon.entries.map((entry) => ({ ...entry, en: [...entry.en, ...(tickers.get(entry) ?? [])] }));
  return createLexicon([...(tickers.size > 0 ? listed : lexicon.entries), ...entries]);
};
