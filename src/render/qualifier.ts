/** The word that bounds a number in a text: 超过, 近, 不足, 约, nearly, at least. */
import type { Statistic } from "../extract/claim.ts";

export type Qualifier = "over" | "nearly" | "under" | "about" | "at-least" | "at-most";

// Longer words first, since 不超过 holds 超过 and 不低于 holds 低于.
const WORDS: [Qualifier, RegExp][] = [
  // 不低于30%, 至少3亿, at least 30%
  ["at-least", /不低于|不少于|不下于?|至少|最少|起码|\bat least\b|\bno (?:less|fewer) than\b/i],
  // 不超过5亿, 最多5亿, up to 5 million
  ["at-most", /不超过?|不高于|不多于|至多|最多|\bat most\b|\bup to\b|\bno more than\b/i],
  // 不足10%, 低于2亿, less than 10%
  ["under", /不足|不到|不满|未满|未达|低于|少于|以下|以内|\b(?:under|below|less than|fewer than|shy of)\b/i],
  // 近5亿, nearly 5 million
  ["nearly", /将近|接近|逼近|近|\b(?:nearly|almost|close to|approaching)\b/i],
  // 约合322.92亿美元, 3000万元左右, about 5 million
  ["about", /大约|大概|约|左右|上下|前后|估计|\b(?:about|around|approximately|roughly|some|circa)\b|~/i],
  // 超过3亿, 破亿, 四十余年, 200%+, over 3 million
  [
    "over",
    /超|逾|突破|破|多|余|以上|高于|大于|\+|\b(?:over|more than|above|exceed(?:s|ed|ing)?|upwards of|in excess of|topped|surpass(?:ed|es)?)\b/i,
  ],
];

/** What each symbol admits: the symbol is the reading, the word only says it more finely. */
const ADMITTED: Record<NonNullable<Statistic["qualifier"]>, readonly Qualifier[]> = {
  ">": ["over", "at-least"],
  "<": ["under", "nearly", "at-most"],
  "~": ["about"],
};

/** The qualifier of a reading in the finer words of its text; the reading's own when the text has none that fits. */
export const readQualifier = (text: string, symbol: Statistic["qualifier"]): Qualifier | null => {
  if (symbol === null) return null;
  const admitted = ADMITTED[symbol];
  const [found] = WORDS.find(([name, pattern]) => admitted.includes(name) && pattern.test(text)) ?? [];
  return found ?? admitted[0] ?? null;
};
