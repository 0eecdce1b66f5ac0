/** Remembering what is read from a question, for all the claims that it is read beside. */
import type { Mention } from "../../lexicon/mention.ts";
import type { Understood } from "./understand.ts";

/** Reads a question once, not for each of its claims; likewise a claim, a lexicon or a corpus once for every question. */
export const once = <T, Asked extends object = Understood>(read: (asked: Asked) => T): ((asked: Asked) => T) => {
  const known = new WeakMap<Asked, { value: T }>();
  return (asked) => {
    const found = known.get(asked);
    if (found) return found.value;
    const value = read(asked);
    known.set(asked, { value });
    return value;
  };
};

/** The same of what a question's words tell of somebody that it names. */
export const onceOfEach = <T>(
  read: (understood: Understood, mention: Mention) => T,
): ((understood: Understood, mention: Mention) => T) => {
  const readers = once((understood: Understood) => once((mention: Mention) => read(understood, mention)));
  return (understood, mention) => readers(understood)(mention);
};
