/**
 * Changes the code one place at a time and counts the changes that a folder's own tests notice:
 * `npm run mutate -- text answer/decide/verdict`. With `--own-test` only the test named after each file is run; with
 * `--one-line-in 10` only every tenth line of a folder is changed, as a sample.
 */
import { readdirSync, readFileSync } from "node:fs";
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
  const score = all === 0 ? "–" : `${((100 * noticed) / all).toFixed(1)}%`;
  return `| ${name} | ${all} | ${noticed} | ${survived} | ${untested} | ${score} |`;
};

/** Every `step`-th line of a folder's files, one after the other, as Stryker names them. */
const sampleLines = (folder: string, step: number): string[] => {
  const files = readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" });
  const lines = files
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .toSorted()
    .flatMap((name) =>
      readFileSync(`src/${folder}/${name}`, "utf8")
        .split("\n")
        .map((_, at) => [name, at + 1]),
    );
  return lines.filter((_, at) => at % step === 0).map(([name, line]) => `src/${folder}/${name}:${line}-${line}`);
};

const { values, positionals: named } = parseArgs({
  options: { "own-test": { type: "boolean", default: false }, "one-line-in": { type: "string", default: "1" } },
  allowPositionals: true,
});
const tables: string[] = [];
for (const target of named.length > 0 ? named : FOLDERS) {
  const [folder, ...inside] = target.split("/");
  const file = inside.length > 0 ? inside.join("/") : "**/*";
  const step = Number(values["one-line-in"]);
  // What was found stays in a file, so that a second run looks at what changed since.
  const stryker = new Stryker({
    mutate: step > 1 && folder ? sampleLines(folder, step) : [`src/${folder}/${file}.ts`],
    testFiles: [`test/${folder}/${values["own-test"] ? file : "**/*"}.test.ts`],
    // Outside of the project, whose own test runs would take the copies' tests along.
    tempDirName: join(tmpdir(), "mutants"),
    incrementalFile: `coverage/mutants-${target.replaceAll("/", "-")}${values["own-test"] ? "-own-test" : ""}${step > 1 ? `-${step}` : ""}.json`,
  });
  const mutants = (await stryker.runMutationTest()).filter(({ status }) => status !== "Ignored");
  const files = groupBy(mutants, ({ fileName }) => [fileName]);
  tables.push(row(`**${target}**`, mutants));
  for (const [name, of] of files) tables.push(row(name.replace(/^.*\/src\//, "").replace(/\.ts$/, ""), of));
}
console.log(
  ["| | changes | noticed | survived | untested | score |", "|---|---|---|---|---|---|", ...tables].join("\n"),
);
