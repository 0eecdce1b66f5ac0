/** English words as the dictionary is looked up with: base forms, short irregular ones too. */
import { lemmatise } from "../text/lemmatise.ts";

/** Words too short for the lemmatiser. */
const SHORT = new Map(
  (
    "men man|won win|led lead|met meet|ran run|saw see|ate eat|fed feed|got get|sat sit|dug dig|lay lie|hid hide|" +
    "ads ad|use use|put put|bid bid|hit hit|fly fly|flew fly|due due|ice ice"
  )
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** The base form of a lower-case English word. */
export const lemmaOf = (word: string): string => SHORT.get(word) ?? lemmatise(word);

const ENDINGS: [RegExp, string[]][] = [
  [/ations?$/, ["ate", "e", ""]], // registration → register, exploration → explore
  [/(?:t|s)ions?$/, ["t", "te", "d", "de", "s"]], // interception → intercept
  [/ments?$/, [""]], // settlement → settle
  [/ically$/, ["ic", "y"]],
  [/ally$/, ["al", ""]],
  [/ly$/, ["", "e"]],
  [/ional$/, ["ion"]],
  [/ial$/, ["y", "e", ""]], // industrial → industry
  [/al$/, ["", "e"]],
  [/ical$/, ["y", "ic"]],
  [/(?:e|o)rs?$/, ["", "e"]], // defender → defend
  [/ships?$/, [""]],
  [/ness$/, [""]],
  [/i?ty$/, ["", "e"]],
  [/ists?$/, ["", "y"]],
  [/ings?$/, ["", "e"]],
  [/ed$/, ["", "e"]],
  [/ians?$/, ["ia", "y", ""]],
  [/ans?$/, ["a", ""]],
  [/ese$/, ["a", ""]], // chinese → china
  [/ive$/, ["", "e", "ion"]],
  [/ous$/, ["", "y", "e"]],
  [/ious$/, ["ion", "y"]], // religious → religion
  [/nses?$/, ["nd", "nse"]], // defense → defend
  [/hoods?$/, [""]],
  [/ics?$/, ["", "y"]], // islamic → islam
  [/ance$|ence$/, ["", "e"]],
  [/ies$/, ["y"]],
  [/s$/, [""]],
];

/** Adjectives and languages of countries that no ending tells. */
const OF_COUNTRIES = new Map(
  (
    "french france|british britain|english england|scottish scotland|irish ireland|welsh wales|dutch netherlands|" +
    "spanish spain|swiss switzerland|greek greece|turkish turkey|polish poland|swedish sweden|danish denmark|" +
    "finnish finland|thai thailand|icelandic iceland|norwegian norway|portuguese portugal|german germany"
  )
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);

const SHORTEST_STEM = 4;

/** Base forms that a lower-case word may be made from by an ending: interception → intercept. Some are no words. */
export const stemsOf = (word: string): string[] => {
  const stems = new Set<string>();
  const country = OF_COUNTRIES.get(word);
  if (country) stems.add(country);
  for (const [ending, others] of ENDINGS) {
    if (!ending.test(word)) continue;
    for (const other of others) {
      const stem = word.replace(ending, other);
      if (stem.length >= SHORTEST_STEM && stem !== word) stems.add(lemmaOf(stem));
    }
  }
  return Array.from(stems);
};
