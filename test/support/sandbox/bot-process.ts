/** The bot as a process of its own, told only where the stand-in is. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { StandIn } from "../stand-in/stand-in.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The bot of this project, started as `npm start` starts it. */
export const ownBot = [process.execPath, "src/run.mjs", "main"];

export interface BotProcess {
  child: ChildProcess;
  /** The end of what it wrote, for the person who wonders why it stopped. */
  lastWords: () => string;
  /** Resolves with the exit code, or the signal's name, when the bot ends by itself or is stopped. */
  ended: Promise<number | string>;
  /** SIGTERM, and SIGKILL if that does not help within 12 seconds. */
  stop: () => Promise<void>;
}

/** Starts a bot with a store of its own in a temporary folder, which goes away with it. */
export function startBotProcess(
  telegram: StandIn,
  command: readonly string[],
  extra: Record<string, string> = {},
): BotProcess {
  const [program = process.execPath, ...parameters] = command;
  const folder = mkdtempSync(join(tmpdir(), "yiju-sandbox-"));
  const { WEBHOOK_URL: _, PORT: __, ...environment } = process.env;
  const child = spawn(program, parameters, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...environment,
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      DATA_FILE: join(folder, "bot.db"),
      ...extra,
    },
  });
  let words = "";
  const listen = (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-4000);
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  child.on("error", (error) => listen(Buffer.from(`${error.message}\n`)));
  const ended = new Promise<number | string>((resolve) => {
    child.on("exit", (code, signal) => resolve(code ?? signal ?? "no exit code"));
    child.on("error", (error) => resolve(error.message));
  }).finally(() => rmSync(folder, { recursive: true, force: true }));

  return {
    child,
    lastWords: () => words,
    ended,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      const timer = setTimeout(() => child.kill("SIGKILL"), 12_000);
      await ended;
      clearTimeout(timer);
    },
  };
}
