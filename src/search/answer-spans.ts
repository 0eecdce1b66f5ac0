/** Where a passage holds something of the kind that a question asks for. */
import { remember } from "../text/remember.ts";
import { type Span, slice } from "../text/span.ts";
import { tagWords } from "../text/tokenise.ts";
import { cuePattern } from "./answer-cues.ts";
import { CUES, NAMING } from "./cues-by-type.ts";
import type { Query } from "./query.ts";
import { unitsOf } from "./units-of.ts";

const isText = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x3400 && unit <= 0x9fff);

/** A character by itself is more often a part of a word that the question has than news. */
const SHORTEST_RUN = 2;

/** Runs of characters none of which the question has. */
const findFreshRuns = (text: string, question: string): Span[] => {
  const asked = unitsOf(question);
  const runs: Span[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const fresh = i < text.length && isText(text.charCodeAt(i)) && asked[text.charCodeAt(i)] === 0;
    if (fresh && start < 0) start = i;
    if (fresh || start < 0) continue;
    if (i - start >= SHORTEST_RUN) runs.push({ start, end: i });
    start = -1;
  }
  return runs;
};

/** Names that end in the kind of thing asked for: 剑桥大学 for 哪所大学. */
const findNamesEndingIn = (text: string, question: string, head: string): Span[] => {
  const spans: Span[] = [];
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    const span = { start: Math.max(0, at - 2), end: at + head.length };
    if (!question.includes(slice(text, span))) spans.push(span);
  }
  return spans;
};

interface TaggedName {
  word: string;
  tag: string;
  span: Span;
}

const MOST_TEXTS = 20_000;

/** The names in a text: cutting it into words takes longer than all else, and the same passages are asked again and again. */
const readNames = remember(MOST_TEXTS, (text: string): TaggedName[] => {
  const names: TaggedName[] = [];
  let start = 0;
  for (const { word, tag } of tagWords(text)) {
    const span = { start, end: start + word.length };
    if (/^n[rst]/.test(tag)) names.push({ word, tag, span });
    start = span.end;
  }
  return names;
});

const findNamesTagged = (text: string, question: string, tags: RegExp): Span[] =>
  readNames(text)
    .filter(({ word, tag }) => tags.test(tag) && !question.includes(word))
    .map(({ span }) => span);

const findCues = (text: string, question: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern))
    .filter(([sign]) => !question.includes(sign))
    .map(({ 0: sign, index }) => ({ start: index, end: index + sign.length }));

/** The spans of a text, as matched on, that may be what a question asks for; none of them says what the question says itself. */
export const findAnswers = (text: string, { text: question, asked }: Query): Span[] => {
  const cues = CUES[asked.type];
  if (cues) {
    const tags = NAMING[asked.type];
    return [
      ...cues.flatMap((cue) => findCues(text, question, cuePattern(cue))),
      ...(tags ? findNamesTagged(text, question, tags) : []),
    ];
  }
  if (/^\p{Script=Han}/u.test(asked.head)) {
    for (const tail of [asked.head, asked.head.slice(-1)]) {
      const named = findNamesEndingIn(text, question, tail);
      if (named.length > 0) return named;
    }
  }
  return findFreshRuns(text, question);
};
