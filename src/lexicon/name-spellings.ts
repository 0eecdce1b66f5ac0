/** The spellings under which a name is looked for: with and without gaps, singular and plural. */
import { fold } from "../text/fold.ts";
import { isFunctionWord } from "./function-words.ts";
import { plainNameText } from "./name-text.ts";

const MOST_OPTIONAL_GAPS = 4;

/** Words that end like plurals and are none: business, status, analysis, news. */
const NO_PLURAL = /(?:ss|us|is|news|series|plus|gas)$/;

/** The other number of an English noun: user ↔ users, company ↔ companies, branch ↔ branches; null when it has none. */
const otherNumber = (noun: string): string | null => {
  if (NO_PLURAL.test(noun)) return noun.endsWith("s") && /(?:ss|us)$/.test(noun) ? `${noun}es` : null;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`; // companies
  if (/(?:ch|sh|x|z|s)es$/.test(noun)) return noun.slice(0, -2); // branches
  if (noun.endsWith("s")) return noun.slice(0, -1); // users
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`; // company
  if (/(?:ch|sh|x|z)$/.test(noun)) return `${noun}es`; // branch
  return `${noun}s`;
};

/** 3C家电, 618大促: a gap may also stand where Latin letters or digits meet Han characters. */
const SCRIPT_CHANGE = /(?<=[a-z0-9])(?=\p{Script=Han})|(?<=\p{Script=Han})(?=[a-z0-9])/u;

/** TikTok, YouTube: a gap may stand where a capital begins, but not in WeChat, or "can we chat" would name it. */
const CAMEL = /(?<=[A-Za-z]\p{Ll}{2})(?=\p{Lu}\p{L}{2})/u;

/** All ways of putting a gap or none between the parts. */
const withGaps = (parts: string[]): string[] => {
  if (parts.length > MOST_OPTIONAL_GAPS + 1) return [parts.join(" "), parts.join("")];
  let spellings = [parts[0] ?? ""];
  for (const part of parts.slice(1)) spellings = spellings.flatMap((head) => [`${head} ${part}`, `${head}${part}`]);
  return spellings;
};

const split = (text: string): string[] => text.split(" ").filter((part) => part !== "");

/** A name's parts, folded: the pieces between which a gap is optional. */
const nameParts = (name: string): string[] =>
  split(plainNameText(fold(name))).flatMap((part) => part.split(SCRIPT_CHANGE));

/** A name's spellings in the text that names are matched on; the first has all its gaps. */
export const nameSpellings = (name: string): string[] => {
  if (/^\p{Script=Han}+$/u.test(name)) return [fold(name)];
  const spellings = new Set<string>();
  const add = (written: string): void => {
    const parts = nameParts(written);
    for (const spelling of withGaps(parts)) spellings.add(spelling);
    const last = parts.at(-1) ?? "";
    // jds offline shops: an apostrophe left out; its is no IT
    if (/^\p{Lu}{2}$/u.test(written) && !isFunctionWord(`${last}s`)) spellings.add(`${last}s`);
    if (!/^[a-z]{3,}$/.test(last)) return;
    const other = otherNumber(last);
    // Mars and Watsons are no plurals
    const keepsNumber = parts.length === 1 && /^\p{Lu}.*s$/u.test(written);
    if (other && other.length > 2 && !keepsNumber)
      for (const spelling of withGaps([...parts.slice(0, -1), other])) spellings.add(spelling);
  };
  add(name);
  if (CAMEL.test(name)) add(name.split(CAMEL).join("-"));
  spellings.delete("");
  return [...spellings];
};
