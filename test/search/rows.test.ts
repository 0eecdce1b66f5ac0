import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nthLargest } from "../../src/search/nth-largest.ts";
import { holdsRow, mergeRows, Room, sharedRows } from "../../src/search/rows.ts";

const rows = fc
  .uniqueArray(fc.nat({ max: 200 }), { maxLength: 60 })
  .map((list) => Uint32Array.from(list.sort((a, b) => a - b)));

describe("rows", () => {
  test("are shared when both lists have them", () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        expect(Array.from(sharedRows(one, other))).toEqual(Array.from(one).filter((row) => other.includes(row)));
      }),
    );
  });

  test("merge with the best of their values, whatever the room held before", () => {
    const room = new Room();
    const weighted = fc.record({ rows, weight: fc.constantFrom(1, 0.5, 0.25), own: fc.boolean() });
    fc.assert(
      fc.property(fc.array(weighted, { maxLength: 5 }), (lists) => {
        room.clear();
        const merged = mergeRows(
          lists.map(({ rows: list, weight, own }) =>
            own
              ? { rows: list, values: new Float32Array(list.length).fill(weight), weight: 1 }
              : { rows: list, values: null, weight },
          ),
          room,
        );
        const wanted = Array.from(new Set(lists.flatMap((list) => Array.from(list.rows)))).sort((a, b) => a - b);
        const best = (row: number): number =>
          Math.max(...lists.filter((list) => list.rows.includes(row)).map(({ weight }) => weight));
        expect(Array.from(merged.rows)).toEqual(wanted);
        expect(wanted.map((_, at) => merged.values?.[at] ?? 1)).toEqual(wanted.map(best));
      }),
    );
  });

  test("merged for one question stay as they are while the others of the question are merged", () => {
    const room = new Room();
    const merge = (from: number) =>
      mergeRows(
        [0, 1, 2].map((list) => ({ rows: Uint32Array.of(from + list, from + 7), values: null, weight: 0.5 })),
        room,
      );
    const merged = Array.from({ length: 40 }, (_, number) => merge(10 * number));
    merged.forEach((one, number) => {
      expect(Array.from(one.rows)).toEqual([0, 1, 2, 7].map((row) => 10 * number + row));
    });
  });

  test("are known to be held or not", () => {
    fc.assert(
      fc.property(rows, fc.nat({ max: 210 }), (list, row) => {
        expect(holdsRow(list, row)).toBe(list.includes(row));
      }),
    );
  });
});

test("the nth largest value is the one that sorting would put there", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 50 }),
      fc.integer({ min: 1, max: 60 }),
      (list, place) => {
        const sorted = list.toSorted((a, b) => b - a);
        expect(nthLargest(Float64Array.from(list), place)).toBe(sorted[place - 1] ?? 0);
      },
    ),
  );
});
