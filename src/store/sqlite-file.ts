/** A SQLite file through libsql, in the store's newest shape: each statement prepared once, writes of one moment committed together. */
import { dirname } from "node:path";
import Database from "libsql";
import { makeFolder } from "../corpus/files/make-folder.ts";
import { migrations } from "./migrations.ts";

type Value = string | number | null;

export interface SqliteFile {
  /** Every row that a query finds. */
  all: <Row>(sql: string, ...values: Value[]) => Row[];
  /** The first row, or null; what a row holds its SQL tells, as for `all`. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  first: <Row>(sql: string, ...values: Value[]) => Row | null;
  /** Changes rows, and returns how many; within `write` only. */
  run: (sql: string, ...values: Value[]) => number;
  /** Does the work at once or not at all. Work asked for in the same moment shares a commit; what fails fails alone. */
  write: <Result>(work: () => Result) => Promise<Result>;
  /** After all that was asked for. */
  close: () => void;
}

/** Opens or makes the file. Throws what SQLite says when it can't: a damaged file, no right to write, a full disk. */
export const openSqliteFile = (file: string): SqliteFile => {
  if (file !== ":memory:") makeFolder(dirname(file));
  const db = new Database(file);
  // WAL with NORMAL: what was acknowledged survives the death of the process; a power cut may take the last moments.
  db.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 2000;",
  );
  migrate(db);

  const prepared = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const all = <Row>(sql: string, ...values: Value[]): Row[] => prepare(sql).all(...values) as Row[];
  const atOnce = <Result>(work: () => Result): Result => {
    db.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      db.exec("COMMIT");
      return result;
    } catch (error) {
      // A full disk has ended it already, and to end it again would hide what happened.
      if (db.inTransaction) db.exec("ROLLBACK");
      throw error;
    }
  };
  const waiting: { work: () => unknown; resolve: (result: never) => void; reject: (error: unknown) => void }[] = [];
  const flush = (): void => {
    const batch = waiting.splice(0);
    if (batch.length === 0) return;
    let results: unknown[];
    try {
      results = atOnce(() => batch.map(({ work }) => work()));
    } catch {
      // One of them is at fault: each by itself.
      for (const { work, resolve, reject } of batch) {
        try {
          resolve(atOnce(work) as never);
        } catch (error) {
          reject(error);
        }
      }
      return;
    }
    for (const [index, { resolve }] of batch.entries()) resolve(results[index] as never);
  };

  return {
    all,
    // Rather than libsql's get(), which adds a field of its own to the row.
    first: <Row>(sql: string, ...values: Value[]) => all<Row>(sql, ...values)[0] ?? null,
    run: (sql, ...values) => prepare(sql).run(...values).changes,
    write: <Result>(work: () => Result) =>
      new Promise<Result>((resolve, reject) => {
        if (waiting.push({ work, resolve, reject }) === 1) setImmediate(flush);
      }),
    close: () => {
      flush();
      db.close();
    },
  };
};

/** Brings the file up to the newest shape, one step at a time. */
const migrate = (db: Database.Database): void => {
  const [row] = db.prepare("PRAGMA user_version").all() as { user_version: number }[];
  const version = row?.user_version ?? 0;
  if (version > migrations.length)
    throw new Error(`the file was written by a newer version (${version}; this one knows up to ${migrations.length})`);
  migrations.slice(version).forEach((sql, index) => {
    db.exec(`BEGIN IMMEDIATE; ${sql} PRAGMA user_version = ${version + index + 1}; COMMIT;`);
  });
};
