/** `npm run ask`: one question answered for people, or many as JSON lines for programs. */
import { runAsk } from "./ask-run.ts";

// `| head` closes the pipe early; nothing is wrong then.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await runAsk(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  now: () => new Date(),
});
