/** A corpus of one article and an answerer that knows some questions, for the tests of the plain surfaces. */
import type { Answer } from "../../src/answer/answer.ts";
import type { Answerer } from "../../src/answer/create-answerer.ts";
import type { Opened } from "../../src/cli/open-responder.ts";
import { createCorpus } from "../../src/corpus/files/load-corpus.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { createResponder } from "../../src/render/responder.ts";
import { sampleFact, sourceOf } from "../render/sample-facts.ts";

const sales = sampleFact({
  quote: "样本平台的专场成交额超过 3.1 亿元。",
  number: { text: "超过 3.1 亿元", value: 310_000_000, qualifier: ">" },
});
// read at once: other tests make samples of the same name
const text = sourceOf("sample") ?? "";

const answered: Answer = {
  ...{ status: "answered", language: "zh", facts: [sales], verdict: null, correction: null, conflict: false },
  ...{ headline: true, more: [] },
};

/** With what stands before it, as it is quoted where it leans on that. */
const widened = { ...sales, span: { start: 0, end: sales.span.end }, quote: text.slice(0, sales.span.end) };

const ANSWERS: Record<string, Answer> = {
  成交额多少: answered,
  成交额和前文: { ...answered, facts: [widened] },
  "sales?": { ...answered, language: "en" },
  多少: { status: "ambiguous", language: "zh", readings: [{ question: "成交额多少", fact: sales }] },
  你好: { status: "chat", language: "zh", topic: "greeting" },
};

/** `asked` collects the questions with those before them. */
export const openSample = (asked: [question: string, prior: string | undefined][] = []): Opened => {
  const corpus = createCorpus([{ article: sales.article, text, claims: [sales.claim] }], createLexicon([]));
  const answerer: Pick<Answerer, "answer"> = {
    answer: (question, prior) => {
      asked.push([question, prior]);
      const missing = { reason: "metric", metric: question } as const;
      return ANSWERS[question] ?? { status: "not_found", language: "zh", missing, nearest: sales };
    },
  };
  return { corpus, answerer, responder: createResponder({ corpus, answerer, now: () => new Date("2026-11-23") }) };
};
