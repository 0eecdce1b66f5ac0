/** English periods: July 27, 2023; the second quarter; fiscal 2024; three months ended June 30; last year. */
import type { PeriodRule } from "./period-rule.ts";
import { DATES } from "./periods-en/dates.ts";
import { LENGTHS } from "./periods-en/lengths.ts";
import { NAMED } from "./periods-en/named.ts";
import { QUARTERS } from "./periods-en/quarters.ts";
import { RELATIVE_PERIODS } from "./periods-en/relative.ts";
import { YEARS } from "./periods-en/years.ts";

/** In this order; what one rule has read no later rule reads again. */
export const ENGLISH_PERIODS: readonly PeriodRule[] = [
  ...LENGTHS,
  ...QUARTERS,
  ...DATES,
  ...YEARS,
  ...RELATIVE_PERIODS,
  ...NAMED,
];
