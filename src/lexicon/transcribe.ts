/** A question typed in pinyin, or partly so, written in Chinese characters. */
import { isPinyin, readingsOf, syllablesAt } from "../text/pinyin.ts";
import type { Span } from "../text/span.ts";
import { blankOut } from "./blank-out.ts";
import { groupBy } from "./group-by.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { readNameText } from "./name-text.ts";
import {
  arePinyin,
  isClearlyPinyin,
  isEnglishBesideNames,
  isPinyinBesideNames,
  latinWords,
} from "./pinyin-question.ts";
import type { PinyinReader } from "./pinyin-reader.ts";

interface Replacement {
  span: Span;
  written: string;
}

const HAN = /\p{Script=Han}/u;

/** The Chinese name for the mentions of one place; null if they are written in Chinese or disagree on it. */
const nameInChinese = (typed: string, mentions: Mention[]): string | null => {
  if (HAN.test(typed) && /^\P{Script=Latin}*$/u.test(typed)) return null;
  const names = new Set(mentions.map(({ entry, name }) => (HAN.test(name) ? name : entry.zh[0])));
  const [only] = names;
  return names.size === 1 ? (only ?? null) : null;
};

/** A concept of two syllables sounds like many words (bushi: 不是, 不实): the words beside it decide. */
const isCommonWord = ({ entry, name, how }: Mention): boolean =>
  how === "sound" && entry.kind === "concept" && name.length === 2;

const isSyllable = (typed: string): boolean => syllablesAt(typed, 0).includes(typed);
const sounds = (written: string, typed: string): boolean =>
  Array.from(written, (char) => readingsOf(char)[0] ?? "").join("") === typed;

/** Whether a span begins or ends within a word of Latin letters. */
const cutsWord = (question: string, { start, end }: Span): boolean =>
  /[a-z][a-z]/i.test(question.slice(Math.max(0, start - 1), start + 1)) ||
  /[a-z][a-z]/i.test(question.slice(end - 1, end + 1));

/** The rows of pinyin words in a text, one blank between two of them, with where they stand. */
const readRows = (text: string, isTaken: (word: string) => boolean): { words: string[]; span: Span }[] => {
  const rows: { words: string[]; span: Span }[] = [];
  for (const match of text.matchAll(/[a-z]+/g)) {
    if (!isTaken(match[0])) continue;
    const end = match.index + match[0].length;
    const last = rows.at(-1);
    if (last && last.span.end + 1 === match.index && text[last.span.end] === " ") {
      last.words.push(match[0]);
      last.span.end = end;
    } else rows.push({ words: [match[0]], span: { start: match.index, end } });
  }
  return rows;
};

/** The question with its pinyin written in characters; the question itself when it has none. */
export const transcribe = (
  question: string,
  lexicon: Lexicon,
  pinyin: PinyinReader,
  isHeld: (name: string) => boolean,
): string => {
  const { text, at } = readNameText(question);
  const words = latinWords(text);
  // Le Labo 上海店: a name beside Chinese
  if (HAN.test(question) && (question.match(/[a-z]+/gi) ?? []).every((word) => /^[A-Z]/.test(word))) return question;
  const whole =
    (arePinyin(words) && !isEnglishBesideNames(question, lexicon)) || isPinyinBesideNames(question, lexicon);
  if (!whole && !(HAN.test(text) && words.some(isClearlyPinyin))) return question;

  const mentions = lexicon.find(question, { fuzzy: true });
  const replacements: Replacement[] = [];
  for (const place of groupBy(mentions, ({ span }) => [`${span.start}-${span.end}`]).values()) {
    const span = place[0]?.span ?? { start: 0, end: 0 };
    const typed = question.slice(span.start, span.end);
    const written = nameInChinese(typed, place);
    // kao de shi shenme: 靠, and not Kao, whose 花王 sounds otherwise; jinghuaqi: 花旗 is no part of a word; unless a text names it
    const isElse =
      (whole && isSyllable(typed) && written !== null && !sounds(written, typed)) || cutsWord(question, span);
    if (written && isElse && !isHeld(written)) continue;
    // shanxi: 陕西 where the texts name it, and no 山西
    const heard = whole && written && !isHeld(written) && isPinyin(typed) ? pinyin.read([typed]) : null;
    const isName = heard !== null && lexicon.find(heard).some(({ name }) => name === heard);
    if (written && (whole || place[0]?.how === "sound") && !place.every(isCommonWord))
      replacements.push({ span, written: isName ? heard : written });
  }
  // momo 電商: beside Chinese a name that is listed as it is typed is no pinyin
  const isTyped = ({ how }: Mention): boolean => (!whole || HAN.test(question)) && how !== "sound";
  const settled = [...replacements, ...mentions.filter(isTyped)].map(({ span }) => ({
    start: at.findIndex((offset) => offset >= span.start),
    end: at.findIndex((offset) => offset >= span.end),
  }));
  const rest = blankOut(text, settled).replaceAll("ü", "v");
  for (const row of readRows(rest, whole ? isPinyin : isClearlyPinyin)) {
    // fan jiang是谁: an English text has the name as it is typed
    if (row.words.length > 1 && isHeld(row.words.join(" "))) continue;
    const span = { start: at[row.span.start] ?? 0, end: at[row.span.end] ?? question.length };
    const before = replacements.find((other) => span.start - other.span.end <= 1 && span.start >= other.span.end);
    const written = pinyin.read(row.words, before?.written.at(-1) ?? "");
    if (written) replacements.push({ span, written });
  }

  let result = "";
  let from = 0;
  for (const { span, written } of replacements.sort((a, b) => a.span.start - b.span.start)) {
    result += question.slice(from, span.start) + written;
    from = span.end;
  }
  return (result + question.slice(from)).replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
};
