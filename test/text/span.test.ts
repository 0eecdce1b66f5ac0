import { expect, test } from "vitest";
import { contains, overlaps, slice } from "../../src/text/span.ts";

test("a span covers its start and not its end", () => {
  expect(slice("快手日活", { start: 1, end: 3 })).toBe("手日");
});

test.for<[inner: [number, number], within: boolean]>([
  [[2, 5], true],
  [[3, 4], true],
  [[1, 4], false],
  [[3, 6], false],
  [[1, 6], false],
])("2 to 5 contains %j: %s", ([[start, end], within]) => {
  expect(contains({ start: 2, end: 5 }, { start, end })).toBe(within);
});

test.for<[other: [number, number], shared: boolean]>([
  [[1, 3], true],
  [[4, 9], true],
  [[3, 4], true],
  [[0, 2], false],
  [[5, 7], false],
])("2 to 5 and %j share a unit: %s", ([[start, end], shared]) => {
  expect(overlaps({ start: 2, end: 5 }, { start, end })).toBe(shared);
});
