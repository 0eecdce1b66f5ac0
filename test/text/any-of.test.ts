import { expect, test } from "vitest";
import { anyOf, wholly } from "../../src/text/any-of.ts";

test("alternatives are tried in the order given, with the flags that they share", () => {
  const pattern = anyOf(/多少(?:钱|人)/gu, /多少/gu, /\bhow many\b/gu);
  expect(pattern).toEqual(/多少(?:钱|人)|多少|\bhow many\b/gu);
  expect("多少钱, 多少, how many, how manyfold".match(pattern)).toEqual(["多少钱", "多少", "how many"]);
});

test("one alternative is itself", () => {
  expect(anyOf(/几(?!乎)/)).toEqual(/几(?!乎)/);
});

test("alternatives with other flags are refused", () => {
  expect(() => anyOf(/多少/, /how many/i)).toThrow('the flags "" and "i"');
});

test("one alternative must be all of the text where it is asked for", () => {
  expect(wholly(/more/i, /还有吗?/i)).toEqual(/^(?:more|还有吗?)$/i);
});
