/** Corrections of a claim's reading as a maintainer writes them in a message: metric: …, 时间：2021 年上半年. */

import { readAmounts } from "../../extract/amounts/read-amount.ts";
import { isPeriod, PERIOD_FORMS } from "../../extract/periods/calendar.ts";
import { readPeriods } from "../../extract/periods/read-period.ts";
import { Refusal } from "../refusal.ts";
import { type Decision, FIELDS, type Field, isPlainValue, splitParaphrases } from "./review-claim.ts";

/** What can be corrected, each under its names; the first one in each language is the one to show. */
export const CORRECTIONS = {
  subject: ["subject", "主体", "公司", "對象", "对象", "主體"],
  metric: ["metric", "指标", "指標"],
  number: ["number", "数字", "數字"],
  value: ["value", "数值", "數值"],
  unit: ["unit", "单位", "單位"],
  period: ["period", "时间", "期间", "時間", "期間"],
  qualifier: ["qualifier", "限定"],
  change: ["change", "变化", "變化"],
  speaker: ["speaker", "说话人", "說話人"],
  origin: ["origin", "数据来源", "數據來源"],
  nature: ["nature", "性质", "性質"],
  quote: ["quote", "引文"],
  gloss: ["gloss", "英文", "英译"],
  paraphrases: ["in other words", "换句话说", "換句話說"],
} as const satisfies Record<Field | "gloss" | "paraphrases", readonly [string, string, ...string[]]>;

export type Correction = keyof typeof CORRECTIONS;

const NAMES = new Map<string, Correction>(
  Object.entries(CORRECTIONS).flatMap(([field, names]) => names.map((name) => [name, field as Correction] as const)),
);

// 无, none, –
const NOTHING = /^(?:无|無|none|没有|沒有|[-–—])$/i;
const WORDS: Partial<Record<Correction, Record<string, string>>> = {
  nature: { 事实: "fact", 引述: "fact", 观点: "opinion", 预测: "forecast" },
  change: { 同比: "yoy", 环比: "qoq" },
  qualifier: { 超过: ">", 不足: "<", 约: "~" },
};

/** A code of a field as Chinese says it: fact → 事实; anything else as it is. It can be typed like that too. */
export const inChinese = (field: Correction, code: string): string =>
  Object.entries(WORDS[field] ?? {}).find(([, meant]) => meant === code)?.[0] ?? code;

const edit = (field: Field, value: string): Decision => ({ kind: "edit", field, value });

const periodInWords = (words: string, asOf: string | null): string => {
  if (words === "" || isPeriod(words)) return words;
  const [found, ...others] = readPeriods(words, asOf);
  const isAll = found !== undefined && found.span.end - found.span.start === words.length;
  if (!isAll || others.length > 0) throw new Refusal(`${words} is no period: ${PERIOD_FORMS}`, "period");
  return found.period;
};

/** What words such as 3.1 亿元 or 超过 1900 万人 say; nothing where they are no one amount. */
const amountIn = (words: string): Decision[] => {
  const [amount, ...others] = readAmounts(words);
  if (amount === undefined || others.length > 0 || amount.span.end - amount.span.start < words.length) return [];
  return [
    edit("value", [amount.value].flat().join(" to ")),
    ...(amount.unit === "" ? [] : [edit("unit", amount.unit)]),
    ...(amount.qualifier === null ? [] : [edit("qualifier", amount.qualifier)]),
    ...(amount.change === null ? [] : [edit("change", amount.change)]),
  ];
};

/**
 * What typing this into a field decides: a value with its unit takes both. `asOf` is the date that 今年 is counted from.
 * Throws Refusal for a number or a period that can't be.
 */
export const readCorrection = (field: Correction, typed: string, asOf: string | null): Decision[] => {
  const words = NOTHING.test(typed.trim()) ? "" : typed.trim();
  if (field === "gloss") return [{ kind: "gloss", gloss: words }];
  if (field === "paraphrases") return [{ kind: "paraphrases", paraphrases: splitParaphrases(words) }];
  if (field === "period") return [edit(field, periodInWords(words, asOf))];
  // Other words for the number mean another number.
  if (field === "number")
    return [edit(field, words), ...(words === "" ? [] : [edit("qualifier", "")]), ...amountIn(words)];
  if (field !== "value") return [edit(field, WORDS[field]?.[words] ?? words)];
  const read = isPlainValue(words) ? [edit(field, words)] : amountIn(words);
  if (read.length === 0) throw new Refusal(`${words} is no number, nor one amount like 3.1 亿元`, "number");
  return read;
};

const readLine = (line: string): { field: Correction; typed: string } | null => {
  // 时间：2021, metric: GMV
  const colon = line.search(/[:：]/);
  const field = NAMES.get(line.slice(0, Math.max(0, colon)).trim().toLowerCase());
  const typed = line.slice(colon + 1).trim();
  return field === undefined || typed === "" ? null : { field, typed };
};

/** The quote before the number in it, the number before its value. */
const ORDER: readonly Correction[] = [...FIELDS, "gloss", "paraphrases"];

/** Null when a line is none; throws Refusal for a value or a period that can't be. `asOf` is the date that 今年 is counted from. */
export const readCorrections = (text: string, asOf: string | null): Decision[] | null => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const read = lines.map(readLine);
  const corrections = read.filter((line) => line !== null);
  if (corrections.length === 0 || corrections.length < read.length) return null;
  return corrections
    .toSorted((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field))
    .flatMap(({ field, typed }) => readCorrection(field, typed, asOf));
};
