/** The matches of an expression in a text, for expressions that hardly any text has. */

/** As `matchAll` gives them, which makes another expression of its own for each text: most need none. `pattern` is global. */
export const matchesIn = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) < 0 ? [] : text.matchAll(pattern);
