import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createLibsqlStore } from "../../src/store/libsql-store.ts";
import { migrations } from "../../src/store/migrations.ts";
import { describeStore } from "./store-contract.ts";

describeStore("libsql", () => createLibsqlStore(":memory:"));

describe("a libsql file", () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "store-"));
    file = join(folder, "new", "yiju.db");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("still holds everything when it is opened again", async () => {
    const before = createLibsqlStore(file);
    await before.changeSettings(1, "private", { language: "zh" });
    await before.takeUpdates([{ id: 1, chat: null, message: null, body: "a" }], 1);
    await before.close();
    const after = createLibsqlStore(file);
    expect((await after.chat(1))?.settings.language).toBe("zh");
    expect(await after.pendingUpdates()).toEqual([{ id: 1, chat: null, message: null, body: "a" }]);
    await after.close();
  });

  test("takes many writes of one moment, of which one that fails fails alone", async () => {
    const store = createLibsqlStore(file);
    const chats = Array.from({ length: 50 }, (_, index) => ({
      id: index + 1,
      kind: "group" as const,
      title: "x",
      active: true,
    }));
    const broken = store.saveChat({ ...(chats[0] as (typeof chats)[0]), id: "no number" as never });
    const results = await Promise.allSettled([
      ...chats.slice(0, 25).map((chat) => store.saveChat(chat)),
      broken,
      ...chats.slice(25).map((chat) => store.saveChat(chat)),
    ]);
    expect(results.filter(({ status }) => status === "rejected")).toHaveLength(1);
    expect((await Promise.all(chats.map(({ id }) => store.chat(id)))).every((chat) => chat !== null)).toBe(true);
    await store.close();
  });

  test("falls back to the first value for a setting that can't be read, and keeps the others", async () => {
    const store = createLibsqlStore(file);
    await store.changeSettings(1, "group", { language: "zh" });
    const raw = new Database(file);
    raw.exec(`UPDATE chats SET settings = json_set(settings, '$.answers', 'shout')`);
    raw.close();
    expect((await store.chat(1))?.settings).toMatchObject({ language: "zh", answers: "addressed" });
    await store.close();
  });

  test("is refused when it is no database, and left as it was", () => {
    file = join(folder, "notes.txt");
    writeFileSync(file, "these are my notes, not a database ".repeat(100));
    expect(() => createLibsqlStore(file)).toThrow(/not a database/);
    expect(readFileSync(file, "utf8")).toMatch(/^these are my notes/);
  });

  test("written by the first version keeps what it holds, also a call of which nobody knows whether it arrived", async () => {
    file = join(folder, "old.db");
    const raw = new Database(file);
    raw.exec(`${migrations[0]} PRAGMA user_version = 1;`);
    raw.exec("INSERT INTO updates (id, chat, message, body, at) VALUES (1, 7, 10, '{}', 1)");
    raw.exec('INSERT INTO calls ("update", n, result) VALUES (1, 0, NULL)');
    raw.exec("INSERT INTO gaps VALUES ('g', '抖音呢?', 'zh', 2, 1, 1)");
    raw.close();
    const store = createLibsqlStore(file);
    expect(await store.gaps(1)).toMatchObject([{ question: "抖音呢?", prior: null, count: 2 }]);
    expect(await store.pendingUpdates()).toHaveLength(1);
    expect(await store.call(1, 0)).toEqual({ update: 1, n: 0, departure: null, result: null });
    await store.close();
  });

  test("is refused when a newer version wrote it", async () => {
    await createLibsqlStore(file).close();
    const raw = new Database(file);
    raw.exec("PRAGMA user_version = 999");
    raw.close();
    expect(() => createLibsqlStore(file)).toThrow(/newer version/);
  });
});
