/** The periods that a question names: 7月, 23年头七个月, Q2 2023, last year. */
import { anyOf } from "../../text/any-of.ts";
import { foldWithOffsets } from "../../text/fold.ts";
import { matchesIn } from "../../text/matches-in.ts";
import { overlaps, type Span, slice } from "../../text/span.ts";
import { type Reading, RULES } from "./asked-period-rules.ts";
import { periodsAsInTexts } from "./periods-of-texts.ts";

/** A month and a day of it; null where the question leaves it open. */
export interface Point {
  month: number | null;
  day: number | null;
}

export interface AskedPeriod {
  span: Span;
  /** The piece of the question, without the preposition that the span may begin with: July 2019 of "in July 2019". */
  typed: string;
  /** The whole span as it is matched on: folded, with 年 and 月 for nian and yue. */
  folded: string;
  /** Null when the question leaves the year open (七月). */
  year: number | null;
  /** In how many years after that it ends: 1 for 2022年6月到2023年8月, 0 for what lies within a year. */
  yearsOn: number;
  from: Point;
  to: Point;
  /** A company's own year: 22财年, FY2024. */
  fiscal: boolean;
  /**
   * 1 to 4: a quarter of that year (24财年第一财季, third-quarter fiscal 2024), whose months only the company's report
   * tells, so that `from` and `to` leave them open; null for any other period.
   */
  ownQuarter: number | null;
  /**
   * at: the figure is to be of this period; by: of anything that ends with it (截至, by the end of);
   * since: only the far end of a comparison (比2018年底多了, since 2018), so it never rules a figure out.
   */
  role: "at" | "by" | "since";
}

const FULL_YEAR = /全年|整年|\b(?:full|whole|entire)[- ]year\b/;

/** Whether a folded question asks for a whole year. */
export const asksFullYear = (question: string): boolean => FULL_YEAR.test(question);

// 截至2020年3月, by end of july: whatever ends with the period; 比2018年底, vs 2022, since 2018: the far end of a
// comparison, and so is 和2018年, but not where it joins two periods (2019年和2020年).
const BY =
  /(?:截[至止]|截至到|\b(?:thru|through|up to|until|till|by)(?: the)?(?: end of)?|\bas (?:of|at)|\bend of|累计|到) ?$/;
const SINCE =
  /(?:比|较|相比|自|从|(?<![年月日号天季度底末\d] ?)[跟和]|\bsince(?: the)?(?: end of)?|\bvs\.?|\bversus|\bthan(?: in| at(?: the)?)?|\bfrom|\bcompared (?:to|with))(?: the)? ?$/;
const AFTER_SINCE = /^ ?(?:以来|起|相比|开始|[至迄]今)/;
// 跟疫情前19年比: set against, with a word or two between
const SET_AGAINST = /[跟和与同较][^，,。?？\d]{0,4}$/;
const AFTER_AGAINST = /^ ?比(?![重例率])/;

// the day on which somebody asks, reads or hears; of 今天快手日活多少 it is the day asked for
const DAY = /^(?:今[天晚早日]|昨[天晚日]|前天|today|tonight|yesterday|this morning|last night)$/;
// 今天想问一下, 昨天看新闻, 今天我们来看; yesterday I read that
const THEN_ASKED = anyOf(
  /^(?:早上|晚上|上午|下午)?(?:在[^,，。?？]{1,8})?[,， ]?(?:我们?|咱们?|俺)?(?:又|就|还|刚|才){0,2}(?:想(?:请?[问教]|知道|了解|查|看|聊)|[看听读刷][到见]|听说|看(?:了|过)?(?:一?[个条篇则])?(?:新闻|报道|文章|微博|朋友圈|公众号)|(?<=们|咱)来(?:看|聊|说|讲|问|了解)|(?:聊|说|讲|问)(?:一下|一?[聊说讲问]))/,
  /^,? ?(?:i|we)(?:['’]ve| have)? (?:just )?(?:read|saw|seen|heard|wondered|noticed|learn(?:ed|t)|came across|was (?:reading|wondering|told))\b/,
);
// I saw on the news yesterday
const ASKED_WHEN =
  /\b(?:i|we)(?:['’]ve| have)? (?:just )?(?:read|saw|seen|heard|wondered|noticed|came across|was (?:reading|wondering|told))(?: (?:an?|the|this|in|on|news|article|report|story|post|paper|something|online|somewhere|just)){0,5} $/;

/** Whether a day only tells when somebody asks or came to ask. */
const isOfAsking = (day: string, before: string, after: string): boolean =>
  DAY.test(day) && (THEN_ASKED.test(after) || ASKED_WHEN.test(before));

const PREPOSITION = /^(?:in|of|by|since|until|for|during|thru) +/i;

const MONTH_AND_TWO_DIGITS = /^[a-z]+ (?:1[5-9]|2\d|3[01])$/;
const FISCAL = /财年|财政年度|\bfy|\bfiscal/;

// 1 dao 7 yue, 2 jidu, 2023 nian: after a digit, pinyin for the words of dates; padded so that offsets stay.
const PINYIN = /(?<=\d ?)(?:nian|yue|jidu|dao|hao)(?![a-z])/g;
const CHARACTERS: Record<string, string> = { nian: "年", yue: "月", jidu: "季度", dao: "到", hao: "号" };

/** A piece of the folded question that a rule has read. */
interface Read {
  start: number;
  end: number;
  reading: Reading;
  /** The preposition that the rule has read along: since '18, by July. */
  preposition: string;
}

/** Years ahead that are still spoken of by their last two digits: in 2026 "29年" is a year and "40年" a time. */
const YEARS_AHEAD = 3;
const isTooFarOff = ({ yy, y1, lyy }: Record<string, string | undefined>, now: Date): boolean =>
  [yy, y1, lyy].some((year) => year?.length === 2 && 2000 + Number(year) > now.getUTCFullYear() + YEARS_AHEAD);

/** Whether a question's rule has read a part of what a text's has: 三季 of 首三季, 2022年6月 of 2022年6月至2023年8月. */
const readsLess = ({ start, end, reading }: Read, length: number): boolean =>
  end - start < length && reading.role === undefined && reading.ownQuarter === undefined;

/** What rules for questions read, in their order, then those for texts where these have read nothing or less. */
const readAll = (text: string, now: Date): Read[] => {
  const taken = new Uint8Array(text.length);
  const isFree = (start: number, end: number): boolean => !taken.subarray(start, end).some(Boolean);
  const found: Read[] = [];
  for (const rule of RULES) {
    for (const match of matchesIn(text, rule.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const groups = match.groups ?? {};
      const reading = isFree(start, end) && !isTooFarOff(groups, now) ? rule.read(groups, now) : null;
      if (reading === null) continue;
      taken.fill(1, start, end);
      if (reading !== "none") found.push({ start, end, reading, preposition: groups.p ?? "" });
    }
  }
  const others = periodsAsInTexts(text, now).flatMap(({ start, end, ...reading }) => {
    const within = found.filter((one) => start <= one.start && one.end <= end);
    return isFree(start, end) || (within.length > 0 && within.every((one) => readsLess(one, end - start)))
      ? { start, end, reading, preposition: "" }
      : [];
  });
  return [...found.filter((one) => !others.some((other) => overlaps(one, other))), ...others];
};

/** Reads every period in a question; `now` resolves 去年 and its like. Periods come back in the order of the question. */
export function readAskedPeriods(question: string, now: Date): AskedPeriod[] {
  const folded = foldWithOffsets(question);
  const text = folded.text.replace(PINYIN, (word) => (CHARACTERS[word] ?? "").padEnd(word.length));
  const inPinyin = Array.from(folded.text.matchAll(PINYIN), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const periods: AskedPeriod[] = [];
  for (const { start, end: matched, reading, preposition } of readAll(text, now)) {
    // 7 yue: all of the word, of which a character has taken the place
    const end = inPinyin.find((word) => word.start < matched && matched < word.end)?.end ?? matched;
    if (isOfAsking(text.slice(start, matched).trim(), text.slice(Math.max(0, start - 60), start), text.slice(end)))
      continue;
    const before = text.slice(Math.max(0, start - 24), start) + preposition;
    const after = text.slice(end, end + 4);
    const since =
      SINCE.test(before) || AFTER_SINCE.test(after) || (SET_AGAINST.test(before) && AFTER_AGAINST.test(after));
    const span = { start: folded.at[start] ?? 0, end: folded.at[end] ?? question.length };
    const words = text.slice(start, matched);
    const period: AskedPeriod = {
      span,
      typed: slice(question, span).trim().replace(PREPOSITION, ""),
      folded: words.trim(),
      year: reading.year ?? null,
      yearsOn: reading.yearsOn ?? 0,
      from: { month: null, day: null, ...reading.from },
      to: { month: null, day: null, ...reading.to },
      fiscal: FISCAL.test(words),
      ownQuarter: reading.ownQuarter ?? null,
      role: since ? "since" : BY.test(before) ? "by" : (reading.role ?? "at"),
    };
    periods.push(period);
    // july 23: the day or the year, whichever a figure is of
    const year = MONTH_AND_TWO_DIGITS.test(words) ? reading.from?.day : null;
    if (year && reading.year === null && !isTooFarOff({ yy: String(year) }, now))
      periods.push({
        ...period,
        year: 2000 + year,
        from: { ...period.from, day: null },
        to: { ...period.to, day: null },
      });
  }
  return mergeYear(periods.sort((a, b) => a.span.start - b.span.start));
}

/** A year that stands apart from its month (2020年格力5月的直播) belongs to it; the period without a year takes it. */
function mergeYear(periods: AskedPeriod[]): AskedPeriod[] {
  const years = periods.filter(
    (period) => period.year !== null && period.from.month === null && period.from.day === null,
  );
  const open = periods.filter((period) => period.year === null);
  const [year] = years;
  if (years.length !== 1 || open.length === 0 || !year || year.role === "since") return periods;
  for (const period of open) period.year = year.year;
  return periods.filter((period) => period !== year);
}
