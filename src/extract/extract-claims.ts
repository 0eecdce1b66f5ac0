/** A text → drafted claims: one for each number in it, and one for each sentence that states something. */
import type { Lexicon } from "../lexicon/lexicon.ts";
import { fold } from "../text/fold.ts";
import { findIntroductions, type Introduced, partTable } from "../text/introductions.ts";
import { paragraphsOf, splitSentences } from "../text/segment.ts";
import { type Span, slice } from "../text/span.ts";
import type { Claim } from "./claim.ts";
import { type Assigned, NO_PERIOD } from "./dating/assigned.ts";
import { handOn } from "./dating/carry-period.ts";
import { headedPeriod, periodOverList } from "./dating/reported-period.ts";
import { type Draft, extractSentence } from "./extract-sentence.ts";
import { readAttributions } from "./names/read-speaker.ts";
import { readCardName, readIntroduction, readLabel, speakerIn } from "./read-list.ts";
import type { SourceText } from "./source-text.ts";
import type { Named } from "./subjects/named.ts";
import { isEnglish } from "./subjects/phrase.ts";
import { isPlaceAlone, namesSomebody } from "./subjects/text-topic.ts";
import { type Carried, HEAD, readContext, type TextContext } from "./text-context.ts";

/** A text's paragraphs with what introduces each. */
interface Layout {
  paragraphs: readonly Span[];
  introducedBy: ReadonlyMap<Span, Introduced>;
  /** What stands over the head of a table; empty where nothing does. */
  captionOf: (introduced: Introduced) => string;
  /** Where the heads of tables begin. */
  heads: ReadonlySet<number>;
}

/** What a text goes on from, paragraph by paragraph. */
interface Thread extends Pick<Carried, "named" | "speaker" | "spoken" | "called"> {
  /** Of what the figures of a new paragraph are that tells no time. */
  report: Assigned;
  /** What has been told since `speaker` spoke. */
  since: string;
  /** What the items of an introduction go on from, whatever the item before them says. */
  saidBy: Map<Introduced, { named: Named; report: Assigned }>;
}

/** Claims in the order of the text, with ids `<article id>-<n>`. Deterministic; works with an empty lexicon. */
export function extractClaims(source: SourceText, lexicon: Lexicon): Claim[] {
  const context = readContext(source, lexicon);
  const layout = layOut(source);
  const thread: Thread = {
    named: { subject: context.topic, metric: "" },
    report: NO_PERIOD,
    speaker: null,
    since: "",
    spoken: "",
    called: new Map(),
    saidBy: new Map(),
  };
  return layout.paragraphs
    .flatMap((paragraph) => extractParagraph(context, layout, paragraph, thread))
    .map((draft, index) => ({ id: `${source.id}-${index + 1}`, ...draft }));
}

function layOut({ text, body }: SourceText): Layout {
  const paragraphs = paragraphsOf(text, body);
  const introductions = findIntroductions(text, paragraphs);
  const places = new Map(paragraphs.map(({ start }, place) => [start, place]));
  return {
    paragraphs,
    heads: new Set(
      introductions.flatMap(({ kind, introduction }) =>
        kind === "table" ? [introduction.end - partTable(slice(text, introduction)).head.length] : [],
      ),
    ),
    introducedBy: new Map(introductions.flatMap((one) => one.items.map((item) => [item, one]))),
    captionOf: ({ introduction }) => {
      const { over } = partTable(slice(text, introduction));
      const before = paragraphs[(places.get(introduction.start) ?? 0) - 1];
      return over || (before ? slice(text, before) : "");
    },
  };
}

/** Keeps in `thread` what the next paragraph goes on from. */
function extractParagraph(context: TextContext, layout: Layout, paragraph: Span, thread: Thread): Draft[] {
  const { source } = context;
  // what the columns are called states nothing
  if (layout.heads.has(paragraph.start)) return [];
  const by = layout.introducedBy.get(paragraph) ?? null;
  const introduction = by ? slice(source.text, by.introduction) : "";
  if (by) takeUp(context, { by, introduction, item: slice(source.text, paragraph) }, thread);
  const headed = by && periodOver(source, by, introduction);
  const quotes = splitSentences(source.text, paragraph).flatMap((sentence) => cutLong(source.text, sentence));
  const words = quotes.map((quote) => slice(source.text, quote));
  const attributions = readAttributions(words, thread.speaker, {
    known: context.known,
    since: thread.since,
    named: by && (by.kind === "answer" || by.kind === "speech") ? speakerIn(introduction) : null,
  });
  const carried: Carried = {
    period: headed ?? thread.report,
    named:
      by === null && beginsAnew(context, slice(source.text, paragraph))
        ? { ...thread.named, subject: context.topic }
        : thread.named,
    base: null,
    speaker: thread.speaker,
    spoken: thread.spoken,
    called: thread.called,
    by,
    introduction,
    caption: by?.kind === "table" ? layout.captionOf(by) : "",
  };
  const drafts = quotes.flatMap((quote, index) => {
    // Whom a sentence speaks of holds for the next; what it speaks of (汽车类, 超市) only within it.
    const isNamedAbove = by?.kind === "card" || (by?.kind === "list" && index === 0);
    if (!isNamedAbove && !holds(context, carried.named)) carried.named = { ...carried.named, subject: context.topic };
    const attribution = attributions[index] ?? { speaker: null, origin: null, isOpinion: false };
    return extractSentence(context, quote, attribution, carried);
  });
  thread.named = carried.named;
  thread.spoken = carried.spoken;
  if (headed === null && !isPassing(context, paragraph.start - (layout.paragraphs[0]?.start ?? 0), thread.report))
    thread.report = handOn(carried.period, thread.report, [...context.reported.values()]);
  // 2023年营收：…, 净利润：…: the lines of a card go on from each other
  if (by?.kind === "card") thread.saidBy.set(by, { named: readCardName(introduction), report: carried.period });
  const spoke = attributions.findLastIndex(({ speaker }) => speaker !== null);
  thread.speaker = attributions[spoke]?.speaker ?? null;
  thread.since = words.slice(spoke + 1).join("");
  return drafts;
}

/** Of what a section or a list is by the line over it; null where that tells none. */
function periodOver({ text, asOf }: SourceText, by: Introduced, introduction: string): Assigned | null {
  if (by.kind === "list") return periodOverList(introduction, asOf);
  // March 2022, over what happened then
  return by.kind === "section" ? headedPeriod(introduction, by.year && slice(text, by.year), asOf) : null;
}

/** Goes on from what introduces an item. A section or a speech only stands under what names it. */
function takeUp(
  { lexicon }: TextContext,
  { by, introduction, item }: { by: Introduced; introduction: string; item: string },
  thread: Thread,
): void {
  if (by.kind === "section" || by.kind === "speech") return;
  // Fees change as follows: of a table, that rather than its head
  const over = by.kind === "table" ? partTable(introduction).over : "";
  const said =
    thread.saidBy.get(by) ??
    (by.kind === "card"
      ? { named: readCardName(introduction), report: NO_PERIOD }
      : { named: readIntroduction(over || introduction, thread.named, lexicon), report: thread.report });
  thread.saidBy.set(by, said);
  thread.named = by.kind === "list" ? readLabel(item, said.named, lexicon) : said.named;
  thread.report = said.report;
}

const GOES_ON = /^["“]?(?:It|Its|They|Their|He|She|His|Her|We|Our|I)\b/;

/** Whether a paragraph begins with whom the text is about: in English, unless it goes on with It or They. */
const beginsAnew = ({ isOfParty }: TextContext, paragraph: string): boolean =>
  isOfParty && isEnglish(fold(paragraph)) && !GOES_ON.test(paragraph);

/** Whether the next sentence is of the same; a place that was spoken of is not whom the figures of a company's text are of. */
const holds = ({ isOfParty, lexicon }: TextContext, { subject }: Named): boolean =>
  namesSomebody(subject, lexicon) && !(isOfParty && isPlaceAlone(subject, lexicon));

/** A quarter that an English text tells of in passing, below what it reports on, ends with its paragraph. */
const isPassing = ({ source }: TextContext, depth: number, report: Assigned): boolean =>
  source.language === "en" && report.period === null && depth > HEAD;

/** In UTF-16 units: a longer sentence is quoted in its parts between semicolons. */
const LONGEST_QUOTE = 300;

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
