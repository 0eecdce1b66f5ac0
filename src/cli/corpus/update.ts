/** `corpus update`: takes a changed text or changed particulars in. */
import type { Command } from "commander";
import { replaceArticle, tidyArticles } from "../../corpus/article-files.ts";
import type { GivenLanguage } from "../../corpus/detect-language.ts";
import { loadCorpus } from "../../corpus/load-corpus.ts";
import { type Format, readIntake } from "../../corpus/read-intake.ts";
import { type Updated, updateArticle } from "../../corpus/update-article.ts";
import { describeArticle } from "./describe-article.ts";
import { findArticle } from "./find-article.ts";
import {
  corpusOption,
  formatOption,
  jsonOption,
  readDateOption,
  readLanguageOption,
  readUrlOption,
  readWordsOption,
} from "./options.ts";
import { readInput } from "./read-input.ts";
import type { CommandContext, Terminal } from "./terminal.ts";

interface Options {
  corpus: string;
  json?: true;
  as?: Format;
  title?: string;
  publisher?: string;
  url?: string;
  published?: string;
  asOf?: string;
  language?: GivenLanguage;
  attribution?: string;
}

const report = (updated: Updated, terminal: Terminal): void => {
  const { article, flagged, lost, redated, notes } = updated;
  terminal.out(`Updated ${article.id}`);
  for (const line of describeArticle(updated)) terminal.out(line);
  for (const note of notes) terminal.out(`  ! ${note}`);
  for (const { id, before, after } of flagged)
    terminal.out(`  ? ${id} to be reviewed again: its sentence was\n      ${before}\n    and is now\n      ${after}`);
  for (const id of redated) terminal.out(`  ? ${id} to be reviewed again: its period hangs on the text's date`);
  for (const { id, quote } of lost) terminal.out(`  - ${id} is gone: the text no longer has\n      ${quote}`);
};

export const updateCommand = (program: Command, { terminal }: CommandContext): void => {
  program
    .command("update")
    .description("take a changed text or changed particulars in; reviewed claims move with their quotes or are flagged")
    .argument("<id>", "the article")
    .argument("[input]", "FILE, URL or -, where the text changed")
    .option("--title <title>", "its title", readWordsOption)
    .option("--publisher <name>", "who published it", readWordsOption)
    .option("--url <url>", "where it can be read", readUrlOption)
    .option("--published <date>", "the date on the page", readDateOption)
    .option("--as-of <date>", "the date that the text speaks from", readDateOption)
    .option("--language <language>", "zh, zh-Hans, zh-Hant or en", readLanguageOption)
    .option("--attribution <sentence>", "who owns the text and by what leave it stands here", readWordsOption)
    .addOption(formatOption())
    .addOption(corpusOption())
    .addOption(jsonOption())
    .action(async (id: string, input: string | undefined, { corpus, json, as: format, ...given }: Options) => {
      const intake = input === undefined ? null : readIntake(await readInput(input, terminal), format);
      terminal.note("Reading and drafting …");
      tidyArticles(corpus, terminal.now());
      const { articles, lexicon } = loadCorpus(corpus);
      const updated = updateArticle(findArticle(articles, id), intake, given, { lexicon, now: terminal.now() });
      replaceArticle(corpus, updated);
      if (!json) return report(updated, terminal);
      const { article, claims, flagged, lost, redated, notes } = updated;
      return terminal.out(JSON.stringify({ article, claims: claims.length, flagged, lost, redated, notes }));
    });
};
