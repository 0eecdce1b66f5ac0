/** The unit that a reviewer's words name: CNY for 元, people for 人. */
import { type Amount, readAmounts } from "../extract/amounts/read-amount.ts";
import { Refusal } from "./refusal.ts";

/** One amount and nothing beside it: 1人, 1 people, US$1. */
const amountIn = (words: string): Amount | null => {
  const [amount, ...others] = readAmounts(words);
  const isAll = amount !== undefined && amount.span.end - amount.span.start === words.length;
  return isAll && others.length === 0 ? amount : null;
};

/** What the words make of a one: 100,000,000 CNY of 亿元; null where they are in no list of units. */
export const readOne = (words: string): Amount | null =>
  // 1m2 would be a million
  [...(/^[a-z]/i.test(words) ? [] : [`1${words}`]), `1 ${words}`, `${words}1`]
    .map(amountIn)
    .find((amount) => amount !== null) ?? null;

/** Words that no list has stay as they are. Throws Refusal for what holds a number: 亿元. */
export const unitNamed = (words: string): string => {
  const one = readOne(words);
  if (one === null || words === "") return words;
  // shares and households are units by their own names, whatever an English text counts by these words
  const isName = !/\p{Script=Han}/u.test(words) && !/^[A-Z]{3}$/.test(one.unit);
  if (one.value === 1) return isName || one.unit === "" ? words : one.unit;
  const mend = `write the unit alone${one.unit === "" ? "" : ` (${one.unit})`} and the value in full`;
  throw new Refusal(
    `${words} is no unit but ${`${[one.value].flat().join(" to ")} ${one.unit}`.trim()}: ${mend}`,
    "reading",
  );
};
