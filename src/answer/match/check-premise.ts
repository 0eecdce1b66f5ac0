/** A yes/no question's numbers beside the source's: whether it bears them out, or what it says instead. */

import type { Amount } from "../../extract/amounts/read-amount.ts";
import type { Statistic } from "../../extract/claim.ts";
import { dimensionOf } from "../question/fits-expected.ts";

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

/** What a bare number may be of: 31亿 is no span of hours and no share. */
const COUNTED = new Set(["money", "people", "count", "price"]);

const HOURS: Record<string, number> = { minutes: 1 / 60, hours: 1, days: 24, weeks: 168, months: 730, years: 8760 };

const inHours = <T extends Pick<Statistic, "value" | "unit">>(one: T, hours: number): T => ({
  ...one,
  unit: "hours",
  value: typeof one.value === "number" ? one.value * hours : one.value.map((value) => value * hours),
});

type Stated = Pick<Statistic, "value" | "unit" | "change"> & Partial<Pick<Statistic, "qualifier" | "vague">>;

/** However each of the two went: 增长12% beside 下降12% holds. */
function compareSizes(asked: Amount, stated: Stated): Premise {
  const [askedHours, statedHours] = [HOURS[asked.unit], HOURS[stated.unit]];
  if (askedHours && statedHours && askedHours !== statedHours) {
    return compareSizes(inHours(asked, askedHours), inHours(stated, statedHours));
  }
  const dimension = dimensionOf({ ...stated, change: null });
  const sameKind =
    asked.unit === "" ? COUNTED.has(dimension) : dimensionOf({ unit: asked.unit, change: null }) === dimension;
  if (!sameKind) return "unrelated";
  const [low, high] = bounds(stated.value).map(Math.abs) as [number, number];
  const [askedLow, askedHigh] = bounds(asked.value).map(Math.abs) as [number, number];
  const isPlain = asked.qualifier === null && askedLow === askedHigh;
  const apart = isPlain && askedLow >= LEAST_ROUGH && hasDigits(askedLow, 1) ? APART_IN_ONE_DIGIT : APART;
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
  const [low] = bounds(value).map(Math.abs) as [number, number];
  const [askedLow] = bounds(asked.value).map(Math.abs) as [number, number];
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
