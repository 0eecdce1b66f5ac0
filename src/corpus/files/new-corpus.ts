/** Makes a folder a corpus. */
import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "./make-folder.ts";

/**
 * Gives a folder that isn't there, or is empty, its `articles` and a copy of the lexicon at `lexicon`; any other folder
 * stays as it is. True when it did.
 */
export const startCorpus = (dir: string, lexicon: string): boolean => {
  if (existsSync(dir) && readdirSync(dir).length > 0) return false;
  makeFolder(join(dir, "articles"));
  if (existsSync(lexicon)) cpSync(lexicon, join(dir, "lexicon"), { recursive: true });
  return true;
};
