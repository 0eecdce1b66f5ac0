/** `corpus check`: everything that is wrong or could be better, with its place and mend. */
import type { Command } from "commander";
import { tidyArticles } from "../../corpus/article-files.ts";
import { checkCorpus } from "../../corpus/check-corpus.ts";
import { formatProblem } from "../../corpus/problem.ts";
import { corpusOption, jsonOption } from "./options.ts";
import type { CommandContext } from "./terminal.ts";

export const checkCommand = (program: Command, { terminal, finish }: CommandContext): void => {
  program
    .command("check")
    .description("verify the corpus; exit code 1 when something must be mended")
    .option("--wrong", "print only what must be mended")
    .addOption(corpusOption())
    .addOption(jsonOption())
    .action(({ corpus, json, wrong: wrongOnly }: { corpus: string; json?: true; wrong?: true }) => {
      tidyArticles(corpus, terminal.now());
      const { wrong, better } = checkCorpus(corpus);
      if (wrong.length > 0) finish(1);
      if (json) return terminal.out(JSON.stringify({ wrong, better }));
      for (const problem of wrong) terminal.out(`WRONG   ${formatProblem(problem)}`);
      if (!wrongOnly) for (const problem of better) terminal.out(`better  ${formatProblem(problem)}`);
      return terminal.out(
        wrong.length === 0
          ? `Nothing is wrong; ${better.length} things could be better.`
          : `${wrong.length} must be mended.`,
      );
    });
};
