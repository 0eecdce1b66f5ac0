import { expect, test } from "vitest";
import { headlinedName } from "../../../src/extract/names/headlined-name.ts";

test.for([
  ["How Zupmart beat its rivals", "Zupmart"],
  ["Why Zupmart is closing shops", "Zupmart"],
  ["Why shoppers pay more", ""],
  ["Zupmart beats its rivals", "Zupmart"],
])("the headline %s names %s", ([title = "", name]) => {
  expect(headlinedName(title)).toBe(name);
});
