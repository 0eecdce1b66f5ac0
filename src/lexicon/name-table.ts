/** All spellings of names, made to find every one of them in a text in one pass. */
import { fold } from "../text/fold.ts";
import { groupBy, listBy } from "./group-by.ts";
import { plainNameText } from "./name-text.ts";

/** A name with the ways it may be spelt, which are read when a text holds its beginning. */
interface SpeltName {
  name: string;
  spellings: string[];
}

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

const GAP = 0x20;

/**
 * The first two units that are no gap, as one number; of a single unit, itself. All spellings of a name begin with the
 * same two, with or without a gap between them: l'oréal, loreal.
 */
const headAt = (text: string, start: number): number => {
  const first = text.charCodeAt(start);
  let next = start + 1;
  if (text.charCodeAt(next) === GAP) next++;
  const second = text.charCodeAt(next);
  return Number.isNaN(second) ? first : (first << 16) | second;
};

/** a–z, 0–9 */
const isWordUnit = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

// what begins with two of these folds unit by unit there, unless a mark follows that combines with the second
const PLAIN_BEGINNING = /^[A-Za-z0-9\u4e00-\u9fff]{2}(?![^ -~\u4e00-\u9fff])/;

const headOf = (name: string): number =>
  headAt(PLAIN_BEGINNING.test(name) ? fold(name.slice(0, 2)) : plainNameText(fold(name)).replaceAll(" ", ""), 0);

/** The spellings that begin with the same two units. */
interface Spellings<T> {
  values: Map<string, T[]>;
  lengths: Set<number>;
}

const spell = <T extends SpeltName>(names: T[]): Spellings<T> => {
  const values = groupBy(names, ({ spellings }) => spellings);
  return { values, lengths: new Set(Array.from(values.keys(), (spelling) => spelling.length)) };
};

/** A trie is no faster and takes ten times the memory: few spellings share their first two units. */
export const createNameTable = <T extends SpeltName>(names: readonly T[]): NameTable<T> => {
  const beginning = listBy(names, ({ name }) => headOf(name));
  const spelt = new Map<number, Spellings<T>>();
  const beginningWith = (head: number): Spellings<T> | undefined => {
    const known = spelt.get(head);
    const some = known ? [] : beginning(head);
    if (some.length === 0) return known;
    const read = spell(some);
    spelt.set(head, read);
    return read;
  };

  return {
    scan(text) {
      const matches: TableMatch<T>[] = [];
      const add = (start: number, head: number): void => {
        const spellings = beginningWith(head);
        for (const length of spellings?.lengths ?? []) {
          if (start + length > text.length) continue;
          for (const value of spellings?.values.get(text.slice(start, start + length)) ?? [])
            matches.push({ start, end: start + length, value });
        }
      };
      for (let start = 0; start < text.length; start++) {
        const unit = text.charCodeAt(start);
        if (start > 0 && isWordUnit(unit) && isWordUnit(text.charCodeAt(start - 1))) continue;
        add(start, unit);
        const head = headAt(text, start);
        if (head !== unit) add(start, head);
      }
      return matches;
    },
  };
};
