/** Links that open a page at quoted words: `#:~:text=` with the quote, or its first and last words. */
import type { Span } from "../text/span.ts";

/** Quotes up to this length are named whole, longer ones by their first and last words. */
const WHOLE = 60;
/** Length that the first and last words of a long quote have at least. */
const END_LENGTH = 12;
/** No piece of the fragment gets longer than this, whatever it costs in being unique. */
const MOST = 120;

/**
 * The address with the fragment that leads to the quote.
 * With the source around it (`text` and the quote's span), the words are chosen to lead to this place and no earlier one.
 */
export const linkToQuote = (url: string, quote: string, within?: { text: string; span: Span }): string => {
  const directive = textDirective(quote, within);
  if (directive === "") return url;
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${directive}`;
};

const textDirective = (quote: string, within?: { text: string; span: Span }): string => {
  const text = squeeze(within ? within.text : quote);
  const words = squeeze(quote);
  if (words === "") return "";
  // Where the quote stands in the squeezed text: after the squeezed text before it.
  const before = within ? squeeze(within.text.slice(0, within.span.start)) : "";
  const at = within ? text.indexOf(words, Math.max(0, before.length - 1)) : 0;
  const lines = quote.split(/\n/).map(squeeze).filter(Boolean);
  if (words.length <= WHOLE && lines.length === 1) {
    return text.indexOf(words) < at ? `${encode(prefix(within))}-,${encode(words)}` : encode(words);
  }
  const [firstLine = "", lastLine = ""] = [lines[0], lines.at(-1)];
  // The first words must not stand earlier on the page, nor the last ones within the quote before its end.
  const start = head(firstLine, (candidate) => text.indexOf(candidate) >= at);
  const room = lines.length === 1 ? lastLine.slice(start.length) : lastLine;
  const end = tail(room, (candidate) => words.indexOf(candidate, start.length) + candidate.length >= words.length);
  return end === "" ? encode(start) : `${encode(start)},${encode(end)}`;
};

/** Browsers compare the text as shown, where runs of white space are one space. */
const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The shortest beginning that is long enough and passes: up to a comma or the like, else up to the end of a word. */
const head = (line: string, passes: (candidate: string) => boolean): string => {
  const piece = line.slice(0, MOST);
  const pick = (ends: readonly number[]): string | undefined =>
    ends.map((end) => piece.slice(0, end).trimEnd()).find((words) => words.length >= END_LENGTH && passes(words));
  return pick(clauseEnds(piece)) ?? pick(wordEnds(piece)) ?? piece;
};

/** The shortest ending that is long enough and passes; empty when there is nothing. */
const tail = (line: string, passes: (candidate: string) => boolean): string => {
  const piece = line.slice(-MOST);
  const pick = (starts: readonly number[]): string | undefined =>
    starts.map((start) => piece.slice(start).trim()).findLast((words) => words.length >= END_LENGTH && passes(words));
  return pick(clauseEnds(piece)) ?? pick(wordEnds(piece)) ?? piece.trim();
};

/** The last words before the quote, from one line, for where the same words as the quote's stand earlier on the page. */
const prefix = (within: { text: string; span: Span } | undefined): string => {
  const lines = within?.text.slice(0, within.span.start).split("\n").map(squeeze).filter(Boolean) ?? [];
  return tail(lines.at(-1) ?? "", () => true);
};

/** Where marks that part clauses end, and words with them: browsers see one word in 3,500 and in 10:30. */
const clauseEnds = (text: string): number[] =>
  [...text.matchAll(/(?!(?<=\d)[,:;]\d)[，。；：！？、,;:!?]+/g)].map(({ index, 0: mark }) => index + mark.length);

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Browsers match whole words only, in Chinese too, so pieces end where words do. */
const wordEnds = (text: string): number[] =>
  [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length);

/** Percent-encoded; a dash or a comma would be read as part of the directive's own grammar. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
