/** One sentence → its drafted claims: what it states, and each of its numbers. */
import { isCompany, isFestival, isPlace, isReporter } from "../lexicon/entry.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { foldWithOffsets } from "../text/fold.ts";
import type { Introduced } from "../text/introductions.ts";
import { foldedSpan, sourceSpan } from "../text/source-span.ts";
import { contains, type Span, slice } from "../text/span.ts";
import { type HomeCurrency, inOneCurrency } from "./amounts/home-currency.ts";
import { isStatistic } from "./amounts/is-statistic.ts";
import { baseBefore, type FoldedAmount, findAmounts } from "./amounts/read-amount.ts";
import type { Claim, Statistic } from "./claim.ts";
import { clauseEnd, clauseStart } from "./clause.ts";
import { assignPeriods } from "./dating/assign-period.ts";
import { type Assigned, NO_PERIOD } from "./dating/assigned.ts";
import { isAhead, nextPeriod, periodOfStatement } from "./dating/carry-period.ts";
import { changeAgainst } from "./dating/change-against.ts";
import { reportedPeriod, titledPeriod } from "./dating/reported-period.ts";
import { isForecast, isForetold, isPromised, isTimeForeseen, speaksAhead } from "./is-forecast.ts";
import { type Attribution, JUDGEMENT } from "./names/read-speaker.ts";
import { kindOfPeriod } from "./periods/calendar.ts";
import { type FoundPeriod, findPeriods, OF_FESTIVAL } from "./periods/read-period.ts";
import { countedAs } from "./read-list.ts";
import { readStatement } from "./read-statement.ts";
import { type Cell, readRow, tellsMore } from "./read-table.ts";
import { leadingCompany, ofOwner } from "./subjects/leading-company.ts";
import type { Named } from "./subjects/named.ts";
import { isEnglish, type ReadableSentence } from "./subjects/phrase.ts";
import { readNamed } from "./subjects/read-subject.ts";
import { asideAround, isHypothetical, onItsBasis } from "./subjects/read-subject-en.ts";
import { kindOfName } from "./subjects/stands-for.ts";
import { namesParty, OFFICIAL, resolved } from "./subjects/text-topic.ts";

export interface SourceText {
  id: string;
  text: string;
  /** The article's own text; everything outside is boilerplate. */
  body: readonly Span[];
  /** The date that the text speaks from, YYYY-MM-DD. */
  asOf: string | null;
  language: "zh-Hans" | "zh-Hant" | "en";
  title: string;
}

// 盘中一度涨超8%, 股价涨幅20.86%; shares closed down 2.3%
const STOCK = /股价|盘中|收盘|收涨|收跌|开盘|盘前|盘后|港股|美股|\bshares?\b|\bstocks?\b/;

// the stock closed 7% higher, its shares fell 3%, 股价上涨6.2%
const SHARES_MOVED =
  /股价|收盘|收[涨跌报]|盘[中前后][^，。]{0,8}[涨跌]|\b(?:shares|stock) (?:[a-z]+ ){0,2}(?:closed|ended|rose|fell|jumped|dropped|slid|slipped|gained|lost|climbed|tumbled|traded|were (?:up|down))\b/;

// 美国通用会计准则, US GAAP: of nothing there
const ACCOUNTING = /^ ?(?:(?:通用|公认|一般公认)?(?:会计|會計)(?:准则|準則|原则|原則)|GAAP)/;

/** What the sentences so far hand on to the next. */
export interface Carried {
  period: Assigned;
  named: Named;
  /** The base of the last change: 同比 for a 增长 that names none. */
  base: string | null;
  speaker: string | null;
  /** What introduces the sentence's paragraph, and its words; null and empty where nothing does. */
  by: Introduced | null;
  introduction: string;
  /** The paragraph over a table's head; empty elsewhere. */
  caption: string;
  /** The company that the sentence before speaks of, for 其 and 它. */
  spoken: string;
  /** The latest company that the text calls 平台, 公司 and so on, for 该平台. */
  called: Map<string, string>;
}

/** What all sentences of a text are read with. */
export interface Reading {
  source: SourceText;
  /** Whom the text is about. */
  topic: string;
  lexicon: Lexicon;
  /** The text's own quarters by number. */
  quarters: ReadonlyMap<number, string>;
  /** Those that its head names: what it reports on. */
  reported: ReadonlyMap<number, string>;
  /** What the title says that the text reports on. */
  titled: Assigned;
  /** What money is in where no currency is named. */
  home: HomeCurrency;
}

// sales in Brazil, buyers from the United States: where a company's figure is of, not whose it is
const PLACED = /\b(?:in|of|from|by|to|into|across|at|for|within|outside|throughout)(?: the)? $/i;

const UNSAID: Attribution = { speaker: null, origin: null, isOpinion: false };

/** Drafts the claims of a quote, and keeps in `carried` what the next one goes on from. */
export function extractSentence(
  { source, topic, lexicon, quarters, reported, home, titled }: Reading,
  quote: Span,
  attribution: Attribution,
  carried: Carried,
): Omit<Claim, "id">[] {
  const words = slice(source.text, quote);
  const { text: folded, at } = foldWithOffsets(words);
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
  const found = inOneCurrency(folded, counted, home);
  const amounts = inherit(found, isStockMove ? { base: null } : carried);
  const statistics = amounts.filter((amount) => isStatistic(folded, amount));
  const mentions = lexicon
    .find(words, { printed: true })
    .filter(({ span }) => !ACCOUNTING.test(words.slice(span.end, span.end + 8)));
  const isOfParty = isEnglish(folded) && namesParty(topic, lexicon);
  const sentence: ReadableSentence = {
    folded,
    words: (start, end) => slice(words, sourceSpan(at, { start, end })),
    periods,
    amounts,
    metrics: foldedSpans(
      at,
      mentions.filter(({ entry }) => entry.kind === "metric").map(({ span }) => span),
    ),
    subjects: foldedSpans(
      at,
      // who says so is seldom whom a number is of
      mentions
        .filter(
          ({ entry, span }) =>
            entry.kind === "subject" &&
            !isReporter(entry) &&
            !isFestival(entry) &&
            !periods.some((period) => OF_FESTIVAL.test(period.rule) && contains(sourceSpan(at, period), span)) &&
            !(isOfParty && isPlace(entry) && PLACED.test(words.slice(0, span.start))),
        )
        .map(({ span }) => span),
    ),
    companies: foldedSpans(
      at,
      mentions.filter(({ entry }) => isCompany(entry)).map(({ span }) => span),
    ),
    spoken: carried.spoken,
    called: new Map(carried.called),
  };
  // shares closed 7% higher: on the day, and not in the quarter that is reported on
  const ofDay =
    SHARES_MOVED.test(folded) && carried.period.period !== null && kindOfPeriod(carried.period.period) !== "day";
  const goesOn = ofDay ? NO_PERIOD : reportedPeriod(folded, carried.period, reported, titled);
  const assigned = assignPeriods(folded, statistics, periods, goesOn);
  const isAheadOfText = speaksAhead(folded);
  const natureOf = (isOfFuture: boolean, own: string, { isOpinion } = attribution): Claim["nature"] =>
    isOfFuture ? "forecast" : isOpinion || JUDGEMENT.test(own) ? "opinion" : "fact";
  const stated = readStatement(sentence, carried.named, carried.by !== null);
  const statement = stated && resolved(stated, topic);
  const common = {
    span: quote,
    speaker: attribution.speaker,
    origin: attribution.origin,
    gloss: null,
    review: "draft" as const,
  };
  const claims: Omit<Claim, "id">[] = [];
  if (statement) {
    const [period, rule] = periodOfStatement(periods, carried.period);
    // 甲占了一半；乙称…: the whole is nobody's
    const by = /[;；]\s*$/.test(words.slice(0, attribution.from ?? 0)) ? UNSAID : attribution;
    claims.push({
      ...common,
      speaker: by.speaker,
      statistic: null,
      ...statement,
      period,
      periodRule: rule,
      nature: natureOf(isForecast(folded, periods), folded, by),
      foundBy: "sentence",
    });
  }
  if (carried.by?.kind === "table") {
    const cells = readRow(carried.introduction, words, carried.named, source.asOf, carried.caption);
    return [...(tellsMore(words, cells) ? claims : []), ...extractCells(source, quote, cells, carried, common)];
  }
  const lead = isEnglish(folded) ? leadingCompany(words, mentions) : "";
  if (lead !== "") carried.named = { ...carried.named, subject: lead };
  else if (OFFICIAL.test(folded) && sentence.companies.length === 0 && namesParty(topic, lexicon))
    carried.named = { ...carried.named, subject: carried.named.subject === topic ? "" : carried.named.subject };
  const { named: before } = carried;
  statistics.forEach((read, index) => {
    const former = statistics[index - 1];
    // Shares of Acme, in which Emca holds 20%, rose 5%: of what was spoken of before the aside
    if (former && isEnglish(folded) && (asideAround(folded, former.end)?.end ?? read.start) < read.start)
      carried.named = { ...carried.named, subject: before.subject };
    const given = assigned[index] ?? NO_PERIOD;
    // shoppers will send back 5%: not in the quarter that the sentence before reports on
    const isToCome = given.period === goesOn.period && given.rule === goesOn.rule && isPromised(folded, read.start);
    const { period, rule } = isToCome ? NO_PERIOD : given;
    const against = baseBefore(folded, read.start, periods)?.period ?? null;
    const amount = { ...read, change: changeAgainst(read.change, against, period) };
    const span = sourceSpan(at, amount);
    const inText = { start: quote.start + span.start, end: quote.start + span.end };
    if (!contains(quote, inText)) return;
    const told = resolved(readNamed(sentence, read, carried.named), topic);
    const named = ofOwner(words, told, lead || (isOfParty ? topic : ""), lexicon);
    carried.named = named;
    // 甲涨了5%；乙称涨了8%: nobody says the first
    const by = span.start < (attribution.from ?? 0) ? UNSAID : attribution;
    claims.push({
      ...common,
      speaker: by.speaker,
      statistic: statisticOf(amount, inText, period, periods, isStockMove),
      subject: named.subject,
      metric: onItsBasis(folded, amount, named).metric,
      period,
      periodRule: period === null ? null : rule,
      nature: natureOf(
        isForetold(folded, amount.start),
        folded.slice(clauseStart(folded, amount.start), clauseEnd(folded, amount.end)),
        isHypothetical(folded, amount) ? { ...by, isOpinion: true } : by,
      ),
      foundBy: amount.rule,
    });
  });
  rememberCompanies(sentence, statement, carried);
  carried.period = nextPeriod(
    folded,
    periods.filter(({ period }) => !isAheadOfText || !isAhead(period, source.asOf)),
    carried.period,
    assigned,
    source.asOf,
  );
  return claims;
}

/** The numbers of a table's row. */
const extractCells = (
  source: SourceText,
  quote: Span,
  cells: readonly Cell[],
  { caption, period: goesOn }: Carried,
  common: Pick<Claim, "span" | "speaker" | "origin" | "gloss" | "review">,
): Omit<Claim, "id">[] =>
  cells.map(({ span, amount, named: own, period }) => {
    const inText = { start: quote.start + span.start, end: quote.start + span.end };
    const over = titledPeriod(caption, source.asOf);
    const of = period !== null ? { period, rule: "stated" } : over.period === null ? goesOn : over;
    return {
      ...common,
      statistic: statisticOf(
        { ...amount, change: changeAgainst(amount.change, null, of.period) },
        ...([inText, of.period, [], false] as const),
      ),
      ...own,
      period: of.period,
      periodRule: of.rule,
      nature: "fact",
      foundBy: "table",
    };
  });

/** Keeps for the next sentence whom this one speaks of, and what the text calls whom. */
function rememberCompanies(sentence: ReadableSentence, statement: Named | null, carried: Carried): void {
  const names = sentence.companies.map(({ start, end }) => sentence.words(start, end));
  sentence.companies.forEach(({ start, end }, index) => {
    const [name = "", kind] = [names[index], kindOfName(sentence.folded, start, end)];
    if (kind !== null) carried.called.set(kind, name);
  });
  const spoken = names.find((name) => name === statement?.subject) ?? names[0];
  if (spoken !== undefined) carried.spoken = spoken;
}

const reportYear = (quarters: ReadonlyMap<number, string>): number | null => {
  const [first] = quarters.values();
  return first === undefined ? null : Number(first.slice(0, 4));
};

const foldedSpans = (at: Int32Array, spans: readonly Span[]): Span[] =>
  spans.map((span) => foldedSpan(at, span)).filter(({ start, end }) => end > start);

/** A growth that names no base has that of the growth before it. */
function inherit(amounts: FoldedAmount[], carried: Pick<Carried, "base">): FoldedAmount[] {
  return amounts.map((amount) => {
    const change = amount.change === "unstated" && carried.base !== null ? carried.base : amount.change;
    if (change !== null && /^(?:yoy|qoq|mom)$/.test(change)) carried.base = change;
    return { ...amount, change };
  });
}

function statisticOf(
  amount: Omit<FoldedAmount, "start" | "end">,
  span: Span,
  period: string | null,
  periods: readonly FoundPeriod[],
  isStockMove: boolean,
): Statistic {
  const monthly = amount.change === "qoq" && period !== null && kindOfPeriod(period) === "month";
  const daily = amount.change === "unstated" && period !== null && kindOfPeriod(period) === "day" && isStockMove;
  // 2014至2022年,…扩大了11倍: from the first year of the range
  const sinceFirst =
    amount.change === "unstated" &&
    periods.some((found) => found.period === period) &&
    /^\d{4}\/\d{4}$/.test(period ?? "");
  return {
    span,
    value: amount.value,
    unit: amount.unit === "" ? "count" : amount.unit,
    qualifier: amount.qualifier,
    vague: amount.vague,
    change: followsYear(amount.change, period)
      ? "yoy"
      : daily
        ? "dod"
        : monthly
          ? "mom"
          : sinceFirst
            ? `vs-${period?.slice(0, 4)}`
            : amount.change,
  };
}

/** 较2022年上升 of a figure of 2023: year on year. */
const followsYear = (change: string | null, period: string | null): boolean =>
  /^vs-\d{4}$/.test(change ?? "") && period === String(Number(change?.slice(3)) + 1);
