/** `npm run sandbox`: try the whole bot in the browser, without a token and without Telegram. */
import { parseArgs } from "node:util";
import { startSandbox } from "./sandbox.ts";

const usage = `npm run sandbox [-- --port NUMBER]

Starts the bot with a stand-in for Telegram and a page to chat with it: a private chat, a group and a channel.
Nothing is kept after it ends. Ctrl-C ends it.

  --port NUMBER   where the page is served on this machine; 8790 unless said, 0 for any free one
  --help          this text`;

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port; // "8790"
  throw new Error(`--port wants a number from 0 to 65535, not "${text}"`);
}

function describeProblem(error: unknown, port: string): string {
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return `Port ${port} is taken by another program. Choose another one: npm run sandbox -- --port ${Number(port) + 1}`;
  }
  return error instanceof Error ? error.message : String(error);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string", default: "8790" }, help: { type: "boolean" } } });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const { port } = values;
  try {
    const starting = startSandbox({ port: readPort(port) });
    let stopping = false;
    const stop = () => {
      if (stopping) return;
      stopping = true;
      void starting.then((sandbox) => sandbox.stop()).then(() => process.exit(0));
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
    const { url, bot } = await starting;
    void bot.ended.then((code) => {
      if (!stopping) process.stderr.write(`The bot has stopped (${code}):\n${bot.lastWords()}\n`);
    });
    process.stdout.write(`The sandbox is at ${url}\nCtrl-C ends it.\n`);
  } catch (error) {
    process.stderr.write(`${describeProblem(error, port)}\n`);
    process.exitCode = 1;
  }
}

await main();
