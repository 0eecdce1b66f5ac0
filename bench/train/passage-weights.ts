/**
 * Trains src/search/weights.json from retrieval sets.
 *   npx tsx bench/train/passage-weights.ts --set FILE [--set FILE …] [--translated FILE:QUESTIONS] [--folds 5] [--write]
 * Each set is taken twice, with its titles and without. `--translated` names Chinese texts with English questions, which
 * train their own correction and nothing else. First the linear weights, then the hidden units on top of them (they add
 * about a point of R@1 on sets that trained neither; boosted trees took some away). Reported by cross-validation over
 * titles; without it (`--folds 1`) the training takes four minutes, each fold one more.
 */
import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { type Answerable, answerableFeatures, judgeAnswerable } from "../../src/search/answerable.ts";
import { FEATURE_NAMES } from "../../src/search/features.ts";
import { type RankWeights, readShares, scoreCandidates } from "../../src/search/rank.ts";
import { readRetrievalSet } from "../retrieval-set.ts";
import { type Asked, type Example, readExamples } from "./read-examples.ts";
import { type AnswerableExample, trainAnswerable } from "./train-answerable.ts";
import { trainHidden } from "./train-hidden.ts";
import { trainRank, trainTranslated } from "./train-rank.ts";

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
  const linear = trainRank(own);
  const rank = { ...trainTranslated(translated, linear), hidden: trainHidden(own, linear) };
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
