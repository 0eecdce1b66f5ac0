/** The time of day in a chat's own time zone. */
import type { ChatSettings } from "../store/settings.ts";

/** 0 to 23. */
const hourIn = (timeZone: string, now: Date): number =>
  Number(new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone }).format(now));

/** Whether the chat wants no sound and nothing unasked now. */
export const isQuiet = ({ quietHours, timeZone }: ChatSettings, now: Date): boolean => {
  if (!quietHours) return false;
  const hour = hourIn(timeZone, now);
  const { from, to } = quietHours;
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
};

/** Whether the runtime knows an IANA name. */
export const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
};
