/** Words looked up by what somebody typed who made a slip or two. */
import { allowedSlips, editDistance } from "./edit-distance.ts";
import { groupBy } from "./group-by.ts";

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

/** Words that can be asked for those a few slips away from a typed one. */
export interface SlipIndex<T> {
  /** The values of the words nearest to the typed one, all at the same distance; none when that is above `allowedSlips`. */
  find(typed: string): T[];
}

/** Makes the words ready: looked for by first letter and length, told apart by their letters before they are compared. */
export const createSlipIndex = <T>(words: Iterable<[string, T]>): SlipIndex<T> => {
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
