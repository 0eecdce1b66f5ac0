/** What the ranking looks at: numbers from 0 to about 1 for each candidate passage. */
import { CUE_NAMES, writeCues } from "./answer-cues.ts";
import { type BlockMatch, matchBlock } from "./block-match.ts";
import { COVERAGE_NAMES, relateToBest, writeCoverage } from "./coverage-features.ts";
import type { Block, PassageIndex } from "./passage-index.ts";
import type { Query } from "./query.ts";
import { TEXT_FEATURE_NAMES, writeTextFeatures } from "./text-features.ts";
import { WORD_FEATURE_NAMES, writeWordFeatures } from "./word-features.ts";

const FAMILIES = ["words", "pairs", "characters"] as const;

const WORDS_FROM = FAMILIES.length * COVERAGE_NAMES.length;
const TEXT_FROM = WORDS_FROM + WORD_FEATURE_NAMES.length;
const CUES_FROM = TEXT_FROM + TEXT_FEATURE_NAMES.length;
const PLACE = CUES_FROM + CUE_NAMES.length;

export const FEATURE_NAMES: readonly string[] = [
  ...FAMILIES.flatMap((family) => COVERAGE_NAMES.map((name) => `${family}.${name}`)),
  ...WORD_FEATURE_NAMES,
  ...TEXT_FEATURE_NAMES,
  ...CUE_NAMES.map((name) => `cue.${name}`),
  "place", // among the candidates before ranking
];

export interface CandidateFeatures {
  /** Candidate by candidate, in the order of FEATURE_NAMES. */
  values: Float32Array;
  /** Whether some candidate's title says something of the question; features of titles mean nothing otherwise. */
  titled: boolean;
}

/** Reads the features of all candidates. */
export const readFeatures = (index: PassageIndex, query: Query, rows: number[]): CandidateFeatures => {
  const width = FEATURE_NAMES.length;
  const features = new Float32Array(rows.length * width);
  const matches = new Map<number, BlockMatch[]>();
  rows.forEach((row, rank) => {
    const id = index.blockOf[row] as number;
    const block = index.blocks[id] as Block;
    let match = matches.get(id);
    if (!match) {
      match = FAMILIES.map((family) => matchBlock(query[family], block));
      matches.set(id, match);
    }
    const text = index.texts[row] as string;
    const from = rank * width;
    const s = row - block.start;
    FAMILIES.forEach((family, i) => {
      writeCoverage(query[family], match[i] as BlockMatch, s, features, from + i * COVERAGE_NAMES.length);
    });
    writeWordFeatures(query.words, match[0] as BlockMatch, s, text, features, from + WORDS_FROM);
    writeTextFeatures(query, text, block.title, s, block.end - block.start, features, from + TEXT_FROM);
    writeCues(index, row, query.text, features, from + CUES_FROM);
    features[from + PLACE] = 1 / (1 + rank);
  });
  FAMILIES.forEach((_, i) => {
    relateToBest(features, width, i * COVERAGE_NAMES.length);
  });
  const titled = Array.from(matches.values()).some((match) =>
    match.some(({ inTitle }) => inTitle.some((met) => met > 0)),
  );
  return { values: features, titled };
};
