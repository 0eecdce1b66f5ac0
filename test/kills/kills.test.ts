import { expect, test } from "vitest";
import { killAndCheck } from "./kill-and-check.ts";

// `npm run bench -- kills` takes a thousand lives.
test("a bot killed at random moments loses nothing that it acknowledged and does nothing twice", {
  timeout: 180_000,
}, async () => {
  const { faults, killed, answers, digests } = await killAndCheck(12, 1);
  expect(faults).toEqual([]);
  expect(killed).toBeGreaterThan(6);
  expect(answers).toBeGreaterThan(100);
  expect(digests).toBeGreaterThan(3);
});
