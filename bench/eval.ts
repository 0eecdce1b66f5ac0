/**
 * `npm run eval`: how right the answers are, by language and kind of question.
 *   npm run eval -- [--set questions.jsonl:corpus[:texts] …] [--json] [-v] [--record]
 * Without --set the corpus' own questions are asked, and those of the invented articles. --record keeps the figures for the next run to compare with.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import pc from "picocolors";
import type { Answer, Fact } from "../src/answer/answer.ts";
import { createAnswerer } from "../src/answer/create-answerer.ts";
import { slice } from "../src/text/span.ts";
import { askedAt, loadAsked, readQuestions, readSets, type SetQuestion, sameValue } from "./question-set.ts";

const RECORD = fileURLToPath(new URL("results/eval.json", import.meta.url));

interface Row {
  asked: number;
  right: number;
}
type Board = Record<string, Row>;

const quotesOf = (answer: Answer): string[] =>
  answer.status === "answered" ? answer.facts.map(({ quote }) => quote) : [];

/** Whether an answer is right: its first quote holds a gold string, all quotes together hold every one that is needed. */
const isRight = (question: SetQuestion, answer: Answer): boolean => {
  const quotes = quotesOf(answer);
  const needed = [...(question.goldAll ?? []), ...(question.also ?? [])].map((one) =>
    typeof one === "string" ? [one] : one.gold,
  );
  const hasAll = needed.every((any) => quotes.some((quote) => any.some((piece) => quote.includes(piece))));
  if (question.kind === "chitchat") return answer.status === "chat" || answer.status === "not_found";
  if (question.gold.length === 0 && needed.length === 0) return answer.status === "not_found";
  if (question.kind === "ambiguous" && answer.status === "ambiguous") return true;
  if (answer.status !== "answered") return false;
  if (needed.length > 0 && !question.also) return hasAll;
  return question.gold.some((piece) => quotes[0]?.includes(piece)) && hasAll;
};

const program = new Command("eval")
  .description("how right the answers are")
  .option(
    "--set <questions:corpus:texts...>",
    "question sets, each with its corpus folder and, if given, a folder of texts to draft beside it",
    ["corpus/questions.jsonl:corpus", "bench/invented/questions.jsonl:corpus:bench/invented"],
  )
  .option("--json", "figures as JSON")
  .option("--record", "keep the figures for the next run to compare with")
  .option("-v, --verbose", "show the questions that went wrong")
  .parse();
const options = program.opts<{ set: string[]; json?: boolean; record?: boolean; verbose?: boolean }>();

const boards: Record<string, Board> = {};
for (const set of readSets(options.set)) {
  const { file } = set;
  const corpus = loadAsked(set);
  const answerer = createAnswerer(corpus, { now: askedAt });
  const board: Board = {};
  boards[file] = board;
  const count = (key: string, right: boolean): void => {
    board[key] ??= { asked: 0, right: 0 };
    board[key].asked++;
    if (right) board[key].right++;
  };
  const textOf = (fact: Fact): string =>
    corpus.articles.find(({ article }) => article.id === fact.article.id)?.text ?? "";
  for (const question of readQuestions(file)) {
    const answer = answerer.answer(question.question, question.prior);
    const right = isRight(question, answer);
    const answered = answer.status === "answered";
    const known = question.gold.length > 0;
    count("right", right);
    if (known) count("known: answered", answered || answer.status === "ambiguous");
    else if (question.kind !== "chitchat") count("unknown: refused", answer.status === "not_found");
    if (answered) count("right of those answered", right);
    if (answered) for (const fact of answer.facts) count("quotes exact", textOf(fact).includes(fact.quote));
    const first = answered ? answer.facts[0] : undefined;
    if (right && question.value && first) {
      const span = first.date?.span ?? first.claim.statistic?.span;
      count("headline value", span !== undefined && sameValue(slice(textOf(first), span), question.value));
    }
    count(`language ${question.lang}`, right);
    count(`kind ${question.kind}`, right);
    if (options.verbose && !right) {
      const said =
        quotesOf(answer)[0] ?? (answer.status === "not_found" ? JSON.stringify(answer.missing) : answer.status);
      console.error(
        `${question.id} [${question.lang}/${question.kind}] ${question.question}\n    ${said.slice(0, 120)}`,
      );
    }
  }
}

const before: Record<string, Board> = existsSync(RECORD)
  ? (JSON.parse(readFileSync(RECORD, "utf8")) as Record<string, Board>)
  : {};
const percent = ({ asked, right }: Row): number => (asked === 0 ? 0 : (100 * right) / asked);
if (options.json) console.log(JSON.stringify(boards));
else {
  for (const [name, board] of Object.entries(boards)) {
    console.log(pc.bold(`\n${name}`));
    for (const [key, row] of Object.entries(board).sort(
      ([a], [b]) => Number(a.includes(" ")) - Number(b.includes(" ")) || (a < b ? -1 : 1),
    )) {
      const old = before[name]?.[key];
      const change = old ? percent(row) - percent(old) : 0;
      const note =
        Math.abs(change) < 0.05
          ? ""
          : change > 0
            ? pc.green(`  +${change.toFixed(1)}`)
            : pc.red(`  ${change.toFixed(1)}`);
      console.log(`${key.padEnd(26)} ${percent(row).toFixed(1).padStart(5)}%  ${row.right}/${row.asked}${note}`);
    }
  }
}
if (options.record) writeFileSync(RECORD, `${JSON.stringify({ ...before, ...boards }, null, 1)}\n`);
