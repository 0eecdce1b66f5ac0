/** The corpus command line: arguments → one command → an exit code. */
import { Command, CommanderError } from "commander";
import { CorpusError } from "../../corpus/load-corpus.ts";
import { Refusal } from "../../corpus/refusal.ts";
import { addCommand } from "./add.ts";
import { checkCommand } from "./check.ts";
import { coverageCommand } from "./coverage.ts";
import { diffCommand } from "./diff.ts";
import { gapsCommand } from "./gaps.ts";
import { listCommand } from "./list.ts";
import { removeCommand } from "./remove.ts";
import { reviewCommand } from "./review.ts";
import { showCommand } from "./show.ts";
import type { CommandContext, ExitCode, Terminal } from "./terminal.ts";
import { updateCommand } from "./update.ts";

/** In the order of an article's life, as help lists them. */
const COMMANDS: ((program: Command, context: CommandContext) => void)[] = [
  addCommand,
  reviewCommand,
  checkCommand,
  listCommand,
  showCommand,
  coverageCommand,
  diffCommand,
  gapsCommand,
  updateCommand,
  removeCommand,
];

const trimEnd = (text: string): string => text.replace(/\n$/, "");

const createProgram = (context: CommandContext): Command => {
  const { terminal } = context;
  const program = new Command("corpus")
    .description("The maintainers' tools: what the bot quotes from.")
    .usage("COMMAND [options]")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(trimEnd(text)),
      writeErr: (text) => terminal.note(trimEnd(text)),
    })
    .showHelpAfterError("(--help after the command tells more)")
    .addHelpText(
      "after",
      "\nExit codes: 0 done · 1 refused, or problems found · 2 called wrongly.\nHow to extend the corpus: corpus/README.md",
    );
  for (const add of COMMANDS) add(program, context);
  return program;
};

/** 0 done, 1 refused or problems found, 2 called wrongly. Failures are told on the terminal, not thrown. */
export const runCorpus = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  let code: ExitCode = 0;
  const finish = (finished: ExitCode): void => {
    code = finished;
  };
  const program = createProgram({ terminal, finish });
  try {
    await program.parseAsync(args.length === 0 ? ["help"] : [...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Refusal) terminal.note(`Refused: ${error.message}.`);
    else if (error instanceof CorpusError) terminal.note(`The corpus can't be used as it stands:\n${error.message}`);
    else throw error;
    return 1;
  }
};
