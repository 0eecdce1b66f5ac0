/** The store that answers go on with, whatever happens to its file. */
import { createLibsqlStore } from "./libsql-store.ts";
import { createMemoryStore } from "./memory-store.ts";
import type { Store } from "./store.ts";

/** Hears once that the file cannot be used, in a sentence with the mend. */
export type OnLost = (message: string) => void;

// What SQLite says → what it means for the one who runs the bot.
const MENDS: [RegExp, string][] = [
  [/full/i, "the disk is full: make room, then restart"],
  [/disk i\/o/i, "the disk is full or broken: make room or put the file elsewhere, then restart"],
  [
    /readonly|read-only|permission|EACCES|EROFS|unable to open/i,
    "it cannot be written: give the bot the right to, then restart",
  ],
  [/not a database|malformed|corrupt/i, "it is damaged: move it away or put a backup back, then restart"],
  [/locked|busy/i, "another program holds it: stop that one, then restart"],
];

/** One sentence for the log: the file, what happened, what to do, what is lost meanwhile. */
export const describeLoss = (file: string, error: unknown): string => {
  const why = error instanceof Error ? error.message : String(error);
  const mend = MENDS.find(([pattern]) => pattern.test(why))?.[1] ?? "see what it says, then restart";
  return `The data file ${file} cannot be used (${why}). To mend it: ${mend}. Until then questions are answered, but settings, feedback and digests are kept in memory only.`;
};

/** Where a file that can no longer be written may still be read. */
const readable = ["chat", "exchange", "sent"] as const;

/** Opens the file, and goes on in memory from the first moment that the file fails. */
export const openStore = (file: string, onLost: OnLost, open: (file: string) => Store = createLibsqlStore): Store => {
  let isLost = false;
  const lose = (error: unknown, older: Store | null): Store => {
    isLost = true;
    onLost(describeLoss(file, error));
    return withOlder(createMemoryStore(), older);
  };
  const openOrLose = (): Store => {
    try {
      return open(file);
    } catch (error) {
      return lose(error, null);
    }
  };
  let current = openOrLose();
  const call = (store: Store, name: keyof Store, given: unknown[]): Promise<unknown> =>
    (store[name] as (...values: unknown[]) => Promise<unknown>)(...given);
  return new Proxy({} as Store, {
    get:
      (_, name: keyof Store) =>
      async (...given: unknown[]) => {
        const store = current;
        try {
          return await call(store, name, given);
        } catch (error) {
          if (isLost && store === current) throw error;
          if (!isLost) current = lose(error, store);
          return call(current, name, given);
        }
      },
  });
};

/** A store in memory that looks up in an older one, as far as that can be read, what it does not have itself. */
const withOlder = (store: Store, older: Store | null): Store => {
  if (!older) return store;
  const takeOver = async (id: number): Promise<void> => {
    const known = (await store.chat(id)) ?? (await older.chat(id).catch(() => null));
    if (!known) return;
    await store.saveChat(known);
    await store.changeSettings(id, known.kind, known.settings);
  };
  const looking = Object.fromEntries(
    readable.map((name) => {
      const look = async (...given: [never, never]) =>
        (await store[name](...given)) ?? older[name](...given).catch(() => null);
      return [name, look];
    }),
  );
  return {
    ...store,
    ...looking,
    saveChat: async (chat) => {
      await takeOver(chat.id);
      await store.saveChat(chat);
    },
    changeSettings: async (id, kind, change) => {
      await takeOver(id);
      return store.changeSettings(id, kind, change);
    },
    close: () => older.close().catch(() => undefined),
  };
};
