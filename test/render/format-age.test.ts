import { expect, test } from "vitest";
import { ageInMonths, formatAge } from "../../src/render/format-age.ts";
import { phrasesOf } from "../../src/render/phrases.ts";

const now = new Date("2026-11-23T12:00:00Z");

test.for<[period: string, en: string, zh: string]>([
  ["2020-03", "over 6 years old", "距今 6 年多"],
  ["2020-11-23", "6 years old", "距今 6 年"],
  ["2020-11-24", "over 5 years old", "距今 5 年多"],
  ["2018-12/2020-03", "over 6 years old", "距今 6 年多"],
  ["2025", "10 months old", "距今 10 个月"],
  ["2025-07/2025-09", "over a year old", "距今 1 年多"],
  ["2025-06", "over a year old", "距今 1 年多"],
  ["2025-11-23", "1 year old", "距今 1 年"],
  ["FY2024", "over a year old", "距今 1 年多"],
  ["2026-01/2026-03", "7 months old", "距今 7 个月"],
  ["2026-06", "4 months old", "距今 4 个月"],
  ["2026-10-23", "1 month old", "距今 1 个月"],
])("counts %s from its end", ([period, en, zh]) => {
  expect(formatAge(period, now, phrasesOf("en"))).toBe(en);
  expect(formatAge(period, now, phrasesOf("zh"))).toBe(zh);
});

test.for(["2026-10-24", "2026-11-23", "2026-11-24", "2026-11", "2026", "2030", "2025-Q3", "spring", ""])(
  "says nothing of %j, which is young, to come or unknown",
  (period) => {
    expect(formatAge(period, now, phrasesOf("en"))).toBeNull();
  },
);

test("counts the last day of a short month as the end of a long one", () => {
  expect(formatAge("2026-03", new Date("2026-04-30T00:00:00Z"), phrasesOf("en"))).toBe("1 month old");
});

test("a period that ends today is no month old, one that hasn't ended has no age", () => {
  expect(ageInMonths("2026-11-23", now)).toBe(0);
  expect(ageInMonths("2026-11-23", new Date("2026-11-23T00:00:00Z"))).toBe(0);
  expect(ageInMonths("2026-11-24", now)).toBeNull();
  expect(ageInMonths("2027", now)).toBeNull();
});
