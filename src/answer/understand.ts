/** A question as understood: what kind of answer it wants, its words as groups, and the slots that it fills. */
import { type Amount, readAmounts } from "../extract/read-amount.ts";
import type { Lexicon, Mention } from "../lexicon/lexicon.ts";
import { type AnswerType, readAnswerType } from "../search/answer-type.ts";
import type { TermGroup } from "../search/term-group.ts";
import { readTermGroups } from "../search/term-groups.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { tagWords } from "../text/tokenise.ts";
import { type AskedPeriod, readAskedPeriods } from "./asked-period.ts";
import { detectLanguage } from "./detect-language.ts";
import { type ExpectedValue, readExpectedValue } from "./expected-value.ts";

export interface Understood {
  question: string;
  language: "zh" | "en";
  type: AnswerType;
  expected: ExpectedValue;
  /** What the question is about: its words without those of periods and numbers. */
  groups: TermGroup[];
  mentions: Mention[];
  periods: AskedPeriod[];
  /** The numbers that the question itself names: 31亿 in "是不是卖了31亿". */
  amounts: Amount[];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A word that only may mean its entry (赚 for revenue) is no sure sign of what is asked. */
const LOOSE = 0.4;
// 卖了多少, 几个人, how many sold: says what kind of answer is wanted more than what it is about
const ASKING = /多少|几|怎|什么|啥|哪|\bhow\b|\bwhat\b|duoshao/;
const ASKING_WEIGHT = 0.25;

/** What a word says by its part of speech: names and things most, pronouns (别人), adverbs and numerals next to nothing. */
const TAG_WEIGHTS: [RegExp, number][] = [
  [/^(?:[rdpcuyeomqftzkhx]|ad|vd|ag|dg|tg)/, 0.25],
  [/^(?:v|a)(?!n)/, 0.6],
];

const certainty = ({ span, typed, entry }: TermGroup, mentions: Mention[], tags: Map<string, string>): number => {
  if (ASKING.test(typed.toLowerCase())) return ASKING_WEIGHT;
  const here = mentions.filter((mention) => overlaps(mention.span, span));
  if (here.length > 0 && here.every(({ how }) => how === "loose")) return LOOSE;
  const tag = entry === null ? tags.get(fold(typed)) : undefined;
  return (tag !== undefined && tag !== "eng" && TAG_WEIGHTS.find(([pattern]) => pattern.test(tag))?.[1]) || 1;
};

/** Reads a question; `now` resolves 去年 and its like. */
export function understand(question: string, lexicon: Lexicon, now: Date): Understood {
  const mentions = lexicon.find(question, { fuzzy: true });
  const periods = readAskedPeriods(question, now);
  const amounts = readAmounts(question).filter(({ span }) => !periods.some((period) => overlaps(period.span, span)));
  const tags = new Map(tagWords(fold(question)).map(({ word, tag }) => [word, tag]));
  const taken = [...periods, ...amounts].map(({ span }) => span);
  return {
    question,
    language: detectLanguage(question),
    type: readAnswerType(question),
    expected: readExpectedValue(question, mentions),
    groups: readTermGroups(question, lexicon)
      .filter(({ span }) => !taken.some((other) => overlaps(other, span)))
      .map((group) => ({ ...group, weight: group.weight * certainty(group, mentions, tags) })),
    mentions,
    periods,
    amounts,
  };
}
