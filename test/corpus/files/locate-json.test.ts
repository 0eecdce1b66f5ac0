import { assert, json, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { lineOfPath, lineOfSyntaxError } from "../../../src/corpus/files/locate-json.ts";

const TEXT = `[
{"id":"a","span":{"start":1,"end":2}},
{"id":"b","span":{"start":3,
"end":4},"words":"\\"],{"}
]`;

describe("lineOfPath", () => {
  test.for<[PropertyKey[], number]>([
    [[], 1],
    [[0], 2],
    [[0, "span", "start"], 2],
    [[1, "span", "end"], 4],
    [[1, "words"], 4],
    [[1, "missing"], 3],
    [[7], 1],
  ])("finds %j in line %i", ([path, line]) => {
    expect(lineOfPath(TEXT, path)).toBe(line);
  });
});

describe("lineOfSyntaxError", () => {
  test.for<[string, number | null]>([
    [TEXT, null],
    ["", 1],
    ["[1,\n2,\n]", 3],
    ['{"a":1\n"b":2}', 2],
    ["[1]\n\n x", 3],
    ['["a\nb"]', 1],
    ["{a:1}", 1],
    ["[01]", 1],
  ])("of %j is %j", ([text, line]) => {
    expect(lineOfSyntaxError(text)).toBe(line);
  });

  test("is null for all JSON", () => {
    assert(property(json(), (text) => lineOfSyntaxError(text) === null));
  });
});
