/** Binary search. */

/** First position in ascending numbers that is not below the given one; their count if all are. */
export const lowerBound = (ascending: Uint32Array | Int32Array, value: number): number => {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The same at or after a position, in steps that double: for one value after the other, ascending too. */
export const nextLowerBound = (ascending: Uint32Array, value: number, from: number): number => {
  let step = 1;
  while (from + step < ascending.length && (ascending[from + step] as number) < value) step *= 2;
  let low = from + (step >>> 1);
  let high = Math.min(ascending.length, from + step + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};
