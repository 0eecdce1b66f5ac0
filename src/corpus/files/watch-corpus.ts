/** Hands over a corpus whenever its folder comes to hold another one; a broken one is reported and never handed over. */
import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Corpus, CorpusError, loadCorpus } from "./load-corpus.ts";

export interface WatchOptions {
  /** A corpus that loads and differs from the one before. */
  onChange: (corpus: Corpus) => void;
  /** The folder can't be used as it stands: once for each new reason. */
  onRefused: (error: Error) => void;
  /** Where it is kept which articles were in order. */
  checkedFile?: string;
  /** Milliseconds without a change after which the folder counts as settled. */
  settle?: number;
  /** Milliseconds between looks at the folder, for file systems that report no changes (network drives, containers). */
  pollEvery?: number;
}

/** Size and time of every file; changes when any file does. */
const signatureOf = (dir: string): string => {
  try {
    return readdirSync(dir, { recursive: true, encoding: "utf8" })
      .sort()
      .map((name) => {
        const { size, mtimeMs } = statSync(join(dir, name));
        return `${name} ${size} ${mtimeMs}`;
      })
      .join("\n");
  } catch {
    return `unreadable at ${Date.now()}`; // A file went between listing and looking: look again next time.
  }
};

/** Files may be written anew with nothing changed but their layout. */
const holdSame = (one: Corpus, other: Corpus): boolean =>
  one.fingerprint === other.fingerprint ||
  (isDeepStrictEqual(one.articles, other.articles) && isDeepStrictEqual(one.lexicon.entries, other.lexicon.entries));

const watchFolder = (dir: string, onEvent: () => void): FSWatcher | null => {
  try {
    const watcher = watch(dir, { recursive: true }, onEvent);
    watcher.on("error", () => watcher.close()); // Polling goes on.
    return watcher;
  } catch {
    return null; // No watching on this file system: polling does it alone.
  }
};

/** Watches `dir` from the state of `current` on; returns what ends it. Keeps no process alive. */
export const watchCorpus = (dir: string, current: Corpus, options: WatchOptions): (() => void) => {
  const { onChange, onRefused, settle = 500, pollEvery = 10_000, checkedFile } = options;
  let known = current;
  let signature = signatureOf(dir);
  let refused: string | null = null;
  let failing: string | null = null;
  let timer: NodeJS.Timeout | undefined;

  const look = (): void => {
    signature = signatureOf(dir);
    try {
      const corpus = loadCorpus(dir, { checkedFile });
      refused = failing = null;
      if (holdSame(corpus, known)) return;
      known = corpus;
      onChange(corpus);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // A folder caught in the middle of a change looks broken too: only a reason that stays is reported.
      if (failing !== error.message) {
        failing = error.message;
        settleThenLook();
      } else if (refused !== error.message) {
        refused = error.message;
        onRefused(error instanceof CorpusError ? error : new Error(`the corpus can't be read: ${error.message}`));
      }
    }
  };
  const settleThenLook = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, settle).unref();
  };

  const watcher = watchFolder(dir, settleThenLook);
  watcher?.unref();
  const poll = setInterval(() => {
    if (signatureOf(dir) !== signature) settleThenLook();
  }, pollEvery).unref();
  return () => {
    watcher?.close();
    clearInterval(poll);
    clearTimeout(timer);
  };
};
