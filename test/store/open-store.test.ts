import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMemoryStore } from "../../src/store/memory-store.ts";
import { describeLoss, openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { describeStore } from "./store-contract.ts";

describeStore("opened", () => openStore(":memory:", () => expect.unreachable()));
describeStore("lost", () => {
  const lose = () => {
    throw new Error("disk is full");
  };
  return openStore("somewhere", () => {}, lose);
});

describe("a data file", () => {
  let folder: string;
  let told: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "store-"));
    told = [];
  });
  afterEach(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true });
  });
  const tell = (message: string) => told.push(message);

  test("that is damaged is named once, with the mend, and the store works in memory", async () => {
    const file = join(folder, "yiju.db");
    writeFileSync(file, "no database at all ".repeat(200));
    const store = openStore(file, tell);
    await store.changeSettings(1, "private", { language: "zh" });
    expect((await store.chat(1))?.settings.language).toBe("zh");
    expect(told).toEqual([expect.stringMatching(/yiju\.db cannot be used .*damaged.*questions are answered/)]);
  });

  test("that can no longer be written is still read, and changes are kept in memory", async () => {
    const inner = createMemoryStore();
    await inner.saveChat({ id: -5, kind: "group", title: "Group", active: true });
    await inner.changeSettings(-5, "group", { language: "en" });
    const full = async () => {
      throw new Error("database or disk is full");
    };
    const failing: Store = { ...inner, changeSettings: full, takeUpdates: full };
    const store = openStore("file", tell, () => failing);
    expect(await store.takeUpdates([{ id: 1, chat: null, message: null, body: "a" }], 1)).toEqual([1]);
    expect((await store.chat(-5))?.settings.language).toBe("en");
    await store.changeSettings(-5, "group", { answers: "clear" });
    expect(await store.chat(-5)).toMatchObject({ title: "Group", settings: { language: "en", answers: "clear" } });
    expect(told).toEqual([expect.stringMatching(/make room/)]);
  });

  // A limit on the size of files, which SQLite meets as it would a broken disk; Windows has none.
  test.skipIf(process.platform === "win32")(
    "that may not grow is named once, and no write is lost",
    { timeout: 30_000 },
    () => {
      const script = fileURLToPath(new URL("fill-up.ts", import.meta.url));
      const command = [process.execPath, "--import", "tsx", script, join(folder, "yiju.db")];
      const { stdout, status } = spawnSync("sh", ["-c", 'ulimit -f 800; exec "$@"', "sh", ...command], {
        encoding: "utf8",
      });
      expect(status).toBe(0);
      expect(stdout.trim().split("\n")).toEqual([
        expect.stringMatching(/yiju\.db cannot be used .*make room/),
        "2000 of 2000",
      ]);
    },
  );

  test.for([
    ["database or disk is full", /make room/],
    ["disk I/O error", /full or broken: make room/],
    ["attempt to write a readonly database", /the right to/],
    ["file is not a database", /a backup back/],
    ["database is locked", /another program/],
    ["something new", /see what it says/],
  ] as const)("that fails with “%s” comes with its mend", ([problem, mend]) => {
    expect(describeLoss("x.db", new Error(problem))).toMatch(mend);
  });
});
