/** The passages worth ranking: a rough sum of what each one and its block meet, the best of which go on. */
import { lowerBound, nextLowerBound } from "../text/lower-bound.ts";
import { remember } from "../text/remember.ts";
import { nthLargest } from "./nth-largest.ts";
import type { Block } from "./passage-index.ts";
import { joinTerms, type PassageIndex } from "./passage-index.ts";
import type { Query, Term } from "./query.ts";

/** Passages handed to the ranking. */
const POOL_SIZE = 40;
/** Blocks that the word index proposes. */
const BLOCKS = 40;
/** Blocks whose passages are looked at one by one. */
const BLOCKS_READ = 120;
/** The same where that many more score the same. */
const MOST_BLOCKS_READ = 1_000;
/** Rows that are read of the question's terms, the rarest first; beyond it terms only tell apart what was found by then. */
const MOST_ROWS_READ = 30_000;
/** Blocks whose score is added up from all terms, the most promising by the terms that were read. */
const MOST_BLOCKS_SCORED = 3_000;
/** Rows of a term too few to be worth asking whether they can matter. */
const FEW_ROWS = 2_000;
/** Forms whose words are remembered. */
const MOST_FORMS = 2_000;
/** For sums that differ only by the order they were added in. */
const ALMOST = 1e-9;

// Set by hand: they only choose what is ranked, by weights that are trained.
/** Of a word's weight a block that meets it gets so much; a passage all of it. */
const WORD_IN_BLOCK = 0.5;
/** Of a pair's, which may be no word. */
const PAIR_IN_BLOCK = 0.15;
const PAIR_IN_PASSAGE = 0.25;
/** Of the best block's score the block gets so much that the word index puts first. */
const PROPOSED = 0.5;
/** Of what the passage before meets. */
const FROM_BEFORE = 0.1;

/** A term with what it counts for a block and for a passage. */
interface Share {
  term: Term;
  block: number;
  passage: number;
}

const sharesOf = ({ words, pairs }: Query): Share[] => [
  ...words.map((term) => ({ term, block: WORD_IN_BLOCK * term.weight, passage: term.weight })),
  ...pairs.map((term) => ({ term, block: PAIR_IN_BLOCK * term.weight, passage: PAIR_IN_PASSAGE * term.weight })),
];

const byRarity = (shares: Share[]): Share[] =>
  shares.filter(({ term }) => term.rows.length > 0).sort((a, b) => a.term.rows.length - b.term.rows.length);

/** Whether a passage of the block meets the term. */
const meetsTerm = ({ start, end }: Block, { rows }: Term): boolean => {
  const row = rows[lowerBound(rows, start)];
  return row !== undefined && row < end;
};

/**
 * The blocks that may be among the best, with their scores: found by the rarest terms first, until none that is found
 * later can be as good. Where a question has nothing rare enough to tell that by, reading ends all the same; the terms
 * left tell apart what was found by then, and only as long as it may still be among the best.
 */
const findBlocks = (index: PassageIndex, shares: Share[]): Map<number, number> => {
  const scores = new Float64Array(index.blocks.length);
  const found: number[] = [];
  let read = 0;
  let terms = 0;
  let left = shares.reduce((sum, { block }) => sum + block, 0);
  const scoreInPlace = (blocks: number[], place: number): number => {
    if (blocks.length < place) return 0;
    const values = new Float64Array(blocks.length);
    for (let i = 0; i < values.length; i++) values[i] = scores[blocks[i] as number] as number;
    return nthLargest(values, place);
  };
  for (const { term, block: share } of shares) {
    const { rows } = term;
    if (found.length > 0 && read + rows.length > MOST_ROWS_READ) break;
    if (rows.length > FEW_ROWS && scoreInPlace(found, BLOCKS_READ) > left) break;
    let last = -1;
    for (const row of rows) {
      const block = index.blockOf[row] ?? 0;
      if (block === last) continue;
      last = block;
      if (scores[block] === 0) found.push(block);
      scores[block] = (scores[block] ?? 0) + share;
    }
    read += rows.length;
    left -= share;
    terms++;
  }
  index.work.rowsRead += read;
  const worthScoring = scoreInPlace(found, MOST_BLOCKS_SCORED) - ALMOST;
  const mayBeAmongBest = (blocks: number[]): number[] => {
    const least = Math.max(scoreInPlace(blocks, BLOCKS_READ) - left - ALMOST, worthScoring);
    return blocks.filter((block) => (scores[block] ?? 0) >= least);
  };
  let blocks = mayBeAmongBest(found).slice(0, 2 * MOST_BLOCKS_SCORED);
  for (const { term, block: share } of shares.slice(terms)) {
    index.work.blocksAsked += blocks.length;
    for (const block of blocks)
      if (meetsTerm(index.blocks[block] as Block, term)) scores[block] = (scores[block] ?? 0) + share;
    left -= share;
    blocks = mayBeAmongBest(blocks);
  }
  return new Map(blocks.map((block) => [block, scores[block] ?? 0]));
};

/** What the question's terms count for a block. */
const scoreBlock = (shares: Share[], block: Block): number =>
  shares.reduce((score, share) => (meetsTerm(block, share.term) ? score + share.block : score), 0);

/** The same for each passage of the blocks, which come in reading order. */
const scorePassages = (shares: Share[], blocks: Block[]): Float64Array => {
  const scores = new Float64Array(blocks.reduce((sum, { start, end }) => sum + end - start, 0));
  for (const { term, passage } of shares) {
    const { rows, values } = term;
    let first = 0;
    let i = 0;
    for (const { start, end } of blocks) {
      i = nextLowerBound(rows, start, i);
      for (; i < rows.length && (rows[i] as number) < end; i++) {
        const at = first + (rows[i] as number) - start;
        scores[at] = (scores[at] ?? 0) + passage * (values ? (values[i] as number) : 1);
      }
      first += end - start;
    }
  }
  return scores;
};

/** Names come with all their forms in every question that mentions them, and cutting a form into words takes long. */
const wordsOf = remember(MOST_FORMS, (form: string) => joinTerms(form).split(" "));

/** Blocks by their words, with scores from the best one's 1 downwards. */
const proposeBlocks = (index: PassageIndex, query: Query): Map<number, number> => {
  const boosts = new Map<string, number>();
  for (const term of query.words) {
    for (const { form, weight } of term.forms) {
      for (const word of wordsOf(form)) boosts.set(word, Math.max(boosts.get(word) ?? 0, weight));
    }
  }
  const found = index.words.search(boosts, BLOCKS);
  const best = found[0]?.score ?? 1;
  return new Map(found.map(({ block, score }) => [block, score / best]));
};

/**
 * The rows of the most promising passages, the best first; equal ones in reading order. For each paraphrase among them
 * stands the next best row of another article behind them: an article that is said in many other words must not crowd
 * the others out.
 */
export const chooseCandidates = (
  index: PassageIndex,
  query: Query,
  isParaphrase: (row: number) => boolean = () => false,
): number[] => {
  const shares = byRarity(sharesOf(query));
  const proposed = proposeBlocks(index, query);
  const scores = findBlocks(index, shares);
  for (const block of proposed.keys())
    if (!scores.has(block)) scores.set(block, scoreBlock(shares, index.blocks[block] as Block));
  let most = 0;
  for (const score of scores.values()) most = Math.max(most, score);
  for (const [block, share] of proposed) scores.set(block, (scores.get(block) ?? 0) + PROPOSED * share * most);
  const worthy = scores.size < BLOCKS_READ ? 0 : nthLargest(Float64Array.from(scores.values()), BLOCKS_READ);
  const chosen = Array.from(scores)
    .filter(([, score]) => score > 0 && score >= worthy)
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, MOST_BLOCKS_READ)
    .sort(([a], [b]) => a - b);
  const blocks = chosen.map(([id]) => index.blocks[id] as Block);
  const passageScores = scorePassages(shares, blocks);
  const rows = new Uint32Array(passageScores.length);
  const places: number[] = [];
  let filled = 0;
  for (const [place, { start, end }] of blocks.entries()) {
    const [, score] = chosen[place] as [number, number];
    let before = 0;
    for (let row = start; row < end; row++) {
      const own = passageScores[filled] as number;
      rows[filled] = row;
      places.push(filled);
      passageScores[filled++] = score + own + FROM_BEFORE * before;
      before = own;
    }
  }
  const scoreAt = (at: number): number => passageScores[at] as number;
  const rowAt = (at: number): number => rows[at] as number;
  const bestOf = (among: readonly number[], count: number): number[] => {
    const values = new Float64Array(among.length);
    for (let i = 0; i < values.length; i++) values[i] = scoreAt(among[i] as number);
    const least = nthLargest(values, count);
    return among
      .filter((at) => scoreAt(at) >= least)
      .sort((a, b) => scoreAt(b) - scoreAt(a) || rowAt(a) - rowAt(b))
      .slice(0, count)
      .map(rowAt);
  };
  const pool = bestOf(places, POOL_SIZE);
  const crowd = pool.filter(isParaphrase);
  if (crowd.length === 0) return pool;
  const known = new Set(pool);
  const crowding = new Set(crowd.map((row) => index.blocks[index.blockOf[row] ?? 0]?.title ?? ""));
  const others: number[] = [];
  let first = 0;
  for (const { start, end, title } of blocks) {
    if (!crowding.has(title))
      for (let row = start; row < end; row++) if (!known.has(row)) others.push(first + row - start);
    first += end - start;
  }
  return [...pool, ...bestOf(others, crowd.length)];
};
