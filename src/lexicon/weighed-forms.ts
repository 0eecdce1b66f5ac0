/** Ways to say something, each with the best weight that was found for it. */
import type { Alternative } from "./term-group.ts";

/** Keeps the better of two weights. */
export const addForm = (weights: Map<string, number>, { form, weight }: Alternative): void => {
  weights.set(form, Math.max(weight, weights.get(form) ?? 0));
};

/** In the order in which the forms came. */
export const alternativesOf = (weights: ReadonlyMap<string, number>): Alternative[] =>
  Array.from(weights, ([form, weight]) => ({ form, weight }));

/** The best first; of equal ones the one that came first. */
export const bestFirst = (weights: ReadonlyMap<string, number>): Alternative[] =>
  alternativesOf(weights).sort((a, b) => b.weight - a.weight);
