/** Trains the hidden units, which add to the linear rank what features mean only together. */
import { FEATURE_NAMES } from "../../src/search/features.ts";
import { type HiddenUnits, linearWeights, type RankWeights } from "../../src/search/rank.ts";
import { createRandom, type RankExample, shuffle } from "./train-rank.ts";

const WIDTH = FEATURE_NAMES.length;
const UNITS = 16;
const PASSES = 20;
const BATCH = 32;
const RATE = 0.003;
/** Weights fall by this share of the rate in each step: with little data the units must stay small. */
const DECAY = 0.2;
/** Share of the features hidden from each question in turn, so that no unit leans on few. */
const DROPPED = 0.2;
/** Candidates with less of the mass teach nothing. */
const LEAST_PULL = 1e-4;

/** A layer's weights with the running means that Adam keeps. */
const createAdam = (weights: Float64Array) => {
  const first = new Float64Array(weights.length);
  const second = new Float64Array(weights.length);
  let steps = 0;
  return {
    weights,
    gradient: new Float64Array(weights.length),
    step(rate: number): void {
      steps++;
      const [firstShare, secondShare] = [1 - 0.9 ** steps, 1 - 0.99 ** steps];
      for (let i = 0; i < weights.length; i++) {
        const slope = this.gradient[i] as number;
        first[i] = 0.9 * (first[i] as number) + 0.1 * slope;
        second[i] = 0.99 * (second[i] as number) + 0.01 * slope * slope;
        const move = (first[i] as number) / firstShare / (Math.sqrt((second[i] as number) / secondShare) + 1e-8);
        weights[i] = (weights[i] as number) - rate * (move + DECAY * (weights[i] as number));
      }
      this.gradient.fill(0);
    },
  };
};

/** Means and spreads of the features over all candidates. */
const readScale = (examples: RankExample[]): { mean: Float64Array; spread: Float64Array } => {
  const mean = new Float64Array(WIDTH);
  const spread = new Float64Array(WIDTH);
  let count = 0;
  for (const { values } of examples) {
    for (let at = 0; at < values.length; at += WIDTH, count++) {
      for (let i = 0; i < WIDTH; i++) {
        const value = values[at + i] as number;
        mean[i] = (mean[i] as number) + value;
        spread[i] = (spread[i] as number) + value * value;
      }
    }
  }
  for (let i = 0; i < WIDTH; i++) {
    mean[i] = (mean[i] as number) / count;
    spread[i] = Math.sqrt(Math.max(0, (spread[i] as number) / count - (mean[i] as number) ** 2)) + 0.01;
  }
  return { mean, spread };
};

const linearScores = ({ values, titled, type }: RankExample, rank: RankWeights): Float64Array => {
  const weights = linearWeights(rank, { type, titled, translated: false });
  return Float64Array.from({ length: values.length / WIDTH }, (_, c) => {
    let score = 0;
    for (let i = 0; i < WIDTH; i++) score += (weights[i] as number) * (values[c * WIDTH + i] as number);
    return score;
  });
};

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The units for questions ranked by `rank`, whose own weights stay. */
export const trainHidden = (examples: RankExample[], rank: RankWeights): HiddenUnits => {
  const usable = examples
    .filter(({ right }) => right.length > 0)
    .map((example) => ({ ...example, base: linearScores(example, rank) }));
  const { mean, spread } = readScale(usable);
  const random = createRandom(1);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const inner = createAdam(Float64Array.from({ length: UNITS * WIDTH }, () => (0.5 * normal()) / Math.sqrt(WIDTH)));
  const bias = createAdam(new Float64Array(UNITS));
  const outer = createAdam(Float64Array.from({ length: UNITS }, () => 0.1 * normal()));

  const learn = ({ values, right, base }: (typeof usable)[number]): void => {
    const count = base.length;
    const kept: number[] = [];
    for (let i = 0; i < WIDTH; i++) if (random() >= DROPPED) kept.push(i);
    const scaled = new Float64Array(count * kept.length);
    const heard = new Float64Array(count * UNITS);
    const mass = new Float64Array(count);
    let most = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < count; c++) {
      const from = c * kept.length;
      for (let k = 0; k < kept.length; k++) {
        const i = kept[k] as number;
        scaled[from + k] =
          ((values[c * WIDTH + i] as number) - (mean[i] as number)) / (spread[i] as number) / (1 - DROPPED);
      }
      let score = base[c] as number;
      for (let u = 0; u < UNITS; u++) {
        let sum = bias.weights[u] as number;
        const row = u * WIDTH;
        for (let k = 0; k < kept.length; k++)
          sum += (inner.weights[row + (kept[k] as number)] as number) * (scaled[from + k] as number);
        const out = Math.tanh(sum);
        heard[c * UNITS + u] = out;
        score += (outer.weights[u] as number) * out;
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
    for (let c = 0; c < count; c++) {
      const share = (mass[c] as number) / whole;
      const pull = (share - (right.includes(c) ? (mass[c] as number) / wholeRight : 0)) / BATCH;
      if (Math.abs(pull) * BATCH < LEAST_PULL) continue;
      const from = c * kept.length;
      for (let u = 0; u < UNITS; u++) {
        const out = heard[c * UNITS + u] as number;
        outer.gradient[u] = (outer.gradient[u] as number) + pull * out;
        const slope = pull * (outer.weights[u] as number) * (1 - out * out);
        bias.gradient[u] = (bias.gradient[u] as number) + slope;
        const row = u * WIDTH;
        for (let k = 0; k < kept.length; k++) {
          const at = row + (kept[k] as number);
          inner.gradient[at] = (inner.gradient[at] as number) + slope * (scaled[from + k] as number);
        }
      }
    }
  };

  const steps = PASSES * Math.ceil(usable.length / BATCH);
  let step = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const order = shuffle(usable.length, pass);
    for (let from = 0; from < order.length; from += BATCH) {
      for (const at of order.slice(from, from + BATCH)) learn(usable[at] as (typeof usable)[number]);
      const rate = RATE * (1 - ++step / (steps + 1));
      for (const layer of [inner, bias, outer]) layer.step(rate);
    }
  }
  // The scale of the features goes into the weights, so that the ranking need not know it.
  return Array.from({ length: UNITS }, (_, u) => {
    const row = inner.weights.subarray(u * WIDTH, (u + 1) * WIDTH);
    const weights = Array.from(row, (weight, i) => weight / (spread[i] as number));
    const shift = weights.reduce((sum, weight, i) => sum + weight * (mean[i] as number), 0);
    return {
      bias: round((bias.weights[u] as number) - shift),
      weights: weights.map(round),
      out: round(outer.weights[u] as number),
    };
  });
};
