/** Whom the words before a number name. */
import { expect, test } from "vitest";
import { type ReadableSentence, subjectIn } from "../../../src/extract/subjects/phrase.ts";

const COMPANIES = ["京东", "快手"];
const CLASSES = ["市民", "日本"];

const spansOf = (text: string, names: readonly string[]) =>
  names
    .flatMap((name) =>
      text.includes(name) ? [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }] : [],
    )
    .toSorted((a, b) => a.start - b.start);

const sentence = (folded: string): ReadableSentence => ({
  folded,
  words: (start, end) => folded.slice(start, end),
  periods: [],
  amounts: [],
  metrics: [],
  subjects: spansOf(folded, [...COMPANIES, ...CLASSES]),
  companies: spansOf(folded, COMPANIES),
  spoken: "",
  called: new Map(),
});

test.for([
  ["快手启动招商，在日本举办", "快手"],
  ["快手今年帮助市民变现", "快手"],
  ["京东启动招商，快手让市民变现", "快手"],
  ["在快手开店的市民变现", "市民"],
  ["京东、快手等让市民变现", "市民"],
  ["快手发布名单，市民入选", "市民"],
  ["快手启动招商，日本", "日本"],
  ["市民变现", "市民"],
  ["变现", ""],
] as const)("is a company rather than whom or where it has to do with: %s", ([text, expected]) => {
  expect(subjectIn(sentence(text), 0, text.length)).toBe(expected);
});
