/** What lines are understood by: the line that introduces their list, the question that they answer, the head of their table, their heading. */
import { splitSentences } from "./segment.ts";
import { type Span, slice } from "./span.ts";

export interface Introduced {
  /**
   * list: items under a line that ends in a colon or under a heading; answer: what follows a question; table: rows of
   * cells set apart by tabs, under the row that names them; section: other paragraphs under a heading.
   */
  kind: "list" | "answer" | "table" | "section";
  /** The last sentence of the paragraph that introduces. */
  introduction: Span;
  /** Paragraphs, in reading order; at least one. */
  items: Span[];
}

type Line = "row" | "opening" | "question" | "heading" | "item" | "prose";

// 功能清单如下：
const OPENS = /[:：]$/;
const ASKS = /[?？]["”’」]?$/;
// - 免运费, 1. 免运费, (二)免运费, ①免运费, 首先，, • free delivery
const MARKED =
  /^(?:[-–—•·*●▪◦]|[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.、)）]|[①-⑳]|第[一二三四五六七八九十][，、：:]|(?:首先|其次|再次|再者|最后|最後)[，,是])/;
// 2023: $14 billion; 价格敏感：消费者…
const LABELLED = /^(?:[^.。!！?？:：，,]|\.(?=\S)|(?<=\b[A-Z])\.(?!\S)){1,60}[:：]\s?[^\s:：]/;
// 记者：, Q:, 问：: who asks
const LABEL = /^([^.。!！?？:：，,]{1,14})[:：]/;
const ASKER = /^(?:.{0,6}记者|.{0,6}記者|主持人|问|問|提问|提問|网友|網友|Q\d{0,2}|Question|Interviewer)$/i;
const ENDS = /[.。!！?？;；][”’"」』)）]?$/;
// 现在我很轻松。
const PROSE = /[。！？]|[.!?](?= )/;
// 一、行业现状, 2. 退货
const NUMBERED = /^(?:[(（]?[一二三四五六七八九十]{1,2}[、.)）]|\d{1,2}[.、])/;
const HAN = /\p{Script=Han}/u;

/** In UTF-16 units: a line without a mark at its end is a heading only when it is short. */
const LONGEST_HEADING = { zh: 30, en: 80 } as const;
const LONGEST_QUESTION = 120;
/** In UTF-16 units: more is a paragraph of prose, whatever stands in front. */
const LONGEST_ITEM = 400;
/** Items of one introduction; more paragraphs are no list of its. */
const MOST_ITEMS = { list: 20, answer: 8, table: 200, section: 15 } as const;
/** Paragraphs that answer a question that nobody is said to ask: a heading, or one that the text asks itself. */
const MOST_UNASKED = 2;

const isShort = (line: string): boolean => line.length <= LONGEST_HEADING[HAN.test(line) ? "zh" : "en"];

const cellsOf = (row: string): string[] => row.split("\t").map((cell) => cell.trim());
/** In UTF-16 units: what is longer is prose with a tab in it. */
const LONGEST_CELL = 60;
const isRow = (line: string): boolean => {
  const cells = cellsOf(line);
  return cells.length > 1 && cells[0] !== "" && cells.every((cell) => cell.length <= LONGEST_CELL && !PROSE.test(cell));
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

/** The paragraphs that something introduces; they come in reading order, and each is introduced by its nearest. */
export function findIntroductions(text: string, paragraphs: readonly Span[]): Introduced[] {
  const words = paragraphs.map((paragraph) => slice(text, paragraph));
  const lines = words.map(readLine);
  // 一、行业现状 over prose is a heading
  lines.forEach((line, at) => {
    const own = words[at] ?? "";
    const isAlone = line === "item" && lines[at - 1] !== "item" && lines[at + 1] === "prose";
    if (isAlone && NUMBERED.test(own) && !LABELLED.test(own) && isShort(own) && !ENDS.test(own)) lines[at] = "heading";
  });
  const askers = labelsOf(words.filter((_, at) => lines[at] === "question"));
  const found: Introduced[] = [];
  const taken = new Set<number>();
  const introduce = (kind: Introduced["kind"], by: number, count: number): void => {
    const places = Array.from({ length: count }, (_, at) => by + 1 + at).filter((at) => !taken.has(at));
    const introduction = splitSentences(text, paragraphs[by] as Span).at(-1);
    if (places.length === 0 || !introduction) return;
    if (kind !== "section") for (const at of places) taken.add(at);
    found.push({ kind, introduction, items: places.map((at) => paragraphs[at] as Span) });
  };
  /** How many lines after it are of these kinds, as many as an introduction of its kind has at most. */
  const run = (by: number, kind: Introduced["kind"], ...kinds: Line[]): number => {
    const after = lines.slice(by + 1, by + 1 + MOST_ITEMS[kind]);
    const end = after.findIndex((line) => !kinds.includes(line));
    return end < 0 ? after.length : end;
  };
  lines.forEach((line, at) => {
    const own = words[at] ?? "";
    if (line === "row" && lines[at - 1] !== "row" && isHead(own)) {
      const width = cellsOf(own).length;
      const rows = run(at, "table", "row");
      if (words.slice(at + 1, at + 1 + rows).every((row) => cellsOf(row).length === width))
        introduce("table", at, rows);
    } else if (line === "opening")
      introduce("list", at, run(at, "list", lines[at + 1] === "heading" ? "heading" : "item"));
    else if (line === "question" && (labelOf(own) === "" ? isShort(own) : askers.has(labelOf(own))))
      introduce(
        "answer",
        at,
        Math.min(run(at, "answer", "item", "prose"), labelOf(own) === "" ? MOST_UNASKED : MOST_ITEMS.answer),
      );
    else if (line === "heading" && at > 0 && !taken.has(at)) introduce("list", at, run(at, "list", "item"));
  });
  lines.forEach((line, at) => {
    if (line === "heading" && at > 0 && !taken.has(at))
      introduce("section", at, run(at, "section", "prose", "item", "opening", "row", "question"));
  });
  return found.sort((a, b) => a.introduction.start - b.introduction.start);
}
