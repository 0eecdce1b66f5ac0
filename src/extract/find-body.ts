/** Finding an article's own text in a captured page: navigation, date lines, adverts and footers stay outside. */
import { fold } from "../text/fold.ts";
import { narrow } from "../text/narrow.ts";
import { splitParagraphs } from "../text/segment.ts";
import type { Span } from "../text/span.ts";
import { readAmounts } from "./amounts/read-amount.ts";
import {
  ABOUT,
  ADVERT,
  BANNER,
  BOILERPLATE,
  CAPTIONS,
  COMMENTS,
  CONTACTS,
  DATELINE,
  ENDINGS,
  HEADS,
  LONGEST_BANNER,
  LONGEST_BOILERPLATE,
  LONGEST_SECTION_HEADING,
  OTHER,
  OTHERS,
  PROSE_END,
  SAYS_WHO,
  SENTENCE_MARK,
  TAILS,
  UNREPORTING,
} from "./boilerplate.ts";

/**
 * The article's own text in reading order. With the title known, a title glued in front of the first sentence is cut
 * off into a piece of its own, so that no quote runs from the headline into the text.
 */
export function findBody(text: string, title = ""): Span[] {
  const paragraphs = splitParagraphs(text);
  const found = collectBody(text, title, { paragraphs, opensAt: firstFigures(text, paragraphs) });
  // a table or a list with a heading, and not one sentence: what is no boilerplate is the article
  const { body } = found.started ? found : collectBody(text, title, { paragraphs, opensAt: 0 });
  return mergeNeighbours(text, body.length > 0 ? body : paragraphs);
}

/** The pieces of the body, and whether anything but a headline is among them: a sentence, or what stands at `opensAt`. */
function collectBody(
  text: string,
  title: string,
  { paragraphs, opensAt }: { paragraphs: readonly Span[]; opensAt: number },
): { body: Span[]; started: boolean } {
  const body: Span[] = [];
  let started = false;
  let skips: Skips = "none";
  const isRelease = paragraphs.some(({ start, end }) => isReleaseHeading(text.slice(start, end)));
  for (const [index, paragraph] of paragraphs.entries()) {
    const piece = text.slice(paragraph.start, paragraph.end);
    if (started && endsArticle(piece, paragraph.start, text.length)) break;
    const next = paragraphs[index + 1];
    const below = next === undefined ? "" : text.slice(next.start, next.end);
    const isInFoot = isRelease || (paragraph.start > text.length / 3 && index >= paragraphs.length - FOOT);
    const opened = started ? opensOther(piece, below, isInFoot) : "none";
    if (opened !== "none") {
      skips = opened;
      continue;
    }
    const isSkipped = !goesOn(skips, piece);
    if (!isSkipped || skips === "line") skips = "none";
    if (isSkipped || isBoilerplate(piece) || isFootnote(piece, text.slice(0, paragraph.start))) continue;
    const cut = cutEnds(text, paragraph, started ? [] : HEADS);
    if (!cut) continue;
    const own = text.slice(cut.start, cut.end);
    // Before the first sentence only the headline and figures are kept; the rest there is the page's furniture.
    if (!started && index < opensAt && !SENTENCE_MARK.test(own) && own.length < 60 && !isTitle(own, title)) continue;
    if (isTitle(own, title) && !SENTENCE_MARK.test(own)) {
      // what the text begins with once more is quoted from there
      if (!isTitle(below.replace(/[。.!！]$/, ""), title)) body.push(cut);
      continue;
    }
    started = true;
    body.push(...splitTitle(text, cut, title));
  }
  return { body, started };
}

// 4.2, 1,200家, $3.5m, -5%; but 2023-01-09 and 000014349/2023-00012 are no figures
const CELL = /^[-+−]?[¥￥$€£]?\d[\d,]{0,15}(?:\.\d{1,6})? ?[%\p{L}]{0,6}$/u;
// - 营收：7.0亿元, Revenue: $7 million
const LABELLED = /^[^：:。！？\t]{1,40}[：:] ?(?=[^：:]{0,12}\d)/;

/** A row of a table (华东, a tab, 4.2) or an item of a list (营收：7.0亿元) that tells a figure. */
const tellsFigure = (piece: string): boolean => {
  const [, ...cells] = piece.split("\t");
  if (cells.length > 0) return cells.some((cell) => CELL.test(cell.trim()));
  const label = piece.length <= LONGEST_BOILERPLATE ? LABELLED.exec(piece)?.[0] : undefined;
  return label !== undefined && readAmounts(piece.slice(label.length)).some(({ unit }) => unit !== "");
};

/** The index of the paragraph with which a table or list of figures opens, its head and the line above it included; Infinity without one. */
function firstFigures(text: string, paragraphs: readonly Span[]): number {
  const pieces = paragraphs.map(({ start, end }) => text.slice(start, end));
  const first = pieces.findIndex((piece, index) =>
    [piece, pieces[index + 1] ?? ""].every((line) => tellsFigure(line) && !isBoilerplate(line)),
  );
  if (first < 0) return Number.POSITIVE_INFINITY;
  const head = pieces.findLastIndex((piece, index) => index < first && !piece.includes("\t"));
  return head < 0 || isBoilerplate(pieces[head] ?? "") ? head + 1 : head;
}

/** Further up, a line that says Comments is a link to them. */
const endsArticle = (piece: string, start: number, length: number): boolean =>
  (start > (length * 2) / 3 && OTHERS.test(piece)) ||
  (start > length / 3 && COMMENTS.test(piece)) ||
  ENDINGS.some((pattern) => pattern.test(piece));

type Skips = "none" | "line" | "to prose" | "to prose or figures" | "to a heading";

// [1] 数据来自海关。
const FOOTNOTE = /^[[［]\d{1,3}[\]］](?=\s*\p{L})/u;

/** Whether a paragraph is the note to a mark that stands in the text above it. */
const isFootnote = (piece: string, above: string): boolean => {
  const mark = FOOTNOTE.exec(piece)?.[0];
  return mark !== undefined && above.includes(mark);
};

/** What a heading or a label in the middle of the text leads away to; `next` is the paragraph below. */
const opensOther = (piece: string, next: string, isInFoot: boolean): Skips => {
  if (ADVERT.test(piece)) return "line";
  if (OTHERS.test(piece) || OTHER.test(piece)) return "to prose";
  if (piece.length > LONGEST_SECTION_HEADING) return "none";
  if (CONTACTS.test(piece)) return "to prose or figures";
  if (UNREPORTING.some((pattern) => pattern.test(piece))) return "to a heading";
  const whom = isInFoot ? ABOUT.exec(piece)?.[1] : undefined;
  const isSelf =
    whom !== undefined && (/^(?:我们|我們|us)$/i.test(whom) || next.slice(0, LEAD_OF_ABOUT).includes(whom));
  return isSelf && SAYS_WHO.test(next.slice(0, LEAD_OF_ABOUT)) ? "to a heading" : "none";
};
/** In UTF-16 units. */
const LEAD_OF_ABOUT = 120;

/** In paragraphs: so few stand from a heading on to the end that it is no section of an article. */
const FOOT = 4;

const isReleaseHeading = (piece: string): boolean =>
  piece.length <= LONGEST_SECTION_HEADING && [...UNREPORTING, CONTACTS].some((pattern) => pattern.test(piece));

/** Whether the article goes on with a paragraph. */
const goesOn = (skips: Skips, piece: string): boolean => {
  if (skips === "none") return true;
  if (skips === "to a heading")
    return piece.length <= LONGEST_SECTION_HEADING && !/[。；！？.!?:：]["”’」』）)]?$|@|\d{3}-\d{3}/.test(piece);
  return PROSE_END.test(piece) || (skips === "to prose or figures" && tellsFigure(piece) && piece.includes("\t"));
};

const isBoilerplate = (piece: string): boolean =>
  (piece.length <= LONGEST_BANNER && BANNER.test(piece)) ||
  (piece.length <= LONGEST_BOILERPLATE && BOILERPLATE.some((pattern) => pattern.test(narrow(piece))));

const isTitle = (piece: string, title: string): boolean => {
  const wanted = fold(title).replace(/\s+/g, "");
  return wanted !== "" && fold(piece).replace(/\s+/g, "") === wanted;
};

/** The paragraph without the marks glued to its ends, `heads` among them, or null when nothing else is there. */
function cutEnds(text: string, { start, end }: Span, heads: readonly RegExp[]): Span | null {
  let from = start;
  let to = end;
  from += CAPTIONS.exec(text.slice(from, to))?.[0].length ?? 0;
  for (const head of heads) from += head.exec(text.slice(from, to))?.[0].length ?? 0;
  from += DATELINE.exec(text.slice(from, to))?.[0].length ?? 0;
  for (const tail of TAILS) {
    const match = tail.exec(text.slice(from, to));
    if (match) to = from + match.index;
  }
  while (from < to && /\s/.test(text[from] ?? "")) from++;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  return from < to ? { start: from, end: to } : null;
}

/** The sentence goes on: its first words are the title, which is no headline of its own. */
const GOES_ON = /^[，、；：,;:的。！？.!?]/;

/** Cuts the title off where the paragraph begins with it and goes on. */
function splitTitle(text: string, piece: Span, title: string): Span[] {
  const length = title.trim().length;
  if (length < 6 || narrow(text.slice(piece.start, piece.start + length)) !== narrow(title.trim())) return [piece];
  let rest = piece.start + length;
  while (rest < piece.end && /\s/.test(text[rest] ?? "")) rest++;
  if (rest >= piece.end || GOES_ON.test(text.slice(rest, rest + 1))) return [piece];
  return [
    { start: piece.start, end: piece.start + length },
    { start: rest, end: piece.end },
  ];
}

/** Pieces with nothing but white space with a newline between them are one piece: fewer spans to store. */
function mergeNeighbours(text: string, pieces: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const between = last ? text.slice(last.end, piece.start) : "";
    if (last && between.trim() === "" && splitsAlone(between)) last.end = piece.end;
    else merged.push({ ...piece });
  }
  return merged;
}

const splitsAlone = (between: string): boolean =>
  between.length >= 3 || /\n/.test(between) || (between.length === 2 && /[\t\u3000]/.test(between));
