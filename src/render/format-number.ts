/** A number in the digits and large units of a language's readers: 310 million, 3.1 亿. */
import type { Language } from "./phrases.ts";

interface Scale {
  power: number;
  word: string;
  /** From which power of ten on the word is used freely; below it only for rounder numbers. */
  from: number;
}

const SCALES: Record<Language, Scale[]> = {
  en: [
    { power: 12, word: " trillion", from: 12 },
    { power: 9, word: " billion", from: 9 },
    { power: 6, word: " million", from: 6 },
  ],
  zh: [
    { power: 12, word: " 万亿", from: 12 },
    { power: 8, word: " 亿", from: 8 },
    { power: 4, word: " 万", from: 5 },
  ],
};

/** Decimals that a number in millions, 亿 and the like may have before a smaller unit serves better. */
const MOST_DECIMALS = 4;
const MOST_DECIMALS_BELOW = 2;

/** Exact: every digit of the value is there. The sign is a plain minus. */
export const formatNumber = (value: number, language: Language): string => {
  if (!Number.isFinite(value)) return String(value);
  // 310000000 → 3.1e+8
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  const power = Number(exponent);
  const sign = value < 0 ? "-" : "";
  for (const scale of SCALES[language]) {
    const decimals = digits.length - 1 - (power - scale.power);
    const most = power >= scale.from ? MOST_DECIMALS : MOST_DECIMALS_BELOW;
    if (power >= scale.power && decimals <= most)
      return `${sign}${write(digits, power - scale.power, language)}${scale.word}`;
  }
  return `${sign}${write(digits, power, language)}`;
};

/** Digits with the point after the (power + 1)th; English groups thousands. */
const write = (digits: string, power: number, language: Language): string => {
  if (power < 0) return `0.${"0".repeat(-power - 1)}${digits}`;
  const whole = digits.slice(0, power + 1).padEnd(power + 1, "0");
  const rest = digits.slice(power + 1);
  // 1489123 → 1,489,123
  const grouped = language === "en" ? BigInt(whole).toLocaleString("en") : whole;
  return rest === "" ? grouped : `${grouped}.${rest}`;
};
