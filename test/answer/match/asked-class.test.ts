/** Who asks for one of a class is told by whoever of it a quote names. */
import { describe, expect, test } from "vitest";
import { createAnswerer } from "../../../src/answer/create-answerer.ts";
import { createCorpus } from "../../../src/corpus/files/load-corpus.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";
import { sampleFact, sourceOf } from "../../render/sample-facts.ts";

const lexicon = createLexicon([
  Entry.parse({ id: "media", kind: "subject", zh: ["媒体"], en: ["media"] }),
  Entry.parse({ id: "investor", kind: "subject", zh: ["基金"], en: ["fund"], loose: ["金主"] }),
  Entry.parse({ id: "broker", kind: "subject", zh: ["投行", "券商"], en: ["broker"], broader: ["investor"] }),
  Entry.parse({ id: "city-post", kind: "subject", zh: ["城市晚报"], en: ["City Post"], broader: ["media"] }),
  Entry.parse({ id: "north-bank", kind: "subject", zh: ["北岸"], en: ["North Bank"], broader: ["broker"] }),
  Entry.parse({ id: "south-bank", kind: "subject", zh: ["南岸"], en: ["South Bank"], broader: ["broker"] }),
]);

/** How well the one claim of a corpus meets a word of the question. */
const levelOf = (question: string, quote: string, word: string): number => {
  const { article, claim } = sampleFact({ before: "", after: "", quote, id: "sample-1", article: { title: "观察" } });
  const corpus = createCorpus([{ article, text: sourceOf("sample") ?? "", claims: [claim] }], lexicon);
  const { understood, candidates } = createAnswerer(corpus, { now: () => new Date("2026-11-23T00:00:00Z") }).explain(
    question,
  );
  const at = understood.groups.findIndex(({ typed }) => typed === word);
  return candidates[0]?.evidence.met[at]?.level ?? Number.NaN;
};

describe("a class that is asked for", () => {
  test.for<[question: string, word: string, quote: string, level: number]>([
    ["店里货是哪家投行估的", "投行", "北岸估了店里货。", 0.95],
    ["which broker counted the parcels", "broker", "North Bank counted the parcels.", 0.95],
    ["which other broker counted the parcels", "broker", "North Bank counted the parcels.", 0.95],
    // a broker is an investor too
    ["店里货是哪家基金估的", "基金", "北岸估了店里货。", 0.95],
    // only named, not asked for
    ["券商估了店里什么货", "券商", "北岸估了店里货。", 0.6],
    // none of it, or only one that the question names itself, which is met as a kind of it
    ["店里货是哪家媒体估的", "媒体", "北岸估了店里货。", 0],
    ["北岸说店里货是哪家投行估的", "投行", "北岸估了店里货。", 0.57],
    ["北岸说店里货是哪家投行估的", "投行", "北岸说，南岸估了店里货。", 0.95],
    // a loose word for it
    ["店里货是哪家金主估的", "金主", "北岸估了店里货。", 0],
  ])("in %s is %s, met by what %s names", ([question, word, quote, level]) => {
    expect(levelOf(question, quote, word)).toBeCloseTo(level);
  });
});
