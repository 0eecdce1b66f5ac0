/** How well a number fits the kind that a question asks for. */

import { MEASURED_UNITS } from "../../extract/amounts/units-zh.ts";
import { type Statistic, valuesOf } from "../../extract/claim.ts";
import type { Dimension } from "../../lexicon/entry.ts";
import { TIME_UNITS } from "../../search/time-units.ts";
import type { ExpectedValue } from "./expected-value.ts";

/** Units that some counter or noun stands for as well: 家 for companies and shops, items for anything. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(["companies", "shops", "merchants", "brands"]),
  new Set(["orders", "parcels"]),
  new Set(["kinds", "brands"]),
  new Set(["sessions", "occurrences"]),
  new Set(["merchants", "people"]),
];
/** Units of things that are told apart; anything else may be counted as anything. */
const TOLD_APART = new Set([
  ...ALIKE.flatMap((units) => [...units]),
  ...["cities", "counties", "provinces", "countries", "villages", "towns"],
]);

// a quarter is no step between a month and a year: 18个月 and 6个季度 are as good for 几年
const TIME_SCALE = Object.keys(TIME_UNITS).filter((unit) => unit !== "quarters");
const scaleOf = (unit: string): number =>
  TIME_SCALE.findIndex((one) => one === (unit === "quarters" ? "months" : unit) || one === `${unit}s`);
/** 一个半小时 may answer 几分钟, and 18个月 几年; half an hour is no number of years. */
const FARTHEST_SCALE = 2;
const isOfOtherScale = (asked: string | null, given: string): boolean =>
  asked !== null && scaleOf(given) >= 0 && Math.abs(scaleOf(asked) - scaleOf(given)) > FARTHEST_SCALE;

/** Whether a number counts other things than those asked for: 20余种 where 几家门店 is asked. */
export const countsOthers = (
  { unit: asked }: Pick<ExpectedValue, "unit">,
  { unit: given }: Pick<Statistic, "unit">,
): boolean =>
  asked !== null &&
  asked !== given &&
  TOLD_APART.has(asked) &&
  TOLD_APART.has(given) &&
  !ALIKE.some((units) => units.has(asked) && units.has(given));

/** Whether it may count what is sold: 11台 and 3.5亿单, but neither persons nor 8万家门店. */
export const isOfGoods = ({ unit }: Pick<Statistic, "unit">): boolean =>
  unit !== "people" && (!TOLD_APART.has(unit) || unit === "orders" || unit === "parcels");

/** Who may be counted by the 家 as well as by the head. */
const PERSONS = new Set(["people", "merchants", "companies", "shops", "brands"]);
/** 有几个买家 is not answered by 350笔. */
const countsNobody = ({ measured, dimensions }: ExpectedValue, { unit }: Pick<Statistic, "unit">): boolean =>
  measured && dimensions[0] === "people" && TOLD_APART.has(unit) && !PERSONS.has(unit);

/** What is measured, not counted: 680亩 is no number of jobs. */
const isMeasured = ({ unit }: Pick<Statistic, "unit">): boolean => MEASURED_UNITS.has(unit);

const UNITS_OF_TIME = new Set([...Object.keys(TIME_UNITS), "year", "day"]);

/** The dimension of a statistic, from its unit and whether it is a change. */
export function dimensionOf(statistic: Pick<Statistic, "unit" | "change">): Dimension {
  const { unit, change } = statistic;
  if (/^[A-Z]{3}$/.test(unit)) return "money";
  if (/^[A-Z]{3}\//.test(unit)) return "price";
  if (unit === "people") return "people";
  if (unit === "%") return change ? "growth" : "share";
  if (unit === "pp" || unit === "bp") return "growth";
  if (unit === "times" || unit === "points" || unit === "% of price") return "ratio";
  if (unit === "rank" || unit === "places") return "rank";
  return UNITS_OF_TIME.has(unit) ? "time" : "count";
}

// How well a number of one dimension serves a question for another: a price is money, growth may be put as a ratio. Set by
// hand, as the shares below are; what a fit is worth beside all else is trained (rank/weights.json).
const SERVES: Partial<Record<Dimension, Partial<Record<Dimension, number>>>> = {
  money: { price: 0.7 },
  price: { money: 1 },
  people: { count: 0.15, share: 0.3 },
  count: { people: 0.7, rank: 0.2, share: 0.25 },
  share: { growth: 0.35, ratio: 0.3 },
  growth: { ratio: 0.9, share: 0.4, time: 0.5, count: 0.3, money: 0.3, people: 0.4 },
  ratio: { growth: 0.6, share: 0.4 },
};

/** 0 to 1: how well a number of dimension `given` serves where `wanted` is asked for. */
export const serves = (wanted: Dimension, given: Dimension): number =>
  wanted === given ? 1 : (SERVES[wanted]?.[given] ?? 0);

/** What is no share, growth or length of time itself. */
export const AMOUNTS: ReadonlySet<Dimension> = new Set(["money", "people", "count"]);

/** Whether a statistic counts things, people or money, and is no share, growth or length of time. */
export const isAmount = (statistic: Pick<Statistic, "unit" | "change">): boolean => AMOUNTS.has(dimensionOf(statistic));

/** A bottle, a phone or a car costs less than so much, in whatever currency: what is more is what was sold or earned. */
const HIGHEST_PRICE = 1e7;

const sizeOf = (statistic: Pick<Statistic, "value">): number => Math.max(...valuesOf(statistic).map(Math.abs));

/** A number that fits so well is of the kind asked for, if not in the very unit; set by hand at the least of those below. */
export const FITTING = 0.9;

/** 0 to 1: how well the statistic is the kind of number asked for; 1 when the question doesn't tell. */
export function fitsExpected(expected: ExpectedValue, statistic: Pick<Statistic, "unit" | "change" | "value">): number {
  const given = dimensionOf(statistic);
  if (expected.least !== null && (!AMOUNTS.has(given) || sizeOf(statistic) < expected.least)) return 0;
  if (
    countsOthers(expected, statistic) ||
    countsNobody(expected, statistic) ||
    (expected.counter !== null && isMeasured(statistic))
  )
    return 0;
  if (
    given === "money" &&
    expected.measured &&
    expected.dimensions.includes("price") &&
    sizeOf(statistic) >= HIGHEST_PRICE
  )
    return 0;
  if (given === "time" && isOfOtherScale(expected.timeUnit, statistic.unit)) return 0;
  if (expected.absolute && (given === "share" || given === "growth")) return 0;
  if (expected.dimensions.length === 0) return expected.change === "either" && statistic.change ? 0.8 : 1;
  // 9.6 million, of whatever can be counted
  const ofAnything = statistic.unit === "" && expected.dimensions.some((wanted) => AMOUNTS.has(wanted)) ? 0.5 : 0;
  // 多少场 is better answered by 1.1亿场 than by 7000万个
  const inUnit = expected.unit !== null && TOLD_APART.has(expected.unit) && expected.unit !== statistic.unit ? 0.9 : 1;
  // 几分钟破亿 is better answered by 30分钟 than by 3个小时
  const inScale = given === "time" && expected.timeUnit !== null && expected.timeUnit !== statistic.unit ? 0.85 : 1;
  const best = inUnit * inScale * Math.max(ofAnything, ...expected.dimensions.map((wanted) => serves(wanted, given)));
  const changed = statistic.change !== null;
  if (expected.change === "change") return changed ? Math.max(best, expected.direct ? 0 : 0.9) : best * 0.6;
  return changed ? best * 0.5 : best;
}
