import { describe, expect, test } from "vitest";
import { collectExpressions, findSlowness, notYetChecked } from "./regular-expressions.ts";

describe("a regular expression of src", () => {
  // Those found fast before stand in checked-expressions.json; `npm run bench -- regexes` adds the others.
  test("takes no longer than its text grows, whatever the text", { timeout: 300_000 }, async () => {
    const expressions = await collectExpressions();
    expect(expressions.length).toBeGreaterThan(500);
    const slow: string[] = [];
    for (const expression of notYetChecked(expressions)) {
      const slowness = await findSlowness(expression);
      if (slowness !== null) slow.push(`${expression.place} ${slowness}`);
    }
    expect(slow).toEqual([]);
  });

  test.for([
    ["\\s+$", ""],
    ["(?:a+)+b", ""],
    ["(?:\\d+,?)*;", "g"],
  ] as const)("/%s/%s is seen to be slow", { timeout: 60_000 }, async ([source, flags]) => {
    expect(await findSlowness({ place: "here", source, flags })).not.toBeNull();
  });

  test("that stops at once is seen to be fast", async () => {
    expect(await findSlowness({ place: "here", source: "(?<!\\s)\\s+$", flags: "" })).toBeNull();
  });
});
