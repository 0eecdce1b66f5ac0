/** What numbers come to: one value, or the two ends of a range. */

/** Of a range the lesser end first. */
export type Value = number | [low: number, high: number];

/** 0.1 + 0.2 and the like: the double nearest to the decimal that is meant. */
export const exact = (value: number): number => Number(value.toPrecision(15));

/** Both ends of a range alike. */
export const mapValue = (value: Value, change: (end: number) => number): Value =>
  typeof value === "number" ? change(value) : [change(value[0]), change(value[1])];

/** A decimal as written: 8.5 × 10 is 85. */
export const times = (value: Value, factor: number): Value => mapValue(value, (end) => exact(end * factor));

export const negated = (value: Value): Value => (typeof value === "number" ? -value : [-value[1], -value[0]]);

export const lowEnd = (value: Value): number => (typeof value === "number" ? value : value[0]);
export const highEnd = (value: Value): number => (typeof value === "number" ? value : value[1]);
