/** `corpus update`: takes a changed text or changed particulars in. */

import type { Command } from "commander";
import { type Updated, updateArticle } from "../../corpus/change/update-article.ts";
import { replaceArticle, tidyArticles } from "../../corpus/files/article-files.ts";
import { loadCorpus } from "../../corpus/files/load-corpus.ts";
import { type Format, readIntake } from "../../corpus/intake/read-intake.ts";
import { Refusal } from "../../corpus/refusal.ts";
import { counted, describeArticle } from "./describe-article.ts";
import { findArticle } from "./find-article.ts";
import { addParticularOptions, corpusOption, formatOption, jsonOption, type ParticularOptions } from "./options.ts";
import { confirm } from "./prompts.ts";
import { readInput } from "./read-input.ts";
import type { CommandContext, Terminal } from "./terminal.ts";

interface Options extends ParticularOptions {
  corpus: string;
  json?: true;
  yes?: true;
  as?: Format;
}

/** Several numbers of one sentence are told of together. */
const idsBy = <T extends { id: string }>(claims: readonly T[], keyOf: (claim: T) => string): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const claim of claims) groups.set(keyOf(claim), [...(groups.get(keyOf(claim)) ?? []), claim.id]);
  return groups;
};

const report = (updated: Updated, terminal: Terminal): void => {
  const { article, flagged, lost, redated, notes } = updated;
  terminal.out(`Updated ${article.id}`);
  for (const line of describeArticle(updated)) terminal.out(line);
  for (const note of notes) terminal.out(`  ! ${note}`);
  const changes = idsBy(flagged, ({ before, after }) => `${before}\n    and is now\n      ${after}`);
  for (const [change, ids] of changes)
    terminal.out(`  ? ${ids.join(", ")} to be reviewed again: the sentence was\n      ${change}`);
  for (const id of redated) terminal.out(`  ? ${id} to be reviewed again: its period hangs on the text's date`);
  for (const [quote, ids] of idsBy(lost, (claim) => claim.quote))
    terminal.out(
      `  - ${ids.join(", ")} ${ids.length === 1 ? "is" : "are"} gone: the text no longer has\n      ${quote}`,
    );
};

/** Of their word sequences, versions of one article share far more, even when half of it is new. */
const ANOTHER_ARTICLE = 0.2;

/** Asks at a terminal, and else throws Refusal, where the text is likely another article's by mistake. */
const refuseAnother = async (id: string, { likeness, lost }: Updated, mayAsk: boolean): Promise<void> => {
  if (likeness >= ANOTHER_ARTICLE) return;
  const shared = `the text shares ${Math.floor(likeness * 100)}% with that of ${id}, as another article would`;
  const ids = lost.map((claim) => claim.id);
  const named = `${ids.slice(0, 5).join(", ")}${ids.length > 5 ? " …" : ""}`;
  const loss =
    ids.length === 0
      ? "Its drafts would be lost"
      : `${counted(ids.length, "reviewed claim", "reviewed claims")} would be lost: ${named}`;
  if (mayAsk) {
    const isMeant = await confirm({ message: `${shared}. ${loss}. Take it all the same?`, initialValue: false });
    if (isMeant === true) return;
    throw new Refusal("nothing was changed");
  }
  throw new Refusal(`${shared}. ${loss}. Take it in with add, or give --yes to replace ${id} all the same`);
};

export const updateCommand = (program: Command, { terminal }: CommandContext): void => {
  const command = program
    .command("update")
    .description("take a changed text or changed particulars in; reviewed claims move with their quotes or are flagged")
    .argument("<id>", "the article")
    .argument("[input]", "FILE, URL or -, where the text changed");
  addParticularOptions(command)
    .option("--yes", "though the text shares next to nothing with the old one")
    .addOption(formatOption())
    .addOption(corpusOption())
    .addOption(jsonOption())
    .action(async (id: string, input: string | undefined, { corpus, json, yes, as: format, ...given }: Options) => {
      const intake = input === undefined ? null : readIntake(await readInput(input, terminal), format);
      terminal.note("Reading and drafting …");
      tidyArticles(corpus, terminal.now());
      const { articles, lexicon } = loadCorpus(corpus);
      const updated = updateArticle(findArticle(articles, id), intake, given, { lexicon, now: terminal.now() });
      if (!yes) await refuseAnother(id, updated, terminal.interactive && !json);
      replaceArticle(corpus, updated);
      if (!json) return report(updated, terminal);
      const { article, claims, flagged, lost, redated, notes } = updated;
      return terminal.out(JSON.stringify({ article, claims: claims.length, flagged, lost, redated, notes }));
    });
};
