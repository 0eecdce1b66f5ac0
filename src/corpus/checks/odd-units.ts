/** Finds units with a number in them (亿元, of which one is 100,000,000 CNY) and units of another kind than the words: people for 831.5亿元. */
import type { Amount } from "../../extract/amounts/read-amount.ts";
import type { Claim } from "../../extract/claim.ts";
import { slice } from "../../text/span.ts";
import { readOne } from "../unit-named.ts";
import { type ArticleCheck, type Finding, inClaim, wordsOf } from "./finding.ts";
import { readAgain } from "./read-again.ts";

type Kind = Amount["kind"];

// CNY, CNY/items, % of price
const KINDS: readonly [RegExp, Kind][] = [
  [/^[A-Z]{3}(?:\/|$)/, "money"],
  [/^(?:%|‰|pp$|bp$)/, "share"],
];

const kindOf = (unit: string, one: Amount | null): Kind =>
  KINDS.find(([pattern]) => pattern.test(unit))?.[1] ?? one?.kind ?? "none";

/** What words count can be called in many ways: 人 of 19人 is people, employees or 名骑手. */
const COUNTED: ReadonlySet<Kind> = new Set(["people", "count", "none", "rank"]);

/** 0.3个点 is of a rate or of an index. */
const POINTS: ReadonlySet<string> = new Set(["pp", "points"]);

/** Whether what the words are read as may be in the unit, of its kind; words may name no kind: 31亿. */
const fits = (unit: string, kind: Kind, read: Amount): boolean =>
  unit === read.unit ||
  kind === read.kind ||
  (POINTS.has(unit) && POINTS.has(read.unit)) ||
  (COUNTED.has(read.kind) && (COUNTED.has(kind) || read.unit === "" || read.unit === "count"));

const HAN = /\p{Script=Han}/u;

/** What the unit is instead of one; null where it is one. */
const whatIsOdd = (
  claim: Claim,
  unit: string,
  { text, one }: { text: string; one: Amount | null },
): { problem: string; mend: string } | null => {
  if (one && one.value !== 1) {
    const problem = `“${unit}” is no unit but ${[one.value].flat().join(" to ")} ${one.unit}`.trimEnd();
    return { problem, mend: "write the unit alone and the value in full" };
  }
  const read = readAgain(claim, text);
  const words = wordsOf(claim, text);
  if (read !== null && !fits(unit, kindOf(unit, one), read))
    return {
      problem: `“${words}” is in ${read.unit}, not in ${unit}`,
      mend: "correct the unit, or the span of the number",
    };
  // 托盘 of 300托盘
  if (one === null && HAN.test(unit) && !slice(text, claim.span).includes(unit))
    return { problem: `the quote has no “${unit}”`, mend: `write the unit in the quote's words, or a known one` };
  return null;
};

export const oddUnits: ArticleCheck = ({ articles }) => {
  const ones = new Map<string, Amount | null>();
  const read = (unit: string): Amount | null => {
    const known = ones.get(unit);
    const one = known === undefined ? readOne(unit) : known;
    ones.set(unit, one);
    return one;
  };
  return articles.flatMap((loaded) =>
    loaded.claims.flatMap((claim, index): Finding[] => {
      const { statistic } = claim;
      if (statistic === null) return [];
      const odd = whatIsOdd(claim, statistic.unit, { text: loaded.text, one: read(statistic.unit) });
      return odd === null ? [] : [{ grade: "wrong", at: inClaim(loaded, index, "statistic", "unit"), ...odd }];
    }),
  );
};
