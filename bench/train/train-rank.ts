/** Trains the linear rank: a softmax over each question's candidates in which the right ones are to hold the mass. */
import type { AnswerType } from "../../src/search/answer-type.ts";
import { FEATURE_NAMES } from "../../src/search/features.ts";
import type { RankWeights } from "../../src/search/rank.ts";

/** A question with its candidates. */
export interface RankExample {
  values: Float32Array;
  titled: boolean;
  type: AnswerType;
  /** Positions of the right candidates. */
  right: number[];
}

const WIDTH = FEATURE_NAMES.length;
const PASSES = 20;
const RATE = 0.1;
const CORRECTION_RATE = 0.05;
const PULL = 1e-4;
/** Corrections stay near 0, more so for types with few questions. */
const CORRECTION_PULL = 1e-3;

/** A weight vector trained by AdaGrad. */
const createLayer = (rate: number, pull: number) => {
  const weights = new Float64Array(WIDTH);
  const squares = new Float64Array(WIDTH).fill(1e-8);
  return {
    weights,
    step: (gradient: Float64Array): void => {
      for (let i = 0; i < WIDTH; i++) {
        const slope = (gradient[i] as number) + pull * (weights[i] as number);
        squares[i] = (squares[i] as number) + slope * slope;
        weights[i] = (weights[i] as number) - (rate * slope) / Math.sqrt(squares[i] as number);
      }
    },
  };
};
type Layer = ReturnType<typeof createLayer>;

/** The same shuffle every time. */
const shuffle = (count: number, pass: number): number[] => {
  const order = Array.from({ length: count }, (_, i) => i);
  let seed = pass + 1;
  for (let i = count - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    const j = Math.floor((seed / 2 ** 32) * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
};

/** Writes the gradient of minus the log of the right candidates' mass. */
const writeGradient = ({ values, right }: RankExample, layers: Layer[], gradient: Float64Array): void => {
  const count = values.length / WIDTH;
  const mass = new Float64Array(count);
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < count; c++) {
    let score = 0;
    for (const { weights } of layers) {
      for (let i = 0; i < WIDTH; i++) score += (weights[i] as number) * (values[c * WIDTH + i] as number);
    }
    mass[c] = score;
    most = Math.max(most, score);
  }
  let whole = 0;
  for (let c = 0; c < count; c++) {
    mass[c] = Math.exp((mass[c] as number) - most);
    whole += mass[c] as number;
  }
  const wholeRight = right.reduce((sum, c) => sum + (mass[c] as number), 0);
  gradient.fill(0);
  for (let c = 0; c < count; c++) {
    const pull = (mass[c] as number) / whole - (right.includes(c) ? (mass[c] as number) / wholeRight : 0);
    if (Math.abs(pull) < 1e-6) continue;
    for (let i = 0; i < WIDTH; i++) gradient[i] = (gradient[i] as number) + pull * (values[c * WIDTH + i] as number);
  }
};

const round = (weights: Float64Array): number[] => Array.from(weights, (weight) => Math.round(weight * 1000) / 1000);

/** The weights that rank these examples best; `passes` over them. */
export const trainRank = (examples: RankExample[], passes = PASSES): RankWeights => {
  const usable = examples.filter(({ right }) => right.length > 0);
  const general = createLayer(RATE, PULL);
  const untitled = createLayer(CORRECTION_RATE, CORRECTION_PULL);
  const byType = new Map<AnswerType, Layer>();
  const gradient = new Float64Array(WIDTH);
  for (let pass = 0; pass < passes; pass++) {
    for (const at of shuffle(usable.length, pass)) {
      const example = usable[at] as RankExample;
      const typed = byType.get(example.type) ?? createLayer(CORRECTION_RATE, CORRECTION_PULL);
      byType.set(example.type, typed);
      const layers = [general, typed, ...(example.titled ? [] : [untitled])];
      writeGradient(example, layers, gradient);
      for (const layer of layers) layer.step(gradient);
    }
  }
  return {
    general: round(general.weights),
    untitled: round(untitled.weights),
    byType: Object.fromEntries(Array.from(byType, ([type, { weights }]) => [type, round(weights)])),
  };
};
