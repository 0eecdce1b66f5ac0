/** Whether Chinese characters of a question read as ordinary words, so that they are no misspelt name. */
import { remember } from "../text/remember.ts";
import { isStopWord } from "../text/stop-words.ts";
import { readKnownWords } from "../text/tokenise.ts";

/** The known words of a folded text. */
export interface HanContext {
  /** Whether a known word holds only a part of start..end: 收货 in 很快收货, so that 快收 there is not 快手 misspelt. */
  cutsThroughWord(start: number, end: number): boolean;
  /** The known words that start..end holds only a part of: 清退 of 退了 in 被清退了. */
  cutWords(start: number, end: number): string[];
  /** Whether a name there leaves whole words on both sides although the cut goes through one: 快手 in 快手下单, which is cut 快/手下/单, but not in 快手机. */
  leavesWords(start: number, end: number): boolean;
  /** Whether some of start..end is a known word that `name` does not have in the same place, or a part of one. */
  readsAsWords(start: number, end: number, name: string): boolean;
}

const LONGEST_WORD = 4;

/** Texts whose words are remembered: the finders of names look one after the other at the same ones. */
const MOST_TEXTS = 4;

/** Reads the words only when first asked. */
export const createHanContext = remember(MOST_TEXTS, (text: string): HanContext => {
  /** For each unit where its word starts and ends. */
  let bounds: { start: number; end: number }[] | undefined;
  const readBounds = (): { start: number; end: number }[] => {
    const read: { start: number; end: number }[] = [];
    for (const word of readKnownWords(text)) {
      const bound = { start: read.length, end: read.length + word.length };
      for (let i = 0; i < word.length; i++) read.push(bound);
    }
    return read;
  };
  const wordAt = (at: number): { start: number; end: number } => {
    bounds ??= readBounds();
    return bounds[at] ?? { start: at, end: at + 1 };
  };

  const cutWords = (start: number, end: number): string[] => {
    const [first, last] = [wordAt(start), wordAt(end - 1)];
    const cut = [first, ...(last === first ? [] : [last])].filter((word) => word.start < start || word.end > end);
    return cut.map((word) => text.slice(word.start, word.end));
  };

  return {
    cutsThroughWord: (start, end) => wordAt(start).start < start || wordAt(end - 1).end > end,
    cutWords,
    leavesWords: (start, end) =>
      wordAt(start).start === start && (readKnownWords(text.slice(end, end + LONGEST_WORD))[0]?.length ?? 0) > 1,
    readsAsWords(start, end, name) {
      for (let at = start; at < end; ) {
        const word = wordAt(at);
        const long = word.end - word.start > 1;
        if (long && (word.start < start || !name.startsWith(text.slice(word.start, word.end), word.start - start))) {
          return true;
        }
        at = word.end;
      }
      return false;
    },
  };
});

/** Numbers, dates and measures: characters that nobody types in place of another. */
const COUNTING = new Set("一二两三四五六七八九十百千万亿年月日号元个几每".split(""));

const slips = new Map<string, boolean>();

/** Whether a character may be a slip for another one: Chinese, and no particle or number. */
export const mayBeSlip = (char: string): boolean => {
  let may = slips.get(char);
  if (may === undefined) {
    may = /^\p{Script=Han}$/u.test(char) && !COUNTING.has(char) && !isStopWord(char);
    slips.set(char, may);
  }
  return may;
};
