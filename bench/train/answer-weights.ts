/**
 * Trains the weights of src/answer/weights.json from questions with known answers.
 *   npx tsx bench/train/answer-weights.ts --set questions.jsonl:corpus [--set …] [--folds 5] [--write]
 * A softmax over a question's candidates and over "the corpus doesn't say" (score 0); the right ones are to hold the
 * mass. Without --write it only reports how often the best candidate is right, by cross-validation over questions.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createAnswerer } from "../../src/answer/create-answerer.ts";
import { FEATURE_NAMES } from "../../src/answer/score-claim.ts";
import trained from "../../src/answer/weights.json" with { type: "json" };
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import { slice } from "../../src/text/span.ts";
import { readQuestions, sameValue } from "../question-set.ts";

interface Example {
  id: string;
  /** candidate → feature */
  rows: number[][];
  /** Positions of right candidates; empty when the corpus doesn't know. */
  right: number[];
}

const RATE = 0.15;
const EPOCHS = 60;
/** Pull towards the weights set by hand, so that what the questions don't show stays as reasoned. */
const L2 = 0.004;

const { values } = parseArgs({
  options: {
    set: { type: "string", multiple: true },
    folds: { type: "string", default: "5" },
    write: { type: "boolean" },
    start: { type: "string" },
  },
});
const sets = (values.set ?? []).map((pair) => pair.split(":") as [string, string]);
if (sets.length === 0) {
  console.error("usage: answer-weights.ts --set questions.jsonl:corpus [--set …] [--folds 5] [--write]");
  process.exit(2);
}

const now = new Date("2026-11-23T00:00:00Z");
const answerers = new Map<string, ReturnType<typeof load>>();
function load(dir: string) {
  const corpus = loadCorpus(dir);
  return createAnswerer(corpus, { now });
}

const examples = sets.flatMap(([file, dir]): Example[] => {
  const answerer = answerers.get(dir) ?? load(dir);
  answerers.set(dir, answerer);
  return readQuestions(file).flatMap((question): Example[] => {
    if (question.kind === "chitchat" || question.kind === "ambiguous") return [];
    const { candidates } = answerer.explain(question.question, question.prior);
    const gold = question.gold;
    const holds = (at: number): boolean => {
      const { view } = candidates[at] ?? {};
      if (!view) return false;
      return gold.some((piece) => slice(view.home.text, view.claim.span).includes(piece));
    };
    const valued = (at: number): boolean => {
      const view = candidates[at]?.view;
      const statistic = view?.claim.statistic;
      return (
        !question.value ||
        (statistic != null && view !== undefined && sameValue(slice(view.home.text, statistic.span), question.value))
      );
    };
    let right = candidates.flatMap((_, at) => (holds(at) && valued(at) ? [at] : []));
    if (right.length === 0) right = candidates.flatMap((_, at) => (holds(at) ? [at] : []));
    if (gold.length > 0 && right.length === 0) return [];
    return [
      { id: question.id, rows: candidates.map(({ features }) => FEATURE_NAMES.map((name) => features[name])), right },
    ];
  });
});

const start = FEATURE_NAMES.map((name) => trained.weights[name]);

const scoresOf = (weights: number[], rows: number[][]): number[] =>
  rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0));

function train(data: Example[]): number[] {
  const weights = [...start];
  const squares = weights.map(() => 1e-6);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { rows, right } of data) {
      const scores = scoresOf(weights, rows);
      const top = Math.max(0, ...scores);
      const parts = scores.map((score) => Math.exp(score - top));
      const none = Math.exp(-top);
      const whole = parts.reduce((a, b) => a + b, none);
      const rightMass = right.length > 0 ? right.reduce((sum, at) => sum + (parts[at] ?? 0), 0) : none;
      const wanted = new Set(right);
      const gradient = weights.map(() => 0);
      rows.forEach((row, at) => {
        const part = parts[at] ?? 0;
        const pull = part / whole - (wanted.has(at) ? part / rightMass : 0);
        if (Math.abs(pull) < 1e-7) return;
        row.forEach((value, f) => {
          gradient[f] = (gradient[f] ?? 0) + pull * value;
        });
      });
      gradient.forEach((slope, f) => {
        const pull = slope + L2 * ((weights[f] ?? 0) - (start[f] ?? 0));
        squares[f] = (squares[f] ?? 0) + pull * pull;
        weights[f] = (weights[f] ?? 0) - (RATE * pull) / Math.sqrt(squares[f] ?? 1);
      });
    }
  }
  return weights;
}

function judge(weights: number[], data: Example[]): { right: number; known: number; silent: number; unknown: number } {
  const result = { right: 0, known: 0, silent: 0, unknown: 0 };
  for (const { rows, right } of data) {
    const scores = scoresOf(weights, rows);
    const best = scores.indexOf(Math.max(...scores));
    if (right.length === 0) {
      result.unknown++;
      if ((scores[best] ?? -1) <= 0) result.silent++;
    } else {
      result.known++;
      if (right.includes(best) && (scores[best] ?? 0) > 0) result.right++;
    }
  }
  return result;
}

const folds = Number(values.folds);
const add = (a: ReturnType<typeof judge>, b: ReturnType<typeof judge>) => ({
  right: a.right + b.right,
  known: a.known + b.known,
  silent: a.silent + b.silent,
  unknown: a.unknown + b.unknown,
});
const say = (name: string, { right, known, silent, unknown }: ReturnType<typeof judge>): void =>
  console.log(`${name.padEnd(18)} right ${right}/${known}  silent when unknown ${silent}/${unknown}`);
say("as they stand", judge(start, examples));
let crossed = { right: 0, known: 0, silent: 0, unknown: 0 };
for (let fold = 0; fold < folds; fold++) {
  const inFold = (_: Example, at: number): boolean => at % folds === fold;
  crossed = add(crossed, judge(train(examples.filter((one, at) => !inFold(one, at))), examples.filter(inFold)));
}
say("cross-validated", crossed);
const final = train(examples);
say("on what trained it", judge(final, examples));
const rounded = Object.fromEntries(FEATURE_NAMES.map((name, at) => [name, Math.round((final[at] ?? 0) * 1000) / 1000]));
if (values.write) {
  writeFileSync(
    new URL("../../src/answer/weights.json", import.meta.url),
    `${JSON.stringify({ weights: rounded }, null, 2)}\n`,
  );
} else console.log(JSON.stringify(rounded));
