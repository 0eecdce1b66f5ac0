/** The units that lengths of time are asked for in, with their words: 几个钟头, 多少秒, how many weeks. */

/**
 * By the unit of a statistic, the shortest first: alternatives of an expression for folded texts. 个 may stand before the
 * Chinese ones; neither 多少秒杀商品, 天猫店, 周边, 月饼 nor 多少年轻人, 年货 ask for a time.
 */
export const TIME_UNITS = {
  seconds: { zh: "秒钟?(?!杀)", en: "seconds" },
  minutes: { zh: "分钟", en: "minutes" },
  hours: { zh: "小时|钟头", en: "hours" },
  days: { zh: "天(?![猫然使])", en: "days" },
  weeks: { zh: "周(?![年边])|星期|礼拜", en: "weeks" },
  months: { zh: "月(?![份饼])", en: "months" },
  years: { zh: "年(?![级轻货])|周年", en: "years" },
} as const;

type TimeUnit = keyof typeof TIME_UNITS;

/** Alternatives for the words of all units but those named. */
export const timeWords = (language: "zh" | "en", ...gone: TimeUnit[]): string =>
  Object.entries(TIME_UNITS)
    .flatMap(([unit, words]) => (gone.some((one) => one === unit) ? [] : words[language]))
    .join("|");
