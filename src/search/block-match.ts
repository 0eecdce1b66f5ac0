/** How the passages of a block meet the terms of a question. */
import { lowerBound } from "../text/lower-bound.ts";
import type { Block } from "./passage-index.ts";
import { meets, type Term } from "./query.ts";

export interface BlockMatch {
  /** Passages in the block. */
  size: number;
  /** How well passage s meets term t: `met[s * terms + t]`, 0–1. */
  met: Float32Array;
  /** By term, the best of the block. */
  inBlock: Float32Array;
  /** By term. */
  inTitle: Float32Array;
  /** By term, its weight within the block: what every passage of the block meets tells none of them from the others. */
  local: Float32Array;
  /** By passage, the share of the block's local weight that it meets. */
  localShare: Float32Array;
}

/** Matches the terms against a block. */
export const matchBlock = (terms: Term[], block: Block): BlockMatch => {
  const size = block.end - block.start;
  const count = terms.length;
  const match: BlockMatch = {
    size,
    met: new Float32Array(size * count),
    inBlock: new Float32Array(count),
    inTitle: new Float32Array(count),
    local: new Float32Array(count),
    localShare: new Float32Array(size),
  };
  let whole = 0;
  terms.forEach((term, t) => {
    const { rows, values } = term;
    let passages = 0;
    for (let i = lowerBound(rows, block.start); i < rows.length && (rows[i] as number) < block.end; i++) {
      const value = values ? (values[i] as number) : 1;
      match.met[((rows[i] as number) - block.start) * count + t] = value;
      match.inBlock[t] = Math.max(match.inBlock[t] as number, value);
      passages++;
    }
    match.inTitle[t] = meets(block.title, term);
    if (passages === 0) return;
    const local = term.weight * (Math.log((size + 1) / (passages + 0.5)) / Math.log(size + 1));
    match.local[t] = local;
    whole += local;
  });
  if (whole === 0) return match;
  for (let s = 0; s < size; s++) {
    let part = 0;
    for (let t = 0; t < count; t++) part += (match.local[t] as number) * (match.met[s * count + t] as number);
    match.localShare[s] = part / whole;
  }
  return match;
};
