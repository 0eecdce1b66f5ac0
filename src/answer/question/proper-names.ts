/** The companies, people and places that a question names. */
import { isEnglishWord } from "../../lexicon/english-words.ts";
import { isPlace, isProperName } from "../../lexicon/entry.ts";
import type { Mention } from "../../lexicon/mention.ts";
import { englishRank } from "../../lexicon/word-meanings.ts";
import { once } from "./once.ts";

/** The rank of a word by how common it is, up to which it is a word first and a name after: next (162) and apple (3,084), but amazon (7,932) and nike (10,006) are companies. Set by hand. */
const USUAL_RANK = 3500;

// suning could be made of sun, but nobody says so
const isUsualWord = (word: string): boolean =>
  isEnglishWord(word) && (englishRank(word) ?? Number.POSITIVE_INFINITY) < USUAL_RANK;

/** 中通, 小破站: what somebody is called in short, and nothing else. */
const isNickname = ({ span }: Mention, mentions: Mention[], question: string): boolean =>
  /^\p{Script=Han}{2,}$/u.test(question.slice(span.start, span.end)) &&
  mentions.every((other) => other.span.start !== span.start || isProperName(other.entry));

/** What did Sea earn: a word that is written as the name is, where English writes no other capital. */
const isCapitalised = ({ entry, span }: Mention, question: string): boolean => {
  const typed = question.slice(span.start, span.end);
  return span.start > 0 && /^\p{Lu}\p{Ll}{2,}$/u.test(typed) && entry.loose.includes(typed);
};

/** The mentions that are names. A usual English word that opens the question ("Next to …") is none, unless it is a place. */
export const properNames = once(({ mentions, question }) =>
  mentions.filter(
    (mention) =>
      isProperName(mention.entry) &&
      (mention.how !== "loose" || isNickname(mention, mentions, question) || isCapitalised(mention, question)) &&
      !(
        mention.span.start === 0 &&
        !isPlace(mention.entry) &&
        isUsualWord(question.slice(0, mention.span.end).toLowerCase())
      ),
  ),
);
