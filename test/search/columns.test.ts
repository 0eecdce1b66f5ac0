import { expect, test } from "vitest";
import { columnsOf } from "../../src/search/columns.ts";

test("each name has its place in the list", () => {
  expect(columnsOf(["first", "last", "here.name"] as const)).toEqual({ first: 0, last: 1, "here.name": 2 });
});
