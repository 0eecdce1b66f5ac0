import { expect, test } from "vitest";
import { contains, slice } from "../../src/text/span.ts";

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
