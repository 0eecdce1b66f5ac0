/**
 * What each group of features costs and brings.
 *   npx tsx bench/train/feature-groups.ts --set FILE --set FILE [--linear]
 * Time: reading it for one question. R@1: trained on the one set and asked of the other, with all groups and without
 * this one; `--linear` leaves out the hidden units, which takes a fifth of the time.
 */
import { parseArgs } from "node:util";
import { chooseCandidates } from "../../src/search/candidates.ts";
import { FEATURE_GROUPS, FEATURE_NAMES, type FeatureGroup, readFeatures } from "../../src/search/features.ts";
import { createPassageIndex, type PassageIndex } from "../../src/search/passage-index.ts";
import { compileQuery, type Query } from "../../src/search/query.ts";
import { type RankWeights, scoreCandidates } from "../../src/search/rank.ts";
import { type RetrievalSet, readPassages, readRetrievalSet } from "../retrieval-set.ts";
import { type Asked, ask, groupReader } from "./read-examples.ts";
import { trainHidden } from "./train-hidden.ts";
import { type RankExample, trainRank } from "./train-rank.ts";

const { values: options } = parseArgs({
  options: { set: { type: "string", multiple: true }, linear: { type: "boolean" } },
});
const [first, second] = options.set ?? [];
if (!first || !second) {
  console.error("usage: feature-groups.ts --set FILE --set FILE [--linear]");
  process.exit(2);
}

interface Example extends RankExample {
  asked: Asked;
}

/** Every so many questions are timed. */
const TIMED = 5;

interface ReadSet {
  name: string;
  examples: Example[];
  /** By group, milliseconds for one question. */
  times: Map<string, number>;
}

/** Without this group's own time, what they share is read all the same. */
const timeGroup = (index: PassageIndex, query: Query, rows: number[], group: FeatureGroup): number => {
  const started = performance.now();
  readFeatures(index, query, rows, []);
  const shared = performance.now();
  readFeatures(index, query, rows, [group]);
  return performance.now() - shared - (shared - started);
};

const readSet = (set: RetrievalSet): ReadSet => {
  const index = createPassageIndex(readPassages(set).passages);
  const readGroups = groupReader(index);
  const times = new Map<string, number>();
  const examples = set.queries.map(({ q, gold }, i): Example => {
    const groups = readGroups(q);
    const asked = ask(index, q, groups);
    if (i % TIMED === 0) {
      const query = compileQuery(index, q, groups);
      const rows = chooseCandidates(index, query);
      for (const group of FEATURE_GROUPS) {
        const time = timeGroup(index, query, rows, group) / Math.ceil(set.queries.length / TIMED);
        times.set(group.name, (times.get(group.name) ?? 0) + time);
      }
    }
    const right = asked.rows.flatMap((row, at) => (gold.includes(row) ? [at] : []));
    return { asked, values: asked.values, titled: asked.titled, type: asked.query.asked.type, right };
  });
  return { name: set.name, examples, times };
};

const withoutGroup = (examples: Example[], group: FeatureGroup): Example[] => {
  const from = FEATURE_NAMES.indexOf(group.features[0] ?? "");
  return examples.map((example) => {
    const values = example.values.slice();
    for (let at = from; at < values.length; at += FEATURE_NAMES.length) values.fill(0, at, at + group.features.length);
    return { ...example, values };
  });
};

const train = (examples: Example[]): RankWeights => {
  const linear = trainRank(examples);
  return options.linear ? linear : { ...linear, hidden: trainHidden(examples, linear) };
};

const rightShare = (examples: Example[], weights: RankWeights): number => {
  const right = examples.filter((example) => {
    const scores = scoreCandidates(example, example.asked.query, weights);
    return example.right.includes(scores.indexOf(Math.max(...scores)));
  });
  return (100 * right.length) / examples.length;
};

const sets = [readSet(readRetrievalSet(first)), readSet(readRetrievalSet(second))] as const;
const measure = (change: (examples: Example[]) => Example[]): number[] => {
  const [one, other] = sets.map(({ examples }) => change(examples)) as [Example[], Example[]];
  return [rightShare(one, train(other)), rightShare(other, train(one))];
};

const whole = measure((examples) => examples);
console.log(
  `| group | features | ms a question | ${sets.map(({ name }) => `${name}: R@1 without it`).join(" | ")} |\n| --- | --- | --- | --- | --- |`,
);
console.log(`| none left out | ${FEATURE_NAMES.length} | | ${whole.map((share) => share.toFixed(1)).join(" | ")} |`);
for (const group of FEATURE_GROUPS) {
  const time = sets.reduce((sum, { times }) => sum + (times.get(group.name) ?? 0), 0) / sets.length;
  const left = measure((examples) => withoutGroup(examples, group));
  console.log(
    `| ${group.name} | ${group.features.length} | ${time.toFixed(2)} | ${left.map((share, i) => `${share.toFixed(1)} (${(share - (whole[i] as number)).toFixed(1)})`).join(" | ")} |`,
  );
}
