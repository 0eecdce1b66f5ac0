/** English periods: July 27, 2023; the second quarter; fiscal 2024; three months ended June 30; last year. */

import { DATES } from "./en/dates.ts";
import { LENGTHS } from "./en/lengths.ts";
import { NAMED } from "./en/named.ts";
import { QUARTERS } from "./en/quarters.ts";
import { RELATIVE_PERIODS } from "./en/relative.ts";
import { YEARS } from "./en/years.ts";
import type { PeriodRule } from "./period-rule.ts";

/** In this order; what one rule has read no later rule reads again. */
export const ENGLISH_PERIODS: readonly PeriodRule[] = [
  ...LENGTHS,
  ...QUARTERS,
  ...DATES,
  ...YEARS,
  ...RELATIVE_PERIODS,
  ...NAMED,
];
