/** Remembering what was read of words that come again, however many different ones people type. */

/** Reads each key once, until `most` are remembered: then all are forgotten. */
export const remember = <Key, Read extends string | number | boolean | object | null>(
  most: number,
  read: (key: Key) => Read,
): ((key: Key) => Read) => {
  const known = new Map<Key, Read>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = read(key);
      if (known.size >= most) known.clear();
      known.set(key, found);
    }
    return found;
  };
};
