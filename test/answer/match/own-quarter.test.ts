/** Of which of a company's own quarters a figure is that its report tells without naming it again. */
import { expect, test } from "vitest";
import type { ClaimView } from "../../../src/answer/claim/claim-view.ts";
import { matchOwnQuarter } from "../../../src/answer/match/own-quarter.ts";
import { readAskedPeriods } from "../../../src/answer/question/asked-period.ts";

const WHOLE = "its second quarter of fiscal year 2026, which ended july 31, 2025. sales were $5 million.";

const viewOf = (period: string | null, asOf: string | null, whole: string): ClaimView =>
  ({
    claim: { period },
    home: { article: { asOf, published: null } },
    quote: "sales were $5 million.",
    whole,
  }) as ClaimView;

test.for<[what: string, period: string | null, asOf: string | null, whole: string, match: string | null]>([
  ["the quarter that the report is on", "2025-05/2025-07", "2025-08-15", WHOLE, "same"],
  ["that of the year before", "2024-05/2024-07", "2025-08-15", WHOLE, "other"],
  ["a day", "2025-05-07", "2025-08-15", WHOLE, "within"],
  ["no period", null, "2025-08-15", WHOLE, "within"],
  ["another that the text names", null, "2025-08-15", WHOLE.replace("second", "third"), "other"],
  ["any where the text names none", null, "2025-08-15", "sales were $5 million.", null],
])("a figure of %s", ([, period, asOf, whole, match]) => {
  const [asked] = readAskedPeriods("sales in the second quarter of fiscal 2026", new Date("2026-01-01"));
  expect(asked && matchOwnQuarter(asked, viewOf(period, asOf, whole))).toBe(match);
});
