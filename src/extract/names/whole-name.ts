/** The whole of a company's name of which a text has one word: Lakeview Stores of Stores. */
import { isEnglishWord } from "../../lexicon/english-words.ts";
import { OF_CALENDAR } from "./find-companies.ts";

const OFFICE = "(?:chief|ceo|cfo|coo|president|chair|founder|analyst|officer|director|manager|head|executive)";
/** Marcus Field, chief executive; analyst Marcus Field; Marcus Field: on a line of what is spoken. */
const hasOffice = (text: string, name: string): boolean =>
  new RegExp(
    `\\b${OFFICE}\\b[^.\\n]{0,30}\\b${name}\\b|\\b${name}\\b(?:,| [-–—]{1,2}| \\(| is)[^.\\n]{0,40}\\b${OFFICE}\\b|^${name} ?(?:[:：]|$)`,
    "im",
  ).test(text);

/** Marcus Field said, from whom nothing comes: a company says things, too. */
const onlySpeaks = (text: string, name: string): boolean =>
  new RegExp(`\\b${name}(?:,[^,.]*,)? (?:said|says|told|added)\\b`).test(text) &&
  !new RegExp(`\\b(?:from|at) ${name}\\b`).test(text);

const isPerson = (text: string, name: string): boolean => hasOffice(text, name) || onlySpeaks(text, name);

/** What the pattern's `beside` always is in a text; undefined where it is now this and now that, or nothing. */
const alwaysBeside = (text: string, pattern: RegExp): string | undefined => {
  const [beside, ...others] = new Set(Array.from(text.matchAll(pattern), ({ groups }) => groups?.beside));
  return others.length === 0 ? beside : undefined;
};

/** The name that a word is always the beginning or the end of, Lakeview Stores, with its beginning; the word itself where it stands in several. */
export function wholeName(text: string, word: string): string[] {
  const next = alwaysBeside(text, new RegExp(`\\b${word}(?: (?<beside>[A-Z][a-z]{2,20}))?(?![\\w-])`, "g"));
  const last = alwaysBeside(text, new RegExp(`(?:\\b(?<beside>[A-Z][a-z]{2,20}) )?\\b${word}\\b`, "g"));
  if (next !== undefined && !OF_CALENDAR.test(next)) {
    const name = `${word} ${next}`;
    return isPerson(text, name) ? [word] : [name, word];
  }
  const name = last !== undefined && !isEnglishWord(last.toLowerCase()) ? `${last} ${word}` : word;
  return isPerson(text, name) ? [word] : [name];
}
