/** Cuts a long text into messages as Telegram's apps do. */

/** Telegram's limit, in UTF-16 units. */
const LIMIT = 4096;

/** Before the last place that matches in what fits, if it lies behind `from`; white space at the cut is lost. */
const cutBy =
  (places: readonly RegExp[], from: number) =>
  (text: string): string[] => {
    const parts: string[] = [];
    let rest = text.trim();
    while (rest.length > LIMIT) {
      const fitting = rest.slice(0, LIMIT);
      const ends = places.map((place) => [...fitting.matchAll(place)].findLast(({ index }) => index > from)?.index);
      const end = ends.find((found) => found !== undefined) ?? LIMIT;
      parts.push(rest.slice(0, end).trim());
      rest = rest.slice(end).trim();
    }
    return [...parts, rest];
  };

export const apps = {
  /** At the last blank line of the second half, else at the last newline or blank there. */
  desktop: cutBy([/\n\n/g, /\n/g, / /g], LIMIT / 2),
  /** At the last newline or blank of the last three hundred units. */
  android: cutBy([/\n/g, / /g], LIMIT - 300),
  /** Where the limit is. */
  plain: cutBy([], LIMIT),
};
