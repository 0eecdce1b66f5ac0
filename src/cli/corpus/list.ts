/** `corpus list`: the articles, one a line. */
import type { Command } from "commander";
import { loadCorpus } from "../../corpus/files/load-corpus.ts";
import { describeClaims } from "./describe-article.ts";
import { corpusOption, jsonOption } from "./options.ts";
import type { CommandContext } from "./terminal.ts";

export const listCommand = (program: Command, { terminal }: CommandContext): void => {
  program
    .command("list")
    .description("list the articles")
    .addOption(corpusOption())
    .addOption(jsonOption())
    .action(({ corpus, json }: { corpus: string; json?: true }) => {
      const { articles } = loadCorpus(corpus);
      if (json) {
        terminal.out(JSON.stringify(articles.map(({ article, claims }) => ({ ...article, claims: claims.length }))));
        return;
      }
      const width = Math.max(0, ...articles.map(({ article }) => article.id.length));
      for (const loaded of articles) {
        const { id, title, published } = loaded.article;
        terminal.out(`${id.padEnd(width)}  ${published ?? "no date   "}  ${title}  (${describeClaims(loaded)})`);
      }
      if (articles.length === 0) terminal.out("No articles yet. To take one in: npm run corpus -- add FILE");
    });
};
