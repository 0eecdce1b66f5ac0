import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nthLargest } from "../../src/search/nth-largest.ts";
import { holdsRow, mergeValued, sharedRows } from "../../src/search/rows.ts";

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

  test("merge with the better value of each", () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const merged = mergeValued(
          { rows: one, values: null },
          { rows: other, values: new Float32Array(other.length).fill(0.5) },
        );
        const wanted = Array.from(new Set([...one, ...other])).sort((a, b) => a - b);
        expect(Array.from(merged.rows)).toEqual(wanted);
        expect(Array.from(merged.values ?? [])).toEqual(wanted.map((row) => (one.includes(row) ? 1 : 0.5)));
      }),
    );
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
