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
