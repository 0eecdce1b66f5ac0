/** A claim as ranking sees it: folded copies to match on, and the lexicon entries that it is about. */
import { spokenFrom } from "../../corpus/files/article.ts";
import type { LoadedArticle } from "../../corpus/files/load-corpus.ts";
import { type Amount, readAmounts } from "../../extract/amounts/read-amount.ts";
import type { Claim } from "../../extract/claim.ts";
import { headedPeriod } from "../../extract/dating/reported-period.ts";
import { SAME_PERIOD } from "../../extract/periods/period-rule.ts";
import { type Period, readPeriods } from "../../extract/periods/read-period.ts";
import type { Entry } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/fold.ts";
import type { Introduced } from "../../text/introductions.ts";
import { matchable } from "../../text/lemmatise.ts";
import { splitClauses, splitSentences } from "../../text/segment.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import { dimensionOf, serves } from "../question/fits-expected.ts";
import { type ArticleView, viewArticle } from "./article-view.ts";
import { isFormerValue } from "./former-value.ts";
import { companiesIn, festivalsIn, metricsIn, namesIn, placesIn } from "./names-in.ts";
import { readMeaningRows } from "./shared-meaning.ts";

/** Texts here are folded, with English words as base forms: copies to match on, never to quote. */
export interface ClaimView extends ArticleView {
  claim: Claim;
  /** The quote as it stands, after what introduces it where it can't be understood without. */
  told: string;
  /** The subject and metric as read. */
  reading: string;
  /** The metric alone. */
  metricReading: string;
  /** The numbers of the clause, in their units: 1150000 people. Read when first asked for, which few questions do. */
  readonly amounts: readonly Amount[];
  /** The same of the whole quote. */
  readonly quoteAmounts: readonly Amount[];
  /** The clause that holds the number; for a claim without one, the whole quote. */
  clause: string;
  /** The number is the one that another has taken the place of: 340人 in 从340人缩减到118人. */
  isFormer: boolean;
  /** What is told, to match on. */
  quote: string;
  /** The quote is a line of its own without a mark at its end: it says what follows, in fewer words. */
  isHeading: boolean;
  /** The quote as far as the clause's end: who is named only after it isn't spoken of yet. */
  sofar: string;
  /** The English gloss; empty without one. */
  gloss: string;
  /** Who says it, or where the text has it from. */
  speaker: string;
  /** The quote's words as rows of the table of meanings. */
  readonly meanings: readonly number[];
  /** The sentence before in the same paragraph, or the heading that the quote stands under; else empty. */
  before: string;
  /** The two sentences before that one. */
  earlier: string;
  /** Ids of the metrics that the number measures, by its reading or, failing that, its clause. */
  metrics: ReadonlySet<string>;
  /** Whom or what the claim is about, in words. */
  subject: string;
  /** Ids of the companies, people and places in the subject. */
  subjects: ReadonlySet<string>;
  /** The periods that the quote names, with what introduces it, be it only to compare with. Read when first asked for. */
  readonly toldPeriods: readonly Period[];
  /** Those of them that something is of. Read when first asked for. */
  readonly namedPeriods: readonly (string | null)[];
  /** The number is what another is set against: 去年同期为亏损4亿元, against 3.1 million a year earlier. */
  isOfYearBefore: boolean;
  /** Ids of the companies named in the clause; in the whole quote for a number of the year before, which goes on from another clause. Read when first asked for. */
  readonly namedInClause: ReadonlySet<string>;
  /** Ids of the places that the lexicon lists and the clause names. Read when first asked for. */
  readonly placesInClause: ReadonlySet<string>;
  /** Ids of the festivals and holidays that the quote names. Read when first asked for. */
  readonly festivals: ReadonlySet<string>;
  /** Ids of the companies, people and places that the quote or its source names. Read when first asked for. */
  readonly namedInQuote: ReadonlySet<string>;
}

// 较2018年底增长, up from 2018: what something is compared with is none of its periods
const FAR_END = /(?:[较比]|较于|\b(?:(?:up|down) from|than(?: in)?|versus|vs\.?|compared (?:with|to))) ?$/;

const clauseOf = (text: string, quote: Span, number: Span): string => {
  const clause = splitClauses(text, quote).find((span) => contains(span, number));
  return slice(text, clause ?? quote);
};

const SENTENCE_END = /[。！？!?.…：:；;，,”」』"')）]$/;

// - 免运费, 1. 免运费, • free delivery: an item of a list
const LIST_ITEM = /^\s*(?:[-–—•·*●]|[(（]?\d{1,2}[.、)）])/;

/** A row of a table has no mark at its end either, but a number. */
const isHeading = (text: string, { span: { start, end }, statistic }: Claim): boolean =>
  statistic === null &&
  !SENTENCE_END.test(text.slice(start, end)) &&
  !LIST_ITEM.test(text.slice(start, end)) &&
  (start === 0 || text[start - 1] === "\n") &&
  (end === text.length || text[end] === "\n");

/** Views that are kept: some five kilobytes each. */
const MOST_VIEWS = 20_000;

/** Makes views of claims when they are first ranked, and keeps as many. */
export const createClaimViews = (lexicon: Lexicon): ((claim: Claim, home: LoadedArticle) => ClaimView) => {
  const heads = new Map<LoadedArticle, ArticleView>();
  const views = new Map<Claim, ClaimView>();
  const headOf = (home: LoadedArticle): ArticleView => {
    const head = heads.get(home) ?? viewArticle(home, lexicon);
    heads.set(home, head);
    return head;
  };
  return (claim, home) => {
    let view = views.get(claim);
    if (!view) {
      view = viewClaim(claim, headOf(home), lexicon);
      if (views.size >= MOST_VIEWS) views.clear();
      views.set(claim, view);
    }
    return view;
  };
};

/** 收入 in "1900 万人 … 获得收入" is not what is counted there: people are. */
const measures = (metric: Entry | undefined, { statistic }: Claim): boolean =>
  !metric?.dimension || !statistic || statistic.change !== null || serves(metric.dimension, dimensionOf(statistic)) > 0;

const viewClaim = (claim: Claim, head: ArticleView, lexicon: Lexicon): ClaimView => {
  const { home } = head;
  const quote = slice(home.text, claim.span);
  const by = leansOn(claim, head);
  const clause = claim.statistic ? clauseOf(home.text, claim.span, claim.statistic.span) : quote;
  const readMetrics = metricsIn(lexicon, claim.metric);
  const [before = "", ...earlier] = sentencesBefore(claim, head);
  const told =
    by && by.introduction.start < claim.span.start ? `${slice(home.text, by.introduction)}\n${quote}` : quote;
  const matchableQuote = matchable(told);
  let amounts: readonly Amount[] | undefined;
  let quoteAmounts: readonly Amount[] | undefined;
  let toldPeriods: readonly Period[] | undefined;
  let namedPeriods: readonly (string | null)[] | undefined;
  let namedInClause: ReadonlySet<string> | undefined;
  let placesInClause: ReadonlySet<string> | undefined;
  let festivals: ReadonlySet<string> | undefined;
  let namedInQuote: ReadonlySet<string> | undefined;
  let meanings: readonly number[] | undefined;
  const { periodRule } = claim;
  const isOfYearBefore =
    claim.statistic !== null && periodRule !== null && (periodRule === "year before" || SAME_PERIOD.test(periodRule));
  return {
    home,
    title: head.title,
    lead: head.lead,
    get introductions() {
      return head.introductions;
    },
    topics: head.topics,
    get main() {
      return head.main;
    },
    get whole() {
      return head.whole;
    },
    claim,
    told,
    reading: matchable(`${claim.subject} ${claim.metric}`),
    metricReading: matchable(claim.metric),
    get amounts() {
      amounts ??= readAmounts(clause);
      return amounts;
    },
    get quoteAmounts() {
      quoteAmounts ??= readAmounts(told);
      return quoteAmounts;
    },
    isHeading: isHeading(home.text, claim),
    isOfYearBefore,
    isFormer: claim.statistic !== null && isFormerValue(home.text, claim.span, claim.statistic.span),
    clause: clause === told ? matchableQuote : matchable(clause),
    quote: matchableQuote,
    sofar: matchable(quote.slice(0, quote.indexOf(clause) + clause.length)),
    get toldPeriods() {
      toldPeriods ??= readPeriods(told, spokenFrom(home.article));
      return toldPeriods;
    },
    get namedPeriods() {
      namedPeriods ??= this.toldPeriods
        .filter(({ span }) => !FAR_END.test(fold(told.slice(0, span.start))))
        .map(({ period }) => period);
      return namedPeriods;
    },
    get namedInClause() {
      namedInClause ??= companiesIn(lexicon, isOfYearBefore ? quote : clause);
      return namedInClause;
    },
    get placesInClause() {
      placesInClause ??= placesIn(lexicon, clause);
      return placesInClause;
    },
    get festivals() {
      festivals ??= festivalsIn(lexicon, told);
      return festivals;
    },
    get namedInQuote() {
      namedInQuote ??= namesIn(lexicon, told);
      return namedInQuote;
    },
    gloss: matchable(claim.gloss ?? ""),
    speaker: matchable(`${claim.speaker ?? ""} ${claim.origin ?? ""}`),
    get meanings() {
      meanings ??= readMeaningRows(matchableQuote);
      return meanings;
    },
    before: matchable(before),
    earlier: matchable(earlier.join("\n")),
    metrics:
      readMetrics.size > 0
        ? readMetrics
        : new Set([...metricsIn(lexicon, clause)].filter((id) => measures(lexicon.get(id), claim))),
    subject: matchable(claim.subject),
    subjects: namesIn(lexicon, claim.subject),
  };
};

const standsIn = (claim: Claim, { items }: Introduced): boolean => items.some((item) => contains(item, claim.span));

/** The heading that the claim stands under; null where there is none. */
const headingOf = (claim: Claim, head: ArticleView): Introduced | null =>
  head.introductions.find((by) => standsIn(claim, by) && (by.kind === "section" || standsAlone(claim, by, head))) ??
  null;

/** A sentence among the items under a heading (Key points), which says all that it says by itself. */
const standsAlone = (claim: Claim, { kind, introduction }: Introduced, { home }: ArticleView): boolean =>
  kind === "list" && !/[:：]$/.test(slice(home.text, introduction)) && SENTENCE_END.test(slice(home.text, claim.span));

/**
 * What the claim's line can't be understood without: no heading, unless it is one of a timeline's dates (a single date over
 * a text is the day of the whole), nor who speaks, which is said beside the quote.
 */
export const leansOn = (claim: Claim, head: ArticleView): Introduced | null => {
  const { home, introductions } = head;
  const isDate = ({ kind, introduction, year }: Introduced): boolean =>
    kind === "section" && headedPeriod(slice(home.text, introduction), year && slice(home.text, year), null) !== null;
  const by = introductions.find((one) => contains(one.introduction, claim.span) || standsIn(claim, one));
  if (by === undefined || by.kind === "speech" || standsAlone(claim, by, head)) return null;
  if (by.kind !== "section") return by;
  return isDate(by) && introductions.filter(isDate).length > 1 ? by : null;
};

/** Up to three sentences of the same paragraph that stand before the claim, the nearest first, and the heading above. */
const sentencesBefore = (claim: Claim, head: ArticleView): string[] => {
  const { home } = head;
  const by = headingOf(claim, head);
  const introduced = by ? [slice(home.text, by.introduction)] : [];
  const start = Math.max(0, claim.span.start - 600);
  const lineBreak = home.text.slice(start, claim.span.start).lastIndexOf("\n");
  const within = { start: start + lineBreak + 1, end: claim.span.start };
  if (within.start >= within.end) return introduced;
  const sentences = splitSentences(home.text, within).slice(-3).reverse();
  return [...sentences.map((span) => slice(home.text, span)), ...introduced];
};
