import { expect, test } from "vitest";
import { foldWithOffsets } from "../../src/text/fold.ts";
import { sourceSpan } from "../../src/text/source-span.ts";

test.for<[source: string, folded: string, found: string]>([
  ["增長３５％，達½", "35%", "３５％"],
  ["增長３５％，達½", "增长", "增長"],
  ["達½強", "1", "½"],
  ["達½強", "⁄2", "½"],
  ["達½", "⁄", "½"],
  ["達½", "达1⁄2", "達½"],
  ["㎡㎡", "m2m", "㎡㎡"],
])("in %s the folded %s is %s", ([source, folded, found]) => {
  const { text, at } = foldWithOffsets(source);
  const start = text.indexOf(folded);
  const span = sourceSpan(at, { start, end: start + folded.length });
  expect(source.slice(span.start, span.end)).toBe(found);
});
