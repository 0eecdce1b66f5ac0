/**
 * Trains src/search/weights.json from retrieval sets.
 *   npx tsx bench/train/passage-weights.ts --set FILE [--set FILE …] [--translated FILE:QUESTIONS] [--folds 5] [--write]
 * Each set is taken twice, with its titles and without. `--translated` names Chinese texts with English questions, which
 * train their own correction and nothing else. Reported by cross-validation over titles.
 */
import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import type { TermGroup } from "../../src/lexicon/term-group.ts";
import { createTranslator } from "../../src/lexicon/translator.ts";
import { type Answerable, answerableFeatures, judgeAnswerable } from "../../src/search/answerable.ts";
import { chooseCandidates } from "../../src/search/candidates.ts";
import { FEATURE_NAMES, readFeatures } from "../../src/search/features.ts";
import { createPassageIndex, type PassageIndex } from "../../src/search/passage-index.ts";
import { compileQuery, type Query, type Term } from "../../src/search/query.ts";
import { type RankWeights, readShares, scoreCandidates } from "../../src/search/rank.ts";
import { createTextForms } from "../../src/search/text-forms.ts";
import { type RetrievalSet, readPassages, readRetrievalSet } from "../retrieval-set.ts";
import { type AnswerableExample, trainAnswerable } from "./train-answerable.ts";
import { type RankExample, trainRank, trainTranslated } from "./train-rank.ts";

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
  translated: boolean;
  fold: number;
}

const lexicon = createLexicon([]);

/** As the product reads them: through the translator. */
const groupReader = (index: PassageIndex): ((question: string) => TermGroup[]) => {
  const translator = createTranslator(lexicon, createTextForms(index));
  return (question) => translator.readGroups(question);
};

const lighten = (term: Term): Term => ({ ...term, rows: term.rows.slice(0, 1), values: null });

const ask = (index: PassageIndex, question: string, groups: TermGroup[]): Asked & { rows: number[] } => {
  const query = compileQuery(index, question, groups);
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

const readExamples = (source: RetrievalSet, titled: boolean, folds: number): Example[] => {
  const set = titled ? source : { ...source, paras: source.paras.map((one) => ({ ...one, title: "" })) };
  const whole = readPassages(set);
  const index = createPassageIndex(whole.passages);
  const parts = Array.from({ length: REMOVED_PARTS }, (_, part) =>
    createPassageIndex(readPassages(set, (paragraph) => paragraph % REMOVED_PARTS !== part).passages),
  );
  const readGroups = groupReader(index);
  return set.queries.map(({ q, gold, p }) => {
    const groups = readGroups(q);
    const asked = ask(index, q, groups);
    const without = ask(parts[(p[0] ?? 0) % REMOVED_PARTS] as PassageIndex, q, groups);
    return {
      asked,
      without,
      values: asked.values,
      titled: asked.titled,
      type: asked.query.asked.type,
      right: asked.rows.flatMap((row, i) => (gold.includes(row) ? [i] : [])),
      set: titled ? set.name : `${set.name} untitled`,
      translated: asked.query.translated,
      fold: hash(source.paras[p[0] ?? 0]?.title ?? "") % folds,
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

const train = (examples: Example[]): { rank: RankWeights; answerable: Answerable } => {
  const own = examples.filter(({ translated }) => !translated);
  const translated = examples.filter((example) => example.translated);
  const rank = trainTranslated(translated, trainRank(own));
  return {
    rank,
    answerable: {
      own: trainAnswerable(withBoth(own, rank)),
      translated: trainAnswerable(withBoth(translated, rank)),
    },
  };
};

const crossValidate = (examples: Example[], folds: number): Record<string, Record<string, number>> => {
  const tallies = new Map<string, { right: number; all: number; answerable: number[]; unanswerable: number[] }>();
  for (let fold = 0; fold < folds; fold++) {
    const training = examples.filter((example) => example.fold !== fold);
    const { rank, answerable } = train(training);
    for (const example of examples) {
      if (example.fold !== fold) continue;
      const tally = tallies.get(example.set) ?? { right: 0, all: 0, answerable: [], unanswerable: [] };
      tallies.set(example.set, tally);
      const { best, values } = judge(example.asked, rank);
      tally.all++;
      if (example.right.includes(best)) tally.right++;
      tally.answerable.push(judgeAnswerable(values, example.asked.query, answerable));
      tally.unanswerable.push(
        example.without.values.length > 0
          ? judgeAnswerable(judge(example.without, rank).values, example.without.query, answerable)
          : 0,
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
    translated: { type: "string", multiple: true },
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
const translations = (options.translated ?? []).map((pair) => {
  const [file = "", questions] = pair.split(":");
  const set = readRetrievalSet(file, questions);
  return { ...set, name: `${set.name} asked in English` };
});
const examples = [
  ...sets.flatMap((set) => [true, false].flatMap((titled) => readExamples(set, titled, folds))),
  ...translations.flatMap((set) => readExamples(set, false, folds)),
];
const crossValidated = folds > 1 ? crossValidate(examples, folds) : {};
console.log(JSON.stringify(crossValidated));
if (options.write) {
  const { rank, answerable } = train(examples);
  const named = (file: string): string =>
    file
      .split(":")
      .map((path) => basename(path))
      .join(":");
  const made = {
    by: [
      "npx tsx bench/train/passage-weights.ts",
      ...options.set.map((file) => `--set ${named(file)}`),
      ...(options.translated ?? []).map((pair) => `--translated ${named(pair)}`),
      `--folds ${folds} --write`,
    ].join(" "),
    from: [...sets, ...translations].map(({ name, queries }) => `${name}: ${queries.length} questions`),
    crossValidated,
  };
  const path = new URL("../../src/search/weights.json", import.meta.url);
  writeFileSync(path, `${JSON.stringify({ made, features: FEATURE_NAMES, rank, answerable })}\n`);
}
