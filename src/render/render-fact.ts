/** The parts of a fact in a message: value, label, quote, who says it, where it stands. */
import type { Fact } from "../answer/answer.ts";
import { type Article, spokenFrom } from "../corpus/files/article.ts";
import type { Claim } from "../extract/claim.ts";
import { paragraphsOf } from "../text/segment.ts";
import type { Span } from "../text/span.ts";
import { columns, oneLine } from "./clean-text.ts";
import { numberSpan } from "./fact-value.ts";
import { ageInMonths, formatAge } from "./format-age.ts";
import { formatPeriod } from "./format-period.ts";
import type { Phrases } from "./phrases.ts";
import { blockquote, bold, foldedQuote, italic, join, link, type Piece } from "./piece.ts";
import type { RenderOptions } from "./render-options.ts";
import { shortenQuote } from "./shorten-quote.ts";
import { linkToQuote } from "./text-fragment.ts";

/** Quotes wider than this, about three lines on a phone, open at a tap. */
const THREE_LINES = 120;
/** A page's date and the time its text speaks from are told apart when they lie this far apart. */
const MONTHS_APART = 2;

/**
 * `短视频 · 用户规模 · 2020 年 3 月（距今 6 年多）`. Names that the reader's language has no words for stand as in the
 * text, or are left out where a gloss below says the same; so are those of a draft that nobody knows, since nobody has
 * looked whether they are read right. A date that was asked for and isn't the claim's own stands
 * alone: the names are of what else the sentence tells.
 */
export const labelOf = ({ claim, date }: Fact, options: RenderOptions, phrases: Phrases, isGlossed = false): string => {
  if (date !== null && date.period !== claim.period) return dated(date.period, options.now(), phrases);
  const known = (text: string): string | null => (options.nameIn ? options.nameIn(text, phrases.language) : text);
  const period = claim.period && dated(claim.period, options.now(), phrases);
  const names = [claim.subject, claim.metric].map((text) => oneLine(known(text) ?? (isGlossed ? "" : text), 80));
  // A metric without its subject would be anybody's.
  const isNamed = isReadingSure(claim, options) && !(names[0] === "" && isGlossed);
  return [...(isNamed ? names : []), period].filter(Boolean).join(" · ");
};

/** Whether whom and what a claim is of has been looked at, or is named in known words. */
const isReadingSure = (claim: Claim, { isKnownReading }: RenderOptions): boolean =>
  claim.review !== "draft" || isKnownReading === undefined || isKnownReading(claim);

/** In UTF-16 units: enough to tell what an offer is about. */
const EXCERPT = 72;

/** What an offer calls a fact by: its label, or how its words begin where what it is of isn't sure. */
export const briefOf = (fact: Fact, options: RenderOptions, phrases: Phrases): string => {
  const { claim, quote, span } = fact;
  if (isReadingSure(claim, options)) return labelOf(fact, options, phrases);
  const words = oneLine(quote.slice(claim.span.start - span.start, claim.span.end - span.start), EXCERPT);
  // what somebody says has marks of its own
  return `“${words.replaceAll(/^[“"「『]{1,3}|[”"」』]{1,3}$/g, "")}”`;
};

/** A period with its age: `March 2020 (over 6 years old)`. */
const dated = (period: string, now: Date, phrases: Phrases): string => {
  const words = oneLine(formatPeriod(period, phrases));
  const age = formatAge(period, now, phrases);
  return age === null ? words : phrases.words("period-with-age", { period: words, age });
};

/** The exact quote as a block with its numbers in bold, cut to `limit` units at sentence ends; facts share the quote. */
export const quoteOf = (facts: readonly [Fact, ...Fact[]], limit: number, phrases: Phrases): Piece => {
  const [{ quote }] = facts;
  const numbers = facts.map(numberSpan).filter((span) => span !== null);
  const shown = shortenQuote(quote, hull(numbers, limit), limit);
  const whole = shown.end - shown.start === quote.length;
  const text = quote.slice(shown.start, shown.end);
  const marked = emphasise(quote, shown, numbers);
  return join(
    [
      columns(text) > THREE_LINES ? foldedQuote(marked) : blockquote(marked),
      whole ? null : italic(phrases.say("quote-shortened")),
    ],
    "\n",
  );
};

/** The stretch over all numbers, or over the first alone where that is too long. */
const hull = (spans: readonly Span[], limit: number): Span | null => {
  const [first] = spans;
  if (!first) return null;
  const all = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  return all.end - all.start <= limit ? all : first;
};

/** The stretch `within` of the text with pieces in bold; the pieces may touch but not overlap, or the later one is left plain. */
export const emphasise = (text: string, within: Span, spans: readonly Span[]): Piece => {
  const pieces: Piece[] = [];
  let at = within.start;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end > within.end) continue;
    pieces.push(text.slice(at, start), bold(text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at, within.end)];
};

/** The English gloss, marked as one; only for readers of English with a text in another language. */
export const glossOf = ({ claim, article }: Fact, phrases: Phrases, limit = 600): Piece => {
  if (phrases.language !== "en" || article.language === "en" || claim.gloss === null) return null;
  return italic(phrases.say("gloss", { gloss: oneLine(claim.gloss, limit) }));
};

/** Who says it and where they have it from, and that it is an opinion or a forecast. */
export const saidBy = ({ claim }: Fact, options: RenderOptions, phrases: Phrases): Piece => {
  const name = (text: string): string => oneLine(options.nameIn?.(text, phrases.language) ?? text, 160);
  const speaker = claim.speaker && phrases.say("speaker", { speaker: name(claim.speaker) });
  const origin = claim.origin && phrases.say("origin", { origin: name(claim.origin) });
  const who = join([speaker, origin], "\n");
  if (claim.nature === "fact") return who;
  return phrases.say(`${who === null ? "is" : "said-as"}-${claim.nature}`, { who });
};

/** When the statement holds, for facts whose label isn't shown. */
export const whenOf = ({ claim }: Fact, { now }: RenderOptions, phrases: Phrases): Piece =>
  claim.period === null ? null : phrases.say("when", { period: dated(claim.period, now(), phrases) });

/** Title with its link, publisher and date. `numbers` are the facts of a list that stand there. */
export const sourceLine = (
  facts: readonly [Fact, ...Fact[]],
  numbers: readonly number[],
  options: RenderOptions,
  phrases: Phrases,
): Piece => {
  const [{ article }] = facts;
  const gaps = {
    title: link(numbers.length > 0 ? article.url : linkTo(facts[0], options), oneLine(article.title, 160)),
    publisher: oneLine(article.publisher ?? phrases.words("publisher-unknown"), 80),
    date: dateOf(article, phrases),
  };
  const line =
    numbers.length > 0
      ? phrases.say("source-numbered", { ...gaps, numbers: numbers.map((number) => `[${number}]`).join("") })
      : phrases.say("source", gaps);
  const undated = facts.every(({ claim }) => claim.period === null);
  const spoken = spokenFrom(article);
  const age = undated && spoken ? formatAge(spoken, options.now(), phrases) : null;
  return [line, age === null ? null : phrases.say("source-age", { age }), placeOf(facts, options, phrases)];
};

/** The page at the quoted words; null without an address. */
export const linkTo = ({ article, span, quote }: Fact, { sourceOf }: RenderOptions): string | null => {
  if (article.url === null) return null;
  const text = sourceOf?.(article.id);
  return linkToQuote(article.url, quote, text ? { text, span } : undefined);
};

/** Where the words stand in a text that has no address. */
const placeOf = (facts: readonly [Fact, ...Fact[]], { sourceOf }: RenderOptions, phrases: Phrases): Piece => {
  const [{ article }] = facts;
  const text = article.url === null ? sourceOf?.(article.id) : null;
  if (!text) return null;
  const paragraphs = new Set(facts.map(({ claim }) => paragraphAt(text, article, claim.span.start)));
  const inOrder = [...paragraphs].sort((a, b) => a - b);
  return ["\n", phrases.say("place", { paragraph: inOrder.join(phrases.language === "zh" ? "、" : ", ") })];
};

/** The number of the paragraph of the article's own text that holds the offset, counted from 1. */
export const paragraphAt = (text: string, article: Article, offset: number): number => {
  const paragraphs = paragraphsOf(text, article.body);
  return (
    1 +
    Math.max(
      0,
      paragraphs.findLastIndex(({ start }) => start <= offset),
    )
  );
};

/** The page's date, and the time that its text speaks from where that is another. */
export const dateOf = ({ published, asOf }: Article, phrases: Phrases): string => {
  if (published === null && asOf === null) return phrases.words("date-unknown");
  const written = asOf && formatPeriod(asOf.slice(0, 7), phrases);
  if (published === null) return phrases.words("date-written", { written: written ?? "" });
  const page = formatPeriod(published, phrases);
  const apart = asOf === null ? 0 : Math.abs(ageInMonths(asOf, new Date(published)) ?? 0);
  return apart >= MONTHS_APART ? phrases.words("date-page-and-written", { page, written: written ?? "" }) : page;
};
