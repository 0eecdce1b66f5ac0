/** The units of lengths of time: how long each is, and the words that ask for them: 几个钟头, 多少秒, how many weeks. */

/**
 * By the unit of a statistic, the shortest first: its length in hours, and alternatives of an expression for folded
 * texts. 个 may stand before the Chinese ones; neither 多少秒杀商品, 天猫店, 周边, 月饼 nor 多少年轻人, 年货 ask for a time.
 */
export const TIME_UNITS = {
  seconds: { hours: 1 / 3600, zh: "秒钟?(?!杀)", en: "seconds" },
  minutes: { hours: 1 / 60, zh: "分钟", en: "minutes" },
  hours: { hours: 1, zh: "小时|钟头", en: "hours" },
  days: { hours: 24, zh: "天(?![猫然使])", en: "days" },
  weeks: { hours: 168, zh: "周(?![年边])|星期|礼拜", en: "weeks" },
  months: { hours: 730, zh: "月(?![份饼])", en: "months" },
  quarters: { hours: 2190, zh: "季度", en: "quarters" },
  years: { hours: 8760, zh: "年(?![级轻货])|周年", en: "years" },
} as const;

type TimeUnit = keyof typeof TIME_UNITS;

/** Alternatives for the words of all units but those named. */
export const timeWords = (language: "zh" | "en", ...gone: TimeUnit[]): string =>
  Object.entries(TIME_UNITS)
    .flatMap(([unit, words]) => (gone.some((one) => one === unit) ? [] : words[language]))
    .join("|");
