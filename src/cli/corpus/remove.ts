/** `corpus remove`: takes an article out. */
import type { Command } from "commander";
import { removeArticle, tidyArticles } from "../../corpus/article-files.ts";
import { loadCorpus } from "../../corpus/load-corpus.ts";
import { describeClaims } from "./describe-article.ts";
import { findArticle } from "./find-article.ts";
import { corpusOption } from "./options.ts";
import type { CommandContext } from "./terminal.ts";

export const removeCommand = (program: Command, { terminal, finish }: CommandContext): void => {
  program
    .command("remove")
    .description("take an article out, with its claims")
    .argument("<id>", "the article")
    .option("--yes", "though it holds reviewed claims")
    .addOption(corpusOption())
    .action((id: string, { corpus, yes }: { corpus: string; yes?: true }) => {
      tidyArticles(corpus, terminal.now());
      const loaded = findArticle(loadCorpus(corpus).articles, id);
      const reviewed = loaded.claims.filter(({ review }) => review !== "draft").length;
      if (reviewed > 0 && !yes) {
        terminal.note(
          `${id} holds ${reviewed} reviewed claims; to remove it all the same: npm run corpus -- remove ${id} --yes`,
        );
        return finish(1);
      }
      removeArticle(corpus, id);
      return terminal.out(`Removed ${id} (${describeClaims(loaded)})`);
    });
};
