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

/** The same where an item has one key at most and few of many thousands are asked for: a list is made only then. */
export const listBy = <K, T>(items: readonly T[], keyOf: (item: T) => K | null): ((key: K) => T[]) => {
  const last = new Map<K, number>();
  /** Of each item, the one before it with the same key. */
  const before = new Int32Array(items.length);
  items.forEach((item, place) => {
    const key = keyOf(item);
    if (key === null) return;
    before[place] = last.get(key) ?? -1;
    last.set(key, place);
  });
  return (key) => {
    const found: T[] = [];
    for (let place = last.get(key) ?? -1; place >= 0; place = before[place] as number) found.push(items[place] as T);
    return found.reverse();
  };
};
