import { expect, test } from "vitest";
import { isQuiet, isTimeZone } from "../../../src/bot/chats/quiet-hours.ts";
import { defaultSettings } from "../../../src/store/settings.ts";

test.for([
  ["22-7", "UTC", "23:30", true],
  ["22-7", "UTC", "06:59", true],
  ["22-7", "UTC", "07:00", false],
  ["22-7", "UTC", "21:59", false],
  ["13-15", "UTC", "13:00", true],
  ["13-15", "UTC", "15:00", false],
  ["0-8", "UTC", "00:00", true],
  ["22-7", "Asia/Shanghai", "15:00", true],
  ["22-7", "Asia/Kolkata", "16:29", false],
  ["22-7", "Asia/Kolkata", "16:30", true],
  ["9-9", "UTC", "09:30", false],
] as const)("with quiet hours %s in %s, %s UTC is quiet: %s", ([span, timeZone, time, quiet]) => {
  const [from = 0, to = 0] = span.split("-").map(Number);
  const settings = { ...defaultSettings(), timeZone, quietHours: { from, to } };
  expect(isQuiet(settings, new Date(`2026-01-05T${time}:00Z`))).toBe(quiet);
});

test("without quiet hours it is never quiet", () => {
  expect(isQuiet(defaultSettings(), new Date())).toBe(false);
});

test.for([
  ["Asia/Shanghai", true],
  ["utc", true],
  ["Mars/Olympus", false],
  ["", false],
  ["../etc", false],
] as const)("“%s” is a time zone: %s", ([name, known]) => {
  expect(isTimeZone(name)).toBe(known);
});
