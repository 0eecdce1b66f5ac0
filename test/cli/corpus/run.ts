/** Runs a corpus command in this process and keeps what it printed. */
import { runCorpus } from "../../../src/cli/corpus/run-corpus.ts";

export interface Run {
  code: number;
  out: string;
  notes: string;
}

export const run = async (args: string[], { stdin = "", now = "2021-08-01T09:00:00Z" } = {}): Promise<Run> => {
  const out: string[] = [];
  const notes: string[] = [];
  const code = await runCorpus(args, {
    out: (line) => out.push(line),
    note: (line) => notes.push(line),
    readStdin: async () => new TextEncoder().encode(stdin),
    now: () => new Date(now),
    interactive: false,
  });
  return { code, out: out.join("\n"), notes: notes.join("\n") };
};
