/** What a Chinese numeral says: 二百六十, 两万五, 六七百万, 三点五亿. */
import { exact, type Value } from "./value.ts";

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
export const SCALES: Record<string, number> = { 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8, 兆: 1e12 };
/** 百万 → 1e6; 1 for none. */
export const product = (scales: string): number =>
  Array.from(scales).reduce((value, scale) => value * (SCALES[scale] ?? 1), 1);

// 三百五 is 350 and 两万五 is 25000; 三百零五, 十五 and 万一 (in case) are what they say
const SPOKEN = /(?<=[一二两三四五六七八九十])(?<scale>[百千万亿])[一二三四五六七八九]$/;
const NEXT_SCALE: Record<string, string> = { 百: "十", 千: "百", 万: "千", 亿: "千万" };

/** As written in full: 三百五 → 三百五十. */
const inFull = (run: string): string => run + (NEXT_SCALE[SPOKEN.exec(run)?.groups?.scale ?? ""] ?? "");

/** `bare`: a multiplier with nothing before it; `scale`: the multiplier at its end, 1 without. */
type Reading = { value: Value; bare: boolean; scale: number };

/** The value of a whole Chinese numeral (三点五亿, 六七百万, 三百五); null for what is none. */
export function parseChinese(run: string): Reading | null {
  const [whole = "", fraction] = run.split("点");
  const scale = product(SPOKEN.exec(run)?.groups?.scale ?? /(?<![百千万亿兆])[百千万亿兆]*$/.exec(run)?.[0] ?? "");
  if (fraction !== undefined) {
    const base = parseWhole(whole);
    const digits = fraction.replace(/(?<![百千万亿兆])[百千万亿兆]+$/, "");
    if (base === null) return null;
    const decimals = Array.from(digits, (digit) => DIGITS[digit]).join("");
    return { value: exact(Number(`${base}.${decimals}`) * scale), bare: false, scale };
  }
  if (/^[百千万亿兆]+$/.test(whole)) return { value: product(whole), bare: true, scale };
  const pair = parsePair(whole);
  if (pair) return { value: pair, bare: false, scale };
  const value = parseWhole(inFull(whole));
  return value === null ? null : { value, bare: false, scale };
}

/** 六七百万, 三五十, 十七八: two neighbouring digits give the ends of a range. */
function parsePair(run: string): [number, number] | null {
  const match = /(?<![〇零一二两三四五六七八九])([一二两三四五六七八])([二三四五六七八九])(?=[十百千万亿]|$)/.exec(run);
  if (!match) return null;
  const [low, high] = [match[1] ?? "", match[2] ?? ""];
  const step = (DIGITS[high] ?? 0) - (DIGITS[low] ?? 0);
  if (step !== 1 && !(low === "三" && high === "五")) return null;
  const first = parseWhole(inFull(run.slice(0, match.index) + low + run.slice(match.index + 2)));
  const second = parseWhole(inFull(run.slice(0, match.index) + run.slice(match.index + 1)));
  return first === null || second === null ? null : [first, second];
}

/** The value of a run without 点; the empty run before a multiplier counts one (十亿, 百二十). */
function parseWhole(run: string): number | null {
  // 二〇二三, 八五 in 八五折: digits one by one
  if (!/[十百千万亿兆]/.test(run)) {
    const digits = Array.from(run, (digit) => DIGITS[digit]).join("");
    return Number(digits);
  }
  for (const scale of ["兆", "亿", "万"]) {
    const at = run.lastIndexOf(scale);
    if (at < 0) continue;
    const above = at === 0 ? 1 : parseWhole(run.slice(0, at));
    const below = at === run.length - 1 ? 0 : parseSection(run.slice(at + 1), scale);
    return above === null || below === null ? null : above * (SCALES[scale] ?? 1) + below;
  }
  return parseSection(run, "");
}

/** What stands below 万 or below a larger multiplier: 三百二十, 五千万 after 亿, 零五. */
function parseSection(run: string, above: string): number | null {
  if (above !== "" && /[万亿]/.test(run)) return parseWhole(run);
  let total = 0;
  let digit: number | null = null;
  for (const char of run) {
    const scale = SCALES[char];
    if (scale === undefined) {
      // 一二百: two digits without a multiplier between them are no number
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[char] ?? 0;
    } else {
      total += (digit ?? 1) * scale;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}
