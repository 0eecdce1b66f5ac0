/** Times of day and time zones as people type them. */
import { parseChinese } from "../../extract/amounts/chinese-numeral.ts";
import type { Language } from "../phrases.ts";
import { isTimeZone, zoneOfHours } from "./quiet-hours.ts";
import { ZONES } from "./settings-panel.ts";

/** Full-width forms and 八 as 8. */
const inDigits = (typed: string): string =>
  typed
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[零〇一二两三四五六七八九十]{1,3}/gu, (run) => {
      const value = parseChinese(run)?.value;
      return typeof value === "number" ? String(value) : run;
    });

// 8:30, 0830, 早上8点半, 8点15分, 8:30 pm, 8am, 8 o'clock
const TIME =
  /^(?<part>凌晨|清晨|早晨|早上|早|上午|中午|下午|傍晚|晚上|晚|半夜|深夜|夜里)?\s?(?<hour>\d{1,2})(?:[:.]?(?<minute>[0-5]\d)|[点點时時](?:(?<half>半)|(?<quarter>[13])刻|(?<after>[0-5]?\d)分?|整|[钟鐘])?|(?= ?[ap]\.?m)| o'?clock)\s?(?:(?<noon>[ap])\.?m\.?)?$/;

/** The hour of the day that a part of it means: 下午3, 中午1, 晚上8 and 11 pm are after noon; 晚上12, 夜里2 and 12 am before morning. */
const hourOf = (part: string, hour: number): number => {
  if (/凌晨|^a$/.test(part)) return hour === 12 ? 0 : hour;
  if (/[晚夜]/.test(part) && part !== "傍晚") return hour === 12 ? 0 : hour >= 5 && hour < 12 ? hour + 12 : hour;
  if (part === "中午") return hour < 10 ? hour + 12 : hour;
  return /下午|傍晚|^p$/.test(part) && hour < 12 ? hour + 12 : hour;
};

/** 8点半, 晚上8:30, 8:30 pm as 08:30, 20:30; null for what is no time of day. */
export const readTypedTime = (typed: string): string | null => {
  const read = TIME.exec(inDigits(typed))?.groups;
  if (!read) return null;
  const { part = read.noon ?? "", hour, half, quarter } = read;
  const hours = hourOf(part, Number(hour));
  const minutes = half ? 30 : quarter ? Number(quarter) * 15 : Number(read.minute ?? read.after ?? 0);
  return hours > 23 ? null : `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
};

// UTC+8, gmt +08:00, +8
const OFFSET = /^(?:utc|gmt)?\s?([+-])(\d{1,2})(?::?00)?$/;
// 东八区
const CHINESE_OFFSET = /^([东東西])(\d{1,2})(?:时|時)?[区區]$/;

/** What people call by a name that the runtime doesn't know. */
const CALLED: [zone: string, names: RegExp][] = [
  ["Asia/Shanghai", /^(?:中国|中國|大陆|北京|上海|广州|深圳|杭州|china|beijing|peking|shenzhen|guangzhou|hangzhou)$/],
  ["Asia/Hong_Kong", /^(?:香港|hkt)$/],
  ["Asia/Taipei", /^(?:台湾|台灣|台北)$/],
  ["Asia/Singapore", /^(?:新加坡|sgt)$/],
  ["Asia/Tokyo", /^(?:东京|東京|日本|jst)$/],
  ["Asia/Kolkata", /^(?:印度|新?德里|孟买|india|delhi|mumbai)$/],
  ["Asia/Dubai", /^(?:迪拜|杜拜)$/],
  ["Europe/Moscow", /^(?:莫斯科|msk)$/],
  ["Europe/Berlin", /^(?:柏林|德国|德國|germany|cet)$/],
  ["Europe/London", /^(?:伦敦|倫敦|英国|英國|uk)$/],
  ["America/Sao_Paulo", /^(?:圣保罗|聖保羅)$/],
  ["America/New_York", /^(?:纽约|紐約|美东|美東)$/],
  ["America/Chicago", /^(?:芝加哥)$/],
  ["America/Los_Angeles", /^(?:洛杉矶|洛杉磯|旧金山|舊金山|美西|san francisco)$/],
  ["Australia/Sydney", /^(?:悉尼|雪梨)$/],
];

/** Short names that stand for more than one zone; the runtime would take the one that nobody may mean. */
const OF_SEVERAL: Record<string, string[]> = {
  cst: ["Asia/Shanghai", "America/Chicago"],
  ist: ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"],
  bst: ["Europe/London", "Asia/Dhaka"],
};

/** A name as the runtime spells it, asia/shanghai → Asia/Shanghai; those of the panel as they stand there. */
const spelt = (name: string): string => {
  const offered = ZONES.find((zone) => zone.toLowerCase() === name);
  const known = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  return offered ?? known;
};

/** Berlin, new york: the last part of a name. */
const ofCity = (city: string): string | undefined =>
  [...ZONES, ...Intl.supportedValuesOf("timeZone")].find((zone) =>
    zone.toLowerCase().endsWith(`/${city.replace(/ /g, "_")}`),
  );

/** The zones that somebody may mean, as IANA names: UTC+8 → Etc/GMT-8; none, or several to ask about. */
export const readTimeZones = (typed: string, language: Language): string[] => {
  const digits = inDigits(typed);
  const [, sign, hours] = OFFSET.exec(digits) ?? [];
  const [, side, east] = CHINESE_OFFSET.exec(digits) ?? [];
  const zone =
    hours !== undefined ? zoneOfHours(sign, Number(hours)) : zoneOfHours(side === "西" ? "-" : "+", Number(east));
  if (hours !== undefined || east !== undefined) return isTimeZone(zone) ? [zone] : [];
  const name = typed
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/(?:标准|標準)?(?:时间|時間|时区|時區)$|(?<=\w) (?:standard )?time$/u, "");
  const several = OF_SEVERAL[name];
  // CST among Chinese is China's.
  if (several) return language === "zh" && several.includes("Asia/Shanghai") ? ["Asia/Shanghai"] : several;
  const called = CALLED.find(([, names]) => names.test(name))?.[0] ?? ofCity(name);
  if (called !== undefined) return [called];
  return isTimeZone(name) ? [spelt(name)] : [];
};
