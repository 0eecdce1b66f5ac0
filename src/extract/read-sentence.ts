/** What stands in a sentence: its names, its periods and its numbers, as far as the sentences before it tell of them. */
import { isCompany, isFestival, isPersonEntry, isPlace, isProperName, isReporter } from "../lexicon/entry.ts";
import type { Mention } from "../lexicon/mention.ts";
import { foldWithOffsets } from "../text/fold.ts";
import { SAYING_AS_WRITTEN } from "../text/saying.ts";
import { foldedSpan, sourceSpan } from "../text/source-span.ts";
import { contains, type Span, slice } from "../text/span.ts";
import { inOneCurrency } from "./amounts/home-currency.ts";
import { isStatistic } from "./amounts/is-statistic.ts";
import { type FoldedAmount, findAmounts } from "./amounts/read-amount.ts";
import { isTimeForeseen } from "./is-forecast.ts";
import { findPeriods, OF_FESTIVAL } from "./periods/read-period.ts";
import { countedAs } from "./read-list.ts";
import { isEnglish, type ReadableSentence } from "./subjects/phrase.ts";
import { isCounter } from "./subjects/text-topic.ts";
import type { Carried, TextContext } from "./text-context.ts";

export interface SentenceRead {
  /** As they stand. */
  words: string;
  /** In them. */
  mentions: readonly Mention[];
  sentence: ReadableSentence;
  /** Those of its amounts that state something measured or counted. */
  statistics: readonly FoldedAmount[];
  /** Whether it tells of share prices. */
  isStockMove: boolean;
  /** Where in `words` a span of the folded sentence stands. */
  inWords: (folded: Span) => Span;
}

// 盘中一度涨超8%, 股价涨幅20.86%; shares closed down 2.3%
const STOCK = /股价|盘中|收盘|收涨|收跌|开盘|盘前|盘后|港股|美股|\bshares?\b|\bstocks?\b/;
// 美国通用会计准则, US GAAP: of nothing there
const ACCOUNTING = /^ ?(?:(?:通用|公认|一般公认)?(?:会计|會計)(?:准则|準則|原则|原則)|GAAP)/;
// 该负责人介绍, 政府发言人表示, 政府统计处发表: a person or a post, or a part of an office's name
const TELLS = new RegExp(`^[^，。,;；：:]{0,8}(?:${SAYING_AS_WRITTEN}|强调|告诉)|^(?:统计|統計|发言人|發言人)`);
const isTeller = ({ entry, span }: Mention, words: string): boolean =>
  (!isProperName(entry) || isPersonEntry(entry)) && TELLS.test(words.slice(span.end, span.end + 16));
// sales in Brazil, buyers from the United States: where a company's figure is of, not whose it is
const PLACED = /\b(?:in|of|from|by|to|into|across|at|for|within|outside|throughout)(?: the)? $/i;

// U.S. Postal Service, New York Giants; but not China Tuesday
const NAME_GOES_ON =
  /^\.? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July)[A-Z][a-z-]{2}/;
/** Whether a place is only how a longer name begins, in a sentence that isn't written with capitals throughout. */
const beginsName = (words: string, { end }: Span, mentions: readonly Mention[]): boolean =>
  NAME_GOES_ON.test(words.slice(end, end + 12)) &&
  / [a-z]{4}/.test(words) &&
  !mentions.some(({ entry, span }) => isProperName(entry) && span.start > end && span.start <= end + 2);

/** Keeps in `carried` what the last change was against. */
export function readSentence(context: TextContext, words: string, carried: Carried): SentenceRead {
  const { source, lexicon, quarters, titled } = context;
  const { text: folded, at } = foldWithOffsets(words);
  const inWords = (span: Span): Span => sourceSpan(at, span);
  const periods = findPeriods(folded, {
    asOf: source.asOf,
    current: carried.period.period,
    quarters,
    report: titled.period,
    year: reportYear(quarters),
    isForeseen: (start, end) => isTimeForeseen(folded, start, end),
  });
  const isStockMove = STOCK.test(folded);
  const counted = countedAs(carried.introduction, findAmounts(folded));
  const amounts = inheritBase(inOneCurrency(folded, counted, context.home), isStockMove ? { base: null } : carried);
  const mentions = lexicon
    .find(words, { printed: true })
    .filter(({ span }) => !ACCOUNTING.test(words.slice(span.end, span.end + 8)));
  const foldedSpans = (named: (mention: Mention) => boolean): Span[] =>
    mentions
      .filter(named)
      .map(({ span }) => foldedSpan(at, span))
      .filter(({ start, end }) => end > start);
  const festivals = periods.filter(({ rule }) => OF_FESTIVAL.test(rule)).map(inWords);
  const isOfEnglishParty = context.isOfParty && isEnglish(folded);
  // who says so is seldom whom a number is of
  const isSubject = (mention: Mention): boolean => {
    const { entry, span } = mention;
    return (
      entry.kind === "subject" &&
      !isReporter(entry) &&
      !isTeller(mention, words) &&
      !isCounter(words, span) &&
      !isFestival(entry) &&
      !festivals.some((festival) => contains(festival, span)) &&
      !(isOfEnglishParty && isPlace(entry) && PLACED.test(words.slice(0, span.start))) &&
      !(isPlace(entry) && isEnglish(folded) && beginsName(words, span, mentions))
    );
  };
  const sentence: ReadableSentence = {
    folded,
    words: (start, end) => slice(words, inWords({ start, end })),
    periods,
    amounts,
    metrics: foldedSpans(({ entry }) => entry.kind === "metric"),
    subjects: foldedSpans(isSubject),
    companies: foldedSpans(({ entry }) => isCompany(entry)),
    spoken: carried.spoken,
    called: new Map(carried.called),
  };
  const statistics = amounts.filter((amount) => isStatistic(folded, amount));
  return { words, mentions, sentence, statistics, isStockMove, inWords };
}

const reportYear = (quarters: ReadonlyMap<number, string>): number | null => {
  const [first] = quarters.values();
  return first === undefined ? null : Number(first.slice(0, 4));
};

/** A growth that names no base has that of the growth before it. */
function inheritBase(amounts: FoldedAmount[], carried: Pick<Carried, "base">): FoldedAmount[] {
  return amounts.map((amount) => {
    const change = amount.change === "unstated" && carried.base !== null ? carried.base : amount.change;
    // up 1.6 points from the first quarter: that of the share alone
    if (change !== null && /^(?:yoy|qoq|mom)$/.test(change) && (change === "yoy" || amount.unit !== "pp"))
      carried.base = change;
    return { ...amount, change };
  });
}
