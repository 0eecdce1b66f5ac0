/** `npm run bench -- regexes`: every regular expression of src against text made to slow it down. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { collectExpressions, findSlowness, keepChecked, notYetChecked } from "../test/hostile/regular-expressions.ts";

const measure = async ({ all }: { all?: boolean }): Promise<void> => {
  const expressions = await collectExpressions();
  const fast = [];
  let slow = 0;
  const looked = all ? expressions : notYetChecked(expressions);
  for (const expression of expressions) {
    const slowness = looked.includes(expression) ? await findSlowness(expression) : null;
    if (slowness === null) fast.push(expression);
    else {
      slow++;
      console.log(`${expression.place} ${slowness}\n  /${expression.source.slice(0, 160)}/${expression.flags}`);
    }
  }
  keepChecked(fast);
  console.log(`${expressions.length} expressions, ${looked.length} attacked, ${slow} grow faster than their text`);
  if (slow > 0) process.exitCode = 1;
};

const ownFile = fileURLToPath(import.meta.url);

/** In a process of its own: what a module puts together is seen only while it is imported for the first time. */
const measureApart = ({ all }: { all?: boolean }): void => {
  const parameters = ["--import", import.meta.resolve("tsx"), ownFile, ...(all ? ["--all"] : [])];
  process.exitCode = spawnSync(process.execPath, parameters, { stdio: "inherit" }).status ?? 1;
};

if (process.argv[1] === ownFile) await measure({ all: process.argv.includes("--all") });

export const addRegexes = (program: Command): void => {
  program
    .command("regexes")
    .description(
      "attack the regular expressions of src, and keep which are fast in test/hostile/checked-expressions.json",
    )
    .option("--all", "also those that were found fast before")
    .action(measureApart);
};
