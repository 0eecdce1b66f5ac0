/**
 * Trains src/answer/rank/weights.json from questions with known answers.
 *   npx tsx bench/train/answer-weights.ts --set questions.jsonl:corpus [--set …] [--contrast corpus] [--aside questions.jsonl:corpus]
 *     [--keep-rank] [--folds 5] [--write]
 * --aside adds questions that have nothing to do with the articles (bench/off-topic.jsonl), each counting for less; the
 * bias is learnt without them, so that the probability is that of a question on the subject. --keep-rank trains trust alone.
 * --contrast adds the corpus' contrast questions (bench/contrast.ts), each counting for less.
 * rank: a softmax over a question's candidates in which the right ones are to hold the mass.
 * trust: a logistic over the features of the best candidate, right or not, with questions that the corpus can't answer.
 * Both are pulled towards the weights as they stand. Reported by cross-validation over questions.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Answerer, createAnswerer } from "../../src/answer/create-answerer.ts";
import { FEATURE_NAMES, THRESHOLD } from "../../src/answer/rank/score-claim.ts";
import trained from "../../src/answer/rank/weights.json" with { type: "json" };
import { loadCorpus } from "../../src/corpus/files/load-corpus.ts";
import { slice } from "../../src/text/span.ts";
import { makeContrast } from "../contrast.ts";
import { askedAt, loadAsked, readQuestions, readSets, type SetQuestion, sameValue } from "../question-set.ts";

interface Example {
  id: string;
  /** Has nothing to do with the articles. */
  aside?: boolean;
  /** How much it counts. */
  weight: number;
  /** candidate → feature */
  rows: number[][];
  /** Positions of candidates whose quote and number are right; empty when the corpus doesn't know. */
  right: Set<number>;
  /** Positions whose quote is right, whatever their number. */
  quoted: Set<number>;
}

interface Model {
  rank: number[];
  trust: number[];
  trustBias: number;
}

const RATE = 0.1;
const EPOCHS = 80;
/** Pull towards the starting weights, so that what the questions don't show stays as reasoned. */
const PULL = { rank: 0.003, trust: 0.01 };

const { values } = parseArgs({
  options: {
    set: { type: "string", multiple: true },
    contrast: { type: "string", multiple: true },
    aside: { type: "string", multiple: true },
    "keep-rank": { type: "boolean" },
    folds: { type: "string", default: "5" },
    write: { type: "boolean" },
  },
});
const sets = readSets(values.set ?? []);
if (sets.length === 0) {
  console.error(
    "usage: answer-weights.ts --set questions.jsonl:corpus [--set …] [--aside …] [--keep-rank] [--folds 5] [--write]",
  );
  process.exit(2);
}

function readExample(answerer: Answerer, question: SetQuestion): Example | null {
  if (question.kind === "chitchat" || question.kind === "ambiguous") return null;
  // What a contradiction rules out is no matter of weights.
  const candidates = answerer
    .explain(question.question, question.prior)
    .candidates.filter(({ contradiction }) => contradiction === null);
  const quoted = new Set<number>();
  const right = new Set<number>();
  candidates.forEach(({ view }, at) => {
    const quote = slice(view.home.text, view.claim.span);
    if (!question.gold.some((piece) => quote.includes(piece))) return;
    quoted.add(at);
    const { statistic } = view.claim;
    if (!question.value || (statistic && sameValue(slice(view.home.text, statistic.span), question.value)))
      right.add(at);
  });
  const rows = candidates.map(({ features }) => FEATURE_NAMES.map((name) => features[name]));
  return { id: question.id, weight: 1, rows, quoted, right: right.size > 0 ? right : quoted };
}

const examples = sets.flatMap((set): (Example & { known: boolean })[] => {
  const answerer = createAnswerer(loadAsked(set), { now: askedAt });
  return readQuestions(set.file).flatMap((question) => {
    const example = readExample(answerer, question);
    return example ? [{ ...example, known: question.gold.length > 0 }] : [];
  });
});
/** What a contrast question counts for beside one that a person wrote. */
const CONTRAST_WEIGHT = 0.25;
for (const dir of values.contrast ?? []) {
  const corpus = loadCorpus(dir);
  const answerer = createAnswerer(corpus, { now: askedAt });
  for (const { change, question, quotes, verdict } of makeContrast(corpus)) {
    if (verdict !== null) continue;
    const gold = quotes;
    const example = readExample(answerer, { id: change, lang: "zh", kind: "contrast", question, gold });
    if (example) examples.push({ ...example, weight: CONTRAST_WEIGHT, known: quotes.length > 0 });
  }
}
/** What a question beside the subject counts for. */
const ASIDE_WEIGHT = 0.3;
for (const set of readSets(values.aside ?? [])) {
  const answerer = createAnswerer(loadAsked(set), { now: askedAt });
  for (const question of readQuestions(set.file)) {
    const example = readExample(answerer, question);
    if (example) examples.push({ ...example, aside: true, weight: ASIDE_WEIGHT, known: false });
  }
}
type Known = (typeof examples)[number];

const start: Model = {
  rank: FEATURE_NAMES.map((name) => trained.rank[name]),
  trust: FEATURE_NAMES.map((name) => trained.trust[name]),
  trustBias: trained.trustBias,
};

const dot = (weights: number[], row: number[]): number =>
  row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
const best = (weights: number[], rows: number[][]): number => {
  let at = -1;
  let most = -Infinity;
  rows.forEach((row, index) => {
    const score = dot(weights, row);
    if (score > most) [at, most] = [index, score];
  });
  return at;
};

/** AdaGrad. `slope` adds one example's gradient to `gradient`. */
function descend<T>(
  initial: number[],
  data: T[],
  pull: number,
  slope: (weights: number[], one: T, gradient: number[]) => void,
): number[] {
  const weights = [...initial];
  const squares = weights.map(() => 1e-6);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const one of data) {
      const gradient = weights.map(() => 0);
      slope(weights, one, gradient);
      gradient.forEach((step, at) => {
        const move = step + pull * ((weights[at] ?? 0) - (initial[at] ?? 0));
        squares[at] = (squares[at] ?? 0) + move * move;
        weights[at] = (weights[at] ?? 0) - (RATE * move) / Math.sqrt(squares[at] ?? 1);
      });
    }
  }
  return weights;
}

const trainRank = (data: Known[]): number[] => {
  if (values["keep-rank"]) return start.rank;
  return descend(
    start.rank,
    data.filter(({ right, rows }) => right.size > 0 && right.size < rows.length),
    PULL.rank,
    (weights, { rows, right, weight }, gradient) => {
      const scores = rows.map((row) => dot(weights, row));
      const top = Math.max(...scores);
      const parts = scores.map((score) => Math.exp(score - top));
      const whole = parts.reduce((a, b) => a + b, 0);
      const held = [...right].reduce((sum, at) => sum + (parts[at] ?? 0), 0);
      rows.forEach((row, at) => {
        const part = parts[at] ?? 0;
        const step = weight * (part / whole - (right.has(at) ? part / held : 0));
        if (Math.abs(step) < 1e-7) return;
        for (const [f, value] of row.entries()) gradient[f] = (gradient[f] ?? 0) + step * value;
      });
    },
  );
};

const probability = (weights: number[], row: number[]): number => 1 / (1 + Math.exp(-dot(weights, row)));

/** The bias with which the cases are as likely right as they are. */
const findBias = (weights: number[], cases: { row: number[]; label: number }[]): number => {
  let [low, high] = [-20, 20];
  for (let step = 0; step < 40; step++) {
    const bias = (low + high) / 2;
    const excess = cases.reduce((sum, { row, label }) => sum + probability([...weights, bias], row) - label, 0);
    if (excess > 0) high = bias;
    else low = bias;
  }
  return (low + high) / 2;
};

/** Trains trust on what `rank` puts first. */
const trainTrust = (rankOf: (one: Known) => number[], data: Known[]): { trust: number[]; trustBias: number } => {
  const cases = data.flatMap((one) => {
    const at = best(rankOf(one), one.rows);
    if (at < 0) return [];
    const row = [...(one.rows[at] ?? []), 1];
    return [{ row, weight: one.weight, aside: one.aside, label: one.quoted.has(at) ? 1 : 0 }];
  });
  const weights = descend(
    [...start.trust, start.trustBias],
    cases,
    PULL.trust,
    (current, { row, label, weight }, gradient) => {
      const error = weight * (probability(current, row) - label);
      for (const [f, value] of row.entries()) gradient[f] = (gradient[f] ?? 0) + error * value;
    },
  );
  const trust = weights.slice(0, -1);
  const trustBias = findBias(
    trust,
    cases.filter(({ aside }) => !aside),
  );
  return { trust, trustBias };
};

const folds = Number(values.folds);
const foldOf = new Map(examples.map((example, at) => [example, at % folds]));

/** Rank weights for each fold, trained on the others, so that trust sees honest first places. */
const trainModel = (data: Known[]): Model => {
  const byFold = Array.from({ length: folds }, (_, fold) => trainRank(data.filter((one) => foldOf.get(one) !== fold)));
  return { rank: trainRank(data), ...trainTrust((one) => byFold[foldOf.get(one) ?? 0] ?? start.rank, data) };
};

interface Tally {
  first: number;
  answered: number;
  right: number;
  known: number;
  unknown: number;
  wronglyAnswered: number;
  aside: number;
  asideAnswered: number;
}
const judge = (model: Model, data: Known[]): Tally => {
  const tally: Tally = {
    first: 0,
    answered: 0,
    right: 0,
    known: 0,
    unknown: 0,
    wronglyAnswered: 0,
    aside: 0,
    asideAnswered: 0,
  };
  for (const { rows, quoted, known, aside } of data) {
    const at = best(model.rank, rows);
    const answers = at >= 0 && probability([...model.trust, model.trustBias], [...(rows[at] ?? []), 1]) >= THRESHOLD;
    if (aside) {
      tally.aside++;
      if (answers) tally.asideAnswered++;
      continue;
    }
    if (answers) tally.answered++;
    if (!known) {
      tally.unknown++;
      if (answers) tally.wronglyAnswered++;
      continue;
    }
    tally.known++;
    if (quoted.has(at)) tally.first++;
    if (quoted.has(at) && answers) tally.right++;
  }
  return tally;
};
const sum = (a: Tally, b: Tally): Tally =>
  Object.fromEntries(Object.entries(a).map(([key, value]) => [key, value + b[key as keyof Tally]])) as unknown as Tally;
const say = (name: string, tally: Tally): void => {
  const { first, right, known, wronglyAnswered, unknown, answered, aside, asideAnswered } = tally;
  console.log(
    `${name.padEnd(18)} first ${first}/${known}  answered right ${right}/${known}  answered though unknown ${wronglyAnswered}/${unknown}  wrong among answered ${answered - right}/${answered}  beside the subject ${asideAnswered}/${aside}`,
  );
};

say("as they stand", judge(start, examples));
const crossed = Array.from({ length: folds }, (_, fold) =>
  judge(
    trainModel(examples.filter((one) => foldOf.get(one) !== fold)),
    examples.filter((one) => foldOf.get(one) === fold),
  ),
).reduce(sum);
say("cross-validated", crossed);
const model = trainModel(examples);
say("on what trained it", judge(model, examples));

const named = (weights: number[]) =>
  Object.fromEntries(FEATURE_NAMES.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000]));
const result = {
  rank: named(model.rank),
  trustBias: Math.round(model.trustBias * 1000) / 1000,
  trust: named(model.trust),
};
if (values.write)
  writeFileSync(new URL("../../src/answer/rank/weights.json", import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
else console.log(JSON.stringify(result));
