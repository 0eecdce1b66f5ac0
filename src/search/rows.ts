/** Sorted rows of passages: which several lists share, which any of them has. */
import { lowerBound } from "./lower-bound.ts";

/** Row numbers, ascending, each once. */
export type Rows = Uint32Array;

export const NO_ROWS: Rows = new Uint32Array(0);

/** Whether the row is among them. */
export const holdsRow = (rows: Rows, row: number): boolean => rows[lowerBound(rows, row)] === row;

/** The rows of the shorter list that the longer one has too; read in steps that double, since the longer one may be far longer. */
export const sharedRows = (one: Rows, other: Rows): Rows => {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const shared = new Uint32Array(few.length);
  let count = 0;
  let from = 0;
  for (const row of few) {
    let step = 1;
    while (from + step < many.length && (many[from + step] as number) < row) step *= 2;
    let low = from + (step >>> 1);
    let high = Math.min(many.length, from + step + 1);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((many[middle] as number) < row) low = middle + 1;
      else high = middle;
    }
    from = low;
    if (many[from] === row) shared[count++] = row;
  }
  return shared.subarray(0, count);
};

/** Rows with how well each meets something; null if all fully. */
export interface ValuedRows {
  rows: Rows;
  values: Float32Array | null;
}

/** All rows of both, each with the better of its values. */
export const mergeValued = (one: ValuedRows, other: ValuedRows): ValuedRows => {
  const rows = new Uint32Array(one.rows.length + other.rows.length);
  const values = new Float32Array(rows.length);
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < one.rows.length || j < other.rows.length) {
    const a = i < one.rows.length ? (one.rows[i] as number) : Number.POSITIVE_INFINITY;
    const b = j < other.rows.length ? (other.rows[j] as number) : Number.POSITIVE_INFINITY;
    rows[count] = Math.min(a, b);
    const valueOfOne = a <= b ? (one.values?.[i] ?? 1) : 0;
    const valueOfOther = b <= a ? (other.values?.[j] ?? 1) : 0;
    values[count++] = Math.max(valueOfOne, valueOfOther);
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return { rows: rows.slice(0, count), values: values.slice(0, count) };
};
