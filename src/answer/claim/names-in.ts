/** Which companies, places and names at all the lexicon finds in a text, by id. */
import { type Entry, isOfText, isPersonEntry, isPlace, isProperName, isReporter } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";

export const companiesIn = (lexicon: Lexicon, text: string): Set<string> =>
  new Set(
    lexicon
      .find(text, { printed: true })
      .filter(({ entry, how }) => how === "name" && isCompany(entry))
      .map(({ entry }) => entry.id),
  );

export const placesIn = (lexicon: Lexicon, text: string): Set<string> =>
  new Set(
    lexicon
      .find(text, { printed: true })
      .filter(({ entry, how }) => how === "name" && isPlace(entry) && !isOfText(entry))
      .map(({ entry }) => entry.id),
  );

export const namesIn = (lexicon: Lexicon, text: string): Set<string> =>
  new Set(
    lexicon
      .find(text, { printed: true })
      .filter(({ entry }) => isProperName(entry))
      .map(({ entry }) => entry.id),
  );

export const isCompany = (entry: Entry): boolean =>
  isProperName(entry) && !isPlace(entry) && !isReporter(entry) && !isPersonEntry(entry);
