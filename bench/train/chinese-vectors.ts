/**
 * Chinese words as vectors by the company they keep in news texts, for bench/train/word-meanings.ts.
 *   git clone https://github.com/IAAR-Shanghai/CRUD_RAG   (80,000 news documents of 2023, Apache-2.0)
 *   npx tsx bench/train/chinese-vectors.ts CRUD_RAG/data/80000_docs chinese-vectors.json
 * Every file of the folder holds a document a line. Skip-grams with negative sampling (Mikolov et al. 2013), one thread, so
 * that the same texts give the same vectors. Only words and their vectors are kept, none of the texts.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fold } from "../../src/text/fold.ts";
import { readWords } from "../../src/text/tokenise.ts";

const DIMENSIONS = 100;
const LEAST_FREQUENT = 20;
const WINDOW = 5;
const NEGATIVES = 5;
const EPOCHS = 3;
const RATE = 0.03;
/** Words above this share of the text are read less often. */
const FREQUENT_SHARE = 2e-5;
/** Only documents that speak of trade are read: at least so many of its words. */
const TRADE = /[亿%％]|万元|公司|企业|消费|市场|平台|销售|品牌|价格|用户|商家/g;
const FEWEST_OF_TRADE = 6;
const NOISE_TABLE = 4_000_000;
const NOISE_POWER = 0.75;
const LARGEST_SUM = 6;
const SIGMOID_STEPS = 1_000;

const [folder, out] = process.argv.slice(2);
if (!folder || !out) {
  console.error("usage: chinese-vectors.ts FOLDER OUT.json");
  process.exit(2);
}

/** xorshift: the same numbers in every run. */
let state = 2_463_534_242;
const random = (): number => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) / 4_294_967_296;
};

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const counts = new Map<string, number>();
const documents: string[][] = [];
for (const file of readdirSync(folder).sort()) {
  for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
    if ((line.match(TRADE)?.length ?? 0) < FEWEST_OF_TRADE) continue;
    const terms = readWords(fold(line)).map(({ term }) => term);
    if (terms.length === 0) continue;
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    documents.push(terms);
  }
  say(`${file}: ${documents.length} documents, ${counts.size} words`);
}

const words = [...counts.keys()].filter((word) => (counts.get(word) ?? 0) >= LEAST_FREQUENT);
words.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
const ids = new Map(words.map((word, id) => [word, id]));
const frequency = Float64Array.from(words, (word) => counts.get(word) ?? 0);
const whole = frequency.reduce((a, b) => a + b, 0);
const texts = documents.map((terms) => Int32Array.from(terms.flatMap((term) => ids.get(term) ?? [])));
documents.length = 0;
const kept = frequency.map((times) => {
  const share = times / whole;
  return Math.sqrt(FREQUENT_SHARE / share) + FREQUENT_SHARE / share;
});

const noise = new Int32Array(NOISE_TABLE);
const noiseWhole = frequency.reduce((sum, times) => sum + times ** NOISE_POWER, 0);
for (let id = 0, at = 0, reached = 0; id < words.length; id++) {
  reached += (frequency[id] as number) ** NOISE_POWER / noiseWhole;
  for (; at < NOISE_TABLE && at / NOISE_TABLE < reached; at++) noise[at] = id;
}
const sigmoids = Float32Array.from({ length: SIGMOID_STEPS + 1 }, (_, step) => {
  const sum = (step / SIGMOID_STEPS) * 2 * LARGEST_SUM - LARGEST_SUM;
  return 1 / (1 + Math.exp(-sum));
});
const sigmoid = (sum: number): number => {
  if (sum >= LARGEST_SUM) return 1;
  if (sum <= -LARGEST_SUM) return 0;
  return sigmoids[((sum + LARGEST_SUM) * (SIGMOID_STEPS / (2 * LARGEST_SUM))) | 0] as number;
};

const inputs = Float32Array.from({ length: words.length * DIMENSIONS }, () => (random() - 0.5) / DIMENSIONS);
const outputs = new Float32Array(words.length * DIMENSIONS);
const change = new Float32Array(DIMENSIONS);

const learnPair = (word: number, context: number, rate: number): void => {
  const from = context * DIMENSIONS;
  change.fill(0);
  for (let sample = 0; sample <= NEGATIVES; sample++) {
    const target = sample === 0 ? word : (noise[(random() * NOISE_TABLE) | 0] as number);
    if (sample > 0 && target === word) continue;
    const to = target * DIMENSIONS;
    let sum = 0;
    for (let i = 0; i < DIMENSIONS; i++) sum += (inputs[from + i] as number) * (outputs[to + i] as number);
    const step = ((sample === 0 ? 1 : 0) - sigmoid(sum)) * rate;
    for (let i = 0; i < DIMENSIONS; i++) {
      change[i] = (change[i] as number) + step * (outputs[to + i] as number);
      outputs[to + i] = (outputs[to + i] as number) + step * (inputs[from + i] as number);
    }
  }
  for (let i = 0; i < DIMENSIONS; i++) inputs[from + i] = (inputs[from + i] as number) + (change[i] as number);
};

const started = Date.now();
let read = 0;
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (const [at, text] of texts.entries()) {
    const rate = RATE * Math.max(1e-3, 1 - read / (EPOCHS * whole));
    read += text.length;
    const sample = text.filter((id) => random() < (kept[id] as number));
    for (let centre = 0; centre < sample.length; centre++) {
      const reach = 1 + ((random() * WINDOW) | 0);
      const last = Math.min(sample.length - 1, centre + reach);
      for (let other = Math.max(0, centre - reach); other <= last; other++)
        if (other !== centre) learnPair(sample[centre] as number, sample[other] as number, rate);
    }
    if (at % 5_000 === 0)
      say(`${((100 * read) / (EPOCHS * whole)).toFixed(1)}%, ${Math.round((Date.now() - started) / 1000)} s`);
  }
}

const vectors = Object.fromEntries(
  words.map((word, id) => [
    word,
    Array.from(inputs.subarray(id * DIMENSIONS, (id + 1) * DIMENSIONS), (value) => Math.round(value * 1e4) / 1e4),
  ]),
);
writeFileSync(out, JSON.stringify({ words, vectors }));
say(`${words.length} words of ${whole} in ${texts.length} documents`);
