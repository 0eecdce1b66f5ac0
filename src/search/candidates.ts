/** The passages worth ranking: a rough sum of what each one and its block meet, the best of which go on. */
import { joinTerms, type PassageIndex } from "./passage-index.ts";
import type { Query, Term } from "./query.ts";

/** Passages handed to the ranking. */
const POOL_SIZE = 40;
/** Blocks that MiniSearch proposes. */
const BLOCKS = 40;
/** Blocks whose passages are looked at one by one. */
const BLOCKS_READ = 120;

const add = (scores: Float64Array, term: Term, share: number): void => {
  for (let i = 0; i < term.rows.length; i++) {
    const row = term.rows[i] ?? 0;
    scores[row] = (scores[row] ?? 0) + share * term.weight * (term.values?.[i] ?? 1);
  }
};

const addToBlocks = (scores: Float64Array, index: PassageIndex, term: Term, share: number): void => {
  let last = -1;
  for (const row of term.rows) {
    const block = index.blockOf[row] ?? 0;
    if (block !== last) scores[block] = (scores[block] ?? 0) + share * term.weight;
    last = block;
  }
};

const searchBlocks = (index: PassageIndex, query: Query): Map<number, number> => {
  const boosts = new Map<string, number>();
  for (const term of query.words) {
    for (const { form, weight } of term.forms) {
      for (const word of joinTerms(form).split(" ")) boosts.set(word, Math.max(boosts.get(word) ?? 0, weight));
    }
  }
  const found = index.words.search(Array.from(boosts.keys()).join(" "), { boostTerm: (word) => boosts.get(word) ?? 1 });
  const best = found[0]?.score ?? 1;
  return new Map(found.slice(0, BLOCKS).map(({ id, score }) => [id as number, score / best]));
};

/** The value in the given place of a descending order; 0 if there are fewer. */
const rankedAt = (values: Float64Array, place: number): number => values.toSorted().at(-place) ?? 0;

/** The rows of the most promising passages, the best first; equal ones in reading order. */
export const chooseCandidates = (index: PassageIndex, query: Query): number[] => {
  const passages = new Float64Array(index.texts.length);
  const blocks = new Float64Array(index.blocks.length);
  for (const term of query.words) {
    add(passages, term, 1);
    addToBlocks(blocks, index, term, 0.5);
  }
  for (const term of query.pairs) {
    add(passages, term, 0.25);
    addToBlocks(blocks, index, term, 0.15);
  }
  const most = blocks.reduce((a, b) => Math.max(a, b), 0);
  const proposed = searchBlocks(index, query);
  for (const [block, share] of proposed) blocks[block] = (blocks[block] ?? 0) + 0.5 * share * most;
  const scores = new Float64Array(index.texts.length);
  const rows: number[] = [];
  const worthy = rankedAt(blocks, BLOCKS_READ);
  index.blocks.forEach(({ start, end }, block) => {
    const blockScore = blocks[block] ?? 0;
    if (blockScore === 0 || blockScore < worthy) return;
    for (let row = start; row < end; row++) {
      scores[row] = blockScore + (passages[row] ?? 0) + (row > start ? 0.1 * (passages[row - 1] ?? 0) : 0);
      rows.push(row);
    }
  });
  return rows.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, POOL_SIZE);
};
