/** Reading periods: explicit and relative dates, quarters, fiscal years, festivals, resolved against the date of the text. */
import { foldWithOffsets } from "../text/fold.ts";
import { sourceSpan } from "../text/source-span.ts";
import type { Span } from "../text/span.ts";
import { kindOfPeriod } from "./calendar.ts";
import type { PeriodContext, PeriodRule } from "./period-rule.ts";
import { ENGLISH_PERIODS } from "./period-rules-en.ts";
import { CHINESE_PERIODS } from "./period-rules-zh.ts";

export interface Period {
  span: Span;
  /** As in a claim: 2020-05-10, 2020-03, 2020, FY2024 or a range. */
  period: string;
  /** The name of the rule that resolved it. */
  rule: string;
}

/**
 * at: what the figures beside it are of; base: only what they are compared with (比2014年, than in 2022);
 * published: when the news of them came out.
 */
type PeriodRole = "at" | "base" | "published";

/** A period as found in folded text; `period` is null where the text leaves it open (近半年) or its date is unknown. */
export interface FoundPeriod {
  start: number;
  end: number;
  period: string | null;
  rule: string;
  role: PeriodRole;
}

const RULES: readonly PeriodRule[] = [...CHINESE_PERIODS, ...ENGLISH_PERIODS];

// 比2014年, 较 2018 年底, 与去年同期相比, than in 2022, compared with the same period
const BASE_BEFORE =
  /(?:环比|同比|比|较|与|同|跟|\bthan(?: in| at)?(?: the)?|\bfrom|\bcompared (?:to|with)(?: the)?(?: end of)?|\bversus|\bvs\.?|\bagainst|\b(?:from|than(?= the )|compared (?:to|with)|versus|against) (?:[^,.;]|[,.](?=\d)){0,30}\b(?:in|for|during|at|of)(?: the)?(?: early| late| mid-)?|\bafter [$£€]?\d[\d,.]*(?: \w+)? in) ?$/;
const BASE_AFTER = /^ ?(?:的?(?:同期)?相比|增长|下降|增加|减少)/;
// 8月15日周二,国家统计局公布; 7月25日报道; said on Tuesday
const PUBLISHED_AFTER =
  /^(?:周[一二三四五六日])?[,，]?[^,，。；;:：]{0,32}?(?:发布|公布|披露|报道|消息|表示|透露|指出|称(?!为)|讯(?![^,，])|电(?![^,，\s]))/;
// BEIJING, Aug. 16 (Reuters) -
const DATELINE_AFTER = /^ ?\([^()]{2,30}\) ?[-–—]/;
const PUBLISHED_BEFORE =
  /\b(?:said|announced|reported|told reporters|published|released|showed)(?: [a-z]+){0,3} (?:on )?$/;
// is due to open, are to be completed; but not "due to weak demand"
const IS_TO =
  "(?:due|is|are) to (?:be|begin|close|come|complete|end|expire|finish|go|join|launch|leave|move|open|publish|release|report|resume|ship|start)";
// 将于8月, will open in August, due in August
const AHEAD = new RegExp(
  `(?:将(?:于|在)?|预计|计划于?|拟于?|有望|力争|\\b(?:will|plans?|payable|scheduled|(?:expects?|hopes?|aims?|wants?) to|${IS_TO}|due(?= (?:in|on|by|at)\\b))\\b[^.]{0,40}|\\bby )(?:在|到)? ?$`,
);
// the best first-quarter reading since 2021: how long nothing was better
const SINCE_THE_BEST =
  /\b(?:(?:high|low|strong|weak|fast|slow|steep|sharp|larg|bigg|small|great|few|deep|long|short|quick|wid)est|best|worst|record|(?:the|its|their) (?:most|least|first))\b[^.,;]{0,40}\bsince(?: the)? ?$/;

/** All periods of a folded text in its order, with what they are to the figures beside them. */
export function findPeriods(
  text: string,
  known: {
    asOf: string | null;
    current?: string | null;
    quarters?: ReadonlyMap<number, string>;
    /** For a month without a year where the date of the text is unknown. */
    year?: number | null;
  },
): FoundPeriod[] {
  const context: PeriodContext = {
    asOf: known.asOf,
    current: known.current ?? null,
    quarters: known.quarters ?? new Map(),
    year: known.asOf === null ? (known.year ?? null) : null,
    ahead: false,
  };
  const found: FoundPeriod[] = [];
  for (const { rule, match } of matchesInOrder(text)) {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].trimEnd().length;
    const before = text.slice(Math.max(0, start - 60), start);
    context.ahead = AHEAD.test(before);
    const period = rule.read(match.groups ?? {}, context);
    if (period === undefined) continue;
    const name = typeof rule.name === "string" ? rule.name : rule.name(match[0].trim(), match.groups ?? {});
    const after = text.slice(end, end + 30);
    const role = roleOf(before, after, name, period);
    found.push({ start, end, period, rule: name, role });
    if (period !== null && role !== "base") {
      context.current = period;
      context.year = name === "stated" && match.groups?.y ? Number(match.groups.y) : context.year;
    }
  }
  return found;
}

function roleOf(before: string, after: string, name: string, period: string | null): PeriodRole {
  // US$448 million (Q2 2023: US$510 million)
  if (/\($/.test(before) && /^ ?:/.test(after)) return "base";
  if (SINCE_THE_BEST.test(before)) return "base";
  // from 2014 to 2022 is no base, though "from 2014" is
  const base = BASE_BEFORE.test(before) && !(/\bfrom ?$/.test(before) && period?.includes("/") && name === "stated");
  if (base && (/[^与同跟] ?$/.test(before) || BASE_AFTER.test(after))) return "base";
  // a quarter is what a report is of, never when it came out
  if (period === null || ["quarter", "range", "fiscal"].includes(kindOfPeriod(period))) return "at";
  if (/(?:sun|mon|tues|wednes|thurs|fri|satur)day$/.test(name)) return "published";
  return PUBLISHED_AFTER.test(after) || DATELINE_AFTER.test(after) || PUBLISHED_BEFORE.test(before)
    ? "published"
    : "at";
}

/** One match a place: the rule that stands first wins, then matches are put in the order of the text. */
function matchesInOrder(text: string): { rule: PeriodRule; match: RegExpMatchArray & { index: number } }[] {
  const taken = new Uint8Array(text.length);
  const matches: { rule: PeriodRule; match: RegExpMatchArray & { index: number } }[] = [];
  for (const rule of RULES) {
    for (const match of text.matchAll(rule.pattern)) {
      const end = match.index + match[0].length;
      if (taken.subarray(match.index, end).includes(1)) continue;
      if (rule.read(match.groups ?? {}, PROBE) === undefined) continue;
      taken.fill(1, match.index, end);
      matches.push({ rule, match });
    }
  }
  return matches.toSorted((a, b) => a.match.index - b.match.index);
}

/** Tells a match that is no period at all from one that only cannot be resolved. */
const PROBE: PeriodContext = { asOf: null, current: null, quarters: new Map(), year: 2000, ahead: false };

/** The periods that a text names, resolved against `asOf` (YYYY-MM-DD; null leaves out what is relative). */
export function readPeriods(text: string, asOf: string | null): Period[] {
  const folded = foldWithOffsets(text);
  return findPeriods(folded.text, { asOf }).flatMap(({ start, end, period, rule }) =>
    period === null ? [] : [{ span: sourceSpan(folded.at, { start, end }), period, rule }],
  );
}
