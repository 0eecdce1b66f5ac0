/** Halves and one and a half: 半小时, 两年半, 三个半小时, 一个半月, half an hour, a year and a half. */
import type { FoundAmount } from "../amount-rule.ts";
import type { Numeral } from "../read-numeral.ts";
import { readUnit } from "../read-unit.ts";

// 半小时, 半年; 上半年, 下半年, 大半年, 前半 belong to another word
const HALF = /(?<![上下前后大小过对一])半个?(?=小时|月|年(?!轻|级|报)|天|日(?!达)|分钟)/g;
// half an hour, half a year, a year and a half
const ENGLISH_HALF = /\bhalf an? (hour|year|month|day|minute)\b|\ban? (hour|year|month|week|day) and a half\b/g;

const base = { vague: false, more: false, bare: false } as const;

/** Halves without a numeral before them. */
export function readHalves(text: string): FoundAmount[] {
  const halves: FoundAmount[] = [];
  for (const match of text.matchAll(HALF)) {
    const unit =
      readUnit(text, match.index + match[0].length) ?? (text[match.index + match[0].length] === "月" ? MONTH : null);
    const end = unit === MONTH ? match.index + match[0].length + 1 : unit?.end;
    if (unit && end !== undefined && unit.kind === "time")
      halves.push({ ...base, start: match.index, end, value: 0.5, unit: unit.unit, kind: "time" });
  }
  for (const match of text.matchAll(ENGLISH_HALF)) {
    halves.push({
      ...base,
      start: match.index,
      end: match.index + match[0].length,
      value: match[1] === undefined ? 1.5 : 0.5,
      unit: `${match[1] ?? match[2]}s`,
      kind: "time",
    });
  }
  return halves;
}
const MONTH = { unit: "months", kind: "time", end: 0 } as const;

/** 三个半小时, 两年半: the numeral with the half that stands after or within its unit. Null when none does. */
export function readWithHalf(text: string, numeral: Numeral): FoundAmount | null {
  if (typeof numeral.value !== "number" || numeral.scale !== 1) return null;
  const within = /^ ?个半(小时|月|钟头)/.exec(text.slice(numeral.end, numeral.end + 6));
  const after = /^ ?(年|天|小时|倍)半(?!价|成)/.exec(text.slice(numeral.end, numeral.end + 6));
  const match = within ?? after;
  if (!match) return null;
  const [unit, kind] = UNITS[match[1] ?? ""] ?? ["hours", "time"];
  return { ...base, start: numeral.start, end: numeral.end + match[0].length, value: numeral.value + 0.5, unit, kind };
}
const UNITS: Record<string, [string, "time" | "times"]> = {
  小时: ["hours", "time"],
  钟头: ["hours", "time"],
  月: ["months", "time"],
  年: ["years", "time"],
  天: ["days", "time"],
  倍: ["times", "times"],
};
