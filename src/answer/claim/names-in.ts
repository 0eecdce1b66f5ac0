/** Which companies, places, festivals, metrics and names at all the lexicon finds in a text, by id. */
import { isCompany, isFestival, isOfText, isPersonEntry, isPlace, isProperName } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Mention } from "../../lexicon/mention.ts";

type Finder = (lexicon: Lexicon, text: string) => Set<string>;

const finderOf =
  (isSought: (mention: Mention) => boolean): Finder =>
  (lexicon, text) =>
    new Set(
      lexicon
        .find(text, { printed: true })
        .filter(isSought)
        .map(({ entry }) => entry.id),
    );

export const companiesIn = finderOf(({ entry, how }) => how === "name" && isCompany(entry));

/** Without what only the articles name, which may be no place. */
export const placesIn = finderOf(({ entry, how }) => how === "name" && isPlace(entry) && !isOfText(entry));

export const festivalsIn = finderOf(({ entry, how }) => how === "name" && isFestival(entry));

export const metricsIn = finderOf(({ entry, how }) => how === "name" && entry.kind === "metric");

export const namesIn = finderOf(({ entry }) => isProperName(entry) || isPersonEntry(entry));
