/** Telling pinyin from English in a question. */
import { fold } from "../text/fold.ts";
import { isPinyin, splitSyllables } from "../text/pinyin.ts";
import { blankOut } from "./blank-out.ts";
import { isEnglishWord } from "./english-words.ts";
import { isProperName } from "./entry.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";

const FEWEST_LETTERS = 4;
/** English words in a pinyin question are names (Kuaishou APP) and words that happen to be syllables (you, women). */
const LEAST_SHARE = 0.75;

/** The lower-case Latin words of a folded text, ü written v. */
export const latinWords = (folded: string): string[] => folded.replaceAll("ü", "v").match(/[a-z]+/g) ?? [];

/** Whether a lower-case word can only be pinyin: syllables, and no English word. */
export const isClearlyPinyin = (word: string): boolean =>
  word.length >= FEWEST_LETTERS && isPinyin(word) && !isEnglishWord(word);

/** Whether a lower-case word is English that nobody would type for Chinese: subsidy, guidance, loan; but not song and long, which are syllables. */
const isClearlyEnglish = (word: string): boolean =>
  word.length >= FEWEST_LETTERS && isEnglishWord(word) && splitSyllables(word)[0]?.length !== 1;

/** How many more of the words can only be pinyin than are English. */
const leansToPinyin = (words: string[]): number =>
  words.filter(isClearlyPinyin).length - words.filter(isClearlyEnglish).length;

/** bzhan, agu: B站, A股 */
const isLetterAndPinyin = (word: string): boolean => !isEnglishWord(word) && isPinyin(word.slice(1));

/** Whether the Latin words of a question are pinyin rather than English. */
export const arePinyin = (words: string[]): boolean => {
  const pinyin = words.filter((word) => isPinyin(word) || isLetterAndPinyin(word));
  // 2 syllables apart are short, so that "wo ai ni" has no word of four letters
  const clear = pinyin.some(isClearlyPinyin) || (words.length > 2 && pinyin.some((word) => !isEnglishWord(word)));
  return (
    words.length > 0 &&
    pinyin.length >= words.length * LEAST_SHARE &&
    clear &&
    (leansToPinyin(words) > 0 || !words.some(isClearlyEnglish))
  );
};

/** Kuaishou, GMV: typed alike in either language. */
const isInEither = ({ entry, name, how }: Mention): boolean =>
  how === "name" && (isProperName(entry) || /^\p{Lu}{2,5}$/u.test(name));

/** The question with blanks for the names and abbreviations in it; null where it has none. */
const withoutNames = (question: string, lexicon: Lexicon): string | null => {
  const names = lexicon.find(question).filter(isInEither);
  return names.length === 0
    ? null
    : blankOut(
        question,
        names.map(({ span }) => span),
      );
};

/** Whether a question is pinyin but for the names and abbreviations in it: jd 618 zhanji, kuaishou gmv duoshao. */
export const isPinyinBesideNames = (question: string, lexicon: Lexicon): boolean => {
  const rest = withoutNames(question, lexicon);
  if (rest === null) return false;
  const words = latinWords(fold(rest));
  // JD Xingfuli: with a capital it is a name that nobody has listed
  return arePinyin(words) && words.some((word) => isClearlyPinyin(word) && rest.includes(word));
};

/** Whether what a question says beside names is English: taobao subsidy hong kong. */
export const isEnglishBesideNames = (question: string, lexicon: Lexicon): boolean =>
  leansToPinyin(latinWords(fold(withoutNames(question, lexicon) ?? question))) < 0;
