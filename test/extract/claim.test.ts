import { expect, test } from "vitest";
import { isSameNumber, type Statistic, valuesOf } from "../../src/extract/claim.ts";

type Number = Pick<Statistic, "value" | "unit">;

test.for<[one: Number, other: Number, same: boolean]>([
  [{ value: 3e8, unit: "CNY" }, { value: 300_000_000, unit: "CNY" }, true],
  [{ value: [5, 8], unit: "%" }, { value: [5, 8], unit: "%" }, true],
  [{ value: [5, 8], unit: "%" }, { value: 5, unit: "%" }, false],
  [{ value: 3e8, unit: "CNY" }, { value: 3e8, unit: "people" }, false],
])("%j and %j are as many of the same: %s", ([one, other, same]) => {
  expect(isSameNumber(one, other)).toBe(same);
});

test("a range has two values and any other number one", () => {
  expect([valuesOf({ value: [5, 8] }), valuesOf({ value: -3 })]).toEqual([[5, 8], [-3]]);
});
