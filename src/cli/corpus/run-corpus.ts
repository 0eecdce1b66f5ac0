/** The corpus command line: arguments → one command → an exit code. */
import { Command, CommanderError } from "commander";
import { CorpusError } from "../../corpus/files/load-corpus.ts";
import { Refusal } from "../../corpus/refusal.ts";
import { describeSystemFailure } from "./system-failure.ts";
import type { CommandContext, ExitCode, Terminal } from "./terminal.ts";

type AddCommand = (program: Command, context: CommandContext) => void;

/** In the order of an article's life, as help lists them; each loads what it needs only when it is called. */
const COMMANDS: Record<string, () => Promise<AddCommand>> = {
  add: async () => (await import("./add.ts")).addCommand,
  review: async () => (await import("./review.ts")).reviewCommand,
  check: async () => (await import("./check.ts")).checkCommand,
  list: async () => (await import("./list.ts")).listCommand,
  show: async () => (await import("./show.ts")).showCommand,
  coverage: async () => (await import("./coverage.ts")).coverageCommand,
  diff: async () => (await import("./diff.ts")).diffCommand,
  gaps: async () => (await import("./gaps.ts")).gapsCommand,
  update: async () => (await import("./update.ts")).updateCommand,
  remove: async () => (await import("./remove.ts")).removeCommand,
};

const trimEnd = (text: string): string => text.replace(/\n$/, "");

/** With the command that is called, or with all of them for help and mistakes. */
const createProgram = async (called: string, context: CommandContext): Promise<Command> => {
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
  const needed = Object.hasOwn(COMMANDS, called) ? [called] : Object.keys(COMMANDS);
  for (const name of needed) (await COMMANDS[name]?.())?.(program, context);
  return program;
};

/** `help bogus` is told as `bogus` is. */
const isHelpOnNothing = ([help, command]: readonly string[]): boolean =>
  help === "help" && command !== undefined && command !== "help" && !Object.hasOwn(COMMANDS, command);

/** 0 done, 1 refused or problems found, 2 called wrongly. Failures are told on the terminal, not thrown. */
export const runCorpus = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  let code: ExitCode = 0;
  const finish = (finished: ExitCode): void => {
    code = finished;
  };
  const program = await createProgram(args[0] ?? "", { terminal, finish });
  try {
    await program.parseAsync(isHelpOnNothing(args) ? args.slice(1) : args.length === 0 ? ["help"] : [...args], {
      from: "user",
    });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Refusal) terminal.note(`Refused: ${error.message}.`);
    else if (error instanceof CorpusError) terminal.note(`This can't be used as it stands:\n${error.message}`);
    else {
      const failure = describeSystemFailure(error);
      if (failure === null) throw error;
      terminal.note(failure);
    }
    return 1;
  }
};
