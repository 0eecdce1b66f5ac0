/** `corpus add`: takes an article in. */
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { addArticle } from "../../corpus/change/add-article.ts";
import { startCorpus } from "../../corpus/files/new-corpus.ts";
import { type Format, readIntake } from "../../corpus/intake/read-intake.ts";
import { askMissing } from "./ask-missing.ts";
import { describeArticle } from "./describe-article.ts";
import {
  addParticularOptions,
  corpusOption,
  formatOption,
  jsonOption,
  naming,
  type ParticularOptions,
  readIdOption,
} from "./options.ts";
import { readInput } from "./read-input.ts";
import type { CommandContext } from "./terminal.ts";

/** A corpus that begins from nothing takes the names that the project knows. */
const OWN_LEXICON = fileURLToPath(new URL("../../../corpus/lexicon", import.meta.url));

interface Options extends ParticularOptions {
  corpus: string;
  json?: true;
  again?: true;
  ask: boolean;
  as?: Format;
  id?: string;
}

export const addCommand = (program: Command, { terminal }: CommandContext): void => {
  const command = program
    .command("add")
    .description(
      "take an article in: pasted text, saved HTML, Markdown, an address, or - for standard input; options tell what the text doesn't",
    )
    .argument("<input>", "FILE, URL or -");
  addParticularOptions(command)
    .option("--id <id>", "its name in the corpus", readIdOption)
    .option("--again", "take it in though the corpus holds it already")
    .option("--no-ask", "don't ask for what the text doesn't tell")
    .addOption(formatOption())
    .addOption(corpusOption())
    .addOption(jsonOption())
    .action(async (input: string, { corpus, json, again, ask, as: format, ...given }: Options) => {
      const raw = await readInput(input, terminal);
      terminal.note("Reading and drafting …");
      const intake = readIntake(raw, format);
      const asked = ask && !json && terminal.interactive ? await askMissing(intake, given) : {};
      if (startCorpus(corpus, OWN_LEXICON)) terminal.note(`${corpus} was empty: it begins with a copy of the lexicon.`);
      const draft = addArticle(corpus, intake, {
        given: { ...given, ...asked },
        file: raw.name,
        again,
        now: terminal.now(),
      });
      const { article, claims, notes } = draft;
      if (json) {
        terminal.out(JSON.stringify({ article, claims: claims.length, notes }));
        return;
      }
      terminal.out(`Added ${article.id}`);
      for (const line of describeArticle(draft)) terminal.out(line);
      for (const note of notes) terminal.out(`  ! ${note}`);
      if (claims.length === 0) return;
      const review = naming(corpus, `npm run corpus -- review ${article.id}`);
      terminal.out(`It answers from now on. To review the drafts: ${review}`);
    });
};
