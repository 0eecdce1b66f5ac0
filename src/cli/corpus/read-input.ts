/** FILE, URL or - → the bytes of an article. */
import { readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { fetchPage } from "../../corpus/intake/fetch-page.ts";
import type { RawArticle } from "../../corpus/intake/read-intake.ts";
import { Refusal } from "../../corpus/refusal.ts";
import type { Terminal } from "./terminal.ts";

const LARGEST_FILE = 20_000_000;

// example.com/a, www.example.com
const LOOKS_LIKE_ADDRESS = /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/)/i;

const readFile = (name: string): Uint8Array => {
  const path = resolve(name);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    const hint = LOOKS_LIKE_ADDRESS.test(name) ? `; for a page write https://${name}` : "";
    throw new Refusal(`${path} isn't there${hint}`);
  }
  if (!stats.isFile()) throw new Refusal(`${path} is no file`);
  if (stats.size > LARGEST_FILE) throw new Refusal(`${path} is larger than ${LARGEST_FILE / 1_000_000} MB`);
  return readFileSync(path);
};

/** Throws Refusal when there is nothing to be had. */
export const readInput = async (input: string, terminal: Terminal): Promise<RawArticle> => {
  const nothing = { name: null, address: null, contentType: null };
  if (input === "-") return { ...nothing, bytes: await terminal.readStdin() };
  // https://example.com/a, not C:\a
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(input)) {
    terminal.note(`Fetching ${input} …`);
    const { url, contentType, bytes } = await fetchPage(input);
    return { bytes, address: url, contentType, name: null };
  }
  return { ...nothing, bytes: readFile(input), name: basename(input) };
};
