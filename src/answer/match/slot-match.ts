/** How a claim may stand to a slot of the question, and what of the lexicon is wider than what. */
import type { Lexicon } from "../../lexicon/lexicon.ts";

/** unasked: the question names none; unread: the claim gives nothing to compare with. */
export type SlotMatch = "match" | "partly" | "other" | "unread" | "unasked";

/** The entry and everything that contains it. */
export const withBroader = (lexicon: Lexicon, id: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const wider of lexicon.get(id)?.broader ?? []) withBroader(lexicon, wider, seen);
  return seen;
};
