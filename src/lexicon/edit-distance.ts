/** The number of typing slips between two words. */
import { groupBy } from "./group-by.ts";

/**
 * Letters missing, added, wrong or swapped with the next one, each letter touched once; `limit + 1` for any distance
 * above the limit.
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(distance);
      best = Math.min(best, distance);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
};

const letterSet = (word: string): number => {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
};

const countBits = (set: number): number => {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** How many slips a word of this length may hold and still be known: none up to four letters, two from eight. */
export const allowedSlips = (length: number): number => (length >= 8 ? 2 : length >= 5 ? 1 : 0);

/** Words that can be asked for those a few slips away from a typed one. */
export interface NearWords<T> {
  /** The values of the words nearest to the typed one, all at the same distance; none when that is above `allowedSlips`. */
  find(typed: string): T[];
}

/** Makes the words ready: looked for by first letter and length, told apart by their letters before they are compared. */
export const createNearWords = <T>(words: Iterable<[string, T]>): NearWords<T> => {
  const keyOf = (first: string, length: number): string => `${first}${length}`;
  const buckets = groupBy(
    Array.from(words, ([word, value]) => ({ word, letters: letterSet(word), value })),
    ({ word }) => [keyOf(word.charAt(0), word.length)],
  );
  return {
    find(typed) {
      const letters = letterSet(typed);
      let limit = allowedSlips(typed.length);
      let found: T[] = [];
      const farthest = limit;
      // the first letter is seldom wrong, though it may be swapped with the second
      for (const first of new Set([typed[0] ?? "", typed[1] ?? ""])) {
        for (let length = typed.length - farthest; length <= typed.length + farthest; length++) {
          for (const { word, letters: others, value } of buckets.get(keyOf(first, length)) ?? []) {
            if (first !== typed[0] && word[1] !== typed[0]) continue;
            if (countBits(letters ^ others) > 2 * limit) continue;
            const distance = editDistance(typed, word, limit);
            if (distance === 0 || distance > Math.min(limit, allowedSlips(word.length))) continue;
            if (distance < limit) {
              limit = distance;
              found = [];
            }
            found.push(value);
          }
        }
      }
      return found;
    },
  };
};
