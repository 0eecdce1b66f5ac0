/** What a press in the settings changes: a pure reading of the button's words against the settings before. */
import type { ChatSettings } from "../../store/settings.ts";
import { isTimeZone } from "./quiet-hours.ts";
import type { Page } from "./settings-panel.ts";

export interface SettingsChange {
  change: Partial<ChatSettings>;
  /** The page to show afterwards. */
  page: Page;
}

const withOrWithout = <Item extends string | number>(items: readonly Item[], item: Item, on: boolean): Item[] =>
  on ? [...new Set([...items, item])].sort((a, b) => (a < b ? -1 : 1)) : items.filter((it) => it !== item);

/** As a button has it: 0730 → 07:30; null for what is no time of day. */
const readTime = (digits: string): string | null => {
  const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(digits) ?? [];
  return hour === undefined ? null : `${hour}:${minute}`;
};

// 22-8
const HOURS = /^(\d|1\d|2[0-3])-(\d|1\d|2[0-3])$/;

/** Null for a button that no panel shows; `trial` and prompts are the feature's own. */
export const readChange = (words: string, settings: ChatSettings, now: Date): SettingsChange | null => {
  const [what, value = "", state] = words.split(":");
  const on = state === "on";
  const digest = (change: Partial<ChatSettings["digest"]>) => ({
    digest: { ...settings.digest, ...change, since: now.getTime() },
  });
  switch (what) {
    case "lang":
      return value === "auto" || value === "zh" || value === "en"
        ? { change: { language: value }, page: "main" }
        : null;
    case "mode":
      return value === "addressed" || value === "clear" ? { change: { answers: value }, page: "main" } : null;
    case "notices":
      return { change: { notices: on ? "asker" : "all" }, page: "main" };
    case "digest":
      return { change: digest({ on: value === "on" }), page: "digest" };
    case "time": {
      const time = readTime(value);
      return time === null
        ? null
        : { change: digest({ times: withOrWithout(settings.digest.times, time, on) }), page: "times" };
    }
    case "day": {
      const day = Number(value);
      return [1, 2, 3, 4, 5, 6, 7].includes(day)
        ? { change: digest({ days: withOrWithout(settings.digest.days, day, on) }), page: "days" }
        : null;
    }
    case "topic": {
      const topics = value === "all" ? [] : withOrWithout(settings.topics, value, on);
      return { change: { topics }, page: "topics" };
    }
    case "zone":
      return isTimeZone(value) ? { change: { timeZone: value }, page: "main" } : null;
    case "quiet": {
      if (value === "off") return { change: { quietHours: null }, page: "quiet" };
      const [, from, to] = HOURS.exec(value) ?? [];
      return from === undefined
        ? null
        : { change: { quietHours: { from: Number(from), to: Number(to) } }, page: "quiet" };
    }
    default:
      return null;
  }
};
