/**
 * What can be told of a passage from where it holds something of the kind asked for. Where a neighbour says what the
 * question says but holds no answer, the answer often stands here: "… is known for the red gate. It was built in 1730."
 */
import type { Span } from "../text/span.ts";
import { findAnswers } from "./answer-spans.ts";
import type { BlockMatch } from "./block-match.ts";
import { columnsOf } from "./columns.ts";
import { findForm } from "./find-form.ts";
import type { PassageIndex } from "./passage-index.ts";
import type { Query, Term } from "./query.ts";
import { countFresh, POINTS_BACK } from "./text-features.ts";

const OWN_NAMES = [
  "here", // something of the kind asked for that the question does not say
  "count",
  "near", // how much of the question stands close to one
  "side", // … on the side of it that it has in the question
  "clause", // share of the words met in the clause of one
  "lacking", // what the passage meets without holding one
] as const;
const NEIGHBOUR_NAMES = [
  "local", // what the neighbour meets, of what tells the passages of the block apart
  "lacking", // … if it holds no answer and this passage does
  "carriesOn", // … if the later one of the two opens with a word that carries on from before
  "stale", // … times the share of its characters that the question has too
] as const;

export const ANSWER_FEATURE_NAMES: readonly string[] = [
  ...OWN_NAMES.map((name) => `answer.${name}`),
  ...NEIGHBOUR_NAMES.map((name) => `next.${name}`),
  ...NEIGHBOUR_NAMES.map((name) => `previous.${name}`),
];

const OWN = columnsOf(OWN_NAMES);
const NEIGHBOUR = columnsOf(NEIGHBOUR_NAMES);
const NEXT_FROM = ANSWER_FEATURE_NAMES.indexOf("next.local");
const PREVIOUS_FROM = ANSWER_FEATURE_NAMES.indexOf("previous.local");

// 他, 该公司, 因此, however
const CARRIES_ON = new RegExp(
  `^[“"「]?(?:${POINTS_BACK.zh}|因此|所以|但|然而|并|而|也|又|还|则|(?:${POINTS_BACK.en}|but|however|therefore)\\b)`,
);

const CLAUSE_END = /[,;:!?。]/g;

/** Characters over which closeness fades to a third. */
const FADE = 8;
/** Places of one form that are looked at. */
const MOST_PLACES = 4;
/** As many answers are no clearer a sign than more. */
const MOST_COUNTED = 4;

/** Where a term stands in a passage. */
interface Place {
  span: Span;
  term: Term;
  /** How well the form that stands there meets the term. */
  weight: number;
}

const findPlaces = (text: string, words: Term[]): Place[] => {
  const places: Place[] = [];
  for (const term of words) {
    for (const { form, weight } of term.forms) {
      let at = findForm(text, form);
      for (let found = 0; at >= 0 && found < MOST_PLACES; found++) {
        places.push({ span: { start: at, end: at + form.length }, term, weight });
        at = findForm(text, form, at + 1);
      }
    }
  }
  return places;
};

const distance = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);

/** The terms' weights times the best value that each was given. */
const createSum = (): { add(term: Term, value: number): void; total(): number } => {
  const best = new Map<Term, number>();
  return {
    add(term, value) {
      best.set(term, Math.max(best.get(term) ?? 0, value));
    },
    total() {
      let all = 0;
      for (const [term, value] of best) all += term.weight * value;
      return all;
    },
  };
};

/** What of the question stands around the best-placed answer, as weights of terms. */
const readSurroundings = (
  text: string,
  answers: Span[],
  places: Place[],
): { near: number; side: number; clause: number } => {
  const ends = [-1, ...Array.from(text.matchAll(CLAUSE_END), ({ index }) => index), text.length];
  const most = { near: 0, side: 0, clause: 0 };
  for (const answer of answers) {
    const clauseStart = ends.findLast((end) => end <= answer.start) ?? -1;
    const clauseEnd = ends.find((end) => end >= answer.end) ?? text.length;
    const [near, side, clause] = [createSum(), createSum(), createSum()];
    for (const { span, term, weight } of places) {
      const value = weight * Math.exp(-distance(answer, span) / FADE);
      near.add(term, value);
      if (term.before === span.start < answer.start) side.add(term, value);
      if (span.start >= clauseStart && span.end <= clauseEnd) clause.add(term, weight);
    }
    most.near = Math.max(most.near, near.total());
    most.side = Math.max(most.side, side.total());
    most.clause = Math.max(most.clause, clause.total());
  }
  return most;
};

/** What a passage shows of itself, whichever of its neighbours asks. */
interface Reading {
  answers: Span[];
  carriesOn: boolean;
  /** Share of its characters that the question has too. */
  stale: number;
}

/** Writes the features of the passage in `row`, the `s`th of a block whose words and pairs are matched. */
export type AnswerFeatureWriter = (
  row: number,
  s: number,
  words: BlockMatch,
  pairs: BlockMatch,
  out: Float32Array,
  from: number,
) => void;

/** Whether a passage that only says what the question says leaves it open: not of keywords, a statement or a yes/no question. */
const asksForMore = ({ asked }: Query): boolean => asked.span !== null && asked.type !== "yesno";

/** Makes the writer for one question; each passage is read once, though its neighbours look at it too. */
export const createAnswerFeatures = (index: PassageIndex, query: Query): AnswerFeatureWriter => {
  if (!asksForMore(query)) return () => undefined;
  const readings = new Map<number, Reading>();
  const read = (row: number): Reading => {
    let reading = readings.get(row);
    if (!reading) {
      const text = index.texts[row] as string;
      const { fresh, all } = countFresh(text, query.text);
      reading = {
        answers: findAnswers(text, query),
        carriesOn: CARRIES_ON.test(text),
        stale: all > 0 ? 1 - fresh / all : 0,
      };
      readings.set(row, reading);
    }
    return reading;
  };
  const whole = query.words.reduce((sum, { weight }) => sum + weight, 0);
  const share = (part: number): number => (whole > 0 ? part / whole : 0);

  return (row, s, words, pairs, out, from) => {
    const text = index.texts[row] as string;
    const local = (at: number): number => ((words.localShare[at] as number) + (pairs.localShare[at] as number)) / 2;
    const own = read(row);
    const holds = own.answers.length > 0;
    if (holds) {
      const met = query.words.filter((_, t) => (words.met[s * query.words.length + t] as number) > 0);
      const { near, side, clause } = readSurroundings(text, own.answers, findPlaces(text, met));
      out[from + OWN.here] = 1;
      out[from + OWN.count] = Math.min(1, own.answers.length / MOST_COUNTED);
      out[from + OWN.near] = share(near);
      out[from + OWN.side] = share(side);
      out[from + OWN.clause] = share(clause);
    } else {
      out[from + OWN.lacking] = local(s);
    }
    const writeNeighbour = (step: 1 | -1, first: number): void => {
      const neighbour = read(row + step);
      const later = step > 0 ? neighbour : own;
      const value = local(s + step);
      out[first + NEIGHBOUR.local] = value;
      out[first + NEIGHBOUR.lacking] = holds && neighbour.answers.length === 0 ? value : 0;
      out[first + NEIGHBOUR.carriesOn] = later.carriesOn ? value : 0;
      out[first + NEIGHBOUR.stale] = value * neighbour.stale;
    };
    if (s + 1 < words.size) writeNeighbour(1, from + NEXT_FROM);
    if (s > 0) writeNeighbour(-1, from + PREVIOUS_FROM);
  };
};
