/** A yes/no question's numbers beside the source's: whether it bears them out, or what it says instead. */

import type { Amount } from "../../extract/amounts/read-amount.ts";
import type { Statistic } from "../../extract/claim.ts";
import type { Dimension } from "../../lexicon/entry.ts";
import { TIME_UNITS } from "../../search/time-units.ts";
import { AMOUNTS, dimensionOf } from "../question/fits-expected.ts";

/** How the source stands to a number in a question. */
export type Premise = "holds" | "contradicted" | "unrelated";

/** 8.50亿 beside "850 million", 三亿 beside 3.1 亿: how far apart numbers may lie that are written in several digits, and in one. */
const APART = 0.005;
const APART_IN_ONE_DIGIT = 0.05;
/** In 万 and 亿 people round off; 90% is no 94%, and half an hour no 31 minutes. */
const LEAST_ROUGH = 1e4;
const hasDigits = (value: number, digits: number): boolean => Number(value.toPrecision(digits)) === value;

/** 1.7亿 beside 1.683亿, 37% beside 37.2%: rounded to the two digits that it has. */
const isRounded = (asked: number, stated: number): boolean =>
  hasDigits(asked, 2) && !hasDigits(asked, 1) && Number(stated.toPrecision(2)) === asked;

/** 元 and dollars alone may be those of the place: 3亿元 of a text from Hong Kong. */
const ALSO_CALLED: Record<string, ReadonlySet<string>> = {
  CNY: new Set(["HKD", "TWD", "MOP"]),
  USD: new Set(["HKD", "TWD", "SGD", "AUD", "CAD", "NZD"]),
};

/** Whether both name their currency, and not the same one: 3.1亿美元 beside 3.1亿元. */
const areOfOtherMoney = (asked: string, stated: string): boolean =>
  [asked, stated].every((unit) => /^[A-Z]{3}(?:\/|$)/.test(unit)) &&
  asked !== stated &&
  ALSO_CALLED[asked]?.has(stated) !== true;

const close = (a: number, b: number, apart = APART): boolean =>
  Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * apart;

const bounds = (value: Statistic["value"]): [number, number] => (typeof value === "number" ? [value, value] : value);

/** The same without its sign, the smaller first: 5 and 8 of [-8, -5], which is how a fall of 5% to 8% is held. */
const sizes = (value: Statistic["value"]): [number, number] => {
  const [one, other] = bounds(value).map(Math.abs) as [number, number];
  return one <= other ? [one, other] : [other, one];
};

/** What a bare number may be of: 31亿 is no span of hours and no share. */
const COUNTED = new Set<Dimension>([...AMOUNTS, "price"]);

/** Units of one measure, as so much of the one that they are compared in. */
const SCALES = new Map<string, readonly [unit: string, size: number]>([
  ...Object.entries(TIME_UNITS).map(([unit, { hours }]) => [unit, ["hours", hours]] as const),
  ["bp", ["pp", 0.01]],
]);

const scaled = <T extends Pick<Statistic, "value" | "unit">>(one: T, [unit, size]: readonly [string, number]): T => ({
  ...one,
  unit,
  value: typeof one.value === "number" ? one.value * size : one.value.map((value) => value * size),
});

/** Units of the calendar: of no fixed number of days. */
const BY_THE_CALENDAR = new Set(["months", "quarters", "years"]);
/** 30 or 31 days are a month, 90 to 92 a quarter. */
const APART_BY_THE_CALENDAR = 0.025;

type Stated = Pick<Statistic, "value" | "unit" | "change"> & Partial<Pick<Statistic, "qualifier" | "vague">>;

/** However each of the two went: 增长12% beside 下降12% holds. */
function compareSizes(asked: Amount, stated: Stated): Premise {
  const [askedScale, statedScale] = [SCALES.get(asked.unit), SCALES.get(stated.unit)];
  if (asked.unit !== stated.unit && (askedScale || statedScale)) {
    const oneIsByDays = BY_THE_CALENDAR.has(asked.unit) !== BY_THE_CALENDAR.has(stated.unit);
    const [one, other] = [
      askedScale ? scaled(asked, askedScale) : asked,
      statedScale ? scaled(stated, statedScale) : stated,
    ];
    return compareAlike(one, other, oneIsByDays ? APART_BY_THE_CALENDAR : APART);
  }
  return compareAlike(asked, stated, APART);
}

/** The same of two numbers in one unit, or in units of no one measure. */
function compareAlike(asked: Amount, stated: Stated, least: number): Premise {
  const dimension = dimensionOf({ ...stated, change: null });
  const sameKind =
    asked.unit === "" ? COUNTED.has(dimension) : dimensionOf({ unit: asked.unit, change: null }) === dimension;
  if (!sameKind) return "unrelated";
  const [low, high] = sizes(stated.value);
  const [askedLow, askedHigh] = sizes(asked.value);
  const isPlain = asked.qualifier === null && askedLow === askedHigh;
  const apart = isPlain && askedLow >= LEAST_ROUGH && hasDigits(askedLow, 1) ? APART_IN_ONE_DIGIT : least;
  const mayBeRounded = isPlain && low === high && (askedLow >= LEAST_ROUGH || asked.unit === "%");
  const equal =
    (close(askedLow, low, apart) && close(askedHigh, high, apart)) || (mayBeRounded && isRounded(askedLow, low));
  // 3.1亿美元 isn't 3.1亿元, but 4400万美元 may be
  if (areOfOtherMoney(asked.unit, stated.unit)) return equal ? "contradicted" : "unrelated";
  if (equal) return "holds";
  if (asked.qualifier === ">" && low > askedLow) return "holds";
  if (asked.qualifier === "<" && high < askedHigh) return "holds";
  if (asked.qualifier === "~" && Math.abs(askedLow - low) <= low * 0.05) return "holds";
  return "contradicted";
}

/** Which way a number says that something went; 0 for a level (12%, -3%的利润率), no change, and -5%至8%. */
const directionOf = ({ value, change }: Pick<Statistic, "value" | "change">): number => {
  const [low, high] = bounds(value).map(Math.sign) as [number, number];
  return change !== null && low === high ? low : 0;
};

/** Whether both say which way it went, the one up and the other down. */
const areOpposed = (asked: Amount, stated: Stated): boolean => directionOf(asked) * directionOf(stated) < 0;

/** Whether the number as asked may be the one stated: of its kind and as much, whichever way either went. */
export const isAsMuch = (asked: Amount, stated: Stated): boolean => compareSizes(asked, stated) === "holds";

/** Whether it is as much and goes the other way: 增长12% where the source has 下降12%. */
export const isOtherWay = (asked: Amount, stated: Stated): boolean =>
  isAsMuch(asked, stated) && areOpposed(asked, stated);

/** 不到3亿 and 超过3亿. */
const areBoundsApart = (asked: Amount, stated: Stated): boolean =>
  (asked.qualifier === "<" && stated.qualifier === ">") || (asked.qualifier === ">" && stated.qualifier === "<");

/** So much more than 超过1900万 may still be meant by it: 2000万. */
const MAY_EXCEED = 1.1;
/** 几万家 may be 30 thousand, and so may 3万 be a few. */
const MAY_BE_VAGUE = 10;
const mayBeMeant = (asked: Amount, { value, qualifier, vague = false }: Stated): boolean => {
  const [low] = sizes(value);
  const [askedLow] = sizes(asked.value);
  if (vague && askedLow > low && askedLow < low * MAY_BE_VAGUE) return true;
  const isMore = askedLow > low && askedLow <= low * MAY_EXCEED && !close(askedLow, low);
  return qualifier === ">" && asked.qualifier === null && isMore;
};

/**
 * Compares a number as asked with one as stated. A number of another dimension is unrelated; as many of another currency
 * contradict it. 超过3亿 is borne out by 3.1亿 and by 超过3亿, not by 2.9亿; 增长12% by 12%, not by 下降12%.
 */
export const checkPremise = (asked: Amount, stated: Stated): Premise => {
  if (isOtherWay(asked, stated)) return "contradicted";
  const premise = compareSizes(asked, stated);
  if (premise === "holds" && areBoundsApart(asked, stated)) return "contradicted";
  return mayBeMeant(asked, stated) ? "unrelated" : premise;
};
