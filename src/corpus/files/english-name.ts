/** An English name for a Chinese one, as far as the dictionary and the sound of the words give it. */
import { type CedictRow, readCedict } from "../../lexicon/cedict.ts";
import { transcribe } from "../../text/pinyin.ts";
import { readKnownWords } from "../../text/tokenise.ts";

/** Last words of organisations' names, which English translates. */
const KINDS: Record<string, string> = {
  ...{ 集团: "Group", 公司: "Company", 商城: "Mall", 银行: "Bank", 协会: "Association", 研究院: "Research Institute" },
  超市: "Supermarket",
};

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Last characters of what is measured: the dictionary would have 额 be a forehead. */
const MEASURES: Record<string, string> = { 额: "value", 量: "volume", 率: "rate", 数: "number", 价: "price" };

/** "Alibaba, e-commerce company" → Alibaba; "Cao county in Heze 菏澤|菏泽[He2 ze2]" → Cao county; "to retail" → retail. */
const meaningOf = ({ senses, isName }: CedictRow): string => {
  const [first = ""] = (senses[0]?.[0] ?? "").split(/[(,;]/);
  const named = isName ? (first.split(" in ")[0] ?? "") : first.replace(/^to /, "");
  const han = named.search(/\p{Script=Han}/u);
  return (han < 0 ? named : named.slice(0, Math.max(0, named.lastIndexOf(" ", han)))).trim();
};

const wordCount = (text: string): number => text.split(" ").length;

/** Meanings of words; of several the shortest, as names go: Alibaba rather than Ali Baba. */
export const readMeanings = (words: Iterable<string>): ReadonlyMap<string, string> => {
  const wanted = new Set(words);
  if (wanted.size === 0) return new Map();
  const meanings = new Map<string, string>();
  for (const row of readCedict((word) => wanted.has(word))) {
    const meaning = meaningOf(row);
    const known = meanings.get(row.word);
    if (meaning !== "" && (known === undefined || wordCount(meaning) < wordCount(known)))
      meanings.set(row.word, meaning);
  }
  return meanings;
};

/** Words by sound; characters that stand alone go together by two, as names are spoken: 达达快送 → Dada Kuaisong. */
const bySound = (name: string): string => {
  const words: string[] = [];
  let isOpen = false;
  for (const word of readKnownWords(name)) {
    const isSingle = /^\p{Script=Han}$/u.test(word);
    const sound = /\p{Script=Han}/u.test(word) ? transcribe(word).join("") : word;
    if (isSingle && isOpen) words.push(`${words.pop()}${sound}`);
    else words.push(capitalised(sound));
    isOpen = isSingle && !isOpen;
  }
  return words.join(" ");
};

/** 东方甄选 → Dongfang Zhenxuan, 淘天集团 → Taotian Group. */
export const nameSubject = (name: string, meanings: ReadonlyMap<string, string>): string => {
  const meaning = meanings.get(name);
  if (meaning !== undefined) return meaning;
  const kind = Object.keys(KINDS).find((word) => name.endsWith(word) && name.length > word.length) ?? "";
  return [bySound(name.slice(0, name.length - kind.length)), KINDS[kind]].filter(Boolean).join(" ");
};

const spelt = (name: string): string => transcribe(name).join("");

/** 韩素云 → Han Suyun */
export const namePerson = (name: string): string =>
  `${capitalised(spelt(name.slice(0, 1)))} ${capitalised(spelt(name.slice(1)))}`;

const PLACES: Record<string, string> = {
  县: "County",
  縣: "County",
  镇: "Town",
  鎮: "Town",
  村: "Village",
  区: "District",
  區: "District",
  市: "",
};

/** 隰县 → Xi County, Xixian; 桃园 → Taoyuan */
export const namePlace = (name: string): string[] => {
  const kind = PLACES[name.slice(-1)];
  const whole = capitalised(spelt(name));
  if (kind === undefined) return [whole];
  return [`${capitalised(spelt(name.slice(0, -1)))} ${kind}`.trim(), whole];
};

/** The words that make up a metric's name: 零售 · 额, where a reader of words would see one. */
export const wordsOfMetric = (name: string): string[] => {
  const last = name.slice(-1);
  return last in MEASURES ? [...readKnownWords(name.slice(0, -1)), last] : readKnownWords(name);
};

/** 平均时限 → average time limit, 零售额 → retail value; null where the dictionary hasn't all of its words. */
export const nameMetric = (name: string, meanings: ReadonlyMap<string, string>): string | null => {
  const words = meanings.has(name) ? [name] : wordsOfMetric(name);
  const english = words.map((word) => MEASURES[word] ?? meanings.get(word));
  return english.includes(undefined) ? null : english.join(" ");
};

/** What an id is made of: Café 1024 → cafe, 1024. */
export const idWords = (text: string): string[] =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

/** Average Time Limit → average-time-limit */
export const idOf = (english: string): string => idWords(english).join("-") || "name";
