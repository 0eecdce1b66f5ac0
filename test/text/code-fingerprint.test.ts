import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { codeFingerprint } from "../../src/text/code-fingerprint.ts";

test("code counts as another once any file of it changes, however deep it lies", () => {
  const folder = mkdtempSync(join(tmpdir(), "code-"));
  mkdirSync(join(folder, "rules", "zh"), { recursive: true });
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return codeFingerprint(pathToFileURL(`${folder}/`));
  };
  const first = write("read.ts", "one");
  const deeper = write("rules/zh/dates.ts", "one");
  const changed = write("rules/zh/dates.ts", "two");
  expect(new Set([first, deeper, changed]).size).toBe(3);
  expect(write("rules/zh/dates.ts", "one")).toBe(deeper);
});
