/** The reading of a number in words of a language: 下降1.5% → down 1.5% year on year. */
import type { Statistic } from "../extract/claim.ts";
import { fold } from "../text/fold.ts";
import { formatNumber } from "./format-number.ts";
import { formatPeriod } from "./format-period.ts";
import type { Phrases } from "./phrases.ts";
import { type Piece, plain } from "./piece.ts";
import { readQualifier } from "./qualifier.ts";
import { formatVague } from "./vague-amount.ts";

/** A statistic's reading, without its place. */
export type Amount = Omit<Statistic, "span">;

/** Exact where the reading is exact. `text` is the number as it stands in the source, with the words that bound it. */
export const formatAmount = (amount: Amount, text: string, phrases: Phrases): string => {
  const words = plain(formatReading(amount, text, phrases)).trim();
  // 超过1900 万人 → 超过 1900 万人; English phrases have their spaces.
  return words.replace(/(?<=\p{Script=Han})(?=\d)|(?<=[\d%])(?=\p{Script=Han})/gu, " ");
};

const formatReading = (amount: Amount, text: string, phrases: Phrases): Piece => {
  const { value, unit, change } = amount;
  const [low, high] = typeof value === "number" ? [value, value] : value;
  const base = change === null ? null : formatBase(change, phrases);
  // 增长一倍多: more than doubled
  if (change !== null && unit === "times" && low === 1 && high === 1) {
    return phrases.say("change-doubled", {
      amount: withQualifier(phrases.say("times-once"), amount, text, phrases),
      base,
    });
  }
  // 11倍 is a ratio, not a rise of 11; and a rank moves nowhere by itself.
  if (change === null || unit === "times" || unit === "rank") {
    const level = withQualifier(formatQuantity(low, high, amount, text, phrases), amount, text, phrases);
    return base === null ? level : phrases.say("amount-against", { amount: level, base });
  }
  if (low === 0 && high === 0) return phrases.say("change-none", { base });
  // 下降3%至增长5%: each end says its own way
  if (low < 0 && high > 0) {
    const from = formatMove("down", formatQuantity(-low, -low, amount, text, phrases), null, unit, phrases);
    const to = formatMove("up", formatQuantity(high, high, amount, text, phrases), null, unit, phrases);
    return phrases.say("change-either-way", { from: plain(from).trim(), to: plain(to).trim(), base });
  }
  // 下降10%到20%: the smaller fall first, as people say it
  const [least, most] = [Math.abs(low), Math.abs(high)].toSorted((a, b) => a - b) as [number, number];
  const size = withQualifier(formatQuantity(least, most, amount, text, phrases), amount, text, phrases);
  return formatMove(low < 0 || high < 0 ? "down" : "up", size, base, unit, phrases);
};

const formatMove = (way: "up" | "down", amount: Piece, base: Piece, unit: string, phrases: Phrases): Piece => {
  const kind = unit === "%" ? "percent" : /^(?:pp|bp|points)$/.test(unit) ? "points" : "amount";
  return phrases.say(`change-${way}-${kind}`, { amount, base });
};

const withQualifier = (quantity: Piece, { qualifier, vague }: Amount, text: string, phrases: Phrases): Piece => {
  const word = vague ? null : readQualifier(text, qualifier);
  return word === null ? quantity : phrases.say(`qualifier-${word}`, { amount: quantity });
};

const formatQuantity = (low: number, high: number, amount: Amount, text: string, phrases: Phrases): Piece => {
  const { unit, vague } = amount;
  if (vague) return withUnit(formatVague(low, text, phrases), 2, unit, phrases, text, "words");
  const inDigits = (value: number): string => formatNumber(value, phrases.language);
  if (low === high) return withUnit(inDigits(low), low, unit, phrases, text);
  // ¥100 to ¥500 and 10% to 20%, but 100 至 500 元 and 6 million to 7 million people.
  const each = unit === "%" || (phrases.language === "en" && /^[A-Z]{3}/.test(unit));
  const end = (value: number): Piece =>
    each ? withUnit(inDigits(value), value, unit, phrases, text) : inDigits(value);
  const range = phrases.say("amount-range", { from: end(low), to: end(high) });
  return each ? range : withUnit(range, high, unit, phrases, text);
};

type Written = "digits" | "words";

/** `count` selects singular or plural. Numbers in words take their money in words too: tens of millions of yuan. */
const withUnit = (
  number: Piece,
  count: number,
  unit: string,
  phrases: Phrases,
  text: string,
  written: Written = "digits",
): Piece => {
  // CNY/item: a price
  const [, currency, per] = /^([A-Z]{3})(?:\/(.+))?$/.exec(unit) ?? [];
  if (currency !== undefined) {
    const money = formatMoney(number, currency, phrases, written);
    return per === undefined ? money : phrases.say("amount-per", { amount: money, unit: nameOfUnit(per, phrases) });
  }
  // nothing says what is counted
  if (unit === "count") return alone(number);
  if (unit === "items") return withCounter(number, count, text, phrases);
  return phrases.has(unitKey(unit))
    ? phrases.say(unitKey(unit), { number, count })
    : phrases.say("unit-other", { number, unit: unit.replaceAll("-", " ") });
};

// 162个, 1.26万个SKU, 2600多个
const COUNTER =
  /[\d万亿千百十几数两] ?[多余来]? ?(?<counter>(?![多余来以左上之万亿千百十几数两])\p{Script=Han})(?![^\d]*\d)/u;
/** Counters of what English calls items; 个 and 处 may count anything. */
const OF_ITEMS = /^[件台款只部辆本份箱瓶双盒袋套支罐桶杯碗包枚]$/;
const ITEMS = /\b(?:items?|products?|units?|goods|pieces|skus?)\b/;

/** Things of any kind are counted as the text counts them: 162个 of 销售点 are neither 162件 nor 162 items. */
const withCounter = (number: Piece, count: number, text: string, phrases: Phrases): Piece => {
  const folded = fold(text);
  const counter = COUNTER.exec(folded)?.groups?.counter;
  if (phrases.language === "zh") return counter === undefined ? number : [number, counter];
  const isItems = counter === undefined ? ITEMS.test(folded) : OF_ITEMS.test(counter);
  return isItems ? phrases.say(unitKey("items"), { number, count }) : alone(number);
};

/** "Hundreds of" is of something; where nothing is named there are hundreds. */
const alone = (number: Piece): Piece => plain(number).replace(/ of$/, "");

const formatMoney = (number: Piece, currency: string, phrases: Phrases, written: Written): Piece => {
  const negative = plain(number).startsWith("-");
  const size = negative ? plain(number).slice(1) : number;
  const key = `currency-${currency}${written === "words" ? "-in-words" : ""}`;
  const money = phrases.has(key)
    ? phrases.say(key, { number: size })
    : phrases.say("currency-other", { number: size, code: currency });
  return negative ? ["-", money] : money;
};

const nameOfUnit = (unit: string, phrases: Phrases): string => {
  if (!phrases.has(unitKey(unit))) return unit;
  return phrases.words(unitKey(unit), { number: "", count: 1 }).trim();
};

// "% of price" → unit-percent-of-price
const unitKey = (unit: string): string => `unit-${unit.replace("%", "percent").replaceAll(" ", "-").toLowerCase()}`;

/** What a change is measured against: yoy → year on year; null for a base without words of its own. */
const formatBase = (change: string, phrases: Phrases): Piece => {
  if (phrases.has(`base-${change}`)) return phrases.say(`base-${change}`);
  // vs-2018, vs-2018-12
  const period = /^vs-(\d{4}.*)$/.exec(change)?.[1];
  return period === undefined ? null : phrases.say("base-period", { period: formatPeriod(period, phrases) });
};
