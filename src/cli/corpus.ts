/** `npm run corpus`: the maintainers' tools, on this process's terminal. */
import { buffer } from "node:stream/consumers";
import { runCorpus } from "./corpus/run-corpus.ts";

// `| head` closes the pipe early; nothing is wrong then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runCorpus(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
  readStdin: async () => buffer(process.stdin),
  now: () => new Date(),
  interactive: process.stdin.isTTY && process.stdout.isTTY,
});
