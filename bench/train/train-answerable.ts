/** Trains the judgement whether a collection answers a question at all: a logistic over its best passage's features. */
import { ANSWERABLE_NAMES, type AnswerableWeights } from "../../src/search/answerable.ts";

/** A question asked of a collection that answers it, or of the same without the paragraph that does. */
export interface AnswerableExample {
  values: Float64Array;
  answerable: boolean;
}

const WIDTH = ANSWERABLE_NAMES.length;
const PASSES = 300;
const RATE = 0.05;
const PULL = 1e-3;

/** The weights, by Adam over all examples at once. */
export const trainAnswerable = (examples: AnswerableExample[]): AnswerableWeights => {
  const weights = new Float64Array(WIDTH + 1);
  const first = new Float64Array(WIDTH + 1);
  const second = new Float64Array(WIDTH + 1);
  const gradient = new Float64Array(WIDTH + 1);
  for (let pass = 1; pass <= PASSES; pass++) {
    gradient.fill(0);
    for (const { values, answerable } of examples) {
      let sum = weights[WIDTH] as number;
      for (let i = 0; i < WIDTH; i++) sum += (weights[i] as number) * (values[i] as number);
      const pull = (1 / (1 + Math.exp(-sum)) - (answerable ? 1 : 0)) / examples.length;
      for (let i = 0; i < WIDTH; i++) gradient[i] = (gradient[i] as number) + pull * (values[i] as number);
      gradient[WIDTH] = (gradient[WIDTH] as number) + pull;
    }
    for (let i = 0; i <= WIDTH; i++) {
      const slope = (gradient[i] as number) + (i < WIDTH ? PULL * (weights[i] as number) : 0);
      first[i] = 0.9 * (first[i] as number) + 0.1 * slope;
      second[i] = 0.99 * (second[i] as number) + 0.01 * slope * slope;
      const step =
        (first[i] as number) / (1 - 0.9 ** pass) / (Math.sqrt((second[i] as number) / (1 - 0.99 ** pass)) + 1e-8);
      weights[i] = (weights[i] as number) - RATE * (1 - pass / (PASSES + 1)) * step;
    }
  }
  const rounded = Array.from(weights, (weight) => Math.round(weight * 1000) / 1000);
  return { bias: rounded[WIDTH] as number, weights: rounded.slice(0, WIDTH) };
};
