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

/** A weight vector trained by AdaGrad, from 0 unless told. */
const createLayer = (rate: number, pull: number, start: number[] = []) => {
  const weights = Float64Array.from({ length: WIDTH }, (_, i) => start[i] ?? 0);
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

/** Numbers from 0 to 1, the same every time. */
export const createRandom = (start: number): (() => number) => {
  let seed = start;
  return () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed / 2 ** 32;
  };
};

/** The same shuffle every time. */
export const shuffle = (count: number, pass: number): number[] => {
  const order = Array.from({ length: count }, (_, i) => i);
  const random = createRandom(pass + 1);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
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

/** Passes over the examples, for each of which some layers are added up and some of those are trained. */
const descend = (
  examples: RankExample[],
  layersOf: (example: RankExample) => { trained: Layer[]; fixed?: Layer[] },
): void => {
  const usable = examples.filter(({ right }) => right.length > 0);
  const gradient = new Float64Array(WIDTH);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const at of shuffle(usable.length, pass)) {
      const example = usable[at] as RankExample;
      const { trained, fixed = [] } = layersOf(example);
      writeGradient(example, [...trained, ...fixed], gradient);
      for (const layer of trained) layer.step(gradient);
    }
  }
};

/** The weights that rank these examples best, those for translated questions 0. */
export const trainRank = (examples: RankExample[]): RankWeights => {
  const general = createLayer(RATE, PULL);
  const untitled = createLayer(CORRECTION_RATE, CORRECTION_PULL);
  const byType = new Map<AnswerType, Layer>();
  descend(examples, ({ type, titled }) => {
    const typed = byType.get(type) ?? createLayer(CORRECTION_RATE, CORRECTION_PULL);
    byType.set(type, typed);
    return { trained: [general, typed, ...(titled ? [] : [untitled])] };
  });
  return {
    general: round(general.weights),
    untitled: round(untitled.weights),
    translated: round(new Float64Array(WIDTH)),
    byType: Object.fromEntries(Array.from(byType, ([type, { weights }]) => [type, round(weights)])),
    hidden: [],
  };
};

/** The correction that ranks questions met through translations best, all other weights as they are. */
export const trainTranslated = (examples: RankExample[], rank: RankWeights): RankWeights => {
  const fixedLayer = (weights: number[] | undefined): Layer => createLayer(0, 0, weights);
  const general = fixedLayer(rank.general);
  const untitled = fixedLayer(rank.untitled);
  const translated = createLayer(CORRECTION_RATE, CORRECTION_PULL);
  descend(examples, ({ type, titled }) => ({
    trained: [translated],
    fixed: [general, fixedLayer(rank.byType[type]), ...(titled ? [] : [untitled])],
  }));
  return { ...rank, translated: round(translated.weights) };
};
