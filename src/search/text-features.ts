/** What can be told of a passage from its text and place: length, what it opens with, what it says anew. */
import { holdsCounted, holdsHead } from "./answer-cues.ts";
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
  out[from] = s === 0 ? 1 : 0;
  out[from + 1] = s === size - 1 ? 1 : 0;
  out[from + 2] = s / size;
  out[from + 3] = size === 1 ? 1 : 0;
  out[from + 4] = Math.log(1 + text.length) / 5;
  out[from + 5] = text.length < 15 ? 1 : 0;
  out[from + 6] = Math.log(1 + fresh) / 5;
  out[from + 7] = all > 0 ? fresh / all : 0;
  out[from + 8] = PRONOUN.test(text) ? 1 : 0;
  out[from + 9] = title !== "" && text.startsWith(title.slice(0, TITLE_OPENING)) ? 1 : 0;
  out[from + 10] = title !== "" && text.includes(title) ? 1 : 0;
  out[from + 11] = /[?]["”」]?$/.test(text) ? 1 : 0;
  out[from + 12] = holdsCounted(text, query.text, query.asked) ? 1 : 0;
  out[from + 13] = holdsHead(text, query.text, query.asked);
};
