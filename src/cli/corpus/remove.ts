/** `corpus remove`: takes an article out. */
import type { Command } from "commander";
import { removeArticle, tidyArticles } from "../../corpus/files/article-files.ts";
import { CorpusError, type LoadedArticle, loadArticle, loadCorpus } from "../../corpus/files/load-corpus.ts";
import { counted, describeClaims } from "./describe-article.ts";
import { findArticle } from "./find-article.ts";
import { corpusOption, DEFAULT_CORPUS } from "./options.ts";
import type { CommandContext } from "./terminal.ts";

interface Weighed {
  /** What reviewed work goes with it; null where none does. */
  reviewed: string | null;
  described: string;
}

/** Only the article itself is read: others may be broken, and so may it. Throws Refusal where there is none. */
const weigh = (corpus: string, id: string): Weighed => {
  let loaded: LoadedArticle | null;
  try {
    loaded = loadArticle(corpus, id);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    const described = "its files couldn't be read as they stood";
    return { reviewed: `${error.message}\nWhether ${id} holds reviewed claims can't be told`, described };
  }
  // for its list of those that are there
  loaded ??= findArticle(loadCorpus(corpus).articles, id);
  const count = loaded.claims.filter(({ review }) => review !== "draft").length;
  const reviewed = count === 0 ? null : `${id} holds ${counted(count, "reviewed claim", "reviewed claims")}`;
  return { reviewed, described: describeClaims(loaded) };
};

export const removeCommand = (program: Command, { terminal, finish }: CommandContext): void => {
  program
    .command("remove")
    .description("take an article out, with its claims")
    .argument("<id>", "the article")
    .option("--yes", "though it holds reviewed claims, or can't be read")
    .addOption(corpusOption())
    .action((id: string, { corpus, yes }: { corpus: string; yes?: true }) => {
      tidyArticles(corpus, terminal.now());
      const { reviewed, described } = weigh(corpus, id);
      if (reviewed !== null && !yes) {
        const again = [
          "npm run corpus -- remove",
          id,
          "--yes",
          ...(corpus === DEFAULT_CORPUS ? [] : ["--corpus", corpus]),
        ];
        terminal.note(`${reviewed}; to remove it all the same: ${again.join(" ")}`);
        return finish(1);
      }
      removeArticle(corpus, id);
      return terminal.out(`Removed ${id} (${described})`);
    });
};
