/** Items in lists by key. */

/** Each item stands in the list of each of its keys, in the order given. */
export const groupBy = <K, T>(items: Iterable<T>, keysOf: (item: T) => Iterable<K>): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
};
