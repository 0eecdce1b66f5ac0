/** `corpus check`: everything that is wrong or could be better, with its place and mend. */
import type { Command } from "commander";
import { checkCorpus } from "../../corpus/check-corpus.ts";
import { tidyArticles } from "../../corpus/files/article-files.ts";
import { formatProblem, type Problem } from "../../corpus/files/problem.ts";
import { corpusOption, jsonOption, naming } from "./options.ts";
import type { CommandContext } from "./terminal.ts";

interface Options {
  corpus: string;
  json?: true;
  wrong?: true;
  names?: true;
}

export const checkCommand = (program: Command, { terminal, finish }: CommandContext): void => {
  program
    .command("check")
    .description("verify the corpus; exit code 1 when something must be mended")
    .option("--wrong", "print only what must be mended")
    .option("--names", "list the lexicon's subjects that no article names, too")
    .addOption(corpusOption())
    .addOption(jsonOption())
    .action(({ corpus, json, wrong: wrongOnly, names }: Options) => {
      terminal.note("Checking …");
      tidyArticles(corpus, terminal.now());
      const found = checkCorpus(corpus);
      const told = (problems: readonly Problem[]): Problem[] =>
        problems.map((problem) => ({ ...problem, mend: naming(corpus, problem.mend) }));
      const [wrong, better, unusedNames] = [told(found.wrong), told(found.better), told(found.unusedNames)];
      if (wrong.length > 0) finish(1);
      if (json) return terminal.out(JSON.stringify({ wrong, ...(!wrongOnly && { better, unusedNames }) }));
      for (const problem of wrong) terminal.out(`WRONG   ${formatProblem(problem)}`);
      if (!wrongOnly) for (const problem of better) terminal.out(`better  ${formatProblem(problem)}`);
      if (names) for (const problem of unusedNames) terminal.out(`unused  ${formatProblem(problem)}`);
      else if (unusedNames.length > 0)
        terminal.out(`${unusedNames.length} subjects of the lexicon stand in no article; --names lists them.`);
      const summary = wrong.length === 0 ? "Nothing is wrong" : `${wrong.length} must be mended`;
      return terminal.out(`${summary}; ${better.length} could be better.`);
    });
};
