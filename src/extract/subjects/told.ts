/** A number with what stands around it, as the readings of whom and what it is of look at it. */
import type { FoldedAmount } from "../amounts/read-amount.ts";
import type { Named } from "./named.ts";
import type { ReadableSentence } from "./phrase.ts";

export interface Told {
  sentence: ReadableSentence;
  amount: FoldedAmount;
  /** What the number before it is of. */
  carried: Named;
  /** The number before it in its sentence. */
  former: FoldedAmount | undefined;
  /** Where its clause begins. */
  from: number;
}

/** One way in which texts tell what a number is of; null where this one doesn't. */
export type Reading<T extends Told> = (told: T) => Named | null;
