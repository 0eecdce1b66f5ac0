/** The persons that an English text names, and the one for whom he and she stand. */
import { anyOf } from "../../text/any-of.ts";
import type { KnownNames } from "./attribution.ts";

const FULL_NAME = "[A-Z][\\p{Ll}'’-]{1,20}(?: [A-Z]\\.)?(?: [A-Z][\\p{L}'’-]{1,20}){1,2}";
const CALLING =
  "chief|officer|director|head|founder|co-?founder|owner|manager|president|professor|lecturer|analyst|economist|consultant|researcher|partner|spokes(?:man|woman|person)|seller|shopkeeper|buyer|shopper|worker|driver|farmer|designer|maker|lawyer|teacher|nurse|mother|father|student";

/** Ways in which a text says that a name is somebody's. */
const INTRODUCED: readonly RegExp[] = [
  // Moira Lindqvist, 41, ; Moira Lindqvist, who runs; Moira Lindqvist, a professor of
  new RegExp(
    `(?<name>${FULL_NAME}), (?:\\d\\d,|who\\b|(?:an?|the|its|their) (?:[\\w-]+ ){0,4}(?:${CALLING})\\b|(?:${CALLING})\\b)`,
    "gu",
  ),
  // finance chief Moira Lindqvist, Dr. Moira Lindqvist
  new RegExp(`\\b(?:${CALLING}|Dr\\.?|Prof\\.?|Mr\\.?|Ms\\.?|Mrs\\.?),? (?<name>${FULL_NAME})`, "gu"),
  // Lindqvist closed her stall
  /(?:^|[.!?]["”]?\s?)(?<name>[A-Z]\p{Ll}{2,20}(?: [A-Z]\p{Ll}{2,20})?) \p{Ll}[^.!?;“”"]{0,80}\b(?:her|his)\b/gu,
];
/** Moira Lindqvist has sold 30 pots: somebody, where he or she comes after. */
const SUBJECT = new RegExp(
  `(?:^|[.!?;,]["”]?\\s?|\\band )(?<name>${FULL_NAME}) (?:has|had|is|was|\\p{Ll}{2,14}(?:ed|s|t))\\b`,
  "gu",
);
const PERSONAL = /\b(?:she|he|her|his)\b/i;

// hired her cousin, Pia Lund, 23; paid to Pia Lund: whom another deals with
const OBJECT = /\b(?:her|his|their) [\w-]+,? $|\b(?:with|to|by|of|for|from|like|told|asked|hired|named) $/;
const NOBODY = anyOf(
  // The shop, Most of her, Amazon's
  /^(?:The|This|That|These|Those|It|In|On|At|By|To|For|From|With|Of|And|But|Or|So|Yet|When|While|After|Before|Since|If|As|Most|Many|Some|One|Two|Each|Every|All|No|Not|What|How|Why|Where|Who|She|He|They|We|You|Her|His|Their|My|Our|An?|There|Then|Now|Last|Next|Today|Customers?|Buyers?|Sellers?|Shoppers?|Sales|Revenue|People|Everyone|Nobody|Both|Only|Even|Still|Another|Other)\b/,
  /\b(?:University|College|Institute|School|Market|Marketplace|Shop|Store|Street|Beach|City|County|State|Inc|Corp|Co|Ltd|Group|Company|Bank|Review|Times|News|Research|Partners|Capital|Foods|Beauty|Brands|Logistics|Holdings|Minutes|Day|Friday|Monday|January|February|March|April|May|June|July|August|September|October|November|December)$/,
);

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

// “…,” said Moira Lindqvist; Moira Lindqvist says
const SPEAKS = new RegExp(
  `["”],? (?:said|says|adds|added) (?<name>${FULL_NAME})(?=[,.])|(?:^|[.!?]["”]?\\s|, )(?<other>${FULL_NAME}) (?:said|says|told|adds|argues|thinks)\\b`,
  "gu",
);

// Lindqvist, 41, bakes
const AGED = /(?<![A-Z]\p{Ll}{1,20} )\b(?<name>[A-Z]\p{Ll}{2,20}), \d\d,/gu;

const namesBy = (patterns: readonly RegExp[], text: string): string[] =>
  patterns
    .flatMap((pattern) => Array.from(text.matchAll(pattern), ({ groups }) => groups?.name ?? groups?.other ?? ""))
    .filter((name) => name !== "" && !NOBODY.test(name));

/** The first whole name in a text that ends in a surname, else that alone. */
const wholeNameOf = (surname: string, text: string): string =>
  Array.from(text.matchAll(new RegExp(FULL_NAME, "gu")), ([one]) => one).find(
    (one) => surnameOf(one) === surname && !NOBODY.test(one),
  ) ?? surname;

/** Persons whom an English text introduces or lets speak, in its order, each by the whole name and the surname. */
export const findPersonsInEnglish = (text: string): [whole: string, surname: string][] => {
  const named = namesBy([...INTRODUCED, AGED, SPEAKS], text);
  const whole = new Set(named.map((name) => (name.includes(" ") ? name : wholeNameOf(name, text))));
  return [...whole]
    .filter((name) => name.includes(" "))
    .sort((a, b) => text.indexOf(a) - text.indexOf(b))
    .map((name) => [name, surnameOf(name)]);
};

/** The last person that English words speak of; null where none can be told. */
export function namedLastInEnglish(words: string, known: KnownNames): string | null {
  const isDone = (found: RegExpExecArray): boolean => PERSONAL.test(words.slice(found.index));
  const last = lastNamed(INTRODUCED, words, known) ?? lastNamed([SUBJECT], words, known, isDone);
  return last === null || last.includes(" ") ? last : wholeNameOf(last, words);
}

/** The name that stands last of those found, where it is somebody's. */
function lastNamed(
  patterns: readonly RegExp[],
  words: string,
  known: KnownNames,
  counts: (found: RegExpExecArray) => boolean = () => true,
): string | null {
  const found = patterns
    .flatMap((pattern) => [...words.matchAll(pattern)])
    .filter(counts)
    .map((match) => {
      const name = match.groups?.name ?? "";
      return { name, at: match.index + match[0].indexOf(name) };
    })
    .filter(
      ({ name, at }) =>
        !NOBODY.test(name) && known.kindOf(name) !== "other" && !OBJECT.test(words.slice(Math.max(0, at - 24), at)),
    );
  return found.toSorted((a, b) => a.at - b.at).at(-1)?.name ?? null;
}
