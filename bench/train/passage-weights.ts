/**
 * Trains src/search/weights.json from retrieval sets.
 *   npx tsx bench/train/passage-weights.ts --set FILE [--set FILE …] [--folds 5] [--write]
 * Each set is taken twice, with its titles and without. Reported by cross-validation over titles.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { answerableFeatures } from "../../src/search/answerable.ts";
import { chooseCandidates } from "../../src/search/candidates.ts";
import { FEATURE_NAMES, readFeatures } from "../../src/search/features.ts";
import { createPassageIndex, type PassageIndex } from "../../src/search/passage-index.ts";
import { compileQuery, type Query, type Term } from "../../src/search/query.ts";
import { type RankWeights, readShares, scoreCandidates } from "../../src/search/rank.ts";
import { readTermGroups } from "../../src/search/term-groups.ts";
import { type RetrievalSet, readPassages, readRetrievalSet } from "../retrieval-set.ts";
import { type AnswerableExample, trainAnswerable } from "./train-answerable.ts";
import { type RankExample, trainRank } from "./train-rank.ts";

/** Shares of the collection that are taken away in turn, each with the paragraphs of some of the questions. */
const REMOVED_PARTS = 10;

interface Asked {
  query: Query;
  titled: boolean;
  values: Float32Array;
}

interface Example extends RankExample {
  asked: Asked;
  /** The same question where its paragraph is missing. */
  without: Asked;
  set: string;
  fold: number;
}

const lexicon = createLexicon([]);

const lighten = (term: Term): Term => ({ ...term, rows: term.rows.slice(0, 1), values: null });

const ask = (index: PassageIndex, question: string): Asked & { rows: number[] } => {
  const query = compileQuery(index, question, readTermGroups(question, lexicon));
  const rows = chooseCandidates(index, query);
  // What is kept of thousands of questions must not hold their postings.
  const light: Query = {
    ...query,
    words: query.words.map(lighten),
    pairs: query.pairs.map(lighten),
    characters: query.characters.map(lighten),
  };
  return { query: light, rows, ...readFeatures(index, query, rows) };
};

const hash = (text: string): number => {
  let sum = 7;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return sum;
};

const readExamples = (set: RetrievalSet, folds: number): Example[] => {
  const whole = readPassages(set);
  const index = createPassageIndex(whole.passages);
  const parts = Array.from({ length: REMOVED_PARTS }, (_, part) =>
    createPassageIndex(readPassages(set, (paragraph) => paragraph % REMOVED_PARTS !== part).passages),
  );
  return set.queries.map(({ q, gold, p }) => {
    const asked = ask(index, q);
    const without = ask(parts[(p[0] ?? 0) % REMOVED_PARTS] as PassageIndex, q);
    return {
      asked,
      without,
      values: asked.values,
      titled: asked.titled,
      type: asked.query.asked.type,
      right: asked.rows.flatMap((row, i) => (gold.includes(row) ? [i] : [])),
      set: set.name,
      fold: hash(set.paras[p[0] ?? 0]?.title ?? "") % folds,
    };
  });
};

const judge = (asked: Asked, model: RankWeights): { best: number; values: Float64Array } => {
  const scores = scoreCandidates(asked, asked.query, model);
  const best = scores.indexOf(scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY));
  return { best, values: answerableFeatures(asked.values, scores, readShares(scores), best, asked.query) };
};

const withBoth = (examples: Example[], model: RankWeights): AnswerableExample[] =>
  examples.flatMap(({ asked, without }) =>
    [asked, without]
      .filter(({ values }) => values.length > 0)
      .map((one) => ({ values: judge(one, model).values, answerable: one === asked })),
  );

/** Share of the unanswerable that pass where 5% of the answerable are refused. */
const passing = (answerable: number[], unanswerable: number[]): number => {
  const threshold = answerable.toSorted((a, b) => a - b)[Math.floor(answerable.length * 0.05)] ?? 0;
  return unanswerable.filter((one) => one >= threshold).length / unanswerable.length;
};

const percent = (share: number): number => Math.round(share * 1000) / 10;

const crossValidate = (examples: Example[], folds: number): Record<string, Record<string, number>> => {
  const tallies = new Map<string, { right: number; all: number; answerable: number[]; unanswerable: number[] }>();
  for (let fold = 0; fold < folds; fold++) {
    const training = examples.filter((example) => example.fold !== fold);
    const rank = trainRank(training);
    const { bias, weights } = trainAnswerable(withBoth(training, rank));
    const sum = (values: Float64Array): number =>
      values.reduce((total, value, i) => total + value * (weights[i] ?? 0), bias);
    for (const example of examples) {
      if (example.fold !== fold) continue;
      const tally = tallies.get(example.set) ?? { right: 0, all: 0, answerable: [], unanswerable: [] };
      tallies.set(example.set, tally);
      const { best, values } = judge(example.asked, rank);
      tally.all++;
      if (example.right.includes(best)) tally.right++;
      tally.answerable.push(sum(values));
      tally.unanswerable.push(
        example.without.values.length > 0 ? sum(judge(example.without, rank).values) : Number.NEGATIVE_INFINITY,
      );
    }
  }
  return Object.fromEntries(
    Array.from(tallies, ([set, { right, all, answerable, unanswerable }]) => [
      set,
      { r1: percent(right / all), answeredUnanswerable: percent(passing(answerable, unanswerable)) },
    ]),
  );
};

const { values: options } = parseArgs({
  options: {
    set: { type: "string", multiple: true },
    folds: { type: "string", default: "5" },
    write: { type: "boolean" },
  },
});
if (!options.set) {
  console.error("usage: passage-weights.ts --set FILE [--set FILE …] [--folds 5] [--write]");
  process.exit(2);
}
const folds = Number(options.folds);
const sets = options.set.map((file) => readRetrievalSet(file));
const examples = sets.flatMap((set) => {
  const untitled = { ...set, name: `${set.name} untitled`, paras: set.paras.map((one) => ({ ...one, title: "" })) };
  const titled = readExamples(set, folds);
  return [...titled, ...readExamples(untitled, folds).map((one, i) => ({ ...one, fold: titled[i]?.fold ?? 0 }))];
});
const crossValidated = folds > 1 ? crossValidate(examples, folds) : {};
console.log(JSON.stringify(crossValidated));
if (options.write) {
  const rank = trainRank(examples);
  const answerable = trainAnswerable(withBoth(examples, rank));
  const made = {
    by: `npx tsx bench/train/passage-weights.ts ${sets.map(({ name }) => `--set ${name}.json`).join(" ")} --folds ${folds} --write`,
    from: sets.map(({ name, queries }) => `${name}: ${queries.length} questions`),
    crossValidated,
  };
  const path = new URL("../../src/search/weights.json", import.meta.url);
  writeFileSync(path, `${JSON.stringify({ made, features: FEATURE_NAMES, rank, answerable })}\n`);
}
