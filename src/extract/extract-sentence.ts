/** One sentence → its drafted claims: what it states, and each of its numbers. */
import { partTable } from "../text/introductions.ts";
import { contains, type Span, slice } from "../text/span.ts";
import { baseBefore, type FoldedAmount } from "./amounts/read-amount.ts";
import type { Claim, Statistic } from "./claim.ts";
import { clauseEnd, clauseStart } from "./clause.ts";
import { assignPeriods } from "./dating/assign-period.ts";
import { type Assigned, NO_PERIOD } from "./dating/assigned.ts";
import { isAhead, nextPeriod, periodOfStatement } from "./dating/carry-period.ts";
import { changeAgainst } from "./dating/change-against.ts";
import { reportedPeriod, titledPeriod } from "./dating/reported-period.ts";
import { areForetold, isForecast, isPromised, speaksAhead } from "./is-forecast.ts";
import { type Attribution, JUDGEMENT } from "./names/attribution.ts";
import { kindOfPeriod } from "./periods/calendar.ts";
import { readSentence, type SentenceRead } from "./read-sentence.ts";
import { readStatement } from "./read-statement.ts";
import { type Cell, readRow, tellsMore } from "./read-table.ts";
import { leadingCompany, leadingEpithet, leadingPlace, ofOwner, owningPlace } from "./subjects/leading-company.ts";
import { movedLike } from "./subjects/moved-like.ts";
import type { Named } from "./subjects/named.ts";
import { isEnglish, type ReadableSentence } from "./subjects/phrase.ts";
import { readNamed } from "./subjects/read-subject.ts";
import { asideAround, beforeBrackets, isHypothetical, onItsBasis } from "./subjects/read-subject-en.ts";
import { kindOfName } from "./subjects/stands-for.ts";
import { OFFICIAL, resolved } from "./subjects/text-topic.ts";
import type { Carried, TextContext } from "./text-context.ts";

export type Draft = Omit<Claim, "id">;

/** A quote with what was read of it. */
interface Quoted {
  context: TextContext;
  span: Span;
  read: SentenceRead;
  attribution: Attribution;
}

/** Drafts the claims of a quote, and keeps in `carried` what the next one goes on from. */
export function extractSentence(context: TextContext, span: Span, attribution: Attribution, carried: Carried): Draft[] {
  const { source, topic, lexicon } = context;
  const read = readSentence(context, slice(source.text, span), carried);
  const quoted: Quoted = { context, span, read, attribution };
  const stated = readStatement(read.sentence, carried.named, carried.by ? "introduced" : "alone");
  const statement = stated && resolved(stated, topic, lexicon);
  const drafts = statement ? [draftStatement(quoted, statement, carried.period)] : [];
  if (carried.by?.kind === "table") {
    const { head } = partTable(carried.introduction);
    const cells = readRow(head, read.words, carried.named, source.asOf, carried.caption);
    const over = titledPeriod(carried.caption, source.asOf);
    const numbers = cells.map((cell) =>
      draftCell(quoted, cell, cell.isFormer ? NO_PERIOD : over.period === null ? carried.period : over),
    );
    return [...(tellsMore(read.words, cells) ? drafts : []), ...numbers];
  }
  const { folded, periods } = read.sentence;
  const goesOn = isOfDay(folded, carried.period)
    ? NO_PERIOD
    : reportedPeriod(folded, carried.period, context.reported, context.titled);
  const assigned = assignPeriods(folded, read.statistics, periods, goesOn);
  drafts.push(...draftNumbers(quoted, assigned, goesOn, carried));
  rememberCompanies(read.sentence, statement, carried);
  const isAheadOfText = speaksAhead(folded);
  carried.period = nextPeriod(
    folded,
    periods.filter(({ period }) => !isAheadOfText || !isAhead(period, source.asOf)),
    carried.period,
    assigned,
    source.asOf,
  );
  return drafts;
}

// the stock closed 7% higher, its shares fell 3%, 股价上涨6.2%
const SHARES_MOVED =
  /股价|收盘|收[涨跌报]|盘[中前后][^，。]{0,8}[涨跌]|\b(?:shares|stock) (?:[a-z]+ ){0,2}(?:closed|ended|rose|fell|jumped|dropped|slid|slipped|gained|lost|climbed|tumbled|traded|were (?:up|down))\b/;

/** Shares closed 7% higher: on the day, and not in the quarter that is reported on. */
const isOfDay = (folded: string, { period }: Assigned): boolean =>
  period !== null && kindOfPeriod(period) !== "day" && SHARES_MOVED.test(folded);

const UNSAID: Attribution = { speaker: null, origin: null, isOpinion: false };

/** What every claim of a quote has from it. */
const common = ({ span, attribution: { origin } }: Quoted, { speaker }: Attribution) =>
  ({ span, speaker, origin, gloss: null, review: "draft" }) as const;

/** Of what is told in these words of a folded sentence. */
const natureOf = (words: string, { isOpinion }: Attribution): Claim["nature"] =>
  isOpinion || JUDGEMENT.test(words) ? "opinion" : "fact";

function draftStatement(quoted: Quoted, statement: Named, goesOn: Assigned): Draft {
  const { read, attribution } = quoted;
  const { folded, periods } = read.sentence;
  // what somebody says is said when the text is written, whatever its figures are of
  const [period, periodRule] = periodOfStatement(periods, attribution.speaker === null ? goesOn : NO_PERIOD);
  // 甲占了一半；乙称…: the whole is nobody's
  const by = /[;；]\s*$/.test(read.words.slice(0, attribution.from ?? 0)) ? UNSAID : attribution;
  return {
    ...common(quoted, by),
    statistic: null,
    ...statement,
    period,
    periodRule,
    nature: isForecast(folded, periods) ? "forecast" : natureOf(folded, by),
    foundBy: "sentence",
  };
}

/** A number of a table's row; `over`: of what the whole table is. */
function draftCell(quoted: Quoted, { span, amount, named, period }: Cell, over: Assigned): Draft {
  const of = period !== null ? { period, rule: "stated" } : over;
  const change = changeAgainst(amount.change, { period: of.period, base: null, isNamed: false, isStockMove: false });
  return {
    ...common(quoted, quoted.attribution),
    statistic: statisticOf({ ...amount, change }, inText(quoted, span)),
    ...named,
    period: of.period,
    periodRule: of.rule,
    nature: "fact",
    foundBy: "table",
  };
}

/** The numbers of a sentence, each of the period assigned to it; `goesOn`: what a number without one of its own is of. */
function draftNumbers(quoted: Quoted, assigned: readonly Assigned[], goesOn: Assigned, carried: Carried): Draft[] {
  const { context, span: quote, read, attribution } = quoted;
  const { topic, isOfParty, lexicon } = context;
  const { sentence, statistics, words } = read;
  const { folded, periods } = sentence;
  const epithet = isOfParty && isEnglish(folded) && sentence.companies.length === 0 ? leadingEpithet(words) : "";
  const lead = isEnglish(folded)
    ? leadingPlace(words, lexicon) || owningPlace(words, lexicon) || leadingCompany(words, read.mentions)
    : "";
  if (lead !== "") carried.named = { ...carried.named, subject: lead };
  else if (isOfParty && OFFICIAL.test(folded) && sentence.companies.length === 0)
    carried.named = { ...carried.named, subject: carried.named.subject === topic ? "" : carried.named.subject };
  const { subject } = carried.named;
  const told: Named[] = [];
  const foretold = areForetold(folded, statistics);
  return statistics.flatMap((amount, index): Draft[] => {
    const former = statistics[index - 1];
    // Shares of Acme, in which Emca holds 20%, rose 5%: of what was spoken of before the aside
    if (former && isEnglish(folded) && (asideAround(folded, former.end)?.end ?? amount.start) < amount.start)
      carried.named = { ...carried.named, subject };
    carried.named = told[beforeBrackets(folded, statistics, index) ?? -1] ?? carried.named;
    const given = assigned[index] ?? NO_PERIOD;
    // shoppers will send back 5%: not in the quarter that the sentence before reports on
    const isToCome = given.period === goesOn.period && given.rule === goesOn.rule && isPromised(folded, amount.start);
    const { period, rule } = isToCome ? NO_PERIOD : given;
    const span = read.inWords(amount);
    const place = inText(quoted, span);
    if (!contains(quote, place)) return [];
    const alone = resolved(readNamed(sentence, amount, carried.named), topic, lexicon, subject);
    const isEpithet = epithet !== "" && epithet.includes(alone.subject);
    const own = movedLike(folded, statistics, index, told) ?? (isEpithet ? { ...alone, subject: topic } : alone);
    const named = ofOwner(words, own, lead || (isOfParty && isEnglish(folded) ? topic : ""), lexicon);
    told[index] = named;
    carried.named = named;
    // 甲涨了5%；乙称涨了8%: nobody says the first
    const by = span.start < (attribution.from ?? 0) ? UNSAID : attribution;
    const change = changeAgainst(amount.change, {
      period,
      base: baseBefore(folded, amount.start, periods)?.period ?? null,
      isNamed: periods.some((found) => found.period === period),
      isStockMove: read.isStockMove,
    });
    return [
      {
        ...common(quoted, by),
        statistic: statisticOf({ ...amount, change }, place),
        subject: named.subject,
        metric: onItsBasis(folded, { ...amount, change }, named).metric,
        period,
        periodRule: period === null ? null : rule,
        nature: foretold[index] ? "forecast" : natureOfNumber(folded, amount, by),
        foundBy: amount.rule,
      },
    ];
  });
}

/** By the words of its clause; what didn't come about is a judgement. */
const natureOfNumber = (folded: string, amount: FoldedAmount, by: Attribution): Claim["nature"] =>
  isHypothetical(folded, amount)
    ? "opinion"
    : natureOf(folded.slice(clauseStart(folded, amount.start), clauseEnd(folded, amount.end)), by);

const inText = ({ span }: Quoted, { start, end }: Span): Span => ({ start: span.start + start, end: span.start + end });

const statisticOf = (amount: Omit<FoldedAmount, "start" | "end">, span: Span): Statistic => ({
  span,
  value: amount.value,
  unit: amount.unit === "" ? "count" : amount.unit,
  qualifier: amount.qualifier,
  vague: amount.vague,
  change: amount.change,
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
