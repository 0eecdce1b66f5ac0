/** What can be told of a passage from its text and place: length, what it opens with, what it says anew. */

import { holdsCounted, holdsHead } from "./answer-cues.ts";
import { columnsOf } from "./columns.ts";
import type { Query } from "./query.ts";
import { unitsOf } from "./units-of.ts";

export const TEXT_FEATURE_NAMES = [
  "first",
  "last",
  "depth", // how far down the block
  "alone", // the block is one passage
  "length",
  "short",
  "fresh", // how much the passage says that the question doesn't
  "freshShare", // … of all it says
  "pronoun", // opens with a word that stands for something named before
  "opensWithTitle",
  "holdsTitle",
  "question", // is itself a question
  "counted", // holds a number of what is to be counted
  "head", // holds a name ending in the kind of thing asked for
] as const;
const AT = columnsOf(TEXT_FEATURE_NAMES);

/** Characters of a title that tell it. */
const TITLE_OPENING = 6;

/** Words that point back, as the beginning of a folded text has them: 他, 该(公司), it. Sources of patterns. */
export const POINTS_BACK = {
  zh: "他|她|它|其|该|此|这|那|当时|同年|当中",
  en: "it|he|she|they|this|these|its|his|her|their",
};
const PRONOUN = new RegExp(`^[“"「]?(?:${POINTS_BACK.zh}|(?:${POINTS_BACK.en})\\b)`);

/** Spaces, punctuation and symbols, which say nothing. */
const isMark = (unit: number): boolean =>
  unit < 0x30 || (unit > 0x39 && unit < 0x61) || (unit >= 0x2000 && unit < 0x3040) || unit >= 0xfe00;

/** The characters of a text that say something, and those of them that the question doesn't have. */
export const countFresh = (text: string, question: string): { fresh: number; all: number } => {
  const asked = unitsOf(question);
  let fresh = 0;
  let all = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isMark(unit)) continue;
    all++;
    if (asked[unit] === 0) fresh++;
  }
  return { fresh, all };
};

/** Writes the features of the passage `s` of a block of `size`. */
export const writeTextFeatures = (
  query: Query,
  text: string,
  title: string,
  s: number,
  size: number,
  out: Float32Array,
  from: number,
): void => {
  const { fresh, all } = countFresh(text, query.text);
  out[from + AT.first] = s === 0 ? 1 : 0;
  out[from + AT.last] = s === size - 1 ? 1 : 0;
  out[from + AT.depth] = s / size;
  out[from + AT.alone] = size === 1 ? 1 : 0;
  out[from + AT.length] = Math.log(1 + text.length) / 5;
  out[from + AT.short] = text.length < 15 ? 1 : 0;
  out[from + AT.fresh] = Math.log(1 + fresh) / 5;
  out[from + AT.freshShare] = all > 0 ? fresh / all : 0;
  out[from + AT.pronoun] = PRONOUN.test(text) ? 1 : 0;
  out[from + AT.opensWithTitle] = title !== "" && text.startsWith(title.slice(0, TITLE_OPENING)) ? 1 : 0;
  out[from + AT.holdsTitle] = title !== "" && text.includes(title) ? 1 : 0;
  out[from + AT.question] = /[?]["”」]?$/.test(text) ? 1 : 0;
  out[from + AT.counted] = holdsCounted(text, query.text, query.asked) ? 1 : 0;
  out[from + AT.head] = holdsHead(text, query.text, query.asked);
};
