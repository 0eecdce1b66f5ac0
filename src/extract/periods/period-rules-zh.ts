/** Chinese periods: 2020年5月10日, 1—7月份, 2024财年第一季度, 去年同期, 截至27日, 双十一. */
import type { PeriodRule } from "./period-rule.ts";
import { DATES } from "./zh/dates.ts";
import { FESTIVALS } from "./zh/festivals.ts";
import { LENGTHS } from "./zh/lengths.ts";
import { QUARTERS } from "./zh/quarters.ts";
import { RELATIVE_PERIODS } from "./zh/relative.ts";
import { YEARS } from "./zh/years.ts";

/** In this order; what one rule has read no later rule reads again. */
export const CHINESE_PERIODS: readonly PeriodRule[] = [
  ...LENGTHS,
  ...DATES,
  ...QUARTERS,
  ...YEARS,
  ...FESTIVALS,
  ...RELATIVE_PERIODS,
];
