/** Remembering what is read from a question, for all the claims that it is read beside. */
import type { Understood } from "./understand.ts";

/** What a question's words tell is read once, not for each of its claims. */
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
