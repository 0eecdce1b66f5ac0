/** The bot as a process of its own, as `npm start` runs it. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { StandIn } from "../support/stand-in/stand-in.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** What every answer with a fact says; what else it says is the answerer's affair, and tested there. */
export const CITED = /来源|Source/;

export interface BotProcess {
  pid: number;
  /** What it logged so far, one JSON object a line. */
  log: () => string;
  /** Resolves with the exit code, or the signal's name. */
  exited: Promise<number | string>;
  signal: (name: "SIGTERM" | "SIGKILL") => Promise<number | string>;
}

/** A folder for the bot's data, and what removes it. */
export const makeDataFolder = (): { folder: string; file: string; remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), "bot-"));
  return { folder, file: join(folder, "yiju.db"), remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** How long to wait for what a busy machine may take long to do, in milliseconds. */
export const PATIENCE = 60_000;

/** Looks again and again until something holds; fails when patience ends. */
export const until = async (holds: () => boolean): Promise<void> => {
  const deadline = Date.now() + PATIENCE;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`in vain: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** Starts the bot against the stand-in without waiting for it. */
export const launchBot = (standIn: StandIn, dataFile: string, variables: Record<string, string> = {}): BotProcess => {
  const child: ChildProcess = spawn(process.execPath, ["src/run.mjs", "main"], {
    cwd: project,
    env: {
      ...{ PATH: process.env.PATH, BOT_TOKEN: standIn.token, TELEGRAM_API_ROOT: standIn.apiRoot, DATA_FILE: dataFile },
      ...{ QUESTIONS_PER_MINUTE: "1000", ...variables },
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  const note = (piece: Buffer) => {
    log += piece.toString();
  };
  child.stdout?.on("data", note);
  child.stderr?.on("data", note);
  const exited = new Promise<number | string>((resolve) => {
    child.once("exit", (code, signal) => resolve(code ?? signal ?? "unknown"));
  });
  return {
    pid: child.pid ?? 0,
    log: () => log,
    exited,
    signal: (name) => {
      child.kill(name);
      return exited;
    },
  };
};

/** Starts the bot and waits until it fetches updates. */
export const startBot = async (
  standIn: StandIn,
  dataFile: string,
  variables: Record<string, string> = {},
): Promise<BotProcess> => {
  const polls = standIn.calls("getUpdates").length;
  const bot = launchBot(standIn, dataFile, variables);
  let ended: number | string | null = null;
  void bot.exited.then((code) => {
    ended = code;
  });
  await until(() => ended !== null || standIn.calls("getUpdates").length > polls);
  if (ended !== null) throw new Error(`the bot ended with ${String(ended)}:\n${bot.log()}`);
  return bot;
};
