/** Reading periods: explicit and relative dates, quarters, fiscal years, festivals, resolved against the date of the text. */
import { fold, foldWithOffsets } from "../../text/fold.ts";
import { matchesIn } from "../../text/matches-in.ts";
import { sourceSpan } from "../../text/source-span.ts";
import type { Span } from "../../text/span.ts";
import { BEFORE_REPUBLIC, isLongerThanMonth, kindOfPeriod } from "./calendar.ts";
import { OF_HISTORY, type PeriodContext, type PeriodRule, SAME_PERIOD } from "./period-rule.ts";
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
 * published: when the news of them came out; aside: none of the figures is of it for that (the date that stands over the
 * text, 2024财年(截至3月31日), 是2022年同月的1.9倍).
 */
type PeriodRole = "at" | "base" | "published" | "aside";

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
  /(?:环比|同比|比|较|与|同|跟|高于|低于|好于|逊于|不及|\bthan(?: in| at)?(?: the)?|(?<=[\w%)] )from|(?<=(?:%\)?|\bper ?cent|\bpoints) )from the|\bas (?:much|many|high|large|fast|often) as(?: in| at| on)?(?: the)?|(?<=(?:%|\bper ?cent|\bpoints|\bup|\bdown|\bhigher|\blower) )(?:on|over|above|below)|\bcompared (?:to|with)(?: the)?(?: end of)?|\bcompared (?:to|with) (?:an? )?(?:average|typical|normal|ordinary) (?:day|week|month)|\bthan (?:it|they|he|she) (?:did|was|were|had)|\bversus|\bvs\.?|\bagainst|\b(?:from|than(?= the )|compared (?:to|with)|versus|against) (?:[^,.;]|[,.](?=\d)){0,30}(?<!\bcalls? )\b(?:in|for|during|at|of)(?: the)?(?: early| late| mid-)?|\bafter [$£€]?\d[\d,.]*(?: \w+)? in) ?$/;
// 是2022年同月的1.9倍, 相当于2019年全年的2.3倍, 恢复到了2019年同期的八成五
const MULTIPLIED_BEFORE = /(?:是|为|达到?|相当于|恢复[到至]|回[到升至]{1,2}|不[到足]|占|超过?)了? ?$/;
const MULTIPLIED_AFTER =
  /^ ?(?:同期|同月|同季|同日|全年|整年)?的? ?(?:近|约|超过?|逾)? ?[\d.一两三四五六七八九十几]+ ?(?:多?倍|%|成(?![本为交]))/;
const BASE_AFTER =
  /^ ?(?:的?(?:同期)?(?:相?比较|作比较|相比|(?:基本|大致|大体)?(?:持平|相当(?!于)|相近|齐平))|增长|下降|增加|减少)/;
// 和去年的135亿元相比缩水8%, 与二季度的4亿元大体持平; but not 7月和8月的销量与去年相比
const SET_BESIDE_BEFORE = /[与和同跟] ?$/;
const SET_BESIDE_AFTER =
  /^ ?的(?:[^，。；;,与和同跟比较]|(?<=\d),(?=\d)){0,20}?(?:相比(?!于|去年|上年|前年|今年|上|\d)|(?:基本|大致|大体)?(?:持平|相当(?!于)|相近|齐平))/;
// 有的对去年，有的对618: what each compares with
const AGAINST_BEFORE = /对(?:标|照)? ?$/;
const CLAUSE_ENDS = /^ ?(?:[，。；;,、！？”]|$)/;
// 8月15日周二,国家统计局公布; 7月25日报道; said on Tuesday
const PUBLISHED_AFTER =
  /^(?:周[一二三四五六日])?[,，]?[^,，。；;:：]{0,32}?(?:发布|公布|披露|报道|消息|表示|透露|指出|称(?!为)|讯(?![^,，])|电(?![^,，\s]))/;
// BEIJING, Aug. 16 (Reuters) -; LISBON, Nov 8, 2023 —
const DATELINE_AFTER = /^ ?(?:\([^()]{2,30}\) ?[-–—]|[-–—] )/;
const DATELINE_BEFORE = /(?:^|[.!?。] ?|^[^a-z]*)[a-z][a-z .]{1,24}(?:, [a-z .]{2,20})?, $/;
// 2023-08-12 12:32,正文: when the page was stored
const STAMP_AFTER =
  /^(?: ?\d{1,2}:\d\d(?::\d\d)?)? ?(?:[,，:：] ?)?(?:正文|来源|作者|编辑|发布|更新)|^ ?\d{1,2}:\d\d(?::\d\d)?/;
const PUBLISHED_BEFORE =
  /\b(?:said|announced|reported|told reporters|published|released|showed)(?: [a-z]+){0,3} (?:on )?$/;
// is due to open, are to be completed; but not "due to weak demand"
const IS_TO =
  "(?:due|is|are) to (?:be|begin|close|come|complete|end|expire|finish|go|join|launch|leave|move|open|publish|release|report|resume|ship|start)";
// 将于8月, will open in August, due in August, expects $38.6 billion of returns in December
const AHEAD = new RegExp(
  `(?:将(?:于|在)?|(?<!机)会[在于]|预计|计划于?|拟于?|有望|力争|\\b(?:will|plans?|payable|scheduled|expects?|forecasts?|(?:hopes?|aims?|wants?) to|${IS_TO}|due(?= (?:in|on|by|at)\\b))\\b(?:[^.]|\\.(?=\\d)){0,60}|\\bby )(?:在|到)? ?$`,
);
// 3月底前结束: by then
const AHEAD_AFTER = /^(?:底|末|初|中旬|上旬|下旬)?(?:之|以)?前(?![三两一二四五六七八九十\d年期提夕述])/;
// 将于3月, 又会在3月推出; who takes over on Feb. 1; beginning in February, members will pay
const SURELY_AHEAD =
  /(?:将(?:于|在)|(?<!机)会[在于]) ?$|\bwill\b(?:[^.]|\.(?=\d)){0,40}$|\b(?:takes|goes|comes|enters|steps|leaves|retires|expires|applies|becomes) (?:[a-z]+ ){0,3}(?:on |from |in |at )?$/;
const BEGINNING = /\b(?:beginning|starting|effective) (?:in |on |from )?$/;
// the best first-quarter reading since 2021, the most since it began to count in 2017, faster than in any quarter since 2022: how long nothing was better
const SINCE_THE_BEST =
  /\b(?:(?:high|low|strong|weak|fast|slow|steep|sharp|larg|bigg|small|great|few|deep|long|short|quick|wid)est|best|worst|record|(?:the|its|their) (?:most|least|first)(?: [a-z]+){0,2}|than (?:in |at |on |for )?any)\b(?:[^.,;]|u\.s\.){0,60}\bsince(?: [a-z'’-]+){0,5} ?$/;

// ... at a hub near Lyon, France, May 8, 2023. / is seen in this picture taken May 8, 2023: the words under a picture
const CAPTION_BEFORE =
  /\b(?:in|near|at|outside) [a-z][a-z' -]{1,30}, [a-z][a-z. ]{2,24},? (?:on )?$|\b(?:illustration|picture|photo|image)(?: is)? taken (?:on )?$/;
const CAPTION_AFTER = /^\. ?$/;

const HAN_DIGITS = "〇一二三四五六七八九";
/** The same text, as long, with its years in digits: 二〇二二年 as 2022年, 民国112年 as 2023年 after two blanks. */
const withYearsInDigits = (text: string): string =>
  text
    .replace(/二[〇○零][〇○零一二三四五六七八九]{2}(?= ?年)/g, (written) =>
      Array.from(written, (digit) => Math.max(0, HAN_DIGITS.indexOf(digit))).join(""),
    )
    .replace(/民[国國] ?(\d{2,3})(?= ?年)/g, (written, roc: string) =>
      String(Number(roc) + BEFORE_REPUBLIC).padStart(written.length),
    );

// 2024财年(截至3月31日); its first quarter, which ended April 30; the third quarter to Sept. 30: the day that it ends on
const ENDS_ON = /(?:\(截[至止]|,? \(?(?:(?:that|which) )?(?:ended|ends|ending|to|through) (?:on )?) ?$/;

// up from 38 two years ago
const SET_AGAINST = /\b(?:from|than|against|versus|compared (?:to|with)) [^,;.]{0,24}$/;

// 以来, 前值, 上季度: what is told after them counts from the period before
const ONLY_BESIDE = /^(?:以来|前值|上一?个?(?:季度?|月)|前一个?季度?)$/;

/** What is known of a text beside its words. */
interface Known {
  asOf: string | null;
  current?: string | null;
  quarters?: ReadonlyMap<number, string>;
  /** What the headline says that the text reports on. */
  report?: string | null;
  /** For a month without a year where the date of the text is unknown. */
  year?: number | null;
  /** Whether what is told of the time at `start`..`end` of the text is foreseen; nothing is by default. */
  isForeseen?: (start: number, end: number) => boolean;
}

const NOTHING_KNOWN: PeriodContext = {
  asOf: null,
  current: null,
  quarters: new Map(),
  report: null,
  news: null,
  year: null,
  ahead: false,
  foreseen: false,
  coming: false,
};

const contextOf = ({ asOf, current = null, quarters, report, year }: Known): PeriodContext => ({
  ...NOTHING_KNOWN,
  asOf,
  current,
  ...(quarters && { quarters }),
  report: report ?? null,
  year: asOf === null ? (year ?? null) : null,
});

/** All periods of a folded text in its order, with what they are to the figures beside them. */
export function findPeriods(written: string, known: Known): FoundPeriod[] {
  const text = withYearsInDigits(written);
  const context = contextOf(known);
  const found: FoundPeriod[] = [];
  for (const { rule, match } of matchesInOrder(text)) {
    const start = match.index + match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].trimEnd().length;
    Object.assign(context, outlookAt(text, start, end), { foreseen: known.isForeseen?.(start, end) ?? false });
    const groups = match.groups ?? {};
    const period = rule.read(groups, context);
    if (period === undefined || isInTitle(text, start, period)) continue;
    const name = typeof rule.name === "string" ? rule.name : rule.name(match[0].trim(), groups);
    const role = roleAt(text, { start, end, period, rule: name }, found.at(-1));
    found.push({ start, end, period, rule: name, role });
    if (period === null) continue;
    if (role === "published" && kindOfPeriod(period) === "day") context.news = period;
    const isSpokenOf = (role === "at" || role === "published") && !ONLY_BESIDE.test(name) && !SAME_PERIOD.test(name);
    if (!isSpokenOf || OF_HISTORY.test(textBefore(text, start))) continue;
    context.current = period;
    if (name === "stated" && groups.y) context.year = Number(groups.y);
  }
  return found;
}

const textBefore = (text: string, start: number): string => text.slice(Math.max(0, start - 60), start);

/** Whether what has no year may lie ahead of the text, and whether it surely does. */
function outlookAt(text: string, start: number, end: number): Pick<PeriodContext, "coming" | "ahead"> {
  const before = textBefore(text, start);
  const begins = BEGINNING.test(before) && /\bwill\b/.test(text.slice(end, end + 80));
  const coming = begins || SURELY_AHEAD.test(before);
  return { coming, ahead: coming || AHEAD.test(before) || AHEAD_AFTER.test(text.slice(end, end + 5)) };
}

function roleAt(text: string, found: Omit<FoundPeriod, "role">, last: FoundPeriod | undefined): PeriodRole {
  const { start, end, period, rule } = found;
  const before = textBefore(text, start);
  const after = text.slice(end, end + 30);
  const words = text.slice(start, end);
  const opens = ENDS_ON.exec(before)?.[0].length;
  const isEnd = opens !== undefined && last?.end === start - opens;
  if (isEnd || isDateOfText(text, words, start, before, after)) return "aside";
  // 较2021年、2022年: of a list that something is set against each is a base
  if (last?.role === "base" && /^ ?[、和及与] ?$/.test(text.slice(last.end, start))) return "base";
  // the most since March: the word is the month's own
  const led = /^since /.exec(words)?.[0] ?? "";
  return roleOf(before + led, after, rule, period, words);
}

const isDateOfText = (text: string, words: string, start: number, before: string, after: string): boolean =>
  (start === 0 && /^\d{4}-/.test(text) && STAMP_AFTER.test(after)) ||
  (/^[a-z]+\.? \d{1,2}, \d{4}$/.test(words) && CAPTION_AFTER.test(after) && CAPTION_BEFORE.test(before)) ||
  (DATELINE_AFTER.test(after) && start < 60 && DATELINE_BEFORE.test(before));

// 《…行动方案(2023-2025年)》: how long a plan is for
const TITLE_REACH = 60;
/** Whether a span of years stands in the title of a document. */
const isInTitle = (text: string, start: number, period: string | null): boolean => {
  if (!/^\d{4}\/\d{4}$/.test(period ?? "")) return false;
  const before = text.slice(Math.max(0, start - TITLE_REACH), start);
  return before.lastIndexOf("《") > before.lastIndexOf("》") && text.slice(start, start + TITLE_REACH).includes("》");
};

// fell 8% on the Saturday; but said on Tuesday
const ON_THE = /\bon the $/;
/** Rules whose period is a festival's. */
export const OF_FESTIVAL = /of the festival$/;

// from November 1 to 11, from January to May: a stretch with both its ends
const STRETCH = /\b(?:to|through|until)\b|[-–—] ?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

function roleOf(before: string, after: string, name: string, period: string | null, words: string): PeriodRole {
  // US$448 million (Q2 2023: US$510 million)
  if (/\($/.test(before) && /^ ?:/.test(after)) return "base";
  // up 5 per cent on a year earlier
  if (/^(?:(?:a|one) year|(?:12|twelve) months) /.test(name) && /\b(?:on|over) $/.test(before)) return "base";
  if (SINCE_THE_BEST.test(before) || (/^(?:years ago|months before)$/.test(name) && SET_AGAINST.test(before)))
    return "base";
  if (MULTIPLIED_BEFORE.test(before) && MULTIPLIED_AFTER.test(after)) return "aside";
  // from 2014 to 2022 is no base, though "from 2014" is
  // fell 4% on Black Friday: on a day; up 5% on last year: against it
  const isOnDay = / on ?$/.test(before) && (OF_FESTIVAL.test(name) || kindOfPeriod(period ?? "") === "day");
  const isStretch = period?.includes("/") && (name === "stated" || STRETCH.test(words));
  const base = !isOnDay && BASE_BEFORE.test(before) && !(isStretch && /\bfrom ?$/.test(before));
  if (base && (/[^与同跟] ?$/.test(before) || BASE_AFTER.test(after))) return "base";
  if (SET_BESIDE_BEFORE.test(before) && SET_BESIDE_AFTER.test(after)) return "base";
  if (AGAINST_BEFORE.test(before) && CLAUSE_ENDS.test(after)) return "base";
  // a survey released this week
  if (/^(?:this|last) week$/.test(name) && PUBLISHED_BEFORE.test(before)) return "published";
  // a quarter is what a report is of, never when it came out
  if (period === null || isLongerThanMonth(period)) return "at";
  if (/^(?:on )?(?:this|next) [a-z]+day$/.test(name)) return "at";
  if (/(?:sun|mon|tues|wednes|thurs|fri|satur)day$/.test(name)) return ON_THE.test(before) ? "at" : "published";
  return PUBLISHED_AFTER.test(after) || DATELINE_AFTER.test(after) || PUBLISHED_BEFORE.test(before)
    ? "published"
    : "at";
}

/** One match a place: the rule that stands first wins, then matches are put in the order of the text. */
function matchesInOrder(text: string): { rule: PeriodRule; match: RegExpMatchArray & { index: number } }[] {
  const taken = new Uint8Array(text.length);
  const matches: { rule: PeriodRule; match: RegExpMatchArray & { index: number } }[] = [];
  for (const rule of RULES) {
    for (const match of matchesIn(text, rule.pattern)) {
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
const PROBE: PeriodContext = { ...NOTHING_KNOWN, year: 2000 };

/** The periods that a text names, resolved against `asOf` (YYYY-MM-DD; null leaves out what is relative). */
export function readPeriods(text: string, asOf: string | null): Period[] {
  const folded = foldWithOffsets(text);
  return findPeriods(folded.text, { asOf }).flatMap(({ start, end, period, rule }) =>
    period === null ? [] : [{ span: sourceSpan(folded.at, { start, end }), period, rule }],
  );
}

/** The period that some words are and nothing else, a heading or the head of a column; null where they say more. */
export function periodAlone(words: string, asOf: string | null): string | null {
  const text = fold(words).trim();
  const [found] = findPeriods(text, { asOf });
  return found && found.start === 0 && found.end >= text.length ? found.period : null;
}
