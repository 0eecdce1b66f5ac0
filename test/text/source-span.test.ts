import { expect, test } from "vitest";
import { foldWithOffsets } from "../../src/text/fold.ts";
import { foldedSpan, sourceSpan } from "../../src/text/source-span.ts";

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

test.for<[source: string, piece: string, folded: string]>([
  ["增長３５％，達½", "３５％", "35%"],
  ["達½強", "½", "1⁄2"],
  ["達½強", "強", "强"],
  ["達½強", "達½強", "达1⁄2强"],
])("in %s what stands at %s is %s once folded", ([source, piece, folded]) => {
  const { text, at } = foldWithOffsets(source);
  const start = source.indexOf(piece);
  const span = foldedSpan(at, { start, end: start + piece.length });
  expect(text.slice(span.start, span.end)).toBe(folded);
});
