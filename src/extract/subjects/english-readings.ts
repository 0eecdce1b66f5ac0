/** How English sentences tell what a number is of, where they tell it otherwise than by the words before it alone. */
import { clauseStart, lastWords } from "../clause.ts";
import { firstOf } from "../first-of.ts";
import { PRONOUN } from "./metric-words.ts";
import type { Named } from "./named.ts";
import { CLOSES, isEnglish, LONGEST, masked, type Phrase, phrase, subjectIn, topic } from "./phrase.ts";
import {
  asideAround,
  isNobody,
  isToldBeside,
  labelOf,
  leadingName,
  measuredAfter,
  measuredBefore,
  namesMeasure,
  spentBefore,
} from "./read-subject-en.ts";
import { saidLength, splitHead } from "./split-head.ts";
import type { Reading, Told } from "./told.ts";

interface ToldInEnglish extends Told {
  /** The folded sentence without its periods. */
  text: string;
  /** Where the words begin that may be of the number: after the one before that stands in no aside. */
  start: number;
  /** What a verb before the number says something of; null where that is nothing or a pronoun. */
  head: Phrase | null;
}

/** Of an English sentence; null where it is read as others are. */
export function readEnglish(told: Told): Named | null {
  const { sentence, amount } = told;
  if (!isEnglish(sentence.folded)) return null;
  const text = masked(sentence, 0, sentence.folded.length);
  const last = sentence.amounts.findLast(({ end }) => end <= amount.start && asideAround(text, end) === null);
  const opens = last?.end ?? Math.max(text.lastIndexOf(": ", amount.start), text.lastIndexOf(";", amount.start)) + 1;
  const start = opens + (last ? (CLOSES.exec(text.slice(opens, amount.start))?.[0].length ?? 0) : 0);
  const measured = measuredBefore(text, start, amount.start);
  const head = measured && phrase(sentence, measured.start, measured.end);
  const isNamed = head !== null && head.text !== "" && !PRONOUN.test(head.folded);
  return firstOf(READINGS, { ...told, text, start, head: isNamed ? head : null });
}

/** Whom the numbers before are of, or else the sentence. */
const spokenOf = ({ sentence, amount, carried }: Told): string => carried.subject || topic(sentence, amount.start);

/** 37% of all deliveries, a 2.1% decline in sales: the words after it. */
const readAfter: Reading<ToldInEnglish> = (told) => {
  const { sentence, amount, text, start, head } = told;
  const after = measuredAfter(text, amount);
  if (!after) return null;
  const clause = phrase(sentence, start, amount.start);
  const own = subjectIn(sentence, clause.start, clause.end) || leadingName(clause.text);
  const subject = head && !isNobody(head.text) ? lastWords(head.text, LONGEST) : own || spokenOf(told);
  const whole = sentence.words(after.start, after.end);
  return { subject, metric: after.isPart ? `share of ${whole}` : whole };
};

/** Monthly active users: 292 million. */
const readLabel: Reading<ToldInEnglish> = ({ sentence, amount, carried, text }) => {
  const label = labelOf(text, amount);
  const words = label && phrase(sentence, label.start, label.end);
  return words?.text && (carried.metric === "" || namesMeasure(words.folded))
    ? { subject: carried.subject, metric: lastWords(words.text, LONGEST) }
    : null;
};

/** A third of spending, compared to 29% elsewhere. */
const readBeside: Reading<ToldInEnglish> = ({ sentence, amount, carried, former }) =>
  carried.metric !== "" && isToldBeside(sentence.folded, former, amount) ? carried : null;

// In Mexico it plans to spend $5 million
const ENDS_IN_PRONOUN = /(?:^|\s)(?:it|they|we|he|she|which|who|the company)$/;

/** People will spend £4bn: who does it, and what the sum is by that. */
const readSpent: Reading<ToldInEnglish> = (told) => {
  const { sentence, amount, carried, text } = told;
  const { folded } = sentence;
  const spent = spentBefore(text, clauseStart(folded, amount.start), amount);
  if (!spent) return null;
  const said = saidLength(folded.slice(spent.who.start, spent.who.end));
  const who = phrase(sentence, spent.who.start + said, spent.who.end);
  const isUnnamed = who.text === "" || who.text.length > LONGEST || ENDS_IN_PRONOUN.test(who.folded);
  const subject = subjectIn(sentence, who.start, who.end) || (isUnnamed ? carried.subject : who.text);
  return { subject: subject || topic(sentence, amount.start), metric: spent.metric };
};

/** While Poland jumped 58%: by what was measured before. */
const readNameAlone: Reading<ToldInEnglish> = ({ sentence, amount, carried, head }) => {
  if (!head || amount.change === null || carried.metric === "") return null;
  const isName =
    subjectIn(sentence, head.start, head.end) === head.text || (head.start > 0 && /^[A-Z][\w&'-]*$/.test(head.text));
  return isName ? { subject: head.text, metric: carried.metric } : null;
};

/** The average fee stands at $5. */
const readBeforeVerb: Reading<ToldInEnglish> = (told) =>
  told.head && splitHead(told.sentence, told.head, { ...told.carried, subject: spokenOf(told) });

/** What stands after the number comes before what the verb in front of it says, which an aside may have parted from it. */
const READINGS: readonly Reading<ToldInEnglish>[] = [
  readAfter,
  readLabel,
  readBeside,
  readSpent,
  readNameAlone,
  readBeforeVerb,
];
