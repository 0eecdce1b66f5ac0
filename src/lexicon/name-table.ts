/** All spellings of names, made to find every one of them in a text in one pass. */

/** Where a spelling stands in the text, in the text's units. */
interface TableMatch<T> {
  start: number;
  /** Exclusive. */
  end: number;
  value: T;
}

export interface NameTable<T> {
  /** Every spelling at every place, overlapping ones too, in order of start; letters and digits from the start of a word only. */
  scan(text: string): TableMatch<T>[];
}

/** The first two units as one number; of a single unit, itself. */
const headAt = (text: string, start: number): number => {
  const second = text.charCodeAt(start + 1);
  return Number.isNaN(second) ? text.charCodeAt(start) : text.charCodeAt(start) * 0x10000 + second;
};

/** a–z, 0–9 */
const isWordUnit = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

/** A trie is no faster and takes ten times the memory: few spellings share their first two units. */
export const createNameTable = <T>(spellings: Iterable<[string, T]>): NameTable<T> => {
  const values = new Map<string, T[]>();
  /** The lengths of the spellings that begin with these two units; those of one unit stand under that one. */
  const lengths = new Map<number, number[]>();
  for (const [spelling, value] of spellings) {
    const known = values.get(spelling);
    if (known) {
      if (!known.includes(value)) known.push(value);
      continue;
    }
    values.set(spelling, [value]);
    const head = headAt(spelling, 0);
    const others = lengths.get(head);
    if (!others) lengths.set(head, [spelling.length]);
    else if (!others.includes(spelling.length)) others.push(spelling.length);
  }

  return {
    scan(text) {
      const matches: TableMatch<T>[] = [];
      const add = (start: number, length: number): void => {
        for (const value of values.get(text.slice(start, start + length)) ?? []) {
          matches.push({ start, end: start + length, value });
        }
      };
      for (let start = 0; start < text.length; start++) {
        if (start > 0 && isWordUnit(text.charCodeAt(start)) && isWordUnit(text.charCodeAt(start - 1))) continue;
        if (lengths.has(text.charCodeAt(start))) add(start, 1);
        if (start === text.length - 1) break;
        for (const length of lengths.get(headAt(text, start)) ?? [])
          if (start + length <= text.length) add(start, length);
      }
      return matches;
    },
  };
};
