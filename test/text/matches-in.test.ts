import { expect, test } from "vitest";
import { matchesIn } from "../../src/text/matches-in.ts";

test.each([
  ["2019年和2020年", /(?<year>\d{4})年/g, ["2019年", "2020年"]],
  ["每年", /(?<year>\d{4})年/g, []],
  ["ab", /(?=b)/g, [""]],
  ["", /\d/g, []],
])("finds in %j all matches of %s, in order", (text, pattern, found) => {
  expect(Array.from(matchesIn(text, pattern), ([match]) => match)).toEqual(found);
});

test("finds the same again, with groups and places", () => {
  const year = /(?<year>\d{4})年/g;
  const read = () => Array.from(matchesIn("2019年和2020年", year), ({ index, groups }) => [index, groups?.year]);
  expect(read()).toEqual([
    [0, "2019"],
    [6, "2020"],
  ]);
  expect(read()).toEqual(read());
});
