/** `corpus gaps`: what people asked and the corpus doesn't hold. */
import { type Command, InvalidArgumentError } from "commander";
import { questionLine } from "../../render/question-line.ts";
import { jsonOption } from "./options.ts";
import { readGaps } from "./read-gaps.ts";
import type { CommandContext } from "./terminal.ts";

const readLimit = (value: string): number => {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1) throw new InvalidArgumentError("It wants a whole number from 1.");
  return limit;
};

const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

export const gapsCommand = (program: Command, { terminal }: CommandContext): void => {
  program
    .command("gaps")
    .description("list the questions that could not be answered, the most asked first")
    .option("--store <file>", "the bot's data file", "data/yiju.db")
    .option("--limit <number>", "how many", readLimit, 50)
    .addOption(jsonOption())
    .action(async ({ store, limit, json }: { store: string; limit: number; json?: true }) => {
      const gaps = await readGaps(store, limit);
      if (json) return terminal.out(JSON.stringify(gaps));
      for (const gap of gaps)
        terminal.out(`${String(gap.count).padStart(4)} ×  last ${day(gap.lastAt)}  ${questionLine(gap)}`);
      if (gaps.length === 0) terminal.out("No question went unanswered.");
    });
};
