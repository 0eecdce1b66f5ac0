/** From the start of a fresh process to its first answer. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ROOT } from "./measure.ts";

/** By the clock, and of processor time, in milliseconds. */
export interface StartTimes {
  clock: number;
  processor: number;
}

// the last thing that the process says is what it took
const TELL_TIME = `data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write("\\n"+(user+system)/1000)})`;

/** Runs `ask` in a process that ends with its answer; in the given folder, which holds the corpus and what is kept beside it. */
export const timeStart = (question: string, folder = ROOT): StartTimes => {
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [...["--import", TELL_TIME, fileURLToPath(new URL("../src/run.mjs", import.meta.url))], ...["cli/ask", question]],
    { cwd: folder, encoding: "utf8" },
  );
  const clock = performance.now() - started;
  if (status !== 0) throw new Error(`ask ended with ${status}: ${stderr}`);
  return { clock, processor: Number(stderr.split("\n").at(-1)) };
};
