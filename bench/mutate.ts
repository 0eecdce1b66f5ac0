/** Changes the code one place at a time and counts the changes that a folder's own tests notice: `npm run mutate -- text render/format-number`. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";

const FOLDERS = ["text", "extract", "answer", "render"];

const [, , ...named] = process.argv;
for (const target of named.length > 0 ? named : FOLDERS) {
  const [folder, file = "**/*"] = target.split("/");
  // What was found stays in a file, so that a second run looks at what changed since.
  const stryker = new Stryker({
    mutate: [`src/${folder}/${file}.ts`],
    testFiles: [`test/${folder}/**/*.test.ts`],
    // Outside of the project, whose own test runs would take the copies' tests along.
    tempDirName: join(tmpdir(), "mutants"),
    incrementalFile: `coverage/mutants-${target.replace("/", "-")}.json`,
  });
  const mutants = await stryker.runMutationTest();
  const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  const all = noticed + count("Survived", "NoCoverage");
  console.log(`${target}: ${noticed} of ${all} changes noticed, ${((100 * noticed) / all).toFixed(1)}%`);
}
