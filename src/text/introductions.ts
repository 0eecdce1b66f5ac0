/** What lines are understood by: the line that introduces their list, the question that they answer, the head of their table, their heading. */
import {
  askersAmong,
  isHead,
  isShort,
  type LineKind,
  labelOf,
  lacksCorner,
  mayBeItem,
  opensCard,
  readLines,
  widthOf,
} from "./line-kinds.ts";
import { splitSentences } from "./segment.ts";
import { type Span, slice } from "./span.ts";

export interface Introduced {
  /**
   * list: items under a line that ends in a colon or under a heading; answer: what follows a question; table: rows of
   * cells set apart by tabs, under the row that names them; card: what is told line by line of whom the first line names
   * (公司：澜图创新), or in a paragraph under each name of a digest; speech: what somebody says under a line with their name; section: other paragraphs under a heading.
   */
  kind: "list" | "answer" | "table" | "card" | "speech" | "section";
  /**
   * The last sentence of the paragraph that introduces, with the one before where it leans on that; of an answer whose
   * speaker has a line, the question with it; of a table's head the line over it that ends in a colon.
   */
  introduction: Span;
  /** Paragraphs, in reading order; at least one. */
  items: Span[];
  /** The bare year that a section's heading stands under, in a timeline of its months; null elsewhere. */
  year: Span | null;
}

/** What introduces a table, in two: what stands over its head, empty where nothing does, and the head. */
export function partTable(introduction: string): { over: string; head: string } {
  const lineBreak = introduction.lastIndexOf("\n");
  return { over: introduction.slice(0, Math.max(lineBreak, 0)), head: introduction.slice(lineBreak + 1) };
}

const STANDS_FOR = /^(?:(?:It|They|He|She|This|These|That|The (?:company|group|firm))\b|[其它他她该此]|公司|对此)/;
const HAS_YEAR = /(?:19|20)\d\d/;
// March 2020, 3月, Jan 24, 2022: over what happened then
const TELLS_TIME = /\d ?月|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b|(?:19|20)\d\d/i;
const BARE_YEAR = /^(?:19|20)\d\d ?年?$/;

/** Items of one introduction; more paragraphs are no list of its. */
const MOST_ITEMS = { list: 20, answer: 8, table: 200, card: 20, speech: 15, section: 15 } as const;
const FEWEST_OF_CARD = 2;
/** So many short sentences or words with numbers in a row are a list without marks. */
const FEWEST_UNMARKED = 2;
const MOST_UNMARKED = 8;
/** Paragraphs that answer a question that nobody is said to ask: a heading, or one that the text asks itself. */
const MOST_UNASKED = 2;

/** The last sentence of a paragraph, with the one before where it begins with a word for somebody: "It plans to:". */
const lastSaid = (text: string, paragraph: Span): Span | undefined => {
  const [last, before] = splitSentences(text, paragraph).reverse();
  return last && before && STANDS_FOR.test(slice(text, last)) ? { start: before.start, end: last.end } : last;
};

/** A text's paragraphs as lines. */
interface Layout {
  words: readonly string[];
  kinds: readonly LineKind[];
  /** The labels of who asks. */
  askers: ReadonlySet<string>;
}

/** How many lines after `at` are of these kinds, as many as an introduction of its kind has at most. */
const countRun = ({ kinds }: Layout, at: number, kind: Introduced["kind"], ...of: LineKind[]): number => {
  const after = kinds.slice(at + 1, at + 1 + MOST_ITEMS[kind]);
  const end = after.findIndex((line) => !of.includes(line));
  return end < 0 ? after.length : end;
};

/** How many of the `count` lines after `at` come before the first that `stops`. */
const countUntil = ({ words }: Layout, at: number, count: number, stops: (line: string) => boolean): number => {
  const end = words.slice(at + 1, at + 1 + count).findIndex(stops);
  return end < 0 ? count : end;
};

const countRows = (layout: Layout, at: number): number => {
  const rows = countRun(layout, at, "table", "row");
  const [head, width] = [at, at + 1].map((place) => widthOf(layout.words[place] ?? ""));
  const own = layout.words[at] ?? "";
  if (head === undefined || width === undefined || head + (lacksCorner(own) && head < width ? 1 : 0) !== width)
    return 0;
  return countUntil(layout, at, rows, (row) => widthOf(row) !== width) === rows ? rows : 0;
};

/** Up to the line that names the next. */
const countCard = (layout: Layout, at: number): number => {
  const told = countUntil(layout, at, countRun(layout, at, "card", "item"), opensCard);
  return told >= FEWEST_OF_CARD ? told : 0;
};

/** Items under a line that ends in a colon, else words or short sentences that have lost their marks. */
const countOpened = (layout: Layout, at: number): number => {
  const items = countRun(layout, at, "list", layout.kinds[at + 1] === "heading" ? "heading" : "item");
  if (items > 0) return items;
  const unmarked = countUntil(layout, at, countRun(layout, at, "list", "prose"), (line) => !mayBeItem(line));
  return unmarked >= FEWEST_UNMARKED && unmarked <= MOST_UNMARKED ? unmarked : 0;
};

/** Items under a heading, else words with numbers: 东方小孙 18.2亿元. */
const countHeaded = (layout: Layout, at: number): number => {
  if (opensCard(layout.words[at + 1] ?? "")) return 0;
  const items = countRun(layout, at, "list", "item");
  if (items > 0) return items;
  const numbered = countUntil(layout, at, countRun(layout, at, "list", "heading"), (line) => !/\d/.test(line));
  return numbered >= FEWEST_UNMARKED ? numbered : 0;
};

/** What the line at `at` introduces, as so many lines after it; from which line on where that is not its own. */
const readIntroduced = (
  layout: Layout,
  at: number,
): { kind: Introduced["kind"]; count: number; from?: number } | null => {
  const { words, kinds, askers } = layout;
  const [own, label] = [words[at] ?? "", labelOf(words[at] ?? "")];
  switch (kinds[at]) {
    case "row": {
      if (kinds[at - 1] === "row" || !isHead(own)) return null;
      const count = countRows(layout, at);
      return kinds[at - 1] === "opening" ? { kind: "table", count, from: at - 1 } : { kind: "table", count };
    }
    case "item":
      return opensCard(own) ? { kind: "card", count: countCard(layout, at) } : null;
    case "opening":
      return { kind: "list", count: countOpened(layout, at) };
    case "speaker": {
      const count = countRun(layout, at, "speech", "prose", "item");
      return kinds[at - 1] === "question" ? { kind: "answer", count, from: at - 1 } : { kind: "speech", count };
    }
    case "question": {
      if (label === "" ? !isShort(own) : !askers.has(label)) return null;
      const most = label === "" ? MOST_UNASKED : MOST_ITEMS.answer;
      return { kind: "answer", count: Math.min(countRun(layout, at, "answer", "item", "prose"), most) };
    }
    case "heading":
      return at > 0 ? { kind: "list", count: countHeaded(layout, at) } : null;
    default:
      return null;
  }
};

/** The paragraphs that something introduces; they come in reading order, and each is introduced by its nearest. */
export function findIntroductions(text: string, paragraphs: readonly Span[]): Introduced[] {
  const words = paragraphs.map((paragraph) => slice(text, paragraph));
  const read = readLines(words);
  const askers = askersAmong(words.filter((_, at) => read[at] === "question"));
  // 贺一鸣：先说说现在的规模吧。 asks as well, where 贺一鸣 does
  const kinds = read.map((kind, at) => (kind === "item" && askers.has(labelOf(words[at] ?? "")) ? "question" : kind));
  const layout: Layout = { words, kinds, askers };
  const found: Introduced[] = [];
  const taken = new Set<number>();
  const introduce = (kind: Introduced["kind"], at: number, count: number, year: Span | null, from = at): void => {
    const places = Array.from({ length: count }, (_, place) => at + 1 + place).filter((place) => !taken.has(place));
    const sentence = lastSaid(text, paragraphs[at] as Span);
    if (places.length === 0 || !sentence) return;
    if (kind !== "section") for (const place of places) taken.add(place);
    const first = kind === "table" ? lastSaid(text, paragraphs[from] as Span) : paragraphs[from];
    const introduction = from < at && first ? { start: first.start, end: sentence.end } : sentence;
    found.push({ kind, introduction, items: places.map((place) => paragraphs[place] as Span), year });
  };
  // 2022 over Jan 24 over what happened then, with other dates of the year in between
  let year: Span | null = null;
  const years = words.map((line, at): Span | null => {
    const over = HAS_YEAR.test(line) ? null : year;
    if (BARE_YEAR.test(line)) year = paragraphs[at] as Span;
    return over;
  });
  words.forEach((_, at) => {
    const by = kinds[at] === "heading" && taken.has(at) ? null : readIntroduced(layout, at);
    if (by) introduce(by.kind, at, by.count, kinds[at] === "heading" ? (years[at] ?? null) : null, by.from);
  });
  const sections = words.flatMap((_, at): { at: number; count: number }[] => {
    if (kinds[at] !== "heading" || at === 0 || taken.has(at)) return [];
    const count = countRun(layout, at, "section", "prose", "item", "opening", "row", "question");
    return count > 0 ? [{ at, count }] : [];
  });
  // a name over a paragraph, and the next: a digest of cards
  const isBrief = (place: number): boolean =>
    sections[place]?.count === 1 && kinds[(sections[place]?.at ?? 0) + 1] === "prose";
  const inDigest = (place: number): boolean =>
    [-2, -1, 0].some((from) => [0, 1, 2].every((next) => isBrief(place + from + next)));
  sections.forEach(({ at, count }, place) => {
    const isDated = TELLS_TIME.test(words[at] ?? "") || years[at] !== null;
    introduce(inDigest(place) && !isDated ? "card" : "section", at, count, years[at] ?? null);
  });
  return found.sort((a, b) => a.introduction.start - b.introduction.start);
}
