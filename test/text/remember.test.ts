import { expect, test, vi } from "vitest";
import { remember } from "../../src/text/remember.ts";

test("what is asked for again is read once", () => {
  const read = vi.fn<(word: string) => number | null>((word) => (word === "" ? null : word.length));
  const lengthOf = remember(10, read);
  expect(["直播", "", "直播", ""].map(lengthOf)).toEqual([2, null, 2, null]);
  expect(read).toHaveBeenCalledTimes(2);
});

test("no more is remembered than it may be, and what was forgotten is read again", () => {
  const read = vi.fn<(word: string) => number>((word) => word.length);
  const lengthOf = remember(2, read);
  for (const word of ["a", "b", "a", "b"]) lengthOf(word);
  expect(read).toHaveBeenCalledTimes(2);
  lengthOf("c");
  for (const word of ["c", "a", "c", "a"]) lengthOf(word);
  expect(read.mock.calls.flat()).toEqual(["a", "b", "c", "a"]);
});
