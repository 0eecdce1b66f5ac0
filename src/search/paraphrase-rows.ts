/** Passages that are said in other words too. Each paraphrase is a row of the index after those of the passages themselves; to find it is to find its passage. */
import type { Passage } from "./passage-index.ts";
import type { Rows } from "./rows.ts";

export interface ParaphraseRows {
  /** The passages and, behind them, their paraphrases; those of one passage are a paragraph. */
  rows: Passage[];
  /** The passage of a row. */
  passageOf: (row: number) => number;
  /** The passages of rows, ascending, each once. */
  passagesOf: (rows: Rows) => Rows;
}

/** Reads the rows of passages. */
export const readParaphraseRows = (passages: Passage[]): ParaphraseRows => {
  const rows = [...passages];
  const owners: number[] = [];
  let paragraph = passages.at(-1)?.paragraph ?? 0;
  for (const [passage, { paraphrases, title }] of passages.entries()) {
    if (!paraphrases || paraphrases.length === 0) continue;
    paragraph++;
    for (const text of paraphrases) {
      rows.push({ text, paragraph, title });
      owners.push(passage);
    }
  }
  if (owners.length === 0) return { rows: passages, passageOf: (row) => row, passagesOf: (some) => some };
  const passageOf = (row: number): number => (row < passages.length ? row : (owners[row - passages.length] as number));
  return {
    ...{ rows, passageOf },
    passagesOf: (some) => Uint32Array.from(new Set(Array.from(some, passageOf))).sort(),
  };
};

/** A passage that was found, by its own words or by others. */
export interface FoundPassage {
  passage: number;
  /** Positions among the candidates, the best first. */
  candidates: number[];
  /** The candidates' shares together. */
  share: number;
}

/** The passages of candidates in order, the best first. */
export const groupCandidates = (
  order: readonly number[],
  passageOf: (candidate: number) => number,
  shares: ArrayLike<number>,
): FoundPassage[] => {
  const found = new Map<number, FoundPassage>();
  for (const candidate of order) {
    const passage = passageOf(candidate);
    const known = found.get(passage);
    const share = shares[candidate] as number;
    if (known) {
      known.candidates.push(candidate);
      known.share += share;
    } else found.set(passage, { passage, candidates: [candidate], share });
  }
  const groups = [...found.values()];
  // shares that are all but nothing don't tell equals apart; scores did
  return groups.length === order.length ? groups : groups.sort((a, b) => b.share - a.share);
};
