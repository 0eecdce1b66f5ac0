/** `corpus diff`: what a change of the corpus does to its answers, before it happens. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { loadCorpus } from "../../corpus/files/load-corpus.ts";
import { type Question, readQuestions } from "../../corpus/question-set.ts";
import { questionLine } from "../../render/question-line.ts";
import { withBefore } from "./checkout.ts";
import { counted } from "./describe-article.ts";
import { corpusOption, jsonOption } from "./options.ts";
import { readGaps } from "./read-gaps.ts";
import { type Change, type Comparison, compare, type Outcome, replay } from "./replay.ts";
import type { CommandContext, Terminal } from "./terminal.ts";

interface Options {
  corpus: string;
  json?: true;
  questions?: string[];
  store?: string;
}

/** As many unanswered questions as a maintainer would read the effects of. */
const MOST_GAPS = 1000;

const describeOutcome = ({ status, quote, number, article }: Outcome): string =>
  status === "answered" ? `${number === null ? "" : `${number} · `}${quote} (${article})` : `– (${status})`;

const describeChanges = (title: string, changes: readonly Change[], terminal: Terminal): void => {
  if (changes.length === 0) return;
  terminal.out(`\n${title}`);
  for (const { question, before, after } of changes) {
    terminal.out(`  ${questionLine(question)}`);
    terminal.out(`    before  ${describeOutcome(before)}`);
    terminal.out(`    after   ${describeOutcome(after)}`);
  }
};

const report = ({ gained, lost, changed, conflicts, same }: Comparison, terminal: Terminal): void => {
  describeChanges("Lost", lost, terminal);
  describeChanges("Changed", changed, terminal);
  describeChanges("Gained", gained, terminal);
  describeChanges("Sources disagree now", conflicts, terminal);
  terminal.out(
    `\n${gained.length} gained, ${lost.length} lost, ${changed.length} changed, ${conflicts.length} in conflict, ${same} the same.`,
  );
};

const ownQuestions = (folder: string): Question[] => {
  const file = join(folder, "questions.jsonl");
  return existsSync(file) ? readQuestions(file) : [];
};

/** Questions that no corpus brings: given files, and what people asked in vain. */
const gatherQuestions = async ({ questions = [], store }: Options): Promise<Question[]> => {
  const gaps = store === undefined ? [] : await readGaps(store, MOST_GAPS);
  const asked = gaps.map(({ question, prior }) => ({ question, ...(prior !== null && { prior }) }));
  return [...questions.flatMap(readQuestions), ...asked];
};

/** Each question once, as it stands first. */
const withoutRepeats = (questions: readonly Question[]): Question[] => {
  const seen = new Map<string, Question>();
  for (const question of questions) {
    const key = `${question.prior ?? ""}\n${question.question}`;
    if (!seen.has(key)) seen.set(key, question);
  }
  return [...seen.values()];
};

export const diffCommand = (program: Command, { terminal, finish }: CommandContext): void => {
  program
    .command("diff")
    .description(
      "replay questions before and after a change: answers gained, lost, changed, in conflict; exit code 1 when one is lost",
    )
    .argument("[before]", "a corpus folder or a git revision", "HEAD")
    .option("--questions <file...>", "question sets beside the corpus' own questions.jsonl")
    .option("--store <file>", "the bot's data file: its unanswered questions are replayed too")
    .addOption(corpusOption())
    .addOption(jsonOption())
    .action(async (before: string, options: Options) => {
      const given = await gatherQuestions(options);
      const now = terminal.now();
      const changed = loadCorpus(options.corpus);
      const comparison = withBefore(before, options.corpus, (folder) => {
        // What the change takes out of the set is replayed too; what it keeps is judged by the new set.
        const questions = withoutRepeats([...ownQuestions(options.corpus), ...given, ...ownQuestions(folder)]);
        terminal.note(
          questions.length === 0
            ? `There is no question to ask: write some into ${join(options.corpus, "questions.jsonl")}, or give --questions or --store.`
            : `Replaying ${counted(questions.length, "question", "questions")} twice …`,
        );
        const was = replay(loadCorpus(folder), questions, now);
        return compare(questions, was, replay(changed, questions, now));
      });
      if (comparison.lost.length > 0) finish(1);
      if (options.json) return terminal.out(JSON.stringify(comparison));
      return report(comparison, terminal);
    });
};
