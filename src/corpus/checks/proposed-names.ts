/** Proposes lexicon entries for the subjects that claims have and the lexicon hasn't, and aliases that articles introduce. */
import { readCedict } from "../../lexicon/cedict.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { transcribe } from "../../text/pinyin.ts";
import { readKnownWords, tagWords } from "../../text/tokenise.ts";
import type { Corpus, LoadedArticle } from "../load-corpus.ts";
import type { Check, Finding } from "./finding.ts";

/** A subject of fewer claims is named well enough by its own words. */
const FEWEST_CLAIMS = 3;
const LONGEST_NAME = 10;

const isListed = (name: string, lexicon: Lexicon): boolean =>
  lexicon.find(name).some(({ how, entry }) => how === "name" && entry.kind === "subject");

// Persons, places, organisations, other names, words that no dictionary has, Latin words.
const NAME_TAGS = /^(?:nr|nrt|ns|nt|nz|x|eng)$/;
// 达达集团, 青禾商城; 汽车类 and 汽车零售 are no names
const COMPANY = /(?:集团|集團|公司|商城|银行|銀行|协会|協會|研究院)$/u;

const looksLikeName = (subject: string): boolean =>
  /^[\p{Script=Han}A-Za-z0-9 ·&.-]+$/u.test(subject) &&
  !/[的在]|[类類]$/u.test(subject) &&
  (COMPANY.test(subject) || tagWords(subject).some(({ tag }) => NAME_TAGS.test(tag)));

/** Subjects worth an entry, the commonest first. */
const unlistedSubjects = ({ articles, lexicon }: Corpus): string[] => {
  const counts = new Map<string, number>();
  for (const { subject } of articles.flatMap(({ claims }) => claims))
    counts.set(subject, (counts.get(subject) ?? 0) + 1);
  return [...counts]
    .filter(([name, count]) => count >= FEWEST_CLAIMS && name.length > 1 && name.length <= LONGEST_NAME)
    .filter(([name]) => looksLikeName(name) && !isListed(name, lexicon))
    .toSorted((a, b) => b[1] - a[1])
    .map(([name]) => name);
};

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** By the dictionary, else by sound, as Chinese brands mostly call themselves: 东方甄选 → Dongfang Zhenxuan. */
const englishName = (name: string, meanings: ReadonlyMap<string, string>): string =>
  meanings.get(name) ??
  readKnownWords(name)
    .map((word) => capitalised(transcribe(word).join("")))
    .join(" ");

const entryFor = (name: string, meanings: ReadonlyMap<string, string>): string => {
  const isHan = /\p{Script=Han}/u.test(name);
  const english = isHan ? englishName(name, meanings) : name;
  const id =
    english
      .normalize("NFKD")
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join("-") ?? "subject";
  return JSON.stringify({ id, kind: "subject", zh: isHan ? [name] : [], en: [english] });
};

/** Dictionary meanings of those names that are words of their own. */
const meaningsOf = (names: readonly string[]): Map<string, string> => {
  const han = new Set(names.filter((name) => /\p{Script=Han}/u.test(name)));
  if (han.size === 0) return new Map();
  // "Alibaba, e-commerce company" → Alibaba
  const rows = readCedict((word) => han.has(word)).map(
    ({ word, senses }) => [word, (senses[0]?.[0] ?? "").replace(/[(,;].*/, "").trim()] as const,
  );
  return new Map(rows.filter(([, meaning]) => meaning !== ""));
};

const lexiconFile = { lexicon: true } as const;

const proposeEntries = (corpus: Corpus): Finding[] => {
  const names = unlistedSubjects(corpus);
  const meanings = meaningsOf(names);
  return names.map((name) => ({
    grade: "better",
    at: lexiconFile,
    problem: `${name} is a subject of claims and has no entry`,
    mend: `add to a file there: ${entryFor(name, meanings)}`,
  }));
};

// 达达集团（以下简称“达达”）; 中国互联网络信息中心(CNNIC)
const INTRODUCTIONS = [
  /([\p{Script=Han}A-Za-z]{2,20})\s?[(（](?:以下)?(?:简称|簡稱)[:：]?\s?["“「]?([\p{Script=Han}A-Za-z]{2,12})["”」]?[)）]/gu,
  /([\p{Script=Han}]{2,20})\s?[(（]([A-Z][A-Za-z&-]{1,19})[)）]/gu,
];

const introductions = ({ text }: LoadedArticle): [string, string][] =>
  INTRODUCTIONS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, name = "", alias = ""]) => [name, alias] as [string, string]),
  );

/** An alias whose full name ends in a listed name: 由中国互联网络信息中心(CNNIC). */
const proposeAliases = ({ articles, lexicon }: Corpus): Finding[] => {
  const proposed = new Set<string>();
  return articles.flatMap(introductions).flatMap(([name, alias]): Finding[] => {
    const full = lexicon
      .find(name)
      .findLast(({ span, entry, how }) => span.end === name.length && entry.kind === "subject" && how === "name");
    if (!full || isListed(alias, lexicon) || proposed.has(alias)) return [];
    proposed.add(alias);
    return [
      {
        grade: "better",
        at: { entry: full.entry.id },
        problem: `an article calls it ${alias} too`,
        mend: `add "${alias}" to its names`,
      },
    ];
  });
};

export const proposedNames: Check = (corpus) => [...proposeEntries(corpus), ...proposeAliases(corpus)];
