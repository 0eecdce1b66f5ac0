/** Remembering what is read from a question for as long as it is at hand. */
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
