/**
 * Changes the code one place at a time and counts the changes that a folder's own tests notice:
 * `npm run mutate -- text render/format-number`. With `--own-test` only the test named after each file is run.
 */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { groupBy } from "../src/lexicon/group-by.ts";

type Mutants = Awaited<ReturnType<Stryker["runMutationTest"]>>;

const FOLDERS = ["text", "render", "extract", "answer"];

/** A line of the table: how many changes, noticed, survived, in code that no test runs, and the share noticed. */
const row = (name: string, mutants: Mutants): string => {
  const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [noticed, survived, untested] = [count("Killed", "Timeout"), count("Survived"), count("NoCoverage")];
  const all = noticed + survived + untested;
  return `| ${name} | ${all} | ${noticed} | ${survived} | ${untested} | ${((100 * noticed) / all).toFixed(1)}% |`;
};

const { values, positionals: named } = parseArgs({
  options: { "own-test": { type: "boolean", default: false } },
  allowPositionals: true,
});
const tables: string[] = [];
for (const target of named.length > 0 ? named : FOLDERS) {
  const [folder, file = "**/*"] = target.split("/");
  // What was found stays in a file, so that a second run looks at what changed since.
  const stryker = new Stryker({
    mutate: [`src/${folder}/${file}.ts`],
    testFiles: [`test/${folder}/${values["own-test"] ? file : "**/*"}.test.ts`],
    // Outside of the project, whose own test runs would take the copies' tests along.
    tempDirName: join(tmpdir(), "mutants"),
    incrementalFile: `coverage/mutants-${target.replace("/", "-")}${values["own-test"] ? "-own-test" : ""}.json`,
  });
  const mutants = (await stryker.runMutationTest()).filter(({ status }) => status !== "Ignored");
  const files = groupBy(mutants, ({ fileName }) => [fileName]);
  tables.push(row(`**${target}**`, mutants));
  for (const [name, of] of files) tables.push(row(name.replace(/^.*\/src\//, "").replace(/\.ts$/, ""), of));
}
console.log(
  ["| | changes | noticed | survived | untested | score |", "|---|---|---|---|---|---|", ...tables].join("\n"),
);
