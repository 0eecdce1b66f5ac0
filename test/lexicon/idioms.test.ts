/** Idioms and phrasal verbs in the corpus' own lexicon. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadCorpus } from "../../src/corpus/files/load-corpus.ts";

const { lexicon } = loadCorpus(fileURLToPath(new URL("../../corpus", import.meta.url)));
const met = (text: string): string[] =>
  lexicon.find(text).map(({ entry, span }) => `${text.slice(span.start, span.end)} ${entry.id}`);

test.for([
  ["did JD shoot down the rumour", "shoot down deny"],
  ["who put money into Gree", "put money into invest"],
  ["when did JD get into Brazil", "get into land-in"],
  ["did Gree lose less", "lose less narrow-loss"],
  ["which of them bled less", "bled less narrow-loss"],
  ["who spoke up about it", "spoke up respond"],
  ["who tore into the law", "tore into criticise"],
  ["who kept tabs on Gree", "kept tabs on notice"],
  ["who outsold Gree", "outsold beat-rival"],
  ["when Gree became profitable", "became profitable profitable"],
  ["which shares sagged", "sagged fall"],
  ["what did they rake in", "rake in revenue"],
  ["who made the cut", "made the cut select"],
  ["shoppers in the states", "in the states united-states"],
  ["格力亏得少点没", "亏得少点 narrow-loss"],
  ["谁把它吞下了", "吞下 acquire"],
  ["格力毛利有几个点", "毛利有几个点 gross-margin"],
  ["格力值多少一股", "值多少一股 target-price"],
  ["格力现在多少钱一股", "多少钱一股 share-price"],
])("in %s as one piece: %s", ([text, piece]) => {
  expect(met(text as string)).toContain(piece);
});
