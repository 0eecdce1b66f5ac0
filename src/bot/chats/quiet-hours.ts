/** The time of day in a chat's own time zone. */
import type { ChatSettings } from "../../store/settings.ts";

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

/** Zones of whole hours have names of the reverse sign: UTC+8 is Etc/GMT-8. */
const WHOLE_HOURS = /^Etc\/GMT([+-])(\d{1,2})$/;
const reverse = (sign: string | undefined): string => (sign === "+" ? "-" : "+");

/** The zone of so many hours from UTC: +, 8 → Etc/GMT-8. */
export const zoneOfHours = (sign: string | undefined, hours: number): string =>
  hours === 0 ? "UTC" : `Etc/GMT${reverse(sign)}${hours}`;

/** A zone as people call it: Etc/GMT-8 → UTC+8. */
export const zoneName = (zone: string): string => {
  const [, sign, hours] = WHOLE_HOURS.exec(zone) ?? [];
  return hours === undefined ? zone : `UTC${reverse(sign)}${hours}`;
};

/** Whether the runtime knows an IANA name. */
export const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
};
