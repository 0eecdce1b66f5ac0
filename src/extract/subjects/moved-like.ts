/** Of what an English change is that is told beside another of the same, or behind the share that a sum is. */
import { areOfOneMove } from "../amounts/inherit.ts";
import type { FoldedAmount } from "../amounts/read-amount.ts";
import type { Named } from "./named.ts";

// $221 million, 4.2% of the whole, up 39%
const MOVED_ALL =
  /^ of [a-z' -]{3,30}, (?:up|down|after (?:a )?(?:growth|rise|fall|drop|gain|increase)s? of) (?:by |about |nearly |almost )?$/;

/** By what the amounts before it were `told` to be of; null where it stands by neither. */
export function movedLike(
  folded: string,
  amounts: readonly FoldedAmount[],
  index: number,
  told: readonly Named[],
): Named | null {
  const [former, amount] = [amounts[index - 1], amounts[index]];
  if (!former || !amount || amount.unit !== "%" || former.unit !== "%" || amount.change === null) return null;
  const between = folded.slice(former.end, amount.start);
  if (areOfOneMove(between)) return told[index - 1] ?? null;
  if (former.change !== null || !MOVED_ALL.test(between)) return null;
  const sum = amounts.findLastIndex(({ unit, change }, at) => at < index && unit !== "%" && change === null);
  return told[sum] ?? null;
}
