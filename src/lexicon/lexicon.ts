/** The lexicon: entries by id, and their names found in a text. */
import { remember } from "../text/remember.ts";
import { foldedSpan, sourceSpan } from "../text/source-span.ts";
import { contains, overlaps, type Span } from "../text/span.ts";
import { isEnglishWord } from "./english-words.ts";
import { type Entry, isProperName } from "./entry.ts";
import { createSoundFinder } from "./find-by-sound.ts";
import { createHanTypoFinder } from "./find-han-typo.ts";
import { createLatinTypoFinder } from "./find-latin-typo.ts";
import { isFunctionWord } from "./function-words.ts";
import { createHanContext } from "./han-context.ts";
import { listNames, type Mention, mentionOf } from "./mention.ts";
import { createNameTable } from "./name-table.ts";
import { type NameText, readNameText } from "./name-text.ts";

export type { Mention } from "./mention.ts";

export interface Lexicon {
  entries: Entry[];
  get(id: string): Entry | undefined;
  /**
   * The names in a text, in order, none overlapping another (the longest wins; equal spans all come back, one mention
   * for each entry). Script and letter case don't matter; but where a text is `printed`, an English word is the name of
   * a company only with its capital (a sharp slowdown is not Sharp's). `fuzzy`, for questions, adds pinyin, homophones
   * and typos in the first six hundred units.
   */
  find(text: string, options?: { fuzzy?: boolean; printed?: boolean }): Mention[];
}

/** Whether an id is that of such an entry. */
export const isEntry = (lexicon: Pick<Lexicon, "get">, id: string, is: (entry: Entry) => boolean): boolean => {
  const entry = lexicon.get(id);
  return entry !== undefined && is(entry);
};

type Finder = (nameText: NameText) => Mention[];

/** How much of a question is searched for misspelt names, in UTF-16 units. */
const FUZZY_LENGTH = 600;

const HOW_ORDER = ["name", "loose", "sound", "typo"];

const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && /[a-z0-9]/.test(unit);

/** 618 in 618亿元, 6.18%: the number of something, not the festival. */
const DIGIT_BEFORE = /\d ?$/;
const DIGIT_AFTER = /^ ?\d/;
const COUNTED_AFTER = /^ ?(?:[万亿元%‰人个件家台种条岁倍]|million|billion|thousand|percent|yuan|rmb|usd)/;
const MONEY_BEFORE = /[$¥€£第] ?$/;

/** Whether a spelling that begins a word here is the name and not part of a longer word or number. */
const standsAlone = (text: string, start: number, end: number): boolean => {
  if (isWordUnit(text[end - 1]) && isWordUnit(text[end])) return false;
  if (!/^[\d ]+$/.test(text.slice(start, end))) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 10);
  // gaps are spaces here: 6.18 within 16.18 or 6.185 shows as digits one gap away
  return (
    !DIGIT_BEFORE.test(before) && !MONEY_BEFORE.test(before) && !DIGIT_AFTER.test(after) && !COUNTED_AFTER.test(after)
  );
};

/** UPS is a name, the ups of tie-ups isn't. */
const JOINED = /[a-z]-$/i;

/** What did it tell us, both of us: nobody's country, however U.S. may be typed. */
const PRONOUN_AHEAD =
  /\b(?:tell|tells|told|show|shows|showed|give|gives|gave|let|lets|help|helps|teach|of|for|with|than|like) $/i;
const isPronoun = (source: string, { start, end }: Span): boolean =>
  source.slice(start, end) === "us" && PRONOUN_AHEAD.test(source.slice(Math.max(0, start - 8), start));

/** WHO is a name, who is not: a name that is a function word must be written as listed. */
const writtenAsListed = (source: string, span: Span, name: string): boolean =>
  !isPronoun(source, span) &&
  (!isFunctionWord(name.toLowerCase()) || source.slice(span.start, span.end) === name) &&
  !(
    /^\p{Lu}{2,4}$/u.test(name) &&
    source.slice(span.start, span.end) !== name &&
    JOINED.test(source.slice(Math.max(0, span.start - 2), span.start))
  );

/** "a sharp slowdown", "the target": words where a printed text writes no capital that the name has. */
const isPlainWord = (source: string, { entry, name, span }: Mention): boolean => {
  const written = source.slice(span.start, span.end);
  return /^[A-Z]/.test(name) && /^[a-z]+$/.test(written) && isProperName(entry) && isEnglishWord(written);
};

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const isWithin = (inner: Span, outer: Span): boolean => contains(outer, inner) && !sameSpan(outer, inner);
const length = ({ span }: Mention): number => span.end - span.start;

/** Of mentions that overlap one another: the longest first, then those that are whole words (价格 rather than 卖价 in 卖价格), then the leftmost; for one entry in one place the better kind. */
const chooseInCluster = (cluster: Mention[], cutsWord: (mention: Mention) => boolean): Mention[] => {
  if (cluster.length === 1) return cluster;
  const chosen: Mention[] = [];
  for (const mention of cluster.toSorted(
    (a, b) =>
      length(b) - length(a) ||
      Number(cutsWord(a)) - Number(cutsWord(b)) ||
      a.span.start - b.span.start ||
      HOW_ORDER.indexOf(a.how) - HOW_ORDER.indexOf(b.how),
  )) {
    const rivals = chosen.filter((other) => overlaps(other.span, mention.span));
    if (rivals.every((other) => sameSpan(other.span, mention.span) && other.entry !== mention.entry))
      chosen.push(mention);
  }
  return chosen.toSorted((a, b) => a.span.start - b.span.start);
};

const chooseMentions = (mentions: Mention[], { text, at }: NameText): Mention[] => {
  const context = createHanContext(text);
  const cutsWord = ({ span, entry, how }: Mention): boolean => {
    const { start, end } = foldedSpan(at, span);
    const isName = how === "name" && isProperName(entry);
    return context.cutsThroughWord(start, end) && !(isName && context.leavesWords(start, end));
  };
  const chosen: Mention[] = [];
  let cluster: Mention[] = [];
  let clusterEnd = 0;
  for (const mention of mentions.toSorted((a, b) => a.span.start - b.span.start)) {
    if (cluster.length > 0 && mention.span.start >= clusterEnd) {
      chosen.push(...chooseInCluster(cluster, cutsWord));
      cluster = [];
    }
    cluster.push(mention);
    clusterEnd = Math.max(clusterEnd, mention.span.end);
  }
  if (cluster.length > 0) chosen.push(...chooseInCluster(cluster, cutsWord));
  return chosen;
};

/** Makes a lexicon of entries. */
export const createLexicon = (entries: Entry[]): Lexicon => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const names = listNames(entries);
  const table = createNameTable(names);

  // a question is looked through with slips and without
  const readText = remember(1, (text: string) => {
    const nameText = readNameText(text);
    return { nameText, listed: findExact(nameText) };
  });

  const findExact = (nameText: NameText): Mention[] => {
    const mentions: Mention[] = [];
    const context = createHanContext(nameText.text);
    for (const { start, end, value } of table.scan(nameText.text)) {
      if (!standsAlone(nameText.text, start, end)) continue;
      // 超 of 超级 is not the word 超
      if (end - start === 1 && context.cutsThroughWord(start, end)) continue;
      const span = sourceSpan(nameText.at, { start, end });
      if (writtenAsListed(nameText.source, span, value.name)) mentions.push(mentionOf(value, span, value.how));
    }
    return mentions;
  };

  // made for the first question: a text needs none of them
  let misspelt: { sound: Finder; latin: ReturnType<typeof createLatinTypoFinder>; han: Finder } | undefined;

  /** What is written right stays, unless a longer misspelt name holds all of it; a sound is surer than a slip. */
  const findMisspelt = (nameText: NameText, exact: Mention[]): Mention[] => {
    misspelt ??= {
      sound: createSoundFinder(names),
      latin: createLatinTypoFinder(names),
      han: createHanTypoFinder(names),
    };
    const fits = ({ span }: Mention): boolean =>
      exact.every((sure) => !overlaps(sure.span, span) || isWithin(sure.span, span));
    const sounds = misspelt.sound(nameText).filter(fits);
    const typos = [...misspelt.latin(nameText, exact), ...misspelt.han(nameText)].filter(
      (typo) => fits(typo) && sounds.every(({ span }) => !overlaps(span, typo.span)),
    );
    return [...sounds, ...typos];
  };

  return {
    entries,
    get: (id) => byId.get(id),
    find: (text, { fuzzy = false, printed = false } = {}) => {
      const { nameText, listed } = readText(text);
      const exact = printed ? listed.filter((mention) => !isPlainWord(text, mention)) : listed;
      if (!fuzzy) return chooseMentions(exact, nameText);
      const near = exact.filter(({ span }) => span.start < FUZZY_LENGTH);
      const opening = text.length <= FUZZY_LENGTH ? nameText : readNameText(text.slice(0, FUZZY_LENGTH));
      return chooseMentions([...exact, ...findMisspelt(opening, near)], nameText);
    },
  };
};
