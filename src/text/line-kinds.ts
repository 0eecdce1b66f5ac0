/** What sort of line each of a text's paragraphs is: a row of cells, a heading, an item of a list, prose … */

import { splitCells } from "./segment.ts";
import { slice } from "./span.ts";

export type LineKind = "row" | "opening" | "speaker" | "question" | "heading" | "item" | "prose";

// 功能清单如下：
const OPENS = /[:：]$/;
// Dana Whitfield, Chief Executive Officer:; Analyst (Priya Nair):
const SPEAKER = /^(?:[A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]{0,20}){1,3}(?: ?[,(–-][^:]{0,80})?|Analyst ?\([^:]{0,80}):$/;
// Dive Insight:, Key Takeaways: what follows is called so, and nobody speaks; Dana Whitfield, Head of Insights: does
const SECTION =
  /^(?:(?! -)[^,(–]){0,70}\b(?:Insights?|Briefs?|Takeaways?|Highlights?|Details?|Background|Analysis|Summary|Outlook|Overview|Context|Results|Points|Facts|Numbers|Line|Notes?|Next|News)\b[^:]{0,20}:$/;
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
const ENDS = /[.。!！?？;；][”’"」』)）]?$/;
// 现在我很轻松。
const PROSE = /[。！？]|[.!?](?= )/;
// 一、行业现状, 2. 退货
const NUMBERED = /^(?:[(（]?[一二三四五六七八九十]{1,2}[、.)）]|\d{1,2}[.、])/;
const HAN = /\p{Script=Han}/u;

/** In UTF-16 units: a line without a mark at its end is a heading only when it is short. */
const LONGEST_HEADING = { zh: 30, en: 80 } as const;
/** In UTF-16 units: so long may a sentence be that is an item of a list which has lost its marks. */
const LONGEST_UNMARKED = { zh: 60, en: 160 } as const;
const LONGEST_QUESTION = 120;
/** In UTF-16 units: more is a paragraph of prose, whatever stands in front. */
const LONGEST_ITEM = 400;

const fits = (line: string, longest: { zh: number; en: number }): boolean =>
  line.length <= longest[HAN.test(line) ? "zh" : "en"];

/** As short as headings are. */
export const isShort = (line: string): boolean => fits(line, LONGEST_HEADING);

/** As short as the items of a list are that has lost its marks. */
export const mayBeItem = (line: string): boolean => fits(line, LONGEST_UNMARKED);

/** 公司：澜图创新, Brand: Voltry. */
export const opensCard = (line: string): boolean => NAMES.test(line);

/** Cells of a table's row. */
export const widthOf = (row: string): number => cellsOf(row).length;

const cellsOf = (row: string): string[] => splitCells(row).map((cell) => slice(row, cell));
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

const readLine = (line: string): LineKind => {
  if (isRow(line)) return "row";
  if (OPENS.test(line)) return "opening";
  if (ASKS.test(line) && line.length <= LONGEST_QUESTION) return "question";
  if (line.length <= LONGEST_ITEM && (MARKED.test(line) || LABELLED.test(line))) return "item";
  return isShort(line) && !ENDS.test(line) ? "heading" : "prose";
};

/** 记者 of 记者：有计划吗？; empty where no label stands in front. */
export const labelOf = (line: string): string => LABEL.exec(line)?.[1] ?? "";
/** Who asks: by name (记者, Q), or because no other label stands before so many questions. */
export const askersAmong = (questions: readonly string[]): Set<string> => {
  const seen = new Set<string>();
  const askers = new Set<string>();
  for (const label of questions.map(labelOf)) {
    if (label === "") continue;
    if (ASKER.test(label) || seen.has(label)) askers.add(label);
    seen.add(label);
  }
  return askers;
};

const YEAR = /^(?:19|20)\d\d(?:年|[-/.]\d|财年|Q[1-4])?/;
const PERIOD = /^(?:(?:19|20)\d\d|FY ?\d\d|Q[1-4]|[1-4]Q|H[12]|\d{1,2}月|第?[一二三四]季|[上下]半年)/;
/** A row of nothing but periods, whose corner is empty, and gone with the white space around the row. */
export const lacksCorner = (row: string): boolean => cellsOf(row).every((cell) => PERIOD.test(cell));

/** A row that names what stands below it holds no number, unless a year. */
export const isHead = (row: string): boolean =>
  cellsOf(row)
    .slice(1)
    .every((cell) => cell !== "" && (YEAR.test(cell) || !/^[^\p{L}]*\d/u.test(cell)));

/** The kinds of a text's lines, by what stands around them too. */
export const readLines = (words: readonly string[]): LineKind[] => {
  const lines = words.map(readLine);
  const times = new Map<string, number>();
  for (const line of words) times.set(line, (times.get(line) ?? 0) + 1);
  return lines.map((line, at): LineKind => {
    const own = words[at] ?? "";
    const next = lines[at + 1];
    // 一、行业现状 over prose is a heading
    const isAlone = line === "item" && lines[at - 1] !== "item" && next === "prose";
    if (isAlone && NUMBERED.test(own) && !LABELLED.test(own) && isShort(own) && !ENDS.test(own)) return "heading";
    const names = (SPEAKER.test(own) && !SECTION.test(own)) || (CHINESE_SPEAKER.test(own) && (times.get(own) ?? 0) > 1);
    return line === "opening" && names && (next === "prose" || next === "question") ? "speaker" : line;
  });
};
