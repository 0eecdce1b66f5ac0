/** What an entry is called, as it is looked for in folded texts. */
import { fold } from "../text/fold.ts";
import type { Entry } from "./entry.ts";

const known = new WeakMap<Entry, readonly string[]>();

/** The folded names of an entry, those in Chinese first and loose ones left out; read once, for all the texts that they are looked for in. */
export const foldedNames = (entry: Entry): readonly string[] => {
  const found = known.get(entry) ?? [...entry.zh, ...entry.en].map(fold);
  known.set(entry, found);
  return found;
};
