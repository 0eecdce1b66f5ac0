/** `npm run bench`: from question to answer and to message, by stage, against a bare search, and from start to the first answer. */
import type { Command } from "commander";
import MiniSearch from "minisearch";
import { createAnswerer, type Stage } from "../src/answer/create-answerer.ts";
import { type Corpus, loadCorpus } from "../src/corpus/files/load-corpus.ts";
import { createResponder } from "../src/render/responder.ts";
import { fold } from "../src/text/fold.ts";
import { slice } from "../src/text/span.ts";
import { readTerms } from "../src/text/tokenise.ts";
import { processorTime, quantile, ROOT, record, round } from "./measure.ts";
import { readQuestions } from "./question-set.ts";
import { type StartTimes, timeStart } from "./start.ts";

const STARTS = 7;
const ROUNDS = 6;

/** The least disturbed, and what is usual. */
const timeStarts = (question: string) => {
  timeStart(question);
  const starts = Array.from({ length: STARTS }, () => timeStart(question));
  const of = (kind: keyof StartTimes) => {
    const times = starts.map((start) => start[kind]);
    return { least: Math.round(Math.min(...times)), median: Math.round(quantile(times, 0.5)) };
  };
  return { clock_ms: of("clock"), processor_ms: of("processor") };
};

/** Of every question in every round but the first. */
const time = (questions: string[], run: (question: string) => void): number[] => {
  const times: number[] = [];
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const question of questions) {
      const taken = processorTime(() => run(question));
      if (turn > 0) times.push(taken);
    }
  }
  return times;
};

/** The tokens that the product indexes, in a MiniSearch with nothing around it. */
const createBareSearch = (corpus: Corpus): ((question: string) => void) => {
  const tokenise = (text: string): string[] => readTerms(fold(text));
  const bare = new MiniSearch({ fields: ["text"], tokenize: tokenise, processTerm: (term) => term || null });
  for (const { text, claims } of corpus.articles)
    for (const { id, span } of claims) bare.add({ id, text: slice(text, span) });
  return (question) => void bare.search(question);
};

const figuresOf = (times: number[]) => ({ p50: round(quantile(times, 0.5)), p99: round(quantile(times, 0.99)) });

const mean = (times: number[]): number => times.reduce((a, b) => a + b, 0) / times.length;

const measure = (): void => {
  const corpus = loadCorpus(`${ROOT}corpus`);
  const now = (): Date => new Date();
  const questions = readQuestions(`${ROOT}corpus/questions.jsonl`).map(({ question }) => question);
  const answerer = createAnswerer(corpus, { now });
  const responder = createResponder({ corpus, answerer, now });
  const search = createBareSearch(corpus);
  const bare = time(questions, search);
  const answers = time(questions, (question) => answerer.answer(question));
  const messages = time(questions, (question) => responder.ask(question));

  const spent: Record<Stage, number> = { understand: 0, search: 0, rank: 0, decide: 0 };
  const observed = createAnswerer(corpus, {
    now,
    runStage: (stage, run) => {
      const started = performance.now();
      const made = run();
      spent[stage] += performance.now() - started;
      return made;
    },
  });
  const watched = createResponder({ corpus, answerer: observed, now });
  for (const question of questions) watched.ask(question);
  for (const stage of Object.keys(spent) as Stage[]) spent[stage] = 0;
  const started = performance.now();
  for (let turn = 1; turn < ROUNDS; turn++) for (const question of questions) watched.ask(question);
  const whole = performance.now() - started;
  const share = (part: number): number => round((100 * part) / whole, 1);

  record("answering", {
    claims: corpus.articles.reduce((sum, { claims }) => sum + claims.length, 0),
    questions: questions.length,
    answer_ms: figuresOf(answers),
    message_ms: figuresOf(messages),
    bare_search_ms: figuresOf(bare),
    answer_to_bare_search: round(mean(answers) / mean(bare), 1),
    answers_per_second_per_core: Math.round(1000 / mean(answers)),
    share_of_message: {
      understand: share(spent.understand),
      search: share(spent.search),
      rank: share(spent.rank - spent.search),
      decide: share(spent.decide),
      render: share(whole - spent.understand - spent.rank - spent.decide),
    },
    start_to_first_answer: {
      zh: timeStarts("快手日活多少"),
      en: timeStarts("How many users earn income on Kuaishou?"),
    },
  });
};

export const addAnswering = (program: Command): void => {
  program.command("answering", { isDefault: true }).description("speed of answers and of the start").action(measure);
};
