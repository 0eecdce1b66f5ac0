/** A Telegram that stands in a folder: what people did in one file, every call of the bot in another, so that both outlive the bot. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Update } from "grammy/types";

// What a method takes differs; whoever reads the log knows which it asked for.
export type LoggedCall = {
  method: string;
  payload: Record<string, never> & { [key: string]: unknown };
  id: number | null;
};

const readLines = <Line>(file: string): Line[] =>
  existsSync(file)
    ? readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Line)
    : [];

export const updatesFile = (folder: string): string => join(folder, "updates.jsonl");
const callsFile = (folder: string): string => join(folder, "calls.jsonl");

export const readUpdates = (folder: string): Update[] => readLines<Update>(updatesFile(folder));
export const readCalls = (folder: string): LoggedCall[] => readLines<LoggedCall>(callsFile(folder));

export const addUpdates = (folder: string, updates: Update[]): void =>
  appendFileSync(updatesFile(folder), updates.map((update) => `${JSON.stringify(update)}\n`).join(""));

/** One write, so that a kill leaves the whole line or none. */
export const logCall = (folder: string, call: LoggedCall): void =>
  appendFileSync(callsFile(folder), `${JSON.stringify(call)}\n`);

/** The highest message id given out so far. */
export const lastMessageId = (folder: string): number =>
  Math.max(
    100,
    ...readUpdates(folder).map(({ message }) => message?.message_id ?? 0),
    ...readCalls(folder).map(({ id }) => id ?? 0),
  );
