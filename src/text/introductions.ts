/** What lines are understood by: the line that introduces their list, the question that they answer, the head of their table, their heading. */
import { splitSentences } from "./segment.ts";
import { type Span, slice } from "./span.ts";

export interface Introduced {
  /**
   * list: items under a line that ends in a colon or under a heading; answer: what follows a question; table: rows of
   * cells set apart by tabs, under the row that names them; card: what is told line by line of whom the first line names
   * (公司：澜图创新); speech: what somebody says under a line with their name;
   * section: other paragraphs under a heading.
   */
  kind: "list" | "answer" | "table" | "card" | "speech" | "section";
  /** The last sentence of the paragraph that introduces, with the one before where it leans on that; of an answer whose speaker has a line, the question with it. */
  introduction: Span;
  /** Paragraphs, in reading order; at least one. */
  items: Span[];
  /** The bare year that a section's heading stands under, in a timeline of its months; null elsewhere. */
  year: Span | null;
}

type Line = "row" | "opening" | "speaker" | "question" | "heading" | "item" | "prose";

// 功能清单如下：
const OPENS = /[:：]$/;
// Dana Whitfield, Chief Executive Officer:; Analyst (Priya Nair):
const SPEAKER = /^(?:[A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){1,3}(?: ?[,(–-][^:]{0,80})?|Analyst ?\([^:]{0,80}):$/;
// 周一鸣：, which only a second such line tells from 三点：
const CHINESE_SPEAKER = /^[\p{Script=Han}·]{2,6}(?: ?[（(][^（）()]{0,30}[）)])?[:：]$/u;
const ASKS = /[?？]["”’」]?$/;
// - 免运费, 1. 免运费, (二)免运费, ①免运费, 首先，, • free delivery
const MARKED =
  /^(?:[-–—•·*●▪◦]|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.、)）]|[①-⑳]|第?[一二三四五六七八九十](?:是|[，：:])|其[一二三四五][，,是]|(?:首先|其次|再次|再者|最后|最後)[，,是])/;
// 2023: $14 billion; 价格敏感：消费者…
const LABELLED = /^(?:[^.。!！?？:：，,]|\.(?=\S)|(?<=\b[A-Z])\.(?!\S)){1,60}[:：]\s?[^\s:：]/;
// 记者：, Q:, 问：: who asks
const LABEL = /^([^.。!！?？:：，,]{1,14})[:：]/;
const ASKER = /^(?:.{0,6}记者|.{0,6}記者|主持人|问|問|提问|提問|网友|網友|Q\d{0,2}|Question|Interviewer)$/i;
// 公司：澜图创新, with what is told of it in the lines below
const NAMES =
  /^(?:公司|品牌|企业|企業|平台|店铺|店鋪|商家|卖家|賣家|产品|產品|姓名|名称|名稱|Company|Brand|Firm|Retailer|Seller|Platform|Product|Name)(?:名称?|名稱)?[:：] ?\S.{0,40}$/i;
const HAS_YEAR = /(?:19|20)\d\d/;
const BARE_YEAR = /^(?:19|20)\d\d ?年?$/;
const ENDS = /[.。!！?？;；][”’"」』)）]?$/;
// 现在我很轻松。
const PROSE = /[。！？]|[.!?](?= )/;
// 一、行业现状, 2. 退货
const NUMBERED = /^(?:[(（]?[一二三四五六七八九十]{1,2}[、.)）]|\d{1,2}[.、])/;
const STANDS_FOR = /^(?:(?:It|They|He|She|This|These|That|The (?:company|group|firm))\b|[其它他她该此]|公司|对此)/;
const HAN = /\p{Script=Han}/u;

/** In UTF-16 units: a line without a mark at its end is a heading only when it is short. */
const LONGEST_HEADING = { zh: 30, en: 80 } as const;
const LONGEST_QUESTION = 120;
/** In UTF-16 units: more is a paragraph of prose, whatever stands in front. */
const LONGEST_ITEM = 400;
/** Items of one introduction; more paragraphs are no list of its. */
const MOST_ITEMS = { list: 20, answer: 8, table: 200, card: 20, speech: 15, section: 15 } as const;
const FEWEST_OF_CARD = 2;
/** In UTF-16 units, and how many: such paragraphs under a line that ends in a colon are a list that has lost its marks. */
const LONGEST_UNMARKED = { zh: 60, en: 160 } as const;
const FEWEST_UNMARKED = 2;
const MOST_UNMARKED = 8;
/** Paragraphs that answer a question that nobody is said to ask: a heading, or one that the text asks itself. */
const MOST_UNASKED = 2;

const isShort = (line: string, longest: { zh: number; en: number } = LONGEST_HEADING): boolean =>
  line.length <= longest[HAN.test(line) ? "zh" : "en"];

const cellsOf = (row: string): string[] => row.split("\t").map((cell) => cell.trim());
/** In UTF-16 units: what is longer is prose with a tab in it. */
const LONGEST_CELL = 60;
const isRow = (line: string): boolean => {
  const cells = cellsOf(line);
  return (
    cells.length > 1 &&
    cells[0] !== "" &&
    !OPENS.test(cells[0] ?? "") &&
    cells.every((cell) => cell.length <= LONGEST_CELL && !PROSE.test(cell))
  );
};

const readLine = (line: string): Line => {
  if (isRow(line)) return "row";
  if (OPENS.test(line)) return "opening";
  if (ASKS.test(line) && line.length <= LONGEST_QUESTION) return "question";
  if (line.length <= LONGEST_ITEM && (MARKED.test(line) || LABELLED.test(line))) return "item";
  return isShort(line) && !ENDS.test(line) ? "heading" : "prose";
};

const labelOf = (line: string): string => LABEL.exec(line)?.[1] ?? "";
/** Who asks: by name (记者, Q), or because no other label stands before so many questions. */
const labelsOf = (questions: readonly string[]): Set<string> => {
  const labels = questions.map(labelOf).filter((label) => label !== "");
  return new Set(labels.filter((label, at) => ASKER.test(label) || labels.indexOf(label) !== at));
};

const YEAR = /^(?:19|20)\d\d(?:年|[-/.]\d|财年|Q[1-4])?/;
/** A row that names what stands below it holds no number, unless a year. */
const isHead = (row: string): boolean =>
  cellsOf(row)
    .slice(1)
    .every((cell) => cell !== "" && (YEAR.test(cell) || !/^[^\p{L}]*\d/u.test(cell)));

/** The last sentence of a paragraph, with the one before where it begins with a word for somebody: "It plans to:". */
const lastSaid = (text: string, paragraph: Span): Span | undefined => {
  const [last, before] = splitSentences(text, paragraph).reverse();
  return last && before && STANDS_FOR.test(slice(text, last)) ? { start: before.start, end: last.end } : last;
};

/** The kinds of a text's lines, by what stands around them too. */
const readLines = (words: readonly string[]): Line[] => {
  const lines = words.map(readLine);
  return lines.map((line, at): Line => {
    const own = words[at] ?? "";
    const next = lines[at + 1];
    // 一、行业现状 over prose is a heading
    const isAlone = line === "item" && lines[at - 1] !== "item" && next === "prose";
    if (isAlone && NUMBERED.test(own) && !LABELLED.test(own) && isShort(own) && !ENDS.test(own)) return "heading";
    const names = SPEAKER.test(own) || (CHINESE_SPEAKER.test(own) && words.indexOf(own) !== words.lastIndexOf(own));
    return line === "opening" && names && (next === "prose" || next === "question") ? "speaker" : line;
  });
};

/** The paragraphs that something introduces; they come in reading order, and each is introduced by its nearest. */
export function findIntroductions(text: string, paragraphs: readonly Span[]): Introduced[] {
  const words = paragraphs.map((paragraph) => slice(text, paragraph));
  const lines = readLines(words);
  const askers = labelsOf(words.filter((_, at) => lines[at] === "question"));
  const found: Introduced[] = [];
  const taken = new Set<number>();
  /** 2022 over Jan 24 over what happened then, with other dates of the year in between. */
  const yearOver = (at: number): Span | null => {
    const year = words.findLastIndex((line, before) => before < at && BARE_YEAR.test(line));
    const own = words[at] ?? "";
    return year >= 0 && lines[at] === "heading" && !HAS_YEAR.test(own) ? (paragraphs[year] as Span) : null;
  };
  const introduce = (kind: Introduced["kind"], by: number, count: number, from = by): void => {
    const places = Array.from({ length: count }, (_, at) => by + 1 + at).filter((at) => !taken.has(at));
    const sentence = lastSaid(text, paragraphs[by] as Span);
    if (places.length === 0 || !sentence) return;
    if (kind !== "section") for (const at of places) taken.add(at);
    const introduction = from < by ? { start: (paragraphs[from] as Span).start, end: sentence.end } : sentence;
    found.push({ kind, introduction, items: places.map((at) => paragraphs[at] as Span), year: yearOver(by) });
  };
  /** How many lines after it are of these kinds, as many as an introduction of its kind has at most. */
  const run = (by: number, kind: Introduced["kind"], ...kinds: Line[]): number => {
    const after = lines.slice(by + 1, by + 1 + MOST_ITEMS[kind]);
    const end = after.findIndex((line) => !kinds.includes(line));
    return end < 0 ? after.length : end;
  };
  const rowsUnder = (at: number): number => {
    const rows = run(at, "table", "row");
    const width = cellsOf(words[at] ?? "").length;
    return words.slice(at + 1, at + 1 + rows).every((row) => cellsOf(row).length === width) ? rows : 0;
  };
  /** Items, else words or short sentences that have lost their marks. */
  const itemsUnder = (at: number): number => {
    const items = run(at, "list", lines[at + 1] === "heading" ? "heading" : "item");
    if (items > 0) return items;
    const prose = words
      .slice(at + 1, at + 1 + run(at, "list", "prose"))
      .findIndex((line) => !isShort(line, LONGEST_UNMARKED));
    const unmarked = prose < 0 ? run(at, "list", "prose") : prose;
    return unmarked >= FEWEST_UNMARKED && unmarked <= MOST_UNMARKED ? unmarked : 0;
  };
  /** Up to the line that names the next. */
  const cardUnder = (at: number): number => {
    const told = words.slice(at + 1, at + 1 + run(at, "card", "item"));
    const next = told.findIndex((line) => NAMES.test(line));
    return next < 0 ? told.length : next;
  };
  /** Items, else words with numbers: 东方小孙 18.2亿元. */
  const listedUnder = (at: number): number => {
    if (NAMES.test(words[at + 1] ?? "")) return 0;
    const items = run(at, "list", "item");
    if (items > 0) return items;
    const others = words.slice(at + 1, at + 1 + run(at, "list", "heading")).findIndex((line) => !/\d/.test(line));
    const numbered = others < 0 ? run(at, "list", "heading") : others;
    return numbered >= FEWEST_UNMARKED ? numbered : 0;
  };
  lines.forEach((line, at) => {
    const own = words[at] ?? "";
    const label = labelOf(own);
    if (line === "row" && lines[at - 1] !== "row" && isHead(own)) introduce("table", at, rowsUnder(at));
    else if (line === "item" && NAMES.test(own) && cardUnder(at) >= FEWEST_OF_CARD)
      introduce("card", at, cardUnder(at));
    else if (line === "opening") introduce("list", at, itemsUnder(at));
    else if (line === "speaker") {
      const isAsked = lines[at - 1] === "question";
      introduce(isAsked ? "answer" : "speech", at, run(at, "speech", "prose", "item"), isAsked ? at - 1 : at);
    } else if (line === "question" && (label === "" ? isShort(own) : askers.has(label)))
      introduce(
        "answer",
        at,
        Math.min(run(at, "answer", "item", "prose"), label === "" ? MOST_UNASKED : MOST_ITEMS.answer),
      );
    else if (line === "heading" && at > 0 && !taken.has(at)) introduce("list", at, listedUnder(at));
  });
  lines.forEach((line, at) => {
    if (line === "heading" && at > 0 && !taken.has(at))
      introduce("section", at, run(at, "section", "prose", "item", "opening", "row", "question"));
  });
  return found.sort((a, b) => a.introduction.start - b.introduction.start);
}
