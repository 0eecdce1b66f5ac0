/** Sorted rows of passages: which several lists share, which any of them has. */
import { lowerBound, nextLowerBound } from "../text/lower-bound.ts";

/** Row numbers, ascending, each once. */
export type Rows = Uint32Array;

export const NO_ROWS: Rows = new Uint32Array(0);

/** Whether the row is among them. */
export const holdsRow = (rows: Rows, row: number): boolean => rows[lowerBound(rows, row)] === row;

/** The rows of the shorter list that the longer one has too; read in steps that double, since the longer one may be far longer. */
export const sharedRows = (one: Rows, other: Rows): Rows => {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const shared = new Uint32Array(few.length);
  let count = 0;
  let from = 0;
  for (const row of few) {
    from = nextLowerBound(many, row, from);
    if (many[from] === row) shared[count++] = row;
  }
  return shared.subarray(0, count);
};

/** Rows with how well each meets something; null if all fully. */
export interface ValuedRows {
  rows: Rows;
  values: Float32Array | null;
}

/** Rows that meet something as well as their values say; all equally well where they have none of their own. */
export interface WeightedRows extends ValuedRows {
  weight: number;
}

/** Where merged rows are put; what was put there goes when it is cleared for the next question, and its room stays. */
export class Room {
  #rows = new Uint32Array(0);
  #values = new Float32Array(0);
  #used = 0;
  /** Half merged, in turns. */
  #halves: { rows: Rows; values: Float32Array }[] = [];

  clear(): void {
    this.#used = 0;
  }

  take(length: number): { rows: Rows; values: Float32Array } {
    const end = this.#used + length;
    // what was taken of the smaller room stays as it is
    if (end > this.#rows.length) {
      this.#used = 0;
      this.#rows = new Uint32Array(2 * end);
      this.#values = new Float32Array(2 * end);
    }
    const from = this.#used;
    this.#used += length;
    return { rows: this.#rows.subarray(from, this.#used), values: this.#values.subarray(from, this.#used) };
  }

  half(turn: 0 | 1, length: number): { rows: Rows; values: Float32Array } {
    let half = this.#halves[turn];
    if (!half || half.rows.length < length) {
      half = { rows: new Uint32Array(2 * length), values: new Float32Array(2 * length) };
      this.#halves[turn] = half;
    }
    return half;
  }
}

const mergeTwo = (one: WeightedRows, other: WeightedRows, into: { rows: Rows; values: Float32Array }): number => {
  const { rows, values } = into;
  const worth = ({ values: own, weight }: WeightedRows, at: number): number => (own ? (own[at] as number) : weight);
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < one.rows.length && j < other.rows.length) {
    const a = one.rows[i] as number;
    const b = other.rows[j] as number;
    rows[count] = Math.min(a, b);
    if (a < b) values[count++] = worth(one, i++);
    else if (b < a) values[count++] = worth(other, j++);
    else values[count++] = Math.max(worth(one, i++), worth(other, j++));
  }
  for (; i < one.rows.length; i++) {
    rows[count] = one.rows[i] as number;
    values[count++] = worth(one, i);
  }
  for (; j < other.rows.length; j++) {
    rows[count] = other.rows[j] as number;
    values[count++] = worth(other, j);
  }
  return count;
};

/** All rows of all lists, each with the best of its values; put into the room unless they stand somewhere already. */
export const mergeRows = (lists: readonly WeightedRows[], room: Room): ValuedRows => {
  // the shortest first: what has been merged is read again with each further list
  const [first, ...others] = lists.filter(({ rows }) => rows.length > 0).sort((a, b) => a.rows.length - b.rows.length);
  if (!first) return { rows: NO_ROWS, values: null };
  if (others.length === 0 && (first.values !== null || first.weight === 1)) return first;
  let merged = first;
  others.forEach((list, at) => {
    const half = room.half((at % 2) as 0 | 1, merged.rows.length + list.rows.length);
    const count = mergeTwo(merged, list, half);
    merged = { rows: half.rows.subarray(0, count), values: half.values.subarray(0, count), weight: 1 };
  });
  const { rows, values } = room.take(merged.rows.length);
  rows.set(merged.rows);
  if (merged.values) values.set(merged.values);
  else values.fill(merged.weight);
  return { rows, values };
};
