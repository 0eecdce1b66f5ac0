/** Matching an expression at one place of a text. */

/** The match of a sticky expression that begins at `at`; null where none does. */
export const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};
