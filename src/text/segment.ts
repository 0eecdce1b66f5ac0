/** Cutting a text into paragraphs, sentences and clauses, as spans of the text as it stands. */
import { SAYING_AS_WRITTEN } from "./saying.ts";
import { type Span, slice } from "./span.ts";

const trimmed = (text: string, start: number, end: number): Span | null => {
  let from = start;
  let to = end;
  while (isSpace(text.charCodeAt(from))) from++;
  while (isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
};

const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff || unit === 0x200b;

const cutAt = (text: string, within: Span, cuts: Iterable<number>): Span[] => {
  const pieces: Span[] = [];
  let start = within.start;
  for (const cut of [...cuts, within.end]) {
    const piece = trimmed(text, start, cut);
    if (piece) pieces.push(piece);
    start = cut;
  }
  return pieces;
};

const WHITE = /[\s\u200b\ufeff]+/g;
const HAN = /\p{Script=Han}/u;

/**
 * Paragraphs end at a newline, or at a run of three or more spaces (two with a tab or an ideographic space), as in
 * captured pages that have lost their newlines. A newline in the middle of a hard-wrapped sentence ends nothing.
 */
export function splitParagraphs(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const cuts: number[] = [];
  const piece = text.slice(within.start, within.end);
  let lineStart = 0;
  for (const run of piece.matchAll(WHITE)) {
    const next = run.index + run[0].length;
    const newlines = run[0].split("\n").length - 1;
    if (newlines > 0) {
      if (newlines === 1 && isWrapped(piece, lineStart, run.index, next)) continue;
      cuts.push(within.start + next);
    } else if (run[0].length >= 3 || (run[0].length === 2 && /[\t\u3000]/.test(run[0]))) {
      cuts.push(within.start + next);
    }
    lineStart = next;
  }
  return cutAt(text, within, cuts);
}

/** The paragraphs of the stretches of a text that an article's body is made of, in reading order. */
export const paragraphsOf = (text: string, body: readonly Span[]): Span[] =>
  body.flatMap((piece) => splitParagraphs(text, piece));

/** "…sales in the\nsecond quarter": a line that goes on. */
const isWrapped = (text: string, lineStart: number, lineEnd: number, next: number): boolean => {
  const last = text.charAt(lineEnd - 1);
  const first = text.charAt(next);
  if (!/[A-Za-z0-9,;’'"%-]/.test(last)) return false;
  return /[a-z]/.test(first) || (lineEnd - lineStart >= 55 && /[A-Za-z0-9$(]/.test(first) && /[A-Za-z,-]/.test(last));
};

// Yahoo!購物中心, a name of Latin letters in a Chinese sentence
const NAME_ENDS = /^[\p{Script=Han}、，]/u;
// What ends a sentence for certain; "." is looked at on its own.
const ENDER = /[。！？!?…]/;
const CLOSING = /[”’」』）)】》〉]/;
// “…。”孙东旭表示。 The words that tell who said it belong to the quotation before them.
const ATTRIBUTION = new RegExp(
  `[^。！？“”「」\\n]{1,30}?(?:${SAYING_AS_WRITTEN}|强调|強調|道|坦言|补充|解释)[。！]`,
  "y",
);
// “为什么？”的问题: what stands in quotation marks is a part of a sentence that goes on.
const GOES_ON = /[，、；,;：:]/;
const GOES_ON_AFTER_QUOTATION = /[，、；,;：:的地得是和与與及等之这這那类類为為]/;
// Heads that never end a sentence: Mr. Ma, No. 3, vs. 2022, Sept. 30, e.g. this, J. Smith
const ABBREVIATION =
  /(?:^|[\s("“‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Gov|Rep|Capt|Rev|Hon|Sr|Jr|St|Mt|No|Nos|Fig|Vol|vs|viz|cf|approx|est|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e|[A-Z])$/;
// Tails that may end one: Alibaba Group Holding Ltd. Its …
const COMPANY_TAIL = /(?:^|[\s(.])(?:Inc|Co|Corp|Ltd|Bros|U\.S|U\.K|E\.U|U\.N|a\.m|p\.m|etc)$/;
const SENTENCE_OPENER =
  /^["“‘(]?(?:The|It|Its|In|On|At|But|And|We|He|She|They|This|That|These|Those|For|By|As|If|When|While|Our|A|An|Meanwhile|However|Last|After|Before|Since|Sales|Revenue)\b/;

/** Sentences with the marks that close them: quotation marks, and “…。”X说。 with its speaker. Never crosses a paragraph. */
export function splitSentences(text: string, within: Span): Span[] {
  return splitParagraphs(text, within).flatMap((paragraph) =>
    cutAt(
      text,
      paragraph,
      Array.from(sentenceEnds(slice(text, paragraph)), (end) => paragraph.start + end),
    ),
  );
}

function* sentenceEnds(text: string): Generator<number> {
  let straightQuotes = 0;
  let sentenceStart = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '"') straightQuotes++;
    if (char === " " && isHeadingGap(text, sentenceStart, i)) {
      yield i;
      sentenceStart = i + 1;
      continue;
    }
    if (char === "." ? !isFullStop(text, sentenceStart, i) : !ENDER.test(char)) continue;
    let after = i + 1;
    while (/[。！？!?….]/.test(text.charAt(after))) after++;
    let closed = false;
    while (CLOSING.test(text.charAt(after)) || (text[after] === '"' && straightQuotes % 2 === 1)) {
      if (text[after] === '"') straightQuotes++;
      closed = true;
      after++;
    }
    i = after - 1;
    const next = text.charAt(after);
    if (/[!?]/.test(char) && /^(?:[A-Za-z0-9=&/]| [a-z])/.test(text.slice(after, after + 2))) continue; // ?id=3, Really? yes
    if (char === "!" && !closed && /[A-Za-z]/.test(text.charAt(after - 2)) && NAME_ENDS.test(next)) continue;
    if ((closed ? GOES_ON_AFTER_QUOTATION : GOES_ON).test(next)) continue;
    if (closed) {
      ATTRIBUTION.lastIndex = after;
      if (ATTRIBUTION.test(text)) after = ATTRIBUTION.lastIndex;
      i = after - 1;
    }
    yield after;
    sentenceStart = after;
  }
}

/** An English full stop: not in 3.1, U.S. firms, Mr. Ma or www.jd.com. */
function isFullStop(text: string, start: number, at: number): boolean {
  const before = text.charAt(at - 1);
  if (at === start || /[\s.]/.test(before)) return false;
  if (HAN.test(before)) return true;
  let next = at + 1;
  while (/["”’)\]]/.test(text.charAt(next))) next++;
  if (!/\s/.test(text.charAt(next))) return HAN.test(text.charAt(next)) && !/[A-Za-z0-9]/.test(before);
  while (/\s/.test(text.charAt(next))) next++;
  // eCommerce, iPhone: words that begin so begin a sentence too
  if (!/^(?:[A-Z0-9"“‘($€£¥\p{Script=Han}]|[a-z][A-Z][a-z])/u.test(text.slice(next, next + 3))) return false;
  const head = text.slice(Math.max(start, at - 12), at);
  if (COMPANY_TAIL.test(head)) return SENTENCE_OPENER.test(text.slice(next, next + 14));
  return !ABBREVIATION.test(head);
}

const HEADING = { shortest: 10, longest: 40, leastAfter: 15 };

/** "…双双下探 按经营单位所在地分，…": a heading glued to the sentence after it with one space. */
function isHeadingGap(text: string, start: number, at: number): boolean {
  const length = at - start;
  if (length < HEADING.shortest || length > HEADING.longest || text.length - at < HEADING.leastAfter) return false;
  const heading = text.slice(start, at);
  const next = text.slice(at + 1, at + 25);
  if (!/\p{Script=Han}$/u.test(heading) || !/^\p{Script=Han}/u.test(next)) return false;
  // 商务部流通发展司司长 李刚：… and 记者 孟梅 张越熙: names set off by spaces; “… …”: an unclosed quotation
  if (/\S\s|[“「『（(《]/.test(heading)) return false;
  return !/^[\p{Script=Han}·]{2,4}(?:[：:\s]|表示|说|称)/u.test(next) && /[，。]/.test(next);
}

/** Clauses: what stands between commas, semicolons and colons; 1,234 and 20:40 stay whole. Marks belong to no clause. */
export function splitClauses(text: string, within: Span): Span[] {
  const clauses: Span[] = [];
  let start = within.start;
  const close = (at: number): void => {
    const clause = trimmed(text, start, at);
    if (clause) clauses.push(clause);
    start = at + 1;
  };
  for (let i = within.start; i < within.end; i++) {
    const char = text.charAt(i);
    if (/[，；：]/.test(char)) close(i);
    else if (/[,;:]/.test(char) && !(/\d/.test(text.charAt(i - 1)) && /\d/.test(text.charAt(i + 1)))) close(i);
  }
  close(within.end);
  return clauses;
}

// Sofas | 12% | 9%, Sofas\t12%
const BETWEEN_CELLS = /\t| \|(?= )/g;

/** The cells of a table's row, which tabs or upright lines set apart, without the white space around them. */
export const splitCells = (row: string): Span[] => {
  const cell = (start: number, end: number): Span => {
    const words = row.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    return { start: from, end: from + words.trim().length };
  };
  let start = 0;
  const cells: Span[] = [];
  for (const { 0: mark, index } of row.matchAll(BETWEEN_CELLS)) {
    cells.push(cell(start, index));
    start = index + mark.length;
  }
  return [...cells, cell(start, row.length)];
};
