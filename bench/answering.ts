/** `npm run bench -- answering`: from question to answer and to message, and from start to the first answer. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { createAnswerer } from "../src/answer/create-answerer.ts";
import { loadCorpus } from "../src/corpus/load-corpus.ts";
import { createResponder } from "../src/render/responder.ts";
import { readQuestions } from "./question-set.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STARTS = 5;
const ROUNDS = 5;

const at = (times: number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const milliseconds = (value: number): number => Math.round(value * 100) / 100;

/** Wall time of a fresh process that answers one question and ends. */
const timeStart = (question: string): Promise<number> =>
  new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(process.execPath, ["--import", "tsx", "src/cli/ask.ts", question], {
      cwd: ROOT,
      stdio: "ignore",
    });
    child.on("error", fail);
    child.on("close", (code) =>
      code === 0 ? done(performance.now() - started) : fail(new Error(`ask ended with ${code}`)),
    );
  });

const time = (questions: string[], run: (question: string) => void): number[] => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const question of questions) {
      const started = performance.now();
      run(question);
      if (round > 0) times.push(performance.now() - started);
    }
  }
  return times;
};

const measure = async (): Promise<void> => {
  const corpus = loadCorpus(`${ROOT}corpus`);
  const now = new Date();
  const answerer = createAnswerer(corpus, { now });
  const responder = createResponder({ corpus, answerer, now });
  const questions = readQuestions(`${ROOT}corpus/questions.jsonl`).map(({ question }) => question);
  const answers = time(questions, (question) => answerer.answer(question));
  const messages = time(questions, (question) => responder.ask(question));
  const starts: Record<string, number[]> = {};
  for (const [language, question] of [
    ["zh", "快手日活多少"],
    ["en", "How many users earn income on Kuaishou?"],
  ] as const) {
    const times: number[] = [];
    for (let run = 0; run <= STARTS; run++) times.push(await timeStart(question));
    starts[language] = times.slice(1);
  }
  console.log(
    JSON.stringify({
      name: "answering",
      questions: questions.length,
      answer_p50_ms: milliseconds(at(answers, 0.5)),
      answer_p99_ms: milliseconds(at(answers, 0.99)),
      message_p50_ms: milliseconds(at(messages, 0.5)),
      message_p99_ms: milliseconds(at(messages, 0.99)),
      per_second: Math.round(1000 / (answers.reduce((a, b) => a + b, 0) / answers.length)),
      start_to_first_answer_zh_ms: Math.round(at(starts.zh ?? [], 0.5)),
      start_to_first_answer_en_ms: Math.round(at(starts.en ?? [], 0.5)),
    }),
  );
};

export const addAnswering = (program: Command): void => {
  program.command("answering", { isDefault: true }).description("speed of answers and of the start").action(measure);
};
