import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../../src/corpus/files/make-folder.ts";

const inTemp = (...names: string[]): string => join(mkdtempSync(join(tmpdir(), "folders-")), ...names);

test("is made with those above it that are missing, and made again without harm", () => {
  const folder = inTemp("a", "b", "c");
  makeFolder(folder);
  makeFolder(folder);
  expect(existsSync(folder)).toBe(true);
});

test("under a file is refused with what the system says", () => {
  const file = inTemp("file");
  writeFileSync(file, "");
  expect(() => makeFolder(join(file, "a", "b"))).toThrow(/ENOTDIR/);
});

test("in place of a file or of a link to nothing isn't made", () => {
  const file = inTemp("file");
  writeFileSync(file, "kept");
  makeFolder(file);
  expect(readFileSync(file, "utf8")).toBe("kept");
  const link = inTemp("link");
  symlinkSync(`${link}-nowhere`, link);
  expect(() => makeFolder(link)).toThrow(/EEXIST/);
});
