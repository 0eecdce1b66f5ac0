/** The bridge between the language of a question and the languages of the texts. */
import { fold, foldWithOffsets } from "../text/fold.ts";
import { lemmatise } from "../text/lemmatise.ts";
import { foldedSpan } from "../text/source-span.ts";
import type { Span } from "../text/span.ts";
import { isQuestionWord, isStopWord } from "../text/stop-words.ts";
import { readWords } from "../text/tokenise.ts";
import { blankOut } from "./blank-out.ts";
import { createDictionary } from "./dictionary.ts";
import { createAddressReader } from "./forms-of-address.ts";
import { isFunctionWord } from "./function-words.ts";
import { createHanContext } from "./han-context.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import { readMentionGroups } from "./mention-groups.ts";
import { createPinyinReader } from "./pinyin-reader.ts";
import { createSlipSpeller, createSoundSpeller } from "./spell-as-held.ts";
import { createTellings } from "./tellings.ts";
import type { Alternative, TermGroup } from "./term-group.ts";
import type { TextForms } from "./text-forms.ts";
import { transcribe } from "./transcribe.ts";
import { findDictionaryNames, findSpeltNames, translateChinese } from "./translate-chinese.ts";
import { createEnglishTranslator, MOST_ALTERNATIVES } from "./translate-english.ts";
import { addForm, bestFirst } from "./weighed-forms.ts";

export interface Translator {
  /** The question with its pinyin as the Chinese that the texts have for it, and 董总 or Ms Dong by her whole name, and misspelt names as the texts have them; the question itself when it has none of these. */
  transcribe(question: string): string;
  /**
   * What the question asks for in the words of the texts, in order: names with everything they are called, other words
   * with their translations, stop words left out. At most twenty alternatives for a name and twelve for another word,
   * all of them in the texts unless nothing is; behind a name's own as many as thirty that tell its idea.
   */
  readGroups(question: string): TermGroup[];
}

/** One Chinese character stands inside many other words. */
const SINGLE_CHARACTER_WEIGHT = 0.4;

// 卖得最好, the most profitable: which one it is no level tells
const SUPERLATIVE = /最|\b(?:most|best|top|least|worst)\b/i;
/** In UTF-16 units: how far before the idea it may begin, and what it is told apart by (almost is none). */
const SUPERLATIVE_LENGTH = " least ".length;

/** JD and Kuaishou mean what they name and nothing else. */
const PROPER = /\p{Lu}/u;

/** "How many" may name a number, but asks for one first. */
const ASKING_WEIGHT = 0.2;

const onlyAsks = (typed: string): boolean => {
  const folded = fold(typed);
  return isQuestionWord(folded) || (folded.match(/[a-z]+/g)?.every(isFunctionWord) ?? false);
};

/** Of a name's forms that the texts hold: 卖了多少钱 may mean all that sales and revenue are called. */
const MOST_NAMES = 20;

/** The best of both, each form once, neither crowding out the other. */
const mergeAlternatives = (names: Alternative[], meanings: Alternative[]): Alternative[] => {
  const weights = new Map<string, number>();
  const room = MOST_NAMES - Math.min(MOST_ALTERNATIVES / 2, meanings.length);
  for (const { form, weight } of names.slice(0, room)) weights.set(form, weight);
  for (const { form, weight } of meanings) {
    if (weights.has(form) || weights.size < MOST_NAMES) addForm(weights, { form, weight });
  }
  return bestFirst(weights);
};

/** "listings removed", "items sold": no text need have the name to tell it, as in "we removed 418,000 listings". */
const endsInDeed = (typed: string): boolean => {
  const [last = ""] = /(?<![a-z])[a-z]+$/.exec(typed.toLowerCase()) ?? [];
  return !last.endsWith("s") && lemmatise(last) !== last;
};

const movedBy = (by: number, group: TermGroup): TermGroup => ({
  ...group,
  span: { start: group.span.start + by, end: group.span.end + by },
});

/** Makes the translator. Dictionaries are read at the first question that needs them. */
export const createTranslator = (lexicon: Lexicon, texts: TextForms): Translator => {
  const dictionary = createDictionary(texts.has);
  const pinyin = createPinyinReader(texts);
  const [spellBySound, spellBySlip] = [createSoundSpeller(texts, pinyin), createSlipSpeller(texts, lexicon)];
  const nameAddressed = createAddressReader(lexicon.entries, texts.has);
  const translateEnglish = createEnglishTranslator(dictionary, texts, pinyin);
  const tellings = createTellings(lexicon, texts);

  /** 退了 in 被清退了, where the texts have 清退: no word of its own. */
  const findNames = (question: string): Mention[] => {
    const { text, at } = foldWithOffsets(question);
    const context = createHanContext(text);
    return lexicon.find(question, { fuzzy: true }).filter(({ span, how }) => {
      if (how !== "loose") return true;
      const { start, end } = foldedSpan(at, span);
      return !context.cutWords(start, end).some(texts.has);
    });
  };

  const groupsOfMentions = (question: string, mentions: Mention[]): TermGroup[] =>
    readMentionGroups(question, mentions, texts.has).flatMap((group) => {
      // "sold" may mean sales and "won" an award, but first of all they are words with meanings of their own
      const here = mentions.filter(({ span }) => span.start === group.span.start);
      // nor is 双11 any eleven
      const isWord = /[a-z]/i.test(group.typed) && !here.some(({ name }) => PROPER.test(name));
      const meanings = isWord ? translateEnglish(group.typed) : [];
      const [only] = meanings.length === 1 ? meanings : [];
      const alternatives = mergeAlternatives(group.alternatives, only?.alternatives ?? []);
      if (alternatives.length === 0 && endsInDeed(group.typed) && meanings.length > 1)
        return meanings.map((one) => movedBy(group.span.start, one));
      if (alternatives.length === 0) alternatives.push({ form: fold(group.typed), weight: 1 });
      const { start, end } = group.span;
      if (!SUPERLATIVE.test(question.slice(Math.max(0, start - SUPERLATIVE_LENGTH), end)))
        alternatives.push(...tellings(here, alternatives));
      return { ...group, alternatives, weight: onlyAsks(group.typed) ? ASKING_WEIGHT : group.weight };
    });

  const groupsOfChinese = (question: string): TermGroup[] => {
    const { text, at } = foldWithOffsets(question);
    const makeGroup = ({ start, end }: Span, translations: Alternative[]): TermGroup => {
      const span = { start: at[start] ?? 0, end: at[end] ?? question.length };
      const typed = question.slice(span.start, span.end);
      const alternatives = [{ form: text.slice(start, end), weight: 1 }, ...translations].slice(0, MOST_ALTERNATIVES);
      return { span, typed, alternatives, entry: null, weight: end - start === 1 ? SINGLE_CHARACTER_WEIGHT : 1 };
    };
    const listed = texts.english ? findDictionaryNames(text, dictionary, texts) : [];
    const unlisted = blankOut(
      text,
      listed.map(({ span }) => span),
    );
    const spelt = texts.english ? findSpeltNames(unlisted, texts) : [];
    const rest = blankOut(
      unlisted,
      spelt.map(({ span }) => span),
    );
    const words = readWords(rest).filter(({ term, han }) => han && !isStopWord(term));
    return [
      ...[...listed, ...spelt].map(({ span, alternatives }) => makeGroup(span, alternatives)),
      ...words.map(({ term, span }) => makeGroup(span, texts.english ? translateChinese(term, dictionary, texts) : [])),
    ];
  };

  return {
    transcribe: (question) =>
      nameAddressed(spellBySlip(spellBySound(transcribe(question, lexicon, pinyin, texts.has)))),
    readGroups(question) {
      const mentions = findNames(question);
      const rest = blankOut(
        question,
        mentions.map(({ span }) => span),
      );
      return [...groupsOfMentions(question, mentions), ...groupsOfChinese(rest), ...translateEnglish(rest)].sort(
        (a, b) => a.span.start - b.span.start,
      );
    },
  };
};
