/** Takes 10,000 mangled articles in and checks each: `npx tsx bench/mangled-articles.ts [count]`. */
import { loadCorpus } from "../src/corpus/files/load-corpus.ts";
import { takeIn } from "../test/corpus/mangled-articles.ts";

const count = Number(process.argv[2] ?? 10_000);
const { lexicon } = loadCorpus("corpus");
const started = performance.now();
let refused = 0;
let claims = 0;
for (let seed = 0; seed < count; seed++) {
  const corpus = takeIn(seed, lexicon);
  if (corpus === null) refused += 1;
  else claims += corpus.articles[0]?.claims.length ?? 0;
  if (seed % 1000 === 999) console.error(`${seed + 1} …`);
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `${count} mangled articles in ${seconds} s: ${refused} refused, ${count - refused} taken in, ${claims} claims, every quote exact, no crash`,
);
