/** The numbers of a table's row, each by what names its column. */
import { fold, foldWithOffsets } from "../text/fold.ts";
import { splitCells } from "../text/segment.ts";
import { sourceSpan } from "../text/source-span.ts";
import { type Span, slice } from "../text/span.ts";
import { type FoldedAmount, findAmounts } from "./amounts/read-amount.ts";
import { inYear } from "./periods/part-of-year.ts";
import { periodAlone } from "./periods/read-period.ts";
import type { Named } from "./subjects/named.ts";

/** A number of a row. */
export interface Cell {
  /** In the row. */
  span: Span;
  amount: Omit<FoldedAmount, "start" | "end">;
  named: Named;
  /** What the cell's column or row is named by; null where that is no period. */
  period: string | null;
  /** Whether it is of a time before that of the whole table. */
  isFormer: boolean;
}

// 成交额（亿元）, Sales ($ million); Share, %
const UNITS = [
  /^([^（(]{1,60}?) ?[（(] ?(?:单位[:：] ?)?([^（()）]{1,20}) ?[）)]$/,
  /^([^,，/／]{1,60})[,，/／] ?([%％亿万元]{1,3})$/,
];
// Days to refund
const OF_TIME = /\b(?:seconds|minutes|hours|days|weeks|months)\b/i;
const NUMBER = /^[+\-−–]? ?[$¥€£]? ?\d/;
// until 30 September, from 1 October: the same measure at another time
const SINCE_OR_UNTIL = /^(?:until|till|through|before|from|since|after|as of|by|effective) (?=.*\d)/i;
// now, old rate, 调整前; on folded text
const BEFORE_OR_AFTER =
  /^(?:(?:the )?(?:old|new|current|previous|former|earlier|existing|today|now|before|after|then)(?: (?:rate|fee|price|level))?|(?:调整|变更|修改|改革|涨价|降价)?[前后]|原|现行?|原来|现在|旧|新)$/;
const FORMER = /^(?:the )?(?:old|previous|former|earlier|before)\b|前$|^(?:原|旧)/;
const COUNTS = /^(?:排名|序号|编号|名次|rank|no\.?|#)$/i;

/** 成交额（亿元） → 成交额 · 亿元. */
const readHead = (head: string): { name: string; unit: string } => {
  const match = UNITS.map((pattern) => pattern.exec(head)).find((found) => found !== null);
  const unit = match?.[2]?.trim() ?? OF_TIME.exec(head)?.[0] ?? "";
  return { name: match?.[1]?.trim() ?? head, unit };
};

/** In dollars or millions of them: what stands before a number in English and after it in Chinese. */
const writeOut = (name: string, number: string, unit: string): { words: string; at: number } => {
  const money = /^([$¥€£]|us\$|hk\$) ?([a-z]{0,12})$/i.exec(unit);
  const joined = /^[a-z]/i.test(money?.[2] ?? unit) ? ` ${money?.[2] ?? unit}` : (money?.[2] ?? unit);
  const lead = /[a-z]$/i.test(name) ? `${name} ` : name;
  return { words: `${lead}${money?.[1] ?? ""}${number}${joined}`, at: lead.length + (money?.[1] ?? "").length };
};

// 表1 2024年分季度主要指标（单位：亿元，另注明者除外）; GMV by region, Q3 2023 ($ million)
const UNIT_OF_ALL =
  /(?:单位|單位|\b[Uu]nits?)[:：] ?([\p{L}$¥€£]{1,12})|[（(](?:in )?((?:US|HK)?[$¥€£] ?(?:[a-z]{1,3}|[mb]illions?|thousands?)|%|(?:[mb]illions?|thousands?) of [a-z]{3,12}|[百千万亿]+[元美港欧日]元?)[）)] ?$/u;
const YEAR_OF_ALL = /(?:19|20)\d\d/;
const OF_YEAR = /^(?:Q[1-4]|[1-4]Q|第?[一二三四]季度?|\d{1,2}月|上半年|下半年|H[12]|[A-Z][a-z]{2,8})$/;
const OWN_UNIT = /[%％$¥€£\p{L}]/u;

/**
 * The numbers of a row under the head of its table; `caption` stands over that and may tell unit and year of all. The first
 * cell is whom they are of, and the column's name what they measure; where one of the two is a period, `carried` stands in
 * for it, as its metric does for columns that only tell until or since when.
 */
export function readRow(head: string, row: string, carried: Named, asOf: string | null, caption = ""): Cell[] {
  const cells = splitCells(row);
  const [, named, inBrackets] = UNIT_OF_ALL.exec(caption) ?? [];
  // in millions of dollars: 412 million dollars
  const ofAll = (named ?? inBrackets?.replace(/s of /, " "))?.trim() ?? "";
  const [year] = YEAR_OF_ALL.exec(caption) ?? [];
  const columns = splitCells(head).map((cell) => readHead(slice(head, cell)));
  const names = columns.length < cells.length ? [{ name: "", unit: "" }, ...columns] : columns;
  const periodOf = (words: string): string | null =>
    periodAlone(year && OF_YEAR.test(words) ? inYear(words, year) : words, asOf);
  const [first] = cells;
  const rowName = first ? slice(row, first) : "";
  const ofRow = readHead(rowName);
  const rowPeriod = periodOf(rowName);
  return cells.slice(1).flatMap((cell, place): Cell[] => {
    const column = names[place + 1];
    const number = slice(row, cell);
    if (!column || !NUMBER.test(number) || COUNTS.test(column.name)) return [];
    const since = column.name.replace(SINCE_OR_UNTIL, "");
    const columnTime =
      since === column.name ? null : (year && periodAlone(`${since} ${year}`, asOf)) || periodOf(since);
    const columnPeriod = periodOf(column.name) ?? columnTime;
    // Revenue (£ million) under 2023
    const measure = columnPeriod === null ? column : ofRow;
    const folded = fold(column.name);
    const tellsWhich = BEFORE_OR_AFTER.test(folded);
    // the commission changes as follows, over what it is until one day and from the next
    const isOfCaption = carried.metric !== "" && (columnTime !== null || tellsWhich);
    const { words, at } = writeOut(measure.name, number, measure.unit || (OWN_UNIT.test(number) ? "" : ofAll));
    const { text, at: offsets } = foldWithOffsets(words);
    const amount = findAmounts(text).find((one) => {
      const span = sourceSpan(offsets, one);
      return span.end > at && span.start < at + number.length;
    });
    if (!amount) return [];
    const { start: _, end: __, ...rest } = amount;
    const period = columnPeriod ?? rowPeriod;
    const isFormer = period === null && tellsWhich && FORMER.test(folded);
    const cellOf = (told: Named): Cell[] => [{ span: cell, amount: rest, named: told, period, isFormer }];
    if (isOfCaption) return cellOf({ subject: rowName, metric: carried.metric });
    const subject = period === null ? rowName : carried.subject;
    return cellOf({ subject, metric: measure.name });
  });
}

/** Whether a row tells something in words that isn't among its numbers: 去年新设 beside 华东 and 4.2. */
export const tellsMore = (row: string, numbers: readonly Pick<Cell, "span">[]): boolean =>
  numbers.length === 0 ||
  splitCells(row)
    .slice(1)
    .some((cell) => /\p{L}{2}/u.test(slice(row, cell)) && numbers.every(({ span }) => span.start !== cell.start));
