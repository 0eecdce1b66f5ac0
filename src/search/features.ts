/** What the ranking looks at: numbers from 0 to about 1 for each candidate passage. */
import { CUE_NAMES, writeCues } from "./answer-cues.ts";
import { ANSWER_FEATURE_NAMES, createAnswerFeatures } from "./answer-features.ts";
import { type BlockMatch, matchBlock } from "./block-match.ts";
import { COVERAGE_NAMES, relateToBest, writeCoverage } from "./coverage-features.ts";
import type { Block, PassageIndex } from "./passage-index.ts";
import type { Query } from "./query.ts";
import { TEXT_FEATURE_NAMES, writeTextFeatures } from "./text-features.ts";
import { WORD_FEATURE_NAMES, writeWordFeatures } from "./word-features.ts";

const FAMILIES = ["words", "pairs", "characters"] as const;
type Family = (typeof FAMILIES)[number];

/** A passage worth ranking, the `s`th of its block. */
interface Candidate {
  row: number;
  s: number;
  text: string;
  block: Block;
  match: Record<Family, BlockMatch>;
  /** Among the candidates before ranking, from 0. */
  place: number;
}

type FeatureWriter = (candidate: Candidate, out: Float32Array, from: number) => void;

/** Features that are read together. */
export interface FeatureGroup {
  name: string;
  features: readonly string[];
  /** Gives the writer for one question. */
  open(index: PassageIndex, query: Query): FeatureWriter;
}

const coverageGroup = (family: Family): FeatureGroup => ({
  name: family,
  features: COVERAGE_NAMES.map((name) => `${family}.${name}`),
  open:
    (_, query) =>
    ({ match, s }, out, from) => {
      writeCoverage(query[family], match[family], s, out, from);
    },
});

export const FEATURE_GROUPS: readonly FeatureGroup[] = [
  ...FAMILIES.map(coverageGroup),
  {
    name: "word",
    features: WORD_FEATURE_NAMES,
    open:
      (_, { words }) =>
      ({ match, s, text }, out, from) => {
        writeWordFeatures(words, match.words, s, text, out, from);
      },
  },
  {
    name: "text",
    features: TEXT_FEATURE_NAMES,
    open:
      (_, query) =>
      ({ text, block, s }, out, from) => {
        writeTextFeatures(query, text, block.title, s, block.end - block.start, out, from);
      },
  },
  {
    name: "cue",
    features: CUE_NAMES.map((name) => `cue.${name}`),
    open:
      (index, { text }) =>
      ({ row }, out, from) => {
        writeCues(index, row, text, out, from);
      },
  },
  {
    name: "answer",
    features: ANSWER_FEATURE_NAMES,
    open: (index, query) => {
      const write = createAnswerFeatures(index, query);
      return ({ row, s, match }, out, from) => {
        write(row, s, match.words, match.pairs, out, from);
      };
    },
  },
  {
    name: "place",
    features: ["place"],
    open:
      () =>
      ({ place }, out, from) => {
        out[from] = 1 / (1 + place);
      },
  },
];

export const FEATURE_NAMES: readonly string[] = FEATURE_GROUPS.flatMap(({ features }) => features);

export interface CandidateFeatures {
  /** Candidate by candidate, in the order of FEATURE_NAMES. */
  values: Float32Array;
  /** Whether some candidate's title says something of the question; features of titles mean nothing otherwise. */
  titled: boolean;
}

/** Reads the features of all candidates; those of groups left out stay 0. */
export const readFeatures = (
  index: PassageIndex,
  query: Query,
  rows: number[],
  groups: readonly FeatureGroup[] = FEATURE_GROUPS,
): CandidateFeatures => {
  const width = FEATURE_NAMES.length;
  const values = new Float32Array(rows.length * width);
  const matches = new Map<number, Candidate["match"]>();
  const writers = groups.map((group) => ({
    column: FEATURE_NAMES.indexOf(group.features[0] ?? ""),
    write: group.open(index, query),
  }));
  rows.forEach((row, place) => {
    const id = index.blockOf[row] as number;
    const block = index.blocks[id] as Block;
    let match = matches.get(id);
    if (!match) {
      match = {
        words: matchBlock(query.words, block),
        pairs: matchBlock(query.pairs, block),
        characters: matchBlock(query.characters, block),
      };
      matches.set(id, match);
    }
    const candidate = { row, s: row - block.start, text: index.texts[row] as string, block, match, place };
    for (const { column, write } of writers) write(candidate, values, place * width + column);
  });
  for (const family of FAMILIES) relateToBest(values, width, FEATURE_NAMES.indexOf(`${family}.${COVERAGE_NAMES[0]}`));
  const titled = Array.from(matches.values()).some((match) =>
    FAMILIES.some((family) => match[family].inTitle.some((met) => met > 0)),
  );
  return { values, titled };
};
