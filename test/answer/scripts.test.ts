/** A question is answered alike in simplified and in traditional characters. */
import { fileURLToPath } from "node:url";
import simplifiedToTraditional from "opencc-js/dict/STCharacters";
import { expect, test } from "vitest";
import { createAnswerer } from "../../src/answer/create-answerer.ts";
import { loadCorpus } from "../../src/corpus/files/load-corpus.ts";
import { readQuestions } from "../../src/corpus/question-set.ts";
import { fold } from "../../src/text/fold.ts";

const folder = fileURLToPath(new URL("../../corpus", import.meta.url));
const answerer = createAnswerer(loadCorpus(folder), { now: () => new Date("2026-11-23T00:00:00Z") });

const traditional = new Map(
  simplifiedToTraditional.split("|").map((pair): [string, string] => {
    const [from = "", to = from] = pair.split(" ");
    return [from, to];
  }),
);
const inTraditional = (question: string): string =>
  Array.from(question, (char) => traditional.get(char) ?? char).join("");

const outcome = (question: string): unknown => {
  const answer = answerer.answer(question);
  return answer.status === "answered" ? [answer.status, answer.facts[0]?.claim.id] : [answer.status];
};

const questions = [
  ...readQuestions(`${folder}/questions.jsonl`).map(({ question }) => question),
  ...["快手日活目标是多少", "没算格力卖了多少", "格力直播几点开始", "格力直播亏了多少", "快手原来日活多少"],
  ...["超级品牌日前几场卖了多少", "短视频用户占全体网民的比重", "跨境电商进出口多少", "快手上个季度日活多少"],
].filter((question) => fold(inTraditional(question)) === fold(question) && inTraditional(question) !== question);

test.for(questions)("%s", (question) => {
  expect(outcome(inTraditional(question))).toEqual(outcome(question));
});
