/** Selection without sorting. */

/** The value in the given place (from 1) of a descending order; 0 if there are fewer. The values come back in another order. */
export const nthLargest = (values: Float64Array, place: number): number => {
  let low = 0;
  let high = values.length - 1;
  const wanted = place - 1;
  if (wanted > high) return 0;
  while (low < high) {
    const pivot = values[(low + high) >>> 1] as number;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) > pivot) i++;
      while ((values[j] as number) < pivot) j--;
      if (i > j) break;
      const larger = values[j] as number;
      values[j] = values[i] as number;
      values[i] = larger;
      i++;
      j--;
    }
    if (wanted <= j) high = j;
    else if (wanted >= i) low = i;
    else break;
  }
  return values[wanted] as number;
};
