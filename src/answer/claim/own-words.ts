/** The words that stand with one number of a quote and with no other: of 93%的区县和84%的乡镇 each number its own half. */
import { fold } from "../../text/fold.ts";
import { splitClauses } from "../../text/segment.ts";
import { contains, type Span, slice } from "../../text/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { readWords } from "../../text/tokenise.ts";
import { isFormerValue } from "./former-value.ts";

export interface OwnWords {
  before: string;
  /** With the number itself. */
  behind: string;
  /** Where the number stands that `before` leads up to: another one where both share it (by 5% to 30 yuan). */
  leads: number;
}

// of a stretch between two numbers what stands behind the last of these is the second's: 的区县和, people and plans to cut
const JOINS = /[和及与、或并且;]|\b(?:and|or|but|while)\b/g;
// 93%的区县: what a number is of, behind it
const OF_IT = /^ ?的/;
/** In UTF-16 units: as much of 的区县 as may be the noun of the number before it. */
const NOUN = 5;
/** In UTF-16 units: a number's noun stands no farther behind it. */
const FARTHEST_BEHIND = 40;
// 分别增长8.7%、12.0%, a row of a table: what is dealt out stands with none of the numbers
const DEALT_OUT = /分[别別]|依次|\brespectively\b|\t/;

/** The stretch between two numbers, parted: the words of the first, and those of the second. */
const part = (between: string): [behind: string, before: string] => {
  const join = Array.from(fold(between).matchAll(JOINS)).at(-1);
  if (join !== undefined) return [between.slice(0, join.index), between.slice(join.index + join[0].length)];
  return [OF_IT.test(between) ? between.slice(0, NOUN) : "", between];
};

/** by 58% to 7,890 won: nothing of its own stands before the second. */
const isBare = (words: string): boolean => readWords(fold(words)).every(({ term }) => isStopWord(term));

/**
 * The words before and behind the number at `number` up to the numbers beside it, within its clause; null where the clause
 * deals its numbers out. `numbers` are all of the quote. What has none before it shares those of the number before, and so
 * does 430元 of 由453元跌至430元.
 */
export const ownWords = (text: string, quote: Span, number: Span, numbers: readonly Span[]): OwnWords | null => {
  const clause = splitClauses(text, quote).find((span) => contains(span, number)) ?? quote;
  if (DEALT_OUT.test(slice(text, clause))) return null;
  const inClause = numbers.filter((other) => contains(clause, other)).sort((a, b) => a.start - b.start);
  const next = inClause.find(({ start }) => start >= number.end);
  const tail = text.slice(number.end, next?.start ?? Math.min(clause.end, number.end + FARTHEST_BEHIND));
  const behind = `${slice(text, number)}${next === undefined ? tail : part(tail)[0]}`;
  return { ...leadOf(text, quote, clause, number, inClause), behind };
};

/** `inClause`: the clause's numbers in order. */
const leadOf = (
  text: string,
  quote: Span,
  clause: Span,
  number: Span,
  inClause: readonly Span[],
): Pick<OwnWords, "before" | "leads"> => {
  const previous = inClause.findLast(({ end }) => end <= number.start);
  if (previous === undefined) return { before: text.slice(clause.start, number.start), leads: number.start };
  const before = part(text.slice(previous.end, number.start))[1];
  return isBare(before) || isFormerValue(text, quote, previous)
    ? leadOf(text, quote, clause, previous, inClause)
    : { before, leads: number.start };
};
