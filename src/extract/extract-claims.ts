/** A text → drafted claims: one for each number in it, and one for each sentence that states something. */
import { isFestival, isPersonEntry, isPlace, isProperName } from "../lexicon/entry.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Mention } from "../lexicon/mention.ts";
import { fold } from "../text/fold.ts";
import { findIntroductions, type Introduced } from "../text/introductions.ts";
import { paragraphsOf, splitSentences } from "../text/segment.ts";
import { type Span, slice } from "../text/span.ts";
import { homeCurrency } from "./amounts/home-currency.ts";
import type { Claim } from "./claim.ts";
import { type Assigned, NO_PERIOD } from "./dating/assigned.ts";
import { handOn } from "./dating/carry-period.ts";
import { headedPeriod, titledPeriod } from "./dating/reported-period.ts";
import { type Carried, extractSentence, type Reading, type SourceText } from "./extract-sentence.ts";
import { type KnownNames, readAttributions } from "./names/read-speaker.ts";
import { namedQuarters } from "./periods/named-quarters.ts";
import { readCardName, readIntroduction, readLabel, speakerIn } from "./read-list.ts";
import type { Named } from "./subjects/named.ts";
import { isEnglish } from "./subjects/phrase.ts";
import { isPlaceAlone, namesParty, namesSomebody, topicOf } from "./subjects/text-topic.ts";

/** In UTF-16 units: a longer sentence is quoted in its parts between semicolons. */
const LONGEST_QUOTE = 300;

/** In UTF-16 units, of the title and the body: where a text names the quarter that it reports on. */
const HEAD = 700;

const GOES_ON = /^["“]?(?:It|Its|They|Their|He|She|His|Her|We|Our|I)\b/;

/** Claims in the order of the text, with ids `<article id>-<n>`. Deterministic; works with an empty lexicon. */
export function extractClaims(source: SourceText, lexicon: Lexicon): Claim[] {
  const drafts: Omit<Claim, "id">[] = [];
  const pieces = [source.title, ...source.body.map((piece) => slice(source.text, piece))];
  const reading: Reading = {
    source,
    topic: topicOf(source, lexicon),
    lexicon,
    quarters: namedQuarters(pieces, source.asOf),
    reported: namedQuarters([pieces.join("\n").slice(0, HEAD)], source.asOf),
    titled: titledPeriod(source.title, source.asOf),
    home: homeCurrency(pieces, source.language),
  };
  const { topic } = reading;
  // a place that was spoken of is not whom the figures of a company's text are of
  const isOfParty = namesParty(topic, lexicon);
  const goesOn = ({ subject }: Named): boolean =>
    namesSomebody(subject, lexicon) && !(isOfParty && isPlaceAlone(subject, lexicon));
  const known = knownNames(lexicon);
  let named: Named = { subject: topic, metric: "" };
  let report: Assigned = NO_PERIOD;
  let speaker: string | null = null;
  let since = "";
  const called = new Map<string, string>();
  let spoken = "";
  const paragraphs = paragraphsOf(source.text, source.body);
  const introductions = findIntroductions(source.text, paragraphs);
  const introducedBy = new Map(introductions.flatMap((one) => one.items.map((item) => [item, one])));
  const places = new Map(paragraphs.map(({ start }, place) => [start, place]));
  /** The paragraph over a table's head. */
  const captionOf = ({ introduction }: Introduced): string => {
    const over = paragraphs[(places.get(introduction.start) ?? 0) - 1];
    return over ? slice(source.text, over) : "";
  };
  /** What the items of an introduction go on from, whatever the item before them says. */
  const saidBy = new Map<Introduced, { named: Named; report: Assigned }>();
  for (const paragraph of paragraphs) {
    const by = introducedBy.get(paragraph);
    const words = by ? slice(source.text, by.introduction) : "";
    if (by && by.kind !== "section" && by.kind !== "speech") {
      const said = saidBy.get(by) ?? {
        named: by.kind === "card" ? readCardName(words) : readIntroduction(words, named, lexicon),
        report: by.kind === "card" ? NO_PERIOD : report,
      };
      saidBy.set(by, said);
      named = by.kind === "list" ? readLabel(slice(source.text, paragraph), said.named, lexicon) : said.named;
      ({ report } = said);
    }
    // March 2022, over what happened then
    const headed =
      by?.kind === "section" ? headedPeriod(words, by.year && slice(source.text, by.year), source.asOf) : null;
    const quotes = splitSentences(source.text, paragraph).flatMap((sentence) => cutLong(source.text, sentence));
    const attributions = readAttributions(
      quotes.map((quote) => slice(source.text, quote)),
      speaker,
      {
        known,
        since,
        named: by && (by.kind === "answer" || by.kind === "speech") ? speakerIn(words) : null,
      },
    );
    // a paragraph of an English text begins with whom the text is about, unless it goes on with It or They
    const isAnew =
      isOfParty &&
      !by &&
      isEnglish(fold(words || slice(source.text, paragraph))) &&
      !GOES_ON.test(slice(source.text, paragraph));
    const carried: Carried = {
      period: headed ?? report,
      named: isAnew ? { ...named, subject: topic } : named,
      base: null,
      speaker,
      spoken,
      called,
      by: by ?? null,
      introduction: words,
      caption: by?.kind === "table" ? captionOf(by) : "",
    };
    quotes.forEach((quote, index) => {
      // Whom a sentence speaks of holds for the next; what it speaks of (汽车类, 超市) only within it.
      if (by?.kind !== "card" && !(by?.kind === "list" && index === 0) && !goesOn(carried.named))
        carried.named = { ...carried.named, subject: topic };
      const attribution = attributions[index] ?? { speaker: null, origin: null, isOpinion: false };
      drafts.push(...extractSentence(reading, quote, attribution, carried));
    });
    ({ named, spoken } = carried);
    // a quarter that an English text tells of in passing, below what it reports on, ends with its paragraph
    const isPassing =
      source.language === "en" && report.period === null && paragraph.start - (paragraphs[0]?.start ?? 0) > HEAD;
    if (headed === null && !isPassing) report = handOn(carried.period, report, [...reading.reported.values()]);
    // 2023年营收：…, 净利润：…: the lines of a card go on from each other
    if (by?.kind === "card") saidBy.set(by, { named: readCardName(words), report: carried.period });
    const spoke = attributions.findLastIndex((attribution) => attribution.speaker !== null);
    speaker = attributions[spoke]?.speaker ?? null;
    since = quotes
      .slice(spoke + 1)
      .map((quote) => slice(source.text, quote))
      .join("");
  }
  return drafts.map((draft, index) => ({ id: `${source.id}-${index + 1}`, ...draft }));
}

const knownNames = (lexicon: Lexicon): KnownNames => {
  const namedIn = (words: string): Mention[] =>
    lexicon.find(words, { printed: true }).filter(({ entry }) => isProperName(entry));
  return {
    kindOf: (name) => {
      const whole = namedIn(name).find((mention) => mention.name === name);
      return whole ? (isPersonEntry(whole.entry) ? "person" : "other") : null;
    },
    firstIn: (words) => {
      const first = namedIn(words).find(({ entry }) => !isPlace(entry) && !isFestival(entry));
      return first ? slice(words, first.span) : null;
    },
  };
};

/** Very long sentences are quoted in parts, cut only where a semicolon ends a statement. */
function cutLong(text: string, sentence: Span): Span[] {
  if (sentence.end - sentence.start <= LONGEST_QUOTE) return [sentence];
  const parts: Span[] = [];
  let { start } = sentence;
  for (let at = start; at < sentence.end; at++) {
    if (!/[；;]/.test(text[at] ?? "")) continue;
    parts.push({ start, end: at + 1 });
    start = at + 1;
    while (start < sentence.end && /\s/.test(text[start] ?? "")) start++;
    at = start - 1;
  }
  return start < sentence.end ? [...parts, { start, end: sentence.end }] : parts;
}
