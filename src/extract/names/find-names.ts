/** Companies, persons and places that a text itself names and no lexicon lists, by how texts write such names. */
import { readCedict } from "../../lexicon/cedict.ts";
import { isEnglishWord } from "../../lexicon/english-words.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { fold, foldWithOffsets } from "../../text/fold.ts";
import { type TaggedWord, tagWords } from "../../text/tokenise.ts";
import {
  countCapitals,
  countLatin,
  findFirms,
  findIntroduced,
  findMarked,
  findReporters,
  withLatin,
} from "./find-companies.ts";
import { findForeigners, findPersons } from "./find-persons.ts";
import { headlinedName } from "./headlined-name.ts";
import { isPerson } from "./is-person.ts";
import { findPersonsInEnglish } from "./persons-named-en.ts";
import { findRepeatedNames } from "./repeated-names.ts";
import { wholeName } from "./whole-name.ts";

/** What one company, person or place is called in the text, the fullest name first; a reporter studies or counts what others do. */
export interface FoundName {
  kind: "company" | "person" | "place" | "reporter";
  names: string[];
}

// 亿件, 这是, 按年, 到家: no dictionary has them as words, yet each says only what its characters do
const NO_NAME =
  /[好一二三四五六七八九十百千万亿两几多少第个每各这那哪此本该其的地得了着过吗呢吧啊么啥不没别再又也还就才都只最更很太要会能可想来去到在从和跟与给把被让是有做说看前后上下里中按年月日号元人件单家次均占超近约达同环比增降率额量价]/u;
/** A word that no dictionary has and that a text goes on using is a name. */
const FEWEST_OF_UNKNOWN = 3;
/** The same of a place. */
const FEWEST_OF_PLACE = 2;
const OWN_KIND_OF_PLACE = /[县市区镇村]$/u;

/** 上市, 东西: places to the tagger, but a dictionary has them as words that name nothing. */
const withoutWords = (places: readonly string[]): string[] => {
  if (places.length === 0) return [];
  const found = new Set(places);
  const words = new Set(readCedict((word) => found.has(word)).flatMap(({ word, isName }) => (isName ? [] : [word])));
  return places.filter((place) => !words.has(place));
};

const countWords = (words: readonly TaggedWord[], tags: RegExp, takes: (word: string, times: number) => boolean) => {
  const counts = new Map<string, number>();
  for (const { word, tag } of words)
    if (tags.test(tag) && /^\p{Script=Han}{2,4}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([word, times]) => takes(word, times)).map(([word]) => word);
};

/** A text as names are looked for in it. */
interface Searched {
  text: string;
  /** Of the simplified text, which a fold makes unit by unit. */
  words: readonly TaggedWord[];
  /** Such a word as the text has it. */
  asWritten: (word: string) => string;
  /** Whether a name stands somewhere on its own and not only within a listed one (唯品 in 唯品会). */
  isFree: (name: string) => boolean;
}

function search(text: string, lexicon: Lexicon): Searched {
  // by unit: where the listed name ends that stands there
  const listed = new Uint32Array(text.length);
  for (const { span, how } of lexicon.find(text)) if (how === "name") listed.fill(span.end, span.start, span.end);
  const folded = foldWithOffsets(text);
  return {
    text,
    words: tagWords(folded.text),
    asWritten: (word) => {
      const start = folded.text.indexOf(word);
      return text.slice(folded.at[start] ?? 0, folded.at[start + word.length] ?? text.length);
    },
    isFree: (name) => {
      // 中国 in 中国际业务 is free, but a name all the same
      if (lexicon.find(name).some(({ span, how }) => how === "name" && span.end - span.start === name.length))
        return false;
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
        if ((listed[at] ?? 0) < at + name.length) return true;
      return false;
    },
  };
}

/** Finds them, companies first, each kind in the order of the text; `pieces` are the title and the body. */
export function findNames(pieces: readonly string[], lexicon: Lexicon): FoundName[] {
  const searched = search(pieces.join("\n"), lexicon);
  const { text, words, asWritten, isFree } = searched;
  const headlined = headlinedName(pieces[0] ?? "");
  const chinese = [...new Set([...findPersons(words).map(asWritten), ...findForeigners(text)])];
  const english = findPersonsInEnglish(text).map(([whole, surname]) =>
    isFree(surname) && !isEnglishWord(surname.toLowerCase()) ? [whole, surname] : [whole],
  );
  const persons = [...chinese.map((name) => [name]), ...english].filter(([whole = ""]) => isFree(whole));
  // Quillby of Quillby Thresh
  const ofPersons = new Set(persons.flatMap((names) => [...names, ...(names[0] ?? "").split(" ")]));
  const companies = findCompanies(searched, headlined).filter((names) =>
    names.every((name) => isFree(name) && !ofPersons.has(name)),
  );
  const places = findPlaces(words).map(asWritten).filter(isFree);
  const reporters = findReporters(text);
  const reports = (name: string): boolean =>
    reporters.some((whole) => whole.startsWith(name) && !/^\w/.test(whole.slice(name.length)));
  // whom the headline is about may well have asked its own customers
  const isReporter = (names: readonly string[]): boolean => !names.includes(headlined) && names.some(reports);
  return [
    ...companies.map((names): FoundName => ({ kind: isReporter(names) ? "reporter" : "company", names })),
    ...persons.map((person): FoundName => ({ kind: "person", names: person })),
    ...places.map((name): FoundName => ({ kind: "place", names: [name] })),
  ];
}

/** The surest first: a name keeps its place beside others of the same company. */
function findCompanies({ text, words, asWritten }: Searched, headlined: string): string[][] {
  const repeated = findRepeatedNames(text);
  return join([
    ...(headlined === "" ? [] : [[headlined]]),
    ...findFirms(words).map((names) => names.map(asWritten)),
    ...findIntroduced(text),
    ...[...repeated, ...findMarked(text)].map((name) => withLatin(name, text)),
    ...findUnknown(words, repeated).map((word) => [asWritten(word)]),
    ...countLatin(text).map((word) => wholeName(text, word)),
    ...countCapitals(text).map((name) => [name]),
  ]);
}

const findUnknown = (words: readonly TaggedWord[], repeated: readonly string[]): string[] => {
  // 快購 of 港快購
  const isPart = (word: string): boolean => repeated.some((name) => fold(name).includes(word));
  return countWords(
    words,
    /^x$/,
    (word, times) => times >= FEWEST_OF_UNKNOWN && !NO_NAME.test(word) && !isPerson(word) && !isPart(word),
  );
};

const findPlaces = (words: readonly TaggedWord[]): string[] =>
  withoutWords(countWords(words, /^ns$/, (word, times) => times >= FEWEST_OF_PLACE || OWN_KIND_OF_PLACE.test(word)));

/** Names of one company together: 禾佳连锁 and 禾佳. */
const join = (found: readonly string[][]): string[][] => {
  const joined: string[][] = [];
  for (const names of found) {
    const known = joined.find((other) => other.some((name) => names.includes(name)));
    if (known) known.push(...names.filter((name) => !known.includes(name)));
    else joined.push([...new Set(names)]);
  }
  return joined.map((names) => names.toSorted((a, b) => b.length - a.length));
};
