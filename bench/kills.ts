/** `npm run bench -- kills`: the bot killed at random moments, and whether anything was lost or done twice. */
import type { Command } from "commander";
import { killAndCheck } from "../test/kills/kill-and-check.ts";

const measure = async ({ runs, seed }: { runs: string; seed: string }): Promise<void> => {
  const { faults, ...tally } = await killAndCheck(Number(runs), Number(seed), (run) => {
    if (run % 50 === 0) console.error(`${run} …`);
  });
  for (const fault of faults) console.log(fault);
  console.log(JSON.stringify({ runs: Number(runs), seed: Number(seed), ...tally, faults: faults.length }));
  if (faults.length > 0) process.exitCode = 1;
};

export const addKills = (program: Command): void => {
  program
    .command("kills")
    .description("kill the bot at random moments; nothing acknowledged may be lost, nothing sent twice")
    .option("--runs <n>", "how many lives", "1000")
    .option("--seed <n>", "the same lives again", "1")
    .action(measure);
};
