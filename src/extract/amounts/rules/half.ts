/** Halves and one and a half: 半小时, 两年半, 三个半小时, 一个半月, half an hour, a year and a half. */
import type { FoundAmount } from "../amount-rule.ts";
import type { Numeral } from "../read-numeral.ts";
import { readUnit } from "../read-unit.ts";
import type { UnitAt } from "../unit.ts";

// 半小时, 半年; 上半年, 下半年, 大半年, 前半 belong to another word
const HALF = /(?<![上下前后大小过对一])半个?(?=小时|月|年(?!轻|级|报)|天|日(?!达)|分钟)/g;
// half an hour, half a year, a year and a half
const ENGLISH_HALF =
  /\bhalf an? (?<half>hour|year|month|day|minute)\b|\ban? (?<more>hour|year|month|week|day) and a half\b/g;

const UNITS: Record<string, Pick<FoundAmount, "unit" | "kind">> = {
  小时: { unit: "hours", kind: "time" },
  钟头: { unit: "hours", kind: "time" },
  天: { unit: "days", kind: "time" },
  月: { unit: "months", kind: "time" },
  年: { unit: "years", kind: "time" },
  倍: { unit: "times", kind: "times" },
};

const certain = { vague: false, more: false, bare: false } as const;

/** 月 is a unit after 半 and no other number. */
const unitOfHalf = (text: string, at: number): UnitAt | null =>
  text[at] === "月" ? { unit: "months", kind: "time", end: at + 1 } : readUnit(text, at);

/** Halves without a numeral before them. */
export function readHalves(text: string): FoundAmount[] {
  const chinese = Array.from(text.matchAll(HALF), ({ index: start, 0: { length } }): FoundAmount[] => {
    const unit = unitOfHalf(text, start + length);
    return unit?.kind === "time" ? [{ ...certain, ...unit, start, value: 0.5 }] : [];
  });
  const english = Array.from(text.matchAll(ENGLISH_HALF), ({ index: start, 0: { length }, groups }): FoundAmount => {
    const { half, more } = groups ?? {};
    const value = half === undefined ? 1.5 : 0.5;
    return { ...certain, start, end: start + length, value, unit: `${half ?? more}s`, kind: "time" };
  });
  return [...chinese.flat(), ...english];
}

// 三个半小时, 一个半月
const WITHIN = /^ ?个半(?<unit>小时|月|钟头)/;
// 两年半, 三倍半
const AFTER = /^ ?(?<unit>年|天|小时|倍)半(?!价|成)/;

/** The numeral with the half that stands after or within its unit. Null when none does. */
export function readWithHalf(text: string, numeral: Numeral): FoundAmount | null {
  if (typeof numeral.value !== "number" || numeral.scale !== 1) return null;
  const after = text.slice(numeral.end, numeral.end + 6);
  const match = WITHIN.exec(after) ?? AFTER.exec(after);
  const unit = UNITS[match?.groups?.unit ?? ""];
  if (!match || !unit) return null;
  return { ...certain, ...unit, start: numeral.start, end: numeral.end + match[0].length, value: numeral.value + 0.5 };
}
